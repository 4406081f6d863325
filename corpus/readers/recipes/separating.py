"""What may separate the articles of a text, of which one or two are marked: candidates, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.readers.recipes.dividing import Line
from corpus.readers.recipes.patterns import BLANKS, escaped, framed, general, pattern
from corpus.readers.recipes.recipe import Separator

_NEAR, _FAR = 6, 12  # written lines, and lines, around a marked article that are looked at
_MOST_IN_BLOCK = 4
_LONGEST = 120  # characters of a line that separates
LABEL = re.compile(r"[ \t\xa0]*(?P<label>(?:[^\w\n]{0,4})[^\W\d_][^\n:=]{0,30}?[ \t\xa0]*[:=])")
NUMBER = re.compile(
    r"[ \t\xa0]*(?P<label>[^\w\s]{0,4}[ \t]?(?:(?:no|nr|n°|#)\.?[ \t]?)?\d{1,6}[.):\]\t#–-]{1,3})", re.I
)
MEDLINE = re.compile(r"(?P<label>[A-Z][A-Z0-9]{1,3}[ \t]{0,4}[-|])[ \t]")


def candidates(lines: Sequence[Line], first: int, last: int, mark: int) -> list[Separator]:
    """Separators that stand around an article whose marks go from line ``first`` to ``last``, and not inside it.

    ``mark`` is how many characters stand before the first mark in its line.
    """
    found = dict.fromkeys((*_around(lines, first, last), *_beginning(lines, first, mark), *_gaps(lines, first, last)))
    return [one for one in found if _is_outside(one, lines, first, last)] + [Separator()]


def label_in(line: str) -> str:
    """The label that a line begins with, such as ``Title:``, ``12.`` or ``TI -``; else empty."""
    for shape in (MEDLINE, LABEL, NUMBER):
        if found := shape.match(line[:_LONGEST]):
            return found["label"]
    return ""


def _around(lines: Sequence[Line], first: int, last: int) -> Iterator[Separator]:
    above = _written(lines, range(first - 1, max(-1, first - 1 - _FAR), -1))
    below = _written(lines, range(last + 1, min(len(lines), last + 1 + _FAR)))
    for line in (*above, *below):
        if not any(map(str.isalnum, line.text)):  # a line of signs alone; others may belong to the article
            yield Separator((general(line.text),))
    for near in (above, below):
        for count in range(min(_MOST_IN_BLOCK, len(near)), 1, -1):
            block = near[:count] if near is below else near[:count][::-1]
            yield Separator(tuple(general(line.text) for line in block))
    for line in (*above, *below):
        yield Separator((general(line.text),))
        yield Separator((escaped(line.text),))
    for line in above:
        if label := label_in(line.text):
            yield Separator((_opening(label),), begins=True)
        if frame := framed(line.text):
            yield Separator((frame,), begins=True)


def _beginning(lines: Sequence[Line], first: int, mark: int) -> Iterator[Separator]:
    """The first marked line itself, by what stands before the mark, or by the label in it."""
    line = lines[first].text
    if line[:mark].strip():
        yield Separator((_opening(line[:mark]),), begins=True)
    if label := label_in(line):
        yield Separator((_opening(label),), begins=True)
    if len(line) <= _LONGEST and (frame := framed(line)):
        yield Separator((frame,), begins=True)


def _gaps(lines: Sequence[Line], first: int, last: int) -> Iterator[Separator]:
    above = below = inside = gap = 0
    while first - above > 0 and lines[first - above - 1].is_blank:
        above += 1
    while last + below + 1 < len(lines) and lines[last + below + 1].is_blank:
        below += 1
    for line in lines[first : last + 1]:
        gap = gap + 1 if line.is_blank else 0
        inside = max(inside, gap)
    for blank in sorted({above, below}):
        if blank > inside:
            yield Separator(blank_lines=blank)


def _opening(label: str) -> str:
    """A line that begins with a label, whatever follows."""
    shape = general(label.strip(BLANKS))
    return shape + (" {any}" if label[-1:] in BLANKS or not shape[-1].isalnum() else "{any}")


def _written(lines: Sequence[Line], places: range) -> list[Line]:
    near: list[Line] = []
    for n in places:
        if not lines[n].is_blank and len(near) < _NEAR:
            if len(lines[n].text) > _LONGEST:
                break
            near.append(lines[n])
    return near


def _is_outside(separator: Separator, lines: Sequence[Line], first: int, last: int) -> bool:
    """Whether no line of the marked article is taken for a separator; the first of one that begins it may be."""
    if not separator.lines:
        return True
    shape = pattern(separator.lines[0])
    if len(separator.lines) > 1:
        return True  # the whole block is looked for when the text is divided
    return not any(shape.is_whole(line.text) for line in lines[first + separator.begins : last + 1])
