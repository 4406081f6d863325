"""Names that are nearly alike: pairs that may be one, found among very many without holding each against each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

CROWD = 400  # who share a word: more of them say nothing by it
SHORT, LONG = 5, 9  # letters from which one may be wrong, and from which two
DIGIT = re.compile(r"\d")  # numbers are others by one digit


def nearly_alike(folded: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Pairs whose names, as they are folded, are a letter or two apart; the same pair may come twice."""
    for one, other in _candidates({n: name for n, name in folded.items() if not DIGIT.search(name)}):
        if 0 < distance(folded[one], folded[other]) <= _allowed(folded[one], folded[other]):
            yield one, other


def sharing(keyed: Iterable[tuple[str, int]]) -> Iterator[tuple[int, int]]:
    """Pairs of those that have a key in common."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for key, n in keyed:
        blocks[key].append(n)
    for block in blocks.values():
        if 1 < len(block) <= CROWD:
            yield from combinations(block, 2)


def distance(one: str, other: str) -> int:
    """How many letters differ; 3 for all that are more than two apart."""
    from rapidfuzz.distance import OSA  # late: only those who look at suggestions need it

    return int(OSA.distance(one, other, score_cutoff=2))


def _candidates(folded: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Pairs that may be so near: alike but for one letter, or sharing a word."""
    yield from sharing((key, n) for n, name in folded.items() if len(name) >= SHORT for key in _without_one(name))
    yield from sharing(
        (word, n) for n, name in folded.items() if len(name) >= LONG and " " in name for word in set(name.split())
    )


def _without_one(name: str) -> set[str]:
    return {name, *(name[:n] + name[n + 1 :] for n in range(len(name)))}


def _allowed(one: str, other: str) -> int:
    """How many letters may differ: short words are others by one letter."""
    if one.count(" ") != other.count(" "):
        return 0
    shorter = min(len(one), len(other))
    return 2 if shorter >= LONG else 1 if shorter >= SHORT else 0
