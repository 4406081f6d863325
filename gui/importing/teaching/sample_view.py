"""The text of which an article is marked: plain text with what is marked and what was found in it tinted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from corpus.readers.recipes.wheres import Span
from corpus.teaching import Passage
from gui.desk.filters import KeyKeeper
from gui.offsets import Offsets, for_qt
from gui.style.painting import Look
from gui.style.sheet import lay_on
from gui.style.themes import MIDDLE, alpha
from models.wording import say

WINDOW = 60_000  # characters of a file that are laid out at once, around what is looked at
HUES = {
    "headline": "accent", "published": "draft", "outlet": "mixed", "byline": "oppose", "place": "support",
    "url": "neutral", "text": "neutral",
}  # fmt: skip
MARKED, FOUND = 0.34, 0.15  # how strongly what a person has marked is tinted, and what was found


class SampleView(QPlainTextEdit):
    """A part of the text; all its positions are code points of the whole."""

    moved = Signal()  # the caret is elsewhere
    takes: Callable[[QKeyEvent], bool]  # whether a key did something

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.takes = _takes_nothing
        self._text, self._base, self._offsets = "", 0, Offsets("")
        self._look = look
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setCursorWidth(2)
        self.setTabChangesFocus(True)
        self.setAccessibleName(say("The text of the file"))
        self.setMinimumSize(320, 200)
        self.cursorPositionChanged.connect(self.moved)
        KeyKeeper(self, self._keeps)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        lay_on(self, look.theme, look.theme.raised, 0.4)
        self.setFont(look.article(MIDDLE))

    def show_text(self, text: str) -> None:
        """Show another text from its beginning."""
        self._text = text
        self._lay_out(0)

    def window_span(self) -> Span:
        """From where to where the text is laid out."""
        return self._base, min(len(self._text), self._base + len(self.shown))

    @property
    def shown(self) -> str:
        """The part that is laid out."""
        return self._text[self._base : self._base + WINDOW]

    def selection(self) -> Span:
        """What is selected; an empty span at the caret where nothing is."""
        cursor, of = self.textCursor(), self._offsets.from_qt
        return self._base + of(cursor.selectionStart()), self._base + of(cursor.selectionEnd())

    def line(self) -> Span:
        """The line of the caret."""
        at = self.selection()[0]
        end = self._text.find("\n", at)
        return self._text.rfind("\n", 0, at) + 1, len(self._text) if end < 0 else end

    def go_to(self, start: int, end: int | None = None) -> None:
        """Bring a place into view, select it if it has an end, and put the caret there."""
        first, last = self.window_span()
        if not (first <= start and (end or start) <= last) or (start > last - WINDOW // 10 and last < len(self._text)):
            self._lay_out(start)
        to_qt = self._offsets.to_qt
        size = len(self.shown)
        cursor = self.textCursor()
        cursor.setPosition(to_qt(min(size, max(0, start - self._base))))
        self.setTextCursor(cursor)
        if end is not None:
            cursor.setPosition(to_qt(min(size, end - self._base)), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        block = self.document().findBlock(to_qt(min(size, max(0, start - self._base))))
        self.verticalScrollBar().setValue(max(0, block.firstLineNumber() - 2))

    def go_to_end(self) -> None:
        """Select nothing, with the caret at the end of what was selected."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)

    def tint(self, marked: Sequence[Passage], found: Sequence[Passage]) -> None:
        """Tint what a person has marked, and what was found by it."""
        made = []
        for passages, strength in ((found, FOUND), (marked, MARKED)):
            for one in passages:
                made.append(self._selection(one, strength))
        self.setExtraSelections([selection for selection in made if selection is not None])

    def _selection(self, one: Passage, strength: float) -> QTextEdit.ExtraSelection | None:
        first, last = self.window_span()
        start, end = max(one.start, first) - first, min(one.end, last) - first
        if start >= end:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(start))
        cursor.setPosition(self._offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        shape = QTextCharFormat()
        weight = strength / 2 if one.field == "text" else strength
        shape.setBackground(alpha(getattr(self._look.theme, HUES[one.field]), weight))
        if strength == MARKED:
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            shape.setUnderlineColor(alpha(getattr(self._look.theme, HUES[one.field])))
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, shape
        return selection

    def _lay_out(self, at: int) -> None:
        base = max(0, at - WINDOW // 4) if len(self._text) > WINDOW else 0
        self._base = self._text.rfind("\n", 0, base) + 1
        self._offsets = Offsets(self.shown)
        self.setExtraSelections([])
        self.setPlainText(for_qt(self.shown))

    def _keeps(self, event: QKeyEvent) -> bool | None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll):
            return True
        is_letter = event.text().isalpha() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        return True if is_letter or event.key() == Qt.Key.Key_Backspace else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        elif not self.takes(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(alpha(self._look.theme.accent, 0.6))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))


def _takes_nothing(_event: QKeyEvent) -> bool:
    return False
