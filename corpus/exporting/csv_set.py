"""A dataset as a folder of CSV files with a README that explains every column."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

from corpus.exporting import csv_check
from corpus.exporting.cells import guarded
from corpus.exporting.csv_beside import FILES, write_beside
from corpus.exporting.csv_contents import BY_ARTICLE, BY_THEMSELVES, TABLES
from corpus.exporting.csv_readme import MARK, NAME, readme
from corpus.exporting.dataset import Dataset
from corpus.exporting.settings import Kind, Setting
from corpus.exporting.table import Rows, Table
from models import datasets
from models.newfiles import text_file
from models.wording import later

MARK_OF_UTF8 = "\ufeff"  # without it Excel takes every curly quotation mark for three letters
BOM = Setting(
    "bom", later("Byte order mark"), Kind.YES_OR_NO, "no",
    later("a byte order mark before each table, which some programs need and some take for a part of the first name"),
)  # fmt: skip


class Writer(Protocol):
    """What ``csv.writer`` makes."""

    def writerow(self, row: Iterable[object], /) -> object:
        """Write one row."""
        ...

    def writerows(self, rows: Iterable[Iterable[object]], /) -> object:
        """Write rows."""
        ...


class CsvSet:
    """All tables as CSV by RFC 4180, as the project holds them, with their types and loaders beside them."""

    name = "csv"
    label = later("CSV set (a folder of tables for R, Python and other programs)")
    is_folder = True
    is_guarded = False  # whether a spreadsheet is kept from taking text for formulas
    settings: tuple[Setting, ...] = (BOM,)

    def is_earlier(self, path: Path) -> bool:
        """A folder with our README in which nothing stands but our own files."""
        if not path.is_dir() or not (path / NAME).is_file():
            return False
        ours = {NAME, *FILES, *(table.file for table in TABLES)}
        begins = (path / NAME).read_text("utf-8", "replace").startswith(MARK)
        return begins and {entry.name for entry in path.iterdir()} <= ours

    def cannot_hold(self, dataset: Dataset) -> list[str]:  # noqa: ARG002 - as the interface names it
        """Nothing: each table has a column for all."""
        return []

    def has_mark(self, dataset: Dataset) -> bool:
        """Whether the tables begin with a byte order mark."""
        return dataset.settings[BOM.name] == "yes"

    def write(self, dataset: Dataset, to: Path) -> Iterator[int]:
        """One pass over the corpus fills the four tables that follow it; the others are filled each by itself."""
        to.mkdir()
        mark = MARK_OF_UTF8 if self.has_mark(dataset) else ""
        with ExitStack() as files:
            for table, rows in BY_THEMSELVES:
                _writer(files, to, table, mark).writerows(self._cells(table, rows(dataset)))
            writers = [(_writer(files, to, table, mark), table, rows) for table, rows in BY_ARTICLE]
            done = 0
            for part in datasets.parts(dataset.project, dataset.selection):
                for writer, table, rows_of in writers:
                    writer.writerows(self._cells(table, rows_of(dataset, part)))
                done += len(part.articles)
                yield done

    def check(self, dataset: Dataset, to: Path) -> Iterator[int]:
        """Compare every file with the project, then say in the README and for programs what it holds."""
        counts = yield from csv_check.compare(dataset, csv_check.Written(to, self.is_guarded))
        write_beside(dataset, to, self.has_mark(dataset), counts)
        with text_file(to / NAME) as file:
            file.write(readme(dataset, to, counts, self.is_guarded, self.has_mark(dataset)))

    def _cells(self, table: Table, rows: Rows) -> Iterable[Iterable[object]]:
        return guarded(rows, table.text) if self.is_guarded else rows


class SpreadsheetSet(CsvSet):
    """The same for spreadsheets: they read UTF-8 right, and take no text for a formula."""

    name = "spreadsheet"
    label = later("Tables for Excel, LibreOffice and other spreadsheets (a folder)")
    is_guarded = True
    settings: tuple[Setting, ...] = ()

    def has_mark(self, dataset: Dataset) -> bool:  # noqa: ARG002 - as the set names it
        """Always: Excel needs it."""
        return True


def _writer(files: ExitStack, folder: Path, table: Table, mark: str) -> Writer:
    file = files.enter_context(text_file(folder / table.file, newline=""))
    file.write(mark)
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    return writer
