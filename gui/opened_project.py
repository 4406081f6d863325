"""A project in the window: its desk, and what runs behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from gui.asking import ask_file
from gui.background import Background
from gui.banner import Banner
from gui.banner import Kind as Tone
from gui.desk.desk import Desk
from gui.frame import Frame
from gui.jobs import Jobs
from gui.keys import Keys
from gui.language import clock
from gui.learning import Learning
from gui.operations import Operation, Operations
from gui.projects import Projects, Session
from gui.settings import Settings
from gui.start import SAMPLE
from gui.style.painting import Look
from gui.style.plain import set_tip
from gui.tour.tour import Tour
from gui.welcome.new_project import CODEBOOKS
from gui.widgets.hints import Hint
from models.errors import KnownError, NotAllowed
from models.history import Kind
from models.wording import say

SETTLED = 800  # ms after a move before the place is written down
WRITING = (
    "import_codebook",
    "prehighlight",
    "read_by_itself",
    "back_up",
    "tour",
)  # what can't be done where one only reads


class OpenedProject(QObject):
    """Lives as long as its project is open."""

    saved = Signal()  # there may be something else to undo
    changed = Signal()  # there may be more or fewer articles
    hinted = Signal()  # other keys are worth showing
    codebook_chosen = Signal(object)  # the path of its file
    folding_switched = Signal(bool)  # whether unlikely drafts are folded from now on

    def __init__(
        self, session: Session, frame: Frame, settings: Settings, keys: Keys, jobs: Jobs, projects: Projects,
        look: Look, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.session, self._frame, self._keys, self._jobs, self._projects = session, frame, keys, jobs, projects
        self.project, self._settings = session.project, settings
        self.operations = Operations(session.project, session.acting, jobs, self)
        self.desk = Desk(self.operations, look)
        self.background = Background(self.project, settings, jobs, self)
        self.learning = Learning(self.operations, settings, jobs, self)
        self.tour = Tour(self.desk, self.operations, self)
        self.hints: list[Hint] = []
        self._refusals: list[Banner] = []  # what the desk would not do just now
        self._place = QTimer(self)
        self._place.setSingleShot(True)
        self._place.setInterval(SETTLED)
        self._place.timeout.connect(self.keep_place)
        self._connect()
        self.desk.work.codes.folds = settings.folds_unlikely
        self.take_keys()
        self.desk.restore(settings.place_in(self.project.path))
        frame.pages.addWidget(self.desk)
        reads = say("Open for reading only")
        frame.bottom.set_saved(reads if self.project.read_only else say("Every change is saved as it is made"))
        if self.project.warning:
            frame.banners.tell(Tone.WARNING, self.project.warning)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the commands do that need a project and no page."""
        own: dict[str, Callable[[], object]] = {
            "import_codebook": self.choose_codebook,
            "prehighlight": self.background.read,
            "read_by_itself": self.background.switch_reading,
            "learn_claims": self.learning.switch,
            "fold_unlikely": self._switch_folding,
            "tour": self._switch_tour,
            "back_up": self.background.back_up,
            "check_project": self.background.check,
        }
        if self.project.read_only:
            own = {name: handler for name, handler in own.items() if name not in WRITING}
        return own

    def offer_tour(self) -> None:
        """Begin the tour by itself, once, where somebody opens the sample project."""
        if self.project.path.name == SAMPLE and not self.project.read_only and not self._settings.has_seen_tour:
            self._settings.has_seen_tour = True
            self.tour.begin()

    def show_desk(self) -> None:
        """Back to coding."""
        self._frame.show_page(self.desk)
        self.desk.view.setFocus()

    def choose_codebook(self) -> None:
        """Choose a codebook's file to be brought in."""
        chosen = ask_file(self._frame, say("A codebook"), kinds=say(CODEBOOKS))
        if chosen is not None:
            self.codebook_chosen.emit(chosen)

    def take_keys(self) -> None:
        """Show the keys as they are now."""
        self.desk.set_keys({name: self._keys.cap(name) for name in self._keys.mapping()})

    def head(self) -> str:
        """What the window says of the queue: its batch, and how many articles it has."""
        count = self.desk.queue.count
        parts = self.desk.queue.batches if len(self.desk.queue.batches) == 1 else []
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
        self.background.settle()
        self.learning.settle()
        self._jobs.stop_all()

    def put_away(self) -> None:
        """Throw the desk away."""
        self._frame.drop_page(self.desk)
        self.deleteLater()

    def articles_kept(self, count: int) -> None:
        """Take up what an import has added."""
        self.desk.refresh()
        self.changed.emit()
        if count:
            self.background.read_new()

    def _connect(self) -> None:
        banners = self._frame.banners
        self.operations.done.connect(self._saved)
        self.operations.subscribe({Kind.ASSIGNMENTS}, lambda _: self.changed.emit(), self)
        self.desk.failed.connect(self._failed)
        self.desk.hints_changed.connect(self._hinted)
        self.desk.queue_changed.connect(self.changed)
        self.desk.work.told.connect(self._told)
        self.background.articles_read.connect(self.desk.articles_read)
        self.background.told.connect(banners.tell)
        self.background.failed.connect(banners.tell_error)
        self.learning.learned.connect(self.desk.work.codes.learn)
        self.learning.told.connect(banners.tell)

    def _switch_tour(self) -> None:
        self.show_desk()
        self.tour.switch()

    def _switch_folding(self) -> None:
        self._settings.folds_unlikely = not self._settings.folds_unlikely
        self.desk.folding.switch(self._settings.folds_unlikely)
        self.folding_switched.emit(self._settings.folds_unlikely)

    def _saved(self, operation: Operation) -> None:
        self._frame.bottom.set_saved(say("Saved {time}", time=clock(datetime.now().time(), with_seconds=True)))
        set_tip(self._frame.bottom.saved, operation.sentence)
        self.saved.emit()

    def _told(self, words: str) -> None:
        """Say beside "saved" what a coder should know of what was just done."""
        bottom = self._frame.bottom
        bottom.set_saved("  ·  ".join((words, bottom.saved.text())))

    def _failed(self, error: KnownError) -> None:
        banners = self._frame.banners
        if isinstance(error, NotAllowed):
            self._refusals.append(banners.tell(Tone.WARNING, error.what, error.way_out))
        else:
            banners.tell_error(error)

    def _hinted(self, hints: list[Hint]) -> None:
        self.hints = hints
        for banner in self._refusals:  # the coder has gone on to something else
            self._frame.banners.take_away(banner)
        self._refusals.clear()
        self._place.start()
        self.hinted.emit()
