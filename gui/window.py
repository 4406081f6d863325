"""The main window. It only puts together: what each part does is in its own room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from gui.actions import APPEARANCES, Actions
from gui.banner import Choice, Kind
from gui.bars import Bars
from gui.bottombar import BottomBar
from gui.bugs import LOG, report
from gui.commands import with_more
from gui.drops import FileDrops
from gui.frame import Frame
from gui.jobs import Jobs
from gui.keys import Keys
from gui.opened_project import OpenedProject
from gui.pagebar import PageBar
from gui.pages.pages import Pages
from gui.pages.registry import PAGES
from gui.pages.spec import PageSpec, Surroundings
from gui.palette.palette import Palette
from gui.projects import Projects, Session
from gui.settings import Settings
from gui.start import Start
from gui.style.application import apply, chosen_theme
from gui.style.painting import Look
from gui.style.plain import short
from gui.style.sizes import fitting, stepped
from gui.topbar import TopBar
from gui.typing_guard import TypingGuard
from gui.widgets.dressing import dress
from models.errors import CannotWrite, DamagedProject, KnownError, ProjectInUse
from models.file import SUFFIX
from models.findings import Span
from models.people import CoderRole
from models.version import version
from models.wording import say

NAME = "Standfirst"
SIZE = (1440, 900)
SMALLEST = (960, 600)
ALWAYS = ("new_project", "open_project", "open_sample", "change_coder", "quit", "palette", "back", "about")
LOOKS = (*APPEARANCES, "larger", "smaller")  # what can be done even before there is a name


class Window(QMainWindow):
    """Menus, bars and pages, and the project that is open in them."""

    def __init__(self, settings: Settings, specs: Sequence[PageSpec] = PAGES) -> None:
        super().__init__()
        self.settings = settings
        self.look = _look(settings)
        _apply(self.look)
        self.jobs = Jobs(self)
        self.keys = Keys(settings.keys, with_more(spec.command for spec in specs if spec.command is not None))
        self.projects = Projects(settings, self)
        self.opened: OpenedProject | None = None
        self.actions_ = Actions(self.keys, self)
        top = TopBar(self.look, self.show_palette, self._undo, self._change_coder)
        bar = PageBar(self.look, [spec.door for spec in specs if spec.door is not None], self.actions_.run)
        self.frame = Frame(self.look, bar, top, BottomBar(self.look, self.jobs))
        self.setCentralWidget(self.frame)
        self.palette_ = Palette(self.look, self.keys, self.jobs, self.frame)
        self.pages = Pages(self.frame, specs, self._surroundings, self, self)
        self.start = Start(
            self.frame, settings, self.keys, self.jobs, self.projects, self.pages, self.show_home, self.look, self
        )
        self.bars = Bars(self.frame, self.keys, self.pages, self.jobs, settings)
        TypingGuard(self)
        self._put_together()

    def begin(self, project: Path | None = None) -> None:
        """Ask who is coding where that is not known; then the given project, the last one, or the welcome page."""
        last = self.settings.open_at_close
        path = project or (Path(last) if last and Path(last).is_file() else None)
        self.start.begin(lambda: self._open_first(path))

    def show_home(self) -> None:
        """The desk, or the welcome page where no project is open; from there no way leads back."""
        self.pages.forget_way()
        if self.opened is not None:
            self.opened.show_desk()
        else:
            self.start.welcome()

    def place(self) -> object:
        """What is open on the desk."""
        return self.opened.desk.place() if self.opened is not None else None

    def go_to(self, place: object) -> None:
        """Show the desk as it was left at a place."""
        if self.opened is not None:
            self.opened.show_desk()
            self.opened.desk.go_to(place)

    def open_article(self, article_id: int, statement_id: int | None = None, words: Span | None = None) -> None:
        """Put an article on the desk; pages ask ``pages.open_article``, which knows the way back."""
        if self.opened is not None:
            self.opened.show_desk()
            self.opened.desk.open_article(article_id, statement_id, words)

    def show_palette(self) -> None:
        """Open the palette, or close it."""
        if self.palette_.isVisible():
            self.palette_.dismiss()
            return
        session = self.projects.session
        self.palette_.ask(session.project if session else None, self.actions_.enabled(), QApplication.focusWidget())

    def take_appearance(self, choice: str) -> None:
        """Light, dark, or as the system; remembered."""
        self.settings.appearance = choice
        self._dress()

    def resize_type(self, steps: int) -> None:
        """Larger or smaller type everywhere, by steps; remembered."""
        self.settings.scale = stepped(self.look.scale, steps)
        self._dress()

    def take_files(self, paths: Sequence[Path]) -> None:
        """What was dropped: a project is opened, anything else is looked at as articles."""
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self.start.begin(lambda: self.projects.open(projects[0]))
        elif paths and self.opened is not None and not self.opened.project.read_only:
            self.pages.take_files(paths)
        elif paths:
            self.start.begin(lambda: self.start.take_articles(paths))

    def tell_bug(self, error: BaseException) -> None:
        """Tell of a bug: what is kept is safe, and the report can be copied."""
        told = report(error)
        copy = Choice(say("Copy the report"), lambda: QGuiApplication.clipboard().setText(told), stays=True)
        what = say("That was a mistake of Standfirst’s ({kind}). Your project is safe.", kind=type(error).__name__)
        more = say("The report says where it happened; look it over before you send it.")
        self.frame.banners.tell(Kind.ERROR, what, more, copy)

    # How it is put together.

    def _put_together(self) -> None:
        self.setWindowTitle(NAME)
        self.setMinimumSize(*SMALLEST)
        FileDrops(self, self.take_files, self.start.welcome_page.drop.set_chosen)
        self._take_frame()
        self.addActions(self.actions_.all())
        self.actions_.fill(self.menuBar())
        self.actions_.connect_to({**self.start.handlers(), **self.pages.handlers(), **self._handlers()})
        self.frame.pages.currentChanged.connect(lambda _: self._page_changed())
        self.jobs.changed.connect(lambda: self.bars.show(self.opened))
        self.jobs.bug.connect(self.tell_bug)
        self.frame.bottom.hints.run = self.actions_.run
        self.projects.opened.connect(self._opened)
        self.projects.closing.connect(self._closing)
        self.projects.closed.connect(self._closed)
        self.projects.refused.connect(self._refused)
        self.projects.gone.connect(self.start.tell_gone)
        # Only once the next page stands there, which takes away what was told on the last one.
        self.projects.left_out.connect(self._tell_left_out, Qt.ConnectionType.QueuedConnection)
        self.palette_.command_chosen.connect(self.actions_.run)
        self.palette_.place_chosen.connect(self.pages.open_article)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._dress())
        self._take_settings()
        self._show_keys()
        self._page_changed()

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "close_project": self._close_project,
            "quit": self.close,
            "palette": self.show_palette,
            "back": self._back,
            "about": self._about,
            "light": lambda: self.take_appearance("light"),
            "dark": lambda: self.take_appearance("dark"),
            "system_theme": lambda: self.take_appearance("system"),
            "desk": self.show_home,
            "page_bar": self._switch_page_bar,
            "larger": lambda: self.resize_type(1),
            "smaller": lambda: self.resize_type(-1),
        }

    def _surroundings(self) -> Surroundings:
        """What is around a page that is made now."""
        opened = self.opened
        return Surroundings(
            self.look, self.keys, self.jobs, self.settings, self.frame.banners, self.projects.session,
            opened.operations if opened is not None else None,
            open_article=self.pages.open_article, compare=self.pages.compare, show=self.pages.show,
            hand_over=self.pages.hand_over,
            back=self.pages.back, home=self.show_home, run=self.actions_.run,
            settings_changed=self._take_settings, keys_changed=self._keys_changed,
            hints_changed=self.bars.show_hints,
            articles_kept=opened.articles_kept if opened is not None else lambda _: None,
        )  # fmt: skip

    def _take_frame(self) -> None:
        screen = self.screen().availableGeometry()
        frame = self.settings.frame
        if frame is None or not screen.intersects(QRect(*frame)):
            width, height = min(SIZE[0], screen.width()), min(SIZE[1], screen.height())
            self.resize(width, height)
            return
        self.setGeometry(*frame)
        if self.settings.is_maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _dress(self) -> None:
        look = _look(self.settings)
        self.actions_.action(_appearance(self.settings.appearance)).setChecked(True)
        if look != self.look:
            self.look = look
            _apply(look)
            dress(self, look)

    def _take_settings(self) -> None:
        """Show what the settings say now."""
        self._dress()
        switches = {"read_by_itself": self.settings.reads_by_itself, "learn_claims": self.settings.learns_claims,
                    "fold_unlikely": self.settings.folds_unlikely,
                    "page_bar": self.settings.shows_pages}  # fmt: skip
        for name, yes in switches.items():
            self.actions_.action(name).setChecked(yes)
        self.bars.show(self.opened)

    def _switch_page_bar(self) -> None:
        self.settings.shows_pages = not self.settings.shows_pages
        self._take_settings()

    def _show_keys(self) -> None:
        self.start.welcome_page.set_keys(self.keys)
        self.bars.show_keys()

    def _keys_changed(self) -> None:
        self.settings.keys = self.keys.changes()
        self.actions_.refresh_keys()
        self._show_keys()
        if self.opened is not None:
            self.opened.take_keys()

    # The project.

    def _open_first(self, path: Path | None) -> None:
        self.start.welcome()
        try:
            if path is not None:
                self.projects.open(path)
        except Exception as error:  # whatever it is, the next start must not end the same way
            self.projects.give_up(error)
            LOG.error("%s", report(error))
            self.tell_bug(error)

    def _opened(self, session: Session) -> None:
        try:
            self._show(session)
        except Exception as error:
            self.projects.give_up(error)
            self.show_home()
            if not isinstance(error, KnownError):
                raise

    def _show(self, session: Session) -> None:
        if self.opened is not None:
            self._put_away()
        self.frame.banners.clear()
        self._take_old_scale(session)
        parts = (self.frame, self.settings, self.keys, self.jobs, self.projects, self.look)
        self.opened = OpenedProject(session, *parts, self)
        self.opened.changed.connect(self.bars.show_head)
        self.opened.saved.connect(self.bars.show_undo)
        self.opened.hinted.connect(self.bars.show_hints)
        self.opened.codebook_chosen.connect(lambda path: self.pages.show("codebook").take_files([path]))
        self.opened.desk.left.connect(self._leave_desk)
        self.opened.desk.zoomed.connect(self.resize_type)
        self.opened.background.switched.connect(self.actions_.action("read_by_itself").setChecked)
        self.opened.learning.switched.connect(self.actions_.action("learn_claims").setChecked)
        self.opened.folding_switched.connect(self.actions_.action("fold_unlikely").setChecked)
        self.actions_.connect_to({**self.opened.handlers(), **self.opened.desk.handlers()})
        self.bars.is_lead = session.coder.role is CoderRole.LEAD
        self.frame.top.badge.set_coder(session.coder.name, session.coder.pseudonym)
        self.setWindowTitle(f"{short(session.project.title)} – {NAME}")
        self.show_home()
        self.opened.offer_tour()
        self.opened.background.begin()
        self.opened.learning.begin()
        waiting, self.start.waiting = self.start.waiting, []
        if waiting and not session.project.read_only:
            self.pages.take_files(waiting)

    def _take_old_scale(self, session: Session) -> None:
        """Before one scale was kept for the whole window, each project's place had its own."""
        scale = self.settings.place_in(session.project.path).get("scale")
        if self.settings.scale is None and isinstance(scale, float):
            self.settings.scale = fitting(scale)
            self._dress()

    def _closing(self) -> None:
        if self.opened is not None:
            self.opened.settle()

    def _closed(self) -> None:
        self._put_away()
        self.setWindowTitle(NAME)

    def _put_away(self) -> None:
        if self.opened is not None:
            opened, self.opened = self.opened, None
            self.actions_.forget([*opened.handlers(), *opened.desk.handlers()])
            self.pages.put_away()
            opened.put_away()

    def _close_project(self) -> None:
        self.projects.close()
        self.settings.open_at_close = ""
        self.frame.banners.clear()
        self.show_home()

    def _refused(self, error: KnownError, path: Path) -> None:
        choices = []
        if isinstance(error, ProjectInUse | CannotWrite) and path.is_file():
            choices.append(Choice(say("Open for reading only"), lambda: self.projects.open(path, read_only=True)))
        if isinstance(error, DamagedProject):
            choices.append(Choice(say("Choose another file …"), self.start.open_project))
        self.frame.banners.tell_error(error, *choices)

    def _tell_left_out(self, said: str) -> None:
        self.frame.banners.tell(Kind.WARNING, said)

    def _back(self) -> None:
        """Out of the palette, or to the page that one came from."""
        if self.palette_.isVisible():
            self.palette_.dismiss()
        else:
            self.pages.back()

    def _undo(self) -> None:
        """The desk shows where it takes something back; on a page it is only taken back."""
        if self._on_desk():
            self.actions_.run("undo")
        elif self.opened is not None:
            self.opened.operations.undo(self)

    def _change_coder(self) -> None:
        self.actions_.run("change_coder")

    def _about(self) -> None:
        what = say("Standfirst {version}: who said what, about which policy.", version=version())
        more = say("Free software under the MIT licence. Nothing you open in it leaves this computer.")
        self.frame.banners.tell(Kind.NEWS, what, more)

    # What the page at hand allows, and what the bars say.

    def _page_changed(self) -> None:
        asks_who = self.frame.page() is self.start.who_page
        names = [*ALWAYS, *LOOKS, *self.pages.allowed(None if asks_who else self.projects.session)]
        if self.opened is not None and not asks_who:
            names += ["close_project", "desk", "page_bar", *self.opened.handlers()]
        if self.opened is not None and self._on_desk():
            names += self.opened.desk.handlers()
        if asks_who and not self.settings.coder_name:
            names = ["quit", *LOOKS]
        self.actions_.enable(names)
        self.bars.show(self.opened)

    def _on_desk(self) -> bool:
        return self.opened is not None and self.frame.page() is self.opened.desk

    # Events.

    def _leave_desk(self) -> None:
        """Esc at the desk: the newest banner goes, or one goes back to the page that led to this article."""
        if self.frame.banners.shown():
            self.frame.banners.dismiss_newest()
        elif self.opened is not None and self.pages.is_visit(self.opened.desk.article_id()):
            self.pages.back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._on_desk():
            self._leave_desk()
        elif self.frame.page() is self.start.welcome_page:
            self.frame.banners.dismiss_newest()
        else:
            self.pages.back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.bar.set_room(self.width())
        self.bars.show_pages()
        if self.palette_.isVisible():
            self.palette_.place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.settings.is_maximised = self.isMaximized()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.isMaximized():
            box = self.geometry()
            self.settings.frame = (box.x(), box.y(), box.width(), box.height())
        self.hide()
        self.jobs.stop_all()
        self.projects.close(back_up=True)
        super().closeEvent(event)


def _look(settings: Settings) -> Look:
    return Look(chosen_theme(settings.appearance), fitting(settings.scale or 1.0), settings.reader)


def _appearance(choice: str) -> str:
    return choice if choice in ("light", "dark") else "system_theme"


def _apply(look: Look) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, look)
