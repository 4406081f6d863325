"""What is painted in the reading column: tints under the text; lines, numbers and the headline over it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from gui.desk import geometry
from gui.desk.empty import paint_empty
from gui.desk.lanes import Kind, is_unsure
from gui.desk.reading_column import ReadingColumn
from gui.desk.shown import about
from gui.style.painting import Look, metrics, numbered_ring, paragraph, rounded, wrapped
from gui.style.themes import SMALL, SPACE, TITLE, Theme, alpha
from models.coding import Item, State

# How long lines are drawn and left out, in turns; nothing is left out of a solid one.
SOLID, DASHED, DOTTED, BOTH = (), (4, 2), (1, 2), (4, 2, 1, 2)
CUE, UNSURE_SOURCE = (3, 2), (2, 3)
OF_LABEL: dict[str, tuple[int, ...]] = {"PERSON": SOLID, "ORG": DASHED, "NORP": BOTH, "LAW": BOTH}


class Stroke(NamedTuple):
    """How a level line is drawn."""

    colour: str
    opacity: float
    thick: int
    pattern: tuple[int, ...]


Seen = Sequence[tuple[QTextBlock, QPointF]]  # paragraphs in view and their top left corners


def tone(theme: Theme, item: Item) -> str:
    """The colour of an item: its stance once it is coded, till then that of drafts."""
    return theme.stance(item.stance) if item.state is State.CODED else theme.draft


def under(painter: QPainter, view: ReadingColumn, seen: Seen) -> None:
    """Tint the evidence and what the find bar found."""
    if view.opened is None:
        return
    tints: dict[tuple[str, float], list[QRect]] = {}
    tint = cache(lambda owner: _tint(view, owner))
    for block, corner in seen:
        for placed, boxes in geometry.drawn(view, block):
            if placed.mark.kind is Kind.CONTENT:
                parts = tints.setdefault(tint(placed.mark.owner), [])
                for box in boxes:
                    parts += _soft_box(box.translated(corner).adjusted(-2, -2, 2, 2).toAlignedRect())
    _fill(painter, tints.items())
    _matches(painter, view, seen)


def over(painter: QPainter, view: ReadingColumn, seen: Seen) -> None:
    """Draw the headline, the lines of mentions, sources, cues and overlaps, the numbers and the bar of the current."""
    if view.opened is None:
        paint_empty(painter, view.look, QRectF(view.viewport().rect()), view.emptiness)
        return
    _head(painter, view)
    _lines(painter, view, seen)
    _bar(painter, view)
    for n, ring in geometry.rings(view, seen):
        item = view.opened.items[n]
        colour = tone(view.look.theme, item)
        if item.state is State.BEGUN:
            rounded(painter, ring, alpha(colour, 0.25), None, ring.height() / 2)
        filled = item.state is State.CODED
        numbered_ring(painter, view.look, ring, str(item.number), colour, filled, is_unsure(item))


def _tint(view: ReadingColumn, owner: int) -> tuple[str, float]:
    if view.opened is None:
        return (view.look.theme.draft, 0.0)
    theme, now = view.look.theme, owner == view.opened.current
    strength = (0.30 if now else 0.14) if theme.is_dark else (0.20 if now else 0.09)
    return tone(theme, view.opened.items[owner]), strength


def _soft_box(box: QRect) -> Iterator[QRect]:
    """A box without its corner pixels: a hundred times quicker than a path with round corners, and as soft here."""
    left, top, right, high = box.left(), box.top(), box.right(), box.height()
    yield QRect(left + 2, top, box.width() - 4, high)
    for inset in (0, 1):
        yield QRect(left + inset, top + 2 - inset, 1, high - 4 + 2 * inset)
        yield QRect(right - inset, top + 2 - inset, 1, high - 4 + 2 * inset)


def _fill(painter: QPainter, parts: Iterable[tuple[tuple[str, float], list[QRect]]]) -> None:
    """Fill boxes, all of one colour and opacity at once."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for (colour, opacity), boxes in parts:
        painter.setBrush(alpha(colour, opacity))
        painter.drawRects(boxes)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _matches(painter: QPainter, view: ReadingColumn, seen: Seen) -> None:
    edge = alpha(view.look.theme.accent, 0.9)
    for block, corner in seen if view.matches else ():
        first, last = block.position(), block.position() + block.length()
        for start, end in view.matches:
            if start < last and end > first:
                for box in geometry.boxes(block, corner, start - first, end - first):
                    rounded(painter, box.adjusted(-1, -1, 1, 1), alpha(view.look.theme.accent, 0.12), edge, 3)


def _lines(painter: QPainter, view: ReadingColumn, seen: Seen) -> None:
    """Draw level lines as boxes, all of one look at once: much quicker than dashed pens, and always crisp."""
    drawn: dict[Stroke, list[QRect]] = {}
    strokes = cache(lambda kind, owner, unsure: _stroke(view, kind, owner, unsure))
    for block, corner in seen:
        laid = view.paragraphs.get(block.blockNumber())
        for placed, boxes in geometry.drawn(view, block) if laid else ():
            if placed.lane is not None and laid is not None:
                mark = placed.mark
                stroke = strokes(mark.kind, mark.owner, mark.unsure)
                below = corner + QPointF(0, laid.offset(placed))
                moved = [box.translated(below) for box in boxes]
                drawn.setdefault(stroke, []).extend(_line(moved, stroke, mark.kind is Kind.CONTENT))
    _fill(painter, (((stroke.colour, stroke.opacity), parts) for stroke, parts in drawn.items()))


def _line(boxes: list[QRectF], stroke: Stroke, has_ends: bool) -> list[QRect]:
    """The parts of a line along the bottoms of boxes; ends let overlapping evidence be told apart."""
    thick, parts = stroke.thick, list[QRect]()
    for box in boxes:
        top = round(box.bottom() - thick / 2)
        drawn = dashes(round(box.left()), round(box.width()), stroke.pattern)
        parts += [QRect(x, top, width, thick) for x, width in drawn]
    if has_ends and boxes:
        first, last = boxes[0], boxes[-1]
        for edge, bottom in ((first.left(), first.bottom()), (last.right() - thick, last.bottom())):
            parts.append(QRect(round(edge), round(bottom) - 4, thick, 4))
    return parts


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


def _stroke(view: ReadingColumn, kind: Kind, owner: int, unsure: bool) -> Stroke:
    theme, opened = view.look.theme, view.opened
    if kind is Kind.FOLDED:
        return Stroke(theme.draft, 0.9, 1, DOTTED)
    if opened is None or kind is Kind.MENTION:
        label = opened.mentions[owner].label if opened else ""
        return Stroke(theme.ink3, 0.8, 1, OF_LABEL.get(label, DOTTED))
    opacity = 1.0 if owner == opened.current else 0.9 if kind is Kind.CUE else 0.6
    pattern = CUE if kind is Kind.CUE else UNSURE_SOURCE if unsure and kind is Kind.SOURCE else SOLID
    return Stroke(tone(theme, opened.items[owner]), opacity, 2, pattern)


def _bar(painter: QPainter, view: ReadingColumn) -> None:
    """A line beside the evidence of the current item."""
    opened = view.opened
    if opened is None or not 0 <= opened.current < len(opened.items):
        return
    item = opened.items[opened.current]
    if item.evidence:
        to_qt, x = opened.offsets.to_qt, geometry.column(view)[0] - SPACE[2]
        top, bottom = geometry.extent(view, to_qt(item.evidence[0].start), to_qt(item.evidence[-1].end))
        painter.setPen(QPen(QColor(tone(view.look.theme, item)), 2))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def _head(painter: QPainter, view: ReadingColumn) -> None:
    if view.opened is None or view.verticalScrollBar().value() > view.document().rootFrame().frameFormat().topMargin():
        return
    look: Look = view.look
    left, width = geometry.column(view)
    y = geometry.HEAD_TOP - view.verticalScrollBar().value()
    title = look.article(TITLE, 650)
    lines = geometry.headline(view, width)
    paragraph(painter, QRectF(left, y, width, 0), lines, look.theme.ink, title, geometry.HEAD_LEADING)
    y += round(metrics(title).lineSpacing() * geometry.HEAD_LEADING * len(lines)) + SPACE[2]
    small = look.font(SMALL)
    rows = wrapped(about(view.opened.article), small, width, 2)
    paragraph(painter, QRectF(left, y, width, 0), rows, look.theme.ink2, small, 1.2)
