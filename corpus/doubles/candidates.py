"""Which articles are worth comparing: those that agree in a band of their sketches; linear in the number of articles.

Within a band whoever agrees is compared with the few before it and with the first, not with all: the copies of a story
that a thousand papers printed come together by these.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpus.doubles.sketching import BANDS, Sketches

BEFORE = 6  # articles before it in a band that an article is compared with, besides the first
MOST = 6  # articles that it is compared with in all: those that agree with it in the most bands
AT_ONCE = 4  # bands whose pairs are counted together
UNDER_MANY = 10  # articles that have a paragraph at their edge, from which on it may be no part of the story
LOOKED_AT = 24  # of these
TOLD_APART = 0.25  # share of pairs among them that agree in a band; in families nearly all do


class Pairs(NamedTuple):
    """Places in the sketches: each ``later`` article with an ``earlier`` one, those of one article together."""

    later: NDArray[np.int64]
    earlier: NDArray[np.int64]


def candidates(sketches: Sketches) -> Pairs:
    """The pairs to be compared in which one article was not compared yet."""
    fresh = ~sketches.compared & sketches.has_words
    count = np.uint64(len(sketches.ids))
    codes, counts = np.empty(0, np.uint64), np.empty(0, np.int64)
    waiting: list[NDArray[np.uint64]] = []
    for band in range(BANDS):
        waiting.append(_pairs(sketches.bands[:, band], fresh, sketches.has_words, count))
        if len(waiting) == AT_ONCE or band == BANDS - 1:
            codes, counts = _counted(codes, counts, waiting)
            waiting = []
    later, earlier = (codes // count).astype(np.int64), (codes % count).astype(np.int64)
    order = np.lexsort((earlier, -counts, later))
    later, earlier = later[order], earlier[order]
    place = np.arange(len(later)) - np.searchsorted(later, later)  # among those of the same article
    few = place < MOST
    return Pairs(later[few], earlier[few])


def under_many(sketches: Sketches) -> set[int]:
    """Paragraphs at the edges of many articles that have nothing else in common: an agency's, a paper's own."""
    flat = sketches.edges.reshape(-1)
    order = np.argsort(flat, kind="stable")
    values, starts, counts = np.unique(flat[order], return_index=True, return_counts=True)
    found = set[int]()
    for value, start, count in zip(values, starts, counts, strict=True):
        if value == 0 or count < UNDER_MANY:
            continue
        places = order[start : start + count] // sketches.edges.shape[1]
        some = sketches.bands[places[np.linspace(0, count - 1, min(count, LOOKED_AT)).astype(np.int64)]]
        agree = (some[:, None, :] == some[None, :, :]).any(axis=2)
        others = len(some) * (len(some) - 1)
        if (int(agree.sum()) - len(some)) / others < TOLD_APART:
            found.add(int(value))
    return found


def _pairs(
    keys: NDArray[np.uint32], fresh: NDArray[np.bool_], has_words: NDArray[np.bool_], count: np.uint64
) -> NDArray[np.uint64]:
    """The pairs of one band of which one is fresh, each as ``later * count + earlier``."""
    asked = np.flatnonzero(has_words & np.isin(keys, keys[fresh]) if len(keys) > 2 * int(fresh.sum()) else has_words)
    asked = asked[np.argsort(keys[asked], kind="stable")]
    of = keys[asked]
    begins = np.empty(len(of), np.bool_)
    begins[:1] = True
    np.not_equal(of[1:], of[:-1], out=begins[1:])
    first = np.maximum.accumulate(np.where(begins, np.arange(len(of)), 0))
    new = fresh[asked]
    behind = np.flatnonzero((new | new[first]) & (np.arange(len(of)) - first > BEFORE))
    found = [_code(asked[behind], asked[first[behind]], count)]
    for back in range(1, BEFORE + 1):
        at = np.flatnonzero((new[back:] | new[:-back]) & (of[back:] == of[:-back])) + back
        found.append(_code(asked[at], asked[at - back], count))
    return np.unique(np.concatenate(found))


def _code(later: NDArray[np.int64], earlier: NDArray[np.int64], count: np.uint64) -> NDArray[np.uint64]:
    return later.astype(np.uint64) * count + earlier.astype(np.uint64)


def _counted(
    codes: NDArray[np.uint64], counts: NDArray[np.int64], more: list[NDArray[np.uint64]]
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """Pairs, each once, with the bands in which they agree."""
    together = np.concatenate([codes, *more])
    weights = np.concatenate([counts, np.ones(len(together) - len(codes), np.int64)])
    order = np.argsort(together, kind="stable")
    together, weights = together[order], weights[order]
    begins = np.flatnonzero(np.concatenate([[True], together[1:] != together[:-1]])) if len(together) else order
    return together[begins], np.add.reduceat(weights, begins) if len(begins) else weights
