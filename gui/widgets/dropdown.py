"""A drop-down with its arrow painted in the look of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox

from gui.style import fonts
from gui.style.themes import SMALL, Theme, alpha


class DropDown(QComboBox):
    """One choice of several."""

    def __init__(self, theme: Theme, name: str, choices: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("paintsArrow", True)  # the style sheet leaves out its own
        self.addItems(list(choices))
        self.setFont(fonts.font(SMALL))
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(alpha(self._theme.ink2), 1.5))
        at = QPointF(self.width() - 15.5, self.height() / 2 - 0.5)
        painter.drawPolyline([at + QPointF(-4, -2), at + QPointF(0, 2), at + QPointF(4, -2)])
