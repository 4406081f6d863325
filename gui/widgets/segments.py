"""Ways to look at the same thing, side by side with their keys, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style import fonts
from gui.style.painting import Look, cap_size, key_cap, metrics, rounded, text
from gui.style.themes import SMALL, alpha
from models.wording import say


class Segments(QWidget):
    """Each is (id, label, key)."""

    chosen = Signal(str)

    def __init__(self, name: str, parts: Sequence[tuple[str, str, str]], look: Look) -> None:
        super().__init__()
        self._name, self._parts, self._look = name, list(parts), look
        self.now = self._parts[0][0]
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_chosen(self.now)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_chosen(self, part: str) -> None:
        """Mark one."""
        self.now = part
        label = next(label for name, label, _ in self._parts if name == part)
        self.setAccessibleName(say("{what}: {chosen}", what=self._name, chosen=label))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._wide(part) for part in self._parts) + 6), round(self._look.px(32)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() // 3, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        names = [name for name, _, _ in self._parts]
        self.chosen.emit(names[(names.index(self.now) + step) % len(names)])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = 3.0
        for part in self._parts:
            if left <= event.position().x() < left + self._shown_wide(part):
                self.chosen.emit(part[0])
            left += self._shown_wide(part)

    def _shown_wide(self, part: tuple[str, str, str]) -> float:
        """How wide a part is shown: less than it would like to be where there is too little room."""
        return self._wide(part) * min(1.0, (self.width() - 6) / (self.sizeHint().width() - 6))

    def _wide(self, part: tuple[str, str, str]) -> float:
        words = metrics(self._look.font(SMALL, fonts.STRONG)).horizontalAdvance(part[1])
        return words + cap_size(self._look, part[2])[0] + self._look.px(34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, theme = QPainter(self), self._look, self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent if self.hasFocus() else theme.line
        rounded(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), alpha(theme.panel), alpha(edge), 6)
        left = 3.0
        for part in self._parts:
            name, label, cap = part
            box = QRectF(left, 3, self._shown_wide(part), self.height() - 6)
            if name == self.now:
                rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), alpha(theme.raised), alpha(theme.line), 4)
            ink, weight = (theme.ink, fonts.STRONG) if name == self.now else (theme.ink2, 450)
            is_tight = self.width() < self.sizeHint().width()  # then the words alone
            room = box.adjusted(look.px(4 if is_tight else 12), 0, 0, 0)
            used = text(painter, room, label, ink, look.font(SMALL, weight))
            if not is_tight:
                high = cap_size(look, cap)[1]
                key_cap(painter, look, room.x() + used + look.px(8), box.center().y() - high / 2, cap)
            left += box.width()
