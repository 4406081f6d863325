"""What a cell of a workbook can hold: how long a text may be, which days there are, how many digits a number has."""

from __future__ import annotations

import re
from datetime import date, timedelta

ROWS = 1_048_576  # of a sheet, its head among them
LONGEST = 32_767  # UTF-16 units of a cell
DIGITS = 15  # of a number
DAY = re.compile(r"\d{4}-\d\d-\d\d")
# Excel has a 29 February 1900, other programs do not: only from here on do all of them count days alike.
FIRST_DAY = date(1900, 3, 1)
ZERO = date(1899, 12, 30)

# In a workbook a sign that XML forbids is written _x0001_, and words that look like that have their first line
# escaped. Where two of them share that line the writer escapes only one, so a cell ends between them.
ESCAPED = re.compile("_x([0-9a-fA-F]{4})_")
TWINS = re.compile("_x[0-9a-fA-F]{4}(?=_x[0-9a-fA-F]{4}_|[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff])")
# A text that stands in these is taken by the writer for markup of its own.
MARKUP = ("<r>", "</r>")


def pieces(text: str) -> list[str]:
    """The text in pieces that a cell can hold; put together again they are the text. Mostly there is one."""
    if len(text) <= LONGEST // 2 and "_x" not in text and not text.startswith(MARKUP[0]):
        return [text]
    found, begin = [], 0
    while begin < len(text):
        piece = _fitting(text[begin : begin + LONGEST])
        found.append(piece)
        begin += len(piece)
    return found


def _fitting(text: str) -> str:
    """What one cell takes of a text; never half a sign."""
    text = text.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore")
    twin = TWINS.search(text)
    text = text[: twin.end()] if twin else text
    return text[:-1] if text.startswith(MARKUP[0]) and text.endswith(MARKUP[1]) else text


def unescaped(cell: str) -> str:
    """The text that stands in a cell as a workbook writes it."""
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell) if "_x" in cell else cell


def as_day(cell: str) -> date | None:
    """The day that a cell gives; None where it gives none, or one that workbooks do not have."""
    if not DAY.fullmatch(cell):
        return None
    try:
        day = date.fromisoformat(cell)
    except ValueError:
        return None
    return day if day >= FIRST_DAY else None


def day_of(serial: str) -> str:
    """The ISO day of the number by which a workbook has it."""
    return (ZERO + timedelta(days=int(float(serial)))).isoformat()


def rounded(number: object) -> float:
    """A number as a workbook holds it."""
    return float(f"{number:.{DIGITS}g}")


def column_letters(column: int) -> str:
    """What spreadsheets call a column, counted from 0."""
    return chr(65 + column) if column < 26 else column_letters(column // 26 - 1) + chr(65 + column % 26)
