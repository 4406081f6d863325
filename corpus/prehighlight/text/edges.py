"""Where spans may begin and end: with both marks of a quotation or with neither, and never inside a word."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from corpus.prehighlight.text.quotes import Quotation
from corpus.prehighlight.text.words import WORD
from models.findings import Span

_CLITIC = re.compile(r"[’'](?:s|re|ve|ll|d|m)?\b\s*|[’']\s+")  # the end of a word that a tokeniser has cut off


def with_whole_edges(text: str, spans: Iterable[Span], quotes: Sequence[Quotation]) -> tuple[Span, ...]:
    """The spans, each with both marks of a quotation that it ends in or none; ``quotes`` are all of the text's."""
    starts, ends = [q.outer.start for q in quotes], [q.outer.end for q in quotes]
    found = []
    for span in spans:
        start, end = _behind_clitic(text, span), span.end
        for quotation in quotes[bisect_right(ends, start) : bisect_left(starts, end)]:
            start, end = _balanced(text, start, end, quotation)
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


def _behind_clitic(text: str, span: Span) -> int:
    clitic = _CLITIC.match(text, *span)
    return clitic.end() if clitic and text[span.start - 1 : span.start].isalnum() else span.start


def _balanced(text: str, start: int, end: int, quotation: Quotation) -> tuple[int, int]:
    inner, outer = quotation, quotation.outer
    begins_whole = not WORD.search(text, inner.start, max(start, inner.start))
    ends_whole = not WORD.search(text, min(end, inner.end), inner.end)
    if start >= outer.start and end <= outer.end:  # nothing but quoted words: no marks
        return max(start, inner.start), min(end, inner.end)
    if start >= outer.start and begins_whole:
        return (outer.start if quotation.closed else max(start, inner.start)), end
    if end <= outer.end and ends_whole and start < outer.start:
        return start, outer.end
    return start, end
