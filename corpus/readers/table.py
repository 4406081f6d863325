"""Tables: comma, tab, semicolon or pipe between the cells, one article a row, names in the first row."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from itertools import islice

from corpus.readers.columns import require_text
from corpus.readers.dates import order_shown_by
from corpus.readers.dialects import Dialect, dialect_of, has_known_header, lines_of, rows_of
from corpus.readers.reader import Found, Material, Reader
from corpus.readers.records import ArticleMaker
from models.articles import NewArticle
from models.errors import Unreadable

SUFFIXES = (".csv", ".tsv", ".tab", ".psv")
_SEPARATOR_LINE = re.compile(r"sep=(.)\n", re.IGNORECASE)


class Row:
    """One row with its number (the header is row 1) and, where it could not be read, the reason."""

    __slots__ = ("cells", "number", "reason")

    def __init__(self, number: int, cells: list[str], reason: str = "") -> None:
        self.number = number
        self.cells = cells
        self.reason = reason


def recognises(material: Material) -> bool:
    """By the names in its first line, or by its file name."""
    return material.suffix in SUFFIXES or has_known_header(material.text)


def read(material: Material) -> Found:
    """One article a row; a row that doesn't fit the header is an issue with its number."""
    text, dialect = _body_and_dialect(material)
    header = _header(text, dialect)
    if not any(header):
        raise Unreadable("holds no table: its first row is empty.", "Put the names of the columns there.")
    require_text(header, material.options.mapping)
    found = Found()
    found.articles = _articles(text, dialect, header, material, found)
    return found


def columns(material: Material) -> list[str]:
    """The names in the first row."""
    return _header(*_body_and_dialect(material))


def _body_and_dialect(material: Material) -> tuple[str, Dialect]:
    text = material.text.lstrip("\n")
    if told := _SEPARATOR_LINE.match(text):  # written by Excel for Excel
        return text[told.end() :], Dialect(told[1])
    return text, dialect_of(text)


def _header(text: str, dialect: Dialect) -> list[str]:
    row = next(_rows(text, dialect), None)
    return _distinct([cell.strip() for cell in row.cells]) if row else []


def _distinct(names: list[str]) -> list[str]:
    """Names of which none stands twice: the second ``date`` is ``date 2``; an empty one is ``column 3``."""
    seen: dict[str, int] = {}
    result = []
    for position, given in enumerate(names, 1):
        name = given or f"column {position}"
        seen[name] = seen.get(name, 0) + 1
        result.append(name if seen[name] == 1 else f"{name} {seen[name]}")
    return result


def _articles(text: str, dialect: Dialect, header: list[str], material: Material, found: Found) -> Iterator[NewArticle]:
    maker = ArticleMaker(found, material.options)
    day_first = _day_first(text, dialect, header, maker.columns(tuple(header)).fields.get("published"))
    for row in islice(_rows(text, dialect), 1, None):
        if row.reason:
            found.skip(f"row {row.number}: {row.reason}")
            continue
        cells = _fitted(row, len(header), found)
        if cells:
            article = maker.article(dict(zip(header, cells, strict=True)), f"row {row.number}", day_first)
            if article:
                yield article


def _day_first(text: str, dialect: Dialect, header: list[str], column: str | None) -> bool | None:
    """Whether the dates of a table show that the day comes first; None where they don't say, or contradict."""
    if column is None:
        return None
    at = header.index(column)
    shown = {order_shown_by(row.cells[at]) for row in _rows(text, dialect) if len(row.cells) > at} - {None}
    return shown.pop() if len(shown) == 1 else None


def _fitted(row: Row, width: int, found: Found) -> list[str] | None:
    """The cells of a row as many as the header has, or None where it can't be said which is which."""
    cells = row.cells
    if not any(cells):
        return None
    while len(cells) > width and not cells[-1].strip():
        cells = cells[:-1]
    if len(cells) > width:
        found.skip(f"row {row.number} has {len(cells)} cells, the header {width}")
        return None
    if len(cells) < width:
        found.note(f"row {row.number} has {len(cells)} cells, the header {width}; the missing ones were taken as empty")
    return cells + [""] * (width - len(cells))


def _rows(text: str, dialect: Dialect) -> Iterator[Row]:
    """The rows; where the quotation marks of one are broken, reading goes on in the line after its first."""
    number, start = 0, 0
    while start < len(text):
        reach = _Reach(text, start)
        reader = rows_of(reach, dialect)
        while True:
            begin = reach.position
            number += 1
            try:
                row = Row(number, next(reader))
            except StopIteration:
                return
            except csv.Error as error:
                yield Row(number, [], _said(error))
                start = text.find("\n", begin) + 1 or len(text)
                break
            yield row


class _Reach:
    """Lines of a text, and how far they have been taken."""

    def __init__(self, text: str, start: int) -> None:
        self.position = start
        self._lines = lines_of(text, start)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self.position += len(line)
        return line


def _said(error: csv.Error) -> str:
    said = str(error)
    if "unexpected end" in said:
        return "a quotation mark opens a cell and never closes it"
    if "expected after" in said:
        return "a quotation mark inside a quoted cell is not doubled"
    return f"can't be read as cells ({said})"


READER = Reader("table", "table", recognises, read, columns)
