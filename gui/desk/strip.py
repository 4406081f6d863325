"""The band above a pane: its name at the left, a note at the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.style.painting import LEFT, RIGHT, Look, metrics, text
from gui.style.themes import SMALL, SPACE, TINY, alpha

HEIGHT = 44


class Strip(QWidget):
    """Painted; a screen reader gets both words as its name."""

    def __init__(self, title: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._note, self._look = title, "", look
        self.setAccessibleName(title)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.setFixedHeight(round(max(HEIGHT, look.px(HEIGHT))))
        self.update()

    def set_note(self, note: str) -> None:
        """Say something at the right."""
        self._note = note
        self.setAccessibleName(f"{self._title}, {note}" if note else self._title)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme = self._look, self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.fillRect(box, alpha(theme.panel))
        painter.setPen(QPen(alpha(theme.line), 1))
        painter.drawLine(QPointF(0, box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        inner = box.adjusted(SPACE[4] + SPACE[1], 0, -SPACE[4] - SPACE[1], 0)
        used = metrics(look.font(SMALL, 600)).horizontalAdvance(self._title) + SPACE[3]
        text(painter, inner, self._title, theme.ink, look.font(SMALL, 600), LEFT)
        text(painter, inner.adjusted(used, 0, 0, 0), self._note, theme.ink3, look.font(TINY), RIGHT)
        painter.end()
