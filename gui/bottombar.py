"""The bar at the bottom: the keys one may want now, what runs in the background, and when it was last saved."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.jobs import Job, Jobs
from gui.style.painting import Look
from gui.style.themes import SPACE, TINY, alpha
from gui.widgets.buttons import SmallButton
from gui.widgets.hints import Hints
from gui.widgets.labels import Label
from gui.widgets.progress import ProgressLine
from models.wording import say

HEIGHT = 36


class BottomBar(QWidget):
    """One line under the page."""

    def __init__(self, look: Look, jobs: Jobs) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 1, 20, 0)
        line.setSpacing(SPACE[4])
        self.hints = Hints(look)
        self.work = WorkShown(look, jobs)
        self.saved = Label("", look, TINY, tone="ink3")
        line.addWidget(self.hints, 1)
        line.addWidget(self.work)
        line.addWidget(self.saved)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.setFixedHeight(round(look.px(HEIGHT)))
        self.update()

    def set_saved(self, said: str) -> None:
        """Say when the last change was saved, or that nothing can be."""
        self.saved.setText(said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), alpha(self._look.theme.panel))
        painter.fillRect(QRectF(0, 0, self.width(), 1), alpha(self._look.theme.line))


class WorkShown(QWidget):
    """The newest job: how far it is, how long it may take, and a button that stops it."""

    def __init__(self, look: Look, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE[2])
        self.label = Label("", look, TINY, tone="ink2")
        self.bar = ProgressLine(look, 4)
        self.bar.setFixedWidth(120)
        self.stop_button = SmallButton(say("Stop"), look, self._stop)
        for part in (self.label, self.bar, self.stop_button):
            line.addWidget(part)
        jobs.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look again at what is running."""
        job = self._jobs.shown()
        self.setVisible(job is not None)
        if job is None:
            return
        self.label.setText(said_of(job))
        self.bar.set_share(job.step.done / job.step.total if job.step.total else None)
        self.stop_button.setEnabled(not job.is_stopping)

    def _stop(self) -> None:
        job = self._jobs.shown()
        if job is not None:
            job.stop()
            self.refresh()


def said_of(job: Job) -> str:
    """A job in one line: ``Finding names and speakers: 12 of 400, about 20 s left``."""
    if job.is_stopping:
        return say("{work}: stopping …", work=job.name)
    step, parts = job.step, []
    if step.amount:
        parts.append(step.amount)
    elif step.total:
        parts.append(say("{done} of {total}", done=step.done, total=step.total))
    elif step.doing != job.name and step.doing:
        parts.append(step.doing)
    if left := job.time_left():
        parts.append(left)
    return say("{work}: {far}", work=job.name, far=", ".join(parts)) if parts else say("{work} …", work=job.name)
