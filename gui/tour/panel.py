"""The tour at the margin of the desk: a few words, the keys to press, and a way out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.style import fonts
from gui.style.painting import Look, key_hint, rounded
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.tour.steps import Step
from gui.widgets.buttons import SmallButton
from gui.widgets.labels import Label
from gui.widgets.pages import row
from models.wording import say

HINT = 24  # pixels that a key with its words is high


class TourPanel(QWidget):
    """One step at a time."""

    def __init__(self, look: Look, end: Callable[[], object]) -> None:
        super().__init__()
        self._look = look
        self.head = Label("", look, TINY, fonts.STRONG, tone="accent")
        self.words = Label("", look, SMALL, wraps=True)
        self.keys = TourKeys(look)
        self.end_button = SmallButton(say("Skip the tour"), look, end)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # the words need more lines where the pane is narrow
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[4])
        column.setSpacing(SPACE[2])
        head = row(self.head, 0, self.end_button)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.keys)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.update()

    def show_step(self, head: str, step: Step, caps: Mapping[str, str], is_last: bool) -> None:
        """Say what a step says, with the keys as they are now."""
        self.head.setText(head)
        self.words.setText(say(step.words))
        self.keys.show_keys([(caps.get(command, ""), say(does)) for command, does in step.keys])
        self.end_button.set_label(say("Done") if is_last else say("Skip the tour"))
        self.setAccessibleName(f"{head}. {self.words.text()}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), alpha(theme.panel))
        box = QRectF(self.rect()).adjusted(SPACE[2], SPACE[1], -SPACE[2], -SPACE[2])
        rounded(painter, box, alpha(theme.raised), alpha(theme.accent), 8, 1)


class TourKeys(QWidget):
    """Keys below each other, each with what it does."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._keys: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_keys(self, keys: list[tuple[str, str]]) -> None:
        """Show these pairs of cap and words; what has no key is left out."""
        self._keys = [(cap, words) for cap, words in keys if cap]
        self.setAccessibleName("; ".join(f"{cap} {words}" for cap, words in self._keys))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, round(self._look.px(HINT)) * len(self._keys))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for n, (cap, words) in enumerate(self._keys):
            key_hint(painter, self._look, 1, n * self._look.px(HINT) + 2, cap, words, strong=n == 0)
