"""What runs behind the desk for the open project: reading new articles, backups, checks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from corpus.progress import Step
from gui import tasks
from gui.banner import Kind
from gui.jobs import Job, Jobs, ProjectWork, at_once, on_project
from gui.settings import Settings
from models.file import Project
from models.findings import has_unread
from models.wording import later, say

READING = later("Finding names and speakers")
TOLD_PROBLEMS = 3
BEFORE_BACKUP = 20_000  # ms after the opening: the first keys are not to wait for the disk


class Background(QObject):
    """The jobs of one open project; they end with it."""

    articles_read = Signal(object)  # the ids of articles that have drafts now
    told = Signal(object, str, str)  # a Kind, what happened, more
    failed = Signal(object)  # a KnownError
    switched = Signal(bool)  # whether new articles are read by itself from now on

    def __init__(self, project: Project, settings: Settings, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._settings, self._jobs = project, settings, jobs
        self._reading: Job | None = None
        self._once_more = False
        self._is_settled = False
        self._backup: Job | None = None  # that is being made: two at once would write the same file
        self._backup_soon = QTimer(self, singleShot=True, interval=BEFORE_BACKUP)
        self._backup_soon.timeout.connect(self._back_up_first)

    def begin(self) -> None:
        """What an opened project wants at once: its unread articles read, and a backup where it has changed."""
        if self._project.read_only:
            return
        self._backup_soon.start()
        self.read_new()

    def _back_up_first(self) -> None:
        if self._backup is None:  # else one is being made that knows as much
            self._begin_backup(tasks.backing_up_where_needed(lambda: not self._is_settled), quiet=True)

    def _begin_backup(self, work: ProjectWork, quiet: bool = False) -> Job:
        self._backup = self._start(say("Backing up"), work, quiet)
        self._backup.ended.connect(self._backup_ended)
        return self._backup

    def read_new(self) -> None:
        """Read new articles by itself, unless the user has switched that off."""
        if self._settings.reads_by_itself:
            asked = self._start(say("Looking for new articles"), at_once(has_unread), quiet=True)
            asked.done.connect(lambda some: self.read() if some else None)

    def read(self) -> None:
        """Read what is unread; what comes while it reads is read after that."""
        if self._reading is not None:
            self._once_more = True
            return
        work = on_project(self._project, tasks.prehighlighting(self._settings.pipeline))
        self._reading = job = self._jobs.make(say(READING), work)
        job.moved.connect(self._moved)
        job.done.connect(self._read)
        job.failed.connect(self.failed)
        job.ended.connect(self._reading_ended)
        job.start()

    def settle(self) -> None:
        """Begin nothing any more, and stop what reads or backs up: the project is about to be closed."""
        self._is_settled = True
        self._backup_soon.stop()
        self.stop_reading()

    def stop_reading(self) -> None:
        """Stop it; the articles that are read stay so."""
        if self._reading is not None:
            self._once_more = False
            self._reading.stop()

    def switch_reading(self) -> None:
        """Read new articles by itself from now on, or no longer."""
        self._settings.reads_by_itself = not self._settings.reads_by_itself
        if self._settings.reads_by_itself:
            self.read_new()
        else:
            self.stop_reading()
        self.switched.emit(self._settings.reads_by_itself)

    @property
    def is_reading(self) -> bool:
        """Whether articles are being read now."""
        return self._reading is not None

    def back_up(self) -> None:
        """A backup now; after the one that is being made, if there is one."""
        if self._backup is not None:
            self._backup.ended.connect(self.back_up)
            return
        job = self._begin_backup(tasks.backing_up)
        job.done.connect(lambda path: self.told.emit(Kind.NEWS, say("The project is backed up."), str(path)))

    def check(self) -> None:
        """Look whether the project is whole."""
        job = self._start(say("Checking the project"), tasks.checking)
        job.done.connect(self._checked)

    def _start(self, name: str, work: ProjectWork, quiet: bool = False) -> Job:
        job = self._jobs.make(name, on_project(self._project, work), quiet)
        job.failed.connect(self.failed)
        job.start()
        return job

    def _moved(self, step: Step) -> None:
        if step.news:
            self.articles_read.emit(step.news)

    def _read(self, problems: list[str]) -> None:
        if problems:
            many = say("{n} article was not read whole.|{n} articles were not read whole.", n=len(problems))
            self.told.emit(Kind.WARNING, many, " ".join(problems[:TOLD_PROBLEMS]))

    def _reading_ended(self) -> None:
        self._reading = None
        if self._once_more:
            self._once_more = False
            self.read()

    def _backup_ended(self) -> None:
        self._backup = None

    def _checked(self, off: list[str]) -> None:
        if not off:
            self.told.emit(Kind.NEWS, say("All is well: the database, the texts, every position and the history."), "")
            return
        many = say("{n} thing is off in this project.|{n} things are off in this project.", n=len(off))
        self.told.emit(Kind.ERROR, many, " ".join(off[:TOLD_PROBLEMS]))
