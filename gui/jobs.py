"""Background work: a job of ``corpus.progress`` in a thread of its own.

What it returns, or the error that ended it, comes back by signals that are always emitted in the thread of the window.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Signal

from corpus.progress import Job as Steps
from corpus.progress import Step
from models.errors import KnownError
from models.file import Project
from models.wording import say

BETWEEN_NEWS = 0.04  # seconds: a quicker worker would only flood the window with steps that nobody sees
# Seconds after which a thread that computes lets another one go on. By Python's own measure, ten times that, a key
# waits up to 5 ms behind a job each time that the window's thread has looked away to read from the project.
HAND_OVER = 0.0005
ESTIMATED_AFTER = 2.0  # seconds before a guess of the time left is worth anything


Work = Callable[[], Steps[object]]
ProjectWork = Callable[[Project], Steps[object]]


def on_project(project: Project, work: ProjectWork) -> Work:
    """``work`` with a connection of its own to ``project``, made and closed in the thread that does it."""

    def run() -> Steps[object]:
        own = project.for_thread()
        try:
            return (yield from work(own))
        finally:
            own.close()

    return run


def at_once(call: Callable[[Project], object]) -> ProjectWork:
    """A call without steps, such as a query, as work that can be given to a job."""

    def run(project: Project) -> Steps[object]:
        yield Step(0)
        return call(project)

    return run


def at_once_alone(call: Callable[[], object]) -> Work:
    """The same of a call that needs no project."""

    def run() -> Steps[object]:
        yield Step(0)
        return call()

    return run


def time_left(done: int, open_: int, seconds: float) -> str:
    """A guess in words from what was ``done`` in so many ``seconds``; empty while it is too early to tell."""
    if seconds < ESTIMATED_AFTER or done <= 0 or open_ <= 0:
        return ""
    left = seconds / done * open_
    if left < 90:
        return say("about {n} s left", n=max(1, round(left)))
    if left < 90 * 60:
        return say("about {n} min left", n=round(left / 60))
    return say("about {n} h left", n=round(left / 3600))


class Job(QObject):
    """One piece of work under way; one of ``done``, ``stopped``, ``failed`` and ``broke`` comes, then ``ended``."""

    moved = Signal(object)  # a Step
    done = Signal(object)  # what the generator returned
    stopped = Signal()
    failed = Signal(object)  # a KnownError
    broke = Signal(object)  # any other exception: a bug
    ended = Signal()
    _said = Signal(str, object)

    def __init__(self, name: str, work: Work, quiet: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.quiet = quiet
        self.step = Step(0)
        self.is_running = False
        self._first: tuple[float, int] | None = None  # when something was first done, and how much: starting up is over
        self._stop = threading.Event()
        self._thread = _Thread(lambda: self._run(work), self)
        self._said.connect(self._hear)

    def start(self) -> None:
        """Begin; the caller has connected the signals it wants."""
        self.is_running = True
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end at its next step."""
        self._stop.set()

    @property
    def is_stopping(self) -> bool:
        """Whether it was asked to end."""
        return self._stop.is_set()

    def time_left(self) -> str:
        """How long it may still take, in words, or nothing."""
        if self._first is None or not self.step.total:
            return ""
        since, done = self._first
        return time_left(self.step.done - done, self.step.total - self.step.done, time.monotonic() - since)

    def wait(self) -> None:
        """Block until its thread has ended."""
        self._thread.wait()

    def _run(self, work: Work) -> None:
        """In the thread: take the steps one by one, and send what comes of them to the window's thread."""
        try:
            result = self._steps(work())
        except KnownError as error:
            self._said.emit("failed", error)
        except Exception as error:
            self._said.emit("broke", error)
        else:
            self._said.emit("stopped" if result is _STOPPED else "done", result)

    def _steps(self, steps: Steps[object]) -> object:
        told = 0.0
        while True:
            if self._stop.is_set():
                steps.close()
                return _STOPPED
            try:
                step = next(steps)
            except StopIteration as end:
                return end.value
            now = time.monotonic()
            if step.news is not None or now - told >= BETWEEN_NEWS:
                told = now
                self._said.emit("moved", step)

    def _hear(self, kind: str, what: object) -> None:
        if kind == "moved":
            assert isinstance(what, Step)
            self.step = what
            if self._first is None and what.done:
                self._first = (time.monotonic(), what.done)
            self.moved.emit(what)
            return
        self._thread.wait()
        self.is_running = False
        if kind == "stopped":
            self.stopped.emit()
        else:
            {"done": self.done, "failed": self.failed, "broke": self.broke}[kind].emit(what)
        self.ended.emit()


_STOPPED = object()


class _Thread(QThread):
    def __init__(self, work: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        self._work()


class Jobs(QObject):
    """The jobs of one window; ``changed`` comes when one begins, moves on or ends."""

    changed = Signal()
    bug = Signal(object)  # an exception that was not foreseen

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []
        sys.setswitchinterval(HAND_OVER)

    def make(self, name: str, work: Work, quiet: bool = False) -> Job:
        """A job to connect to and then to start; a ``quiet`` one is not shown in the bottom bar."""
        job = Job(name, work, quiet, self)
        self._running.append(job)
        job.moved.connect(self.changed)
        job.broke.connect(self.bug)
        job.ended.connect(lambda: self._forget(job))
        return job

    def shown(self) -> Job | None:
        """The newest job that the bottom bar should tell of."""
        return next((job for job in reversed(self._running) if not job.quiet), None)

    def running(self) -> list[Job]:
        """All jobs that have not ended."""
        return list(self._running)

    def stop_all(self) -> None:
        """Stop every job, wait until each has let go of its connection, and hear what it had still to say."""
        while running := [job for job in self._running if job.is_running]:
            for job in running:
                job.stop()
            for job in running:
                job.wait()
                QCoreApplication.sendPostedEvents(job, QEvent.Type.MetaCall.value)

    def _forget(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
        job.deleteLater()
        self.changed.emit()
