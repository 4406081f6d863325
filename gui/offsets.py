"""The one place that converts positions: code points of the frozen text ↔ the UTF-16 units that Qt counts."""

from __future__ import annotations

import re
from bisect import bisect_left

LONGEST = 20_000  # signs of a word whose end Qt can look for anew at each of its lines
ENDLESS = re.compile(rf"(?<!\S)\S{{{LONGEST}}}")
# Qt reads these as the ends of frames and as objects; what it shows instead is one unit long as well.
NOT_FOR_QT = re.compile("[\ufdd0\ufdd1\ufffc]")


class Offsets:
    """Both directions for one text; a text without characters beyond U+FFFF costs nothing."""

    def __init__(self, text: str) -> None:
        wide = [n for n, c in enumerate(text) if c > "\uffff"] if not text.isascii() else []
        self._wide = wide  # code points that are two units long
        self._wide16 = [n + k for k, n in enumerate(wide)]  # and where each begins in units

    def to_qt(self, position: int) -> int:
        """The unit at which a code point begins."""
        return position + bisect_left(self._wide, position)

    def from_qt(self, position: int) -> int:
        """The code point at a unit; the second half of a pair counts as its first."""
        before = bisect_left(self._wide16, position)
        if before and self._wide16[before - 1] + 1 == position:
            return self._wide[before - 1]
        return position - before


def is_endless(text: str) -> bool:
    """Whether a text has a word so long that Qt may not look for its end, at a time that grows with its square."""
    return len(text) >= LONGEST and ENDLESS.search(text) is not None


def for_qt(text: str) -> str:
    """The text as it is handed to a Qt document: the same length, character for character."""
    return NOT_FOR_QT.sub("\ufffd", text)
