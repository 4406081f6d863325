"""What every painted part of the window shares: lines of text, key caps, rings, pills, shadows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPixmapCache

from gui.style import fonts
from gui.style.plain import LINE, short
from gui.style.reader import Reader
from gui.style.themes import SMALL, TINY, Theme, alpha

# As numbers: joining Qt's flags anew for every word that is drawn takes longer than to draw some.
LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute.value
CENTRE = Qt.AlignmentFlag.AlignCenter.value
ONE_LINE = Qt.TextFlag.TextSingleLine.value
CAPS = {
    "Return": "Enter",
    "PgDown": "PgDn",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Escape": "Esc",
    "Delete": "Del",
}
SHADOW = 10  # pixels that the shadow of what floats reaches
EDGE = 1  # pixels around a ring, for its line
FLOATING = 10  # the radius of its corners


AS_DESIGNED = Reader()


@dataclass(frozen=True, slots=True)
class Look:
    """A theme at a size of type, 1 as designed, and how articles are set in it."""

    theme: Theme
    scale: float = 1.0
    reader: Reader = AS_DESIGNED

    def px(self, distance: float) -> float:
        """A distance that grows with the type."""
        return distance * self.scale

    def font(
        self, size: float = SMALL, weight: int = fonts.REGULAR, family: str = fonts.UI, italic: bool = False
    ) -> QFont:
        """A face at one of the sizes of the scale."""
        return fonts.font(size * self.scale, weight, family, italic)

    def reading(self, size: float, weight: int = fonts.REGULAR, italic: bool = False) -> QFont:
        """The reading face."""
        return self.font(size, weight, fonts.READING, italic)

    def article(self, size: float, weight: int = fonts.REGULAR) -> QFont:
        """The face of articles, which their reader has chosen."""
        return self.font(size * self.reader.size, weight, self.reader.face)


class Measures(QFontMetricsF):
    """The measures of a face; of words that are longer than a line can be, those of their beginning."""

    def horizontalAdvance(self, words: str, length: int = -1) -> float:  # type: ignore[override]
        """How wide words are in one line."""
        return super().horizontalAdvance(short(words), length)


@lru_cache(maxsize=512)
def metrics(font: QFont) -> Measures:
    """The measures of a face; kept, since they are asked for at every painting."""
    return Measures(font)


def shown_key(portable: str) -> str:
    """Qt's name of a key as it stands on a cap: "Ctrl+Return" → "Ctrl ↵", "Return" → "Enter"."""
    if not portable:
        return ""
    parts = portable.replace("++", "+Plus").split("+")
    if len(parts) > 1 and parts[-1] in ("Return", "Enter"):
        parts[-1] = "↵"
    return " ".join("+" if part == "Plus" else CAPS.get(part, part) for part in parts)


def rounded(
    painter: QPainter,
    box: QRectF,
    fill: QColor | None,
    edge: QColor | None = None,
    radius: float = 8,
    width: float = 1,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """A box with round corners, filled, outlined, or both."""
    painter.setPen(QPen(edge, width, style) if edge is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill if fill is not None else QColor(Qt.GlobalColor.transparent))
    painter.drawRoundedRect(box, radius, radius)


def text(
    painter: QPainter,
    box: QRectF,
    words: str,
    colour: str,
    font: QFont,
    flags: int = LEFT,
) -> float:
    """One line, elided at the end of its box, in the order of its script; returns the width it took."""
    measured, words = metrics(font), short(words)
    wide = measured.horizontalAdvance(words)
    shown = words if wide <= box.width() else measured.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    with _direction(painter, words) as is_rtl:
        painter.drawText(box, flags | ONE_LINE | (ABSOLUTE if is_rtl else 0), shown)
    return min(wide, box.width())


_ISOLATED = re.compile("[\u2066-\u2068][^\u2069]*\u2069?")


@lru_cache(maxsize=1024)
def is_right_to_left(words: str) -> bool:
    """Whether the first letter that tells a direction, isolated ones aside, is of a script that runs to the left."""
    told = (unicodedata.bidirectional(sign) for sign in _ISOLATED.sub("", words))
    return next((kind != "L" for kind in told if kind in ("L", "R", "AL")), False)


@contextmanager
def _direction(painter: QPainter, words: str) -> Iterator[bool]:
    """Let the painter lay words out as their script runs, else an Arabic line has its last number at its beginning."""
    is_rtl, before = is_right_to_left(words), painter.layoutDirection()
    if is_rtl:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield is_rtl
    if is_rtl:
        painter.setLayoutDirection(before)


def wrapped(words: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """Words in at most ``most`` lines of this width; what does not fit is elided in the last one. Kept, as measures."""
    return _wrapped(short(words, LINE * most), font, width, most)


@lru_cache(maxsize=1024)
def _wrapped(words: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    measured, lines, used = metrics(font), list[str](), 0.0
    rest = [word for word in words.replace("\n", " ").split(" ") if word]
    space = measured.horizontalAdvance(" ")
    for at, word in enumerate(rest):
        wide = measured.horizontalAdvance(word)
        if lines and used + space + wide <= width:
            lines[-1] = f"{lines[-1]} {word}"
            used += space + wide
        elif len(lines) < most:
            lines.append(word)
            used = wide
        else:
            lines[-1] = f"{lines[-1]} {' '.join(rest[at : at + 30])}"
            break
    return tuple(measured.elidedText(line, Qt.TextElideMode.ElideRight, width + 1) for line in lines)


def paragraph(
    painter: QPainter, box: QRectF, lines: Sequence[str], colour: str, font: QFont, leading: float = 1.0
) -> None:
    """Lines that ``wrapped`` made, from the top of the box, at the side where their script begins."""
    height = metrics(font).lineSpacing() * leading
    painter.setFont(font)
    painter.setPen(QColor(colour))
    with _direction(painter, " ".join(lines)) as is_rtl:
        for n, line in enumerate(lines):
            row = QRectF(box.x(), box.y() + n * height, box.width() + (0 if is_rtl else 2), height)
            painter.drawText(row, LEFT | ONE_LINE, line)


def cap_size(look: Look, cap: str) -> tuple[float, float]:
    """The width and height of a key cap."""
    font = look.font(TINY, 500)
    return max(look.px(18), metrics(font).horizontalAdvance(cap) + look.px(10)), look.px(18)


def key_cap(painter: QPainter, look: Look, x: float, y: float, cap: str, strong: bool = False) -> QRectF:
    """A key as it looks on the keyboard; ``strong`` for the one to press first."""
    theme = look.theme
    box = QRectF(x, y, *cap_size(look, cap))
    edge = alpha(theme.accent if strong else theme.line)
    rounded(painter, box, alpha(theme.accent if strong else theme.raised), edge, look.px(4))
    text(painter, box, cap, theme.paper if strong else theme.ink2, look.font(TINY, 500), CENTRE)
    return box


def key_hint(painter: QPainter, look: Look, x: float, y: float, cap: str, label: str, strong: bool = False) -> QRectF:
    """A key cap and what it does; the box holds both, the next one begins at its right edge."""
    box = key_cap(painter, look, x, y, cap, strong)
    colour = look.theme.ink if strong else look.theme.ink2
    left = box.right() + look.px(6)
    font = look.font(TINY, 500 if strong else fonts.REGULAR)
    used = text(painter, QRectF(left, y, look.px(240), box.height()), label, colour, font)
    return QRectF(x, y, left + used + look.px(14) - x, box.height())


def hint_width(look: Look, cap: str, label: str) -> float:
    """How wide ``key_hint`` will be."""
    return cap_size(look, cap)[0] + look.px(20) + metrics(look.font(TINY)).horizontalAdvance(label)


def numbered_ring(
    painter: QPainter, look: Look, box: QRectF, number: str, colour: str, filled: bool, unsure: bool
) -> None:
    """The number of a statement: filled when it is coded, dotted when the machine is unsure.

    It is kept as a picture, as a crowded page has hundreds of them.
    """
    ratio, size = painter.device().devicePixelRatio(), box.width()
    ink = look.theme.paper if filled else colour
    key, kept = f"ring {number} {colour} {ink} {filled} {unsure} {size} {look.scale} {ratio}", QPixmap()
    if not QPixmapCache.find(key, kept):
        kept = _ring(look, number, (colour, ink), filled, unsure, size, ratio)
        QPixmapCache.insert(key, kept)
    painter.drawPixmap(QPointF(round(box.x()) - EDGE, round(box.y()) - EDGE), kept)


def _ring(
    look: Look, number: str, colours: tuple[str, str], filled: bool, unsure: bool, size: float, ratio: float
) -> QPixmap:
    (colour, ink), side = colours, round((size + 2 * EDGE) * ratio)
    picture = QPixmap(side, side)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    drawn = QPainter(picture)
    drawn.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = Qt.PenStyle.DotLine if unsure else Qt.PenStyle.SolidLine
    drawn.setPen(QPen(QColor(colour), 1.5, style))
    drawn.setBrush(QColor(colour) if filled else QColor(Qt.GlobalColor.transparent))
    box = QRectF(EDGE, EDGE, size, size)
    drawn.drawEllipse(box)
    text(drawn, box, number, ink, look.font(TINY, fonts.STRONG), CENTRE)
    drawn.end()
    return picture


def pencil(painter: QPainter, box: QRectF, colour: str) -> None:
    """The sign of a memo at the right of its box; drawn, since few faces have it."""
    side = box.height() * 0.62
    left, top = box.right() - side, box.center().y() - side / 2
    corners = ((0.0, 1.0), (0.1, 0.68), (0.74, 0.04), (0.96, 0.26), (0.32, 0.9))  # of a square, from the tip on
    painter.setPen(QPen(QColor(colour), 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(Qt.GlobalColor.transparent))
    points = [QPointF(left + x * side, top + y * side) for x, y in corners]
    painter.drawPolygon(points)
    painter.drawLine(points[1], points[4])


def pill(painter: QPainter, look: Look, x: float, y: float, words: str, colour: str) -> QRectF:
    """A short word in a tinted capsule."""
    font = look.font(TINY, 500)
    box = QRectF(x, y, metrics(font).horizontalAdvance(words) + look.px(16), look.px(18))
    rounded(painter, box, alpha(colour, 0.12), None, box.height() / 2)
    text(painter, box, words, colour, font, CENTRE)
    return box


def shadow(painter: QPainter, look: Look, box: QRectF) -> None:
    """A soft shadow around a box that floats above the window."""
    veil = alpha("#000000", 0.05 if look.theme.is_dark else 0.012)
    for step in range(SHADOW, 0, -1):
        rounded(painter, box.adjusted(-step, -step + 4, step, step + 4), veil, None, FLOATING + step)
