"""Fits the weights of ``resources/lexicons/evidence.tsv`` to annotated texts: the recipe of that table.

A multinomial logistic regression over the evidence for each name of each text. Weights of words like "titled" are
facts about English; no text of a corpus gets into the table.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpus.prehighlight.names.article import ArticleNames, Name
from corpus.prehighlight.names.lexicons import KINDS
from corpus.prehighlight.names.verdicts import Family, Verdict, evidence, weigh
from models.findings import FoundMention

Gold = tuple[int, int, str]  # start, end, one of KINDS
Floats = NDArray[np.float64]

SHARED = 0.35  # of a name whose span is not the gold's but meets it
LENIENCE = 0.4  # off "no name": a coder deletes a spare underline faster than she finds a missing one
_RARE = 8  # sightings under which a piece of evidence gets no weight
_STRENGTH = 0.5  # of the data against the pull of all weights towards zero
_STEPS = 1500
_HEADING = "# Weight of each evidence for PERSON, ORG, PLACE, NORP and no name. How it was fitted: README.md\n"


class Example(NamedTuple):
    """The evidence for one name, what it is, and how much that counts."""

    evidence: dict[str, float]
    kind: str
    weight: float


def examples(text: str, mentions: Sequence[FoundMention], gold: Sequence[Gold], weight: float = 1.0) -> list[Example]:
    """One example for each name and kind in a text; ``mentions`` are those that ``assemble`` gave."""
    article = ArticleNames(text, mentions)
    family = Family(article)
    verdicts: dict[str, Verdict] = {}
    found = []
    for name in sorted(article.names.values(), key=lambda name: (-name.key.count(" "), name.key)):
        seen = evidence(article, name, family, verdicts)
        verdicts[name.key] = weigh(seen)
        kinds = _kinds(name, gold)
        total = sum(kinds.values())
        for kind, share in kinds.items():
            if "demonym" in seen and kind in {"none", "PERSON"}:
                kind = "NORP"  # corpora that mark no peoples would teach that there are none
            found.append(Example(seen, kind, weight * share / total * total**0.6))
    return found


def fit(found: Sequence[Example]) -> dict[str, tuple[float, ...]]:
    """The weights, rounded, of all evidence that is not rare."""
    sightings = Counter(word for example in found for word in example.evidence)
    words = sorted(word for word, times in sightings.items() if times >= _RARE)
    column = {word: index for index, word in enumerate(words)}
    table = np.zeros((len(found), len(words)))
    for row, example in enumerate(found):
        for word, strength in example.evidence.items():
            if word in column:
                table[row, column[word]] = strength
    target = np.array([[example.kind == kind for kind in KINDS] for example in found], dtype=np.float64)
    counts = np.array([example.weight for example in found])
    weights = _descend(table, target, counts)
    weights -= weights.mean(axis=1, keepdims=True)
    weights[column["bias"], KINDS.index("none")] -= LENIENCE
    rounded = {word: tuple(round(float(weight), 1) for weight in weights[index]) for word, index in column.items()}
    return {word: row for word, row in rounded.items() if any(row)}


def write(weights: dict[str, tuple[float, ...]], path: Path) -> None:
    """The table as the lexicons read it."""
    rows = ("\t".join([word, *(f"{weight + 0.0:g}" for weight in row)]) for word, row in sorted(weights.items()))
    path.write_text(_HEADING + "".join(f"{row}\n" for row in rows), encoding="utf-8")


def _kinds(name: Name, gold: Sequence[Gold]) -> dict[str, float]:
    """How often a name is of which kind."""
    kinds: dict[str, float] = defaultdict(float)
    for start, end, _ in name.occurrences:
        meeting = [(s, e, kind) for s, e, kind in gold if s < end and start < e]
        exact = [kind for s, e, kind in meeting if (s, e) == (start, end)]
        if exact:
            kinds[exact[0]] += 1
        elif len(meeting) == 1:
            kinds[meeting[0][2]] += SHARED
            kinds["none"] += 1 - SHARED
        else:
            kinds["none"] += 1
    return kinds


def _descend(table: Floats, target: Floats, counts: Floats) -> Floats:
    """Accelerated gradient descent on the regularised likelihood, one row of weights for each column of ``table``."""
    weighted = table * counts[:, None]
    curvature = 1 + _STRENGTH * float(np.linalg.eigvalsh(table.T @ weighted)[-1]) / 2
    weights = np.zeros((table.shape[1], target.shape[1]))
    ahead = weights
    for step in range(_STEPS):
        scores = table @ ahead
        chances = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances /= chances.sum(axis=1, keepdims=True)
        slope = ahead + _STRENGTH * (weighted.T @ (chances - target))
        following = ahead - slope / curvature
        ahead = following + step / (step + 3) * (following - weights)
        weights = following
    return weights
