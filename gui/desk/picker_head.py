"""Above the field of a picker: which statement is asked about."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.desk.question import About
from gui.style import painting
from gui.style.painting import Look, metrics
from gui.style.themes import SMALL, SPACE

LINES = 2  # of its words


class PickerHead(QWidget):
    """Painted; nothing where no statement is asked about."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._about: About | None = None

    def show_about(self, about: About | None) -> None:
        """Tell of another statement."""
        self._about = about
        step = metrics(self.look.reading(SMALL)).lineSpacing() * 1.15
        self.setFixedHeight(round(self.look.px(20) + LINES * step + 2 * SPACE[2]) if about else 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        about, look = self._about, self.look
        if about is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y, size = float(SPACE[4]), float(SPACE[2]), look.px(20)
        painting.numbered_ring(painter, look, QRectF(x, y, size, size), about.number, look.theme.accent, False, False)
        name = QRectF(x + size + SPACE[2], y, self.width() - x - size - 2 * SPACE[3], size)
        painting.text(painter, name, about.who, look.theme.ink, look.font(SMALL, 600))
        font = look.reading(SMALL, italic=True)
        lines = painting.wrapped(about.words, font, self.width() - 2 * x, LINES)
        place = QRectF(x, y + size + SPACE[0], self.width() - 2 * x, 0)
        painting.paragraph(painter, place, lines, look.theme.ink2, font, 1.15)
        painter.end()
