"""How stances over time are painted: bars up and down from a line, one scale for all, numbers at their ends.

The same on the screen, in a picture and in a drawing of lines; told apart by grounds and signs, so that grey will do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from gui.language import day_of_year, long_date
from gui.style import fonts
from gui.style.painting import CENTRE, LEFT, RIGHT, Look, metrics, rounded, text
from gui.style.themes import SMALL, TINY, alpha
from gui.widgets.marks import stance_fill, stance_sign
from models.coding import Stance
from models.codings import OverTime, Series
from models.wording import later, number, say

AXIS = 40  # room for the numbers of the scale
HEAD, FOOT, GAP = 26, 20, 14  # of one target; between two
ENDS = 18  # room at the end of a bar for its number
NARROWEST = 26  # of a bar with its distance
SHORTEST = 110  # of a target's bars
STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000)
LEGEND = (
    (Stance.SUPPORT, later("support, solid")),
    (Stance.MIXED, later("mixed, dotted, half on each side")),
    (Stance.OPPOSE, later("oppose, hatched")),
)


@dataclass(frozen=True, slots=True)
class Window:
    """Which part of a chart is painted: series and periods from one to another, and the current bar, if any."""

    series: range
    periods: range
    now: tuple[int, int] | None = None  # series and period


def paint_chart(painter: QPainter, look: Look, chart: OverTime, box: QRectF, window: Window) -> list[QRectF]:
    """Paint it; returns where each period of each series is, series after series, for the mouse."""
    series = [chart.series[n] for n in window.series]
    _legend(painter, look, chart, QRectF(box.x(), box.y(), box.width(), look.px(20)))
    top = box.y() + look.px(30)
    fixed = len(series) * look.px(HEAD + 2 * ENDS + GAP) + look.px(FOOT)
    reach = [_reach(one, window.periods) for one in series]
    whole = sum(up + down for up, down in reach) or 1.0
    scale = max(1.0, box.bottom() - top - fixed) / whole
    found: list[QRectF] = []
    for place, one, (up, down) in zip(window.series, series, reach, strict=True):
        _name(painter, look, one, QRectF(box.x(), top, box.width(), look.px(20)), window.periods)
        zero = top + look.px(HEAD + ENDS) + up * scale
        bottom = zero + down * scale + look.px(ENDS)
        bars = QRectF(
            box.x() + look.px(AXIS), top + look.px(HEAD), box.width() - look.px(AXIS), bottom - top - look.px(HEAD)
        )
        _grid(painter, look, box.x(), bars, zero, scale)
        painter.setPen(QPen(alpha(look.theme.ink2), 1))
        painter.drawLine(QLineF(bars.left(), zero, bars.right(), zero))
        found += _bars(painter, look, one, bars, zero, scale, window, place)
        top = bottom + look.px(GAP)
    _periods(
        painter,
        look,
        chart,
        QRectF(box.x() + look.px(AXIS), top - look.px(GAP), box.width() - look.px(AXIS), look.px(FOOT)),
        window,
    )
    return found


def period_name(chart: OverTime, at: int, whole: bool = False) -> str:
    """A week by its Monday, a month by its name."""
    day = date.fromisoformat(chart.periods[at])
    if chart.unit == "month":
        return f"{day:%Y-%m}"
    return long_date(day) if whole else day_of_year(day)


def target_name(series: Series) -> str:
    """What its stances are toward."""
    return series.target.label if series.target is not None else say("Toward the claims themselves")


def _reach(series: Series, periods: range) -> tuple[float, float]:
    """How far its bars go up and down, in positions."""
    counts = series.counts
    mixed = [counts[Stance.MIXED][n] / 2 for n in periods]
    up = max((counts[Stance.SUPPORT][n] + m for n, m in zip(periods, mixed, strict=True)), default=0)
    down = max((counts[Stance.OPPOSE][n] + m for n, m in zip(periods, mixed, strict=True)), default=0)
    return max(up, 1), max(down, 1)


def _legend(painter: QPainter, look: Look, chart: OverTime, box: QRectF) -> None:
    left = box.x()
    for stance, words in LEGEND:
        stance_fill(painter, look, QRectF(left, box.y() + look.px(4), look.px(22), look.px(12)), stance)
        stance_sign(painter, look, QRectF(left + look.px(28), box.y() + look.px(6), look.px(8), look.px(8)), stance)
        room = QRectF(left + look.px(42), box.y(), look.px(240), box.height())
        left = room.x() + text(painter, room, say(words), look.theme.ink2, look.font(TINY)) + look.px(20)
    unit = say("positions a week, on one scale") if chart.unit == "week" else say("positions a month, on one scale")
    undated = say("{n} without a date|{n} without a date", n=chart.undated) if chart.undated else ""
    said = "   ·   ".join(part for part in (unit, undated) if part)
    text(
        painter, QRectF(left, box.y(), box.right() - left, box.height()), said, look.theme.ink3, look.font(TINY), RIGHT
    )


def _name(painter: QPainter, look: Look, series: Series, box: QRectF, periods: range) -> None:
    theme, right = look.theme, box.right()
    for stance in reversed(Stance):
        total = sum(series.counts[stance][n] for n in periods)
        if not total:
            continue
        words, font = number(total), look.font(TINY, fonts.STRONG)
        right -= metrics(font).horizontalAdvance(words)
        text(painter, QRectF(right, box.y(), look.px(60), box.height()), words, theme.stance(stance), font)
        right -= look.px(14)
        stance_sign(painter, look, QRectF(right, box.center().y() - look.px(4), look.px(8), look.px(8)), stance)
        right -= look.px(14)
    room = QRectF(box.x(), box.y(), right - box.x() - look.px(12), box.height())
    text(painter, room, target_name(series), theme.ink, look.font(SMALL, fonts.STRONG), LEFT)


def _grid(painter: QPainter, look: Look, left: float, bars: QRectF, zero: float, scale: float) -> None:
    step = next((s for s in STEPS if s * scale >= look.px(34)), STEPS[-1])
    for sign in (-1, 1):
        at = step
        while bars.top() + 4 <= zero - sign * at * scale <= bars.bottom() - 4:
            y = zero - sign * at * scale
            painter.setPen(QPen(alpha(look.theme.line), 1))
            painter.drawLine(QLineF(bars.left(), y, bars.right(), y))
            room = QRectF(left, y - look.px(8), look.px(AXIS) - look.px(8), look.px(16))
            text(painter, room, number(at), look.theme.ink3, look.font(TINY), RIGHT)
            at += step


def _bars(
    painter: QPainter, look: Look, series: Series, box: QRectF, zero: float, scale: float, window: Window, place: int
) -> list[QRectF]:
    theme, wide, found = look.theme, box.width() / max(1, len(window.periods)), []
    for at, n in enumerate(window.periods):
        whole = QRectF(box.x() + at * wide, box.y(), wide, box.height())
        found.append(whole)
        is_now = window.now == (place, n)
        if is_now:
            rounded(painter, whole, alpha(theme.accent, 0.1), alpha(theme.accent), 4)
        up, mixed, down = (series.counts[s][n] for s in (Stance.SUPPORT, Stance.MIXED, Stance.OPPOSE))
        x, w = whole.x() + look.px(3), wide - look.px(6)
        half = mixed / 2 * scale
        ink, font = theme.ink if is_now else theme.ink2, look.font(TINY, fonts.STRONG if is_now else fonts.REGULAR)
        stance_fill(painter, look, QRectF(x, zero - half, w, 2 * half), Stance.MIXED)
        stance_fill(painter, look, QRectF(x, zero - half - up * scale, w, max(0.0, up * scale - 1)), Stance.SUPPORT)
        stance_fill(painter, look, QRectF(x, zero + half + 1, w, max(0.0, down * scale - 1)), Stance.OPPOSE)
        high = look.px(14)
        if up:
            over = QRectF(whole.x() - 8, zero - half - up * scale - high - 1, wide + 16, high)
            text(painter, over, number(up), ink, font, CENTRE)
        if down:
            under = QRectF(whole.x() - 8, zero + half + down * scale + 1, wide + 16, high)
            text(painter, under, number(down), ink, font, CENTRE)
        if mixed and 2 * half >= high:
            words = number(mixed)
            side = metrics(font).horizontalAdvance(words) + look.px(8)
            plate = QRectF(whole.center().x() - side / 2, zero - high / 2, side, high)
            rounded(painter, plate, alpha(theme.paper), None, 3)
            text(painter, plate, words, theme.mixed, look.font(TINY, fonts.STRONG), CENTRE)
    return found


def _periods(painter: QPainter, look: Look, chart: OverTime, box: QRectF, window: Window) -> None:
    wide = box.width() / max(1, len(window.periods))
    names: Sequence[str] = [period_name(chart, n) for n in window.periods]
    widest = max((metrics(look.font(TINY)).horizontalAdvance(name) for name in names), default=0) + look.px(8)
    every = max(1, int(-(-widest // wide)))
    for at, (n, name) in enumerate(zip(window.periods, names, strict=True)):
        is_now = window.now is not None and window.now[1] == n
        if at % every and not is_now:
            continue
        room = QRectF(box.x() + at * wide - widest, box.y(), wide + 2 * widest, box.height())
        font = look.font(TINY, fonts.STRONG if is_now else fonts.REGULAR)
        text(painter, room, name, look.theme.ink if is_now else look.theme.ink3, font, CENTRE)
