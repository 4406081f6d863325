"""What every part of a card is made of: pieces at their places, each perhaps with the command that a click gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from gui.style import painting
from gui.style.painting import LEFT, Look, metrics
from gui.style.themes import SMALL, SPACE, TINY
from models.codebook import Codebook
from models.coding import Item
from models.wording import say

PAD = SPACE[3]
LABEL = 56  # width of the labels of fields


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
    row: int | None = 0  # the marked row of its positions; None: all of them
    likely: tuple[int, ...] = ()  # claims that a key gives it


class Parts:
    """Puts pieces below each other; ``y`` is where the next one begins."""

    def __init__(self, look: Look, facts: Facts, width: float) -> None:
        self.look, self.facts, self.item = look, facts, facts.item
        self.theme = look.theme
        self.x, self.width = float(PAD), width - 2 * PAD
        self.y = 10.0
        self.card = Card()

    def put(self, box: QRectF, paint: Callable[[QPainter], object], command: str = "") -> None:
        """Put a piece."""
        self.card.pieces.append(Piece(box, paint, command))

    def text(
        self, box: QRectF, words: str, colour: str, size: float = SMALL, weight: int = 400, command: str = ""
    ) -> float:
        """Put one line; returns the width it will take."""
        font = self.look.font(size, weight)
        self.put(box, lambda p: painting.text(p, box, words, colour, font, LEFT), command)
        return min(metrics(font).horizontalAdvance(words), box.width())

    def at_right(self, right: float, y: float, high: float, words: str, colour: str, italic: bool = False) -> float:
        """Put a small line that ends at ``right``; returns where it begins."""
        font = QFont(self.look.font(TINY))  # the look's own is everybody's
        font.setItalic(italic)
        wide = min(metrics(font).horizontalAdvance(words) + 2, right - self.x)
        box = QRectF(right - wide, y, wide, high)
        self.put(box, lambda p: painting.text(p, box, words, colour, font, painting.RIGHT))
        return box.x()

    def cap(self, x: float, y: float, command: str) -> float:
        """Put the key cap of a command, ending at ``x``; returns how wide it is."""
        cap = self.facts.keys.get(command, "")
        if not cap:
            return 0.0
        wide, high = painting.cap_size(self.look, cap)
        box = QRectF(x - wide, y, wide, high)
        self.put(box, lambda p: painting.key_cap(p, self.look, box.x(), box.y(), cap), command)
        return wide

    @cached_property
    def indent(self) -> float:
        """How far the values of fields stand in: behind the longest of the labels that are always there."""
        labels, of = (say("Claim"), say("Source"), say("Stance")), metrics(self.look.font(TINY))
        return max(self.look.px(LABEL), max(map(of.horizontalAdvance, labels)) + SPACE[2])

    def one_field(self, label: str, values: list[str], colour: str, command: str) -> None:
        """Put a field with its label and key."""
        look, high = self.look, self.look.px(24)
        font = look.font(SMALL, 500)
        room = self.width - self.indent - look.px(34)
        lines = [line for value in values for line in painting.wrapped(value, font, room, 2)] or ["–"]
        step = metrics(font).lineSpacing()
        height = max(high, step * len(lines) + look.px(8))
        box = QRectF(self.x, self.y, self.width, height)
        first = QRectF(self.x, self.y, self.indent, high)
        self.put(box, nothing, command)
        self.text(first, label, self.theme.ink3, TINY, 400, command)
        ink = colour if values else self.theme.ink3
        block = QRectF(self.x + self.indent, self.y + (high - step) / 2, room, height)
        self.put(block, lambda p: painting.paragraph(p, block, lines, ink, font), command)
        self.cap(self.x + self.width, self.y + look.px(3), command)
        self.y += height + SPACE[1]


def nothing(_painter: QPainter) -> None:
    """A part that only takes clicks."""
