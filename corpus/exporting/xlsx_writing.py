"""Writing a workbook in memory that does not grow: sheet after sheet, and what is too long for a cell or a sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, BinaryIO, NamedTuple, Protocol, Self

from corpus.exporting import xlsx_cells
from corpus.exporting.table import Column, Table, Type
from corpus.exporting.xlsx_cells import as_day, column_letters, pieces, rounded
from models.newfiles import bytes_file

CONTINUED = Table(
    "continued",
    "one row a piece of a text that is too long for its cell: the cell and its pieces, put together, are the text",
    (
        Column("sheet", "the sheet of the cell"),
        Column("row", "its row, as the sheet was exported", type=Type.WHOLE),
        Column("uid", "the identity of that row, wherever it was sorted to"),
        Column("column", "its column"),
        Column("piece", "2 for what follows the cell, 3 for what follows that, and so on", type=Type.WHOLE),
        Column("text", "the piece", True),
    ),
)
FORMULAS = frozenset("=+-@\t\r")
TICK = 0.1  # seconds between two looks at a workbook that is put together
WIDTHS = {Type.DAY: 12, Type.WHOLE: 10, Type.NUMBER: 12, Type.YES_OR_NO: 10}
NARROW, MIDDLE, WIDE = 16, 26, 70
QUOTED = frozenset(
    ("evidence", "text", "memo", "proposition", "definition", "include", "exclude", "examples", "keywords", "options",
     "aliases", "note", "value", "reason", "batch_note", "label", "claim_label",
     "plan"),
)  # fmt: skip
# Whole articles would fill the screen with one row.
UNFOLDED = frozenset((("articles", "text"), (CONTINUED.name, "text")))


class Filled(NamedTuple):
    """A sheet as it is filled so far; ``rows`` are those below its head."""

    name: str
    rows: int


class Canvas(Protocol):
    """A sheet as the library has it; rows and columns count from 0."""

    def write_string(self, row: int, column: int, cell: str, look: object, /) -> object:
        """Write a text that is nothing else."""
        ...

    def write_number(self, row: int, column: int, cell: float, look: object, /) -> object:
        """Write a number."""
        ...

    def write_boolean(self, row: int, column: int, cell: bool, look: object, /) -> object:
        """Write a yes or no."""
        ...

    def write_datetime(self, row: int, column: int, cell: date, look: object, /) -> object:
        """Write a day."""
        ...

    def set_column(self, first: int, last: int, width: float, /) -> object:
        """Make columns so wide."""
        ...

    def freeze_panes(self, rows: int, columns: int, /) -> object:
        """Keep the first ones in view."""
        ...

    def autofilter(self, row: int, column: int, last_row: int, last_column: int, /) -> object:
        """Let the first row filter those below it."""
        ...

    def ignore_errors(self, where: dict[str, str], /) -> object:
        """Let nobody be warned of what is meant."""
        ...


class Book:
    """A workbook that is being written to ``to``; what is not together yet lies beside it, and goes with it."""

    def __init__(self, to: Path, title: str) -> None:
        from xlsxwriter import Workbook  # only whoever writes one waits for it

        self._folder = TemporaryDirectory(prefix=f"{to.name}.", dir=to.parent, ignore_cleanup_errors=True)
        self._file = bytes_file(to)
        self._outlet = _Outlet(self._file)
        self._book: Any = Workbook(
            self._outlet, {"constant_memory": True, "tmpdir": self._folder.name, "use_zip64": True}
        )
        self._book.set_properties({"title": title})
        self._looks: dict[tuple[tuple[str, object], ...], object] = {}
        self._continued: Sheet | None = None
        self._sheets: list[Sheet] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._outlet.close()
        for sheet in self._book.worksheets():
            # A file that is still open could not be removed on Windows.
            for file in (sheet.row_data_fh, sheet.fh):
                with suppress(OSError):
                    if file is not None:
                        file.close()
        self._file.close()
        self._folder.cleanup()

    def sheet(self, table: Table) -> Sheet:
        """A sheet for a table."""
        self._sheets.append(Sheet(self, table))
        return self._sheets[-1]

    def canvas(self, name: str) -> Canvas:
        """An empty sheet after all others."""
        sheet: Canvas = self._book.add_worksheet(name)
        return sheet

    def look(self, **values: object) -> object:
        """How a cell looks, each way once."""
        key = tuple(sorted(values.items()))
        if key not in self._looks:
            self._looks[key] = self._book.add_format({"valign": "top", **values})
        return self._looks[key]

    def go_on(self, sheet: str, row: int, uid: str, column: str, rest: Sequence[str]) -> None:
        """Keep the pieces of a text that its cell has no room for."""
        if self._continued is None:
            self._continued = self.sheet(CONTINUED)
        for number, piece in enumerate(rest, 2):
            self._continued.add([sheet, row, uid, column, number, piece])

    def filled(self) -> list[tuple[Table, list[Filled]]]:
        """Every table with the sheets that it fills."""
        return [(sheet.table, sheet.filled()) for sheet in self._sheets]

    def put_together(self) -> Iterator[None]:
        """Make one file of all sheets; yields while that goes on, and who does not ask on stops it."""
        from xlsxwriter.exceptions import FileCreateError

        for sheet in self._sheets:
            sheet.end()
        with ThreadPoolExecutor(1) as one:
            work = one.submit(self._book.close)
            try:
                while not wait([work], TICK).done:
                    yield
            finally:
                if not work.done():
                    self._outlet.close(refuses=True)
            try:
                work.result()
            except FileCreateError as error:
                raise error.args[0] from error


class Sheet:
    """A table in a sheet, or in several where it has more rows than one can have."""

    def __init__(self, book: Book, table: Table) -> None:
        self.table = table
        self._book = book
        self._full: list[Filled] = []
        self._uid = next(n for n, c in enumerate(table.columns) if c.name.endswith("uid"))
        self._writers = [self._writer(number, column) for number, column in enumerate(table.columns)]
        self._row: Sequence[object] = ()
        self._begin()

    def add(self, row: Sequence[object]) -> None:
        """Write one row; an empty cell is one that is not there."""
        if self._at + 1 == xlsx_cells.ROWS:
            self.end()
            self._full.append(Filled(self._name, self._at))
            self._begin()
        self._at += 1
        self._row = row
        for cell, write in zip(row, self._writers, strict=True):
            if cell is not None and cell != "":
                write(cell)

    def filled(self) -> list[Filled]:
        """The sheets that it fills."""
        return [*self._full, Filled(self._name, self._at)]

    def end(self) -> None:
        """Let the head filter the rows below it."""
        last = len(self.table.columns) - 1
        self._sheet.autofilter(0, 0, self._at, last)
        self._sheet.ignore_errors({"number_stored_as_text": f"A1:{column_letters(last)}{self._at + 1}"})

    def _begin(self) -> None:
        self._name = self.table.name if not self._full else f"{self.table.name} {len(self._full) + 1}"
        self._at = 0
        self._sheet = self._book.canvas(self._name)
        self._sheet.freeze_panes(1, 0)
        head = self._book.look(bold=True, bottom=1, bg_color="#EFEBE3")
        for number, column in enumerate(self.table.columns):
            self._sheet.set_column(number, number, _width(self.table, column))
            self._sheet.write_string(0, number, column.name, head)

    def _writer(self, number: int, column: Column) -> Callable[[Any], object]:
        """What writes the cells of a column."""
        plain, day = self._book.look(), self._book.look(num_format="yyyy-mm-dd")
        text = self._text(number, column)

        def write_day(cell: str) -> object:
            found = as_day(cell)
            return text(cell) if found is None else self._sheet.write_datetime(self._at, number, found, day)

        writers: dict[Type, Callable[[Any], object]] = {
            Type.WHOLE: lambda cell: self._sheet.write_number(self._at, number, cell, plain),
            Type.NUMBER: lambda cell: self._sheet.write_number(self._at, number, rounded(cell), plain),
            Type.YES_OR_NO: lambda cell: self._sheet.write_boolean(self._at, number, cell == "TRUE", plain),
            Type.DAY: write_day,
        }
        return write_day if column.is_moment else writers.get(column.type, text)

    def _text(self, number: int, column: Column) -> Callable[[str], object]:
        """What writes the texts of a column; they stay text also where somebody types into them."""
        wraps = column.name in QUOTED and (self.table.name, column.name) not in UNFOLDED
        # Programs show a long text as ### where its cell is said to be text.
        values: dict[str, object] = {"text_wrap": True} if wraps else {"num_format": "@"}
        if (self.table.name, column.name) in UNFOLDED:
            values = {}
        look = self._book.look(**values)
        guarded = self._book.look(**values, quote_prefix=True)
        cut, cut_guarded = (
            self._book.look(**values, bg_color="#FBE9B7", **more) for more in ({}, {"quote_prefix": True})
        )

        def write(cell: str) -> None:
            first, *rest = pieces(cell)
            risky = first[0] in FORMULAS
            if rest:
                uid = str(self._row[self._uid])
                self._book.go_on(self._name, self._at + 1, uid, column.name, rest)
                self._sheet.write_string(self._at, number, first, cut_guarded if risky else cut)
            else:
                self._sheet.write_string(self._at, number, first, guarded if risky else look)

        return write


class _Outlet:
    """The file of a workbook, which can be closed against whoever still writes to it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._is_closed, self._refuses = file, False, False

    def write(self, data: bytes) -> int:
        """Write on; once it is closed, what is still written goes nowhere."""
        if not self._is_closed:
            return self._file.write(data)
        if self._refuses:
            self._refuses = False
            raise InterruptedError("stopped")
        return len(data)

    def tell(self) -> int:
        """Where it is."""
        return 0 if self._is_closed else self._file.tell()

    def seek(self, to: int, whence: int = 0) -> int:
        """Go somewhere else."""
        return 0 if self._is_closed else self._file.seek(to, whence)

    def flush(self) -> None:
        """Let nothing wait."""
        if not self._is_closed:
            self._file.flush()

    def close(self, refuses: bool = False) -> None:
        """Take nothing more; where it ``refuses``, the next write fails, so that who writes ends."""
        self._is_closed, self._refuses = True, refuses


def _width(table: Table, column: Column) -> int:
    """In digits; room for the name and the arrow beside it."""
    if (table.name, column.name) in UNFOLDED or column.name in QUOTED:
        width = WIDE if column.name in ("evidence", "text", "memo", "proposition", "definition") else MIDDLE
    else:
        width = WIDTHS.get(column.type, MIDDLE if column.is_text else NARROW)
    return max(width, len(column.name) + 4)
