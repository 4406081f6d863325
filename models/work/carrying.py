"""Carrying places of one text over to another that has the same words there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from models.articles import WORD
from models.findings import Span

AROUND = 30  # words on each side by which one of several places is chosen
ALIKE = str.maketrans("“”„‘’", '"""\'\'')  # marks that editions write in their own way


class Carrier:
    """Two texts; a place is found in the other by its words alone, each written the same, whatever stands between."""

    def __init__(self, text: str, other: str) -> None:
        self._text, self._other = text, other
        self._from = [(m.start(), m.end()) for m in WORD.finditer(text)]
        self._to = [(m.start(), m.end()) for m in WORD.finditer(other)]
        self._words = [_plain(text[start:end]) for start, end in self._from]
        self._others = [_plain(other[start:end]) for start, end in self._to]
        self._where: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(self._others):
            self._where[word].append(place)

    def carried(self, spans: Sequence[Span]) -> tuple[Span, ...] | None:
        """The places of all spans in the other text; None where one of them isn't there, or cuts a word."""
        found = [self._one(span) for span in spans]
        return None if None in found else tuple(span for span in found if span is not None)

    def _one(self, span: Span) -> Span | None:
        inside = [n for n, (start, end) in enumerate(self._from) if start < span.end and end > span.start]
        if not inside or self._from[inside[0]][0] < span.start or self._from[inside[-1]][1] > span.end:
            return None
        first, last = inside[0], inside[-1] + 1
        words = self._words[first:last]
        places = [at for at in self._where.get(words[0], ()) if self._others[at : at + len(words)] == words]
        if not places:
            return None
        at = max(places, key=lambda place: self._company(first, last, place))
        start, end = self._to[at][0], self._to[at + len(words) - 1][1]
        before = _plain(self._text[span.start : self._from[first][0]])
        behind = _plain(self._text[self._from[last - 1][1] : span.end])
        while before and start and _plain(self._other[start - 1]) == before[-1]:
            before, start = before[:-1], start - 1
        while behind and end < len(self._other) and _plain(self._other[end]) == behind[0]:
            behind, end = behind[1:], end + 1
        return Span(start, end)

    def _company(self, first: int, last: int, place: int) -> int:
        """How many words in a row are the same before a place and behind it."""
        same = 0
        for back in range(1, min(AROUND, first, place) + 1):
            if self._words[first - back] != self._others[place - back]:
                break
            same += 1
        behind = place + last - first
        for ahead in range(min(AROUND, len(self._words) - last, len(self._others) - behind)):
            if self._words[last + ahead] != self._others[behind + ahead]:
                break
            same += 1
        return same


def _plain(words: str) -> str:
    return words.translate(ALIKE)
