"""One statement as a card: what stands where on it, how it is painted, and what a click there does."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from gui.commands import BY_ID
from gui.desk.lanes import is_speaker_unsure, is_unsure
from gui.desk.reading_paint import tone
from gui.desk.shown import (
    CERTAINTY,
    MODES,
    STANCES,
    claims_of,
    described,
    names,
    quotation,
    signed,
    stance_words,
    targets_of,
)
from gui.style import painting
from gui.style.painting import LEFT, Look, metrics
from gui.style.themes import MIDDLE, SIGN, SMALL, SPACE, TINY, alpha
from gui.widgets.buttons import with_key
from models.codebook import Codebook
from models.coding import Item, Role, Stance, State
from models.wording import say

PAD = SPACE[3]
LABEL = 56  # width of the labels of fields
COLLAPSED = 114  # height of a card that is not current
QUOTE_LINES = 7
UPRIGHT = re.compile("[\u0590-\u1dff\u2e80-\ufaff]")  # scripts that many systems have no slanted letters of


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a card; where ``command`` is set, a click on it gives that command."""

    box: QRectF
    paint: Callable[[QPainter], object]
    command: str = ""


@dataclass(slots=True)
class Card:
    """A card laid out at a width; positions count from its top left corner."""

    pieces: list[Piece] = field(default_factory=list)
    height: float = 0.0

    def command_at(self, point: QPointF) -> str:
        """The command of the part at a point, empty where there is none; the last one laid lies on top."""
        return next((p.command for p in reversed(self.pieces) if p.command and p.box.contains(point)), "")

    def paint(self, painter: QPainter) -> None:
        """Paint all parts."""
        for piece in self.pieces:
            piece.paint(painter)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a card is made of."""

    text: str  # of the article
    item: Item
    codebook: Codebook
    keys: Mapping[str, str]  # the cap for each command
    now: bool  # whether it is the current one


def lay(look: Look, facts: Facts, width: float) -> Card:
    """Lay a card out: compact, or with every field and its key where it is the current one."""
    return _Layout(look, facts, width).done()


class _Layout:
    """Puts the pieces below each other; ``y`` is where the next one begins."""

    def __init__(self, look: Look, facts: Facts, width: float) -> None:
        self.look, self.facts, self.item = look, facts, facts.item
        self.theme = look.theme
        self.x, self.width = float(PAD), width - 2 * PAD
        self.y = 10.0
        self.card = Card()

    def done(self) -> Card:
        self._heading()
        if self.facts.now:
            self._chain()
            self._quote(QUOTE_LINES)
            self._fields()
            self._stances()
            self._details()
            self._hints()
            self.card.height = self.y + SPACE[2]
        else:
            self._quote(2)
            self.y = self.look.px(COLLAPSED - 8) - self.look.px(26)
            self._summary()
            self.card.height = self.look.px(COLLAPSED - 8)
        return self.card

    def _put(self, box: QRectF, paint: Callable[[QPainter], object], command: str = "") -> None:
        self.card.pieces.append(Piece(box, paint, command))

    def _text(
        self, box: QRectF, words: str, colour: str, size: float = SMALL, weight: int = 400, command: str = ""
    ) -> float:
        """Put one line; returns the width it will take."""
        font = self.look.font(size, weight)
        self._put(box, lambda p: painting.text(p, box, words, colour, font, LEFT), command)
        return min(metrics(font).horizontalAdvance(words), box.width())

    def _cap(self, x: float, y: float, command: str) -> float:
        """Put the key cap of a command; returns how wide it is."""
        cap = self.facts.keys.get(command, "")
        if not cap:
            return 0.0
        wide, high = painting.cap_size(self.look, cap)
        box = QRectF(x - wide, y, wide, high)
        self._put(box, lambda p: painting.key_cap(p, self.look, box.x(), box.y(), cap), command)
        return wide

    def _heading(self) -> None:
        look, item, size = self.look, self.item, self.look.px(20)
        ring = QRectF(self.x, self.y, size, size)
        colour, filled, unsure = tone(self.theme, item), item.state is State.CODED, is_unsure(item)
        number = str(item.number)
        if item.state is State.BEGUN:
            half = alpha(colour, 0.25)
            self._put(ring, lambda p: painting.rounded(p, ring, half, None, size / 2))
        self._put(ring, lambda p: painting.numbered_ring(p, look, ring, number, colour, filled, unsure))
        left = self.x + size + SPACE[2]
        room = self.x + self.width - left - self._pencil(size)
        name = names(item.claimants) or say("no speaker yet")
        ink = self.theme.ink if item.claimants else self.theme.ink3
        command = "speaker" if self.facts.now else ""
        used = self._text(QRectF(left, self.y, room, size), name, ink, SMALL, 600, command)
        about = described(item.claimants[0]) if len(item.claimants) == 1 else ""
        if about and room - used > look.px(40):
            after = QRectF(left + used + SPACE[2], self.y, room - used - SPACE[2], size)
            self._text(after, about, self.theme.ink3, TINY, 400, command)
        self.y += size + 6

    def _pencil(self, size: float) -> float:
        """The sign of a memo at the right; the room it takes."""
        if not self.item.memo and not self.facts.now:
            return 0.0
        box = QRectF(self.x + self.width - size, self.y, size, size)
        colour = self.theme.ink2 if self.item.memo else self.theme.ink3
        font = self.look.font(MIDDLE)
        self._put(box, lambda p: painting.text(p, box, "✎", colour, font, painting.RIGHT), "memo")
        return size + SPACE[1]

    def _chain(self) -> None:
        item = self.item
        if not item.chain or not item.claimants:
            return
        found = say("found by {chain}", chain=item.chain)
        if is_speaker_unsure(item):
            found = f"{found}  ·  {say('not sure of the speaker')}"
        height = self.look.px(16)
        box = QRectF(self.x, self.y - 2, self.width, height)
        self._text(box, found, self.theme.ink3, TINY)
        self.y += height

    def _quote(self, most: int) -> None:
        words = quotation(self.facts.text, self.item)
        font = self.look.reading(SMALL, italic=not UPRIGHT.search(words))
        lines = painting.wrapped(words, font, self.width, most)
        leading = 1.06
        height = metrics(font).lineSpacing() * leading * len(lines)
        box = QRectF(self.x, self.y, self.width, height)
        colour = self.theme.ink2
        self._put(box, lambda p: painting.paragraph(p, box, lines, colour, font, leading))
        self.y += height + SPACE[2]

    def _summary(self) -> None:
        theme, item, high = self.theme, self.item, self.look.px(18)
        box = QRectF(self.x, self.y, self.width, high)
        claims = "; ".join(claims_of(item, self.facts.codebook))
        x = box.x()
        if item.state is State.BEGUN:
            begun = say("begun")
            wide = metrics(self.look.font(TINY, 500)).horizontalAdvance(begun) + self.look.px(16)
            mark = QRectF(x, box.y(), wide, high)
            self._put(mark, lambda p: painting.pill(p, self.look, mark.x(), mark.y(), begun, theme.draft))
            x += wide + self.look.px(6)
        if item.state is not State.DRAFT and stance_words(item):
            words = f"{SIGN[item.stance]} {stance_words(item)}" if item.stance else stance_words(item)
            used = self._text(QRectF(x, box.y(), self.width, high), words, theme.stance(item.stance), TINY, 600)
            x += used + 10
        elif item.state is State.CODED:
            x += self._text(QRectF(x, box.y(), self.width, high), say("no stance"), theme.ink3, TINY) + 10
        rest = QRectF(x, box.y(), box.right() - x, high)
        if claims:
            guessed = not item.claims
            shown = f"?  {claims}" if guessed else claims
            self._text(rest, shown, theme.draft if guessed else theme.ink, TINY, 500)
        else:
            self._text(rest, say("no claim yet"), theme.ink3, TINY)

    def _fields(self) -> None:
        theme, item = self.theme, self.item
        claims = claims_of(item, self.facts.codebook)
        guessed = bool(item.guess) and not item.claims
        colour = theme.draft if guessed else theme.ink
        shown = [f"?  {claims[0]}"] if guessed else claims
        self._field(say("Claim"), shown, colour, "claim")
        if item.guess and guessed and item.guess.reason:
            box = QRectF(
                self.x + self._indent, self.y - 6, self.width - self._indent - self.look.px(40), self.look.px(16)
            )
            self._text(box, item.guess.reason, theme.ink3, TINY)
            self.y += self.look.px(12)
        self._field(
            say("Target"), targets_of(item, self.facts.codebook), theme.ink2 if guessed else theme.ink, "target"
        )
        self._field(say("Source"), [say(MODES[item.mode])], theme.ink, "mode")
        for label, role, command in ((say("To"), Role.ADDRESSEE, "addressee"), (say("About"), Role.OBJECT, "object")):
            others = [a.name for a in item.actors if a.role is role]
            if others:
                self._field(label, [", ".join(others)], theme.ink, command)
        asked = [v for v in self.facts.codebook.variables if v.level == "statement" and not v.retired]
        if asked:
            given = [f"{v.label}: {item.answers[v.id]}" for v in asked if v.id in item.answers]
            self._field(say("More"), ["; ".join(given)] if given else [], theme.ink, "variables")

    @cached_property
    def _indent(self) -> float:
        """How far the values of fields stand in: behind the longest of the labels that are always there."""
        labels, of = (say("Claim"), say("Target"), say("Source")), metrics(self.look.font(TINY))
        return max(self.look.px(LABEL), max(map(of.horizontalAdvance, labels)) + SPACE[2])

    def _field(self, label: str, values: list[str], colour: str, command: str) -> None:
        look, high = self.look, self.look.px(24)
        font = look.font(SMALL, 500)
        indent = self._indent
        room = self.width - indent - look.px(34)
        lines = [line for value in values for line in painting.wrapped(value, font, room, 2)] or ["–"]
        step = metrics(font).lineSpacing()
        height = max(high, step * len(lines) + look.px(8))
        box = QRectF(self.x, self.y, self.width, height)
        first = QRectF(self.x, self.y, indent, high)
        self._put(box, _nothing, command)
        self._text(first, label, self.theme.ink3, TINY, 400, command)
        ink = colour if values else self.theme.ink3
        block = QRectF(self.x + indent, self.y + (high - step) / 2, room, height)
        self._put(block, lambda p: painting.paragraph(p, block, lines, ink, font), command)
        self._cap(self.x + self.width, self.y + look.px(3), command)
        self.y += height + SPACE[1]

    def _stances(self) -> None:
        look, theme = self.look, self.theme
        strip = QRectF(self.x, self.y, self.width, look.px(42))
        self._put(strip, lambda p: painting.rounded(p, strip, alpha(theme.panel), alpha(theme.line), 6))
        cell = self.width / len(Stance)
        labels = self._stance_labels(cell)
        for n, stance in enumerate(Stance):
            box = QRectF(self.x + n * cell, self.y, cell, strip.height())
            self._put(box, self._stance_painter(box, stance, labels[n], n > 0), str(stance))
        self.y += strip.height() + SPACE[2]

    def _stance_labels(self, room: float) -> list[str]:
        """Keys and words, or words alone, or keys alone: as much as fits for all of them."""
        caps, words = [self.facts.keys.get(str(s), "") for s in Stance], [say(STANCES[s]) for s in Stance]
        wide = metrics(self.look.font(TINY, 600)).horizontalAdvance
        both = [f"{cap} {word}".strip() for cap, word in zip(caps, words, strict=True)]
        forms = (labels for labels in (both, words) if all(wide(label) < room for label in labels))
        return next(forms, caps if all(caps) else words)

    def _stance_painter(self, box: QRectF, stance: Stance, label: str, ruled: bool) -> Callable[[QPainter], None]:
        look, theme = self.look, self.theme
        chosen = self.item.stance is stance
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

    def _details(self) -> None:
        item, high = self.item, self.look.px(18)
        strengths = [signed(s) for s in sorted({p.strength for p in item.positions if p.strength is not None})]
        said = sorted({p.explicit for p in item.positions if p.explicit is not None})
        explicit = [say("explicit" if e else "implicit") for e in said]
        parts = [
            ("strength", say("strength {strengths}", strengths=" · ".join(strengths)) if strengths else ""),
            ("explicit", " · ".join(explicit)),
            (
                "certainty",
                say("you are {certainty}", certainty=say(CERTAINTY[item.confidence])) if item.confidence else "",
            ),
        ]
        x = self.x
        for command, words in parts:
            if words:
                wide = metrics(self.look.font(TINY, 500)).horizontalAdvance(words) + self.look.px(16)
                self._put(QRectF(x, self.y, wide, high), self._pill_painter(x, self.y, words), command)
                x += wide + SPACE[1]
        if x > self.x:
            self.y += high + SPACE[2]
        if item.memo:
            font = self.look.font(SMALL)
            lines = painting.wrapped(item.memo, font, self.width, 3)
            box = QRectF(self.x, self.y, self.width, metrics(font).lineSpacing() * len(lines))
            ink = self.theme.ink2
            self._put(box, lambda p: painting.paragraph(p, box, lines, ink, font), "memo")
            self.y += box.height() + SPACE[2]

    def _pill_painter(self, x: float, y: float, words: str) -> Callable[[QPainter], object]:
        return lambda p: painting.pill(p, self.look, x, y, words, self.theme.ink2)

    def _hints(self) -> None:
        item, keys = self.item, self.facts.keys
        if item.state is State.CODED:
            shown = [("speaker", say("speaker")), ("delete", say("delete")), ("next_statement", say("next"))]
        else:
            ready = bool(item.claims or item.guess)
            shown = [("accept", say("accept" if ready else "claim, accept")), ("reject", say("reject"))]
            shown += [("speaker", say("speaker")), ("next_statement", say("next"))]
        x = self.x
        for command, label in shown:
            cap = keys.get(command, "")
            wide = painting.hint_width(self.look, cap, label)
            if x + wide - self.look.px(14) > self.x + self.width:
                break
            self._put(QRectF(x, self.y, wide, self.look.px(20)), self._hint_painter(x, cap, label, command), command)
            x += wide
        self.y += self.look.px(20) + SPACE[1]

    def _hint_painter(self, x: float, cap: str, label: str, command: str) -> Callable[[QPainter], object]:
        y, strong = self.y, command == "accept"
        return lambda p: painting.key_hint(p, self.look, x, y, cap, label, strong)


def tip_of(command: str, keys: Mapping[str, str]) -> str:
    """The tooltip of a part: what a click does, and the key for it."""
    return with_key(BY_ID[command].name, keys.get(command, "")) if command in BY_ID else ""


def _nothing(_painter: QPainter) -> None:
    """A part that only takes clicks."""
