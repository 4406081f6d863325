"""A text divided into the pieces that a recipe takes for articles, as a stream of lines."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from corpus.readers.recipes.patterns import PAGE, Pattern, pattern
from corpus.readers.recipes.recipe import Separator
from corpus.readers.source import LARGEST_TEXT
from models.articles import freeze
from models.errors import Unreadable
from models.wording import say

MOST_BLANK = 3  # blank lines that may stand between the lines of one separator
_LINES = re.compile(r"\f|[^\n\f]*\n|[^\n\f]+")


class Line(NamedTuple):
    """A line without its end, where it starts in the text, and its number from 1."""

    text: str
    start: int
    number: int

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it; the end of a page is something."""
        return not self.text.strip() and self.text != PAGE

    @property
    def end(self) -> int:
        """Where its text ends."""
        return self.start + len(self.text)


@dataclass(slots=True)
class Chunk:
    """The lines between two separators; ``is_first`` where no separator stands above them."""

    lines: list[Line] = field(default_factory=list)
    is_first: bool = False

    @property
    def written(self) -> list[Line]:
        """Its lines that are not blank."""
        return [line for line in self.lines if not line.is_blank]


def lines_of(parts: Iterable[str]) -> Iterator[Line]:
    """The lines of a text that comes in parts, each a line with its end or several, as they are frozen."""
    start, number = 0, 1
    for part in parts:
        for found in _LINES.finditer(freeze(part)):
            whole = found[0]
            yield Line(whole.removesuffix("\n"), start, number)
            start += len(whole)
            number += whole != PAGE


def chunks(lines: Iterable[Line], separator: Separator) -> Iterator[Chunk]:
    """What stands between separators, but for what is blank; lines of a separator that begins no article are left out.

    Raises Unreadable for a piece that is larger than any text may be.
    """
    if separator.blank_lines:
        pieces = _by_gaps(lines, separator.blank_lines)
    else:
        pieces = _by_lines(lines, [pattern(one) for one in separator.lines], separator.begins)
    return (piece for piece in pieces if not all(line.is_blank for line in piece.lines))


def _by_gaps(lines: Iterable[Line], blank: int) -> Iterator[Chunk]:
    chunk, gap = Chunk(is_first=True), 0
    for line in lines:
        if line.is_blank:
            gap += 1
        else:
            if gap >= blank and chunk.lines:
                yield chunk
                chunk = Chunk()
            gap = 0
        _put(chunk, line)
    yield chunk


def _by_lines(lines: Iterable[Line], patterns: list[Pattern], begins: bool) -> Iterator[Chunk]:
    chunk, ahead = Chunk(is_first=True), _Ahead(lines, len(patterns) * (MOST_BLANK + 1))
    while (line := ahead.first()) is not None:
        taken = _taken(ahead.seen, patterns) if patterns else 0
        if taken:
            yield chunk
            chunk = Chunk()
        for _ in range(taken or 1):
            line = ahead.take()
            if not taken or begins:
                _put(chunk, line)
    yield chunk


def _put(chunk: Chunk, line: Line) -> None:
    chunk.lines.append(line)
    if line.end - chunk.lines[0].start > LARGEST_TEXT:
        raise Unreadable(say("holds an article of more than {size} MB.", size=LARGEST_TEXT // 1_000_000))


def _taken(seen: deque[Line], patterns: list[Pattern]) -> int:
    """How many of the lines ahead are the separator, from the first on; 0 where they are not."""
    if not patterns[0].is_whole(seen[0].text):
        return 0
    at, blank = 1, 0
    for wanted in patterns[1:]:
        while at < len(seen) and seen[at].is_blank and blank < MOST_BLANK:
            at, blank = at + 1, blank + 1
        if at >= len(seen) or not wanted.is_whole(seen[at].text):
            return 0
        at, blank = at + 1, 0
    return at


class _Ahead:
    """Lines of which the next few can be seen before they are taken."""

    def __init__(self, lines: Iterable[Line], far: int) -> None:
        self._lines, self._far = iter(lines), max(1, far)
        self.seen: deque[Line] = deque()

    def first(self) -> Line | None:
        while len(self.seen) < self._far and (line := next(self._lines, None)) is not None:
            self.seen.append(line)
        return self.seen[0] if self.seen else None

    def take(self) -> Line:
        return self.seen.popleft()
