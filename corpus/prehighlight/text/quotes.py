"""Quotation marks: what stands inside them, whatever their style and however badly they are balanced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.prehighlight.text.words import WORD, paragraphs
from models.findings import Span

_CLOSERS = {"“": '”“"', "”": '”"', "„": '“”"', "«": "»", '"': '"”', "``": "''\"”", "''": "''\"”"}
_SINGLE_OPENERS = "‘'"
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
    while at < paragraph.end:
        mark = _opener(text, at, paragraph)
        if mark:
            inner = at + len(mark)
            end, after = _closer(text, inner, paragraph.end, mark)
            if WORD.search(text, inner, end):
                yield Quotation(inner, end, Span(at, after), closed=after > end)
            at = max(after, inner)
            continue
        single_end = _single(text, at, paragraph)
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


def _single(text: str, at: int, paragraph: Span) -> int | None:
    """Where a single-quoted string that opens at ``at`` closes; apostrophes and one-word strings are left alone."""
    if text[at] not in _SINGLE_OPENERS:
        return None
    before, after = _char(text, at - 1, paragraph), _char(text, at + 1, paragraph)
    if not (before.isspace() or before in _BEFORE_OPENER) or not after.isalnum() or _ELISION.match(text, at + 1):
        return None
    possessive = None
    for place in range(at + 2, paragraph.end):
        if text[place] not in "’'" or text[place - 1].isspace() or _char(text, place + 1, paragraph).isalnum():
            continue
        if text[place - 1] == "s" and re.match(r"\s[a-z]", text[place + 1 : place + 3]):
            possessive = possessive or place
            continue
        possessive = None if text[place - 1] in ".,!?" else possessive
        return _if_long(text, at, place)
    return None if possessive is None else _if_long(text, at, possessive)


def _if_long(text: str, at: int, place: int) -> int | None:
    return place if len(WORD.findall(text, at + 1, place)) >= 2 else None
