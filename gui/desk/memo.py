"""The memo of a statement: written beside its card, kept after a pause and on leaving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from gui.desk.filters import KeyKeeper
from gui.desk.popup import SHADOW, Popup
from gui.style import painting
from gui.style.painting import Look
from gui.style.sheet import lay_on
from gui.style.themes import SMALL, SPACE, TINY
from models.wording import say

PAUSE = 120  # milliseconds after the last letter until the memo is kept
LONGEST = 400  # milliseconds until it is kept although the writing goes on
WIDTH, HEIGHT = 400, 190


class MemoField(QPlainTextEdit):
    """A text field that keeps Esc and Ctrl+Enter for itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        KeyKeeper(self, lambda event: ends_memo(event) or None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if ends_memo(event):
            event.ignore()  # for the sheet around it
        else:
            super().keyPressEvent(event)


def ends_memo(event: QKeyEvent) -> bool:
    """Whether a key closes the memo: Esc, or Ctrl+Enter."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter))


class MemoEditor(Popup):
    """One memo at a time; ``keep`` is called with its text whenever that is to be saved."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._keep: Callable[[str], None] | None = None
        self._kept = ""
        self.field = MemoField(self)
        self.field.setPlaceholderText(say("What should the team know of this statement?"))
        self.field.setAccessibleName(say("Memo"))
        self.field.setFrameShape(QFrame.Shape.NoFrame)
        self.field.setTabChangesFocus(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.keep)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(LONGEST)
        self._longest.timeout.connect(self.keep)
        self.field.textChanged.connect(self._written)
        self._around_field = QVBoxLayout(self)
        self._around_field.addWidget(self.field)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self.look = look
        self.field.setFont(look.font(SMALL))
        self._around_field.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], round(look.px(18)) + 2 * SPACE[3])
        lay_on(self.field, look.theme, look.theme.raised)
        self.resize(round(look.px(WIDTH)) + 2 * SHADOW, round(look.px(HEIGHT)) + 2 * SHADOW)

    def write(self, memo: str, keep: Callable[[str], None], anchor: QRect) -> None:
        """Open with a memo beside ``anchor``, a rectangle of the parent."""
        self.field.setPlainText(memo)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self._rest()
        self._keep, self._kept = keep, memo
        self.place_beside(anchor)
        self.show()
        self.raise_()
        self.field.setFocus()

    def keep(self) -> None:
        """Save what has been written since the last time."""
        self._rest()
        self.update()
        text = self.field.toPlainText()
        if self._keep is not None and text.strip() != self._kept.strip():
            self._kept = text
            self._keep(text)

    def said(self) -> str:
        """What it says of saving: true at any moment."""
        return say("saving …") if self._longest.isActive() else say("saved")

    def close_sheet(self) -> None:
        self.keep()
        super().close_sheet()

    def _written(self) -> None:
        self._pause.start()
        self.update()
        if not self._longest.isActive():
            self._longest.start()

    def _rest(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if ends_memo(event):
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self.height() - SHADOW - self.look.px(18) - SPACE[3]
        box = painting.key_hint(painter, self.look, SHADOW + SPACE[4], y, "Esc", say("done"), strong=True)
        note = QRectF(box.right(), y, self.width() - box.right() - SHADOW, box.height())
        painting.text(painter, note, self.said(), self.look.theme.ink3, self.look.font(TINY))
        painter.end()
