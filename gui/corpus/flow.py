"""What became of all that came in, drawn: from step to step, who left where and why; every number is a door."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from gui.style import fonts
from gui.style.painting import RIGHT, Look, key_cap, metrics, paragraph, rounded, text, wrapped
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY, alpha
from models.corpus import Out, Stage
from models.wording import number, say

KEYS = "1234567890"
BOX, HIGH, OUT = 156, 58, 36  # pixels: a step's box, its height, that of somebody who leaves
BAR, ARROW = 4, 34


@dataclass(frozen=True, slots=True)
class Door:
    """A number, with where it stands, its key if there was one left for it, and the articles behind it."""

    of: Stage | Out
    box: QRectF
    cap: str


class FlowPane(QAbstractScrollArea):
    """Painted whole; digits are keys of the page, a click does the same."""

    opened = Signal(object)  # a Stage or an Out

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.stages: Sequence[Stage] = ()
        self.offers: Sequence[str] = ()
        self.doors: list[Door] = []
        self._high = 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(say("What became of them"))
        self.viewport().setMouseTracking(True)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self._lay()

    def show_stages(self, stages: Sequence[Stage], offers: Sequence[str] = ()) -> None:
        """Show these, and below them what is offered: rules that newer articles fit."""
        self.stages, self.offers = stages, offers
        self._lay()

    def open(self, cap: str) -> bool:
        """Open the door that has this key; False where none has."""
        door = next((door for door in self.doors if door.cap == cap), None)
        if door is not None:
            self.opened.emit(door.of)
        return door is not None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        door = self._door_at(event.position())
        if door is not None:
            self.opened.emit(door.of)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = self._door_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def _door_at(self, at: QPointF) -> Door | None:
        at = at + QPointF(0, self.verticalScrollBar().value())
        return next((door for door in self.doors if door.box.contains(at)), None)

    def _lay(self) -> None:
        look, keys = self._look, list(KEYS)
        left, wide, top = float(SPACE[4]), self.viewport().width() - 2 * SPACE[4], look.px(56)
        self.doors = []

        def put(of: Stage | Out, box: QRectF) -> None:
            is_door = isinstance(of, Stage) or bool(of.fates)
            self.doors.append(Door(of, box, keys.pop(0) if is_door and keys else ""))

        for stage in self.stages:
            put(stage, QRectF(left, top, look.px(BOX), look.px(HIGH)))
            top += look.px(HIGH + SPACE[2])
            for out in stage.outs:
                indent = look.px(BOX / 2)
                put(out, QRectF(left + indent, top, wide - indent, look.px(OUT)))
                top += look.px(OUT + 2)
            top += look.px(SPACE[2] if stage.outs else 6)
        self._high = top
        bar = self.verticalScrollBar()
        foot = look.px(56 + 24 * len(self.offers))
        bar.setRange(0, max(0, round(top + foot - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        self.setAccessibleDescription("; ".join([*map(_said, self.doors), *self.offers]))
        self.viewport().update()

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, theme = QPainter(self.viewport()), self._look, self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), alpha(theme.panel))
        painter.setPen(QPen(alpha(theme.line), 1))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.viewport().height()))
        painter.translate(0, -self.verticalScrollBar().value())
        left, wide = float(SPACE[4]), self.viewport().width() - 2 * SPACE[4]
        head = QRectF(left, look.px(12), wide, look.px(28))
        words = say("What became of them")
        used = text(painter, head, words, theme.ink, look.reading(READING_SIZE, 650))
        if used < wide - look.px(84):
            text(painter, head, say("SVG, CSV"), theme.ink3, look.font(TINY), RIGHT)
            label = metrics(look.font(TINY)).horizontalAdvance(say("SVG, CSV"))
            cap = metrics(look.font(TINY, 500)).horizontalAdvance("Ctrl S") + look.px(10)
            key_cap(painter, look, head.right() - label - cap - look.px(6), look.px(17), "Ctrl S")
        boxes = [door for door in self.doors if isinstance(door.of, Stage)]
        for door, after in pairwise(boxes):
            middle = door.box.center().x()
            self._arrow(painter, QPointF(middle, door.box.bottom()), QPointF(middle, after.box.top()))
        most = self.stages[0].articles if self.stages else 1
        for door in self.doors:
            if isinstance(door.of, Stage):
                self._paint_stage(painter, door, door.of, most, is_last=door.of is self.stages[-1])
            else:
                self._paint_out(painter, door, door.of)
        foot = say("Every number is the articles behind it: press its key, and the table shows them.")
        y = self._high + SPACE[2]
        for offer in self.offers:
            key = key_cap(painter, look, left, y, "S", strong=True)
            room = QRectF(key.right() + look.px(8), y, wide - key.width() - look.px(8), key.height())
            text(painter, room, offer, theme.draft, look.font(TINY, 500))
            y += look.px(24)
        lines = wrapped(foot, look.font(TINY), wide, 3)
        paragraph(painter, QRectF(left, y, wide, 0), lines, theme.ink3, look.font(TINY), 1.2)

    def _paint_stage(self, painter: QPainter, door: Door, stage: Stage, most: int, is_last: bool) -> None:
        look, theme, box = self._look, self._look.theme, door.box
        edge = theme.accent if is_last else theme.ink3
        rounded(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), alpha(theme.raised), alpha(edge), 6, 1.5 if is_last else 1)
        inner = box.adjusted(look.px(12), look.px(4), -look.px(10), 0)
        top = QRectF(inner.x(), inner.y(), inner.width(), look.px(26))
        text(painter, top, number(stage.articles), theme.ink, look.font(READING_SIZE, fonts.STRONG))
        words = QRectF(inner.x(), top.bottom(), inner.width(), look.px(18))
        text(painter, words, stage.label, theme.ink2, look.font(TINY))
        if door.cap:
            key_cap(painter, look, box.right() - look.px(26), box.y() + look.px(8), door.cap)
        bar = QRectF(box.x() + 3, box.bottom() - look.px(BAR) - 2.5, box.width() - 6, look.px(BAR))
        rounded(painter, bar, alpha(theme.line), None, 2)
        share = max(2.0, bar.width() * stage.articles / max(1, most)) if stage.articles else 0.0
        filled = QRectF(bar.x(), bar.y(), share, bar.height())
        rounded(painter, filled, alpha(theme.accent if is_last else theme.ink3), None, 2)

    def _paint_out(self, painter: QPainter, door: Door, out: Out) -> None:
        look, theme, box = self._look, self._look.theme, door.box
        trunk = SPACE[4] + look.px(BOX) / 2
        line = box.y() + look.px(13)
        self._arrow(painter, QPointF(trunk, line), QPointF(box.x() + look.px(ARROW), line))
        room = box.adjusted(look.px(ARROW + 8), look.px(3), -look.px(24), 0)
        first = QRectF(room.x(), room.y(), room.width(), look.px(20))
        used = text(painter, first, number(out.articles), theme.ink, look.font(SMALL, fonts.STRONG))
        text(painter, first.adjusted(used + look.px(6), 0, 0, 0), out.label, theme.ink, look.font(TINY, 500))
        if out.note:
            text(painter, QRectF(room.x(), first.bottom() - 2, room.width() + look.px(24), look.px(16)), out.note,
                 theme.ink3, look.font(TINY))  # fmt: skip
        if door.cap:
            key_cap(painter, look, box.right() - look.px(18), box.y() + look.px(4), door.cap)

    def _arrow(self, painter: QPainter, start: QPointF, end: QPointF) -> None:
        colour, half = alpha(self._look.theme.ink3), self._look.px(4)
        painter.setPen(QPen(colour, 1))
        painter.drawLine(start, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        sideways = end.x() > start.x() + 1
        back, across = (QPointF(-7, 0), QPointF(0, half)) if sideways else (QPointF(0, -7), QPointF(half, 0))
        painter.drawPolygon(QPolygonF([end, end + back + across, end + back - across]))


def _said(door: Door) -> str:
    words = f"{number(door.of.articles)} {door.of.label}"
    return f"{door.cap}: {words}" if door.cap else words
