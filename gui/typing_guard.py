"""Keeps keys for the field that one is typing in, where they would also be the key of a command."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
KEPT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
# Alt with a sign is for the field as well: some layouts type with it, and evidence must not move unseen meanwhile.
COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def _is_sign(text: str) -> bool:
    return bool(text) and text.isprintable()


class TypingGuard(QObject):
    """Watches whichever field has the focus; a text that can't be typed in is none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if not event.modifiers() & COMMANDING and (event.key() in KEPT or _is_sign(event.text())):
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, FIELDS):
            before.removeEventFilter(self)
        if isinstance(now, FIELDS) and not (isinstance(now, QTextEdit | QPlainTextEdit) and now.isReadOnly()):
            now.installEventFilter(self)
