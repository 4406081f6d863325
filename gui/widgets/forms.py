"""A question with its field, as all forms of the window ask it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.style import fonts
from gui.style.painting import Look, metrics
from gui.style.themes import MIDDLE, SMALL, SPACE, TINY
from gui.widgets.labels import Label
from gui.widgets.pages import stack


class Field(QLineEdit):
    """A line to write in; ``digits`` makes it no wider than so many of them."""

    def __init__(self, look: Look, text: str = "", size: int = MIDDLE, digits: int = 0) -> None:
        super().__init__(text)
        self._size, self._digits = size, digits
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another size of type."""
        self.setFont(look.font(self._size))
        if self._digits:
            self.setFixedWidth(
                round(metrics(look.font(self._size)).horizontalAdvance("0") * self._digits) + 3 * SPACE[3]
            )

    def ask_for(self, words: str) -> None:
        """Say in it, while it is empty, what it asks for, and be wide enough for that."""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setMinimumWidth(round(metrics(self.font()).horizontalAdvance(words)) + 3 * SPACE[3])


def field(label: str, control: QWidget, look: Look, hint: str = "") -> QVBoxLayout:
    """A label over its control, with a hint below it."""
    words: QLabel = Label(label, look, SMALL, fonts.STRONG)
    words.setBuddy(control)
    control.setAccessibleName(label)
    parts: list[QWidget] = [words, control]
    if hint:
        control.setAccessibleDescription(hint)
        parts.append(Label(hint, look, TINY, tone="ink3", wraps=True))
    column = stack(*parts, gap=SPACE[1])
    column.setContentsMargins(0, SPACE[5], 0, 0)
    return column
