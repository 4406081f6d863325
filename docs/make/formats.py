"""Write down what can be read and written: docs/formats.md, from the readers and exporters themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from corpus.exporting import json_lines
from corpus.exporting.csv_contents import TABLES
from corpus.exporting.dataset import Format
from corpus.exporting.formats import FORMATS
from corpus.exporting.xlsx_readme import READING
from corpus.exporting.xlsx_set import XlsxSet
from corpus.exporting.xlsx_writing import CONTINUED
from corpus.readers.columns import SPELLINGS
from corpus.readers.members import DEFAULT_LIMITS
from corpus.readers.reader import Reader
from corpus.readers.registry import READERS

PAGE = Path(__file__).parents[1] / "formats.md"
HEAD = """# Formats

This page is written by `make docs` from the readers and exporters themselves; a test fails where it is stale.

## What is read

A file is recognised by its content, whatever its name; `--as` says what it is where that fails. What can't be read is
listed in the report with its reason.

Of ZIP and TAR archives, the latter also packed by gzip, bzip2 or xz (`.tgz`, `.tar.xz` …), each member is read like a
file; of a file that is itself packed so (`.csv.gz`), what it unpacks to. An archive within an archive is not opened. No
more is unpacked than {member} MB a member, {archive} MB and {members:,} members an archive; links and devices in it are
listed and not followed.
"""
COLUMNS = """### Columns

Where a format has columns or keys, these fill a field of the article, the first one that is there; capitals, blanks and
signs between words make no difference. `--map FIELD=COLUMN` names any other.
"""
EXPORTS = """## What is written

An export is read again and compared with the project before it stands in its place.
"""


def page() -> str:
    """The whole page."""
    readers = [line for reader in READERS for line in _reader(reader)]
    exporters = [line for form in FORMATS.values() for line in _exporter(form)]
    limits = DEFAULT_LIMITS
    head = HEAD.format(member=limits.member // 1_000_000, archive=limits.archive // 1_000_000, members=limits.members)
    return "\n".join([head, *readers, COLUMNS, *_spellings(), EXPORTS, *exporters])


def _reader(reader: Reader) -> Iterator[str]:
    yield f"### {reader.label}\n"
    yield f"* `--as {reader.kind}`"
    yield "* one article a file" if reader.one_article else "* any number of articles a file"
    if reader.columns is not None:
        yield "* has columns or keys that can be mapped"
    if reader.fields:
        yield f"* fills {', '.join(reader.fields)}"
    yield ""


def _spellings() -> Iterator[str]:
    yield "| field | filled by |\n|---|---|"
    yield from (f"| {field} | {', '.join(f'`{word}`' for word in words)} |" for field, words in SPELLINGS.items())
    yield ""


def _exporter(form: Format) -> Iterator[str]:
    yield f"### {form.label}\n"
    yield f"* `--to {form.name}`"
    yield "* a folder" if form.is_folder else "* one file"
    for setting in form.settings:
        yield f"* `--option {setting.name}=…` ({'|'.join(setting.choices) or setting.kind}): {setting.help}"
    yield ""
    if isinstance(form, json_lines.JsonLines):
        yield f"The keys of each line: {', '.join(f'`{key}`' for key in json_lines.KEYS)}.\n"
    elif form.name == "csv":
        for table in TABLES:
            yield f"`{table.file}`: {table.meaning}\n\n| column | holds |\n|---|---|"
            yield from (f"| `{column.name}` | {column.meaning} |" for column in table.columns)
            yield ""
    elif isinstance(form, XlsxSet):
        yield "A sheet each for the tables of the CSV set, after a first one that explains them:\n"
        yield from (f"* {line}" for line in READING)
        yield ""
        yield f"`{CONTINUED.name}`, only where it is needed: {CONTINUED.meaning}\n\n| column | holds |\n|---|---|"
        yield from (f"| `{column.name}` | {column.meaning} |" for column in CONTINUED.columns)
        yield ""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
