"""Two texts beside each other, plain, with the words that differ marked in both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from corpus.doubles.differing import differing
from gui.offsets import Offsets, for_qt
from gui.style import fonts
from gui.style.painting import Look
from gui.style.themes import MIDDLE, SMALL, SPACE, TINY, alpha
from gui.widgets.labels import Label, Line

LONGEST = 60_000  # code points that are shown: as much as anybody compares by eye


class Text(QTextEdit):
    """One text to look at; the keys stay with the page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._marked: list[tuple[int, int]] = []
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.setFont(QFont(look.font(MIDDLE, fonts.REGULAR, fonts.READING)))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(look.theme.raised))
        palette.setColor(QPalette.ColorRole.Text, QColor(look.theme.ink))
        self.setPalette(palette)
        self._mark()

    def show_text(self, text: str, marked: list[tuple[int, int]]) -> None:
        """Show a text with places that are marked, in code points."""
        offsets = Offsets(text)
        self._marked = [(offsets.to_qt(start), offsets.to_qt(end)) for start, end in marked]
        self.setPlainText(for_qt(text))
        self._mark()

    def marks(self) -> list[str]:
        """The words that are marked."""
        return [selection.cursor.selectedText() for selection in self.extraSelections()]

    def _mark(self) -> None:
        form = QTextCharFormat()
        form.setBackground(alpha(self._look.theme.draft, 0.16))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(QColor(self._look.theme.draft))
        found = []
        for start, end in self._marked:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, form
            found.append(selection)
        self.setExtraSelections(found)


class TwoTexts(QWidget):
    """The one that stands for the family at the left, another of it at the right."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE[5])
        self.heads: list[Line] = []
        self.about: list[Label] = []
        self.texts: list[Text] = []
        for _ in range(2):
            head, about, text = (
                Line("", look, size=SMALL, weight=fonts.STRONG),
                Label("", look, TINY, tone="ink3"),
                Text(look),
            )
            column = QVBoxLayout()
            column.setSpacing(SPACE[1])
            for part in (head, about, text):
                column.addWidget(part, int(part is text))
            line.addLayout(column, 1)
            self.heads.append(head)
            self.about.append(about)
            self.texts.append(text)

    def show_texts(self, heads: tuple[str, str], about: tuple[str, str], texts: tuple[str, str]) -> None:
        """Show two texts under their heads."""
        one, other = (text[:LONGEST] for text in texts)
        for place, (text, against) in enumerate(((one, other), (other, one))):
            self.heads[place].set_text(heads[place])
            self.about[place].setText(about[place])
            self.texts[place].show_text(text, differing(text, against))

    def scroll_by(self, pages: float) -> None:
        """Move both by so many pages."""
        for text in self.texts:
            bar = text.verticalScrollBar()
            bar.setValue(bar.value() + round(pages * bar.pageStep()))
