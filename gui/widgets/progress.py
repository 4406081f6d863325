"""A thin bar that fills, or moves where the end can't be known."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.style.painting import rounded
from gui.style.themes import Theme, alpha


class ProgressLine(QWidget):
    """How much is done, 0 to 1; None while that is not known."""

    def __init__(self, theme: Theme, height: int = 6) -> None:
        super().__init__()
        self._theme = theme
        self._share: float | None = 0.0
        self.setFixedHeight(height)
        self.setMinimumWidth(80)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def set_share(self, share: float | None) -> None:
        """Show another share."""
        self._share = share
        self.setAccessibleName("under way" if share is None else f"{share:.0%} done")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()), self.height() / 2
        rounded(painter, box, alpha(self._theme.line), None, radius)
        if self._share is None:
            box.setX(box.width() * 0.35)
            box.setWidth(self.width() * 0.3)
            rounded(painter, box, alpha(self._theme.accent, 0.6), None, radius)
        elif self._share > 0:
            box.setWidth(max(self.height(), box.width() * min(1.0, self._share)))
            rounded(painter, box, alpha(self._theme.accent), None, radius)
