"""Where things lie in the reading column: lines of text, margins, numbers. Viewport coordinates, in pixels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QRegion, QTextBlock, QTextDocument, QTextLine

from gui.desk.lanes import Kind, Placed
from gui.desk.reading_column import ReadingColumn
from gui.desk.shown import about
from gui.style.painting import metrics, wrapped
from gui.style.themes import SMALL, SPACE, TITLE
from models.coding import Item

COLUMN = 640  # about 68 characters of the reading face
MARGIN = 48  # for the numbers at the left
HEAD_TOP = 34
RING = 20
HEAD_LEADING = 1.1


def place_column(view: ReadingColumn, document: QTextDocument) -> None:
    """Centre the column in the view and leave room above it for the headline."""
    frame = document.rootFrame()
    made = frame.frameFormat()
    width = view.viewport().width()
    reader = view.look.reader
    column = min(view.look.px(COLUMN) * reader.size * reader.width, width - MARGIN - 2 * SPACE[5])
    side = max(MARGIN + SPACE[3], (width - column + MARGIN / 2) / 2)
    made.setLeftMargin(side)
    made.setRightMargin(max(SPACE[5], width - side - column))
    made.setTopMargin(head_height(view, column))
    made.setBottomMargin(max(SPACE[7], view.viewport().height() * 0.4))
    frame.setFrameFormat(made)


def column(view: ReadingColumn) -> tuple[float, float]:
    """The left edge and the width of the column."""
    made = view.document().rootFrame().frameFormat()
    return made.leftMargin(), view.viewport().width() - made.leftMargin() - made.rightMargin()


def headline(view: ReadingColumn, width: float) -> tuple[str, ...]:
    """The lines of the headline; an article without one has none, its text begins with it."""
    if view.opened is None:
        return ()
    return wrapped(view.opened.article.headline, view.look.article(TITLE, 650), width, 5)


def head_height(view: ReadingColumn, width: float) -> float:
    """From the top of the view to the first line of the text, scrolled to the beginning."""
    if view.opened is None:
        return float(HEAD_TOP)
    title = metrics(view.look.article(TITLE, 650)).lineSpacing() * HEAD_LEADING
    rows = wrapped(about(view.opened.article), view.look.font(SMALL), width, 2)
    below = metrics(view.look.font(SMALL)).lineSpacing() * 1.2 * len(rows)
    return HEAD_TOP + title * len(headline(view, width)) + SPACE[2] + below + SPACE[5]


def block_starts(document: QTextDocument) -> list[int]:
    """The unit at which each paragraph begins."""
    starts, block = [], document.begin()
    while block.isValid():
        starts.append(block.position())
        block = block.next()
    return starts


def within(view: ReadingColumn, region: QRegion) -> list[tuple[QTextBlock, QPointF]]:
    """The paragraphs of which a part of the viewport shows anything, numbers and lanes of lines included."""
    around, width = _around(view), view.viewport().width()
    layout = view.document().documentLayout()

    def strip(block: QTextBlock, top: float) -> QRect:
        return QRect(0, round(top) - around, width, round(layout.blockBoundingRect(block).height()) + 2 * around)

    found = visible(view, region.boundingRect().adjusted(0, -around, 0, around))
    return [(block, corner) for block, corner in found if region.intersects(strip(block, corner.y()))]


def visible(view: ReadingColumn, clip: QRect) -> Iterator[tuple[QTextBlock, QPointF]]:
    """The paragraphs in a part of the viewport, each with its top left corner."""
    layout = view.document().documentLayout()
    block = block_at(view, clip.top())
    if block.previous().isValid():  # its last gap may reach into the part, which Qt's rectangle leaves out
        block = block.previous()
    scrolled = QPointF(0, view.verticalScrollBar().value())
    while block.isValid():
        corner = layout.blockBoundingRect(block).topLeft() - scrolled
        if corner.y() > clip.bottom():
            return
        yield block, corner
        block = block.next()


def block_at(view: ReadingColumn, y: float) -> QTextBlock:
    """The last paragraph that begins above a line of the viewport, or the first.

    Qt's own hit test goes astray between paragraphs and above them once a text has more than forty.
    """
    document, layout = view.document(), view.document().documentLayout()
    wanted, count = y + view.verticalScrollBar().value(), document.blockCount()

    def is_above(number: int) -> bool:
        return layout.blockBoundingRect(document.findBlockByNumber(number)).top() <= wanted

    low, high = 0, 1
    while high < count and is_above(high):  # what lies far below need not be laid out for this
        low, high = high, 2 * high
    high = min(high, count)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if is_above(middle) else (low, middle)
    return document.findBlockByNumber(low)


def unit_at(view: ReadingColumn, y: float) -> int:
    """Where the line begins that stands at a line of the viewport, or the one above it."""
    block = block_at(view, y)
    top = view.document().documentLayout().blockBoundingRect(block).top() - view.verticalScrollBar().value()
    laid = block.layout()
    lines = [laid.lineAt(n) for n in range(laid.lineCount())]
    above = [line for line in lines if top + line.y() <= y] or lines[:1]
    return block.position() + (above[-1].textStart() if above else 0)


def drawn(view: ReadingColumn, block: QTextBlock) -> list[tuple[Placed, list[QRectF]]]:
    """The marks of a paragraph with their boxes from its top left corner; kept until the text is laid out anew."""
    number = block.blockNumber()
    if number not in view.boxes:
        laid = view.paragraphs.get(number)
        origin, marks = QPointF(), laid.placed if laid else []
        view.boxes[number] = [(placed, list(boxes(block, origin, placed.start, placed.end))) for placed in marks]
    return view.boxes[number]


def boxes(block: QTextBlock, corner: QPointF, start: int, end: int) -> Iterator[QRectF]:
    """A rectangle as high as the text for each line that ``[start, end)``, units of the paragraph, touches."""
    layout = block.layout()
    line = layout.lineForTextPosition(start)
    while line.isValid() and line.textStart() < end:
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            one, other = _x(line, first), _x(line, last)
            left, width = min(one, other), abs(other - one)
            yield QRectF(corner.x() + left, corner.y() + line.y(), width, line.ascent() + line.descent())
        line = layout.lineAt(line.lineNumber() + 1)


def extent(view: ReadingColumn, start: int, end: int) -> tuple[float, float]:
    """The top and bottom of units of the document."""
    document, scrolled = view.document(), view.verticalScrollBar().value()
    found = []
    for unit in (start, max(start, end - 1)):
        block = document.findBlock(unit)
        corner = document.documentLayout().blockBoundingRect(block).topLeft() - QPointF(0, scrolled)
        at = unit - block.position()
        line = block.layout().lineForTextPosition(at)
        top = corner.y() + (line.y() if line.isValid() else 0.0)
        found += [top, top + (line.height() if line.isValid() else 0.0)]
    return min(found), max(found)


def region(view: ReadingColumn, item: Item) -> QRegion:
    """The part of the viewport in which an item is drawn, in strips as wide as it is."""
    found, around, opened = QRegion(), _around(view), view.opened
    for spans in (item.evidence, item.source, item.cue):
        if spans and opened is not None:
            top, bottom = extent(view, opened.offsets.to_qt(spans[0].start), opened.offsets.to_qt(spans[-1].end))
            high = round(bottom - top) + 2 * around
            found += QRect(0, round(top) - around, view.viewport().width(), high)
    return found


def _around(view: ReadingColumn) -> int:
    """How far above and below its lines a mark may be drawn: numbers are taller, and lanes lie below."""
    size, laid = view.look.px(RING), view.paragraphs.values()
    deepest = max((paragraph.extra for paragraph in laid), default=0.0)
    rows = -(-max((paragraph.contents for paragraph in laid), default=0) // _beside(view))
    return round(size + deepest + (size + 2) * max(0, rows - 1) / 2)


def _beside(view: ReadingColumn) -> int:
    """How many numbers have room side by side in the margin."""
    size = view.look.px(RING)
    return max(1, int((column(view)[0] - SPACE[3] + SPACE[1]) // (size + SPACE[1])))


def position_at(view: ReadingColumn, point: QPoint) -> int | None:
    """The code point drawn at a point of the viewport; None beside the text."""
    if view.opened is None:
        return None
    in_document = QPointF(point) + QPointF(0, view.verticalScrollBar().value())
    unit = view.document().documentLayout().hitTest(in_document, Qt.HitTestAccuracy.ExactHit)
    return None if unit < 0 else view.opened.offsets.from_qt(unit)


def position_near(view: ReadingColumn, point: QPoint) -> int | None:
    """The code point that is nearest to a point of the viewport, beside the text as well."""
    if view.opened is None:
        return None
    block = block_at(view, point.y())
    corner = view.document().documentLayout().blockBoundingRect(block).topLeft()
    laid, y = block.layout(), point.y() + view.verticalScrollBar().value() - corner.y()
    lines = [laid.lineAt(n) for n in range(laid.lineCount())]
    above = [line for line in lines if line.y() <= y] or lines[:1]
    within_line = above[-1].xToCursor(point.x() - corner.x()) if above else 0
    return view.opened.offsets.from_qt(block.position() + within_line)


def caret_box(view: ReadingColumn, unit: int, before: bool = False) -> QRect:
    """Where a caret stands at a unit of the document; ``before`` keeps it at the end of a line that breaks there."""
    block = view.document().findBlock(unit - 1 if before and unit else unit)
    corner = view.document().documentLayout().blockBoundingRect(block).topLeft()
    at = unit - block.position()
    line = block.layout().lineForTextPosition(at - 1 if before and at else at)
    if not line.isValid():
        return QRect()
    x, y = corner.x() + _x(line, at), corner.y() + line.y() - view.verticalScrollBar().value()
    return QRect(round(x), round(y), 1, round(line.ascent() + line.descent()))


def rings(
    view: ReadingColumn, seen: Iterable[tuple[QTextBlock, QPointF]] | None = None
) -> Iterator[tuple[int, QRectF]]:
    """The numbers in the margin as (index of the item, where its ring lies).

    Several on one line stand side by side; where there is no room for that, in rows. ``seen`` is what ``visible`` gave
    for a part of the view; without it, all that is in view.
    """
    if view.opened is None:
        return
    rows: dict[int, list[tuple[int, QRectF]]] = {}
    for block, corner in visible(view, view.viewport().rect()) if seen is None else seen:
        for owner, first in _beginnings(view, block):
            box = first.translated(corner)
            rows.setdefault(round(box.top()), []).append((owner, box))
    left, size, beside = column(view)[0], view.look.px(RING), _beside(view)
    for row in rows.values():
        row.sort(key=lambda found: found[0])
        for n, (owner, box) in enumerate(row):
            down, across = divmod(n, beside)
            after = min(beside, len(row) - down * beside) - across - 1
            x = left - SPACE[3] - size - (size + SPACE[1]) * after
            y = box.center().y() - size / 2 + (size + 2) * (down - (len(row) - 1) // beside / 2)
            yield owner, QRectF(x, y, size, size)


def _beginnings(view: ReadingColumn, block: QTextBlock) -> Iterator[tuple[int, QRectF]]:
    """The first boxes of the items whose evidence begins in a paragraph."""
    opened = view.opened
    for placed, found in drawn(view, block) if opened else ():
        mark = placed.mark
        if mark.kind is Kind.CONTENT and found and opened is not None and mark.start >= block.position():
            evidence = opened.items[mark.owner].evidence
            if mark.start == opened.offsets.to_qt(evidence[0].start):
                yield mark.owner, found[0]


def _x(line: QTextLine, unit: int) -> float:
    return cast(tuple[float, int], line.cursorToX(unit))[0]
