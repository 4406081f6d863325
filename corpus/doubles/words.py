"""The words of an article by which it is compared: small letters, no signs, without what an agency puts under them all.

What differs between editions only in white space, quotation marks, dashes or capitals has the same words. They are
hashed all at once from the code points of the text: one word after the other takes six times as long.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]

LONGEST = 1_000_000  # code points that are compared; what stands behind them in longer texts is not
IN_A_ROW = 3  # words that are compared together
NOTE = 90  # words that a paragraph about rights and readers may have; a longer one is part of the story
EDGE = (5, 120)  # words that a paragraph has which may stand under many articles
NOTES = (
    "all rights reserved", "©", "(c) 19", "(c) 20", "copyright 19", "copyright 20", "copyright (c)", "copyright by",
    "may not be published", "may not be reproduced", "may not be broadcast", "may not be rewritten",
    "may not be redistributed", "may not be copied", "reprinted with permission", "reprinted by permission",
    "contributed to this report", "contributed to this story", "contributed to this article", "reporting by",
    "originally published", "originally appeared", "sign up for", "subscribe to", "newsletter", "follow us on",
    "visit us at", "click here", "terms of use", "terms of service", "distributed by",
    "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
)  # fmt: skip
# Odd numbers, so that each row of three words has a hash of its own order.
FACTORS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
MIX, BASE = 0xBF58476D1CE4E5B9, 0x5851F42D4C957F2D
PLANE = 0xFFFF  # code points above it are letters here, as the rare ones of them that stand in news are
ALONE = ((0x2E80, 0xA000), (0xAC00, 0xD7B0), (0xF900, 0xFB00))  # signs of scripts without blanks, each a word

_LETTERS = np.fromiter((chr(code).isalnum() for code in range(PLANE)), np.bool_, PLANE)
_LETTERS = np.append(_LETTERS, True)
_ALONE = np.zeros(PLANE + 1, np.bool_)
for _first, _behind in ALONE:
    _ALONE[_first:_behind] = True
_POWERS = np.array([pow(BASE, place, 1 << 64) for place in range(64)], np.uint64)  # a letter counts by its place


class Words(NamedTuple):
    """What an article is compared by.

    ``same`` tells an article with the same words in the same order. ``edges`` are its first and its last two
    paragraphs, 0 for one that is none; ``rows`` its words in threes, each row once, in the order of their hashes.
    """

    same: int
    edges: tuple[int, int, int]
    rows: Hashes


def read(text: str, left_out: Collection[int] = frozenset()) -> Words:
    """What a text is compared by; an article without a word has no rows.

    ``left_out`` are paragraphs, as ``edges`` has them, that stand under many articles with nothing else in common.
    """
    text = plain(text)
    if not text:
        return Words(0, (0, 0, 0), np.empty(0, np.uint64))
    words, begins = _words(text)
    paragraphs = _paragraphs(text, begins)
    edges = _edges(words, paragraphs)
    noted = [note for note in NOTES if note in text]
    if noted or not set(left_out).isdisjoint(edges):
        kept = [p for p in paragraphs if not _is_left_out(text, words, begins, p, noted, left_out)]
        words = np.concatenate([words[p] for p in kept]) if kept else words
    return Words(_hash(words), edges, _rows(words))


def plain(text: str) -> str:
    """A text in small letters, each letter written in one way."""
    text = text[:LONGEST]
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()


def likeness(one: Words, other: Words) -> float:
    """Jaccard's: the share of rows that two articles have in common; 1.0 only where all words are the same, in order.

    0.0 where one of them has no words.
    """
    if not len(one.rows) or not len(other.rows):
        return 0.0
    if one.same == other.same:
        return 1.0
    both = len(np.intersect1d(one.rows, other.rows, assume_unique=True))
    return min(both / (len(one.rows) + len(other.rows) - both), 0.999)


def _words(text: str) -> tuple[Hashes, NDArray[np.int64]]:
    """The hash of each word of a text in its order, and where it begins."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
    low = np.minimum(codes, PLANE)
    letters = _LETTERS[low]
    alone = _ALONE[low] if not text.isascii() else np.zeros(len(low), np.bool_)
    begins = letters.copy()
    begins[1:] &= ~letters[:-1] | alone[1:] | alone[:-1]
    places = np.flatnonzero(letters)
    starts = np.flatnonzero(begins[places])  # of words among the letters
    if not len(starts):
        return np.empty(0, np.uint64), np.empty(0, np.int64)
    lengths = np.diff(np.append(starts, len(places)))
    within = np.arange(len(places)) - np.repeat(starts, lengths)
    of = (codes[places].astype(np.uint64) + np.uint64(1)) * np.uint64(MIX)
    of ^= of >> np.uint64(31)
    of *= _POWERS[within % len(_POWERS)]
    return _mixed(np.add.reduceat(of, starts, dtype=np.uint64)), places[starts]


def _mixed(hashes: Hashes) -> Hashes:
    hashes ^= hashes >> np.uint64(29)
    hashes *= np.uint64(MIX)
    hashes ^= hashes >> np.uint64(32)
    return hashes


def _rows(words: Hashes) -> Hashes:
    if len(words) < IN_A_ROW:
        return np.array([_hash(words)] * bool(len(words)), np.uint64)
    last = len(words) - IN_A_ROW + 1
    rows = np.zeros(last, np.uint64)
    for at, factor in enumerate(FACTORS):
        rows += words[at : at + last] * np.uint64(factor)
    rows = np.sort(_mixed(rows))
    once: Hashes = rows[np.append(True, rows[1:] != rows[:-1])]
    return once


def _paragraphs(text: str, begins: NDArray[np.int64]) -> list[slice]:
    """Which words each line of a text has, but for lines without words."""
    ends, at = list[int](), text.find("\n")
    while at >= 0:
        ends.append(at)
        at = text.find("\n", at + 1)
    cuts = [0, *np.searchsorted(begins, ends).tolist(), len(begins)]
    return [slice(first, behind) for first, behind in pairwise(cuts) if first < behind]


def _is_left_out(
    text: str,
    words: Hashes,
    begins: NDArray[np.int64],
    paragraph: slice,
    noted: Sequence[str],
    left_out: Collection[int],
) -> bool:
    """Whether a paragraph is a note about rights and readers, or one of those that are left out."""
    if _short(words[paragraph]) in left_out and left_out:
        return True
    if not noted or paragraph.stop - paragraph.start > NOTE:
        return False
    first, last = int(begins[paragraph.start]), int(begins[paragraph.stop - 1])
    end = text.find("\n", last)
    line = text[text.rfind("\n", 0, first) + 1 : end if end >= 0 else len(text)]
    return any(note in line for note in noted)


def _edges(words: Hashes, paragraphs: Sequence[slice]) -> tuple[int, int, int]:
    first = _short(words[paragraphs[0]]) if len(paragraphs) > 1 else 0
    last = [_short(words[p]) for p in paragraphs[-2:]] if len(paragraphs) > 2 else [0, 0]
    return (first, last[0], last[1])


def _short(words: Hashes) -> int:
    """The hash of a paragraph in 32 bits; 0 for one that is too long or too short to stand under many articles."""
    return _hash(words) & 0xFFFFFFFF if EDGE[0] <= len(words) <= EDGE[1] else 0


def _hash(words: Hashes) -> int:
    return int.from_bytes(hashlib.blake2b(words.astype("<u8").tobytes(), digest_size=8).digest(), "little")
