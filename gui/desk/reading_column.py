"""The reading column as it is laid out: what those who measure and paint it have to know of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QTextEdit, QWidget

from gui.desk.empty import Emptiness
from gui.desk.lanes import Paragraph, Placed
from gui.desk.opened import OpenArticle
from gui.style.painting import Look


class ReadingColumn(QTextEdit):
    """A text with marks; the view that is made of it fills it and answers the user."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.opened: OpenArticle | None = None
        self.paragraphs: dict[int, Paragraph] = {}
        self.boxes: dict[int, list[tuple[Placed, list[QRectF]]]] = {}  # of marks, by paragraph: see geometry.drawn
        self.matches: list[tuple[int, int]] = []  # of the find bar, in units
        self.emptiness = Emptiness()  # what to say where no article is open
