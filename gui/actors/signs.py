"""What stands for what on the actors page: kinds of actors, how stances share out, roles over time, weeks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.language import long_date
from gui.style.painting import CENTRE, LEFT, RIGHT, Look, metrics, rounded, text
from gui.style.themes import SIGN, TINY, Theme, alpha
from models.actors import Attribute, Week
from models.coding import Stance
from models.findings import ActorKind

DENSE, LOOSE = 4.5, 4.0  # pixels between hatches, and between dots
MOST_WEEKS = 60  # that are drawn; longer times are drawn by the quarter


def kind_sign(painter: QPainter, look: Look, at: QPointF, kind: ActorKind, colour: str) -> None:
    """A small picture of what an actor is, 16 pixels square where the type is as designed."""
    painter.save()
    painter.translate(at)
    painter.scale(look.scale, look.scale)
    painter.setPen(QPen(QColor(colour), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is ActorKind.PERSON:
        painter.drawEllipse(QPointF(8, 4.5), 3, 3)
        painter.drawArc(QRectF(2, 9.5, 12, 12), 0, 180 * 16)
    elif kind is ActorKind.ORGANISATION:
        painter.drawRoundedRect(QRectF(3, 1.5, 10, 13), 1, 1)
        painter.drawLine(QPointF(1, 14.5), QPointF(15, 14.5))
        for x, y in ((6, 5), (10, 5), (6, 9), (10, 9)):
            painter.drawPoint(QPointF(x, y))
    elif kind is ActorKind.DOCUMENT:
        painter.drawRoundedRect(QRectF(3, 1, 10, 14), 1, 1)
        for y in (5, 8, 11):
            painter.drawLine(QPointF(5.5, y), QPointF(10.5, y))
    elif kind is ActorKind.PLACE:
        painter.drawEllipse(QPointF(8, 5.5), 4.2, 4.2)
        painter.drawLine(QPointF(8, 9.7), QPointF(8, 15))
    else:
        for left in (5.0, 11.0):
            painter.drawEllipse(QPointF(left, 5), 2.4, 2.4)
            painter.drawArc(QRectF(left - 4.5, 9.5, 9, 10), 0, 180 * 16)
    painter.restore()


def stance_strip(painter: QPainter, theme: Theme, box: QRectF, counts: Mapping[Stance, int], whole: int) -> None:
    """How stances share out, ``whole`` being the full width; told apart on a grey printer too."""
    left = box.x()
    for stance in Stance:
        if count := counts.get(stance, 0):
            wide = max(2.0, box.width() * count / whole)
            _filled(painter, theme, QRectF(left, box.y(), wide - 1.5, box.height()), stance)
            left += wide


def stance_key(painter: QPainter, look: Look, at: QPointF, words: Mapping[Stance, str]) -> None:
    """The signs of the stances with their words, in a line."""
    left, high = at.x(), look.px(18)
    for stance, word in words.items():
        text(painter, QRectF(left, at.y(), look.px(14), high), SIGN[stance], look.theme.stance(stance), look.font(TINY))
        left += look.px(14)
        left += text(painter, QRectF(left, at.y(), look.px(80), high), word, look.theme.ink2, look.font(TINY))
        left += look.px(16)


def timeline(painter: QPainter, look: Look, box: QRectF, roles: Sequence[Attribute]) -> None:
    """Roles as bars over the years that they tell of; one whose time is not known is over all of them."""
    theme, small = look.theme, look.font(TINY, 500)
    first, last = _years(roles)
    high, gap = look.px(24), look.px(3)

    def place(year: float) -> float:
        return box.x() + box.width() * (year - first) / max(0.1, last - first)

    lines = _lines(roles, first, last)
    for role, line in zip(roles, lines, strict=True):
        since, until = _year(role.since, first), _year(role.until, last)
        bar = QRectF(
            place(since), box.y() + line * (high + gap), max(look.px(6), place(until) - place(since) - 2), high
        )
        rounded(painter, bar, alpha(theme.ink3, 0.2 if not role.until else 0.1), None, 4)
        inside = bar.adjusted(look.px(8), 0, -look.px(8), 0)
        told = f"{role.value}   {role.time}" if role.time else role.value
        if metrics(small).horizontalAdvance(told) > inside.width() and lines.count(line) == 1:  # beside it is more room
            right, left = box.right() - bar.right() - look.px(8), bar.x() - box.x() - look.px(8)
            if max(right, left) > inside.width():
                beside = QRectF(bar.right() + look.px(8), bar.y(), right, high)
                inside = beside if right >= left else QRectF(box.x(), bar.y(), left, high)
                text(painter, inside, told, theme.ink, small, LEFT if right >= left else RIGHT)
                continue
        text(painter, inside, told, theme.ink, small)
    base = box.y() + (max(lines) + 1) * (high + gap)
    step = max(1, round((last - first) / 6))
    for year in range(int(first), int(last) + 1, step):
        text(painter, QRectF(place(year), base, look.px(40), look.px(16)), str(year), theme.ink3, look.font(TINY))


def timeline_height(look: Look, roles: Sequence[Attribute]) -> float:
    """How high ``timeline`` is."""
    return (max(_lines(roles, *_years(roles))) + 1) * look.px(27) + look.px(18)


def weekly(painter: QPainter, look: Look, box: QRectF, weeks: Sequence[Week]) -> None:
    """Articles a week; dark those in which somebody speaks, and at the edges when."""
    theme, small = look.theme, look.font(TINY)
    bars = _gathered(weeks)
    most = max(articles for _, articles, _ in bars)
    ground = box.bottom() - look.px(18)
    high = ground - box.y() - look.px(14)
    wide = min(look.px(36), box.width() / len(bars))
    peak = next(n for n, (_, articles, _) in enumerate(bars) if articles == most)
    for n, (_, articles, speaks) in enumerate(bars):
        for count, ink in ((articles, alpha(theme.ink3, 0.28)), (speaks, alpha(theme.ink, 0.8))):
            tall = high * count / most
            painter.fillRect(QRectF(box.x() + n * wide, ground - tall, max(1.0, wide - look.px(2)), tall), ink)
        if n == peak:
            top = QRectF(box.x() + n * wide - look.px(20), ground - high - look.px(15), wide + look.px(40), look.px(14))
            text(painter, top, str(articles), theme.ink2, small, CENTRE)
    painter.fillRect(QRectF(box.x(), ground, wide * len(bars), 1), alpha(theme.line))
    edge = QRectF(box.x(), ground + look.px(2), max(wide * len(bars), look.px(220)), look.px(16))
    text(painter, edge, long_date(bars[0][0]), theme.ink3, small, LEFT)
    if len(bars) > 1:
        text(painter, edge, long_date(bars[-1][0]), theme.ink3, small, RIGHT)


def _gathered(weeks: Sequence[Week]) -> list[tuple[date, int, int]]:
    """The weeks from the first to the last one, also those without an article; by more than one where they are many."""
    known = {date.fromisoformat(week.monday): (week.articles, week.speaks) for week in weeks}
    first, last = min(known), max(known)
    step = 1 + ((last - first).days // 7) // MOST_WEEKS
    found: list[tuple[date, int, int]] = []
    monday = first
    while monday <= last:
        several = [known.get(monday + timedelta(weeks=n), (0, 0)) for n in range(step)]
        found.append((monday, sum(articles for articles, _ in several), sum(speaks for _, speaks in several)))
        monday += timedelta(weeks=step)
    return found


def _years(roles: Sequence[Attribute]) -> tuple[float, float]:
    this = date.today().year
    known = [int(time[:4]) for role in roles for time in (role.since, role.until) if time]
    known += [this] * any(not role.until for role in roles)
    return min(known), max(*known, min(known)) + 1


def _lines(roles: Sequence[Attribute], first: float, last: float) -> list[int]:
    """The line of each role, the uppermost in which no earlier one is in its way."""
    ends: list[float] = []
    lines = []
    for role in roles:
        since, until = _year(role.since, first), _year(role.until, last)
        line = next((n for n, end in enumerate(ends) if end <= since), len(ends))
        ends[line : line + 1] = [max(since + 0.2, until)]
        lines.append(line)
    return lines


def _year(time: str, otherwise: float) -> float:
    """An ISO date, month or year as a year with its months."""
    if not time:
        return otherwise
    year, *rest = (int(part) for part in time.split("-"))
    return year + (rest[0] - 1) / 12 if rest else year


def _filled(painter: QPainter, theme: Theme, box: QRectF, stance: Stance) -> None:
    """Support solid, oppose hatched, mixed dotted, the others outlined."""
    colour = theme.stance(stance)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if stance is Stance.SUPPORT:
        painter.fillRect(box, alpha(colour, 0.92))
    elif stance is Stance.OPPOSE:
        painter.fillRect(box, alpha(colour, 0.34))
        painter.setClipRect(box)
        painter.setPen(QPen(QColor(colour), 1.6))
        left = box.x() - box.height()
        while left < box.right():
            painter.drawLine(QPointF(left, box.bottom()), QPointF(left + box.height(), box.y()))
            left += DENSE
    elif stance is Stance.MIXED:
        painter.fillRect(box, alpha(colour, 0.22))
        painter.setBrush(QColor(colour))
        painter.setClipRect(box)
        for column in range(int(box.width() / LOOSE) + 1):
            for line in range(int(box.height() / LOOSE) + 1):
                painter.drawEllipse(QPointF(box.x() + 2 + column * LOOSE, box.y() + 2 + line * LOOSE), 1, 1)
    else:
        painter.fillRect(box, alpha(colour, 0.1))
        painter.setPen(QPen(QColor(colour), 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()
