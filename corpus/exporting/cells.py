"""Cells of text that a spreadsheet must not take for formulas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

SIGNS = frozenset("=+-@\t\r'")
FORMULA = re.compile(r"'*[=+\-@\t\r]")
GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guard(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would read a formula; ``unguard`` takes it off.

    What begins with apostrophes and then such a sign gets one more, so that the way back is never in doubt.
    """
    return "'" + cell if FORMULA.match(cell) else cell


def unguard(cell: str) -> str:
    """What ``guard`` was given."""
    return cell[1:] if GUARDED.match(cell) else cell


def guarded(rows: Iterable[list[object]], text: Sequence[int]) -> Iterator[list[object]]:
    """The rows with their cells of text guarded; ``text`` are the places of these in a row."""
    for row in rows:
        for at in text:
            cell = row[at]
            if cell and cell[0] in SIGNS:  # type: ignore[index]
                row[at] = guard(str(cell))
        yield row
