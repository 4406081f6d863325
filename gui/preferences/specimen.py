"""A piece of an article, set as articles will be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.desk.geometry import COLUMN
from gui.desk.reading import LEADING
from gui.style.painting import Look, metrics, paragraph, rounded, wrapped
from gui.style.themes import READING_SIZE, SPACE, alpha
from models.wording import say

LINES = 4


class Specimen(QWidget):
    """Some lines in the chosen type, as far as the column is wide."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("How articles will look"))

    def set_look(self, look: Look) -> None:
        """Take another look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(self._step() * LINES + 2 * SPACE[4]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, reader = self._look, self._look.reader
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), None, alpha(look.theme.line), 8)
        words = say(
            "“Half of my paycheck is gone on the first of the month,” the nurse said. She has moved twice in three "
            "years, each time farther from the clinic. The board will hear from owners and tenants on Tuesday, and "
            "vote a week later. The supervisor says that a limit would give families time; the builders say that it "
            "would empty lots."
        )
        face, step = look.article(READING_SIZE), self._step()
        width = min(look.px(COLUMN) * reader.size * reader.width, self.width() - 2 * SPACE[4])
        lines = wrapped(words, face, width, LINES)
        box = QRectF(SPACE[4], SPACE[4], width, step * LINES)
        paragraph(painter, box, lines, look.theme.ink, face, step / metrics(face).lineSpacing())

    def _step(self) -> float:
        look = self._look
        return metrics(look.article(READING_SIZE)).lineSpacing() + look.px(LEADING) * look.reader.leading
