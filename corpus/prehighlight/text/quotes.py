"""Quotation marks: what stands inside them, whatever their style and however badly they are balanced."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from corpus.prehighlight.text.words import WORD, paragraphs
from models.findings import Span

_CLOSERS = {"“": '”“"', "”": '”"', "„": '“”"', "«": "»", '"': '"”', "``": "''\"”", "''": "''\"”"}
_SINGLE_OPENERS = "‘'"
_SINGLE_CLOSER = re.compile("[’']")
_BEFORE_OPENER = "([{—–-:/…"
_ELISION = re.compile(r"(?:em|til|cause|tis|twas|bout|n|round|\d0s)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two marks of one paragraph; ``outer`` takes the marks in, ``closed`` says they are two."""

    start: int
    end: int
    outer: Span
    closed: bool


def find_quotes(text: str) -> list[Quotation]:
    """Every outermost quotation in reading order; one left open ends with its paragraph, and nothing is refused."""
    return [quotation for paragraph in paragraphs(text) for quotation in _in_paragraph(text, paragraph)]


def is_title(words: str) -> bool:
    """Whether quoted words are written like the title of a work: “The Long Road”."""
    found = WORD.findall(words)
    long = [word for word in found if len(word) > 3]
    return len(found) > 1 and bool(long) and found[0][0].isupper() and all(word[0].isupper() for word in long)


def _in_paragraph(text: str, paragraph: Span) -> Iterator[Quotation]:
    at = paragraph.start
    singles = _SingleMarks(text, paragraph)
    while at < paragraph.end:
        mark = _opener(text, at, paragraph)
        if mark:
            inner = at + len(mark)
            end, after = _closer(text, inner, paragraph.end, mark)
            if WORD.search(text, inner, end):
                yield Quotation(inner, end, Span(at, after), closed=after > end)
            at = max(after, inner)
            continue
        single_end = singles.closing(at)
        if single_end is not None:
            yield Quotation(at + 1, single_end, Span(at, single_end + 1), closed=True)
            at = single_end
        at += 1


def _opener(text: str, at: int, paragraph: Span) -> str:
    """The double mark that opens a quotation at ``at``, or nothing."""
    char, before, after = text[at], _char(text, at - 1, paragraph), _char(text, at + 1, paragraph)
    if char in "“„«":
        return char
    if char == '"':
        glued = before.isalnum() and not after.isalpha()
        return "" if (after.isspace() and not before.isspace()) or glued else char
    if char == "”":
        return char if (before.isspace() or before in "([") and not after.isspace() else ""
    two = text[at : at + 2]
    if two == "``":
        return two
    if two == "''" and (before.isspace() or before in _BEFORE_OPENER) and not _char(text, at + 2, paragraph).isspace():
        return two
    return ""


def _char(text: str, at: int, paragraph: Span) -> str:
    return text[at] if paragraph.start <= at < paragraph.end else " "


def _closer(text: str, at: int, limit: int, mark: str) -> tuple[int, int]:
    """Where the quotation ends and where its closing mark does; both are ``limit`` when there is no closing mark."""
    closers = _CLOSERS[mark]
    place = at
    while place < limit:
        char = text[place]
        before = text[place - 1]
        after = text[place + 1] if place + 1 < limit else " "
        if char == "'" and "'" in closers and text[place : place + 2] == "''":
            return place, place + 2
        if char != "'" and char in closers and _closes(char, mark, before, after):
            return place, place + 1
        place += 1
    return limit, limit


def _closes(char: str, mark: str, before: str, after: str) -> bool:
    if char == '"':
        return not before.isspace() or after.isspace() or after in ".,;:)!?"
    if char == "“" and mark == "“":
        return after.isspace() and not before.isspace()  # typed in place of the closing mark
    return True


class _SingleMarks:
    """The single marks of one paragraph that may close what another opened, looked for once, when one opens."""

    def __init__(self, text: str, paragraph: Span) -> None:
        self._text = text
        self._paragraph = paragraph

    def closing(self, at: int) -> int | None:
        """Where what opens at ``at`` closes; apostrophes and one-word strings are left alone."""
        text, paragraph = self._text, self._paragraph
        if text[at] not in _SINGLE_OPENERS:
            return None
        before, after = _char(text, at - 1, paragraph), _char(text, at + 1, paragraph)
        if not (before.isspace() or before in _BEFORE_OPENER) or not after.isalnum() or _ELISION.match(text, at + 1):
            return None
        for places in self._closers:  # a possessive closes only where nothing else does
            if (first := bisect_left(places, at + 2)) < len(places):
                place = places[first]
                return place if len(list(islice(WORD.finditer(text, at + 1, place), 2))) == 2 else None
        return None

    @cached_property
    def _closers(self) -> tuple[list[int], list[int]]:
        """Those that can be nothing else, and those that may be the possessives of words like "members"."""
        text, paragraph = self._text, self._paragraph
        sure: list[int] = []
        possessive: list[int] = []
        for mark in _SINGLE_CLOSER.finditer(text, paragraph.start, paragraph.end):
            place = mark.start()
            if text[place - 1].isspace() or _char(text, place + 1, paragraph).isalnum():
                continue
            is_possessive = text[place - 1] == "s" and re.match(r"\s[a-z]", text[place + 1 : place + 3])
            (possessive if is_possessive else sure).append(place)
        return sure, possessive
