"""The names of one article, each with all its occurrences."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from corpus.prehighlight.names.evidence import around
from corpus.prehighlight.names.headline import headline
from corpus.prehighlight.names.patterns import SURE
from corpus.prehighlight.names.runs import Taken, runs, starts_sentence
from corpus.prehighlight.names.words import key_of, trimmed, without_lower, without_prefix, without_title
from models.findings import FoundMention

MOST_WORDS = 5  # of a person's name
MOST_READ = 12  # occurrences of one name whose surroundings are read
_LOWER = re.compile(r"(?<![\w'’-])[a-z][a-z]{2,}")


class Occurrence(NamedTuple):
    """One span of a name, with what the model or a rule called it, if anything."""

    start: int
    end: int
    label: str | None


@dataclass(slots=True)
class Name:
    """One spelling and where it stands."""

    key: str
    occurrences: list[Occurrence] = field(default_factory=list)
    votes: dict[str, int] = field(default_factory=dict)
    context: dict[str, int] = field(default_factory=dict)


class ArticleNames:
    """Every name that was found, guessed or repeated in a text, and the spans that are settled already."""

    def __init__(self, text: str, mentions: Sequence[FoundMention]) -> None:
        self.text = text
        self._taken = Taken()
        self.fixed = [mention for mention in mentions if _is_fixed(mention) and self._taken.add(*_span(mention))]
        self.settled = {key_of(text[mention.start : mention.end]): mention.label for mention in self.fixed}
        self.names: dict[str, Name] = {}
        self.lower_words = frozenset(_LOWER.findall(text))
        self._runs = runs(text)
        self._headline = headline(text)
        self._starts = _first_words(text, self._runs)
        self._starts_found = sorted(mention.start for mention in mentions)
        for mention in mentions:
            if not _is_fixed(mention):
                self._add_found(mention)
        self._add_runs()
        self._add_repeats()
        for name in self.names.values():
            self._read_context(name)

    def _add_found(self, mention: FoundMention) -> None:
        start, end = trimmed(self.text, mention.start, mention.end)
        if mention.label in {"PERSON", "ORG"}:
            behind = without_title(self.text, start, end)
            if behind < end and (mention.label == "PERSON" or " " not in self.text[behind:end]):
                start = behind
        elif mention.label == "NORP":
            start = without_prefix(self.text, start, end)
        if mention.label == "ORG" and not starts_sentence(self.text, start):
            start = without_lower(self.text, start, end)
        if mention.label == "PERSON" and start >= self._headline.end:
            start, end = self._widened(start, end)
        self._add(start, end, mention.label)

    def _widened(self, start: int, end: int) -> tuple[int, int]:
        """The run of capitalised words that a person's name is cut from, unless another name shares it."""
        index = bisect_right(self._runs, (start, 1 << 60)) - 1
        if index < 0:
            return start, end
        first, last = self._runs[index]
        first = without_title(self.text, first, last)
        fits = first <= start and end <= last and self.text.count(" ", first, last) < MOST_WORDS
        alone = bisect_left(self._starts_found, last) - bisect_left(self._starts_found, first) == 1
        return (first, last) if fits and alone else (start, end)

    def _add_runs(self) -> None:
        for start, end in self._runs:
            start = without_title(self.text, start, end)
            if start < end and self._taken.free(start, end) and not self._only_capitalised(start, end):
                self._add(start, end, None)

    def _only_capitalised(self, start: int, end: int) -> bool:
        return starts_sentence(self.text, start) and " " not in self.text[start:end]

    def _add_repeats(self) -> None:
        """Wherever a word stands that begins a name, the longest name that stands there."""
        spellings = {self.text[start:end] for name in self.names.values() for start, end, _ in name.occurrences}
        spellings.update(self.text[mention.start : mention.end] for mention in self.fixed)
        lengths: dict[str, set[int]] = {}
        for spelling in spellings:
            lengths.setdefault(spelling.split(" ", 1)[0], set()).add(len(spelling))
        for first, starts in self._starts.items():
            longest_first = sorted(lengths.get(first, ()), reverse=True)
            for start in starts if longest_first else ():
                self._add_repeat(start, longest_first, spellings)

    def _add_repeat(self, start: int, lengths: Sequence[int], spellings: Set[str]) -> None:
        for length in lengths:
            end = start + length
            if self.text[start:end] in spellings and not self.text[end : end + 1].isalnum():
                self._add(start, end, None)
                return

    def _add(self, start: int, end: int, label: str | None) -> None:
        surface = self.text[start:end]
        if end - start < 2 or "://" in surface or "@" in surface or not self._taken.add(start, end):
            return
        key = key_of(surface)
        name = self.names.get(key)
        if name is None:
            name = self.names[key] = Name(key)
        name.occurrences.append(Occurrence(start, end, label))
        vote = label or "none"
        name.votes[vote] = name.votes.get(vote, 0) + 1

    def _read_context(self, name: Name) -> None:
        for start, end, _ in name.occurrences[:MOST_READ]:
            for word in around(self.text, start, end):
                name.context[word] = name.context.get(word, 0) + 1


def _is_fixed(mention: FoundMention) -> bool:
    return mention.label == "LAW" or mention.confidence >= SURE


def _span(mention: FoundMention) -> tuple[int, int]:
    return mention.start, mention.end


def _first_words(text: str, spans: Iterable[tuple[int, int]]) -> dict[str, list[int]]:
    """Where each capitalised word of the text begins."""
    starts: dict[str, list[int]] = {}
    for start, end in spans:
        at = start
        for word in text[start:end].split(" "):
            starts.setdefault(word, []).append(at)
            at += len(word) + 1
    return starts
