"""The main window. It only puts together: what each part does is in its own room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from gui.actions import APPEARANCES, Actions
from gui.banner import Choice, Kind
from gui.bottombar import BottomBar
from gui.bugs import report
from gui.frame import Frame
from gui.guide import GuidePage
from gui.importing.page import ImportPage
from gui.jobs import Jobs
from gui.keys import Keys
from gui.keysheet import KeySheet
from gui.opened_project import OpenedProject
from gui.palette.palette import Palette
from gui.projects import Projects, Session
from gui.settings import Settings
from gui.start import Start
from gui.style.application import apply, chosen_theme
from gui.topbar import TopBar
from gui.typing_guard import TypingGuard
from gui.widgets.dressing import dress
from models.errors import CannotWrite, DamagedProject, KnownError, ProjectInUse
from models.file import SUFFIX
from models.version import version

SIZE = (1440, 900)
SMALLEST = (960, 600)
HINTS = (("palette", "anything, by name"), ("keys", "all keys"))  # beside the one that leads back
ALWAYS = ("new_project", "open_project", "open_sample", "change_coder", "quit", "palette", "keys", "guide", "about")


class Window(QMainWindow):
    """Menus, bars and pages, and the project that is open in them."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.theme = chosen_theme(settings.appearance)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply(app, self.theme)
        self.jobs = Jobs(self)
        self.keys = Keys(settings.keys)
        self.projects = Projects(settings, self)
        self.opened: OpenedProject | None = None
        self.actions_ = Actions(self.keys, self)
        top = TopBar(self.theme, self.show_palette, lambda: self.actions_.run("undo"), self._change_coder)
        self.frame = Frame(self.theme, top, BottomBar(self.theme, self.jobs))
        self.setCentralWidget(self.frame)
        self.palette_ = Palette(self.theme, self.keys, self.jobs, self.frame)
        self.start = Start(self.frame, settings, self.keys, self.jobs, self.projects, self.show_guide, self.theme, self)
        self._key_sheet: KeySheet | None = None
        self._guide: GuidePage | None = None
        TypingGuard(self)
        self._put_together()

    def begin(self, project: Path | None = None) -> None:
        """Ask who is coding where that is not known; then the given project, the last one, or the welcome page."""
        last = self.settings.open_at_close
        path = project or (Path(last) if last and Path(last).is_file() else None)
        self.start.begin(lambda: self._open_first(path))

    def show_home(self) -> None:
        """The desk, or the welcome page where no project is open."""
        if self.opened is not None:
            self.opened.show_desk()
        else:
            self.start.welcome()

    def show_palette(self) -> None:
        """Open the palette, or close it."""
        if self.palette_.isVisible():
            self.palette_.dismiss()
            return
        session = self.projects.session
        self.palette_.ask(session.project if session else None, self.actions_.enabled(), QApplication.focusWidget())

    def show_keys(self) -> None:
        """Show the sheet of all keys."""
        if self._key_sheet is None:
            self._key_sheet = KeySheet(self.theme, self.keys, self._keys_changed, self.show_home)
        self.frame.show_page(self._key_sheet)

    def show_guide(self) -> None:
        """Show the guide."""
        if self._guide is None:
            self._guide = GuidePage(self.theme, self.show_home)
        self.frame.show_page(self._guide)

    def take_appearance(self, choice: str) -> None:
        """Light, dark, or as the system; remembered."""
        self.settings.appearance = choice
        self._dress()

    def take_files(self, paths: Sequence[Path]) -> None:
        """What was dropped: a project is opened, anything else is looked at as articles."""
        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self.start.begin(lambda: self.projects.open(projects[0]))
        elif paths and self.opened is not None and not self.opened.project.read_only:
            self.opened.take_articles(paths)
        elif paths:
            self.start.begin(lambda: self.start.take_articles(paths))

    def tell_bug(self, error: BaseException) -> None:
        """Tell of a bug: what is kept is safe, and the report can be copied."""
        told = report(error)
        copy = Choice("Copy the report", lambda: QGuiApplication.clipboard().setText(told), stays=True)
        what = f"That was a mistake of Standfirst’s ({type(error).__name__}). Your project is safe."
        self.frame.banners.tell(
            Kind.ERROR, what, "The report says where it happened; look it over before you send it.", copy
        )

    # How it is put together.

    def _put_together(self) -> None:
        self.setWindowTitle("Standfirst")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._take_frame()
        self.addActions(self.actions_.all())
        self.actions_.fill(self.menuBar())
        self.actions_.connect_to({**self.start.handlers(), **self._handlers()})
        self.start.home = self.show_home
        self.frame.pages.currentChanged.connect(lambda _: self._page_changed())
        self.jobs.changed.connect(self._show_bars)
        self.jobs.bug.connect(self.tell_bug)
        self.projects.opened.connect(self._opened)
        self.projects.closing.connect(self._closing)
        self.projects.closed.connect(self._closed)
        self.projects.refused.connect(self._refused)
        self.palette_.command_chosen.connect(self.actions_.run)
        self.palette_.place_chosen.connect(self._go_to)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._dress())
        self.actions_.action(_appearance(self.settings.appearance)).setChecked(True)
        self.actions_.action("read_by_itself").setChecked(self.settings.reads_by_itself)
        self._show_keys()
        self._page_changed()

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "close_project": self._close_project,
            "quit": self.close,
            "palette": self.show_palette,
            "keys": self.show_keys,
            "guide": self.show_guide,
            "about": self._about,
            "light": lambda: self.take_appearance("light"),
            "dark": lambda: self.take_appearance("dark"),
            "system_theme": lambda: self.take_appearance("system"),
        }

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
        theme = chosen_theme(self.settings.appearance)
        self.actions_.action(_appearance(self.settings.appearance)).setChecked(True)
        if theme == self.theme:
            return
        self.theme = theme
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply(app, theme)
        dress(self, theme)
        if self.opened is not None:
            self.opened.take_theme(theme)

    def _show_keys(self) -> None:
        self.frame.top.field.set_cap(self.keys.cap("palette"))
        self.start.welcome_page.set_keys(self.keys)
        self._refresh_head()

    def _keys_changed(self) -> None:
        self.settings.keys = self.keys.changes()
        self.actions_.refresh_keys()
        self._show_keys()
        if self.opened is not None:
            self.opened.take_keys()

    # The project.

    def _open_first(self, path: Path | None) -> None:
        self.start.welcome()
        if path is not None:
            self.projects.open(path)

    def _opened(self, session: Session) -> None:
        if self.opened is not None:
            self._put_away()
        self.frame.banners.clear()
        self.opened = OpenedProject(
            session, self.frame, self.settings, self.keys, self.jobs, self.projects, self.theme, self
        )
        self.opened.changed.connect(self._refresh_head)
        self.opened.saved.connect(self._refresh_undo)
        self.opened.background.switched.connect(self.actions_.action("read_by_itself").setChecked)
        self.actions_.connect_to({**self.opened.handlers(), **self.opened.desk.handlers()})
        self.frame.top.badge.set_coder(session.coder.name, session.coder.pseudonym)
        self.setWindowTitle(f"{session.project.title} – Standfirst")
        self._refresh_head()
        self.opened.show_desk()
        self.opened.background.begin()
        waiting, self.start.waiting = self.start.waiting, []
        if waiting and not session.project.read_only:
            self.opened.take_articles(waiting)

    def _closing(self) -> None:
        if self.opened is not None:
            self.opened.settle()

    def _closed(self) -> None:
        self._put_away()
        self.setWindowTitle("Standfirst")

    def _put_away(self) -> None:
        if self.opened is not None:
            opened, self.opened = self.opened, None
            self.actions_.forget([*opened.handlers(), *opened.desk.handlers()])
            opened.put_away()

    def _close_project(self) -> None:
        self.projects.close()
        self.settings.open_at_close = ""
        self.frame.banners.clear()
        self.start.welcome()

    def _refused(self, error: KnownError, path: Path) -> None:
        choices = []
        if isinstance(error, ProjectInUse | CannotWrite) and path.is_file():
            choices.append(Choice("Open for reading only", lambda: self.projects.open(path, read_only=True)))
        if isinstance(error, DamagedProject):
            choices.append(Choice("Choose another file …", self.start.open_project))
        self.frame.banners.tell_error(error, *choices)

    def _go_to(self, article_id: int, statement_id: int | None) -> None:
        if self.opened is not None:
            self.opened.open_article(article_id, statement_id)

    def _change_coder(self) -> None:
        self.actions_.run("change_coder")

    def _about(self) -> None:
        more = "Free software under the MIT licence. Nothing you open in it leaves this computer."
        self.frame.banners.tell(Kind.NEWS, f"Standfirst {version()}: who said what, about which policy.", more)

    # What the page at hand allows, and what the bars say.

    def _page_changed(self) -> None:
        page, names = self.frame.page(), [*ALWAYS, *APPEARANCES]
        on_desk = self.opened is not None and page is self.opened.desk
        if self.opened is not None and page is not self.start.who_page:
            names += ["close_project", *self.opened.handlers()]
        if page is self.start.who_page and not self.settings.coder_name:
            names = ["quit", *APPEARANCES]
        if self.opened is not None and on_desk:
            names += self.opened.desk.handlers()
        self.actions_.enable(names)
        elsewhere = [("Esc", "back"), *((self.keys.cap(name), words) for name, words in HINTS)]
        self.frame.bottom.hints.set_hints(self.opened.hints if self.opened is not None and on_desk else elsewhere)
        self._show_bars()

    def _show_bars(self) -> None:
        self.frame.top.setVisible(self.opened is not None)
        self.frame.bottom.setVisible(self.opened is not None or self.jobs.shown() is not None)

    def _refresh_head(self) -> None:
        if self.opened is None:
            return
        self.frame.top.set_project(self.opened.project.title, self.opened.head())
        self._refresh_undo()

    def _refresh_undo(self) -> None:
        if self.opened is not None:
            self.frame.top.undo.set_undo(self.opened.operations.undo_text or "", self.keys.cap("undo"))

    # Events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        page, banners = self.frame.page(), self.frame.banners.shown()
        at_home = page is self.start.welcome_page or (self.opened is not None and page is self.opened.desk)
        if banners and at_home:
            self.frame.banners.dismiss_newest()
        elif isinstance(page, ImportPage):
            page.leave()
        elif page is not self.start.who_page or self.settings.coder_name:
            self.show_home()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.palette_.isVisible():
            self.palette_.place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

        self.start.welcome_page.drop.set_chosen(event.isAccepted())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.welcome_page.drop.set_chosen(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.start.welcome_page.drop.set_chosen(False)
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

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


def _appearance(choice: str) -> str:
    return choice if choice in ("light", "dark") else "system_theme"
