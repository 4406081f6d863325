"""How often a word in a pattern was a cue: counts of an annotated corpus, read as a probability.

``resources/lexicons/cue_patterns.tsv`` says for each lemma and pattern how often it was seen and how often it was
right; ``cue_traits.tsv`` says so of each pattern with one trait of its surroundings: who speaks, how much is said.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus.prehighlight.attribution.candidates import Candidate
    from corpus.prehighlight.text import Folded

PRIOR = 3.0  # sightings that a pattern's own rate weighs against those of a lemma
TRAIT_PRIOR = 20.0
TRAIT_SHARE = 0.6  # traits of one candidate overlap, so each gets less than its full say
_PRONOUNS = {"i": "first", "we": "first", "it": "it", "they": "they", "you": "second"}
_LENGTHS = (3, 6, 12, 25)


def traits(candidate: Candidate, folded: Folded) -> Iterator[str]:
    """What else is seen at a candidate that tells citing from doing."""
    yield f"source={_speaker_class(candidate)}"
    yield f"length={sum(len(candidate.content) > limit for limit in _LENGTHS)}"
    yield f"tag={candidate.head.tag_}"
    helpers = {t.lower_ for t in candidate.cue if t != candidate.head}
    yield "helper=" + next(
        (w for w in ("to", "would", "could", "can", "may", "might", "should", "will", "not", "n't") if w in helpers),
        "-",
    )
    yield f"inside={candidate.head.dep_}"
    yield f"quoted={_quoted_words(candidate, folded)}"


def _quoted_words(candidate: Candidate, folded: Folded) -> int:
    """How long the longest quotation in the content is, in the steps of _LENGTHS; 0 for none."""
    first, last = candidate.content[0], candidate.content[-1]
    quotation = folded.quoted(first.idx, last.idx + len(last))
    if quotation is None:
        return 0
    return 1 + sum((quotation.end - quotation.start) / 6 > limit for limit in (1, 3, 6))


def _speaker_class(candidate: Candidate) -> str:
    if not candidate.source:
        return "none"
    head = candidate.source[-1]
    heads = [t for t in candidate.source if t.head not in candidate.source]
    head = heads[0] if heads else head
    if head.pos_ == "PRON":
        return _PRONOUNS.get(head.lower_, "pronoun")
    if head.pos_ == "PROPN":
        return "name"
    return "nouns" if head.tag_ == "NNS" else "noun"


class Reliability:
    """Probability that a candidate is an attribution, from counts."""

    def __init__(self, patterns: list[dict[str, str]], trait_rows: list[dict[str, str]]) -> None:
        self._lemmas: dict[tuple[str, str], tuple[int, int]] = {}
        totals: dict[str, tuple[int, int]] = {}
        for row in patterns:
            seen, right = int(row["seen"]), int(row["right"])
            before = totals.get(row["pattern"], (0, 0))
            totals[row["pattern"]] = (before[0] + seen, before[1] + right)
            if row["lemma"] != "*":
                self._lemmas[row["lemma"], row["pattern"]] = (seen, right)
        self._totals = {pattern: right / seen for pattern, (seen, right) in totals.items() if seen}
        self._rare = {row["pattern"]: _rate(row) for row in patterns if row["lemma"] == "*"}
        self._traits = {
            (row["pattern"], row["trait"]): (int(row["seen"]), int(row["right"]), float(row["expected"]))
            for row in trait_rows
        }

    def of(self, candidate: Candidate, folded: Folded) -> float:
        """Between 0 and 1."""
        seen, right = self._lemmas.get((candidate.lemma, candidate.pattern), (0, 0))
        rate = self._rare.get(candidate.pattern, self._totals.get(candidate.pattern, 0.0) / 2)
        odds = _odds((right + PRIOR * rate) / (seen + PRIOR))
        for trait in traits(candidate, folded):
            odds *= self._factor(candidate.pattern, trait)
        return odds / (1 + odds)

    def _factor(self, pattern: str, trait: str) -> float:
        """How much likelier a candidate is with the trait than its lemma alone lets expect."""
        seen, right, expected = self._traits.get((pattern, trait), (0, 0, 0.0))
        base = self._totals.get(pattern, 0.0)
        if not seen or not 0 < base < 1:
            return 1.0
        share = (right + TRAIT_PRIOR * base) / (seen + TRAIT_PRIOR)
        hoped = (expected + TRAIT_PRIOR * base) / (seen + TRAIT_PRIOR)
        return float((_odds(share) / _odds(hoped)) ** TRAIT_SHARE)


def _rate(row: dict[str, str]) -> float:
    seen = int(row["seen"])
    return int(row["right"]) / seen if seen else 0.0


def _odds(probability: float) -> float:
    probability = min(max(probability, 0.002), 0.998)
    return probability / (1 - probability)


@cache
def from_counts() -> Reliability:
    """The reliability of the counts that Standfirst ships."""
    return Reliability(_table("cue_patterns.tsv"), _table("cue_traits.tsv"))


def _table(name: str) -> list[dict[str, str]]:
    path = resources.files("resources") / "lexicons" / name
    with path.open(encoding="utf-8") as file:
        lines = [line for line in file if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t"))
