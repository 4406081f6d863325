"""Boxes to tick and circles to choose by, drawn so that their edges are seen in the light and in the dark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from gui.style import fonts
from gui.style.painting import metrics, rounded, text
from gui.style.themes import SMALL, SPACE, Theme, alpha

SIDE, HEIGHT = 16, 24


class Tick(QCheckBox):
    """A box to tick."""

    def __init__(self, label: str, theme: Theme) -> None:
        super().__init__(label)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return _size(self)

    def hitButton(self, pos: object) -> bool:
        return bool(self.rect().contains(pos))  # type: ignore[call-overload]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = _paint(painter, self, self._theme, 4)
        if self.isChecked():
            painter.setPen(QPen(alpha(self._theme.paper), 2))
            at = box.center()
            painter.drawPolyline([at + QPointF(-4, 0), at + QPointF(-1, 3), at + QPointF(4, -3)])


class Pick(QRadioButton):
    """One of several circles."""

    def __init__(self, label: str, theme: Theme) -> None:
        super().__init__(label)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return _size(self)

    def hitButton(self, pos: object) -> bool:
        return bool(self.rect().contains(pos))  # type: ignore[call-overload]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = _paint(painter, self, self._theme, SIDE / 2)
        if self.isChecked():
            rounded(painter, box.adjusted(4.5, 4.5, -4.5, -4.5), alpha(self._theme.paper), None, SIDE)


def _size(button: QAbstractButton) -> QSize:
    return QSize(round(metrics(fonts.font(SMALL)).horizontalAdvance(button.text())) + SIDE + SPACE[4], HEIGHT)


def _paint(painter: QPainter, button: QAbstractButton, theme: Theme, radius: float) -> QRectF:
    """The mark and the words; returns where the mark is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(1, (button.height() - SIDE) / 2, SIDE, SIDE).adjusted(0.5, 0.5, -0.5, -0.5)
    chosen = button.isChecked()
    edge = theme.accent if chosen or button.hasFocus() or button.underMouse() else theme.ink3
    rounded(painter, box, alpha(theme.accent if chosen else theme.raised), alpha(edge), radius)
    words = QRectF(SIDE + SPACE[2] + 1, 0, button.width() - SIDE - SPACE[2] - 1, button.height())
    used = text(painter, words, button.text(), theme.ink, fonts.font(SMALL))
    if button.hasFocus():
        painter.fillRect(QRectF(words.x(), button.height() - 2, used, 1.5), alpha(theme.accent))
    return box
