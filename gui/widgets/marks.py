"""The signs that stand for stances and for coders, each told by its shape first and by its colour second.

A coder is a letter in a shape: never a triangle, a diamond or a dot, which are stances. In grey support is solid,
oppose hatched, mixed dotted, neutral and unclear empty.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from gui.style import fonts
from gui.style.painting import CENTRE, Look, text
from gui.style.themes import TINY, Theme, alpha
from models.coding import Stance

# Tints that can be told apart by who sees no red or no green, in the light and in the dark; text on them is readable.
TINTS = {
    False: ("#1B7268", "#9C3A66", "#5B6A1C", "#6A4A34", "#41566B"),
    True: ("#6CCBBE", "#EE9CBF", "#BCCB73", "#D3AE93", "#A9BFD6"),
}
SHAPES = ("circle", "square", "hexagon", "house", "shield")
HATCH = 4.0  # pixels between the lines of a hatched ground


def tint(theme: Theme, place: int) -> str:
    """The colour of the coder who is so-manieth of the project, counted from 0."""
    of = TINTS[theme.is_dark]
    return of[place % len(of)]


def coder_shape(place: int, box: QRectF) -> QPainterPath:
    """The outline that stands for that coder; from the sixth on shapes come again with other tints."""
    kind = SHAPES[(place + place // len(SHAPES)) % len(SHAPES)]
    path = QPainterPath()
    if kind == "circle":
        path.addEllipse(box)
        return path
    if kind == "square":
        path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        return path
    points = {
        "hexagon": [(0.5 + 0.5 * math.cos(math.pi * n / 3), 0.5 + 0.5 * math.sin(math.pi * n / 3)) for n in range(6)],
        "house": [(0.5, 0.0), (1.0, 0.38), (1.0, 1.0), (0.0, 1.0), (0.0, 0.38)],
        "shield": [(0.0, 0.0), (1.0, 0.0), (1.0, 0.58), (0.5, 1.0), (0.0, 0.58)],
    }[kind]
    polygon = QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points])
    path.addPolygon(polygon)
    path.closeSubpath()
    return path


def coder_chip(painter: QPainter, look: Look, box: QRectF, letter: str, place: int, filled: bool = True) -> None:
    """The letter of a coder in her shape."""
    colour = tint(look.theme, place)
    painter.setPen(QPen(QColor(colour), 1.3))
    painter.setBrush(QColor(colour) if filled else QColor(Qt.GlobalColor.transparent))
    painter.drawPath(coder_shape(place, box))
    ink = look.theme.paper if filled else colour
    text(painter, box, letter, ink, look.font(TINY, fonts.STRONG), CENTRE)


def letter_of(name: str) -> str:
    """What stands in the shape of a coder of this name."""
    return next((sign.upper() for sign in name if sign.isalnum()), "?")


def stance_sign(painter: QPainter, look: Look, box: QRectF, stance: Stance, colour: str = "") -> None:
    """The sign of a stance, as large as its box."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour or look.theme.stance(stance)))
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    corners = {
        Stance.SUPPORT: ((0.5, 0.05), (1, 0.95), (0, 0.95)),
        Stance.OPPOSE: ((0, 0.05), (1, 0.05), (0.5, 0.95)),
        Stance.MIXED: ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)),
    }.get(stance)
    if corners:
        painter.drawPolygon(QPolygonF([QPointF(x + a * w, y + b * h) for a, b in corners]))
    elif stance is Stance.NEUTRAL:
        painter.drawEllipse(box.adjusted(w * 0.1, h * 0.1, -w * 0.1, -h * 0.1))
    else:
        font = QFont(look.font(TINY, 700))
        around = box.adjusted(-w, -h, w, h)
        text(painter, around, "?", colour or look.theme.stance(stance), font, CENTRE)


def stance_fill(painter: QPainter, look: Look, box: QRectF, stance: Stance | None) -> None:
    """A bar of a stance: its ground tells it apart without colour."""
    if box.width() <= 0 or box.height() <= 0:
        return
    theme = look.theme
    colour = QColor(theme.stance(stance))
    if stance is Stance.SUPPORT:
        painter.fillRect(box, colour)
    elif stance is Stance.OPPOSE:
        painter.fillRect(box, alpha(theme.oppose, 0.16))
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(colour, 1.6))
        at = box.x() - box.height() - (box.x() + box.bottom()) % HATCH
        while at < box.right():
            painter.drawLine(QPointF(at, box.bottom()), QPointF(at + box.height(), box.top()))
            at += HATCH
        painter.restore()
    elif stance is Stance.MIXED:
        painter.fillRect(box, alpha(theme.mixed, 0.14))
        painter.fillRect(box, QBrush(colour, Qt.BrushStyle.Dense5Pattern))
    else:
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def spread_bar(painter: QPainter, look: Look, box: QRectF, counts: dict[Stance, int]) -> None:
    """Shares of stances beside each other, one point between them."""
    total, left = sum(counts.values()), box.x()
    for stance in Stance:
        if counts.get(stance):
            wide = box.width() * counts[stance] / total
            stance_fill(painter, look, QRectF(left, box.y(), max(1.5, wide - 1), box.height()), stance)
            left += wide
