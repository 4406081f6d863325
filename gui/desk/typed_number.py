"""A claim's number typed at a card, as "3.4": the first keys are a stance and a word more of evidence by themselves.

Who types a number means the claim, wherever a picker would have been open; so the two are taken back, and the picker
opens with the number in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import monotonic

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.desk.work import Work
from gui.operations import Operation, Way

PAUSE = 1.0  # seconds between two keys of one number


class TypedNumber(QObject):
    """Watches the keys of some widgets; ``ask`` is given the number."""

    def __init__(self, work: Work, ask: Callable[[str], None], widgets: Iterable[QWidget]) -> None:
        super().__init__(work)
        self._work, self._ask = work, ask
        self._typed, self._number = "", ""
        self._at = 0.0
        self._made = 0  # changes since the first digit
        for widget in widgets:
            widget.installEventFilter(self)
        work.operations.done.connect(self._count)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and self._completes(event):
            event.accept()  # it is no command
            return True
        if event.type() == QEvent.Type.KeyPress and self._number:
            number, self._number = self._number, ""
            for _ in range(self._made):
                self._work.undo()
            self._ask(number)
            return True
        return False

    def _completes(self, event: QKeyEvent) -> bool:
        """Whether a key is the digit after the point of a number that some claim begins with."""
        sign, now = event.text(), monotonic()
        if event.isAutoRepeat() or now - self._at > PAUSE:
            self._typed = ""
        self._at = now
        if sign.isdigit() and self._typed.endswith("."):
            number, self._typed = self._typed + sign, ""
            opened = self._work.opened
            claims = () if opened is None else opened.codebook.claims
            self._number = number if any(c.number.startswith(number) and not c.retired for c in claims) else ""
            return bool(self._number)
        if sign.isdigit():
            self._typed, self._made = sign, 0
        else:
            self._typed = self._typed + sign if sign == "." and self._typed else ""
        return False

    def _count(self, operation: Operation) -> None:
        if operation.way is Way.ACTION:
            self._made += 1
