"""A sheet that floats over the desk without stopping it: it goes with Esc, or when something else takes the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from gui.style import painting
from gui.style.painting import Look
from gui.style.themes import SPACE, alpha

SHADOW = 12  # pixels around the sheet
STAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


class Popup(QFrame):
    """The frame of a sheet; its contents lie inside the shadow."""

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._around = parent
        self.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self.hide()

    def place_beside(self, anchor: QRect) -> None:
        """Lie at the left of ``anchor`` (in the parent's coordinates), level with it as far as there is room."""
        around = self._around.rect()
        left = min(anchor.left() - self.width() + SHADOW + SPACE[2], around.right() - self.width())
        top = min(anchor.top() - SPACE[6], around.bottom() - self.height() + SHADOW)
        self.move(max(0, left), max(0, top))

    def close_sheet(self) -> None:
        """Go away; what was open below has the focus again."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def watch(self, *fields: QWidget) -> None:
        """Go away when none of these has the focus any more."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and event.reason() not in STAY:
            now = QApplication.focusWidget()
            if now is None or not self.isAncestorOf(now):
                self.close_sheet()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(SHADOW, SHADOW - 2, -SHADOW, -SHADOW - 2)
        painting.shadow(painter, self.look, box)
        theme = self.look.theme
        painting.rounded(painter, box, alpha(theme.raised), alpha(theme.line), 10)
        painter.end()
