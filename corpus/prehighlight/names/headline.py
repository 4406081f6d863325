"""A first line in which nearly every word has a capital, so that capitals tell no name: “Voss Says Rents Fell”."""

from __future__ import annotations

import re
from functools import lru_cache

from models.findings import Span

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LONGEST = 200  # code points
_FEWEST = 4  # long words
_SHARE = 0.8  # of the long words that have a capital
_LONG = 4  # letters


@lru_cache(maxsize=2)
def headline(text: str) -> Span:
    """The first line of a text where it is written so, else nothing; one all in capitals is none."""
    line = _LINE.search(text)
    return Span(*line.span()) if line and _is_headline(line[0]) else Span(0, 0)


def _is_headline(line: str) -> bool:
    if len(line) > _LONGEST or line.isupper():
        return False
    long = [word for word in _WORD.findall(line) if len(word) >= _LONG]
    return len(long) >= _FEWEST and sum(word[0].isupper() for word in long) >= _SHARE * len(long)
