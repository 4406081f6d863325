"""What is drawn along the text of an article, and in which lane, so that nothing hides anything else.

Positions are UTF-16 units of the document. Nothing here draws: the geometry is data.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from gui.offsets import Offsets
from models.coding import Item, State
from models.findings import FoundMention, Span

MENTION_GAP, MENTION_STEP = 1.5, 2.5  # pixels below the text, and between lanes
LINE_GAP, LINE_STEP = 4.0, 4.5
UNSURE = 0.6  # sureness below which a draft's mark is dotted


def is_unsure(item: Item) -> bool:
    """Whether the machine is not sure that a draft is a statement at all; what a person has accepted is sure."""
    return item.state is not State.CODED and item.sureness < UNSURE


def is_speaker_unsure(item: Item) -> bool:
    """Whether the machine is not sure of a draft's speaker."""
    return item.state is not State.CODED and item.speaker_sureness < UNSURE


# More than an article ever has, so that none can hold the window up: what is beyond is not drawn.
MOST_MENTIONS, MOST_SPANS, MOST_IN_PARAGRAPH = 20_000, 500, 1_000


class Kind(Enum):
    """What a mark shows."""

    MENTION = "mention"
    CONTENT = "content"
    SOURCE = "source"
    CUE = "cue"
    FOLDED = "folded"  # the words of a statement that is not shown: folded, or no part of what is


THIN = (Kind.MENTION, Kind.FOLDED)  # kinds whose lines are thin and close to the text


class Mark(NamedTuple):
    """A span of the text that is drawn; ``owner`` is an index into the items, the mentions or what is not shown."""

    kind: Kind
    start: int
    end: int
    owner: int
    unsure: bool = False


class Placed(NamedTuple):
    """The part of a mark in one paragraph, in units from its start; ``lane`` is None where no line is drawn."""

    mark: Mark
    start: int
    end: int
    lane: int | None


Part = tuple[Mark, int, int]  # what becomes a Placed once it has its lane


@dataclass(slots=True)
class Paragraph:
    """All marks of one paragraph and how many lanes they need."""

    placed: list[Placed] = field(default_factory=list)
    mention_lanes: int = 0
    line_lanes: int = 0

    @property
    def extra(self) -> float:
        """Pixels of room under each line beyond what one lane of each kind needs."""
        return MENTION_STEP * max(0, self.mention_lanes - 1) + LINE_STEP * max(0, self.line_lanes - 1)

    @property
    def contents(self) -> int:
        """How many parts of evidence it holds; as many numbers can at most stand at one of its lines."""
        return [placed.mark.kind for placed in self.placed].count(Kind.CONTENT)

    def offset(self, placed: Placed) -> float:
        """How far below the text the line of a placed mark lies, in pixels."""
        if placed.mark.kind in THIN:
            return MENTION_GAP + MENTION_STEP * (placed.lane or 0)
        return LINE_GAP + MENTION_STEP * max(0, self.mention_lanes - 1) + LINE_STEP * (placed.lane or 0)


def marks(
    offsets: Offsets, items: Sequence[Item], mentions: Sequence[FoundMention], aside: Sequence[Item] = ()
) -> list[Mark]:
    """Everything to be drawn for an article, in order of position."""
    made = [
        Mark(Kind.MENTION, offsets.to_qt(m.start), offsets.to_qt(m.end), n, m.confidence < UNSURE)
        for n, m in enumerate(mentions[:MOST_MENTIONS])
    ]
    for n, item in enumerate(items):
        parts: tuple[tuple[Kind, tuple[Span, ...], bool], ...] = (
            (Kind.CONTENT, item.evidence, is_unsure(item)),
            (Kind.SOURCE, item.source, is_speaker_unsure(item)),
            (Kind.CUE, item.cue, False),
        )
        for kind, spans, unsure in parts:
            made += [Mark(kind, offsets.to_qt(a), offsets.to_qt(b), n, unsure) for a, b in spans[:MOST_SPANS]]
    for n, item in enumerate(aside):
        made += [Mark(Kind.FOLDED, offsets.to_qt(a), offsets.to_qt(b), n) for a, b in item.evidence[:MOST_SPANS]]
    return sorted(made, key=lambda mark: (mark.start, -mark.end))


def place(all_marks: Iterable[Mark], starts: Sequence[int]) -> dict[int, Paragraph]:
    """Put marks into the paragraphs that begin at ``starts``; lanes are counted for each paragraph."""
    parts: dict[int, list[Part]] = defaultdict(list)
    for mark in all_marks:
        n = bisect_right(starts, mark.start) - 1
        while n < len(starts) and starts[n] < mark.end:
            first = starts[n]
            end = starts[n + 1] - 1 if n + 1 < len(starts) else mark.end
            start, end = max(mark.start, first) - first, min(mark.end, end) - first
            if start < end and len(parts[n]) < MOST_IN_PARAGRAPH:
                parts[n].append((mark, start, end))
            n += 1
    return {n: _paragraph(found) for n, found in parts.items()}


def _paragraph(parts: list[Part]) -> Paragraph:
    overlapping = _overlapping(parts)
    mention_ends: list[int] = []
    line_ends: list[int] = []
    placed = []
    for n, (mark, start, end) in enumerate(parts):
        if mark.kind is Kind.CONTENT and n not in overlapping:
            placed.append(Placed(mark, start, end, None))
        else:
            ends = mention_ends if mark.kind in THIN else line_ends
            placed.append(Placed(mark, start, end, _lane(start, end, ends)))
    return Paragraph(placed, len(mention_ends), len(line_ends))


def _overlapping(parts: list[Part]) -> set[int]:
    """Which pieces of evidence, given in order of their starts, share words with one of another item."""
    found: set[int] = set()
    before: list[tuple[int, int, int]] = []  # those that reach beyond a start: where they end, whose and which
    for n, (mark, start, end) in enumerate(parts):
        if mark.kind is Kind.CONTENT:
            before = [one for one in before if one[0] > start]
            others = [which for _, owner, which in before if owner != mark.owner]
            found.update(others, [n] if others else ())
            before.append((end, mark.owner, n))
    return found


def _lane(start: int, end: int, ends: list[int]) -> int:
    """The first lane that is free at ``start``; ``ends`` is where each lane is free again."""
    for lane, free in enumerate(ends):
        if free <= start:
            ends[lane] = end
            return lane
    ends.append(end)
    return len(ends) - 1
