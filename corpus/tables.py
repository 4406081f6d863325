"""A small table of a user's own: a head and rows, by whatever sign it separates its cells."""

from __future__ import annotations

import csv
from pathlib import Path

from corpus.readers.decoding import decode
from corpus.readers.tables.dialects import dialect_of, rows_of
from models.errors import NotAllowed, NotFound
from models.wording import say


def read_table(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    """The names of its columns, and its rows by these. Raises NotFound or NotAllowed where it is none."""
    try:
        text = decode(path.read_bytes()).text
    except OSError as error:
        raise NotFound(say("{file} can't be read.", file=path.name), say("Is it still there?")) from error
    try:
        head, *rows = rows_of(text.splitlines(keepends=True), dialect_of(text))
    except (ValueError, csv.Error) as error:
        raise NotAllowed(say("{file} is no table.", file=path.name), say("Save it as CSV.")) from error
    names = [name.strip() for name in head]
    empty = [""] * len(names)
    return names, [
        dict(zip(names, (*(cell.strip() for cell in row), *empty), strict=False)) for row in rows if any(row)
    ]
