"""Words, paragraphs and tidy spans: the plain-text measures that every reader of an article shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from models.findings import Span

WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
LONGEST_PARAGRAPH = 4_000  # code points; a parser's time and memory grow with the length of one piece

LONGEST_UNBROKEN = 500  # code points without a space; a tokeniser's time grows with the square of their number

_LINE = re.compile(r"[^\n]+")
_UNBROKEN = re.compile(rf"(?<!\S)\S{{{LONGEST_UNBROKEN + 1},}}")
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*\s")
_OUTER = " \t\u00a0\r,;:.—–-―"
_CLOSING = " \t\u00a0\r,;:—–-―"


def word_set(line: str) -> frozenset[str]:
    """The words of a line, for lists in code."""
    return frozenset(line.split())


def count_words(text: str) -> int:
    """How many words ``text`` has."""
    return sum(1 for _ in WORD.finditer(text))


def paragraphs(text: str) -> Iterator[Span]:
    """The lines of ``text`` that aren't blank; longer ones than LONGEST_PARAGRAPH in pieces cut between sentences.

    What is written without spaces is cut behind LONGEST_UNBROKEN.
    """
    for line in _LINE.finditer(text):
        start = line.start()
        for run in _UNBROKEN.finditer(text, *line.span()):
            for cut in range(run.start() + LONGEST_UNBROKEN, run.end(), LONGEST_UNBROKEN):
                yield from _pieces(text, start, cut)
                start = cut
        yield from _pieces(text, start, line.end())


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LONGEST_PARAGRAPH:
        cut = _cut(text, start)
        yield Span(start, cut)
        start = cut
    if text[start:end].strip():
        yield Span(start, end)


def _cut(text: str, start: int) -> int:
    """Where to cut an overlong line that starts at ``start``: after a sentence, else after a space, else hard."""
    limit = start + LONGEST_PARAGRAPH
    middle = start + LONGEST_PARAGRAPH // 2
    ends = [m.end() for m in _SENTENCE_END.finditer(text, middle, limit)]
    if ends:
        return ends[-1]
    space = text.rfind(" ", middle, limit)
    return space + 1 if space >= 0 else limit


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without spaces and separators at its edges; a full stop at its end stays."""
    while start < end and text[start] in _OUTER:
        start += 1
    while end > start and text[end - 1] in _CLOSING:
        end -= 1
    return Span(start, end)


def tidy(text: str, spans: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """Spans in reading order, trimmed, without empty ones, joined where no word lies between them."""
    found: list[Span] = []
    for start, end in sorted(spans):
        span = trimmed(text, start, end)
        if span.start >= span.end:
            continue
        if found and (span.start < found[-1].end or not WORD.search(text[found[-1].end : span.start])):
            found[-1] = Span(found[-1].start, max(span.end, found[-1].end))
        else:
            found.append(span)
    return tuple(found)
