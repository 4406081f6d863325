"""Does the draw look like the whole? A bar for what was drawn, a tick for all that could be, by outlet and by month."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style import fonts
from gui.style.painting import Look, metrics, text
from gui.style.themes import TINY, alpha
from models.wording import number, say
from models.work import Compared, Sampled, compared, value_in_words

OUTLETS, MONTHS = 5, 7  # bars of each; what there is more of is summed up
NAME, HIGH, BAR, PERCENT = 200, 50, 8, 38  # pixels
Bar = tuple[str, float, float]  # what it is of, the share drawn, the share of the whole


def bars(sampled: Sampled) -> tuple[list[Bar], list[Bar]]:
    """Shares of what was drawn and of the whole: the most frequent outlets, and the months, or years where many."""
    by_size = sorted(compared(sampled, "outlet"), key=lambda one: (-one.there, one.value))
    months = compared(sampled, "month")
    column = "month"
    if len(months) > MONTHS:
        months, column = compared(sampled, "year"), "year"
    return _bars(sampled, "outlet", by_size, OUTLETS), _bars(sampled, column, months, MONTHS)


def _bars(sampled: Sampled, column: str, found: Sequence[Compared], most: int) -> list[Bar]:
    there, drawn = len(sampled.pool.pieces), len(sampled.draw.pieces)
    rest = found[most - 1 :] if len(found) > most else []
    named = [(value_in_words(column, one.value), one.drawn, one.there) for one in found[: len(found) - len(rest)]]
    if rest:
        others = say("{n} other|{n} others", n=len(rest))
        named.append((others, sum(one.drawn for one in rest), sum(one.there for one in rest)))
    return [(name, of_drawn / max(drawn, 1), of_all / max(there, 1)) for name, of_drawn, of_all in named]


class Likeness(QWidget):
    """Two rows of bars in one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bars: tuple[list[Bar], list[Bar]] = ([], [])
        self._there = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._look.px(600)), round(self._look.px(HIGH)))

    def show_sample(self, sampled: Sampled) -> None:
        """Compare another draw."""
        self._bars, self._there = bars(sampled), len(sampled.pool.pieces)
        told = [
            say("{value}: {drawn} % drawn, {there} % of all", value=name, drawn=round(100 * d), there=round(100 * t))
            for name, d, t in (*self._bars[0], *self._bars[1])
        ]
        self.setAccessibleName("; ".join((say("Does the draw look like the whole?"), *told)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, painter = self._look, self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), 1), alpha(theme.line))
        top, line = look.px(6), look.px(18)
        head = say("Does the draw look like the whole?")
        text(painter, QRectF(0, top, look.px(NAME), line), head, theme.ink, look.font(TINY, fonts.STRONG))
        legend = say("bar: drawn  ·  tick: all {n}", n=self._there)
        text(painter, QRectF(0, top + line, look.px(NAME), line), legend, theme.ink3, look.font(TINY))
        every = [*self._bars[0], *self._bars[1]]
        if not every:
            return
        gap = look.px(20) if all(self._bars) else 0.0
        left = max(look.px(NAME), metrics(look.font(TINY, fonts.STRONG)).horizontalAdvance(head) + look.px(16))
        step = (self.width() - left - gap) / len(every)
        most = max(max(d, t) for _, d, t in every) or 1
        for n, bar in enumerate(every):
            at = left + n * step + (gap if n >= len(self._bars[0]) else 0)
            self._paint_bar(painter, QRectF(at, top, step, line), bar, most)

    def _paint_bar(self, painter: QPainter, box: QRectF, bar: Bar, most: float) -> None:
        look, theme = self._look, self._look.theme
        name, drawn, there = bar
        text(painter, box.adjusted(0, 0, -look.px(8), 0), name, theme.ink2, look.font(TINY))
        wide = max(look.px(12), box.width() - look.px(PERCENT + 8))
        below = QRectF(box.x(), box.bottom() + (box.height() - look.px(BAR)) / 2, wide, look.px(BAR))
        painter.fillRect(below, alpha(theme.line, 0.7))
        painter.fillRect(QRectF(below.x(), below.y(), wide * drawn / most, below.height()), alpha(theme.ink3))
        tick = QRectF(below.x() + wide * there / most - 1, below.y() - look.px(3), 2, below.height() + look.px(6))
        painter.fillRect(tick, alpha(theme.ink))
        percent = say("{share} %", share=number(round(100 * drawn)))
        text(painter, QRectF(below.right() + look.px(4), box.bottom(), look.px(PERCENT), box.height()), percent,
             theme.ink2, look.font(TINY))  # fmt: skip
