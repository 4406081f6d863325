"""The rows of cards: what each coder says of a passage, one quiet line where all say the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.desk.shown import VERB, names
from gui.style import fonts
from gui.style.painting import CENTRE, RIGHT, rounded, text
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.widgets.beside.scene import Scene
from gui.widgets.beside.units import Unit, claims_of, said
from gui.widgets.marks import stance_sign, tint
from models.coding import Item, Stance
from models.wording import say


def row_height(scene: Scene, place: int) -> float:
    """How high the row of a passage is: a line where all say the same, else room for every statement."""
    look, line, unit = scene.look, scene.at.line, scene.units[place]
    differs = scene.differs(unit)
    if not differs and place != scene.now:
        return line + look.px(14)
    most = max(len(of) for of in unit.items.values())
    return most * (_lines(scene, place, differs) * line + look.px(8)) + look.px(10)


def paint_row(scene: Scene, painter: QPainter, place: int) -> None:
    """The row of a passage, joined to it by a line and a number."""
    unit, row, is_now = scene.units[place], scene.at.rows[place], place == scene.now
    differs = scene.differs(unit)
    _paint_joint(scene, painter, place)
    if not differs and not is_now:
        _paint_same(scene, painter, unit, row)
        return
    if is_now:
        theme = scene.look.theme
        rounded(painter, row.adjusted(-5, -5, 5, 5), alpha(theme.raised), alpha(theme.accent), 10, 2)
    _paint_columns(scene, painter, unit, row, is_now)


def _lines(scene: Scene, place: int, differs: Sequence[str]) -> int:
    """Of a statement on a card."""
    return 3 if place == scene.now or "target" in differs else 2


def _paint_joint(scene: Scene, painter: QPainter, place: int) -> None:
    look, theme, row, is_now = scene.look, scene.look.theme, scene.at.rows[place], place == scene.now
    unit, side = scene.units[place], scene.look.px(20)
    middle = row.top() + min(row.height() / 2, look.px(20))
    from_ = QPointF(scene.at.text_left + scene.at.text_wide + 8, scene.at.top_of(unit.words) + look.px(11))
    to = QPointF(row.left() - side - look.px(8), middle)
    path = QPainterPath(from_)
    path.cubicTo(QPointF(to.x() - 16, from_.y()), QPointF(from_.x() + 8, to.y()), to)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(alpha(theme.accent if is_now else theme.ink3, 1 if is_now else 0.45), 1.5 if is_now else 1))
    painter.drawPath(path)
    ring = QRectF(to.x(), middle - side / 2, side, side)
    painter.setBrush(QColor(theme.accent if is_now else theme.paper))
    edge = theme.accent if is_now else theme.ink2 if scene.differs(unit) else theme.ink3
    painter.setPen(QPen(QColor(edge), 1.25))
    painter.drawEllipse(ring)
    ink = theme.paper if is_now else theme.ink2
    text(painter, ring, str(place + 1), ink, look.font(TINY, fonts.STRONG), CENTRE)


def _paint_columns(scene: Scene, painter: QPainter, unit: Unit, row: QRectF, is_now: bool) -> None:
    differs, theme = scene.differs(unit), scene.look.theme
    wide = (row.width() + SPACE[3]) / len(scene.shown)
    for n, coder in enumerate(scene.shown):
        card = QRectF(row.left() + n * wide, row.top(), wide - SPACE[3], row.height())
        _paint_card(scene, painter, unit.items.get(coder, ()), scene.place_of(coder), card, differs, is_now)
        if n and is_now and _apart(scene, unit, coder - 1, coder, differs):
            mark = QRectF(card.left() - SPACE[3] / 2 - 10, card.center().y() - 10, 20, 20)
            rounded(painter, mark, alpha(theme.accent), None, 10)
            text(painter, mark, "≠", theme.paper, scene.look.font(SMALL, fonts.STRONG), CENTRE)


def _apart(scene: Scene, unit: Unit, one: int, other: int, differs: Sequence[str]) -> bool:
    both = [unit.items.get(coder, ()) for coder in (one, other)]
    if not all(both):
        return bool(both[0]) != bool(both[1])
    fields = [field for field in differs if field != "found"]
    return any(said(both[0], f, scene.codebook) != said(both[1], f, scene.codebook) for f in fields)


def _paint_same(scene: Scene, painter: QPainter, unit: Unit, row: QRectF) -> None:
    look, theme = scene.look, scene.look.theme
    rounded(painter, row, alpha(theme.panel), None, 6)
    item = next(iter(unit.items.values()))[0]
    room = row.adjusted(SPACE[3], 0, -SPACE[3], 0)
    text(painter, room, "=", theme.ink3, look.font(SMALL, fonts.STRONG))
    left = room.x() + look.px(20)
    if item.stance is not None:
        size = look.px(9)
        stance_sign(painter, look, QRectF(left, row.center().y() - size / 2, size, size), item.stance)
        left += size + look.px(6)
        words = QRectF(left, row.top(), look.px(90), row.height())
        colour = theme.stance(item.stance)
        left += text(painter, words, say(VERB[item.stance]), colour, look.font(TINY, fonts.STRONG)) + look.px(10)
    edges = {tuple(i.evidence) for of in unit.items.values() for i in of}
    note = say("all the same") if len(edges) == 1 else say("all the same, of other words")
    used = text(painter, room, note, theme.ink3, look.font(TINY), RIGHT)
    rest = QRectF(left, row.top(), room.right() - used - look.px(12) - left, row.height())
    who = f"{claims_of(item, scene.codebook)}   {names(item.claimants)}"
    text(painter, rest, who, theme.ink2, look.font(TINY))


def _paint_card(
    scene: Scene,
    painter: QPainter,
    items: Sequence[Item],
    place: int,
    card: QRectF,
    differs: Sequence[str],
    is_now: bool,
) -> None:
    look, theme = scene.look, scene.look.theme
    colour = tint(theme, place)
    if not items:
        rounded(painter, card, None, alpha(theme.ink3), 6, 1, Qt.PenStyle.DashLine)
        room = card.adjusted(SPACE[3], look.px(6), -SPACE[2], 0)
        nothing = QRectF(room.x(), room.y(), room.width(), scene.at.line)
        text(painter, nothing, say("marked nothing here"), theme.ink2, look.font(TINY, fonts.STRONG))
        return
    edge = colour if is_now else theme.line
    rounded(painter, card, alpha(theme.paper if is_now else theme.raised), alpha(edge), 6, 1.5 if is_now else 1)
    rounded(painter, QRectF(card.x() + 1, card.y() + 6, 3, card.height() - 12), alpha(colour), None, 1.5)
    y, line = card.y() + look.px(6), scene.at.line
    room = card.adjusted(SPACE[3], 0, -SPACE[2], 0)
    for item in items:
        _paint_item(scene, painter, item, QRectF(room.x(), y, room.width(), line), differs, is_now)
        y += (3 if is_now or "target" in differs else 2) * line + look.px(8)


def _paint_item(scene: Scene, painter: QPainter, item: Item, box: QRectF, differs: Sequence[str], is_now: bool) -> None:
    look, theme = scene.look, scene.look.theme
    stance: Stance | None = item.stance
    left = box.x()
    if stance is not None:
        size = look.px(9)
        stance_sign(painter, look, QRectF(left, box.center().y() - size / 2, size, size), stance)
        left += size + look.px(6)
    words = say(VERB[stance]) if stance is not None else say("no stance")
    room = QRectF(left, box.y(), box.right() - left, box.height())
    used = _field(scene, painter, room, words, theme.stance(stance), "stance" in differs)
    room = QRectF(left + used + look.px(10), box.y(), box.right() - left - used - look.px(10), box.height())
    _field(scene, painter, room, names(item.claimants) or say("no speaker"), theme.ink2, "speaker" in differs)
    below = box.translated(0, box.height())
    _field(scene, painter, below, claims_of(item, scene.codebook) or say("no claim"), theme.ink2, "claim" in differs)
    if is_now or "target" in differs:
        aims = ", ".join(scene.codebook.target(t).proposition for t in item.targets)
        said = aims if not item.memo else f"{aims}   ✎ {' '.join(item.memo.split())}"
        _field(scene, painter, below.translated(0, box.height()), said, theme.ink3, "target" in differs)


def _field(scene: Scene, painter: QPainter, box: QRectF, words: str, colour: str, is_strong: bool) -> float:
    look = scene.look
    font = look.font(SMALL if is_strong else TINY, fonts.STRONG if is_strong else fonts.REGULAR)
    used = text(painter, box, words, look.theme.ink if is_strong and colour == look.theme.ink2 else colour, font)
    if is_strong:
        painter.setPen(QPen(alpha(look.theme.accent), 1.5))
        painter.drawLine(QLineF(box.x(), box.bottom() - 1, box.x() + used, box.bottom() - 1))
    return used
