"""What shows that a text may hold several articles, so that none is swallowed by another in silence."""

from __future__ import annotations

import re
from collections import Counter

from models.wording import say

_RULE = re.compile(r"^[ \t]*(?P<sign>[-=_*~#+–—])(?:[ \t]?(?P=sign)){4,}[ \t]*$", re.MULTILINE)
_END = re.compile(
    r"^[ \t]*(?:End of (?:Document|Article|Story|Text)|Ende des Dokuments|Fin du document|Fin del documento|"
    r"- ?30 ?-|###)[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_COUNT = re.compile(
    r"^[ \t]*(?:(?:document|article|artikel|dokument|story)[ \t]+)?\d{1,5}[ \t]+(?:of|von|de|van|/)[ \t]+\d{1,5}"
    r"(?:[ \t]+(?:documents?|articles?|dokumente?))?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_SHORTEST = 200  # characters of a part that may be an article
_MOST_LOOKED_AT = 5_000_000  # characters


def note_of(text: str) -> str:
    """What to say of a text with separators that repeat, of which the parts are as long as articles; else empty."""
    looked_at = text[:_MOST_LOOKED_AT]
    for shape in (_END, _COUNT, _RULE):
        matches = list(shape.finditer(looked_at))
        if len(matches) < 2:
            continue
        line, n = Counter(" ".join(match[0].split()) for match in matches).most_common(1)[0]
        if shape is _COUNT:
            n = len(matches)
        starts = [0, *(match.end() for match in matches)]
        ends = [*(match.start() for match in matches), len(looked_at)]
        long = sum(end - start >= _SHORTEST for start, end in zip(starts, ends, strict=True))
        if n >= 2 and long >= 2:
            return say(
                "may hold {long} articles: “{line}” stands between its parts; it was kept as one: split it if it does",
                long=long, line=line[:40],
            )  # fmt: skip
    return ""
