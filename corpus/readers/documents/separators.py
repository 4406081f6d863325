"""What shows that a text may hold several articles, so that none is swallowed by another in silence."""

from __future__ import annotations

import re
from collections import Counter

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
_LONGEST = 100  # characters of a line that separates
_SHORTEST = 200  # of a part that may be an article


def note_of(text: str) -> str:
    """What to say of a text with separators that repeat, of which the parts are as long as articles; else empty."""
    lines = text.split("\n")
    short = [(n, stripped) for n, line in enumerate(lines) if len(line) < _LONGEST and (stripped := line.strip())]
    for shape in (_END, _COUNT, _RULE):
        found = [(n, line) for n, line in short if shape.fullmatch(line)]
        if len(found) < 2:
            continue
        line, times = Counter(line for _, line in found).most_common(1)[0]
        parts = _parts(lines, [n for n, _ in found])
        if (times > 1 or shape is _COUNT) and parts > 1:
            return say(
                "may hold {n} articles: “{line}” stands between its parts; it was kept as one: split it if it does",
                n=parts, line=line[:40],
            )  # fmt: skip
    return ""


def _parts(lines: list[str], at: list[int]) -> int:
    """How many of the parts between these lines are as long as an article."""
    starts, ends = [0, *(n + 1 for n in at)], [*at, len(lines)]
    return sum(sum(map(len, lines[a:b])) >= _SHORTEST for a, b in zip(starts, ends, strict=True))
