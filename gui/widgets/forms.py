"""A question with its field, as all forms of the window ask it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.style import fonts
from gui.style.themes import SMALL, SPACE, TINY, Theme
from gui.widgets.labels import Label
from gui.widgets.pages import stack


def field(label: str, control: QWidget, theme: Theme, hint: str = "") -> QVBoxLayout:
    """A label over its control, with a hint below it."""
    words: QLabel = Label(label, theme, SMALL, fonts.STRONG)
    words.setBuddy(control)
    control.setAccessibleName(label)
    parts: list[QWidget] = [words, control]
    if hint:
        control.setAccessibleDescription(hint)
        parts.append(Label(hint, theme, TINY, tone="ink3", wraps=True))
    column = stack(*parts, gap=SPACE[1])
    column.setContentsMargins(0, SPACE[5], 0, 0)
    return column
