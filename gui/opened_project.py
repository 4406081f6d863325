"""A project in the window: its desk, its other pages, and what runs behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from corpus.codebooks import read_codebook
from gui.asking import ask_file
from gui.background import Background
from gui.banner import Banner
from gui.banner import Kind as Tone
from gui.desk.desk import Desk
from gui.exporting.page import ExportPage
from gui.frame import Frame
from gui.handing_out import HandOutPage
from gui.importing.page import ImportPage
from gui.jobs import Jobs
from gui.keys import Keys
from gui.operations import Operation, Operations
from gui.projects import Projects, Session
from gui.searching import SearchPage
from gui.settings import Settings
from gui.style.themes import Theme
from models.codebook import load, replace
from models.errors import KnownError, NotAllowed
from models.file import Project
from models.history import Change, Kind
from models.people import Acting, leading
from models.wording import say
from models.work import batches

SETTLED = 800  # ms after a move before the place is written down
WRITING = (
    "import",
    "import_codebook",
    "prehighlight",
    "read_by_itself",
    "hand_out",
    "back_up",
)  # what a project open for reading only can't do


class OpenedProject(QObject):
    """Lives as long as its project is open."""

    saved = Signal()  # there may be something else to undo
    changed = Signal()  # there may be more or fewer articles

    def __init__(
        self, session: Session, frame: Frame, settings: Settings, keys: Keys, jobs: Jobs, projects: Projects,
        theme: Theme, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.session, self._frame, self._keys, self._jobs, self._projects = session, frame, keys, jobs, projects
        self.project = session.project
        self.operations = Operations(session.project, session.acting, jobs, self)
        self.desk = Desk(self.operations, theme)
        self._made: list[QWidget] = [self.desk]
        self._import_page: ImportPage | None = None
        self._theme = theme
        self._batches = [name for _, name, _ in batches(self.project, session.coder.id)]
        self.background = Background(self.project, settings, jobs, self)
        self.hints: list[tuple[str, str]] = []
        self._refusals: list[Banner] = []  # what the desk would not do just now
        self._place = QTimer(self)
        self._place.setSingleShot(True)
        self._place.setInterval(SETTLED)
        self._place.timeout.connect(self.keep_place)
        self._connect()
        self.take_keys()
        self.desk.restore(settings.place_in(self.project.path))
        frame.pages.addWidget(self.desk)
        said = "Open for reading only" if self.project.read_only else "Every change is saved as it is made"
        frame.bottom.set_saved(said)
        if self.project.warning:
            frame.banners.tell(Tone.WARNING, self.project.warning)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the commands do that need a project."""
        own: dict[str, Callable[[], object]] = {
            "import": self.choose_articles,
            "import_codebook": self.choose_codebook,
            "prehighlight": self.background.read,
            "read_by_itself": self.background.switch_reading,
            "hand_out": self.show_handing_out,
            "export": self.show_export,
            "back_up": self.background.back_up,
            "check_project": self.background.check,
            "search": self.show_search,
        }
        if self.project.read_only:
            own = {name: handler for name, handler in own.items() if name not in WRITING}
        return own

    @property
    def import_page(self) -> ImportPage:
        """The import page; made when it is first asked for, since it takes longer to make than the desk."""
        if self._import_page is None:
            self._import_page = page = ImportPage(self._theme, self.project, self._jobs)
            self._made.append(page)
            self._frame.pages.addWidget(page)
            page.kept.connect(self._articles_kept)
            page.begin.connect(self.show_desk)
            page.left.connect(self.show_desk)
            page.failed.connect(self._frame.banners.tell_error)
        return self._import_page

    def show_desk(self) -> None:
        """Back to coding."""
        self._frame.show_page(self.desk)
        self.desk.setFocus()

    def choose_articles(self) -> None:
        """Show the import page."""
        self.import_page.choose()
        self._frame.show_page(self.import_page)

    def take_articles(self, paths: Sequence[Path]) -> None:
        """Look at files that were dropped on the window."""
        self._frame.show_page(self.import_page)
        self.import_page.take(paths)

    def show_export(self) -> None:
        """Show the export page: anew, so that it names the coders there are by now, or as it is while it works."""
        if self._show_working(ExportPage):
            return
        page = ExportPage(self._theme, self.project, self._jobs, self.show_desk)
        page.failed.connect(self._frame.banners.tell_error)
        self._show_anew(page)

    def show_handing_out(self) -> None:
        """Show the page that hands out articles: anew, so that it counts them again, or as it is while it works."""
        if self._show_working(HandOutPage):
            return
        page = HandOutPage(self._theme, self.operations, self.show_desk)
        page.handed_out.connect(self._handed_out)
        self._show_anew(page)

    def show_search(self) -> None:
        """Show the search in the corpus, with what was searched last."""
        page = next((made for made in self._made if isinstance(made, SearchPage)), None)
        if page is None:
            page = SearchPage(self._theme, self.project, self._jobs, self.show_desk)
            page.chosen.connect(self.open_article)
            page.failed.connect(self._frame.banners.tell_error)
            self._made.append(page)
        self._frame.show_page(page)

    def open_article(self, article_id: int, statement_id: int | None = None) -> None:
        """Put an article on the desk."""
        self.show_desk()
        self.desk.open_article(article_id, statement_id)

    def choose_codebook(self) -> None:
        """Choose a YAML file and make it the project's codebook."""
        chosen = ask_file(self._frame, "A codebook", kinds="Codebooks (*.yaml *.yml)")
        if chosen is not None:
            self.take_codebook(chosen)

    def take_codebook(self, path: Path) -> None:
        """Make the codebook in this file the project's."""

        def take(project: Project, acting: Acting) -> Change:
            note = f"imported from {path.name}"
            return replace(project, leading(project, acting), read_codebook(path), note)

        job = self.operations.run_long(say("Importing the codebook"), take, self)
        job.done.connect(lambda _: self._codebook_taken(path))
        job.start()

    def take_keys(self) -> None:
        """Show the keys as they are now."""
        self.desk.set_keys({name: self._keys.cap(name) for name in self._keys.mapping()})

    def take_theme(self, theme: Theme) -> None:
        """What is made from now on has the colours of another theme."""
        self._theme = theme

    def head(self) -> str:
        """What the window says of the queue: its batch, and how many articles it has."""
        count = self.desk.queue.count
        parts = self._batches if len(self._batches) == 1 else []
        articles = say("{n} article|{n} articles", n=count.articles) if count.articles else say("no articles yet")
        return "  ·  ".join([*parts, articles])

    def keep_place(self) -> None:
        """Write down where the desk stands."""
        self._projects.remember_place(self.desk.state())

    def settle(self) -> None:
        """Save what is still being typed, and stop what runs: the project is about to be closed."""
        self.desk.settle()
        self._place.stop()
        self.keep_place()
        self.background.stop_reading()
        self._jobs.stop_all()

    def put_away(self) -> None:
        """Throw the pages away."""
        for page in self._made:
            self._frame.drop_page(page)
        self.deleteLater()

    def _connect(self) -> None:
        banners = self._frame.banners
        self.operations.done.connect(self._saved)
        self.operations.subscribe({Kind.ASSIGNMENTS}, lambda _: self._queue_changed())
        self.desk.failed.connect(self._failed)
        self.desk.view.left.connect(banners.dismiss_newest)
        self.desk.hints_changed.connect(self._hinted)
        self.desk.queue_changed.connect(self.changed)
        self.background.articles_read.connect(self.desk.articles_read)
        self.background.told.connect(banners.tell)
        self.background.failed.connect(banners.tell_error)

    def _show_working(self, kind: type[ExportPage | HandOutPage]) -> bool:
        """Show the page of this kind that is at work, where one is."""
        page = next((made for made in self._made if isinstance(made, kind) and made.is_working), None)
        if page is not None:
            self._frame.show_page(page)
        return page is not None

    def _show_anew(self, page: QWidget) -> None:
        """Show a page in place of the one of its kind that was made before."""
        for old in [made for made in self._made if type(made) is type(page)]:
            self._made.remove(old)
            self._frame.drop_page(old)
        self._made.append(page)
        self._frame.show_page(page)

    def _saved(self, operation: Operation) -> None:
        self._frame.bottom.set_saved(f"Saved {datetime.now():%H:%M:%S}")
        self._frame.bottom.saved.setToolTip(operation.sentence)
        self.saved.emit()

    def _failed(self, error: KnownError) -> None:
        banners = self._frame.banners
        if isinstance(error, NotAllowed):
            self._refusals.append(banners.tell(Tone.WARNING, error.what, error.way_out))
        else:
            banners.tell_error(error)

    def _hinted(self, hints: list[tuple[str, str]]) -> None:
        self.hints = hints
        for banner in self._refusals:  # the coder has gone on to something else
            self._frame.banners.take_away(banner)
        self._refusals.clear()
        self._place.start()
        if self._frame.page() is self.desk:
            self._frame.bottom.hints.set_hints(hints)

    def _articles_kept(self, count: int) -> None:
        self.desk.refresh()
        self.changed.emit()
        if count:
            self.background.read_new()

    def _handed_out(self, change: Change) -> None:
        if not change.id:
            self._frame.banners.tell(Tone.NEWS, "They have all of these articles already.")
            return
        self._frame.banners.tell(Tone.NEWS, f"{self.session.coder.name} {change.sentence}.", "Undo takes it back.")
        if isinstance(self._frame.page(), HandOutPage):
            self.show_handing_out()

    def _queue_changed(self) -> None:
        self._batches = [name for _, name, _ in batches(self.project, self.session.coder.id)]
        self.changed.emit()

    def _codebook_taken(self, path: Path) -> None:
        self.desk.refresh()
        self.changed.emit()
        claims = sum(1 for claim in load(self.project).claims if not claim.retired)
        self._frame.banners.tell(Tone.NEWS, f"The codebook is now that of {path.name}.", f"{claims:,} claims.")
