"""Reading a workbook of ours again, row after row, as the CSV set has its cells."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple
from xml.parsers import expat

from corpus.exporting.csv_check import disagrees
from corpus.exporting.table import Column, Table, Type
from corpus.exporting.xlsx_cells import column_letters, day_of, rounded, unescaped
from corpus.exporting.xlsx_writing import CONTINUED
from models.wording import say

AT_ONCE = 1 << 16  # bytes
SHEET = "xl/worksheets/sheet{}.xml"
BROKEN = (zipfile.BadZipFile, expat.ExpatError, zlib.error, EOFError, KeyError)
FIRST_CELL = rb'<c r="A1"[^>]* t="inlineStr"><is><t[^>]*>'
STAMP = (1980, 1, 31, 0, 0, 0)  # of every part, as XlsxWriter has it and no other program
HEAD = 8192  # bytes of a sheet in which its first cell stands


class Cell(NamedTuple):
    """What a cell says it holds (b, inlineStr or n for numbers), and what stands in it."""

    kind: str
    text: str


Cells = dict[str, Cell]  # by the letters of their column


class WrittenBook:
    """A workbook that ``Book`` has written."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.names = self._names()

    def read(self, table: Table, text: Sequence[int] | None = None) -> Iterator[list[str]]:  # noqa: ARG002 - of the set
        """The rows of a table, of all the sheets that it fills, each cell whole."""
        rest = self._rest(table)
        ahead = next(rest, None)
        for sheet in self.sheets_of(table):
            for number, row in enumerate(self._rows(sheet, table), 2):
                while ahead is not None and (ahead[0], ahead[1]) == (sheet, str(number)):
                    row[table.at(ahead[3])] += ahead[5]
                    ahead = next(rest, None)
                yield row
        if ahead is not None:
            raise disagrees(CONTINUED.name, say("row {row} of {sheet}", row=ahead[1], sheet=ahead[0]))

    def expected(self, table: Table, row: list[object]) -> list[str]:
        """What ``read`` gives for a row of the project."""
        return ["" if cell is None else _known(cell, column) for cell, column in zip(row, table.columns, strict=True)]

    def called(self, table: Table) -> str:
        """The name of its first sheet."""
        return table.name

    def sheets_of(self, table: Table) -> list[str]:
        """The names of the sheets that a table fills."""
        return [name for name in self.names if name == table.name or name.startswith(f"{table.name} ")]

    def cut(self) -> int:
        """How many texts go on elsewhere, since they are too long for their cell."""
        return sum(row[CONTINUED.at("piece")] == "2" for row in self.read(CONTINUED))

    def _rest(self, table: Table) -> Iterator[list[str]]:
        """The rows of what goes on elsewhere that belong to a table."""
        if table is not CONTINUED:
            sheets = self.sheets_of(table)
            for sheet in self.sheets_of(CONTINUED):
                yield from (row for row in self._rows(sheet, CONTINUED) if row[0] in sheets)

    def _rows(self, sheet: str, table: Table) -> Iterator[list[str]]:
        """The rows of one sheet below its head."""
        letters = {column_letters(n): (n, column) for n, column in enumerate(table.columns)}
        head = [column.name for column in table.columns]
        with self._reading(sheet), zipfile.ZipFile(self._path) as book, book.open(self._member(sheet)) as file:
            rows = cells_of(file)
            if [unescaped(cell.text) for cell in next(rows, {}).values()] != head:
                raise disagrees(sheet, say("its first line"))
            for cells in rows:
                row = [""] * len(head)
                for at, cell in cells.items():
                    number, column = letters[at]
                    row[number] = _as_csv(cell, column)
                yield row

    def _member(self, sheet: str) -> str:
        return SHEET.format(self.names.index(sheet) + 1)

    def _names(self) -> list[str]:
        names: list[str] = []
        parser = expat.ParserCreate()

        def start(tag: str, values: dict[str, str]) -> None:
            if tag == "sheet":
                names.append(values["name"])

        parser.StartElementHandler = start
        with self._reading("xl/workbook.xml"), zipfile.ZipFile(self._path) as book:
            parser.Parse(book.read("xl/workbook.xml"), True)
        return names

    @contextmanager
    def _reading(self, what: str) -> Iterator[None]:
        try:
            yield
        except BROKEN as error:
            raise disagrees(what, str(error)) from error


def is_untouched(path: Path, words: str) -> bool:
    """Whether a workbook of ours begins so, and no program has saved it since: who has one saved, has worked in it.

    What others have written is not parsed.
    """
    try:
        with zipfile.ZipFile(path) as book, book.open(SHEET.format(1)) as file:
            # Spreadsheets keep words elsewhere than in cells, libraries for scripts give parts the time of the saving.
            is_ours = all(part.date_time == STAMP for part in book.infolist())
            return is_ours and bool(re.search(FIRST_CELL + re.escape(words).encode(), file.read(HEAD)))
    except (*BROKEN, OSError, NotImplementedError, RuntimeError):
        return False


def cells_of(file: IO[bytes]) -> Iterator[Cells]:
    """The rows of a sheet that have cells, one after the other."""
    found = _Found()
    while piece := file.read(AT_ONCE):
        found.parser.Parse(piece)
        yield from found.rows
        found.rows.clear()
    found.parser.Parse(b"", True)


class _Found:
    """The rows that the parser has come by."""

    def __init__(self) -> None:
        self.rows: list[Cells] = []
        self._row: Cells = {}
        self._letters, self._kind, self._takes = "", "", False
        self._text: list[str] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._words

    def _start(self, tag: str, values: dict[str, str]) -> None:
        if tag == "c":
            self._letters, self._kind = values["r"].rstrip("0123456789"), values.get("t", "n")
            self._text.clear()
        elif tag == "row":
            self._row = {}
        self._takes = tag in ("v", "t")

    def _words(self, words: str) -> None:
        if self._takes:
            self._text.append(words)

    def _end(self, tag: str) -> None:
        self._takes = False
        if tag == "c":
            self._row[self._letters] = Cell(self._kind, "".join(self._text))
        elif tag == "row":
            self.rows.append(self._row)


def _as_csv(cell: Cell, column: Column) -> str:
    if cell.kind == "inlineStr":
        return unescaped(cell.text)
    if cell.kind == "b":
        return "TRUE" if cell.text == "1" else "FALSE"
    if column.is_moment or column.type is Type.DAY:
        return day_of(cell.text)
    return str(float(cell.text)) if column.type is Type.NUMBER else cell.text


def _known(cell: object, column: Column) -> str:
    return str(rounded(cell)) if column.type is Type.NUMBER else str(cell)
