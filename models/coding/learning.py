"""What a coder's own codings tell of the claims: which words stood in the statements that were given each.

A small count of words, no more; it is used only where it has proved better on those codings themselves.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LATEST = 2_000  # statements that are learned from


@dataclass(frozen=True, slots=True)
class Precedent:
    """A statement as it was coded: its article, its words by their stems, its claims."""

    article_id: int
    stems: frozenset[str]
    claims: tuple[int, ...]


class Learned:
    """How much each word speaks for each claim, by the precedents."""

    def __init__(self, precedents: Iterable[Precedent], weight: float = 1.0) -> None:
        self._claims: defaultdict[str, Counter[int]] = defaultdict(Counter)
        having: Counter[str] = Counter()
        count = 0
        for precedent in precedents:
            count += 1
            having.update(precedent.stems)
            for stem in precedent.stems:
                self._claims[stem].update(precedent.claims)
        # One more than have the word, so that one statement alone doesn't speak as loud as ten that agree.
        self._weight = {stem: weight * math.log(1 + count / n) / (n + 1) for stem, n in having.items()}

    def scores(self, said: Iterable[str]) -> Mapping[int, float]:
        """What these words, by their stems, speak for, by claim."""
        found: defaultdict[int, float] = defaultdict(float)
        for stem in said:
            for claim_id, times in self._claims[stem].items() if stem in self._claims else ():
                found[claim_id] += self._weight[stem] * times
        return found
