"""Keys with what they do, in one line; a click on one does the same as the key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.painting import Look, hint_width, key_hint, metrics, text
from gui.style.themes import SPACE, TINY

GREY = 0.45  # how much is seen of what can't be done


class Hint(NamedTuple):
    """A key cap and what it does; where the cap is empty, words alone. A click on it does the same as the key."""

    cap: str
    label: str
    does: str | Callable[[], object] | None = None  # a command by its id, or what to call
    is_off: bool = False  # greyed: it can't be done now


class Hints(QWidget):
    """Key caps with what they do, as many as there is room for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._hints: list[Hint] = []
        self._spots: list[tuple[QRectF, str | Callable[[], object]]] = []  # what can be clicked, as it was painted
        self.run: Callable[[str], object] = _no_command  # a command by its id
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.update()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Show these."""
        self._hints = list(hints)
        self.setAccessibleName("; ".join(f"{one.cap} {one.label}" for one in self._hints if not one.is_off))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, left = QPainter(self), 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._spots = []
        for cap, label, does, is_off in self._hints:
            high, words = self._look.px(18), self._look.font(TINY)
            top = (self.height() - high) / 2
            wide = hint_width(self._look, cap, label) if cap else metrics(words).horizontalAdvance(label) + SPACE[4]
            if left + wide > self.width() + SPACE[3]:
                break
            painter.setOpacity(GREY if is_off else 1)
            if cap:
                box = key_hint(painter, self._look, left, top, cap, label)
                if does is not None and not is_off:
                    self._spots.append((box, does))
            else:
                text(painter, QRectF(left, top, wide, high), label, self._look.theme.ink, words)
            left += wide

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = Qt.CursorShape.PointingHandCursor if self._at(event) else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        does = self._at(event)
        if isinstance(does, str):
            self.run(does)
        elif does is not None:
            does()

    def _at(self, event: QMouseEvent) -> str | Callable[[], object] | None:
        return next((does for box, does in self._spots if box.contains(event.position())), None)


def _no_command(_command: str) -> None:
    return None
