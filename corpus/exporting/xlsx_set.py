"""A dataset as one workbook: the tables of the CSV set, a sheet each, with types that a spreadsheet knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from corpus.exporting import csv_check
from corpus.exporting.csv_contents import BY_ARTICLE, BY_THEMSELVES, TABLES
from corpus.exporting.dataset import Dataset
from corpus.exporting.settings import Setting
from corpus.exporting.xlsx_reading import WrittenBook, is_untouched
from corpus.exporting.xlsx_readme import NAME, TITLE, write_readme
from corpus.exporting.xlsx_writing import CONTINUED, Book
from models import datasets
from models.wording import later, say

ROWS_AT_ONCE = 5000  # of tables that follow no articles: so often can it be stopped there


class XlsxSet:
    """One XLSX file; no text in it is a formula, and none has an apostrophe before it."""

    name = "xlsx"
    label = later("Workbook for Excel, LibreOffice and other spreadsheets (one XLSX file)")
    is_folder = False
    settings: tuple[Setting, ...] = ()

    def is_earlier(self, path: Path) -> bool:
        """A workbook of ours that nobody has saved since."""
        return path.is_file() and is_untouched(path, TITLE)

    def cannot_hold(self, dataset: Dataset) -> list[str]:  # noqa: ARG002 - as the interface names it
        """Nothing: what is too long for its place goes on in another."""
        return []

    def write(self, dataset: Dataset, to: Path) -> Iterator[int]:
        """One pass over the corpus fills the four sheets that follow it; the others are filled each by itself."""
        done = 0
        with Book(to, dataset.project.title) as book:
            readme = book.canvas(NAME)
            sheets = {table.name: book.sheet(table) for table in TABLES}
            for table, rows in BY_THEMSELVES:
                for number, row in enumerate(rows(dataset), 1):
                    sheets[table.name].add(row)
                    if number % ROWS_AT_ONCE == 0:
                        yield done
            for part in datasets.parts(dataset.project, dataset.selection):
                for table, rows_of in BY_ARTICLE:
                    for row in rows_of(dataset, part):
                        sheets[table.name].add(row)
                done += len(part.articles)
                yield done
            write_readme(book, readme, dataset, book.filled())
            for _ in book.put_together():
                yield done

    def check(self, dataset: Dataset, to: Path) -> Iterator[int]:
        """Compare every sheet with the project."""
        yield from csv_check.compare(dataset, WrittenBook(to))

    def remarks(self, to: Path) -> list[str]:
        """Which texts and tables go on in another place than a reader would look for them."""
        book = WrittenBook(to)
        cut, said = book.cut(), []
        if cut:
            said.append(say(
                "{n} text is longer than a cell can be: it goes on in the sheet “{sheet}”.|"
                "{n} texts are longer than a cell can be: they go on in the sheet “{sheet}”.",
                n=cut, sheet=CONTINUED.name,
            ))  # fmt: skip
        for table in TABLES:
            first, *more = book.sheets_of(table)
            if more:
                said.append(say(
                    "“{sheet}” has more rows than a sheet can have: it goes on in {others}.",
                    sheet=first, others=", ".join(f"“{name}”" for name in more),
                ))  # fmt: skip
        return said
