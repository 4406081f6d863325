"""Reading a set of tables again and comparing it with the project it came from."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Protocol

from corpus.exporting import csv_tables
from corpus.exporting.cells import unguard
from corpus.exporting.csv_contents import BY_THEMSELVES
from corpus.exporting.dataset import Dataset, ExportDisagrees
from corpus.exporting.pairing import pairs
from corpus.exporting.table import Table
from models import datasets
from models.articles import sha256
from models.file import Project
from models.wording import say

LONGEST = 2**31 - 1  # characters of a cell; the reader's own limit is shorter than long articles
PIECE = re.compile(r"\[(\d+),(\d+)\)")
Counts = dict[str, int]  # rows by table
TOLD_EVERY = 500  # articles
ROWS_AT_ONCE = 5000  # of other tables: so often can it be stopped there
Done = Generator[int, None, int]  # yields articles done, returns rows


class ReadAgain(Protocol):
    """A set of tables as it stands on the disk, however it is written."""

    def read(self, table: Table, text: Sequence[int] | None = None) -> Iterator[list[str]]:
        """The rows of a table below its head, each cell as the CSV set has it.

        ``text`` are the places of those text columns that matter; all of them where it is None.
        """
        ...

    def expected(self, table: Table, row: list[object]) -> list[str]:
        """What ``read`` gives for a row of the project."""
        ...

    def called(self, table: Table) -> str:
        """What the table is called there."""
        ...


def compare(dataset: Dataset, written: ReadAgain) -> Generator[int, None, Counts]:
    """Compare each table with the project; yields articles done, returns the rows of each table."""
    counts: Counts = {}
    for table, rows in BY_THEMSELVES:
        counts[table.name] = yield from _same(table, written, rows(dataset))
    counts["answers"] = yield from _answers(dataset, written)
    counts["statements"] = yield from _statements(dataset, written)
    counts["spans"] = yield from _spans(dataset, written)
    counts["articles"] = yield from _articles(dataset, written)
    return counts


@dataclass(frozen=True, slots=True)
class Written:
    """The files of a set, and whether their text was guarded."""

    folder: Path
    is_guarded: bool = False

    def read(self, table: Table, text: Sequence[int] | None = None) -> Iterator[list[str]]:
        """The rows of a file below its head, as they were before formulas were guarded."""
        text = table.text if text is None else text
        csv.field_size_limit(LONGEST)
        with (self.folder / table.file).open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file, strict=True)
            if next(rows, None) != [column.name for column in table.columns]:
                raise disagrees(self.called(table), say("its first line"))
            for row in rows:
                for at in text if self.is_guarded else ():
                    if row[at][:1] == "'":
                        row[at] = unguard(row[at])
                yield row

    def expected(self, table: Table, row: list[object]) -> list[str]:  # noqa: ARG002 - as the interface names it
        """Its cells as ``csv`` writes them."""
        return ["" if cell is None else str(cell) for cell in row]

    def called(self, table: Table) -> str:
        """The name of its file."""
        return table.file


def _articles(dataset: Dataset, written: ReadAgain) -> Done:
    table, count = csv_tables.ARTICLES, 0
    uid, digest, words = table.at("article_uid"), table.at("sha256"), table.at("text")
    both = zip_longest(written.read(table, [words]), datasets.texts(dataset.project))
    for count, (row, known) in enumerate(both, 1):
        if row is None or known is None or (row[uid], row[digest]) != (known[1], known[3]):
            raise disagrees(written.called(table), say("row {row}", row=str(count)))
        if dataset.options.with_text and sha256(row[words]) != known[3]:
            raise disagrees(written.called(table), say("the text of article {article}", article=str(known[0])))
        if count % TOLD_EVERY == 0:
            yield count
    yield count
    return count


def _statements(dataset: Dataset, written: ReadAgain) -> Done:
    """Each statement must have its rows, and in all of them the words that stand at its positions."""
    table, count = csv_tables.STATEMENTS, 0
    uid, words, spans = (table.at(name) for name in ("statement_uid", "evidence", "evidence_spans"))
    start, end = table.at("evidence_start"), table.at("evidence_end")
    rows = written.read(table, [words])
    texts = _Texts(dataset.project)
    keys = datasets.statement_keys(dataset.project, dataset.selection)
    for number, (uuid, article_id, version, claims, places) in enumerate(keys, 1):
        evidence: set[tuple[str, ...]] = set()
        for _ in pairs(json.loads(claims), json.loads(places), dataset.words(version).aims):
            row, count = next(rows, []), count + 1
            if not row or row[uid] != uuid:
                raise disagrees(written.called(table), say("row {row}", row=str(count)))
            evidence.add((row[words], row[spans], row[start], row[end]))
        quoted, placed, *first = evidence.pop()
        pieces = [(int(begins), int(ends)) for begins, ends in PIECE.findall(placed)]
        said = csv_tables.evidence(texts.of(article_id), pieces) if dataset.options.with_text else ""
        if evidence or quoted != said or not pieces or first != [str(place) for place in pieces[0]]:
            raise disagrees(written.called(table), say("the evidence of statement {statement}", statement=uuid))
        if number % ROWS_AT_ONCE == 0:
            yield 0
    if next(rows, None) is not None:
        raise disagrees(written.called(table), say("its end"))
    return count


def _spans(dataset: Dataset, written: ReadAgain) -> Done:
    table, count = csv_tables.SPANS, 0
    uid, start, end, words = (table.at(name) for name in ("span_uid", "start", "end", "text"))
    texts = _Texts(dataset.project)
    both = zip_longest(written.read(table), datasets.span_keys(dataset.project, dataset.selection))
    for count, (row, known) in enumerate(both, 1):
        if row is None or known is None or (row[uid], row[start], row[end]) != (known[0], f"{known[1]}", f"{known[2]}"):
            raise disagrees(written.called(table), say("row {row}", row=str(count)))
        if dataset.options.with_text and row[words] != texts.of(known[3])[known[1] : known[2]]:
            raise disagrees(written.called(table), say("the words of span {span}", span=known[0]))
        if count % ROWS_AT_ONCE == 0:
            yield 0
    return count


def _answers(dataset: Dataset, written: ReadAgain) -> Done:
    table, count = csv_tables.ANSWERS, 0
    uid, value = table.at("answer_uid"), table.at("value")
    both = zip_longest(written.read(table), datasets.answer_keys(dataset.project, dataset.selection))
    for count, (row, known) in enumerate(both, 1):
        if row is None or known is None or (row[uid], row[value]) != known:
            raise disagrees(written.called(table), say("row {row}", row=str(count)))
        if count % ROWS_AT_ONCE == 0:
            yield 0
    return count


def _same(table: Table, written: ReadAgain, rows: Iterable[list[object]]) -> Done:
    count = 0
    for count, (row, known) in enumerate(zip_longest(written.read(table), rows), 1):
        if known is None or row != written.expected(table, known):
            raise disagrees(written.called(table), say("row {row}", row=str(count)))
        if count % ROWS_AT_ONCE == 0:
            yield 0
    return count


def disagrees(table: str, where: str) -> ExportDisagrees:
    """The error that says which table is not what the project holds, and where."""
    return ExportDisagrees(
        say(
            "{file}, read again, is not what the project holds ({where}); nothing was exported.",
            file=table,
            where=where,
        ),
        say("Check the project, and the disk it is written to."),
    )


class _Texts:
    """The texts of articles that are asked for in the order of the dataset, one in memory at a time."""

    def __init__(self, project: Project) -> None:
        self._rows = datasets.texts(project)
        self._id, self._text = 0, ""

    def of(self, article_id: int) -> str:
        """The text of an article that is not before the last one asked for."""
        while self._id != article_id:
            self._id, _, self._text, _ = next(self._rows)
        return self._text
