"""The README of a CSV set: how it was made, what is in it, what every column means."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from corpus.exporting.csv_tables import TABLES
from corpus.exporting.dataset import Dataset

NAME = "README.md"
MARK = "# Standfirst export set: "  # by which a later export knows that it may replace this one

READING = """
All files are CSV as RFC 4180 has it: commas, fields in double quotes where needed, lines that end in CR LF, line breaks
inside a field kept as LF. {encoding} Dates are ISO 8601.

* R: `readr::read_csv("statements.csv", col_types = readr::cols(claim = "c"))`, or
  `read.csv("statements.csv", fileEncoding = "{in_r}", colClasses = c(claim = "character"))`
* Python: `pandas.read_csv("statements.csv", dtype={{"claim": str}}, keep_default_na=False)`, or the `csv` module with
  `encoding="utf-8-sig"`
* Excel: open the file; choose *Text* for the column `claim`.

**Formulas are text.** A field in a column marked *text* below that begins with `=`, `+`, `-`, `@`, a tab or a carriage
return has an apostrophe before it, so that no spreadsheet runs it; one that begins with apostrophes and then such a
sign has one more. To undo it, take one apostrophe from every such field that matches `^'+[=+@\\t\\r-]`. Other columns,
numbers among them, are never touched.

Every file was read again after it was written and compared with the project: each identity, each count, and the words
of each span with the text at its positions.
"""


MARKS = {
    "yes": {
        "encoding": "They are UTF-8 with a byte order mark, so that Excel reads them right.",
        "in_r": "UTF-8-BOM",
    },
    "no": {"encoding": "They are UTF-8 without a byte order mark.", "in_r": "UTF-8"},
}


def readme(dataset: Dataset, folder: Path, counts: dict[str, int]) -> str:
    """The README as Markdown; ``counts`` are the rows of each table in ``folder``."""
    parts = [
        MARK + dataset.project.title,
        _made(dataset),
        "## Files\n\n" + _files(folder, counts),
        "## Reading the files\n" + READING.rstrip().format(**MARKS[dataset.settings["bom"]]),
        "## Columns",
        *(_columns(n) for n in range(len(TABLES))),
    ]
    return "\n\n".join(parts) + "\n"


def _made(dataset: Dataset) -> str:
    options, selection = dataset.options, dataset.selection
    who = ", ".join(dataset.who.values()) or "nobody yet"
    lines = [
        f"Exported on {date.today().isoformat()}, codebook version {dataset.codebook.version}.",
        "",
        f"* Articles: {dataset.articles}. Statements: {dataset.statements}.",
        f"* Begun statements, which no coder has accepted yet, were left out: {dataset.begun}.",
        f"* Coders: {who} ({'by name' if options.names else 'pseudonyms; times are given as days'}).",
        f"* Layer: {selection.layer}.",
    ]
    if selection.since:
        lines.append(
            f"* Only statements and answers made or changed since {selection.since}, with their spans and actors; "
            "articles and codebook are whole."
        )
    if not options.with_text:
        lines.append(
            "* Without the texts: the columns `text` and `evidence` are empty. The positions count in the text whose "
            "SHA-256 stands in `articles.csv`. Headlines and the coders' memos are there."
        )
    return "\n".join(lines)


def _files(folder: Path, counts: dict[str, int]) -> str:
    lines = ["| file | rows | holds | SHA-256 |", "|---|---|---|---|"]
    for table in TABLES:
        with (folder / table.file).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        lines.append(f"| `{table.file}` | {counts[table.name]} | {table.meaning} | `{digest}` |")
    return "\n".join(lines)


def _columns(number: int) -> str:
    table = TABLES[number]
    lines = [f"### {table.file}", "", "| column | holds | text |", "|---|---|---|"]
    lines += [f"| `{c.name}` | {c.meaning} | {'text' if c.is_text else ''} |" for c in table.columns]
    return "\n".join(lines)
