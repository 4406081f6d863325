"""The passages in the text, with a lane, a line and a head for each coder."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.style import fonts
from gui.style.painting import RIGHT, rounded, text
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.widgets.beside.layout import LANE, UNDER
from gui.widgets.beside.scene import Scene, under_line
from gui.widgets.beside.units import Unit
from gui.widgets.marks import coder_chip, coder_shape, letter_of, tint
from models.wording import say


def paint_text(scene: Scene, painter: QPainter) -> None:
    """The text over the marks of its passages."""
    for n, unit in enumerate(scene.units):
        _paint_marks(scene, painter, n, unit)
    painter.setPen(QColor(scene.look.theme.ink))
    for layout, top, _ in scene.at.paragraphs:
        layout.draw(painter, QPointF(scene.at.text_left, top))


def _paint_marks(scene: Scene, painter: QPainter, place: int, unit: Unit) -> None:
    """A ground under the passage, a line under the words for each coder, and the lanes at the left."""
    look, theme, is_now = scene.look, scene.look.theme, place == scene.now
    left = scene.at.text_left
    for x1, x2, top, bottom in scene.at.lines_of(unit.words):
        ground = QRectF(left + x1 - 2, top - 1, x2 - x1 + 4, bottom - top + 1)
        rounded(painter, ground, alpha(theme.ink3, 0.2 if is_now else 0.07), None, 3)
    whole = scene.at.lines_of(unit.words)
    for coder in range(len(scene.coders)):
        colour = QColor(tint(theme, scene.place_of(coder)))
        lane = QRectF(SPACE[6] + coder * look.px(LANE), whole[0][2], look.px(4), whole[-1][3] - whole[0][2] + 6)
        items = unit.items.get(coder, ())
        if not items:
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(lane, 2, 2)
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(lane, 2, 2)
        for item in items:
            for span in item.evidence:
                for x1, x2, _, bottom in scene.at.lines_of(span):
                    y = bottom + 2.5 + coder * look.px(UNDER)
                    under_line(painter, colour, scene.place_of(coder), QLineF(left + x1, y, left + x2, y))


def paint_heads(scene: Scene, painter: QPainter) -> None:
    """The coders over their columns, always in view, and over the lanes their shapes."""
    look, theme, high = scene.look, scene.look.theme, scene.look.px(44)
    bar = QRectF(0, 0, scene.at.width, high)
    painter.fillRect(bar, alpha(theme.panel))
    painter.setPen(QPen(alpha(theme.line), 1))
    painter.drawLine(QLineF(0, high - 0.5, bar.width(), high - 0.5))
    for coder in range(len(scene.coders)):
        box = QRectF(SPACE[6] + coder * look.px(LANE) - look.px(3), high / 2 - look.px(5), look.px(10), look.px(10))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint(theme, scene.place_of(coder))))
        painter.drawPath(coder_shape(scene.place_of(coder), box))
    room = QRectF(scene.at.text_left, 0, scene.at.text_wide, high)
    text(painter, room, say("Passages, with a line for each coder"), theme.ink2, look.font(TINY))
    shown = range(scene.first, scene.first + scene.at.columns) if scene.coders else range(0)
    wide = (scene.at.right - scene.at.cards_left + SPACE[3]) / max(1, len(shown))
    for n, coder in enumerate(shown):
        left = scene.at.cards_left + n * wide
        chip = QRectF(left, high / 2 - look.px(10), look.px(20), look.px(20))
        letter = str(coder + 1) if scene.hides_names else letter_of(scene.coders[coder].name)
        coder_chip(painter, look, chip, letter, scene.place_of(coder))
        named = QRectF(chip.right() + look.px(8), 0, wide - look.px(110), high)
        used = text(painter, named, scene.name_of(coder), theme.ink, look.font(SMALL, fonts.STRONG))
        sample = named.x() + used + look.px(10)
        line = QLineF(sample, high / 2, sample + look.px(28), high / 2)
        under_line(painter, QColor(tint(theme, scene.place_of(coder))), scene.place_of(coder), line)
        count = sum(len(of) for u in scene.units for place, of in u.items.items() if place == coder)
        statements = say("{n} statement|{n} statements", n=count)
        rest = QRectF(line.x2() + look.px(8), 0, left + wide - SPACE[3] - line.x2() - look.px(8), high)
        text(painter, rest, statements, theme.ink3, look.font(TINY), RIGHT)
