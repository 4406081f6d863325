"""Runs of capitalised words, and which parts of a text are in use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from corpus.prehighlight.names.lexicons import lexicons
from models.findings import Span

CAPITAL = "A-ZÀ-ÖØ-Þ"
TOKEN = (
    rf"(?:(?:[A-Z]\.){{2,}}|(?:St|Ste|Mt|Ft)\.|[{CAPITAL}]\.(?=\s[{CAPITAL}])"
    rf"|[{CAPITAL}]\w*(?:[-/&]\w+|['’](?!s\b)\w+)*)"
)
LINK = (
    r"(?:\s(?:of(?:\sthe)?|de(?:\sl[ao]s?)?|del|d[aio]s?|l[ae]|bin|bint|ibn|van|von|der|den|al|el|ul|y|&|for|and)"
    r"(?=\s))?"
)
RUN = re.compile(rf"(?<![\w@#/.-]){TOKEN}(?:{LINK}[ \xa0]{TOKEN})*")
_OPENER = re.compile(r"([A-Za-z][\w’']*)(?:\s|$)")
_LONGEST_RUN = 200  # what is longer is a table or a headline in capitals, no name
_SENTENCE_MARKS = frozenset(["", *'.!?:…"“‘(—–•-'])
_CLOSING = "'\"”’)"
_STOPS = frozenset(".!?:…")


class Taken:
    """Spans that are in use, each asked for and added in a time that depends on its own length alone."""

    def __init__(self) -> None:
        self._used = bytearray()  # of each code point of the text, whether it is in use

    def free(self, start: int, end: int) -> bool:
        """Whether no span in use touches ``[start, end)``."""
        return self._used.find(1, start, end) < 0

    def add(self, start: int, end: int) -> bool:
        """Take the span if it is free; whether it was."""
        if not self.free(start, end):
            return False
        if end > len(self._used):
            self._used.extend(bytes(2 * end - len(self._used)))
        self._used[start:end] = b"\1" * (end - start)
        return True


@lru_cache(maxsize=2)  # finding and mending both walk the same article's runs
def runs(text: str) -> tuple[Span, ...]:
    """Maximal runs of capitalised words, without words that are capitalised only because a sentence begins."""
    found: list[Span] = []
    for match in RUN.finditer(text):
        start, end = match.span()
        start = behind_openers(text, start, end)
        if start < end <= start + _LONGEST_RUN and text[start].isupper():
            found.extend(_split_at_links(text, start, end))
    return tuple(found)


def behind_openers(text: str, start: int, end: int) -> int:
    """Where a run begins behind words like "But" and "The"."""
    openers = lexicons().openers
    word = _OPENER.match(text, start, end)
    while word and word[1][0].upper() + word[1][1:] in openers:
        start = word.end()
        word = _OPENER.match(text, start, end)
    return start


def starts_sentence(text: str, start: int) -> bool:
    """Whether the word at ``start`` would be capitalised anyway."""
    before = text[max(0, start - 4) : start]
    left = before.rstrip()
    return "\n" in before or left[-1:] in _SENTENCE_MARKS or left.rstrip(_CLOSING)[-1:] in _STOPS


def _split_at_links(text: str, start: int, end: int) -> Iterator[Span]:
    """The run cut at "and" and "for", which hold only what begins with Ministry and the like together."""
    name = text[start:end]
    if " and " not in name and " for " not in name:
        yield Span(start, end)
        return
    words = lexicons().words
    first = name.split(None, 1)[0]
    for link in (" and ", " for "):
        if link not in name or first in words["openers_and"]:
            continue
        left, _, right = name.partition(link)
        belongs = first in words["openers_of"] or lexicons().heads.get(left.split()[-1]) == "ORG"
        if link == " and " or not belongs:
            yield from _split_at_links(text, start, start + len(left))
            yield from _split_at_links(text, end - len(right), end)
            return
    yield Span(start, end)
