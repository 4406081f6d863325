"""The bar at the bottom: the keys one may want now, what runs in the background, and when it was last saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.jobs import Job, Jobs
from gui.style.painting import Look, hint_width, key_hint, metrics, text
from gui.style.themes import SPACE, TINY, Theme, alpha
from gui.widgets.buttons import SmallButton
from gui.widgets.labels import Label
from gui.widgets.progress import ProgressLine

HEIGHT = 36


class BottomBar(QWidget):
    """One line under the page."""

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 1, 20, 0)
        line.setSpacing(SPACE[4])
        self.hints = Hints(theme)
        self.work = WorkShown(theme, jobs)
        self.saved = Label("", theme, TINY, tone="ink3")
        line.addWidget(self.hints, 1)
        line.addWidget(self.work)
        line.addWidget(self.saved)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def set_saved(self, said: str) -> None:
        """Say when the last change was saved, or that nothing can be."""
        self.saved.setText(said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), alpha(self._theme.panel))
        painter.fillRect(QRectF(0, 0, self.width(), 1), alpha(self._theme.line))


class Hints(QWidget):
    """Key caps with what they do, as many as there is room for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._look = Look(theme)
        self._hints: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._look = Look(theme)
        self.update()

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show these pairs of key cap and meaning; where the cap is empty, the meaning alone."""
        self._hints = list(hints)
        self.setAccessibleName("; ".join(f"{cap} {label}" for cap, label in self._hints))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, left = QPainter(self), 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cap, label in self._hints:
            top, words = (self.height() - 18) / 2, self._look.font(TINY)
            wide = hint_width(self._look, cap, label) if cap else metrics(words).horizontalAdvance(label) + SPACE[4]
            if left + wide > self.width() + SPACE[3]:
                break
            if cap:
                key_hint(painter, self._look, left, top, cap, label)
            else:
                text(painter, QRectF(left, top, wide, 18), label, self._look.theme.ink, words)
            left += wide


class WorkShown(QWidget):
    """The newest job: how far it is, how long it may take, and a button that stops it."""

    def __init__(self, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE[2])
        self.label = Label("", theme, TINY, tone="ink2")
        self.bar = ProgressLine(theme, 4)
        self.bar.setFixedWidth(120)
        self.stop_button = SmallButton("Stop", theme, self._stop)
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
        return f"{job.name}: stopping …"
    step, parts = job.step, []
    if step.amount:
        parts.append(step.amount)
    elif step.total:
        parts.append(f"{step.done:,} of {step.total:,}")
    elif step.doing != job.name and step.doing:
        parts.append(step.doing)
    if left := job.time_left():
        parts.append(left)
    return f"{job.name}: {', '.join(parts)}" if parts else f"{job.name} …"
