"""What rows can be narrowed by: under each heading its values with how many rows have them, to be ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from gui.style import fonts
from gui.style.painting import RIGHT, Look, key_cap, rounded, text
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.widgets.marks import coder_chip, letter_of, stance_sign
from models.coding import Stance
from models.columns import Count
from models.wording import number, say

SHOWN = 6  # values below a heading until it is opened
LINE = 19
GAP = 8


@dataclass(frozen=True, slots=True)
class Facet:
    """A heading and its letter; ``sign`` says what stands before its values: a stance, a coder, or nothing."""

    id: str
    label: str  # said
    letter: str
    sign: str = ""  # "stance" or "coder"
    by_count: bool = True  # the most frequent first; else in the order of the values
    shown: int = SHOWN  # values below it until it is opened


@dataclass(frozen=True, slots=True)
class _Line:
    facet: Facet
    count: Count | None = None  # None: the heading
    more: int = 0  # a line that opens the facet: so many values more


class FacetPane(QAbstractScrollArea):
    """All facets below each other; F and a letter goes to one of them, which then shows all of its values."""

    chosen = Signal(str, str)  # facet and key of a value that was ticked, or no longer
    left = Signal()  # Esc: back to the table

    def __init__(self, facets: Sequence[Facet], look: Look) -> None:
        super().__init__()
        self._facets, self._look = list(facets), look
        self._counts: dict[str, list[Count]] = {}
        self._chosen: Mapping[str, frozenset[str]] = {}
        self._coders: Mapping[str, int] = {}
        self._open = ""  # the facet that shows all of its values
        self._typed = ""  # by which these are narrowed
        self._waits = False  # for a letter
        self._lines: list[_Line] = []
        self._at = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Narrow by"))
        self._lay()

    def set_look(self, look: Look) -> None:
        """Take another theme or size of type."""
        self._look = look
        self._lay()

    def set_coders(self, places: Mapping[str, int]) -> None:
        """Which coder, by key, has which shape."""
        self._coders = places

    def set_facets(self, facets: Sequence[Facet]) -> None:
        """Have other headings; what is counted of them comes by ``show_counts``."""
        if facets != self._facets:
            self._facets = list(facets)
            self._lay()

    def show_counts(self, counts: Mapping[str, list[Count]], chosen: Mapping[str, frozenset[str]]) -> None:
        """Show how many rows have which value."""
        kept = self._lines[self._at] if 0 <= self._at < len(self._lines) else None
        self._counts, self._chosen = dict(counts), chosen
        self._lay()
        if kept is not None and kept.count is not None:  # who has ticked a value stays at it, wherever it stands now
            same = (n for n, line in enumerate(self._lines) if line.facet == kept.facet and _is_of(line, kept))
            self._at = next(same, self._at)

    def ask(self) -> None:
        """Take the focus, and the next letter as that of a facet."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._waits = True
        self._say()
        self.viewport().update()

    def open(self, facet_id: str) -> None:
        """Show all values of a facet, the first of them marked."""
        self._open, self._typed, self._waits = facet_id, "", False
        self._lay()
        self._at = next((n for n, line in enumerate(self._lines) if line.facet.id == facet_id), 0) + 1
        self._see()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._waits = False
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, typed = event.key(), event.text()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif key == Qt.Key.Key_Escape:
            self._close()
        elif self._waits and typed.strip():
            facet = next((f for f in self._facets if f.letter == typed.upper()), None)
            if facet is not None:
                self.open(facet.id)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._take(self._at)
        elif key == Qt.Key.Key_Backspace and self._typed:
            self._type(self._typed[:-1])
        elif self._open and typed.strip() and typed.isprintable():
            self._type(self._typed + typed)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._line_at(event.position().y())
        if at is not None:
            self._at = at
            self._take(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._range()

    def _close(self) -> None:
        if self._typed:
            self._type("")
        elif self._open:
            self._open, self._waits = "", False
            self._lay()
            self.left.emit()
        else:
            self.left.emit()

    def _type(self, typed: str) -> None:
        self._typed = typed
        self._lay()
        self._at = next((n for n, line in enumerate(self._lines) if line.facet.id == self._open), 0) + 1
        self._see()

    def _step(self, by: int) -> None:
        self._waits = False
        self._at = max(0, min(len(self._lines) - 1, self._at + by))
        self._see()

    def _take(self, at: int) -> None:
        if not 0 <= at < len(self._lines):
            return
        line = self._lines[at]
        if line.count is None:
            self.open("" if self._open == line.facet.id and not line.more else line.facet.id)
        else:
            self.chosen.emit(line.facet.id, line.count.value.key if line.count.value else "")
        self.viewport().update()

    def _lay(self) -> None:
        self._lines = []
        for facet in self._facets:
            self._lines.append(_Line(facet))
            values = self._values(facet)
            shown = values if facet.id == self._open else values[: facet.shown]
            self._lines += [_Line(facet, count) for count in shown]
            if len(values) > len(shown):
                self._lines.append(_Line(facet, more=len(values) - len(shown)))
        self._at = min(self._at, len(self._lines) - 1)
        self._range()
        self._say()
        self.viewport().update()

    def _values(self, facet: Facet) -> list[Count]:
        chosen = self._chosen.get(facet.id, frozenset())
        counts = self._counts.get(facet.id, [])
        if facet.id == self._open and self._typed:
            wanted = self._typed.casefold()
            counts = [c for c in counts if c.value and wanted in f"{c.value.number} {c.value.label}".casefold()]

        def place(count: Count) -> tuple[bool, int]:
            return (count.value.key if count.value else "") not in chosen, -count.rows if facet.by_count else 0

        return sorted(counts, key=place)

    def _range(self) -> None:
        whole = self._top(len(self._lines)) + SPACE[4]
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(whole - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(LINE)

    def _top(self, at: int) -> float:
        heads = sum(1 for line in self._lines[: at + 1] if line.count is None and not line.more)
        return self._look.px(34) + at * self._look.px(LINE) + max(0, heads - 1) * self._look.px(GAP)

    def _line_at(self, y: float) -> int | None:
        y += self.verticalScrollBar().value()
        for at in range(len(self._lines)):
            if self._top(at) <= y < self._top(at) + self._look.px(LINE):
                return at
        return None

    def _see(self) -> None:
        top, bar = self._top(self._at), self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(int(top - self._look.px(LINE)))
        elif top + self._look.px(LINE) > bar.value() + self.viewport().height():
            bar.setValue(int(top + 2 * self._look.px(LINE) - self.viewport().height()))
        self._say()
        self.viewport().update()

    def _say(self) -> None:
        """What a screen reader says of it."""
        if self._waits:
            letters = ", ".join(f"{f.letter} {f.label}" for f in self._facets)
            self.setAccessibleDescription(say("Type a letter: {letters}", letters=letters))
        elif 0 <= self._at < len(self._lines):
            line = self._lines[self._at]
            if line.count is None:
                self.setAccessibleDescription(line.facet.label)
            else:
                name = _name(line.count)
                said = say("{value}: {n} row|{value}: {n} rows", n=line.count.rows, value=name)
                self.setAccessibleDescription(say("{facet}, {value}", facet=line.facet.label, value=said))

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, theme = QPainter(self.viewport()), self._look, self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), alpha(theme.panel))
        painter.setPen(QPen(alpha(theme.line), 1))
        edge = self.viewport().width() - 0.5
        painter.drawLine(QPointF(edge, 0), QPointF(edge, self.viewport().height()))
        painter.translate(0, -self.verticalScrollBar().value())
        left, wide = float(SPACE[4]), self.viewport().width() - 2 * SPACE[4]
        head = QRectF(left, look.px(8), wide, look.px(20))
        used = text(painter, head, say("Narrow by"), theme.ink, look.font(SMALL, fonts.STRONG))
        cap = key_cap(painter, look, left + used + look.px(10), look.px(9), "F", strong=self._waits)
        hint = QRectF(cap.right() + look.px(6), cap.y(), look.px(120), cap.height())
        text(painter, hint, say("then a letter"), theme.ink3, look.font(TINY))
        high = look.px(LINE)
        most = {f.id: max((c.rows for c in self._counts.get(f.id, [])), default=1) for f in self._facets}
        for at, line in enumerate(self._lines):
            box = QRectF(left, self._top(at), wide, high)
            if box.bottom() < self.verticalScrollBar().value():
                continue
            if box.top() > self.verticalScrollBar().value() + self.viewport().height():
                break
            if at == self._at and self.hasFocus() and not self._waits:
                rounded(painter, box.adjusted(-6, 0, 6, 0), alpha(theme.accent, 0.1), alpha(theme.accent), 4)
            if line.count is not None:
                self._paint_value(painter, box, line, most[line.facet.id])
            elif line.more:
                text(painter, box, say("{n} more", n=line.more), theme.accent, look.font(TINY))
            else:
                self._paint_head(painter, box, line.facet)

    def _paint_head(self, painter: QPainter, box: QRectF, facet: Facet) -> None:
        look, theme = self._look, self._look.theme
        used = text(painter, box, facet.label, theme.ink, look.font(TINY, fonts.STRONG))
        there, chosen = len(self._counts.get(facet.id, [])), len(self._chosen.get(facet.id, ()))
        note = box.adjusted(used + look.px(6), 0, -look.px(24), 0)
        if facet.id == self._open and self._typed:
            text(painter, note, f"“{self._typed}”", theme.accent, look.font(TINY, fonts.STRONG))
        elif chosen:
            of = say("{chosen} of {all}", chosen=chosen, all=there)
            text(painter, note, of, theme.accent, look.font(TINY, fonts.STRONG))
        key_cap(painter, look, box.right() - look.px(18), box.y(), facet.letter, strong=self._waits)

    def _paint_value(self, painter: QPainter, box: QRectF, line: _Line, most: int) -> None:
        look, theme, count = self._look, self._look.theme, line.count
        assert count is not None
        key = count.value.key if count.value else ""
        chosen = self._chosen.get(line.facet.id, frozenset())
        on, side = key in chosen, look.px(11)
        tick = QRectF(box.x(), box.y() + (box.height() - side) / 2, side, side)
        rounded(
            painter, tick, alpha(theme.accent if on else theme.raised), alpha(theme.accent if on else theme.ink3), 3
        )
        if on:
            painter.setPen(QPen(alpha(theme.paper), 1.6))
            corners = ((0.22, 0.5), (0.42, 0.72), (0.8, 0.28))
            painter.drawPolyline([tick.topLeft() + QPointF(x * side, y * side) for x, y in corners])
        left = box.x() + side + look.px(7)
        if line.facet.sign == "stance" and key:
            sign = QRectF(left, box.center().y() - look.px(4), look.px(8), look.px(8))
            stance_sign(painter, look, sign, Stance(key))
            left += look.px(13)
        elif line.facet.sign == "coder" and count.value is not None:
            chip = QRectF(left, box.center().y() - look.px(7.5), look.px(15), look.px(15))
            coder_chip(painter, look, chip, letter_of(count.value.label), self._coders.get(key, 0))
            left += look.px(20)
        ink = theme.ink if on or not chosen else theme.ink2
        room = QRectF(left, box.y(), box.right() - look.px(66) - left, box.height())
        if count.value is not None and count.value.number:
            text(painter, room, count.value.number, theme.ink3, look.font(TINY))
            room = room.adjusted(look.px(26), 0, 0, 0)
        text(painter, room, _label(count), ink, look.font(TINY, fonts.STRONG if on else fonts.REGULAR))
        bar = QRectF(box.right() - look.px(60), box.center().y() - look.px(3), look.px(24), look.px(6))
        painter.fillRect(bar, alpha(theme.line))
        part = bar.adjusted(0, 0, -bar.width() * (1 - count.rows / most), 0)
        painter.fillRect(part, alpha(theme.accent if on else theme.ink3))
        text(painter, box, number(count.rows), ink, look.font(TINY), RIGHT)


def _is_of(line: _Line, other: _Line) -> bool:
    values = [one.count.value if one.count is not None else None for one in (line, other)]
    return line.count is not None and values[0] == values[1]


def _name(count: Count) -> str:
    return f"{count.value.number} {_label(count)}".strip() if count.value else _label(count)


def _label(count: Count) -> str:
    return say("none") if count.value is None else count.value.label
