"""A dataset as a folder of CSV files with a README that explains every column."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

from corpus.exporting import csv_check, csv_tables
from corpus.exporting.cells import guarded
from corpus.exporting.csv_readme import MARK, NAME, readme
from corpus.exporting.csv_tables import Rows, Table
from corpus.exporting.dataset import Dataset
from corpus.exporting.settings import Kind, Setting
from models import datasets

MARK_OF_UTF8 = "\ufeff"  # without it Excel takes every curly quotation mark for three letters
BOM = Setting(
    "bom", "Byte order mark", Kind.YES_OR_NO, "yes",
    "a byte order mark before each table, which Excel needs and some programs take for a part of the first name",
)  # fmt: skip
BY_ARTICLE: tuple[tuple[Table, Callable[[Dataset, datasets.Part], Rows]], ...] = (
    (csv_tables.ARTICLES, csv_tables.article_rows),
    (csv_tables.STATEMENTS, csv_tables.statement_rows),
    (csv_tables.SPANS, csv_tables.span_rows),
    (csv_tables.ANSWERS, csv_tables.answer_rows),
)


class Writer(Protocol):
    """What ``csv.writer`` makes."""

    def writerow(self, row: Iterable[object], /) -> object:
        """Write one row."""
        ...

    def writerows(self, rows: Iterable[Iterable[object]], /) -> object:
        """Write rows."""
        ...


class CsvSet:
    """Articles, statements, spans, actors, codebook and answers as CSV by RFC 4180."""

    name = "csv"
    label = "CSV set (a folder of tables for R, Python, Excel)"
    is_folder = True
    settings: tuple[Setting, ...] = (BOM,)

    def is_earlier(self, path: Path) -> bool:
        """A folder with our README in which nothing stands but our own files."""
        if not path.is_dir() or not (path / NAME).is_file():
            return False
        ours = {NAME, *(table.file for table in csv_tables.TABLES)}
        begins = (path / NAME).read_text("utf-8", "replace").startswith(MARK)
        return begins and {entry.name for entry in path.iterdir()} <= ours

    def cannot_hold(self, dataset: Dataset) -> list[str]:  # noqa: ARG002 - as the interface names it
        """Nothing: each table has a column for all."""
        return []

    def write(self, dataset: Dataset, to: Path) -> Iterator[int]:
        """One pass over the corpus fills the four tables that follow it; then come actors and codebook."""
        to.mkdir()
        mark = MARK_OF_UTF8 if dataset.settings[BOM.name] == "yes" else ""
        actors = csv_tables.actor_rows(datasets.cast(dataset.project, dataset.selection))
        codebook = csv_tables.codebook_rows(dataset.codebook)
        with ExitStack() as files:
            for table, rows in ((csv_tables.ACTORS, actors), (csv_tables.CODEBOOK, codebook)):
                _writer(files, to, table, mark).writerows(guarded(rows, table.text))
            writers = [(_writer(files, to, table, mark), table, rows) for table, rows in BY_ARTICLE]
            done = 0
            for part in datasets.parts(dataset.project, dataset.selection):
                for writer, table, rows_of in writers:
                    writer.writerows(guarded(rows_of(dataset, part), table.text))
                done += len(part.articles)
                yield done

    def check(self, dataset: Dataset, to: Path) -> Iterator[int]:
        """Compare every file with the project, then say in the README what it holds."""
        counts = yield from csv_check.compare(dataset, to)
        (to / NAME).write_text(readme(dataset, to, counts), "utf-8", newline="\n")


def _writer(files: ExitStack, folder: Path, table: Table, mark: str) -> Writer:
    file = files.enter_context((folder / table.file).open("w", encoding="utf-8", newline=""))
    file.write(mark)
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    return writer
