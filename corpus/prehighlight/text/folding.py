"""Full quotations folded into a short clause before parsing, with the way back to the article's code points.

A parser that meets “it is so,” Okafor said in place of forty quoted words gets subject and cue right. Quoted words
that are part of the reporter's sentence (to “drive small owners out”) stay, without their marks.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.prehighlight.text.quotes import Quotation
from corpus.prehighlight.text.words import count_words, paragraphs
from models.findings import Span

CLAUSE = "it is so"
_OPENING = "“\"‘'`„« "
_LONGEST_INSERTION = 120  # code points between the halves of “…,” she said, “and …”


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of folded text and the article's span that it stands for."""

    start: int
    end: int
    there: Span
    quotation: Quotation | None  # set when the stretch is a quotation
    folded: bool  # whether the clause stands here for the quotation's own words


class Folded:
    """One paragraph as the parser sees it."""

    def __init__(self, paragraph: Span, pieces: Sequence[tuple[str, Span, Quotation | None, bool]]) -> None:
        self._paragraph = paragraph
        self.pieces: list[Piece] = []
        words: list[str] = []
        at = 0
        for written, there, quotation, is_folded in pieces:
            if written:
                self.pieces.append(Piece(at, at + len(written), there, quotation, is_folded))
                words.append(written)
                at += len(written)
        self.text = "".join(words)
        self._starts = [piece.start for piece in self.pieces]

    @property
    def changed(self) -> bool:
        """Whether the parser sees other words than the article has."""
        return any(p.start + self._paragraph.start != p.there.start or p.quotation is not None for p in self.pieces)

    def quoted(self, start: int, end: int) -> Quotation | None:
        """The longest quotation that folded ``[start, end)`` has a part in."""
        touched = [p.quotation for p in self.pieces if p.quotation is not None and p.start < end and p.end > start]
        return max(touched, key=lambda q: q.end - q.start, default=None)

    def back(self, start: int, end: int) -> list[Span]:
        """The article's spans behind folded ``[start, end)``; a folded quotation is always given whole."""
        found: list[Span] = []
        for piece in self.pieces[max(0, bisect.bisect_right(self._starts, start) - 1) :]:
            if piece.start >= end:
                break
            if piece.end <= start:
                continue
            span = piece.there
            if not piece.folded:
                span = Span(span.start + max(0, start - piece.start), span.end - max(0, piece.end - end))
            if span.start < span.end:
                found.append(span)
        return found


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph, the quotations in it, and the paragraph as the parser sees it."""

    paragraph: Span
    quotes: list[Quotation]
    folded: Folded


def parts_of(text: str, quotes: Sequence[Quotation]) -> list[Part]:
    """The paragraphs of a text in reading order, each with its own of ``quotes``, which are all of the text's."""
    found = []
    at = 0
    for paragraph in paragraphs(text):
        here = []
        while at < len(quotes) and quotes[at].outer.start < paragraph.end:
            here.append(quotes[at])
            at += 1
        found.append(Part(paragraph, here, fold(text, paragraph, here)))
    return found


def fold(text: str, paragraph: Span, quotes: Sequence[Quotation]) -> Folded:
    """The paragraph with its full quotations (those among ``quotes``) folded and all marks gone."""
    pieces: list[tuple[str, Span, Quotation | None, bool]] = []
    dateline = _DATELINE.match(text, paragraph.start, paragraph.end)
    at = dateline.end() if dateline else paragraph.start
    broken_at: int | None = None  # where a quotation ended on a comma, so that the next may go on with it
    for quotation in quotes:
        start, end = quotation.start, quotation.end
        pieces.append((text[at : quotation.outer.start], Span(at, quotation.outer.start), None, False))
        before = text[paragraph.start : quotation.outer.start].rstrip(_OPENING)
        goes_on = broken_at is not None and start - broken_at < _LONGEST_INSERTION and before[-1:] in tuple(",.")
        last = text[start:end].rstrip()[-1:]
        broken_at = end if last == "," else None
        if goes_on or is_full(text[start:end], before):
            pieces.append((_clause(before, last), Span(start, end), quotation, True))
        else:
            pieces.append((text[start:end], Span(start, end), quotation, False))
        at = max(quotation.outer.end, end)
    pieces.append((text[at : paragraph.end], Span(at, paragraph.end), None, False))
    return Folded(paragraph, pieces)


_DATELINE = re.compile(
    r"\s*(?:date \d{4}-\d\d-\d\d\s+)?[A-ZÀ-Þ][A-ZÀ-Þ.’' -]{2,}(?:, [A-Z][\w. ]{1,20})?"
    r"(?:,? \w{3,9}\.? \d{1,2})?(?: ?\([\w /.]+\))?\s*(?:—|–|--|-|―)\s"
    r"|\s*date \d{4}-\d\d-\d\d\s"
)  # no part of the sentence that follows it


def is_full(inner: str, before: str) -> bool:
    """Whether quoted words can stand as a sentence: a capital first, and punctuation before them or at their end."""
    first = next((c for c in inner if c.isalpha()), "")
    opens = first.isupper() or inner[:1].isdigit() or inner[:1] in ".…["
    if not opens or count_words(inner) < 2:
        return False
    return not before or before[-1] in ",:;.!?—–-)”\"’'»" or inner.rstrip()[-1:] in ",.!?…—-"


def _clause(before: str, last: str) -> str:
    written = CLAUSE if before[-1:] in tuple(",:;") else CLAUSE.capitalize()
    return written + (last if last in tuple(",.!?") else "")
