"""Guesses for claims that learn from what the coder has coded, where that has proved better on those codings."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from gui.banner import Kind as Tone
from gui.jobs import Job, Jobs, at_once, on_project
from gui.operations import Operation, Operations
from gui.settings import Settings
from models.coding import NO_HABITS, Figures, Habits, Learned, Trial, habits, learned, trial
from models.file import Project
from models.history import Kind
from models.people import Acting
from models.wording import say

SOON = 3_000  # ms after the opening, when the first article stands
EVERY = 5  # finished articles after which it is tried anew


class Learning(QObject):
    """Tries in the background whether the guesses get better by learning, and hands on what was learned."""

    learned = Signal(object, object)  # a Learned, or None where claims are guessed by the codebook alone; Habits
    told = Signal(object, str, str)  # a Tone, what was found, more
    switched = Signal(bool)  # whether it learns from now on

    def __init__(self, operations: Operations, settings: Settings, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._acting = operations.project, operations.acting
        self._settings, self._jobs = settings, jobs
        self._finished = 0
        self._is_asked = False  # by the user, who is to hear of it
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._try)
        operations.subscribe({Kind.PROGRESS}, self._hear, self)

    def begin(self) -> None:
        """Try it soon, if the user has not switched it off."""
        if self._settings.learns_claims:
            self._soon.start()

    def switch(self) -> None:
        """Learn from now on, or no longer; tell what that means."""
        self._settings.learns_claims = not self._settings.learns_claims
        self.switched.emit(self._settings.learns_claims)
        if self._settings.learns_claims:
            self._is_asked = True
            self._try()
        else:
            self._soon.stop()
            self.learned.emit(None, NO_HABITS)
            self.told.emit(Tone.NEWS, say("Claims are guessed by the codebook alone from now on."), "")

    def settle(self) -> None:
        """Begin nothing any more: the project is about to be closed."""
        self._soon.stop()

    def _hear(self, _: Operation) -> None:
        self._finished += 1
        if self._finished >= EVERY and self._settings.learns_claims:
            self._finished = 0
            self._soon.start()

    def _try(self) -> None:
        if self._job is not None:
            return
        work = at_once(lambda project: _tried(project, self._acting))
        self._job = self._jobs.make(say("Learning from your codings"), on_project(self._project, work), quiet=True)
        self._job.done.connect(self._took)
        self._job.ended.connect(self._ended)
        self._job.start()

    def _took(self, found: tuple[Trial, Learned | None, Habits]) -> None:
        tried, known, usual = found
        if not self._settings.learns_claims:
            return
        self.learned.emit(known, usual)
        if self._is_asked:
            self._is_asked = False
            self.told.emit(Tone.NEWS, *told(tried))

    def _ended(self) -> None:
        self._job = None


def told(tried: Trial) -> tuple[str, str]:
    """What a trial has found, and what follows from it."""
    of = say("{n} statement|{n} statements", n=tried.alone.statements)
    alone, with_it = (_first(figures) for figures in (tried.alone, tried.learned))
    if tried.weight:
        return (
            say("Claims are guessed by the codebook and by what you have coded."),
            say("Of {statements} the first guess is right in {share}; by the codebook alone in {alone}.",
                statements=of, share=with_it, alone=alone),
        )  # fmt: skip
    return (
        say("Claims are guessed by the codebook alone as long as learning makes them no better."),
        say("Of {statements} the first guess is right in {alone}; with what you have coded in {share}.",
            statements=of, share=with_it, alone=alone),
    )  # fmt: skip


def _first(figures: Figures) -> str:
    return say("{percent} %", percent=round(100 * figures.first / max(1, figures.statements)))


def _tried(project: Project, acting: Acting) -> tuple[Trial, Learned | None, Habits]:
    tried = trial(project, acting)
    return tried, learned(project, acting, tried.weight), habits(project, acting)
