"""Boxes to tick and circles to choose by, drawn so that their edges are seen in the light and in the dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from gui.style.painting import Look, metrics, paragraph, rounded, wrapped
from gui.style.plain import short
from gui.style.themes import SMALL, SPACE, alpha

SIDE, HEIGHT = 16, 24
NARROWEST = 120

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # a widget can be only one of Qt's own, which is the last of its bases


class _Drawn(_Button):
    """What both of them are: words beside a mark, wrapped where they are longer than there is room for."""

    def __init__(self, label: str, look: Look) -> None:
        super().__init__()
        self.setText(short(label))
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        words = metrics(look.font(SMALL)).horizontalAdvance(self.text())
        return QSize(round(words + look.px(SIDE)) + SPACE[4], round(look.px(HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._look.px(NARROWEST)), round(self._look.px(HEIGHT)))

    def heightForWidth(self, width: int) -> int:
        lines = metrics(self._look.font(SMALL)).lineSpacing() * len(self._lines(width))
        return round(max(self._look.px(HEIGHT), lines + self._look.px(6)))

    def hitButton(self, pos: QPoint) -> bool:
        return bool(self.rect().contains(pos))

    def _lines(self, width: int) -> tuple[str, ...]:
        look = self._look
        return wrapped(self.text(), look.font(SMALL), width - look.px(SIDE) - SPACE[2] - 1, 4)

    def _paint(self, painter: QPainter, radius: float) -> QRectF:
        """The mark beside the first line, and the words; returns where the mark is."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, theme = self._look, self._look.theme
        side, step = look.px(SIDE), metrics(look.font(SMALL)).lineSpacing()
        lines = self._lines(self.width())
        top = (self.height() - step * len(lines)) / 2
        box = QRectF(1, top + (step - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked()
        edge = theme.accent if chosen or self.hasFocus() or self.underMouse() else theme.ink3
        rounded(painter, box, alpha(theme.accent if chosen else theme.raised), alpha(edge), radius)
        left = side + SPACE[2] + 1
        paragraph(painter, QRectF(left, top, self.width() - left, 0), lines, theme.ink, look.font(SMALL))
        if self.hasFocus():
            used = max(metrics(look.font(SMALL)).horizontalAdvance(line) for line in lines)
            painter.fillRect(QRectF(left, self.height() - 2, used, 1.5), alpha(theme.accent))
        return box


class Tick(_Drawn, QCheckBox):
    """A box to tick."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        box = self._paint(painter, look.px(4))
        if self.isChecked():
            painter.setPen(QPen(alpha(look.theme.paper), look.px(2)))
            at = box.center()
            painter.drawPolyline([at + QPointF(x, y) * look.scale for x, y in ((-4, 0), (-1, 3), (4, -3))])


class Pick(_Drawn, QRadioButton):
    """One of several circles."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self._paint(painter, self._look.px(SIDE) / 2)
        if self.isChecked():
            inset = self._look.px(4.5)
            dot = box.adjusted(inset, inset, -inset, -inset)
            rounded(painter, dot, alpha(self._look.theme.paper), None, dot.height() / 2)
