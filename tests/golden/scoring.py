"""Which items of the gold are found right, counted by the ability that they test, and the figures of all together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.evaluation import Figure, evaluate
from tests.golden.gold import LABELS, WORD, GoldArticle, GoldAttribution, GoldName, LeftAlone, Span

Record = dict[str, Any]
_ENOUGH = 0.5  # share of content words that two attributions of the same words have in common
_WEAK = frozenset(WORD.findall("the a an this that his her its their of and or for in on at to by"))


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a test of an ability counts, what it is in words, and whether it was found right."""

    article: str
    abilities: tuple[str, ...]
    said: str
    right: bool


def items(articles: Sequence[GoldArticle], found: Sequence[Record]) -> Iterator[Item]:
    """Every attribution, every quotation to leave alone and every tested name of the gold."""
    for article, record in zip(articles, found, strict=True):
        text = article.text
        for gold in article.attributions:
            said = f"{_quoted(text, gold.source)} · {_quoted(text, gold.cue)} · {_quoted(text, *gold.content)}"
            yield Item(article.name, gold.abilities, said, attribution_is_right(text, gold, record["attributions"]))
        for alone in article.left_alone:
            right = is_left_alone(text, alone, record["attributions"])
            yield Item(article.name, alone.abilities, _quoted(text, alone.span), right)
        for name in article.named:
            yield Item(article.name, name.abilities, name.name, name_is_right(name, record["mentions"]))


def attribution_is_right(text: str, gold: GoldAttribution, guesses: Iterable[Record]) -> bool:
    """Whether one guess has the gold's words, kind, source, speaker and, where the gold has one, mode.

    Half of all content words are enough, but of each content span too, so that a half of a quotation is none.
    """
    return any(
        _same_content(text, gold.content, guess["content"])
        and guess["kind"] == gold.kind
        and _same_source(text, gold.source, guess["source"])
        and _folded(guess["speaker"]) == _folded(gold.speaker)
        and gold.mode in (None, guess["mode"])
        for guess in guesses
    )


def is_left_alone(text: str, alone: LeftAlone, guesses: Iterable[Record]) -> bool:
    """Whether no guess has any of the words in its content."""
    words = words_of(text, [alone.span])
    return not any(words & words_of(text, guess["content"]) for guess in guesses)


def name_is_right(gold: GoldName, mentions: Iterable[Record]) -> bool:
    """Whether the name is found wherever it stands, by its label and with its actor."""
    found = {(m["start"], m["end"]): m for m in mentions if m["label"] == gold.label}
    here = [found.get(span) for span in gold.spans]
    return all(m is not None and (gold.actor is None or _folded(gold.actor) == _folded(m["actor"])) for m in here)


def figures(articles: Sequence[GoldArticle], found: Sequence[Record]) -> dict[str, Figure]:
    """Names by kind, and attributions by content alone, with their source, and with source and speaker."""
    measured = evaluate([article.record() for article in articles], found).figures
    end_to_end = Figure("content, source and speaker")
    for article, record in zip(articles, found, strict=True):
        right = sum(_is_end_to_end(article.text, gold, record["attributions"]) for gold in article.attributions)
        end_to_end.add(right, len(record["attributions"]), len(article.attributions))
    kept = {name: measured[name] for name in ("content", "content and source", "cue")}
    names = {label: measured[f"mention {label}"] for label in LABELS if f"mention {label}" in measured}
    return {**kept, end_to_end.name: end_to_end, **names}


def _is_end_to_end(text: str, gold: GoldAttribution, guesses: Iterable[Record]) -> bool:
    return any(
        _alike(words_of(text, gold.content), words_of(text, guess["content"])) >= _ENOUGH
        and _same_source(text, gold.source, guess["source"])
        and _folded(guess["speaker"]) == _folded(gold.speaker)
        for guess in guesses
    )


def words_of(text: str, spans: Iterable[Sequence[int]]) -> frozenset[int]:
    """Where the words begin that lie in the spans."""
    return frozenset(match.start() for start, end in spans for match in WORD.finditer(text, start, end))


def _same_content(text: str, gold: Sequence[Span], guess: Sequence[Sequence[int]]) -> bool:
    guessed = words_of(text, guess)
    whole = _alike(words_of(text, gold), guessed) >= _ENOUGH
    parts = [words_of(text, [span]) for span in gold]
    return whole and all(len(part & guessed) >= _ENOUGH * len(part) for part in parts)


def _alike(one: frozenset[int], other: frozenset[int]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _same_source(text: str, gold: Span, guess: Sequence[Sequence[int]]) -> bool:
    return bool(_strong(text, [gold]) & _strong(text, guess))


def _strong(text: str, spans: Sequence[Sequence[int]]) -> frozenset[int]:
    words = words_of(text, spans)
    return frozenset(at for at in words if _word(text, at).lower() not in _WEAK) or words


def _word(text: str, at: int) -> str:
    match = WORD.match(text, at)
    return match[0] if match else ""


def _folded(name: str | None) -> list[str]:
    """The words of a name, whatever its apostrophes are like."""
    return WORD.findall((name or "").casefold().replace("’", "'"))


def _quoted(text: str, *spans: Span) -> str:
    return " / ".join(text[start:end] for start, end in spans)
