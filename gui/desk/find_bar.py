"""Finding words in the article that is open."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from gui.desk.filters import KeyKeeper
from gui.desk.reading import ReadingView
from gui.style.painting import Look
from gui.style.plain import set_tip
from gui.style.sheet import lay_on
from gui.style.themes import SMALL, SPACE, TINY
from models.wording import say

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindField(QLineEdit):
    """Keeps Enter and Esc for the bar."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        KeyKeeper(self, lambda event: event.key() in ENTER or None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """The bar above the article; Enter and Shift+Enter step through what was found, Esc closes it."""

    arrived = Signal(
        int
    )  # it goes away, and this position of the text, where something was found, is what is looked at

    def __init__(self, look: Look, view: ReadingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._now = -1
        self.field = FindField(self)
        self.field.setPlaceholderText(say("Find in the article"))
        self.field.setAccessibleName(say("Find in the article"))
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[2], SPACE[4], SPACE[2])
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for sign, name, step in (("↑", say("Previous"), -1), ("↓", say("Next"), 1)):
            self._button(row, sign, name).clicked.connect(lambda _=False, s=step: self.step(s))
        self._button(row, "✕", say("Close")).clicked.connect(self.close_bar)
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self.step)
        self.field.left.connect(self.close_bar)
        self.setAutoFillBackground(True)
        self.set_look(look)
        self.hide()

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        lay_on(self, look.theme, look.theme.panel)
        self.field.setFont(look.font(SMALL))
        self.count.setFont(look.font(TINY))

    def open_bar(self) -> None:
        """Open with what is selected, or with what was looked for last."""
        opened, span = self._view.opened, self._view.selection()
        if opened is not None and span is not None and "\n" not in opened.text[span.start : span.end]:
            self.field.setText(opened.text[span.start : span.end])
        self.show()
        self.field.selectAll()
        self.field.setFocus()
        self._search(self.field.text())

    def close_bar(self) -> None:
        """Go away; what was found last stays selected."""
        found, opened = self._view.matches, self._view.opened
        self._view.matches = []
        self._view.viewport().update()
        self.hide()
        self._view.setFocus()
        if found and opened is not None:
            self.arrived.emit(opened.offsets.from_qt(found[self._now][0]))

    def renew(self) -> None:
        """Look in another article for the same."""
        if self.isVisible():
            self._search(self.field.text())

    def step(self, by: int) -> None:
        """Go to the next place, or the one before, and round."""
        found = self._view.matches
        if found:
            self._now = (self._now + by) % len(found)
            self._view.select(*found[self._now])
        self._say()

    def _search(self, words: str) -> None:
        opened = self._view.opened
        found = []
        if opened is not None and words:
            to_qt = opened.offsets.to_qt
            pattern = re.compile(re.escape(words), re.IGNORECASE)
            found = [(to_qt(m.start()), to_qt(m.end())) for m in pattern.finditer(opened.text)]
        self._view.matches = found
        self._now = -1
        if found:
            caret = self._view.textCursor().selectionStart()
            self._now = next((n for n, match in enumerate(found) if match[0] >= caret), 0) - 1
            self.step(1)
        self._say()
        self._view.viewport().update()

    def _say(self) -> None:
        found = len(self._view.matches)
        nothing = say("not found") if self.field.text() else ""
        self.count.setText(say("{number} of {total}", number=self._now + 1, total=found) if found else nothing)

    def _button(self, row: QHBoxLayout, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        set_tip(button, name)
        button.setAccessibleName(name)
        button.setProperty("segment", True)
        row.addWidget(button)
        return button
