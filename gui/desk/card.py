"""One statement as a card: what stands where on it, how it is painted, and what a click there does."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from gui.commands import BY_ID
from gui.desk.answering import answered
from gui.desk.card_parts import Card, Facts, nothing
from gui.desk.card_positions import LINE, Positions
from gui.desk.lanes import is_speaker_unsure, is_unsure
from gui.desk.reading_paint import tone
from gui.desk.rows import lacking
from gui.desk.shown import MODES, claims_of, described, names, quotation, way_to_speaker
from gui.style import painting
from gui.style.painting import Look, metrics
from gui.style.themes import SMALL, SPACE, TINY, alpha
from gui.widgets.buttons import with_key
from models.coding import Item, Role, State
from models.wording import say

COLLAPSED = 114  # height of a card that is not current, without its positions
QUOTE_LINES = 7
UPRIGHT = re.compile("[\u0590-\u1dff\u2e80-\ufaff]")  # scripts that many systems have no slanted letters of


def lay(look: Look, facts: Facts, width: float) -> Card:
    """Lay a card out: compact, or with every field and its key where it is the current one."""
    return _Layout(look, facts, width).done()


class _Layout(Positions):
    """A whole card."""

    def done(self) -> Card:
        self._heading()
        if self.facts.now:
            self._chain()
            self._quote(QUOTE_LINES)
            self._fields()
            self.positions()
            self._asked()
            self._memo()
            self._hints()
            self.card.height = self.y + SPACE[2]
        else:
            self._quote(2)
            self.y = self.look.px(COLLAPSED - 8) - self.look.px(26)
            self._summary()
            self.in_short()
            self._answers_in_short()
            self.card.height = self.look.px(COLLAPSED - 8 + LINE * lines_below(self.item))
        return self.card

    def _heading(self) -> None:
        look, item, size = self.look, self.item, self.look.px(20)
        ring = QRectF(self.x, self.y, size, size)
        colour, filled, unsure = tone(self.theme, item), item.state is State.CODED, is_unsure(item)
        number = str(item.number)
        if item.state is State.BEGUN:
            half = alpha(colour, 0.25)
            self.put(ring, lambda p: painting.rounded(p, ring, half, None, size / 2))
        self.put(ring, lambda p: painting.numbered_ring(p, look, ring, number, colour, filled, unsure))
        left = self.x + size + SPACE[2]
        room = self.x + self.width - left - self._pencil(size)
        name = names(item.claimants) or say("no speaker yet")
        ink = self.theme.ink if item.claimants else self.theme.ink3
        command = "speaker" if self.facts.now else ""
        used = self.text(QRectF(left, self.y, room, size), name, ink, SMALL, 600, command)
        about = described(item.claimants[0]) if len(item.claimants) == 1 else ""
        if about and room - used > look.px(40):
            after = QRectF(left + used + SPACE[2], self.y, room - used - SPACE[2], size)
            self.text(after, about, self.theme.ink3, TINY, 400, command)
        self.y += size + 6

    def _pencil(self, size: float) -> float:
        """The sign of a memo at the right; the room it takes."""
        if not self.item.memo and not self.facts.now:
            return 0.0
        box = QRectF(self.x + self.width - size, self.y, size, size)
        colour = self.theme.ink2 if self.item.memo else self.theme.ink3
        self.put(box, lambda p: painting.pencil(p, box, colour), "memo")
        return size + SPACE[1]

    def _chain(self) -> None:
        item = self.item
        way = way_to_speaker(item)
        if not way or not item.claimants:
            return
        found = say("found by {chain}", chain=way)
        if is_speaker_unsure(item):
            found = f"{found}  ·  {say('not sure of the speaker')}"
        height = self.look.px(16)
        box = QRectF(self.x, self.y - 2, self.width, height)
        self.text(box, found, self.theme.ink3, TINY)
        self.y += height

    def _quote(self, most: int) -> None:
        words = quotation(self.facts.text, self.item)
        font = self.look.reading(SMALL, italic=not UPRIGHT.search(words))
        lines = painting.wrapped(words, font, self.width, most)
        leading = 1.06
        height = metrics(font).lineSpacing() * leading * len(lines)
        box = QRectF(self.x, self.y, self.width, height)
        colour = self.theme.ink2
        self.put(box, lambda p: painting.paragraph(p, box, lines, colour, font, leading))
        self.y += height + SPACE[2]

    def _summary(self) -> None:
        theme, item, high = self.theme, self.item, self.look.px(18)
        right = self.x + self.width
        needs = lacking(item, self.facts.codebook) or (say("to be looked at again") if item.asked else "")
        if needs:
            right = self.at_right(right, self.y, high, needs, theme.draft, italic=True) - SPACE[2]
        box = QRectF(self.x, self.y, right - self.x, high)
        claims = "; ".join(claims_of(item, self.facts.codebook))
        guessed = not item.claims
        if claims:
            self.text(box, f"?  {claims}" if guessed else claims, theme.draft if guessed else theme.ink, TINY, 500)
        elif not needs:
            self.text(box, say("no claim yet"), theme.ink3, TINY)
        self.y += high

    def _fields(self) -> None:
        theme, item = self.theme, self.item
        claims = claims_of(item, self.facts.codebook)
        guessed = bool(item.guess) and not item.claims
        colour = theme.draft if guessed else theme.ink
        shown = [f"?  {claims[0]}"] if guessed else claims
        self.one_field(say("Claim"), shown, colour, "claim")
        if item.guess and guessed and item.guess.reason:
            box = QRectF(
                self.x + self.indent, self.y - 6, self.width - self.indent - self.look.px(40), self.look.px(16)
            )
            self.text(box, item.guess.reason, theme.ink3, TINY)
            self.y += self.look.px(12)
        self._likely()
        self.one_field(say("Source"), [say(MODES[item.mode])], theme.ink, "mode")
        for label, role, command in ((say("To"), Role.ADDRESSEE, "addressee"), (say("About"), Role.OBJECT, "object")):
            others = [a.name for a in item.actors if a.role is role]
            if others:
                self.one_field(label, [", ".join(others)], theme.ink, command)
        if any(v.level in ("statement", "stance") and not v.retired for v in self.facts.codebook.variables):
            self.one_field(say("More"), answered(item, self.facts.codebook), theme.ink, "variables")

    def _answers_in_short(self) -> None:
        """One line for all that was answered."""
        words = "; ".join(answered(self.item, self.facts.codebook))
        if words and _is_answered(self.item):
            self.text(QRectF(self.x, self.y, self.width, self.look.px(LINE)), words, self.theme.ink3, TINY)
            self.y += self.look.px(LINE)

    def _likely(self) -> None:
        """The claims that a key gives, each in a line with its key."""
        high = self.look.px(20)
        for n, claim_id in enumerate(self.facts.likely, start=1):
            command = f"likely_{n}"
            box = QRectF(self.x + self.indent, self.y - 4, self.width - self.indent, high)
            wide = self.cap(box.right(), box.y() + self.look.px(1), command)
            name = self.facts.codebook.claim(claim_id).name
            self.put(box, nothing, command)
            self.text(box.adjusted(0, 0, -wide - SPACE[2], 0), name, self.theme.ink2, TINY, 400, command)
            self.y += high
        if self.facts.likely:
            self.y += SPACE[1]

    def _asked(self) -> None:
        """What is asked since codes changed, with the key that says that it holds."""
        font = self.look.font(SMALL)
        for one in self.item.asked:
            wide = self.cap(self.x + self.width, self.y, "holds") + SPACE[2]
            lines = painting.wrapped(one.question, font, self.width - wide, 4)
            box = QRectF(self.x, self.y, self.width - wide, metrics(font).lineSpacing() * len(lines))
            self.put(box, _painted(lines, box, self.theme.draft, font), "holds")
            self.y += box.height() + SPACE[2]

    def _memo(self) -> None:
        if not self.item.memo:
            return
        font = self.look.font(SMALL)
        lines = painting.wrapped(self.item.memo, font, self.width, 3)
        box = QRectF(self.x, self.y, self.width, metrics(font).lineSpacing() * len(lines))
        self.put(box, _painted(lines, box, self.theme.ink2, font), "memo")
        self.y += box.height() + SPACE[2]

    def _hints(self) -> None:
        item, keys = self.item, self.facts.keys
        if item.state is State.CODED:
            shown = [("speaker", say("speaker")), ("delete", say("delete")), ("next_statement", say("next"))]
        else:
            away = ("delete", say("delete")) if item.kept or item.suggestion_id is None else ("reject", say("reject"))
            shown = [("accept", say("keep")), away]
            shown += [("speaker", say("speaker")), ("next_statement", say("next"))]
        needs = lacking(item, self.facts.codebook)
        end = self.x + self.width
        if needs:
            end = self.at_right(end, self.y, self.look.px(20), needs, self.theme.draft, italic=True)
        x = self.x
        for command, label in shown:
            cap = keys.get(command, "")
            wide = painting.hint_width(self.look, cap, label)
            if x + wide - self.look.px(14) > end:
                break
            self.put(QRectF(x, self.y, wide, self.look.px(20)), self._hint_painter(x, cap, label, command), command)
            x += wide
        self.y += self.look.px(20) + SPACE[1]

    def _hint_painter(self, x: float, cap: str, label: str, command: str) -> Callable[[QPainter], object]:
        y, strong = self.y, command == "accept"
        return lambda p: painting.key_hint(p, self.look, x, y, cap, label, strong)


def _painted(lines: Sequence[str], box: QRectF, ink: str, font: QFont) -> Callable[[QPainter], object]:
    return lambda painter: painting.paragraph(painter, box, lines, ink, font)


def lines_below(item: Item) -> int:
    """How many lines below its claim a card that is not current has; quick, since every card is asked."""
    if item.state is State.DRAFT:
        return 0
    return sum(p.target_id is not None or p.stance is not None for p in item.positions) + _is_answered(item)


def _is_answered(item: Item) -> bool:
    """Whether anything was answered about a statement or its stances."""
    return bool(item.answers) or any(p.answers for p in item.positions)


def tip_of(command: str, keys: Mapping[str, str]) -> str:
    """The tooltip of a part: what a click does, and the key for it."""
    return with_key(BY_ID[command].name, keys.get(command, "")) if command in BY_ID else ""
