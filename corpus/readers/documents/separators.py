"""What shows that a text may hold several articles, so that none is swallowed by another in silence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from models.wording import say

_RULE = re.compile(r"(?P<sign>[-=_*~#+–—])(?:[ \t]?(?P=sign)){4,}")
_END = re.compile(
    r"end of (?:document|article|story|text)|ende des dokuments|fin du document|fin del documento|- ?30 ?-|###",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?:(?:document|article|artikel|dokument|story)[ \t]+)?\d{1,5}[ \t]+(?:of|von|de|van|/)[ \t]+\d{1,5}"
    r"(?:[ \t]+(?:documents?|articles?|dokumente?))?",
    re.IGNORECASE,
)
_SHAPES = (_END, _COUNT, _RULE)
_LONGEST = 100  # characters of a line that separates
_SHORTEST = 200  # of a part that may be an article


class _Line(NamedTuple):
    text: str
    start: int
    end: int


def is_separator(line: str) -> bool:
    """Whether a line has the shape of one that stands between articles."""
    return len(line) < _LONGEST and any(shape.fullmatch(line.strip()) for shape in _SHAPES)


def note_of(text: str) -> str:
    """What to say of a text with separators that repeat, of which the parts are as long as articles; else empty."""
    found: tuple[list[_Line], ...] = ([], [], [])
    for line in _short_lines(text):
        for shape, of_shape in zip(_SHAPES, found, strict=True):
            if shape.fullmatch(line.text):
                of_shape.append(line)
    for shape, lines in zip(_SHAPES, found, strict=True):
        if len(lines) < 2:
            continue
        said, times = Counter(one.text for one in lines).most_common(1)[0]
        parts = _parts(lines, len(text))
        if (times > 1 or shape is _COUNT) and parts > 1:
            return say(
                "may hold {n} articles: “{line}” stands between its parts; it was kept as one: split it if it does",
                n=parts, line=said[:40],
            )  # fmt: skip
    return ""


def _short_lines(text: str) -> Iterator[_Line]:
    """The lines that may separate, none of them kept, since a text may have millions."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start < _LONGEST and (line := text[start:end].strip()):
            yield _Line(line, start, end)
        start = end + 1


def _parts(lines: list[_Line], length: int) -> int:
    """How many of the parts between these lines are as long as an article."""
    starts, ends = [0, *(line.end for line in lines)], [*(line.start for line in lines), length]
    return sum(end - start >= _SHORTEST for start, end in zip(starts, ends, strict=True))
