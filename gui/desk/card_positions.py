"""The positions on a card: a row each, the marked one with its bar, and the stances that a digit or a click sets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from gui.desk.card_parts import PAD, Parts, nothing
from gui.desk.rows import Row, rows_of
from gui.desk.shown import CERTAINTY, STANCES, VERB
from gui.style import painting
from gui.style.painting import metrics
from gui.style.themes import SIGN, SMALL, SPACE, TINY, alpha
from models.coding import Stance, State
from models.wording import say

LINE = 18  # height of a row on a card that is not current
ROW = 24  # on the current one
ROW_COMMAND = "row:"  # and its number: what a click on a row gives


class Positions(Parts):
    """The part of a card that tells who stands where."""

    def positions(self) -> None:
        """All positions of the current card, with the keys that change them."""
        rows = rows_of(self.item, self.facts.codebook)
        if rows or self.item.state is not State.DRAFT:
            self._rows_head(len(rows))
        for n, row in enumerate(rows):
            self._row(n, row, len(rows))
        self.y += SPACE[1]
        self._strip(rows)
        self._manner()

    def in_short(self) -> None:
        """A line for each position of a card that is not current."""
        if self.item.state is State.DRAFT:
            return
        high = self.look.px(LINE)
        rows = rows_of(self.item, self.facts.codebook)
        for row in (r for r in rows if r.place[1] is not None or r.stance is not None):
            sign, colour = (SIGN[row.stance], self.theme.stance(row.stance)) if row.stance else ("–", self.theme.ink3)
            self.text(QRectF(self.x, self.y, self.look.px(16), high), sign, colour, TINY, 600)
            left, right = self.x + self.look.px(18), self.x + self.width
            if row.manner:
                right = self.at_right(right, self.y, high, row.manner, self.theme.ink3) - SPACE[2]
            word = say(VERB[row.stance]) if row.stance else ""
            if word and not row.who:
                left += self.text(QRectF(left, self.y, right - left, high), word, colour, TINY, 600) + SPACE[2]
            self.text(QRectF(left, self.y, right - left, high), _whole(row), self.theme.ink2, TINY)
            self.y += high

    def _rows_head(self, count: int) -> None:
        high, right = self.look.px(20), self.x + self.width
        self.text(QRectF(self.x, self.y, self.indent, high), say("Stance"), self.theme.ink3, TINY)
        for command, words in self._row_keys(count):
            cap = self.facts.keys.get(command, "")
            wide = painting.hint_width(self.look, cap, words)
            right -= wide
            if not cap or right < self.x + self.indent:
                break
            box = QRectF(right, self.y, wide, high)
            self.put(box, self._hint(box, cap, words), command)
        self.y += high + 2

    def _row_keys(self, count: int) -> list[tuple[str, str]]:
        """From the right: the keys that act on rows."""
        if count < 2:
            return [("add_position", say("one more")), ("target", say("toward"))]
        return [
            ("add_position", say("one more")), ("target", say("toward")), ("all_rows", say("all")),
            ("next_row", say("row")),
        ]  # fmt: skip

    def _hint(self, box: QRectF, cap: str, words: str) -> Callable[[QPainter], object]:
        return lambda p: painting.key_hint(p, self.look, box.x(), box.y(), cap, words)

    def _row(self, n: int, row: Row, count: int) -> None:
        look, theme, high = self.look, self.theme, self.look.px(ROW)
        box = QRectF(self.x - PAD / 2, self.y, self.width + PAD, high)
        marked = count > 1 and self.facts.row in (None, n)
        self.put(box, self._ground(box) if marked else nothing, f"{ROW_COMMAND}{n}" if count > 1 else "target")
        sign, colour = (SIGN[row.stance], theme.stance(row.stance)) if row.stance else ("–", theme.ink3)
        self.text(QRectF(self.x + 2, self.y, look.px(16), high), sign, colour, SMALL, 600)
        right = self.x + self.width
        if row.manner:
            right = self.at_right(right, self.y, high, row.manner, theme.ink3) - SPACE[2]
        elif row.is_lacking:
            right = self.at_right(right, self.y, high, say("stance?"), theme.draft, italic=True) - SPACE[2]
        left = self.x + look.px(22)
        ink = theme.draft if row.is_guessed else theme.ink
        words = f"?  {row.target}" if row.is_guessed else _whole(row)
        self.text(QRectF(left, self.y, right - left, high), words, ink, SMALL, 500)
        self.y += high

    def _ground(self, box: QRectF) -> Callable[[QPainter], None]:
        theme = self.theme

        def paint(painter: QPainter) -> None:
            painting.rounded(painter, box, alpha(theme.accent, 0.10), None, 4)
            painting.rounded(painter, QRectF(box.x(), box.y(), 3, box.height()), QColor(theme.accent), None, 1.5)

        return paint

    def _strip(self, rows: tuple[Row, ...]) -> None:
        look, theme = self.look, self.theme
        strip = QRectF(self.x, self.y, self.width, look.px(42))
        self.put(strip, lambda p: painting.rounded(p, strip, alpha(theme.panel), alpha(theme.line), 6))
        cell = self.width / len(Stance)
        labels = self._labels(cell)
        chosen = self._chosen(rows)
        for n, stance in enumerate(Stance):
            box = QRectF(self.x + n * cell, self.y, cell, strip.height())
            self.put(box, self._cell(box, stance, labels[n], stance is chosen, n > 0), str(stance))
        self.y += strip.height() + SPACE[2]

    def _chosen(self, rows: tuple[Row, ...]) -> Stance | None:
        """The stance of what is marked, where it is one."""
        marked = rows if self.facts.row is None else rows[self.facts.row : self.facts.row + 1]
        stances = {row.stance for row in marked}
        return stances.pop() if len(stances) == 1 else None

    def _labels(self, room: float) -> list[str]:
        """Keys and words, or words alone, or keys alone: as much as fits for all of them."""
        caps, words = [self.facts.keys.get(str(s), "") for s in Stance], [say(STANCES[s]) for s in Stance]
        wide = metrics(self.look.font(TINY, 600)).horizontalAdvance
        both = [f"{cap} {word}".strip() for cap, word in zip(caps, words, strict=True)]
        forms = (labels for labels in (both, words) if all(wide(label) < room for label in labels))
        return next(forms, caps if all(caps) else words)

    def _cell(self, box: QRectF, stance: Stance, label: str, chosen: bool, ruled: bool) -> Callable[[QPainter], None]:
        look, theme = self.look, self.theme
        font = look.font(TINY, 600 if chosen else 400)

        def paint(painter: QPainter) -> None:
            colour = theme.stance(stance)
            if chosen:
                inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
                painting.rounded(painter, inner, alpha(colour, 0.16), QColor(colour), 5, 1.5)
            elif ruled:
                painter.setPen(QPen(alpha(theme.line), 1))
                painter.drawLine(QPointF(box.x(), box.y() + 8), QPointF(box.x(), box.bottom() - 8))
            half = box.height() / 2
            top, low = QRectF(box.x(), box.y() + 3, box.width(), half), box.adjusted(0, half, 0, -3)
            painting.text(painter, top, SIGN[stance], colour, look.font(SMALL, 600), painting.CENTRE)
            painting.text(painter, low, label, theme.ink if chosen else theme.ink2, font, painting.CENTRE)

        return paint

    def _manner(self) -> None:
        """The keys for how strong, how outright and how certain, each with what is set."""
        certain = say(CERTAINTY[self.item.confidence]) if self.item.confidence else say("certainty")
        parts = (("strength", say("strength")), ("explicit", say("outright?")), ("certainty", certain))
        x, high = self.x, self.look.px(20)
        for command, words in parts:
            cap = self.facts.keys.get(command, "")
            wide = painting.hint_width(self.look, cap, words)
            if not cap or x + wide - self.look.px(14) > self.x + self.width:
                break
            box = QRectF(x, self.y, wide, high)
            self.put(box, self._hint(box, cap, words), command)
            x += wide
        self.y += high + SPACE[1]


def _whole(row: Row) -> str:
    return f"{row.who} → {row.target}" if row.who else row.target
