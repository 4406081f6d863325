"""How a table separates and quotes its cells, found by trying."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from corpus.readers.columns import SPELLINGS, plain

LARGEST_CELL = 2**31 - 1  # the largest that every platform's C long takes; rows have a bound of their own
DELIMITERS = (",", "\t", ";", "|")  # of two that fit as well, the first has it
_SAMPLE = 65_536
_ROWS = 50
_LONGEST_NAME = 60
_FOR_QUOTING = 0.2  # share of even rows by which marks must do better as plain text
_SPELLED = frozenset(spelling for spellings in SPELLINGS.values() for spelling in spellings)
_SINGLE_QUOTED = re.compile(r"(?:^|[,;\t|])'[^'\n]*'(?:[,;\t|]|$)", re.MULTILINE)


class Dialect(NamedTuple):
    """Cell separator, quotation mark (None where marks are plain text), escape sign (None where marks are doubled)."""

    delimiter: str
    quote: str | None = '"'
    escape: str | None = None


def rows_of(lines: Iterable[str], dialect: Dialect) -> Iterator[list[str]]:
    """A csv reader over ``lines``, which raises ``csv.Error`` at a row whose marks don't close, and can go on."""
    csv.field_size_limit(LARGEST_CELL)
    return csv.reader(
        lines,
        delimiter=dialect.delimiter,
        quotechar=dialect.quote,
        quoting=csv.QUOTE_MINIMAL if dialect.quote else csv.QUOTE_NONE,
        escapechar=dialect.escape,
        doublequote=dialect.escape is None,
        strict=True,
    )


def dialect_of(text: str) -> Dialect:
    """The dialect that gives a known header and rows of even width; the comma where none does."""
    sample = text[:_SAMPLE]
    quotes = ['"', *(["'"] if _SINGLE_QUOTED.search(sample) else []), None]
    escapes = [None, *(["\\"] if re.search(r"\\[\"']", sample) else [])]
    dialects = [Dialect(d, q, e) for d in DELIMITERS for q in quotes for e in escapes if d in sample]
    return max(dialects, key=lambda dialect: _fitness(sample, dialect), default=Dialect(","))


def has_known_header(text: str) -> bool:
    """Whether the first line is short names, of which several mean fields of an article."""
    line = text[: text.find("\n")] if "\n" in text[:5_000] else text[:5_000]
    for delimiter in DELIMITERS:
        cells = line.split(delimiter)
        if max(map(len, cells)) <= _LONGEST_NAME:
            names = [plain(cell.strip().strip("\"'")) for cell in cells]
            if sum(name in _SPELLED for name in names) > 1:
                return True
    return False


def _fitness(sample: str, dialect: Dialect) -> tuple[int, float, int]:
    rows = list(islice(_sound_rows(sample, dialect), _ROWS))
    if not rows or len(rows[0]) < 2:
        return (0, 0.0, 0)
    header, body = rows[0], rows[1:]
    even = sum(len(row) == len(header) for row in body) / len(body) if body else 0.0
    even -= 0 if dialect.quote else _FOR_QUOTING
    return (sum(plain(name) in _SPELLED for name in header), even, len(body))


def _sound_rows(sample: str, dialect: Dialect) -> Iterator[list[str]]:
    """The rows of a sample, with an empty one for each that can't be read; its end may cut a cell."""
    reader = rows_of(io.StringIO(sample, newline="\n"), dialect)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "unexpected end" in str(error):
                return
            row = []
        yield row
