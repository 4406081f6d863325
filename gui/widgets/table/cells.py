"""How a cell of the table is painted: words, what they were before, chips, signs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPen

from gui.style import fonts
from gui.style.painting import CENTRE, LEFT, RIGHT, Look, metrics, rounded, text
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.widgets.marks import coder_chip, stance_sign
from gui.widgets.table.source import Cell

SIGN, CHIP = 10, 18
WAS = 0.45  # the most of a cell's width for what stood there before


def paint_cell(painter: QPainter, look: Look, cell: Cell, box: QRectF, is_current: bool) -> None:
    """Paint it into its box."""
    theme = look.theme
    room = box.adjusted(0, 0, -SPACE[3], 0)
    if cell.chips:
        _paint_chips(painter, look, cell, box)
        return
    colour = getattr(theme, cell.tone)
    font = look.font(TINY if cell.small else SMALL, 500 if cell.strong else fonts.REGULAR)
    if cell.reads:
        font = look.reading(SMALL, 500 if is_current else fonts.REGULAR, italic=True)
    if cell.stance is not None:
        side = look.px(SIGN)
        stance_sign(painter, look, QRectF(room.x(), room.y() + (room.height() - side) / 2, side, side), cell.stance)
        room = room.adjusted(side + look.px(6), 0, 0, 0)
        colour, font = theme.stance(cell.stance), look.font(TINY, fonts.STRONG)
    if cell.was:
        before = QRectF(room.x(), room.y(), room.width() * WAS, room.height())
        used = text(painter, before, cell.was, theme.ink3, font)
        _strike(painter, QRectF(room.x(), room.y(), used, room.height()), theme.ink3)
        room = room.adjusted(used + SPACE[2], 0, 0, 0)
        colour, font = theme.accent, look.font(SMALL, fonts.STRONG)
    badge = metrics(look.font(TINY)).horizontalAdvance(cell.badge) + look.px(14) if cell.badge else 0.0
    words = room.adjusted(0, 0, -(badge + SPACE[2]) if badge else 0, 0)
    used = text(painter, words, cell.text, colour, font, RIGHT if cell.right else LEFT)
    if cell.struck:
        _strike(painter, QRectF(words.x(), words.y(), used, words.height()), colour)
    if badge:
        _paint_badge(painter, look, cell.badge, words.x() + used + SPACE[2], words, badge)
    rest = room.adjusted(used + SPACE[2] + badge, 0, 0, 0)
    if cell.note and rest.width() > look.px(40):
        text(painter, rest, cell.note, theme.ink3, look.font(TINY))


def _paint_chips(painter: QPainter, look: Look, cell: Cell, box: QRectF) -> None:
    """As many as there is room for, and then how many more."""
    side, left = look.px(CHIP), box.x()
    for n, chip in enumerate(cell.chips):
        if left + side > box.right() - look.px(14) and n < len(cell.chips) - 1:
            more = QRectF(left, box.y(), box.right() - left, box.height())
            text(painter, more, f"+{len(cell.chips) - n}", look.theme.ink3, look.font(TINY))
            return
        at = QRectF(left, box.y() + (box.height() - side) / 2, side, side)
        coder_chip(painter, look, at, chip.letter, chip.place, chip.filled)
        left += side + look.px(3)


def _paint_badge(painter: QPainter, look: Look, words: str, left: float, room: QRectF, wide: float) -> None:
    high = look.px(18)
    box = QRectF(left, room.y() + (room.height() - high) / 2, wide, high)
    rounded(painter, box, None, alpha(look.theme.ink3), high / 2)
    text(painter, box, words, look.theme.ink2, QFont(look.font(TINY)), CENTRE)


def _strike(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setPen(QPen(alpha(colour), 1))
    middle = box.center().y() + 0.5
    painter.drawLine(QPointF(box.x(), middle), QPointF(box.right(), middle))
