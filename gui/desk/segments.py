"""Words and sentences of a frozen text, and evidence that grows and shrinks by them."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from operator import attrgetter

from models.findings import Span

# A word may hold marks that combine with its letters, and dots, commas, apostrophes and hyphens between them.
WORD = re.compile(r"[$€£]?[\w\u0300-\u036f]+(?:[’'.,\-‑]?[\w\u0300-\u036f]+)*%?")
SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]+[\"”’'»)\]]*(?=\s)")
OPENING = re.compile(r"[\"“‘'«(\[—– ]*")
ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof gov sen rep lt gen col sgt capt cmdr adm maj rev hon st sr jr no vs inc corp co ltd dept fig est
    jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave blvd rd assn bros u.s u.k u.n e.g i.e d.c a.m p.m
    """.split()  # noqa: SIM905 (a list of words is for reading)
)
# After an abbreviation that can end a sentence as well ("in the U.S. The …"), these begin a new one.
STARTERS = frozenset(
    "the a an he she it they we i in on at but and this that these those his her if when".split()  # noqa: SIM905
)
BLANKS = re.compile(r"\s*")
LETTERS = re.compile(r"\w*")
PARTING = re.compile(r"[\s\"“‘'(—–]")
INITIAL = re.compile(r"[^\W\d]|(?:\w\.)+\w")
LONGEST_STARTER = max(map(len, STARTERS))
LONGEST_ABBREVIATION = 40  # code points; what is longer is neither one of these nor a row of initials
SAID = re.compile(r"(?:[A-Z][\w’'.\-]*\s+){1,4}(?:said|asked|added|told|wrote|says|asks|replied)\b")


_start, _end = attrgetter("start"), attrgetter("end")


class Side(Enum):
    """The end of the evidence that moves."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Segments:
    """The words and sentences of one text, in order."""

    words: tuple[Span, ...]
    sentences: tuple[Span, ...]

    def sentences_over(self, span: Span) -> Span:
        """From the start of the first sentence that ``span`` touches to the end of the last; ``span`` where none."""
        touched = _touched(self.sentences, span.start, max(span.end, span.start + 1))
        return Span(touched[0].start, touched[-1].end) if touched else span

    def words_over(self, span: Span) -> Span:
        """From the start of the first word that ``span`` touches to the end of the last; the span where there is none.

        Marks at its ends that belong to no word stay, so that a quotation keeps its marks.
        """
        touched = _touched(self.words, span.start, span.end)
        return Span(min(span.start, touched[0].start), max(span.end, touched[-1].end)) if touched else span

    def word_start(self, position: int) -> int:
        """Where the word begins that a position stands in; the position where it stands in none."""
        at = bisect_right(self.words, position, key=_start) - 1
        return self.words[at].start if at >= 0 and position < self.words[at].end else position

    def sentence_at(self, position: int) -> Span | None:
        """The sentence at a position, or the one before it where it lies between two; None where there is none."""
        at = bisect_right(self.sentences, position, key=_start) - 1
        return self.sentences[max(at, 0)] if self.sentences else None


def segments(text: str) -> Segments:
    """Cut a frozen text into words and sentences; a sentence never crosses a line end."""
    return Segments(tuple(Span(*m.span()) for m in WORD.finditer(text)), tuple(_sentences(text)))


def joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those joined between which no word stands: they are one passage to whoever reads them."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and WORD.search(text[found[-1].end : span.start]) is None:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def longer(units: Sequence[Span], evidence: Sequence[Span], side: Side) -> list[Span]:
    """Evidence that reaches one word or sentence further; as it was where the text ends."""
    spans = list(evidence)
    if side is Side.END:
        following = bisect_right(units, spans[-1].end, key=_end)
        end = units[following].end if following < len(units) else spans[-1].end
        spans[-1] = Span(spans[-1].start, end)
    else:
        before = bisect_left(units, spans[0].start, key=_start)
        start = units[before - 1].start if before else spans[0].start
        spans[0] = Span(start, spans[0].end)
    return spans


def shorter(units: Sequence[Span], evidence: Sequence[Span], side: Side) -> list[Span]:
    """Evidence that ends one word or sentence earlier; a part with nothing left goes, the last part stays."""
    spans = list(evidence)
    if side is Side.END:
        start, end = spans[-1]
        before = bisect_left(units, end, key=_end)
        if before and (cut := units[before - 1].end) > start:
            spans[-1] = Span(start, cut)
        elif len(spans) > 1:
            spans.pop()
    else:
        start, end = spans[0]
        following = bisect_right(units, start, key=_start)
        if following < len(units) and (cut := units[following].start) < end:
            spans[0] = Span(cut, end)
        elif len(spans) > 1:
            spans.pop(0)
    return spans


def _sentences(text: str) -> list[Span]:
    found: list[Span] = []
    at = 0
    for line in text.split("\n"):
        start = 0
        for match in SENTENCE_END.finditer(line):
            if _ends_sentence(line, match):
                _add(found, line, start, match.end(), at)
                start = match.end()
        _add(found, line, start, len(line), at)
        at += len(line) + 1
    return found


def _add(found: list[Span], line: str, start: int, end: int, at: int) -> None:
    sentence = line[start:end]
    if words := sentence.strip():
        begin = at + start + len(sentence) - len(sentence.lstrip())
        found.append(Span(begin, begin + len(words)))


def _ends_sentence(line: str, match: re.Match[str]) -> bool:
    """Whether a sentence ends with these marks, by the word before them and the one that follows; no more is read."""
    rest = _matched(BLANKS, line, match.end()).end()
    following = _matched(OPENING, line, rest).end()
    if following == len(line) or line[following].islower():
        return following == len(line)
    if not match.group().startswith("."):
        # “Why?” Page asked. is one sentence; Why? Because … are two.
        return match.group()[-1] in "!?…." or not SAID.match(line, rest)
    word = _last_word(line, match.start())
    initial = INITIAL.fullmatch(word) is not None
    if not initial and word not in ABBREVIATIONS:
        return True
    next_word = _matched(LETTERS, line, following, following + LONGEST_STARTER + 1)[0].casefold()
    return (len(word) > 1 and (initial or word.endswith("m"))) and next_word in STARTERS


def _last_word(line: str, end: int) -> str:
    """What stands before ``end`` without a blank or an opening mark in it; as much of it as could mean something."""
    before = line[max(0, end - LONGEST_ABBREVIATION - 1) : end]
    return PARTING.split(before)[-1].casefold()


def _matched(pattern: re.Pattern[str], line: str, start: int, end: int = sys.maxsize) -> re.Match[str]:
    """What a pattern that fits anywhere, be it nothing, takes from ``start`` on."""
    found = pattern.match(line, start, end)
    assert found is not None
    return found


def _touched(units: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Those of units in order that share something with ``[start, end)``."""
    return units[bisect_right(units, start, key=_end) : bisect_left(units, end, key=_start)]
