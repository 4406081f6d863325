"""Below the rows of a picker: what the marked one means, and the keys, which can be clicked as well."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.desk.choice import Choice
from gui.style import painting
from gui.style.painting import Look, metrics
from gui.style.themes import SMALL, SPACE, TINY, alpha

Key = tuple[str, str, Callable[[], None] | None]  # a cap, what it does, what a click on it calls


class Details(QWidget):
    """What the marked row means."""

    def __init__(self, look: Look, marked: Callable[[], Choice | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self._marked = look, marked

    def least(self, lines: int) -> int:
        """How high it is for so many lines."""
        return round(lines * self._step() + SPACE[4]) if lines else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self.look
        painter.setPen(QPen(alpha(look.theme.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        choice = self._marked()
        if choice is not None and choice.details:
            box = QRectF(SPACE[4], SPACE[2], self.width() - 2 * SPACE[4], self.height() - SPACE[2])
            self._paint(painter, box, choice.details)
        painter.end()

    def _paint(self, painter: QPainter, box: QRectF, details: Sequence[tuple[str, str]]) -> None:
        look = self.look
        font, strong, step = look.reading(SMALL), look.font(TINY, 500), self._step()
        y, left = box.y(), int(box.height() / step)
        for what, sentence in details:
            if left <= 0:
                return
            indent = look.px(56) if what else 0.0
            if what:
                painting.text(painter, QRectF(box.x(), y, indent, step), what, look.theme.ink3, strong)
            lines = painting.wrapped(sentence, font, box.width() - indent, left)
            place = QRectF(box.x() + indent, y, box.width() - indent, 0)
            painting.paragraph(painter, place, lines, look.theme.ink2 if what else look.theme.ink, font, 1.15)
            y, left = y + step * len(lines), left - len(lines)

    def _step(self) -> float:
        return metrics(self.look.reading(SMALL)).lineSpacing() * 1.15


class KeyBar(QWidget):
    """The keys of a picker, in as many lines as they need."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._keys: Sequence[Key] = ()
        self._spots: list[tuple[QRectF, Callable[[], None]]] = []

    def show_keys(self, keys: Sequence[Key], width: int) -> None:
        """Take other keys, in a bar of this width."""
        self._keys = keys
        rows = self._rows(width)
        self.setFixedHeight(round(rows[-1][0] + self.look.px(18) + SPACE[3]) if rows else 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(alpha(look.theme.line), 1))
        painter.drawLine(0, 0, self.width(), 0)
        self._spots = []
        for n, (y, x, (cap, label, call)) in enumerate(self._rows(self.width())):
            box = painting.key_hint(painter, look, x, y, cap, label, strong=n == 0 and bool(label))
            if call is not None:
                self._spots.append((box, call))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for box, call in self._spots:
            if box.contains(QPointF(event.position())):
                call()
                return

    def _rows(self, width: int) -> list[tuple[float, float, Key]]:
        """Where each key stands: y, x and the key."""
        look, placed = self.look, list[tuple[float, float, Key]]()
        x, y = float(SPACE[4]), float(SPACE[2])
        for key in self._keys:
            cap, label, _ = key
            wide = painting.hint_width(look, cap, label) if label else painting.cap_size(look, cap)[0] + SPACE[2]
            if x + wide > width - SPACE[2] and x > SPACE[4]:
                x, y = float(SPACE[4]), y + look.px(18) + SPACE[1]
            placed.append((y, x, key))
            x += wide
        return placed
