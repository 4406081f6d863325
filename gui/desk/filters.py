"""Event filters for single kinds of events.

An override of ``event()`` would put a Python frame around every other event of the widget, and an exception below such
a frame ends the process instead of reaching the error report; a filter does not.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from gui.style.plain import show_tip


class KeyKeeper(QObject):
    """Keeps keys from being commands of the window while a widget has the focus.

    ``keeps`` says for a key True (it is the widget's), False (it is the window's) or None (Qt's own answer).
    """

    def __init__(self, widget: QWidget, keeps: Callable[[QKeyEvent], bool | None]) -> None:
        super().__init__(widget)
        self._keeps = keeps
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        kept = self._keeps(event)
        if kept is None:
            return False
        event.setAccepted(kept)
        return True


class TipShower(QObject):
    """Shows what ``words`` says of a point of a view, as plain text."""

    def __init__(self, view: QAbstractScrollArea, words: Callable[[QPoint], str]) -> None:
        super().__init__(view)
        self._view, self._words = view, words
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        show_tip(event.globalPos(), self._words(event.pos()), self._view.viewport())
        return True
