"""Where two texts differ, by words: what stands in no row of three words that the other has too.

Linear in the length of the texts, however they differ; a paragraph that was moved is no difference but at its edges.
"""

from __future__ import annotations

import re

IN_A_ROW = 3
WORD = re.compile(r"\w+")


def differing(text: str, other: str) -> list[tuple[int, int]]:
    """The places of ``text``, in code points, whose words ``other`` has not, or not so; neighbours are one place."""
    places = [(match.start(), match.end()) for match in WORD.finditer(text)]
    words = [text[start:end].casefold() for start, end in places]
    others = [word.casefold() for word in WORD.findall(other)]
    there = {tuple(others[at : at + IN_A_ROW]) for at in range(len(others))}
    length = min(IN_A_ROW, len(words), max(1, len(others)))
    shared = [False] * len(words)
    for at in range(len(words) - length + 1):
        row = tuple(words[at : at + length])
        if row in there or (length < IN_A_ROW and row == tuple(others[:length])):
            shared[at : at + length] = [True] * length
    found: list[tuple[int, int]] = []
    for at, (start, end) in enumerate(places):
        if shared[at]:
            continue
        if found and at and not shared[at - 1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
