"""The sketch of an article: what is kept of its words, small enough that those of a million articles fit into memory.

MinHash (Broder 1997): of the rows of words, the smallest under each of 128 orders; two articles agree in one of them as
often as they share their rows. Four of these at a time make a band, and who agree in a band are worth comparing: of
pairs with a likeness of .8 all do, of .6 99 of 100, of .3 a quarter, of .1 one of 300.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpus.doubles.words import Hashes, Words

VERSION = 1  # of what a sketch is made by; one of another version is made anew
BANDS, IN_BAND = 32, 4
EDGES = 3
PIECE = 8192  # rows that are hashed at once: some megabytes
LENGTH = 1 + 8 + 4 * EDGES + 4 * BANDS  # bytes

Bands = NDArray[np.uint32]  # one row an article, BANDS columns

_dice = np.random.Generator(np.random.PCG64(20_261_127))  # the same numbers everywhere and always
_FLIPS = _dice.integers(0, 1 << 32, (BANDS * IN_BAND, 1), dtype=np.uint32)
_FACTORS = _dice.integers(0, 1 << 31, (BANDS * IN_BAND, 1), dtype=np.uint32) * np.uint32(2) + np.uint32(1)
_IN_BAND = np.array([0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F], np.uint32)


class Sketches(NamedTuple):
    """Those of many articles, in the order of their ids: columns of the same length."""

    ids: NDArray[np.int64]
    compared: NDArray[np.bool_]
    same: NDArray[np.uint64]
    edges: NDArray[np.uint32]
    bands: Bands
    has_words: NDArray[np.bool_]


def sketch(words: Words) -> bytes:
    """The sketch of an article: its version, what tells the same words, its edges, its bands (little-endian)."""
    head = bytes([VERSION if len(words.rows) else VERSION | 0x80]) + words.same.to_bytes(8, "little")
    return head + np.array(words.edges, "<u4").tobytes() + _bands(words.rows).astype("<u4").tobytes()


def read_sketches(rows: list[tuple[int, int, bytes]]) -> Sketches:
    """Sketches as they are kept: (article, 1 where it was compared, sketch)."""
    count = len(rows)
    raw = np.frombuffer(b"".join(row[2] for row in rows), np.uint8).reshape(count, LENGTH)
    words = np.ascontiguousarray(raw[:, 9:]).view("<u4").astype(np.uint32, copy=False)
    return Sketches(
        np.fromiter((row[0] for row in rows), np.int64, count),
        np.fromiter((row[1] for row in rows), np.bool_, count),
        np.ascontiguousarray(raw[:, 1:9]).view("<u8").astype(np.uint64, copy=False).reshape(count),
        words[:, :EDGES],
        words[:, EDGES:],
        raw[:, 0] == VERSION,
    )


def _bands(rows: Hashes) -> Bands:
    if not len(rows):
        return np.zeros(BANDS, np.uint32)
    smallest = np.full(BANDS * IN_BAND, 0xFFFFFFFF, np.uint32)
    half = (rows >> np.uint64(32)).astype(np.uint32)
    for start in range(0, len(half), PIECE):
        hashed = (half[None, start : start + PIECE] ^ _FLIPS) * _FACTORS
        np.minimum(smallest, hashed.min(axis=1), out=smallest)
    mixed = (smallest.reshape(BANDS, IN_BAND) * _IN_BAND).astype(np.uint32)
    mixed ^= mixed >> np.uint32(15)
    folded = np.zeros(BANDS, np.uint32)
    for column in range(IN_BAND):
        folded = (folded * np.uint32(0x85EBCA6B)) ^ mixed[:, column]
    return folded ^ (folded >> np.uint32(13))
