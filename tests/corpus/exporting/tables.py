"""The tables of an export set, read as a user of them would."""

from __future__ import annotations

from pathlib import Path

from corpus.exporting.csv_check import Written
from corpus.exporting.table import Table


def rows(folder: Path, table: Table, is_guarded: bool = False) -> list[dict[str, str]]:
    """The rows of a table, each by the names of its columns."""
    read = Written(folder, is_guarded).read(table)
    return [dict(zip((c.name for c in table.columns), row, strict=True)) for row in read]
