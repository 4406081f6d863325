"""What is painted in the reading column: tints under the text; lines, numbers and the headline over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from gui.desk import geometry
from gui.desk.empty import paint_empty
from gui.desk.lanes import Kind, Paragraph, Placed, is_unsure
from gui.desk.shown import about
from gui.style.painting import Look, metrics, numbered_ring, paragraph, rounded, wrapped
from gui.style.themes import SMALL, SPACE, TITLE, Theme, alpha
from models.statements import Item, State

if TYPE_CHECKING:
    from gui.desk.reading import ReadingView

# How long lines are drawn and left out, in turns; nothing is left out of a solid one.
SOLID, DASHED, DOTTED, BOTH = (), (4, 2), (1, 2), (4, 2, 1, 2)
CUE, UNSURE_SOURCE = (3, 2), (2, 3)
OF_LABEL: dict[str, tuple[int, ...]] = {"PERSON": SOLID, "ORG": DASHED, "NORP": BOTH, "LAW": BOTH}


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a level line is drawn."""

    colour: QColor
    thick: int
    pattern: tuple[int, ...]


def tone(theme: Theme, item: Item) -> str:
    """The colour of an item: its stance once it is coded, till then that of drafts."""
    return theme.stance(item.stance) if item.state is State.CODED else theme.draft


def under(painter: QPainter, view: ReadingView, clip: QRect) -> None:
    """Tint the evidence and what the find bar found."""
    if view.opened is None:
        return
    for block, corner in geometry.visible(view, clip):
        for placed in _parts(view, block):
            if placed.mark.kind is Kind.CONTENT:
                _tint(painter, view, block, corner, placed)
    _matches(painter, view, clip)


def over(painter: QPainter, view: ReadingView, clip: QRect) -> None:
    """Draw the headline, the lines of mentions, sources, cues and overlaps, the numbers and the bar of the current."""
    if view.opened is None:
        paint_empty(painter, view.look, QRectF(view.viewport().rect()), view.emptiness)
        return
    _head(painter, view)
    for block, corner in geometry.visible(view, clip):
        laid = view.paragraphs.get(block.blockNumber())
        if laid is not None:
            for placed in laid.placed:
                _line(painter, view, block, corner, laid, placed)
    _bar(painter, view, clip)
    for n, ring in geometry.rings(view, clip):
        item = view.opened.items[n]
        colour = tone(view.look.theme, item)
        if item.state is State.BEGUN:
            rounded(painter, ring, alpha(colour, 0.25), None, ring.height() / 2)
        filled = item.state is State.CODED
        numbered_ring(painter, view.look, ring, str(item.number), colour, filled, is_unsure(item))


def _parts(view: ReadingView, block: QTextBlock) -> list[Placed]:
    laid = view.paragraphs.get(block.blockNumber())
    return laid.placed if laid else []


def _tint(painter: QPainter, view: ReadingView, block: QTextBlock, corner: QPointF, placed: Placed) -> None:
    if view.opened is None:
        return
    theme, now = view.look.theme, placed.mark.owner == view.opened.current
    strength = (0.30 if now else 0.14) if theme.is_dark else (0.20 if now else 0.09)
    fill = alpha(tone(theme, view.opened.items[placed.mark.owner]), strength)
    for box in geometry.boxes(block, corner, placed.start, placed.end):
        _soft_box(painter, box.adjusted(-2, -2, 2, 2).toAlignedRect(), fill)


def _soft_box(painter: QPainter, box: QRect, fill: QColor) -> None:
    """A box without its corner pixels: a hundred times quicker than a path with round corners, and as soft here."""
    painter.fillRect(box.adjusted(2, 0, -2, 0), fill)
    for inset in (0, 1):
        high = box.adjusted(0, 2 - inset, 0, inset - 2)
        painter.fillRect(QRect(box.left() + inset, high.top(), 1, high.height()), fill)
        painter.fillRect(QRect(box.right() - inset, high.top(), 1, high.height()), fill)


def _matches(painter: QPainter, view: ReadingView, clip: QRect) -> None:
    edge = alpha(view.look.theme.accent, 0.9)
    for block, corner in geometry.visible(view, clip) if view.matches else ():
        first, last = block.position(), block.position() + block.length()
        for start, end in view.matches:
            if start < last and end > first:
                for box in geometry.boxes(block, corner, start - first, end - first):
                    rounded(painter, box.adjusted(-1, -1, 1, 1), alpha(view.look.theme.accent, 0.12), edge, 3)


def _line(
    painter: QPainter, view: ReadingView, block: QTextBlock, corner: QPointF, laid: Paragraph, placed: Placed
) -> None:
    if placed.lane is None or view.opened is None:
        return
    kind, owner = placed.mark.kind, placed.mark.owner
    if kind is Kind.MENTION:
        pattern = OF_LABEL.get(view.opened.mentions[owner].label, DOTTED)
        stroke = Stroke(alpha(view.look.theme.ink3, 0.8), 1, pattern)
    else:
        stroke = _stroke(view, view.opened.items[owner], kind, placed.mark.unsure, owner == view.opened.current)
    offset = laid.offset(placed)
    boxes = list(geometry.boxes(block, corner, placed.start, placed.end))
    for box in boxes:
        _level(painter, QRectF(box.left(), box.bottom() + offset, box.width(), 0), stroke)
    if kind is Kind.CONTENT and boxes:  # ends, so that overlapping evidence can be told apart
        first, last = boxes[0], boxes[-1]
        for x, bottom in ((first.left(), first.bottom()), (last.right() - stroke.thick, last.bottom())):
            painter.fillRect(QRect(round(x), round(bottom + offset) - 4, stroke.thick, 4), stroke.colour)


def _level(painter: QPainter, line: QRectF, stroke: Stroke) -> None:
    """Draw a level line as boxes: much quicker than a dashed pen, and always crisp."""
    top = round(line.y() - stroke.thick / 2)
    parts = dashes(round(line.left()), round(line.width()), stroke.pattern)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stroke.colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawRects([QRect(x, top, width, stroke.thick) for x, width in parts])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def dashes(left: int, width: int, pattern: tuple[int, ...]) -> list[tuple[int, int]]:
    """The parts of a line that are drawn, as (x, width)."""
    if not pattern:
        return [(left, width)]
    end = left + width
    drawn = [(sum(pattern[:n]), pattern[n]) for n in range(0, len(pattern), 2)]
    return [
        (x + offset, min(length, end - x - offset))
        for x in range(left, end, sum(pattern))
        for offset, length in drawn
        if x + offset < end
    ]


def _stroke(view: ReadingView, item: Item, kind: Kind, unsure: bool, now: bool) -> Stroke:
    colour = QColor(tone(view.look.theme, item))
    colour.setAlphaF(1.0 if now else 0.9 if kind is Kind.CUE else 0.6)
    pattern = CUE if kind is Kind.CUE else UNSURE_SOURCE if unsure and kind is Kind.SOURCE else SOLID
    return Stroke(colour, 2, pattern)


def _bar(painter: QPainter, view: ReadingView, clip: QRect) -> None:
    """A line beside the evidence of the current item."""
    opened = view.opened
    if opened is None or not 0 <= opened.current < len(opened.items):
        return
    tops: list[QRectF] = []
    for block, corner in geometry.visible(view, clip):
        for placed in _parts(view, block):
            if placed.mark.kind is Kind.CONTENT and placed.mark.owner == opened.current:
                tops += geometry.boxes(block, corner, placed.start, placed.end)
    if tops:
        x = geometry.column(view)[0] - SPACE[2]
        painter.setPen(QPen(QColor(tone(view.look.theme, opened.items[opened.current])), 2))
        painter.drawLine(QPointF(x, tops[0].top()), QPointF(x, tops[-1].bottom()))


def _head(painter: QPainter, view: ReadingView) -> None:
    if view.opened is None or view.verticalScrollBar().value() > view.document().rootFrame().frameFormat().topMargin():
        return
    look: Look = view.look
    left, width = geometry.column(view)
    y = geometry.HEAD_TOP - view.verticalScrollBar().value()
    title = look.reading(TITLE, 650)
    lines = geometry.headline(view, width)
    paragraph(painter, QRectF(left, y, width, 0), lines, look.theme.ink, title, geometry.HEAD_LEADING)
    y += round(metrics(title).lineSpacing() * geometry.HEAD_LEADING * len(lines)) + SPACE[2]
    small = look.font(SMALL)
    rows = wrapped(about(view.opened.article), small, width, 2)
    paragraph(painter, QRectF(left, y, width, 0), rows, look.theme.ink2, small, 1.2)
