"""What the page tells of one file: its first articles, what to know of it, and how all files are read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from corpus.importing import ImportOptions
from gui.importing.first_articles import FirstArticles
from gui.importing.how import HowRead
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import SMALL, SPACE, TINY
from gui.widgets.labels import Label, Line
from gui.widgets.pages import Card, stack
from models.wording import say


class Detail(Card):
    """The file at the left, with ``asks`` under it; the choices for all of them at the right."""

    def __init__(self, look: Look, asks: QWidget, how_changed: Callable[[ImportOptions], object]) -> None:
        super().__init__(look, panel=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, SPACE[3], 20, SPACE[3])
        line.setSpacing(SPACE[5])
        self.file = Line("", look, weight=fonts.STRONG)
        self.issues = Label("", look, TINY, tone="ink2", wraps=True)
        self.first = FirstArticles(look)
        line.addLayout(stack(self.file, self.first, self.issues, asks, 0, gap=SPACE[2]), 1)
        self.how = HowRead(look, how_changed)
        head = Label(say("How all of them are read"), look, SMALL, fonts.STRONG)
        line.addLayout(stack(head, self.how, 0, gap=SPACE[2]), 1)
