"""The fields of one piece of a text, found as a recipe says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from corpus.readers.dates import date_in_line
from corpus.readers.recipes.dividing import Chunk, Line
from corpus.readers.recipes.patterns import BLANKS, pattern
from corpus.readers.recipes.recipe import Body, Recipe, Where

LONGEST = {"headline": 500, "published": 200, "outlet": 200, "byline": 300, "place": 150, "url": 500}
FEWEST_WORDS = 8  # of a text that shows that a piece is an article
_FURTHEST_END = 40  # written lines from the end among which the line after the text is looked for
_LONGEST_DATED = 200  # characters of a line that is like a date
_LONGEST_LINE = 5_000  # characters of a line with a value in it
_ADDRESS = re.compile(r"https?://\S+")
_LABELLED = re.compile(r"[ \t\xa0]*(?P<label>[^\W\d_][^:=\n]{0,38}?)[ \t\xa0]*[:=](?!//)[ \t\xa0]*(?P<value>\S.*)")
_BRACKETS = {"(": ")", "[": "]", "<": ">", "{": "}"}


class Value(NamedTuple):
    """What was found for a field, and where it stands; a value that every article has stands nowhere."""

    text: str
    start: int = -1
    end: int = -1
    lines: tuple[int, ...] = ()  # places among the written lines


@dataclass(slots=True)
class Piece:
    """One piece as it was understood: the values of its fields, its text, and the lines that belong to neither."""

    values: dict[str, Value] = field(default_factory=dict)
    text: Value = Value("")  # noqa: RUF009
    labelled: dict[str, str] = field(default_factory=dict)
    loose: list[Line] = field(default_factory=list)

    @property
    def has_text(self) -> bool:
        """Whether a letter or a digit stands in its text."""
        return any(map(str.isalnum, self.text.text))


def found_in(chunk: Chunk, recipe: Recipe) -> Piece:
    """What a recipe finds in a piece; of the lines left over, those with a label are kept under it."""
    return _Finding(chunk, recipe).piece()


def is_article(chunk: Chunk, piece: Piece, recipe: Recipe) -> bool:
    """Whether it is one and not what stands above the first or below the last; every piece but these is taken for one.

    What stands above the first separator is one only where nothing is missing in it.
    """
    if not piece.has_text:
        return False
    if not chunk.is_first or not recipe.separator:
        return True
    named = [name for name, wheres in recipe.fields if any(not where.always for where in wheres)]
    words = len(piece.text.text.split(maxsplit=FEWEST_WORDS))
    return not recipe.separator.begins and words >= FEWEST_WORDS and all(name in piece.values for name in named)


class _Finding:
    def __init__(self, chunk: Chunk, recipe: Recipe) -> None:
        self._chunk, self._recipe = chunk, recipe
        self._written = chunk.written
        self._values: dict[str, Value] = {}
        self._owner: dict[int, str] = {}  # the field that has a line
        self._parts: set[int] = set()  # where the parts of divided lines begin that are taken

    def piece(self) -> Piece:
        rule = self._recipe.text
        begin, label = text_begins(self._chunk, self._written, rule)
        if label is not None:
            self._owner[label] = "text"
        above = len(self._written) if begin is None else self._line_at(begin)
        for sort in (_is_labelled, _is_like, _is_placed, _is_always):
            for name, wheres in self._recipe.fields:
                if name not in self._values:
                    self._find(name, [where for where in wheres if sort(where)], above)
        if begin is None:
            begin = self._below_the_fields()
        end = self._text_ends(begin, rule)
        return self._piece(begin, end)

    def _find(self, name: str, wheres: Sequence[Where], above: int) -> None:
        for where in wheres:
            value = value_at(self._written, where, name, above)
            if value is None or self._is_taken(name, value, where):
                continue
            self._values[name] = value
            for n in value.lines:
                self._owner.setdefault(n, name)
            if where.divided_by:
                self._parts.add(value.start)
            return

    def _is_taken(self, name: str, value: Value, where: Where) -> bool:
        """Whether another field has the line already: a byline that is missing must not be the date under it."""
        if where.divided_by:
            return value.start in self._parts
        is_counted = where.line != 0 and name != "published"  # a date may stand in a line with others
        return is_counted and any(self._owner.get(n, name) != name for n in value.lines)

    def _line_at(self, position: int) -> int:
        return sum(line.end <= position for line in self._written)

    def _below_the_fields(self) -> int:
        """Where what comes after the last line with a field begins, counted from above and without those at the end."""
        wheres = dict(self._recipe.fields)
        last = -1
        for name, value in self._values.items():
            if value.lines and not any(_is_from_end(where) for where in wheres[name]):
                last = max(last, *value.lines)
        return self._written[last + 1].start if last + 1 < len(self._written) else self._end()

    def _end(self) -> int:
        return self._written[-1].end if self._written else self._chunk.lines[-1].end

    def _text_ends(self, begin: int, rule: Body) -> int:
        end, first = self._end(), self._line_at(begin)
        n = text_ends(self._written, rule, first)
        if n is not None:
            end = self._written[n - 1].end
        wheres = dict(self._recipe.fields)
        for name, value in self._values.items():
            for n in value.lines:
                at_end = any(_is_from_end(where) for where in wheres[name])
                if n > first and at_end and self._written[n].start < end:
                    end = self._written[n - 1].end
        return end

    def _piece(self, begin: int, end: int) -> Piece:
        inside = [line for line in self._chunk.lines if line.start < end and line.end > begin]
        text = "\n".join(line.text[max(0, begin - line.start) :] for line in inside)
        stripped = text.strip()
        start = begin + len(text) - len(text.lstrip())
        piece = Piece(self._values, Value(stripped, start, start + len(stripped)))
        for n, line in enumerate(self._written):
            if n in self._owner or (line.start < end and line.end > begin):
                continue
            labelled = _LABELLED.fullmatch(line.text, 0, 1000) if len(line.text) < 1000 else None
            if labelled and labelled["label"] not in piece.labelled:
                piece.labelled[labelled["label"]] = labelled["value"].strip()
            elif any(map(str.isalnum, line.text)):
                piece.loose.append(line)
        return piece


def text_begins(chunk: Chunk, written: Sequence[Line], rule: Body) -> tuple[int | None, int | None]:
    """Where the text begins by its own rule, and the place of the line that bears its label.

    None where that is below the fields, or what the rule names is missing.
    """
    if rule.label:
        wanted = pattern(rule.label)
        for n, line in enumerate(written):
            if (end := wanted.end_in(line.text)) is not None:
                if end < len(line.text):
                    return line.start + end, n
                return written[n + 1].start if n + 1 < len(written) else line.end, n
    elif rule.gap:
        gaps, is_open, seen = 0, False, False
        for line in chunk.lines:
            if line.is_blank:
                is_open = seen
            elif is_open and (gaps := gaps + 1) == rule.gap:
                return line.start, None
            else:
                seen, is_open = True, False
    elif rule.line and rule.line <= len(written):
        return written[rule.line - 1].start, None
    return None, None


def text_ends(written: Sequence[Line], rule: Body, first: int) -> int | None:
    """The place of the line after a text that begins in line ``first``; None where it ends with the piece."""
    if rule.until_line:
        n = len(written) + rule.until_line
        return n if n > first else None
    if rule.until:
        wanted = pattern(rule.until)
        for n in range(max(first + 1, len(written) - _FURTHEST_END), len(written)):
            if wanted.end_in(written[n].text) is not None:
                return n
    return None


def value_at(written: Sequence[Line], where: Where, name: str, above: int) -> Value | None:
    """What stands where a rule says, of the written lines of a piece; its text begins at the line ``above``."""
    if where.always:
        return Value(where.always)
    for n in _lines(written, where, above):
        end: int | None = 0
        if where.label:
            end = pattern(where.label).end_in(written[n].text)
        elif where.like:
            end = 0 if _is_like_this(written[n].text, where.like) else None
        if end is None:
            continue
        value = _value(written, n, end, where)
        if value is not None and 0 < len(value.text) <= LONGEST[name] and (where.like or fits(name, value.text, where)):
            return value
        if not where.like:
            return None
    return None


def fits(name: str, text: str, where: Where) -> bool:
    """Whether a value may be of a field: a line that is only counted must not hold a date for a byline."""
    if name == "published":
        return len(text) <= _LONGEST_DATED and date_in_line(text) is not None
    if name == "url":
        return _ADDRESS.match(text) is not None
    return not where.line or name == "headline" or len(text) > 60 or date_in_line(text) is None


def _lines(written: Sequence[Line], where: Where, above: int) -> Iterator[int]:
    """The places at which a rule looks, in its order."""
    if where.line:
        n = where.line - 1 if where.line > 0 else len(written) + where.line
        if 0 <= n < (above if where.line > 0 else len(written)):
            yield n
    elif where.within < 0:
        yield from range(len(written) - 1, max(-1, len(written) + where.within - 1), -1)
    else:
        # A label may stand below the text, what is only like something is looked for above it.
        most = len(written) if where.label else above
        yield from range(min(most, where.within) if where.within else most)


def _value(written: Sequence[Line], n: int, at: int, where: Where) -> Value | None:
    lines = [n]
    if where.below:
        if written[n].text[at:].strip() or n + 1 == len(written):
            return None
        n, at = n + 1, 0
        lines.append(n)
    first = written[n]
    if where.goes_on:
        lines += _following(written, n, where.goes_on)
    if len(first.text) > _LONGEST_LINE:
        return None
    start, text = first.start + at, first.text[at:]
    if where.divided_by:
        part = _part(text, where)
        if part is None:
            return None
        start, text = start + part[0], text[part[0] : part[1]]
    elif len(lines) > 1 and lines[-1] > n:
        text = "\n".join([text, *(written[k].text for k in lines if k > n)])
    stripped = text.strip()
    lead = len(text) - len(text.lstrip())
    return Value(stripped, start + lead, start + lead + len(stripped), tuple(lines)) if stripped else None


def _following(written: Sequence[Line], n: int, goes_on: str) -> list[int]:
    """The lines under one that belong to its value."""
    found: list[int] = []
    for k in range(n + 1, len(written)):
        follows = written[k].number == written[k - 1].number + 1
        if not follows or (goes_on == "indented" and written[k].text[:1] not in BLANKS) or len(found) == 10:
            break
        found.append(k)
    return found


def _part(text: str, where: Where) -> tuple[int, int] | None:
    """From where to where one part of a line goes, without a bracket that only opens or closes in it."""
    spans, at = list[tuple[int, int]](), 0
    while (end := text.find(where.divided_by, at)) >= 0:
        spans.append((at, end))
        at = end + len(where.divided_by)
    spans.append((at, len(text)))
    n = where.part - 1 if where.part > 0 else len(spans) + where.part
    if len(spans) == 1 or not 0 <= n < len(spans):
        return None
    start, end = spans[n]
    while start < end and text[start] in BLANKS:
        start += 1
    while start < end and text[end - 1] in BLANKS:
        end -= 1
    inside = text[start:end]
    for opening, closing in _BRACKETS.items():
        if inside.startswith(opening) and closing not in inside:
            start += 1
        if inside.endswith(closing) and opening not in inside:
            end -= 1
    return (start, end) if start < end else None


def _is_like_this(line: str, like: str) -> bool:
    if like == "address":
        return _ADDRESS.match(line.strip()) is not None
    return len(line) <= _LONGEST_DATED and date_in_line(line) is not None


def _is_labelled(where: Where) -> bool:
    return bool(where.label)


def _is_like(where: Where) -> bool:
    return bool(where.like)


def _is_placed(where: Where) -> bool:
    return bool(where.line)


def _is_always(where: Where) -> bool:
    return bool(where.always)


def _is_from_end(where: Where) -> bool:
    return where.line < 0 or where.within < 0
