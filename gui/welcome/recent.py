"""One recent project on the welcome page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QWidget

from gui.settings import Recent
from gui.style import fonts
from gui.style.painting import LEFT, RIGHT, Look, metrics, rounded, text
from gui.style.plain import set_tip
from gui.style.themes import MIDDLE, SPACE, TINY, alpha
from gui.welcome.state import ProjectState, when
from models.wording import later, say

HEIGHT = 64
BAR = 160  # pixels, as designed
REMOVE = later("Remove from the list")


class RecentProject(QPushButton):
    """A card that opens its project; a missing one is taken off the list instead."""

    def __init__(
        self, recent: Recent, look: Look, opens: Callable[[Recent], object], forgets: Callable[[Recent], object]
    ) -> None:
        super().__init__()
        self.recent, self._look = recent, look
        self._state = ProjectState(recent.title or recent.path.stem, "")
        self._forgets = forgets
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_tip(self, str(recent.path))
        self.clicked.connect(lambda: forgets(recent) if self._state.is_missing else opens(recent))
        self.set_state(self._state)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def set_state(self, state: ProjectState) -> None:
        """Say how the project stands, once that was read."""
        self._state = state
        name = say("{action}: {project}. {state}", action=say(REMOVE if state.is_missing else "Open"),
                   project=state.title, state=state.line)  # fmt: skip
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, round(self._look.px(HEIGHT)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() == Qt.Key.Key_Delete:
            self._forgets(self.recent)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, state, painter = self._look, self._look.theme, self._state, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.hasFocus() or self.underMouse()
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        edge = alpha(theme.accent if marked else theme.line)
        rounded(painter, box, alpha(theme.raised), edge, 8, 1.5 if self.hasFocus() else 1)
        inner = QRectF(self.rect()).adjusted(20, 0, -20, 0)
        right = say(REMOVE) if state.is_missing else when(self.recent.opened, datetime.now().astimezone())
        bar = max(look.px(BAR), metrics(look.font(TINY)).horizontalAdvance(right) + 1)
        wide = inner.width() - bar - SPACE[5]
        title = theme.ink3 if state.is_missing else theme.ink
        at = QRectF(inner.x(), look.px(10), wide, look.px(22))
        text(painter, at, state.title, title, look.font(MIDDLE, fonts.STRONG), LEFT)
        tone = theme.oppose if state.is_missing else theme.ink2
        text(painter, QRectF(inner.x(), look.px(34), wide, look.px(18)), state.line, tone, look.font(TINY))
        tone = theme.accent if state.is_missing else theme.ink3
        text(painter, QRectF(inner.right() - bar, look.px(10), bar, look.px(20)), right, tone, look.font(TINY), RIGHT)
        if not state.is_missing:
            self._paint_bar(painter, QRectF(inner.right() - bar, look.px(42), bar, look.px(4)))

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        rounded(painter, bar, alpha(self._look.theme.line), None, 2)
        if self._state.share > 0:
            bar.setWidth(max(4.0, bar.width() * self._state.share))
            rounded(painter, bar, alpha(self._look.theme.accent), None, 2)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        _show_in_page(self)


def _show_in_page(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if parent is not None:
        parent.ensureWidgetVisible(widget)
