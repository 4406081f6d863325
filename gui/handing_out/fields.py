"""The words of a sentence that can be changed where they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.style import fonts
from gui.style.painting import CENTRE, Look, metrics, rounded, text
from gui.style.themes import READING_SIZE, SPACE, alpha
from gui.widgets.buttons import Button, KeyHint
from gui.widgets.forms import Field

LEAST_WIDE = 3  # digits that a word has room for
WORD_HIGH = 34
PERCENT = 100


class Own(Field):
    """A field that keeps only the keys that are its own: what is pressed with Alt is the page's.

    So is undo, once there is nothing left in the field to undo.
    """

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            if undoes or (event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Word(Own):
    """A short field as wide as what is in it; ↑ and ↓ change it, and letters that are no part of it are the page's."""

    def __init__(self, look: Look, name: str, value: str, size: int = READING_SIZE) -> None:
        super().__init__(look, value, size)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.textChanged.connect(self._fit)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another size of type."""
        self._look = look
        self.setFont(look.font(self._size, fonts.STRONG if self._size == READING_SIZE else 500))
        self._fit()

    def step(self, up: bool) -> None:
        """One more or fewer; percents by five."""
        words = self.text().strip()
        by = 5 if words.endswith("%") else 1
        number = words.removesuffix("%").strip()
        if number.isdecimal():
            after = max(0, int(number) + (by if up else -by))
            self.setText(f"{min(after, PERCENT)} %" if words.endswith("%") else str(after))
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sign = event.text()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(event.key() == Qt.Key.Key_Up)
        elif not event.modifiers() and sign.isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what nothing means in the middle, too, where Qt says it only until one is in the field."""
        super().paintEvent(event)
        if self.hasFocus() and not self.text() and self.placeholderText():
            painter, theme = QPainter(self), self._look.theme
            text(painter, QRectF(self.rect()), self.placeholderText(), theme.ink3, self.font(), CENTRE)

    def _fit(self) -> None:
        wide = metrics(self.font()).horizontalAdvance(self.text() or self.placeholderText())
        least = metrics(self.font()).horizontalAdvance("0" * LEAST_WIDE)
        self.setFixedWidth(round(max(wide, least)) + 2 * SPACE[3])


class Door(Button):
    """A word of the sentence that leads to where it is changed."""

    def sizeHint(self) -> QSize:
        wide = metrics(self._look.font(READING_SIZE, fonts.STRONG)).horizontalAdvance(self.text())
        return QSize(round(wide) + 2 * SPACE[3], round(self._look.px(WORD_HIGH)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, painter = self._look, self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent if self.hasFocus() or self.underMouse() else theme.line
        rounded(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), alpha(theme.raised), alpha(edge), 6)
        text(painter, QRectF(self.rect()), self.text(), theme.ink, look.font(READING_SIZE, fonts.STRONG), CENTRE)


class OverKey(QWidget):
    """A field over the key that leads to it."""

    def __init__(self, field: QWidget, cap: str, look: Look) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(KeyHint(cap, "", look), 0, Qt.AlignmentFlag.AlignHCenter)


def sentence_parts(template: str, fields: Mapping[str, QWidget], words: Callable[[str], QWidget]) -> list[QWidget]:
    """The words and fields of a sentence, in the order of its language; ``template`` has fields as ``{name}``."""
    parts: list[QWidget] = []
    for piece in template.replace("{", "\0{").replace("}", "}\0").split("\0"):
        name = piece.strip("{}")
        if piece.startswith("{") and name in fields:
            parts.append(fields[name])
        elif piece.strip():
            parts.append(words(piece.strip()))
    return parts
