"""The README of a CSV set: how it was made, what is in it, what every column means."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from corpus.exporting.csv_contents import TABLES
from corpus.exporting.csv_tables import ARTICLES
from corpus.exporting.dataset import Dataset

# The README is a part of the format, so it is in English whatever the language of who exports.
NAME = "README.md"
MARK = "# Standfirst export set: "  # by which a later export knows that it may replace this one

READING = """
All tables are CSV as RFC 4180 has it: commas, fields in double quotes where needed, lines that end in CR LF, line
breaks inside a field kept as LF. {encoding} Dates are ISO 8601. An empty field is a missing value, and nothing else
is: `NA` is a word. The types of all columns are in `datapackage.json` (Frictionless Data Package), so that a program
need not guess.

* Python: `from load import load; tables = load()` gives a pandas DataFrame for each table.
* R: `source("load.R"); tables <- load_set()` gives a data frame for each table.
* polars, DuckDB and readr read the tables as they are, but guess the types: give them those of `datapackage.json`.

{text}

Every table was read again after it was written and compared with the project: each identity, each count, and the words
of each span with the text at its positions.
"""
AS_IT_IS = """
**Text is as the project holds it.** A spreadsheet would take a field that begins with `=`, `+`, `-` or `@` for a
formula and run it: for spreadsheets there is a set of its own.
"""
GUARDED = """
**Formulas are text.** A field in a column marked *text* below that begins with `=`, `+`, `-`, `@`, a tab or a carriage
return has an apostrophe before it, so that no spreadsheet runs it; one that begins with apostrophes and then such a
sign has one more. Positions count in the text without it. For programs there is a set without any apostrophe.
"""
MARKS = {
    True: "They are UTF-8 with a byte order mark.",
    False: "They are UTF-8 without a byte order mark.",
}


def readme(dataset: Dataset, folder: Path, counts: dict[str, int], is_guarded: bool, has_mark: bool) -> str:
    """The README as Markdown; ``counts`` are the rows of each table in ``folder``."""
    text = GUARDED if is_guarded else AS_IT_IS
    parts = [
        MARK + dataset.project.title,
        _list(made(dataset)),
        "## Files\n\n" + _files(folder, counts),
        "## Reading the files\n" + READING.rstrip().format(encoding=MARKS[has_mark], text=text.strip()),
        "## Columns",
        *(_columns(n) for n in range(len(TABLES))),
    ]
    return "\n\n".join(parts) + "\n"


def made(dataset: Dataset, hashes: str = f"`{ARTICLES.file}`") -> list[str]:
    """Sentences on how the set was made; ``hashes`` is what the table with the hashes of the texts is called."""
    options, selection = dataset.options, dataset.selection
    who = ", ".join(dataset.who.values()) or "nobody yet"
    lines = [
        f"Exported on {date.today().isoformat()}, codebook version {dataset.codebook.version}.",
        f"Articles: {dataset.articles}. Statements: {dataset.statements}.",
        f"Statements that lack something or were not kept yet were left out: {dataset.begun}.",
        "Articles that are set aside were left out: {} with {} statements.".format(*dataset.aside),
        f"Coders: {who} ({'by name' if options.names else 'pseudonyms; times are given as days'}).",
        f"Layer: {selection.layer}.",
    ]
    if selection.since:
        lines.append(
            f"Only statements and answers made or changed since {selection.since}, with their spans and actors; "
            "all other tables are whole."
        )
    if not options.with_text:
        lines.append(
            "Without the texts: the columns `text` and `evidence` are empty. The positions count in the text whose "
            f"SHA-256 stands in {hashes}. Headlines and the coders' memos are there."
        )
    return lines


def _list(lines: list[str]) -> str:
    first, *others = lines
    return "\n".join([first, "", *(f"* {line}" for line in others)])


def _files(folder: Path, counts: dict[str, int]) -> str:
    lines = ["| file | rows | holds | SHA-256 |", "|---|---|---|---|"]
    for table in TABLES:
        with (folder / table.file).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        lines.append(f"| `{table.file}` | {counts[table.name]} | {table.meaning} | `{digest}` |")
    return "\n".join(lines)


def _columns(number: int) -> str:
    table = TABLES[number]
    lines = [f"### {table.file}", "", "| column | type | holds | text |", "|---|---|---|---|"]
    lines += [f"| `{c.name}` | {c.type} | {c.meaning} | {'text' if c.is_text else ''} |" for c in table.columns]
    return "\n".join(lines)
