"""What is done to the open project: each operation is told once, with what it changed and who began it.

Panes subscribe to the kinds of things that they show and patch what changed; nobody asks the project what has just
happened. Short operations are done at once; long ones are jobs, and told in the same way when they are there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from corpus.progress import Job as Steps
from corpus.progress import Step
from gui.jobs import Job, Jobs, at_once, on_project
from models import history
from models.errors import KnownError, NotAllowed
from models.file import Project
from models.history import Change, Kind
from models.people import Acting
from models.wording import say

Act = Callable[[Project, Acting], Change | None]


class Way(StrEnum):
    """How a change came about."""

    ACTION = "action"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Operation:
    """A change that is on disk; ``initiator`` is whoever asked for it, and so need not hear of it."""

    change: Change
    way: Way
    initiator: object = None

    @property
    def sentence(self) -> str:
        """What was done, as the bottom bar says it."""
        done = self.change.sentence
        if self.way is Way.UNDO:
            return say("Undone: {action}", action=done)
        if self.way is Way.REDO:
            return say("Done again: {action}", action=done)
        return done[:1].upper() + done[1:]


class _Listener(QObject):
    """Hears for its parent, and no longer than that lives."""

    def __init__(self, kinds: set[Kind], hear: Callable[[Operation], object], parent: QObject) -> None:
        super().__init__(parent)
        self._kinds, self._hear = kinds, hear

    def take(self, operation: Operation) -> None:
        """Pass an operation on that changes something of its kinds."""
        if self._kinds & operation.change.kinds:
            self._hear(operation)


class Operations(QObject):
    """The operations of one coder on one open project."""

    done = Signal(object)  # an Operation
    failed = Signal(object)  # a KnownError

    def __init__(
        self, project: Project, acting: Acting, jobs: Jobs | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.project, self.acting = project, acting
        self._jobs = jobs
        self.undo_text = history.undoable(project, acting)  # what undo would take back
        self._is_weighty = history.is_weighty(project, acting)  # it is to be asked twice
        self._was_asked = False

    def subscribe(self, kinds: set[Kind], hear: Callable[[Operation], object], owner: QObject) -> None:
        """Have ``hear`` called with each operation that changes something of these kinds, while ``owner`` lives."""
        self.done.connect(_Listener(kinds, hear, owner).take)

    def run(self, act: Act, initiator: object = None) -> Change | None:
        """Do an action and tell of it; None where it was refused or changed nothing."""
        return self._do(lambda: act(self.project, self.acting), Way.ACTION, initiator)

    def run_long(self, name: str, act: Act, initiator: object = None) -> Job:
        """Do an action off the window's thread; the job is started by whoever asked, once it has connected to it."""
        acting = self.acting

        def work(project: Project) -> Steps[object]:
            yield Step(0)
            return act(project, acting)

        assert self._jobs is not None
        job = self._jobs.make(name, on_project(self.project, work))
        job.done.connect(lambda change: self._tell(change, Way.ACTION, initiator))
        job.failed.connect(self.failed)
        return job

    def ask(self, name: str, query: Callable[[Project], object]) -> Job:
        """A question to the project off the window's thread; the job is started by whoever asked, once connected."""
        assert self._jobs is not None
        return self._jobs.make(name, on_project(self.project, at_once(query)), quiet=True)

    def undo(self, initiator: object = None) -> Change | None:
        """Take back the coder's last action; None where that is refused or there is none.

        A whole codebook goes only at the second time: who undoes codings may press once too often.
        """
        if self._is_weighty and not self._was_asked:
            self._was_asked = True
            what = say("Undo would now take this back: {action}.", action=self.undo_text or "")
            self.refuse(what, say("Undo once more if that is what you want."))
            return None
        return self._reverse(history.undo, Way.UNDO, say("There is nothing to undo."), initiator)

    def redo(self, initiator: object = None) -> Change | None:
        """Make the action again that was undone last; None where that is refused or there is none."""
        return self._reverse(history.redo, Way.REDO, say("There is nothing to redo."), initiator)

    def refuse(self, what: str, way_out: str = "") -> None:
        """Say why nothing was done."""
        self.failed.emit(NotAllowed(what, way_out))

    def _reverse(self, step: Act, way: Way, nothing: str, initiator: object) -> Change | None:
        def reverse() -> Change | None:
            change = step(self.project, self.acting)
            if change is None:
                self.refuse(nothing)
            return change

        return self._do(reverse, way, initiator)

    def _do(self, act: Callable[[], Change | None], way: Way, initiator: object) -> Change | None:
        try:
            change = act()
        except KnownError as error:
            self.failed.emit(error)
            return None
        return self._tell(change, way, initiator)

    def _tell(self, change: Change | None, way: Way, initiator: object) -> Change | None:
        if change is None or not change.id:
            return None
        self.undo_text, self._is_weighty, self._was_asked = change.undoable, change.is_weighty, False
        self.done.emit(Operation(change, way, initiator))
        return change
