"""What a recipe finds in a text, counted, and what of it is odd: to be looked at before anything is imported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from corpus.readers.dates import date_in_line
from corpus.readers.recipes.dividing import chunks, lines_of
from corpus.readers.recipes.finding import FEWEST_WORDS, Piece, found_in, is_article
from corpus.readers.recipes.recipe import Recipe
from models.wording import later, say

LONG = 10  # times the usual length
_FEWEST_TO_COMPARE = 5  # articles
MOST_ODD = 10_000
COMMON = 0.5  # the share of articles from which on what they lack, or leave over, is how the format is
WITHOUT = {
    "headline": later("no headline"), "published": later("no date"), "outlet": later("no outlet"),
    "byline": later("no byline"), "place": later("no place"), "url": later("no address"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Odd:
    """Something to look at: where it stands in the text, in which article (0 for none), and why."""

    start: int
    end: int
    article: int
    line: int
    what: str  # no-headline …, no-text, short, long, loose, no-article
    said: str


@dataclass(slots=True)
class Judged:
    """How many articles there are, in how many each field was found, and what is odd, in the order of the text.

    ``starts`` and ``ends`` are where the articles do; ``loose`` counts lines that no rule names.
    """

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    found: Counter[str] = field(default_factory=Counter)
    odd: list[Odd] = field(default_factory=list)
    loose: int = 0
    unlisted: int = 0  # odd things beyond those that are listed

    @property
    def articles(self) -> int:
        """How many would be found."""
        return len(self.starts)

    def as_json(self, recipe: Recipe) -> dict[str, Any]:
        """The keys of ``recipe check --json``."""
        return {
            "recipe": recipe.name, "articles": self.articles,
            "found": {name: self.found[name] for name in ("text", *(name for name, _ in recipe.fields))},
            "lines_without_rule": self.loose,
            "odd": [
                {"article": one.article or None, "line": one.line, "what": one.what, "said": one.said}
                for one in self.odd
            ],
        }  # fmt: skip


def judge(recipe: Recipe, parts: Iterable[str]) -> Iterator[Judged]:
    """Read a text that comes in parts; what is known so far is given after each article, whole with the last."""
    judged, lengths, found = Judged(), list[int](), list[Odd]()
    lines: list[int] = []
    for chunk in chunks(lines_of(parts), recipe.separator):
        piece, first = found_in(chunk, recipe), chunk.written[0]
        start, end = first.start, chunk.written[-1].end
        if not is_article(chunk, piece, recipe):
            nothing = say("belongs to no article")
            _put(found, judged, Odd(start, end, 0, first.number, "no-article", nothing))
            continue
        judged.starts.append(start)
        judged.ends.append(end)
        lines.append(first.number)
        judged.found.update(["text", *piece.values])
        judged.loose += len(piece.loose)
        lengths.append(len(piece.text.text))
        for one in _odd(recipe, piece, judged.articles, start, end, first.number):
            _put(found, judged, one)
        yield judged
    judged.odd = _kept(found, judged, recipe) + _too_long(judged, lengths, lines)
    judged.odd.sort(key=lambda one: one.start)
    yield judged


def _odd(recipe: Recipe, piece: Piece, n: int, start: int, end: int, line: int) -> Iterator[Odd]:
    for name, _ in recipe.fields:
        if name not in piece.values:
            yield Odd(start, end, n, line, f"no-{name}", say(WITHOUT[name]))
    if (dated := piece.values.get("published")) is not None:
        read = date_in_line(dated.text)
        if read is None or not (read.iso or read.issue):
            yield Odd(dated.start, dated.end, n, line, "no-published", say("no date that can be read"))
    words = len(piece.text.text.split(maxsplit=FEWEST_WORDS))
    if words < FEWEST_WORDS and len(piece.text.text) < 20 * FEWEST_WORDS:  # some scripts have no blanks between words
        said = say("a text of {n} word|a text of {n} words", n=words)
        yield Odd(piece.text.start, piece.text.end, n, line, "short", said)
    if piece.loose:
        said = say("{n} line that no rule names|{n} lines that no rule names", n=len(piece.loose))
        yield Odd(piece.loose[0].start, piece.loose[0].end, n, piece.loose[0].number, "loose", said)


def _too_long(judged: Judged, lengths: list[int], lines: list[int]) -> list[Odd]:
    if len(lengths) < _FEWEST_TO_COMPARE:
        return []
    usual = median(lengths)
    found = []
    for n, length in enumerate(lengths):
        if length > LONG * usual:
            said = say("{times} times as long as the others", times=round(length / max(1, usual)))
            found.append(Odd(judged.starts[n], judged.ends[n], n + 1, lines[n], "long", said))
    return found


def _kept(found: list[Odd], judged: Judged, recipe: Recipe) -> list[Odd]:
    """What is odd, without what most articles have, or lack: it is how the format is, and counted as a whole."""
    of = Counter(one.what for one in found)
    usual = {"loose", *(f"no-{name}" for name, _ in recipe.fields)}
    most = COMMON * judged.articles
    return [one for one in found if not (one.what in usual and judged.articles > 2 and of[one.what] > most)]


def _put(found: list[Odd], judged: Judged, one: Odd) -> None:
    if len(found) < MOST_ODD:
        found.append(one)
    else:
        judged.unlisted += 1
