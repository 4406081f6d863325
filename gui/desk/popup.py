"""A sheet that floats over the desk without stopping it: it goes with Esc, or when something else takes the focus."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from gui.style import painting
from gui.style.painting import Look
from gui.style.themes import SPACE, alpha

SHADOW = 12  # pixels around the sheet


class Popup(QFrame):
    """The frame of a sheet; its contents lie inside the shadow."""

    closed = Signal()  # it is about to go
    gone = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._around = parent
        self._closing = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self.hide()

    def place_beside(self, anchor: QRect) -> None:
        """Lie at the left of ``anchor`` (in the parent's coordinates), level with it as far as there is room."""
        around = self._around.rect()
        left = min(anchor.left() - self.width() + SHADOW + SPACE[2], around.right() - self.width())
        top = min(anchor.top() - SPACE[6], around.bottom() - self.height() + SHADOW)
        self.move(max(0, left), max(0, top))

    def close_sheet(self) -> None:
        """Go away; what is below has the focus first, since Qt would give it to whatever comes next."""
        if self.isVisible() and not self._closing:
            self._closing = True
            self.closed.emit()
            self.hide()
            self._closing = False
            self.gone.emit()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        # No widget at all has the focus while another window is in front, or while this one is being torn down.
        if now is not None and self.isVisible() and now is not self and not self.isAncestorOf(now):
            self.close_sheet()

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
