"""Where everything stands beside each other: the text, the passages in it, the lanes, the rows of cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextOption

from gui.offsets import Offsets
from gui.style.painting import Look, metrics
from gui.style.themes import READING_SIZE, SMALL, SPACE
from gui.widgets.beside.units import Unit
from models.findings import Span

LANE = 13  # pixels of a lane
UNDER = 4.5  # pixels between the lines under the words
TEXT_WIDE = 500
CARD = 186  # the narrowest column of cards
LINE_GAP = 14


class BesideLayout:
    """A text laid out for a width and a number of coders; places are those of the whole, from its top."""

    def __init__(self, look: Look, text: str | None, width: float, coders: int) -> None:
        self.look, self.width, self.coders = look, width, coders
        self.paragraphs: list[tuple[QTextLayout, float, int]] = []  # layout, top, first UTF-16 unit
        self.rows: list[QRectF] = []  # of each unit
        self.height = 0.0
        self._offsets = Offsets(text or "")
        self._bottom = look.px(64)
        for words in text.split("\n") if text is not None else ():
            self._add(words)

    @property
    def text_left(self) -> float:
        """Where the text begins, right of the lanes."""
        return SPACE[6] + self.look.px(LANE) * max(1, self.coders) + SPACE[3]

    @property
    def text_wide(self) -> float:
        """How wide its lines are."""
        return min(self.look.px(TEXT_WIDE), self.width * 0.42)

    @property
    def cards_left(self) -> float:
        """Where the columns begin."""
        return self.text_left + self.text_wide + self.look.px(72)

    @property
    def right(self) -> float:
        """Where they end."""
        return self.width - float(SPACE[6])

    @property
    def columns(self) -> int:
        """How many columns fit."""
        return max(1, min(self.coders, int((self.right - self.cards_left) // self.look.px(CARD))))

    @property
    def line(self) -> float:
        """The height of a line on a card."""
        return metrics(self.look.font(SMALL)).lineSpacing() + 2

    def lane(self, coder: int, top: float, bottom: float) -> QRectF:
        """The lane of a coder, beside a passage."""
        return QRectF(SPACE[6] + coder * self.look.px(LANE), top, self.look.px(4), bottom - top + 6)

    def lay_rows(self, units: Sequence[Unit], height: Callable[[int], float]) -> None:
        """A row of cards level with its passage, or below the row before it; ``height`` tells that of each."""
        look, y, self.rows = self.look, self.look.px(56), []
        for n, unit in enumerate(units):
            top = max(y, self.top_of(unit.words) - look.px(8))
            self.rows.append(QRectF(self.cards_left, top, self.right - self.cards_left, height(n)))
            y = self.rows[-1].bottom() + look.px(14)
        self.height = max(self._bottom, y) + SPACE[6]

    def lines_of(self, span: Span) -> list[tuple[float, float, float, float]]:
        """Of each line that a span touches: left and right in the column, top and bottom of its words."""
        start, end = (self._offsets.to_qt(at) for at in span)
        found = []
        for layout, top, first in self.paragraphs:
            if first >= end or first + len(layout.text().encode("utf-16-le")) // 2 < start:
                continue
            for n in range(layout.lineCount()):
                line = layout.lineAt(n)
                a = max(start - first, line.textStart())
                b = min(end - first, line.textStart() + line.textLength())
                if a < b:
                    x1, x2 = line.cursorToX(a)[0], line.cursorToX(b)[0]  # type: ignore[index]
                    y = top + line.y()
                    found.append((x1, x2, y, y + line.ascent() + line.descent()))
        return found

    def top_of(self, span: Span) -> float:
        """Where the first line of a span begins."""
        lines = self.lines_of(span)
        return lines[0][2] if lines else 0.0

    def _add(self, words: str) -> None:
        """Lay one more paragraph out, below the others."""
        look, layout, option = self.look, QTextLayout(words, self.look.reading(READING_SIZE - 1)), QTextOption()
        gap = look.px(LINE_GAP) + max(0, self.coders - 3) * look.px(UNDER)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.text_wide)
            line.setPosition(QPointF(0, y))
            y += line.height() + gap
        layout.endLayout()
        last = self.paragraphs[-1] if self.paragraphs else None
        at = last[2] + len(last[0].text().encode("utf-16-le")) // 2 + 1 if last else 0
        self.paragraphs.append((layout, self._bottom, at))
        self._bottom += y + look.px(8) if words else look.px(10)
