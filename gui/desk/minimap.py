"""The whole article as a narrow map beside it: where its statements stand, what each is, and what is in view.

Heights follow the text, not the lines: a long article need not be laid out to its end before it can be shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.desk import geometry
from gui.desk.lanes import is_unsure
from gui.desk.opened import OpenArticle
from gui.desk.reading_column import ReadingColumn
from gui.desk.reading_paint import tone
from gui.style.painting import rounded
from gui.style.plain import show_tip
from gui.style.themes import alpha
from models.coding import Item, State
from models.wording import say

WIDTH = 18
LEAST = 3.0  # pixels that a statement has at least


class Minimap(QWidget):
    """A strip at the right of the text; a click on a statement goes there, one beside it scrolls to that place."""

    chosen = Signal(list)  # the item that was clicked
    wanted = Signal(int)  # a place of the text to scroll to, in code points

    def __init__(self, view: ReadingColumn, described: Callable[[int], str]) -> None:
        """``described`` gives the words for an item."""
        super().__init__(view)
        self._view, self._described = view, described
        view.setViewportMargins(0, 0, WIDTH, 0)
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(say("Map of the article"))

    def box_of(self, item: Item) -> QRectF:
        """Where an item lies on the map."""
        opened = self._view.opened
        if opened is None or not item.evidence:
            return QRectF()
        top, bottom = self._y(item.evidence[0].start), self._y(item.evidence[-1].end)
        return QRectF(4.5, top, self.width() - 9, max(LEAST, bottom - top))

    def items_at(self, y: float) -> list[int]:
        """The item at a height of the map, the narrowest where there are several."""
        opened = self._view.opened
        found = [
            (box.height(), n)
            for n, item in enumerate(opened.items if opened else ())
            if (box := self.box_of(item)).top() - 2 <= y <= box.bottom() + 2
        ]
        return [min(found)[1]] if found else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            beside = self._view.viewport().geometry()
            self.setGeometry(beside.right() + 1, beside.top(), WIDTH, beside.height())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        view, opened, theme = self._view, self._view.opened, self._view.look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), alpha(theme.paper))
        painter.fillRect(QRectF(0, 0, 1, self.height()), alpha(theme.line))
        if opened is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = opened.offsets.from_qt(geometry.unit_at(view, 0))
        last = opened.offsets.from_qt(geometry.unit_at(view, view.viewport().height()))
        seen = QRectF(2.5, self._y(first), self.width() - 4, max(12.0, self._y(last) - self._y(first)))
        rounded(painter, seen, alpha(theme.ink, 0.06), alpha(theme.line), 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_items(painter, opened)
        now = opened.items[opened.current] if 0 <= opened.current < len(opened.items) else None
        if now is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rounded(painter, self.box_of(now).adjusted(-2.5, -2.5, 2.5, 2.5), None, alpha(theme.accent), 3, 1.5)
        painter.end()

    def _paint_items(self, painter: QPainter, opened: OpenArticle) -> None:
        """All boxes, those that look alike at once: an article may have hundreds."""
        theme = self._view.look.theme
        alike: dict[tuple[str, State, bool], list[QRectF]] = defaultdict(list)
        for item in opened.items:
            alike[tone(theme, item), item.state, is_unsure(item)].append(self.box_of(item))
        fills = {State.CODED: 0.85, State.BEGUN: 0.35, State.DRAFT: 0.0}
        for (colour, state, unsure), boxes in alike.items():
            painter.setPen(QPen(alpha(colour), 1, Qt.PenStyle.DotLine if unsure else Qt.PenStyle.SolidLine))
            painter.setBrush(alpha(colour, fills[state]))
            painter.drawRects(boxes)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(alpha(theme.ink3))
        middle = self.width() / 2 - 1
        painter.drawRects([QRectF(middle, self._y(i.evidence[0].start), 2, 2) for i in opened.aside if i.evidence])

    def _y(self, position: int) -> float:
        """The height of a code point of the text."""
        opened = self._view.opened
        whole = max(1, len(opened.text)) if opened else 1
        return 4 + (self.height() - 8) * position / whole

    def _position(self, y: float) -> int:
        opened = self._view.opened
        whole = len(opened.text) if opened else 0
        return round(min(1.0, max(0.0, (y - 4) / max(1, self.height() - 8))) * whole)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.items_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and found:
            self.chosen.emit(found)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit(self._position(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.wanted.emit(self._position(event.position().y()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.items_at(QPointF(event.pos()).y())
            show_tip(event.globalPos(), self._described(found[0]) if found else "", self)
            return True
        return super().event(event)
