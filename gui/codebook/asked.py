"""One question with one field, in the place of the code."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.codebook.form import ENTER, Lines
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import READING_SIZE, SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.forms import Field
from gui.widgets.labels import Label
from gui.widgets.pages import row
from models.wording import say


class Asked(QWidget):
    """One question with one field."""

    def __init__(
        self, look: Look, head: str, hint: str, field: Field | Lines, then: Callable[[], object],
        left: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[2])
        column.addWidget(Label(head, look, READING_SIZE, fonts.STRONG, wraps=True))
        column.addWidget(Label(hint, look, TINY, tone="ink2", wraps=True))
        field.setAccessibleName(head)
        column.addWidget(field)
        cap = "Enter" if isinstance(field, Field) else "Ctrl ↵"
        go = Button(say("Go on"), look, then, cap, primary=True)
        column.addLayout(row(go, Button(say("Leave it"), look, left, "Esc"), 0))
        column.addStretch(1)
        if isinstance(field, Field):
            field.returnPressed.connect(then)
        self._then = then

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._then()
        else:
            super().keyPressEvent(event)
