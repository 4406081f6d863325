"""What one can do before a project is open: say who is coding, make, open, go on with a recent one, try the sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from corpus.progress import Step
from gui.asking import ask_file
from gui.banner import Kind
from gui.frame import Frame
from gui.jobs import Job, Jobs
from gui.keys import Keys
from gui.pages.pages import Pages
from gui.projects import Projects
from gui.settings import Recent, Settings
from gui.style.painting import Look
from gui.tasks import making_sample
from gui.welcome.new_project import NewProject, NewProjectPage
from gui.welcome.page import WelcomeActions, WelcomePage
from gui.welcome.state import reading_states
from gui.welcome.who import WhoPage
from models.errors import CannotWrite
from models.file import SUFFIX
from models.wording import later, say

SAMPLE = f"Standfirst sample{SUFFIX}"
PROJECTS = later("Standfirst projects (*{suffix});;All files (*)")


class Start(QObject):
    """The pages without a project."""

    def __init__(
        self, frame: Frame, settings: Settings, keys: Keys, jobs: Jobs, projects: Projects, pages: Pages,
        home: Callable[[], object], look: Look, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._frame, self._settings, self._jobs, self._projects = frame, settings, jobs, projects
        self._pages, self._home = pages, home
        self.waiting: list[Path] = []  # articles that were dropped before there was a project for them
        self._states: Job | None = None
        self._sample: Job | None = None
        self._after_who: Callable[[], object] = self.welcome
        does = WelcomeActions(self.new_project, self.open_project, self.open_sample, self._open_recent, self._forget)
        self.welcome_page = WelcomePage(look, keys, does)
        self.who_page = WhoPage(look, self._coder_named, pages.back)
        self.new_page = NewProjectPage(look, self._create, pages.back)
        for page in (self.welcome_page, self.who_page, self.new_page):
            frame.pages.addWidget(page)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the commands of these pages do."""
        return {
            "new_project": self.new_project,
            "open_project": self.open_project,
            "open_sample": self.open_sample,
            "change_coder": self.ask_coder,
        }

    def begin(self, then: Callable[[], object]) -> None:
        """Ask who is coding where that is not known yet, then go on."""
        if self._settings.coder_name:
            then()
            return
        self._after_who = then
        self.who_page.ask("", "", may_cancel=False)
        self._frame.show_page(self.who_page)

    def ask_coder(self) -> None:
        """Ask who is coding from now on."""
        self._after_who = self._home
        self.who_page.ask(self._settings.coder_name, self._settings.coder_pseudonym, bool(self._settings.coder_name))
        self._pages.visit(self.who_page)

    def welcome(self) -> None:
        """Show the welcome page, with what can be said of the recent projects."""
        recent = self._settings.recent
        self.welcome_page.set_recent(recent)
        self._frame.show_page(self.welcome_page)
        first = self.welcome_page.first_card()
        (first or self.welcome_page.new_button).setFocus()
        if self._states is not None:
            self._states.stop()
        work = reading_states(recent, self._settings.coder_name)
        self._states = job = self._jobs.make(say("Looking at recent projects"), work, quiet=True)
        job.moved.connect(self._state_read)
        job.start()

    def new_project(self) -> None:
        """Show the page that makes a project."""
        self.new_page.ask(self._settings.folder("projects"))
        self._pages.visit(self.new_page)

    def open_project(self) -> None:
        """Choose a project file and open it."""
        where = self._settings.recent[0].path.parent if self._settings.recent else self._settings.folder("projects")
        chosen = ask_file(self._frame, say("Open a project"), where, say(PROJECTS, suffix=SUFFIX))
        if chosen is not None:
            self._projects.open(chosen)

    def open_sample(self) -> None:
        """Open the sample project, made anew where it is not there yet."""
        path = self._settings.folder("projects") / SAMPLE
        if path.exists():
            self._projects.open(path)
            return
        if self._sample is not None:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._frame.banners.tell_error(_no_folder(path.parent, error))
            return
        work = making_sample(path, self._settings.pipeline, self._settings.coder_name)
        self._sample = job = self._jobs.make(say("Making the sample project"), work)
        self.welcome_page.sample_button.setEnabled(False)
        job.done.connect(self._projects.open)
        job.failed.connect(self._frame.banners.tell_error)
        job.ended.connect(self._sample_made)
        job.start()

    def take_articles(self, paths: Sequence[Path]) -> None:
        """Articles came before there is a project: keep them until there is one."""
        self.waiting = list(paths)
        waits = say("{file} waits for a project.|The files wait for a project.", n=len(self.waiting),
                    file=self.waiting[0].name)  # fmt: skip
        self._frame.banners.tell(Kind.NEWS, waits, say("Make a new one here, or open one; then look at them."))
        self.new_project()

    def _coder_named(self, name: str, pseudonym: str) -> None:
        self._settings.set_coder(name, pseudonym)
        self._projects.change_coder()
        self._after_who()

    def _create(self, new: NewProject) -> None:
        self._projects.create(new)

    def _open_recent(self, recent: Recent) -> None:
        self._projects.open(recent.path)

    def _forget(self, recent: Recent) -> None:
        self._settings.forget(recent.path)
        self.welcome()

    def _state_read(self, step: Step) -> None:
        if isinstance(step.news, tuple):
            self.welcome_page.set_state(*step.news)

    def _sample_made(self) -> None:
        self._sample = None
        self.welcome_page.sample_button.setEnabled(True)


def _no_folder(folder: Path, error: OSError) -> CannotWrite:
    return CannotWrite(say("The folder {folder} can’t be made ({why}).", folder=folder, why=error.strerror))
