"""Tables: comma, tab, semicolon or pipe between the cells, one article a row, names in the first row."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Callable, Iterator
from itertools import chain, islice

from corpus.readers.columns import SPELLINGS, require_text
from corpus.readers.reader import BY_CONTENT, BY_NAME, NO, Found, Reader, ReadOptions
from corpus.readers.records import ArticleMaker, order_of
from corpus.readers.source import CutLine, Source
from corpus.readers.tables.cells import distinct
from corpus.readers.tables.dialects import Dialect, dialect_of, has_known_header, rows_of
from models.articles import NewArticle
from models.errors import Unreadable
from models.wording import later, say

SUFFIXES = (".csv", ".tsv", ".tab", ".psv")
LARGEST_ROW = 50_000_000  # characters within which a quotation mark must close
_SEPARATOR_LINE = re.compile(r"sep=(.)\n", re.IGNORECASE)


class Row:
    """One row with its number (the header is row 1) and, where it could not be read, the reason."""

    __slots__ = ("cells", "number", "reason")

    def __init__(self, number: int, cells: list[str], reason: str = "") -> None:
        self.number = number
        self.cells = cells
        self.reason = reason


class _Table:
    """A source as a table: how its cells stand, and its rows as often as they are asked for, none kept."""

    def __init__(self, source: Source) -> None:
        self._source = source
        beginning = source.beginning().lstrip("\n")
        self._told = _SEPARATOR_LINE.match(beginning)  # written by Excel for Excel
        self.dialect = Dialect(self._told[1]) if self._told else dialect_of(beginning)
        first = next(self.rows(), None)
        self.header = distinct([cell.strip() for cell in first.cells]) if first else []

    def rows(self) -> Iterator[Row]:
        """All rows, the header first."""
        lines = self._source.lines()
        first = next((line for line in lines if line != "\n"), "")
        return _rows(lines if self._told or not first else chain((first,), lines), self.dialect)


def recognises(source: Source) -> float:
    """By the names in its first line, or by its file name."""
    if has_known_header(source.beginning()):
        return BY_CONTENT
    return BY_NAME if source.suffix in SUFFIXES else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a row; a row that doesn't fit the header is an issue with its number."""
    table = _Table(source)
    if not any(table.header):
        what = say("holds no table: its first row is empty.")
        raise Unreadable(what, say("Put the names of the columns there."))
    require_text(table.header, options.mapping)
    found = Found()
    found.articles = _articles(table, options, found)
    return found


def columns(source: Source) -> list[str]:
    """The names in the first row."""
    return _Table(source).header


def records(source: Source) -> Iterator[dict[str, str]]:
    """The rows that can be read, by the names in the first one."""
    table = _Table(source)
    for row in islice(table.rows(), 1, None):
        if any(row.cells):
            yield dict(zip(table.header, row.cells, strict=False))


def _articles(table: _Table, options: ReadOptions, found: Found) -> Iterator[NewArticle]:
    header = table.header
    maker = ArticleMaker(found, options)
    day_first = _day_first(table, maker.columns(tuple(header)).fields.get("published"))
    for row in islice(table.rows(), 1, None):
        if row.reason:
            found.skip(say("row {row}: {reason}", row=str(row.number), reason=row.reason))
            continue
        cells = _fitted(row, len(header), found)
        if cells:
            where = say("row {row}", row=str(row.number))
            article = maker.article(dict(zip(header, cells, strict=True)), where, day_first)
            if article:
                yield article


def _day_first(table: _Table, column: str | None) -> Callable[[], bool | None]:
    """Whether the dates of a table show that the day comes first."""
    at = table.header.index(column) if column is not None else len(table.header)
    return order_of(lambda: (row.cells[at] for row in table.rows() if len(row.cells) > at))


def _fitted(row: Row, width: int, found: Found) -> list[str] | None:
    """The cells of a row as many as the header has, or None where it can't be said which is which."""
    cells = row.cells
    if not any(cells):
        return None
    while len(cells) > width and not cells[-1].strip():
        cells = cells[:-1]
    if len(cells) == width:
        return cells
    uneven = say(
        "row {row} has {n} cell, the header {width}|row {row} has {n} cells, the header {width}",
        n=len(cells), row=str(row.number), width=width,
    )  # fmt: skip
    if len(cells) > width:
        found.skip(uneven)
        return None
    found.note(say("{uneven}; the missing ones were taken as empty", uneven=uneven))
    return cells + [""] * (width - len(cells))


def _rows(lines: Iterator[str], dialect: Dialect) -> Iterator[Row]:
    """The rows; where the quotation marks of one are broken, reading goes on in the line after its first."""
    number, feed = 0, _Feed(lines)
    while True:
        reader = rows_of(feed, dialect)
        while True:
            feed.begin_row()
            number += 1
            try:
                row = Row(number, next(reader))
            except StopIteration:
                return
            except csv.Error as error:
                yield Row(number, [], _said(error))
                feed.back_to_second_line()
                break
            yield row


class _TooLong(csv.Error):
    """A row has no end within what one row may have."""


class _Feed:
    """Lines for a csv reader, of which those of the current row can be had again."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self._characters = 0

    def begin_row(self) -> None:
        """From here on lines are kept."""
        self._taken.clear()
        self._characters = 0

    def back_to_second_line(self) -> None:
        """Go on in the line after the first of this row."""
        self._again.extendleft(reversed(self._taken[1:]))

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self._taken.append(line)
        self._characters += len(line)
        if self._characters > LARGEST_ROW or isinstance(line, CutLine):
            raise _TooLong
        return line


def _said(error: csv.Error) -> str:
    if isinstance(error, _TooLong):
        return say("does not end within {size} million characters", size=LARGEST_ROW // 1_000_000)
    said = str(error)
    if "unexpected end" in said:
        return say("a quotation mark opens a cell and never closes it")
    if "expected after" in said:
        return say("a quotation mark inside a quoted cell is not doubled")
    return say("can't be read as cells ({error})", error=said)


READER = Reader("table", later("table"), recognises, read, columns, records, fields=tuple(SPELLINGS))
