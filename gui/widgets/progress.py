"""A thin bar that fills, or moves where the end can't be known."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.style.painting import Look, rounded
from gui.style.themes import alpha
from models.wording import say


class ProgressLine(QWidget):
    """How much is done, 0 to 1; None while that is not known."""

    def __init__(self, look: Look, height: int = 6) -> None:
        super().__init__()
        self._look = look
        self._share: float | None = 0.0
        self.setFixedHeight(height)
        self.setMinimumWidth(80)

    def set_look(self, look: Look) -> None:
        """Take another theme."""
        self._look = look
        self.update()

    def set_share(self, share: float | None) -> None:
        """Show another share."""
        self._share = share
        self.setAccessibleName(
            say("under way") if share is None else say("{percent} % done", percent=round(100 * share))
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()), self.height() / 2
        rounded(painter, box, alpha(self._look.theme.line), None, radius)
        if self._share is None:
            box.setX(box.width() * 0.35)
            box.setWidth(self.width() * 0.3)
            rounded(painter, box, alpha(self._look.theme.accent, 0.6), None, radius)
        elif self._share > 0:
            box.setWidth(max(self.height(), box.width() * min(1.0, self._share)))
            rounded(painter, box, alpha(self._look.theme.accent), None, radius)
