"""Who gets what, before it is done: a row a coder, a square an article. What is painted is told in words, too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.style import fonts
from gui.style.painting import RIGHT, Look, rounded, text
from gui.style.themes import SMALL, TINY, alpha
from gui.widgets.marks import coder_chip, letter_of, tint
from models.wording import later, number, say
from models.work import Hand, Planned

NAME, TOTALS = 148, (64, 60, 64)  # pixels: of the name at the left, of the columns of numbers at the right
HIGH, SIDE, GAP = 6, 6.4, 1.4  # squares above each other; pixels of one, and between two
LEAST = (62, 72)  # pixels that the head of the shared ones takes, and that of a coder's own
BETWEEN = 16  # pixels between two blocks
ROW, HEAD, FOOT = 58, 24, 48
UNITS = tuple(base * 10**power for power in range(6) for base in (1, 2, 5))  # articles that a square can stand for
CHIP = 20


@dataclass(frozen=True, slots=True)
class Geometry:
    """How the blocks lie: what a square stands for, how wide they are, whether each coder's own has a column."""

    unit: int
    shared: float
    own: float
    is_stepped: bool

    def left(self, row: int) -> float:
        """Where a coder's own begin, behind the shared ones."""
        before = self.shared + BETWEEN if self.shared else 0.0
        return before + (row * (self.own + BETWEEN) if self.is_stepped else 0)


def geometry(hands: Sequence[Hand], wide: float) -> Geometry:
    """The largest squares, and the plainest order of blocks, for which there is room in so many pixels."""
    shared, own = (len(hands[0].shared), max(hand.own for hand in hands)) if hands else (0, 0)
    for unit in UNITS:
        common = max(_wide(shared, unit), LEAST[0]) if shared else 0.0
        each = _wide(own, unit)
        between = BETWEEN if shared and own else 0
        stepped = max(each, LEAST[1])
        if common + between + len(hands) * stepped + (len(hands) - 1) * BETWEEN <= wide:
            return Geometry(unit, common, stepped, True)
        if common + between + each <= wide:
            return Geometry(unit, common, each, False)
    return Geometry(UNITS[-1], _wide(shared, UNITS[-1]), _wide(own, UNITS[-1]), False)


def _wide(articles: int, unit: int) -> float:
    squares = -(-articles // unit)
    return -(-squares // HIGH) * (SIDE + GAP)


class CoderRow(QWidget):
    """One coder's row; its name tells a screen reader what its squares and numbers tell the eye."""

    def __init__(self, hand: Hand, place: int, row: int, hours: float | None, look: Look) -> None:
        super().__init__()
        self._hand, self._place, self._row, self._hours, self._look = hand, place, row, hours, look
        self._shape = Geometry(1, 0, 0, True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(
            say(
                "{coder}: {articles}, {shared} for all, {own} of her own, {hidden} hidden, {hours}", coder=hand.coder,
                articles=say("{n} article|{n} articles", n=len(hand.articles)), shared=len(hand.shared), own=hand.own,
                hidden=len(hand.hidden), hours=in_hours(hours),
            )
        )  # fmt: skip

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.updateGeometry()
        self.update()

    def take_shape(self, shape: Geometry) -> None:
        """Let the blocks lie otherwise."""
        self._shape = shape
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._look.px(600)), round(self._look.px(ROW)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, painter, hand = self._look, self._look.theme, QPainter(self), self._hand
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._row % 2 == 0:
            painter.fillRect(box, alpha(theme.panel))
        if self.hasFocus():
            rounded(painter, box.adjusted(1, 1, -1, -1), None, alpha(theme.accent), 4, 2)
        chip = look.px(CHIP)
        at = QRectF(look.px(12), box.center().y() - chip / 2, chip, chip)
        coder_chip(painter, look, at, letter_of(hand.coder), self._place)
        name = QRectF(at.right() + look.px(10), 0, look.px(NAME - 12 - CHIP - 18), box.height())
        text(painter, name, hand.coder, theme.ink, look.font(SMALL, 500))
        self._paint_squares(painter)
        hours = "–" if self._hours is None else say("≈ {hours}", hours=number(round(self._hours)))
        values = ((number(len(hand.articles)), theme.ink, fonts.STRONG), (number(len(hand.hidden)), theme.ink2, 400),
                  (hours, theme.ink2, 400))  # fmt: skip
        for cell, (words, colour, weight) in zip(total_cells(look, box), values, strict=True):
            text(painter, cell, words, colour, look.font(SMALL, weight), RIGHT)

    def _paint_squares(self, painter: QPainter) -> None:
        look, theme, hand, shape = self._look, self._look.theme, self._hand, self._shape
        left, top = look.px(NAME), (self.height() - HIGH * look.px(SIDE + GAP)) / 2
        shared, own = ([i in hand.hidden for i in hand.articles if (i in hand.shared) is is_shared]
                       for is_shared in (True, False))  # fmt: skip
        blocks = ((0.0, shared, theme.ink2), (shape.left(self._row), own, tint(theme, self._place)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for at, block, colour in blocks:
            paint_block(painter, look, QPointF(left + look.px(at), top), block, colour, shape.unit)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if shape.is_stepped and shape.own:
            others = (n for n in range(self.parent_rows()) if n != self._row)
            for n in others:
                middle = left + look.px(shape.left(n) + shape.own / 2)
                painter.setPen(QPen(alpha(theme.ink3, 0.6), 1))
                painter.drawLine(QPointF(middle - 5, self.height() / 2), QPointF(middle + 5, self.height() / 2))

    def parent_rows(self) -> int:
        """How many rows there are."""
        matrix = self.parentWidget()
        return len(matrix.rows) if isinstance(matrix, Matrix) else 1


class Head(QWidget):
    """What the columns are."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.hands: Sequence[Hand] = ()
        self._shape = Geometry(1, 0, 0, True)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.setFixedHeight(round(look.px(HEAD)))

    def take_shape(self, shape: Geometry) -> None:
        """Let the blocks lie otherwise."""
        self._shape = shape
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, theme, painter, shape = self._look, self._look.theme, QPainter(self), self._shape
        box = QRectF(self.rect())
        for cell, words in zip(total_cells(look, box), (say("articles"), say("hidden"), say("hours")), strict=True):
            text(painter, cell, words, theme.ink3, look.font(TINY, 500), RIGHT)
        if not self.hands:
            return
        left, shared = look.px(NAME), len(self.hands[0].shared)
        if shared:
            common = QRectF(left, 0, look.px(shape.shared), box.height())
            text(painter, common, say("{n} for all", n=shared), theme.ink, look.font(TINY, fonts.STRONG))
        columns = enumerate(self.hands) if shape.is_stepped else [(0, None)]
        last = total_cells(look, box)[0].left()
        for n, hand in columns:
            at = left + look.px(shape.left(n))
            words = say("each her own") if hand is None else _own(hand)
            room = min(look.px(shape.own + BETWEEN) if hand is not None else look.px(200), last - at)
            text(painter, QRectF(at, 0, room, box.height()), words, theme.ink2, look.font(TINY))


class Foot(QWidget):
    """What it comes to, and what the squares mean."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._plan: Planned | None = None
        self._hours = ""
        self._unit = 1
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self.setFixedHeight(round(look.px(FOOT)))

    def show_plan(self, plan: Planned, hours: Mapping[str, float]) -> None:
        """Show another plan; hours are those of the coders who were measured, by name."""
        known = [hours[hand.coder] for hand in plan.hands if hand.coder in hours]
        template = later("≈ {hours}") if len(known) == len(plan.hands) else later("≥ {hours}")
        self._plan, self._hours = plan, say(template, hours=number(round(sum(known)))) if known else "–"
        self.setAccessibleName(say("{whole}; {legend}", whole=whole(plan), legend=self._hidden_words()))
        self.update()

    def set_unit(self, unit: int) -> None:
        """A square stands for so many articles."""
        self._unit = unit
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._plan is None:
            return
        look, theme, painter, plan = self._look, self._look.theme, QPainter(self), self._plan
        painter.fillRect(QRectF(0, 0, self.width(), 1), alpha(theme.line))
        line = QRectF(0, look.px(4), self.width(), look.px(20))
        left = look.px(NAME)
        text(painter, line.adjusted(left, 0, 0, 0), whole(plan), theme.ink, look.font(SMALL, fonts.STRONG))
        hidden = sum(len(hand.hidden) for hand in plan.hands)
        for cell, words in zip(
            total_cells(look, line), (number(plan.readings), number(hidden), self._hours), strict=True
        ):
            text(painter, cell, words, theme.ink, look.font(SMALL, fonts.STRONG), RIGHT)
        below = line.translated(0, look.px(21))
        side, middle = look.px(7), below.center().y()
        shown = say("with the machine’s suggestions")
        painter.fillRect(QRectF(left, middle - side / 2, side, side), alpha(theme.ink2))
        used = text(painter, below.adjusted(left + look.px(14), 0, 0, 0), shown, theme.ink2, look.font(TINY))
        at = left + look.px(14) + used + look.px(20)
        painter.setPen(QPen(alpha(theme.ink2), 1))
        painter.drawRect(QRectF(at + 0.5, middle - side / 2 + 0.5, side - 1, side - 1))
        text(painter, below.adjusted(at + look.px(14), 0, 0, 0), self._hidden_words(), theme.ink2, look.font(TINY))

    def _hidden_words(self) -> str:
        plan = self._plan
        words = say("suggestions hidden")
        if plan is not None and plan.hidden_shared:
            n = plan.hidden_shared
            words = say("suggestions hidden: the same {n} of the shared ones for everybody|"
                        "suggestions hidden: the same {n} of the shared ones for everybody", n=n)  # fmt: skip
        if self._unit > 1:
            words = say("{words}; a square is {n} article|{words}; a square is {n} articles", n=self._unit, words=words)
        return words


class Matrix(QWidget):
    """All of it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[CoderRow] = []
        self._hands: Sequence[Hand] = ()
        self.head, self.foot = Head(look), Foot(look)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(self.foot)

    def set_look(self, look: Look) -> None:
        """Take another size of type."""
        self._look = look
        self._fit()

    def show_plan(self, plan: Planned, places: Mapping[str, int], hours: Mapping[str, float]) -> None:
        """Show who gets what; ``places`` are those of the coders in the project, by name."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._hands = self.head.hands = plan.hands
        self.rows = [
            CoderRow(hand, places[hand.coder], n, hours.get(hand.coder), self._look)
            for n, hand in enumerate(plan.hands)
        ]
        for n, row in enumerate(self.rows):
            self._column.insertWidget(n + 1, row)
        self.foot.show_plan(plan, hours)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() / self._look.scale - NAME - sum(TOTALS) - 2 * BETWEEN
        shape = geometry(self._hands, room)
        self.head.take_shape(shape)
        for row in self.rows:
            row.take_shape(shape)
        self.foot.set_unit(shape.unit)


def paint_block(painter: QPainter, look: Look, at: QPointF, hidden: Sequence[bool], colour: str, unit: int) -> None:
    """Squares in rows of six, in the order in which they are read; those that are hidden are empty.

    Where a square stands for several articles, as many are empty as fits their share, spread evenly.
    """
    empty = [n for n, is_hidden in enumerate(hidden) if is_hidden]
    count = -(-len(hidden) // unit)
    if unit > 1:
        some = round(len(empty) / unit)
        empty = [(2 * n + 1) * count // (2 * some) for n in range(some)]
    side, step, across, holes = look.px(SIDE), look.px(SIDE + GAP), -(-count // HIGH), set(empty)
    for n in range(count):
        square = QRectF(at.x() + n % across * step, at.y() + n // across * step, side, side)
        if n in holes:
            painter.setPen(QPen(alpha(colour), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.fillRect(square, alpha(colour, 0.85))


def total_cells(look: Look, box: QRectF) -> list[QRectF]:
    """Where the numbers of a row stand, at its right."""
    cells, right = [], box.right() - look.px(12)
    for wide in reversed(TOTALS):
        cells.append(QRectF(right - look.px(wide), box.y(), look.px(wide), box.height()))
        right -= look.px(wide)
    return cells[::-1]


def whole(plan: Planned) -> str:
    """What a plan comes to: "500 different articles, 700 readings"."""
    articles = say("{n} article|{n} different articles", n=plan.articles)
    return say("{articles}, {n} reading|{articles}, {n} readings", n=plan.readings, articles=articles)


def in_hours(hours: float | None) -> str:
    """Hours in words; without any where nobody has measured the coder."""
    if hours is None:
        return say("hours not known")
    return say("about {n} hour|about {n} hours", n=max(1, round(hours)))


def _own(hand: Hand) -> str:
    return say("{n} for {coder}", n=hand.own, coder=hand.coder)
