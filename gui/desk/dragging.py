"""The evidence of the current statement by the mouse: its first and its last edge can be drawn along the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent

from gui.desk import geometry
from gui.desk.opened import OpenArticle
from gui.desk.reading import ReadingView
from gui.desk.segments import Side
from models.findings import Span

NEAR = 5  # pixels from an edge at which it is held
Moved = Callable[[Sequence[Span]], None]


class EdgeDragger(QObject):
    """Watches the mouse over the text; ``moved`` is told the evidence when an edge is let go."""

    def __init__(self, view: ReadingView, moved: Moved) -> None:
        super().__init__(view)
        self._view, self._moved = view, moved
        self._side: Side | None = None  # the edge that is held
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        point, kind = event.position().toPoint(), event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._side = self.edge_at(point)
            return self._side is not None
        if kind == QEvent.Type.MouseMove:
            if self._side is not None:
                self._show(self._drawn_to(point))
                return True
            is_edge = not event.buttons() and self.edge_at(point) is not None
            shape = Qt.CursorShape.SplitHCursor if is_edge else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)
        if kind == QEvent.Type.MouseButtonRelease and self._side is not None:
            spans = self._drawn_to(point)
            self._side = None
            self._view.drop_selection()
            if spans:
                self._moved(spans)
            return True
        return False

    def edge_at(self, point: QPoint) -> Side | None:
        """The edge of the current statement's evidence at a point of the viewport."""
        opened, evidence = self._evidence()
        if opened is None or not evidence:
            return None
        for side, position in ((Side.START, evidence[0].start), (Side.END, evidence[-1].end)):
            unit = opened.offsets.to_qt(position)
            box = geometry.caret_box(self._view, unit, before=side is Side.END)
            if box.adjusted(-NEAR, 0, NEAR, 0).contains(point):
                return side
        return None

    def _drawn_to(self, point: QPoint) -> list[Span]:
        """The evidence with its held edge at the word at a point; empty where that is as before or turns it round."""
        opened, evidence = self._evidence()
        position = geometry.position_near(self._view, point)
        if opened is None or not evidence or position is None:
            return []
        if self._side is Side.START:
            start = next((w.start for w in opened.segments.words if w.end > position), evidence[0].start)
            first, *others = [s for s in evidence if s.end > start] or [evidence[-1]]
            spans = [Span(start, first.end), *others]
        else:
            end = next((w.end for w in reversed(opened.segments.words) if w.start < position), evidence[-1].end)
            *others, last = [s for s in evidence if s.start < end] or [evidence[0]]
            spans = [*others, Span(last.start, end)]
        is_whole = all(span.start < span.end for span in spans)
        return spans if is_whole and spans != list(evidence) else []

    def _show(self, spans: Sequence[Span]) -> None:
        opened, _ = self._evidence()
        if opened is not None and spans:
            self._view.select(opened.offsets.to_qt(spans[0].start), opened.offsets.to_qt(spans[-1].end))

    def _evidence(self) -> tuple[OpenArticle | None, tuple[Span, ...]]:
        opened = self._view.opened
        item = opened.item if opened is not None else None
        return opened, item.evidence if item is not None else ()
