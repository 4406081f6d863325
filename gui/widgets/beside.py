"""Every coder's marks over one text, side by side, for reading only.

Each coder has a lane, a line under the words, and a column for what she says of a passage. Where all say the same it is
one quiet line; what differs is strong.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from gui.desk.shown import VERB, names
from gui.offsets import Offsets
from gui.style import fonts
from gui.style.painting import CENTRE, RIGHT, Look, metrics, rounded, text
from gui.style.themes import READING_SIZE, SMALL, SPACE, TINY, alpha
from gui.widgets.marks import coder_chip, coder_shape, letter_of, stance_sign, tint
from models.codebook import Codebook
from models.coding import Item, Stance
from models.codings import Beside
from models.findings import Span
from models.people import Coder
from models.wording import say

LANE = 13  # pixels of a lane
UNDER = 4.5  # pixels between the lines under the words
TEXT_WIDE = 500
CARD = 186  # the narrowest column of cards
LINE_GAP = 14
FIELDS = ("stance", "claim", "speaker", "target")


@dataclass(frozen=True, slots=True)
class Unit:
    """A passage that several have marked, each perhaps with other edges; statements by place of the coder."""

    words: Span
    items: Mapping[int, tuple[Item, ...]]

    def differs(self, coders: int, codebook: Codebook) -> tuple[str, ...]:
        """In what the coders differ; "found" where not all have marked it."""
        found = [field for field in FIELDS if len({_said(of, field, codebook) for of in self.items.values()}) > 1]
        return ("found", *found) if len(self.items) < coders else tuple(found)


def units(coders: Sequence[Sequence[Item]]) -> list[Unit]:
    """What overlaps is one passage, in reading order."""
    every = sorted(
        ((item, place) for place, items in enumerate(coders) for item in items if item.evidence),
        key=lambda pair: pair[0].evidence,
    )
    found: list[tuple[list[Span], dict[int, list[Item]]]] = []
    for item, place in every:
        mine = [unit for unit in found if any(_meet(a, b) for a in unit[0] for b in item.evidence)]
        spans, items = list(item.evidence), {place: [item]}
        for other in mine:
            spans += other[0]
            for whose, of in other[1].items():
                items[whose] = [*of, *items.get(whose, [])]
            found.remove(other)
        found.append((spans, items))
    made = [
        Unit(Span(min(s.start for s in spans), max(s.end for s in spans)), {w: tuple(of) for w, of in items.items()})
        for spans, items in found
    ]
    return sorted(made, key=lambda unit: unit.words)


class BesideView(QAbstractScrollArea):
    """The text at the left, the columns at the right; J and K walk from passage to passage, N to what differs."""

    opened = Signal(object)  # the words of a passage: to be opened at the desk
    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.shown: Beside | None = None
        self.codebook = Codebook("")
        self.units: list[Unit] = []
        self.now, self.first, self.hides_names = 0, 0, False
        self._places: dict[int, int] = {}
        self._laid: list[tuple[QTextLayout, float, int]] = []  # paragraphs: layout, top, first UTF-16 unit
        self._offsets = Offsets("")
        self._rows: list[QRectF] = []  # of each unit, in the whole
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self._lay()

    def show_beside(self, shown: Beside, codebook: Codebook, places: Mapping[int, int], at: int | None = None) -> None:
        """Show an article, at one of its statements; ``places`` say which coder, by id, has which shape."""
        self.shown, self.codebook, self._places = shown, codebook, dict(places)
        self.units = units([items for _, items in shown.coders])
        self.first = 0
        self._offsets = Offsets(shown.text)
        self.now = next(
            (n for n, u in enumerate(self.units) if any(i.statement_id == at for of in u.items.values() for i in of)), 0
        )
        self._lay()
        self.go_to(self.now)

    @property
    def coders(self) -> list[Coder]:
        """Whose columns there are."""
        return [coder for coder, _ in self.shown.coders] if self.shown is not None else []

    def differing(self) -> list[int]:
        """The places of the passages of which not all say the same."""
        return [n for n, unit in enumerate(self.units) if unit.differs(len(self.coders), self.codebook)]

    def go_to(self, place: int) -> None:
        """Make a passage the current one."""
        self.now = min(max(0, place), max(0, len(self.units) - 1))
        self._lay_rows()
        self._see()
        self.setAccessibleName(self.spoken())
        self.viewport().update()
        self.moved.emit()

    def spoken(self) -> str:
        """The current passage with what each coder says of it."""
        if not self.units or self.shown is None:
            return say("Nobody has coded anything in this article.")
        unit = self.units[self.now]
        words = " ".join(self.shown.text[unit.words.start : unit.words.end].split())
        parts = [f"{self.name_of(n)}: {self._in_words(unit.items.get(n, ()))}" for n in range(len(self.coders))]
        place = say("Passage {n} of {all}", n=self.now + 1, all=len(self.units))
        return f"{place}. {words}. {'. '.join(parts)}."

    def name_of(self, place: int) -> str:
        """A coder's name, or a number where names are hidden."""
        return say("Coder {n}", n=place + 1) if self.hides_names else self.coders[place].name

    # Keys and mouse.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_J, Qt.Key.Key_Down):
            self.go_to(self.now + 1)
        elif key in (Qt.Key.Key_K, Qt.Key.Key_Up):
            self.go_to(self.now - 1)
        elif key == Qt.Key.Key_N:
            self._go_to_difference(-1 if shift else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._turn(-1 if key == Qt.Key.Key_Left else 1)
        elif key == Qt.Key.Key_H:
            self.hides_names = not self.hides_names
            self.go_to(self.now)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_O) and self.units:
            self.opened.emit(self.units[self.now].words)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        y = event.position().y() + self.verticalScrollBar().value()
        for n, row in enumerate(self._rows):
            if row.top() <= y <= row.bottom() and event.position().x() > row.left() - 40:
                self.go_to(n)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()
        self._see()

    def _see(self) -> None:
        """Scroll to the current passage where it is not in view with its cards."""
        if not self._rows:
            return
        row, bar = self._rows[self.now], self.verticalScrollBar()
        top = min(row.top(), self._span_top(self.units[self.now].words))
        head = self._look.px(56)
        if top - head < bar.value() or row.bottom() + head > bar.value() + self.viewport().height():
            bar.setValue(int(max(0.0, top - self.viewport().height() / 3)))

    def _go_to_difference(self, by: int) -> None:
        there = self.differing()
        ahead = [n for n in there if (n > self.now if by > 0 else n < self.now)]
        if ahead:
            self.go_to(ahead[0] if by > 0 else ahead[-1])

    def _turn(self, by: int) -> None:
        self.first = min(max(0, self.first + by), max(0, len(self.coders) - self._columns()))
        self.viewport().update()

    # Where everything is.

    def _columns(self) -> int:
        fits = int((self._right() - self._cards_left()) // self._look.px(CARD))
        return max(1, min(len(self.coders), fits))

    def _text_left(self) -> float:
        return SPACE[6] + self._look.px(LANE) * max(1, len(self.coders)) + SPACE[3]

    def _text_wide(self) -> float:
        return min(self._look.px(TEXT_WIDE), self.viewport().width() * 0.42)

    def _cards_left(self) -> float:
        return self._text_left() + self._text_wide() + self._look.px(72)

    def _right(self) -> float:
        return self.viewport().width() - float(SPACE[6])

    def _lay(self) -> None:
        """Lay the paragraphs out, each below the one before."""
        look, top, at = self._look, self._look.px(64), 0
        font, self._laid = look.reading(READING_SIZE - 1), []
        gap = look.px(LINE_GAP) + max(0, len(self.coders) - 3) * look.px(UNDER)
        for words in self.shown.text.split("\n") if self.shown is not None else ():
            layout = QTextLayout(words, font)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.beginLayout()
            y = 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(self._text_wide())
                line.setPosition(QPointF(0, y))
                y += line.height() + gap
            layout.endLayout()
            self._laid.append((layout, top, at))
            top += y + look.px(8) if words else look.px(10)
            at += len(words.encode("utf-16-le")) // 2 + 1
        self._bottom = top
        self._lay_rows()

    def _lay_rows(self) -> None:
        """A row of cards level with its passage, or below the row before it."""
        look, y, self._rows = self._look, self._look.px(56), []
        left = self._cards_left()
        for n, unit in enumerate(self.units):
            top = max(y, self._span_top(unit.words) - look.px(8))
            height = self._row_height(n, unit)
            self._rows.append(QRectF(left, top, self._right() - left, height))
            y = top + height + look.px(14)
        whole = max(getattr(self, "_bottom", 0.0), y) + SPACE[6]
        self.verticalScrollBar().setRange(0, max(0, int(whole - self.viewport().height())))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(round(look.px(24)))

    def _row_height(self, place: int, unit: Unit) -> float:
        line = self._line_height()
        if not unit.differs(len(self.coders), self.codebook) and place != self.now:
            return line + self._look.px(14)
        most = max(len(of) for of in unit.items.values())
        lines = 3 if place == self.now or "target" in unit.differs(len(self.coders), self.codebook) else 2
        return most * (lines * line + self._look.px(8)) + self._look.px(10)

    def _line_height(self) -> float:
        return metrics(self._look.font(SMALL)).lineSpacing() + 2

    def _lines(self, span: Span) -> list[tuple[float, float, float, float]]:
        """Of each line that a span touches: left, right, top and bottom of its words, in the whole."""
        start, end = (self._offsets.to_qt(at) for at in span)
        found = []
        for layout, top, first in self._laid:
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

    def _span_top(self, span: Span) -> float:
        lines = self._lines(span)
        return lines[0][2] if lines else 0.0

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self.viewport()), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), alpha(theme.paper))
        if self.shown is None:
            return
        painter.translate(0, -self.verticalScrollBar().value())
        for n, unit in enumerate(self.units):
            self._paint_marks(painter, n, unit)
        painter.setPen(QColor(theme.ink))
        for layout, top, _ in self._laid:
            layout.draw(painter, QPointF(self._text_left(), top))
        for n, unit in enumerate(self.units):
            self._paint_row(painter, n, unit)
        painter.resetTransform()
        self._paint_heads(painter)

    def _paint_marks(self, painter: QPainter, place: int, unit: Unit) -> None:
        """A ground under the passage, a line under the words for each coder, and the lanes at the left."""
        look, theme, is_now = self._look, self._look.theme, place == self.now
        left = self._text_left()
        for x1, x2, top, bottom in self._lines(unit.words):
            ground = QRectF(left + x1 - 2, top - 1, x2 - x1 + 4, bottom - top + 1)
            rounded(painter, ground, alpha(theme.ink3, 0.2 if is_now else 0.07), None, 3)
        whole = self._lines(unit.words)
        for coder in range(len(self.coders)):
            colour = QColor(tint(theme, self._place(coder)))
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
                    for x1, x2, _, bottom in self._lines(span):
                        y = bottom + 2.5 + coder * look.px(UNDER)
                        under_line(painter, colour, self._place(coder), QLineF(left + x1, y, left + x2, y))

    def _paint_row(self, painter: QPainter, place: int, unit: Unit) -> None:
        look, theme, row, is_now = self._look, self._look.theme, self._rows[place], place == self.now
        differs = unit.differs(len(self.coders), self.codebook)
        side = look.px(20)
        middle = row.top() + min(row.height() / 2, look.px(20))
        from_ = QPointF(self._text_left() + self._text_wide() + 8, self._span_top(unit.words) + look.px(11))
        to = QPointF(row.left() - side - look.px(8), middle)
        path = QPainterPath(from_)
        path.cubicTo(QPointF(to.x() - 16, from_.y()), QPointF(from_.x() + 8, to.y()), to)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(alpha(theme.accent if is_now else theme.ink3, 1 if is_now else 0.45), 1.5 if is_now else 1))
        painter.drawPath(path)
        ring = QRectF(to.x(), middle - side / 2, side, side)
        painter.setBrush(QColor(theme.accent if is_now else theme.paper))
        painter.setPen(QPen(QColor(theme.accent if is_now else theme.ink2 if differs else theme.ink3), 1.25))
        painter.drawEllipse(ring)
        ink = theme.paper if is_now else theme.ink2
        text(painter, ring, str(place + 1), ink, look.font(TINY, fonts.STRONG), CENTRE)
        if not differs and not is_now:
            self._paint_same(painter, unit, row)
            return
        if is_now:
            rounded(painter, row.adjusted(-5, -5, 5, 5), alpha(theme.raised), alpha(theme.accent), 10, 2)
        shown = range(self.first, self.first + self._columns())
        wide = (row.width() + SPACE[3]) / len(shown)
        for n, coder in enumerate(shown):
            card = QRectF(row.left() + n * wide, row.top(), wide - SPACE[3], row.height())
            self._paint_card(painter, unit.items.get(coder, ()), self._place(coder), card, differs, is_now)
            if n and is_now and self._apart(unit, coder - 1, coder, differs):
                mark = QRectF(card.left() - SPACE[3] / 2 - 10, card.center().y() - 10, 20, 20)
                rounded(painter, mark, alpha(theme.accent), None, 10)
                text(painter, mark, "≠", theme.paper, look.font(SMALL, fonts.STRONG), CENTRE)

    def _apart(self, unit: Unit, one: int, other: int, differs: Sequence[str]) -> bool:
        both = [unit.items.get(coder, ()) for coder in (one, other)]
        if not all(both):
            return bool(both[0]) != bool(both[1])
        fields = [field for field in differs if field != "found"]
        return any(_said(both[0], f, self.codebook) != _said(both[1], f, self.codebook) for f in fields)

    def _paint_same(self, painter: QPainter, unit: Unit, row: QRectF) -> None:
        look, theme = self._look, self._look.theme
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
        who = f"{_claims(item, self.codebook)}   {names(item.claimants)}"
        text(painter, rest, who, theme.ink2, look.font(TINY))

    def _paint_card(
        self, painter: QPainter, items: Sequence[Item], place: int, card: QRectF, differs: Sequence[str], is_now: bool
    ) -> None:
        look, theme = self._look, self._look.theme
        colour = tint(theme, place)
        if not items:
            rounded(painter, card, None, alpha(theme.ink3), 6, 1, Qt.PenStyle.DashLine)
            room = card.adjusted(SPACE[3], look.px(6), -SPACE[2], 0)
            nothing = QRectF(room.x(), room.y(), room.width(), self._line_height())
            text(painter, nothing, say("marked nothing here"), theme.ink2, look.font(TINY, fonts.STRONG))
            return
        edge = colour if is_now else theme.line
        rounded(painter, card, alpha(theme.paper if is_now else theme.raised), alpha(edge), 6, 1.5 if is_now else 1)
        rounded(painter, QRectF(card.x() + 1, card.y() + 6, 3, card.height() - 12), alpha(colour), None, 1.5)
        y, line = card.y() + look.px(6), self._line_height()
        room = card.adjusted(SPACE[3], 0, -SPACE[2], 0)
        for item in items:
            self._paint_item(painter, item, QRectF(room.x(), y, room.width(), line), differs, is_now)
            y += (3 if is_now or "target" in differs else 2) * line + look.px(8)

    def _paint_item(self, painter: QPainter, item: Item, box: QRectF, differs: Sequence[str], is_now: bool) -> None:
        look, theme = self._look, self._look.theme
        stance: Stance | None = item.stance
        left = box.x()
        if stance is not None:
            size = look.px(9)
            stance_sign(painter, look, QRectF(left, box.center().y() - size / 2, size, size), stance)
            left += size + look.px(6)
        words = say(VERB[stance]) if stance is not None else say("no stance")
        room = QRectF(left, box.y(), box.right() - left, box.height())
        used = self._field(painter, room, words, theme.stance(stance), "stance" in differs)
        room = QRectF(left + used + look.px(10), box.y(), box.right() - left - used - look.px(10), box.height())
        self._field(painter, room, names(item.claimants) or say("no speaker"), theme.ink2, "speaker" in differs)
        below = box.translated(0, box.height())
        self._field(painter, below, _claims(item, self.codebook) or say("no claim"), theme.ink2, "claim" in differs)
        if is_now or "target" in differs:
            aims = ", ".join(self.codebook.target(t).proposition for t in item.targets)
            said = aims if not item.memo else f"{aims}   ✎ {' '.join(item.memo.split())}"
            self._field(painter, below.translated(0, box.height()), said, theme.ink3, "target" in differs)

    def _field(self, painter: QPainter, box: QRectF, words: str, colour: str, is_strong: bool) -> float:
        look = self._look
        font = look.font(SMALL if is_strong else TINY, fonts.STRONG if is_strong else fonts.REGULAR)
        used = text(painter, box, words, look.theme.ink if is_strong and colour == look.theme.ink2 else colour, font)
        if is_strong:
            painter.setPen(QPen(alpha(look.theme.accent), 1.5))
            painter.drawLine(QLineF(box.x(), box.bottom() - 1, box.x() + used, box.bottom() - 1))
        return used

    def _paint_heads(self, painter: QPainter) -> None:
        """The coders over their columns, always in view, and over the lanes their shapes."""
        look, theme, high = self._look, self._look.theme, self._look.px(44)
        bar = QRectF(0, 0, self.viewport().width(), high)
        painter.fillRect(bar, alpha(theme.panel))
        painter.setPen(QPen(alpha(theme.line), 1))
        painter.drawLine(QLineF(0, high - 0.5, bar.width(), high - 0.5))
        for coder in range(len(self.coders)):
            box = QRectF(SPACE[6] + coder * look.px(LANE) - look.px(3), high / 2 - look.px(5), look.px(10), look.px(10))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint(theme, self._place(coder))))
            painter.drawPath(coder_shape(self._place(coder), box))
        room = QRectF(self._text_left(), 0, self._text_wide(), high)
        text(painter, room, say("Passages, with a line for each coder"), theme.ink2, look.font(TINY))
        shown = range(self.first, self.first + self._columns()) if self.coders else range(0)
        wide = (self._right() - self._cards_left() + SPACE[3]) / max(1, len(shown))
        for n, coder in enumerate(shown):
            left = self._cards_left() + n * wide
            chip = QRectF(left, high / 2 - look.px(10), look.px(20), look.px(20))
            letter = str(coder + 1) if self.hides_names else letter_of(self.coders[coder].name)
            coder_chip(painter, look, chip, letter, self._place(coder))
            named = QRectF(chip.right() + look.px(8), 0, wide - look.px(110), high)
            used = text(painter, named, self.name_of(coder), theme.ink, look.font(SMALL, fonts.STRONG))
            sample = named.x() + used + look.px(10)
            line = QLineF(sample, high / 2, sample + look.px(28), high / 2)
            under_line(painter, QColor(tint(theme, self._place(coder))), self._place(coder), line)
            count = sum(len(of) for u in self.units for place, of in u.items.items() if place == coder)
            statements = say("{n} statement|{n} statements", n=count)
            rest = QRectF(line.x2() + look.px(8), 0, left + wide - SPACE[3] - line.x2() - look.px(8), high)
            text(painter, rest, statements, theme.ink3, look.font(TINY), RIGHT)

    def _place(self, coder: int) -> int:
        return self._places.get(self.coders[coder].id, coder)

    def _in_words(self, items: Sequence[Item]) -> str:
        if not items:
            return say("marked nothing here")
        said = []
        for item in items:
            stance = say(VERB[item.stance]) if item.stance is not None else say("no stance")
            said.append(f"{names(item.claimants)} {stance}, {_claims(item, self.codebook)}")
        return "; ".join(said)


def under_line(painter: QPainter, colour: QColor, place: int, line: QLineF) -> None:
    """The line of a coder under words: one, two, dots, dashes, dashes and dots."""
    kind = place % 5
    if kind == 1:
        painter.setPen(QPen(colour, 1))
        painter.drawLine(line.translated(0, -1))
        painter.drawLine(line.translated(0, 1.5))
        return
    pen = QPen(colour, 2)
    pattern = {2: [0.5, 1.8], 3: [4.0, 2.0], 4: [4.0, 2.0, 0.5, 2.0]}.get(kind)
    if pattern:
        pen.setDashPattern(pattern)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if kind == 2 else Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(line)


def _said(items: Sequence[Item], field: str, codebook: Codebook) -> tuple[object, ...]:
    """What statements of one coder say in one respect, whatever their order."""
    if field == "stance":
        said = [tuple(sorted(str(p.stance) for p in i.positions)) for i in items]
    elif field == "claim":
        said = [tuple(codebook.claim(c).number for c in i.claims) for i in items]
    elif field == "speaker":
        said = [tuple(sorted(a.name.casefold() for a in i.claimants)) for i in items]
    else:
        said = [tuple(sorted(map(str, i.targets))) for i in items]
    return tuple(sorted(said))


def _claims(item: Item, codebook: Codebook) -> str:
    return ", ".join(codebook.claim(claim_id).name for claim_id in item.claims)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
