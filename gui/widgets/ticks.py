"""Boxes to tick and circles to choose by, drawn so that their edges are seen in the light and in the dark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from gui.style.painting import Look, metrics, paragraph, rounded, wrapped
from gui.style.themes import SMALL, SPACE, alpha

SIDE, HEIGHT = 16, 24
NARROWEST = 120  # what is longer than there is room for is wrapped


class Tick(QCheckBox):
    """A box to tick."""

    def __init__(self, label: str, look: Look) -> None:
        super().__init__(label)
        self._look = look
        self.setSizePolicy(_policy())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return _size(self, self._look)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._look.px(NARROWEST)), round(self._look.px(HEIGHT)))

    def heightForWidth(self, width: int) -> int:
        return _height(self, self._look, width)

    def hitButton(self, pos: object) -> bool:
        return bool(self.rect().contains(pos))  # type: ignore[call-overload]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        box = _paint(painter, self, look, look.px(4))
        if self.isChecked():
            painter.setPen(QPen(alpha(look.theme.paper), look.px(2)))
            at = box.center()
            painter.drawPolyline([at + QPointF(x, y) * look.scale for x, y in ((-4, 0), (-1, 3), (4, -3))])


class Pick(QRadioButton):
    """One of several circles."""

    def __init__(self, label: str, look: Look) -> None:
        super().__init__(label)
        self._look = look
        self.setSizePolicy(_policy())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return _size(self, self._look)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._look.px(NARROWEST)), round(self._look.px(HEIGHT)))

    def heightForWidth(self, width: int) -> int:
        return _height(self, self._look, width)

    def hitButton(self, pos: object) -> bool:
        return bool(self.rect().contains(pos))  # type: ignore[call-overload]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = _paint(painter, self, self._look, self._look.px(SIDE) / 2)
        if self.isChecked():
            inset = self._look.px(4.5)
            dot = box.adjusted(inset, inset, -inset, -inset)
            rounded(painter, dot, alpha(self._look.theme.paper), None, dot.height() / 2)


def _policy() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


def _size(button: QAbstractButton, look: Look) -> QSize:
    words = metrics(look.font(SMALL)).horizontalAdvance(button.text())
    return QSize(round(words + look.px(SIDE)) + SPACE[4], round(look.px(HEIGHT)))


def _lines(button: QAbstractButton, look: Look, width: int) -> tuple[str, ...]:
    return wrapped(button.text(), look.font(SMALL), width - look.px(SIDE) - SPACE[2] - 1, 4)


def _height(button: QAbstractButton, look: Look, width: int) -> int:
    lines = metrics(look.font(SMALL)).lineSpacing() * len(_lines(button, look, width))
    return round(max(look.px(HEIGHT), lines + look.px(6)))


def _paint(painter: QPainter, button: QAbstractButton, look: Look, radius: float) -> QRectF:
    """The mark beside the first line, and the words; returns where the mark is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    theme, side, step = look.theme, look.px(SIDE), metrics(look.font(SMALL)).lineSpacing()
    lines = _lines(button, look, button.width())
    top = (button.height() - step * len(lines)) / 2
    box = QRectF(1, top + (step - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
    chosen = button.isChecked()
    edge = theme.accent if chosen or button.hasFocus() or button.underMouse() else theme.ink3
    rounded(painter, box, alpha(theme.accent if chosen else theme.raised), alpha(edge), radius)
    left = side + SPACE[2] + 1
    paragraph(painter, QRectF(left, top, button.width() - left, 0), lines, theme.ink, look.font(SMALL))
    if button.hasFocus():
        used = max(metrics(look.font(SMALL)).horizontalAdvance(line) for line in lines)
        painter.fillRect(QRectF(left, button.height() - 2, used, 1.5), alpha(theme.accent))
    return box
