"""Buttons that show their key, as the look has them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.style import fonts
from gui.style.painting import CENTRE, LEFT, RIGHT, Look, cap_size, key_cap, metrics, rounded, text
from gui.style.plain import set_tip, short
from gui.style.themes import SMALL, TINY, alpha
from models.wording import say

HEIGHT, SMALL_HEIGHT = 34, 24


class Button(QPushButton):
    """A button with its key at the right; ``primary`` is the first thing to do on a page."""

    def __init__(
        self, label: str, look: Look, then: Callable[[], object], cap: str = "", primary: bool = False
    ) -> None:
        super().__init__(label := short(label))
        self._look, self._cap, self._primary = look, cap, primary
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(label)
        self.set_cap(cap)
        self.clicked.connect(lambda: then())

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def set_label(self, label: str) -> None:
        """Say something else on it."""
        label = short(label)
        self.setText(label)
        self.setAccessibleName(label)
        self.set_cap(self._cap)

    def set_cap(self, cap: str) -> None:
        """Show another key."""
        self._cap = cap
        set_tip(self, with_key(self.text(), cap) if cap else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = metrics(self._font()).horizontalAdvance(self.text()) + self._look.px(32)
        if self._cap:
            width += metrics(self._look.font(TINY, 500)).horizontalAdvance(self._cap) + self._look.px(24)
        return QSize(round(width) + 1, round(self._look.px(HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, painter = self._look, self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill, edge, ink = self._colours()
        rounded(painter, box, fill, edge, 6)
        if self.hasFocus():
            inset, colour = (3, theme.paper) if self._primary else (0.5, theme.accent)
            rounded(painter, box.adjusted(inset, inset, -inset, -inset), None, alpha(colour), 6 - inset, 1.5)
        inner = QRectF(self.rect()).adjusted(look.px(16), 0, -look.px(14), 0)
        text(painter, inner, self.text(), ink, self._font(), LEFT if self._cap else CENTRE)
        if self._cap:
            faint = ink if self._primary and self.isEnabled() else theme.ink3
            text(painter, inner, self._cap, faint, look.font(TINY, 500), RIGHT)

    def _font(self) -> QFont:
        return self._look.font(SMALL, fonts.STRONG if self._primary else 500)

    def _colours(self) -> tuple[QColor, QColor | None, str]:
        theme = self._look.theme
        if not self.isEnabled():
            return alpha(theme.panel), alpha(theme.line), theme.ink3
        if self._primary:
            return alpha(theme.accent, 0.88 if self.underMouse() else 1), None, theme.paper
        return alpha(theme.panel if self.underMouse() else theme.raised), alpha(theme.line), theme.ink


class KeyHint(QWidget):
    """A key cap with what the key does."""

    def __init__(self, cap: str, label: str, look: Look) -> None:
        super().__init__()
        self._label, self._look = label, look
        self.set_cap(cap)

    def set_cap(self, cap: str) -> None:
        """Show another key."""
        self._cap = cap
        self.setAccessibleName(f"{cap}: {self._label}" if self._label else cap)
        self.set_look(self._look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        width, height = cap_size(look, self._cap)
        words = metrics(look.font(TINY)).horizontalAdvance(self._label) + look.px(20) if self._label else 0
        self.setFixedSize(round(width + words) + 1, round(height) + 2)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = key_cap(painter, look, 0.5, 0.5, self._cap)
        left = box.right() + look.px(6)
        rest = QRectF(left, 0, self.width() - left, self.height())
        text(painter, rest, self._label, look.theme.ink2, look.font(TINY))


class SmallButton(Button):
    """A button of the height of a bar."""

    def sizeHint(self) -> QSize:
        wide = metrics(self._look.font(TINY, 500)).horizontalAdvance(self.text()) + self._look.px(20)
        return QSize(round(wide), round(self._look.px(SMALL_HEIGHT)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = self._colours()
        edge = alpha(look.theme.accent) if self.hasFocus() else edge
        rounded(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), fill, edge, 5)
        text(painter, QRectF(self.rect()), self.text(), ink, look.font(TINY, 500), CENTRE)


def with_key(label: str, cap: str) -> str:
    """What a tooltip says of a command: its name and, where it has one, its key."""
    return say("{what} ({key})", what=label, key=cap) if cap else label
