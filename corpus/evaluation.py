"""How well predicted mentions, attributions and speakers agree with a gold standard of the same texts.

Spans are compared by the words that they cover, so that marks and spaces at their edges don't matter. Attributions are
paired one to one, the most alike first; a pair counts from half of its content words in common.
"""

from __future__ import annotations

import bisect
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from corpus.given_lines import TooLong, lines_of, refuse_endless
from models.errors import NotFound, Unreadable
from models.wording import say

_WORD = re.compile(r"\w+(?:[’'.\-]\w+)*")
_ENOUGH = 0.5
_WEAK = frozenset(
    _WORD.findall(
        "the a an this that these those his her its their our my your some one another of and or for in on at to by"
    )
)

T = TypeVar("T")
Record = dict[str, Any]


@dataclass(slots=True)
class Figure:
    """One measure: how many were right, of how many predicted and how many in the gold."""

    name: str
    right: int = 0
    predicted: int = 0
    gold: int = 0

    def add(self, right: int, predicted: int, gold: int) -> None:
        """Count one article in."""
        self.right += right
        self.predicted += predicted
        self.gold += gold

    @property
    def precision(self) -> float:
        """Share of the predicted that is right, 0 to 1."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found, 0 to 1."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.predicted + self.gold
        return 2 * self.right / both if both else 0.0


@dataclass(slots=True)
class Evaluation:
    """All figures; ``missing`` names the gold articles that the prediction lacks (they count as empty)."""

    articles: int = 0
    missing: list[str] = field(default_factory=list)
    figures: dict[str, Figure] = field(default_factory=dict)

    def figure(self, name: str) -> Figure:
        """The figure of that name."""
        return self.figures.setdefault(name, Figure(name))

    def as_json(self) -> Record:
        """Counts and shares, for ``--json``."""
        shares = {
            name: {**asdict(f), "precision": round(f.precision, 4), "recall": round(f.recall, 4), "f1": round(f.f1, 4)}
            for name, f in self.figures.items()
        }
        return {"articles": self.articles, "missing": self.missing, "figures": shares}


def evaluate_files(gold: Path, predicted: Path) -> Evaluation:
    """The same for two JSON-lines files of the shapes that ``prehighlight --jsonl`` reads and writes."""
    right = _records(gold)
    for record in right:
        if not isinstance(record.get("text"), str):
            raise Unreadable(
                say("Article {article} of {file} has no text.", article=str(record["id"]), file=gold),
                say("The gold standard needs the texts."),
            )
    return evaluate(right, _records(predicted))


def evaluate(gold: Sequence[Record], predicted: Sequence[Record]) -> Evaluation:
    """Compare articles with the same id; the gold has their texts."""
    found = {record["id"]: record for record in predicted}
    result = Evaluation()
    for record in gold:
        result.articles += 1
        if record["id"] not in found:
            result.missing.append(str(record["id"]))
        other = found.get(record["id"], {})
        if "mentions" in record:
            _mentions(record["mentions"], other.get("mentions", []), result)
        if "attributions" in record:
            _attributions(record, other.get("attributions", []), result)
    return result


def _records(path: Path) -> list[Record]:
    try:
        refuse_endless(path)
        with path.open(encoding="utf-8-sig") as file:
            return [_record(path, n, line) for n, line in enumerate(lines_of(file), 1) if line.strip()]
    except TooLong as error:
        raise Unreadable(
            say("{file}: {problem}", file=path, problem=error), say("Each line is one article with its id.")
        ) from error
    except OSError as error:
        raise NotFound(
            say("{file} can't be read: {reason}.", file=path, reason=error.strerror), say("Check the path.")
        ) from error
    except UnicodeDecodeError as error:
        raise Unreadable(say("{file} is not UTF-8.", file=path), say("Save it as UTF-8 JSON lines.")) from error


def _record(path: Path, number: int, line: str) -> Record:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Unreadable(
            say("Line {line} of {file} is no JSON: {error}.", line=str(number), file=path, error=error),
            say("Mend or remove that line."),
        ) from error
    if not isinstance(record, dict) or "id" not in record:
        raise Unreadable(
            say('Line {line} of {file} has no "id".', line=str(number), file=path),
            say("Each line is one article with its id."),
        )
    if not _is_of_form(record):
        raise Unreadable(
            say("Line {line} of {file} has a value of another form than it should.", line=str(number), file=path),
            say("docs/commands.md shows what prehighlight --jsonl writes; a gold standard has the same keys."),
        )
    return record


def _is_of_form(record: Record) -> bool:
    """Whether all that is measured of a record is of the form that ``prehighlight --jsonl`` gives it."""
    mentions, cited = record.get("mentions", []), record.get("attributions", [])
    return (
        isinstance(record["id"], str | int | float | None)
        and isinstance(mentions, list)
        and all(isinstance(m, dict) and _is_span([m.get("start"), m.get("end")]) for m in mentions)
        and all(isinstance(m.get("label"), str) for m in mentions)
        and isinstance(cited, list)
        and all(isinstance(a, dict) and _is_cited(a) for a in cited)
    )


def _is_cited(record: Record) -> bool:
    spans = (record.get("content"), record.get("source", []), record.get("cue", []))
    return isinstance(record.get("speaker"), str | None) and all(
        isinstance(part, list) and all(map(_is_span, part)) for part in spans
    )


def _is_span(span: object) -> bool:
    return isinstance(span, list) and len(span) == 2 and all(type(place) is int for place in span)


class _Words:
    """Word numbers of a text by position."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [m.end() for m in _WORD.finditer(text)]
        self._starts = [m.start() for m in _WORD.finditer(text)]

    def of(self, spans: Iterable[Sequence[int]]) -> frozenset[int]:
        """The words of which more than half lies in the spans."""
        found = set()
        for start, end in spans:
            for number in range(bisect.bisect_right(self._ends, start), bisect.bisect_left(self._starts, end)):
                a, b = self._starts[number], self._ends[number]
                if 2 * (min(b, end) - max(a, start)) > b - a:
                    found.add(number)
        return frozenset(found)

    def strong(self, numbers: frozenset[int]) -> frozenset[int]:
        """Without articles and prepositions, unless there is nothing else."""
        kept = frozenset(n for n in numbers if self._text[self._starts[n] : self._ends[n]].lower() not in _WEAK)
        return kept or numbers


@dataclass(frozen=True, slots=True)
class _Cited:
    content: frozenset[int]
    source: frozenset[int]
    cue: frozenset[int]
    speaker: str | None


def _attributions(record: Record, predicted: Sequence[Record], result: Evaluation) -> None:
    words = _Words(record["text"])
    gold = _cited(words, record["attributions"])
    guesses = _cited(words, predicted)
    pairs = _pairs(gold, guesses, lambda a, b: _alike(a.content, b.content), _ENOUGH)
    sizes = len(guesses), len(gold)
    result.figure("content").add(len(pairs), *sizes)
    result.figure("content exact").add(sum(a.content == b.content for a, b in pairs), *sizes)
    result.figure("content and source").add(sum(_same_source(words, a, b) for a, b in pairs), *sizes)
    sourced = [(a, b) for a, b in pairs if a.source]
    result.figure("source of found").add(
        sum(_same_source(words, a, b) for a, b in sourced), sum(bool(b.source) for _, b in sourced), len(sourced)
    )
    cues = [[c.cue for c in side if c.cue] for side in (gold, guesses)]
    same = _pairs(cues[0], cues[1], lambda a, b: float(len(a & b)), 1.0)
    result.figure("cue").add(len(same), len(cues[1]), len(cues[0]))
    _speakers([(a.speaker, b.speaker) for a, b in pairs if a.speaker], result)


def _cited(words: _Words, attributions: Sequence[Record]) -> list[_Cited]:
    found = [
        _Cited(words.of(a["content"]), words.of(a.get("source", [])), words.of(a.get("cue", [])), a.get("speaker"))
        for a in attributions
    ]
    return [cited for cited in found if cited.content]


def _same_source(words: _Words, gold: _Cited, guess: _Cited) -> bool:
    if not gold.source:
        return not guess.source
    return bool(words.strong(gold.source) & words.strong(guess.source))


def _speakers(names: Sequence[tuple[str | None, str | None]], result: Evaluation) -> None:
    """Of the pairs whose gold names a speaker: the same full name, and at least the same last name."""
    if not names:
        return
    guessed = sum(guess is not None for _, guess in names)
    full = sum(_folded(gold) == _folded(guess) for gold, guess in names)
    last = sum(_folded(gold)[-1:] == _folded(guess)[-1:] for gold, guess in names)
    result.figure("speaker of found").add(full, guessed, len(names))
    result.figure("speaker's last name").add(last, guessed, len(names))


def _folded(name: str | None) -> list[str]:
    return _WORD.findall((name or "").casefold())


def _mentions(gold: Sequence[Record], predicted: Sequence[Record], result: Evaluation) -> None:
    def exact(record: Record) -> tuple[int, int, str]:
        return record["start"], record["end"], record["label"]

    hits = set(map(exact, gold)) & set(map(exact, predicted))
    result.figure("mention").add(len(hits), len(predicted), len(gold))
    for label in sorted({m["label"] for m in gold}):
        sides = [sum(m["label"] == label for m in side) for side in (predicted, gold)]
        result.figure(f"mention {label}").add(sum(hit[2] == label for hit in hits), *sides)
    touching = _pairs(gold, predicted, _overlap, 1.0)
    result.figure("mention, any overlap").add(len(touching), len(predicted), len(gold))


def _overlap(gold: Record, guess: Record) -> float:
    if gold["label"] != guess["label"]:
        return 0.0
    return float(min(gold["end"], guess["end"]) - max(gold["start"], guess["start"]))


def _alike(first: frozenset[int], second: frozenset[int]) -> float:
    return 2 * len(first & second) / (len(first) + len(second))


def _pairs(gold: Sequence[T], guesses: Sequence[T], alike: Callable[[T, T], float], least: float) -> list[tuple[T, T]]:
    """One-to-one pairs that are at least so much alike, the most alike first."""
    scored = [(alike(a, b), i, j) for i, a in enumerate(gold) for j, b in enumerate(guesses)]
    taken: tuple[set[int], set[int]] = (set(), set())
    pairs = []
    for score, i, j in sorted(scored, key=lambda s: (-s[0], s[1], s[2])):
        if score < least:
            break
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            pairs.append((gold[i], guesses[j]))
    return pairs
