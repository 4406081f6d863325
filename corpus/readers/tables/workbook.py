"""Workbooks of Excel and OpenDocument: each sheet with a column of texts, one article a row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from zipfile import BadZipFile, ZipFile

from corpus.readers.columns import SPELLINGS, match_columns, require_text
from corpus.readers.documents.docx import SURE
from corpus.readers.reader import NO, Found, Reader, ReadOptions
from corpus.readers.records import ArticleMaker
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from corpus.readers.tables.cells import cell_text, distinct
from models.articles import NewArticle
from models.errors import Unreadable
from models.wording import later, say

LARGEST = 200_000_000  # bytes
LARGEST_UNPACKED = 1_000_000_000  # bytes
MOST_SHEETS = 200


def recognises(source: Source) -> float:
    """By the part that a workbook must have."""
    return SURE if shape_of(source) in (Shape.XLSX, Shape.ODS) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a row; a sheet without a column for the text is named and left alone."""
    found = Found()
    sheets = []
    for name, rows in sheets_of(source):
        header = distinct([cell_text(cell).strip() for cell in rows[0]]) if rows else []
        if "text" in match_columns(header, options.mapping).fields:
            sheets.append((name, header, rows[1:]))
        elif rows:
            found.note(say("the sheet “{name}” has no column that holds the text", name=name))
    if not sheets:
        require_text(columns(source), options.mapping)
        raise Unreadable(say("holds no table: its first row is empty."), say("Put the names of the columns there."))
    found.articles = _articles(sheets, options, found)
    return found


def columns(source: Source) -> list[str]:
    """The names in the first row of the first sheet that has one."""
    for _, rows in sheets_of(source):
        if rows:
            return distinct([cell_text(cell).strip() for cell in rows[0]])
    return []


def records(source: Source) -> Iterator[dict[str, str]]:
    """The rows of the first sheet that has one, by the names in its first."""
    for _, rows in sheets_of(source):
        if rows:
            header = distinct([cell_text(cell).strip() for cell in rows[0]])
            yield from (dict(zip(header, map(cell_text, row), strict=False)) for row in rows[1:])
            return


def sheets_of(source: Source) -> Iterator[tuple[str, list[list[Any]]]]:
    """The sheets of a workbook, each with its name and rows; raises ``Unreadable``."""
    from python_calamine import CalamineError, CalamineWorkbook

    if source.size > LARGEST:
        raise Unreadable(say("is larger than {size} MB; split it.", size=LARGEST // 1_000_000))
    try:
        with source.open() as file:
            with ZipFile(file) as parts:
                size = sum(part.file_size for part in parts.infolist())
            if size > LARGEST_UNPACKED:
                raise Unreadable(say("unpacks to more than {amount} MB.", amount=LARGEST_UNPACKED // 1_000_000))
            file.seek(0)
            workbook = CalamineWorkbook.from_filelike(file)
            for name in workbook.sheet_names[:MOST_SHEETS]:
                yield name, workbook.get_sheet_by_name(name).to_python(skip_empty_area=True)
    except (CalamineError, BadZipFile, ValueError, OSError) as error:
        raise Unreadable(say("is no workbook that can be read ({error}).", error=error)) from None


def _articles(
    sheets: list[tuple[str, list[str], list[list[Any]]]], options: ReadOptions, found: Found
) -> Iterator[NewArticle]:
    for name, header, rows in sheets:
        maker = ArticleMaker(found, options)
        for number, row in enumerate(rows, 2):
            cells = [cell_text(cell) for cell in row]
            if any(cells):
                where = say("{sheet}, row {row}", sheet=name, row=str(number))
                if article := maker.article(dict(zip(header, cells, strict=False)), where):
                    yield article


READER = Reader(
    "workbook",
    later("workbook (Excel, OpenDocument)"),
    recognises,
    read,
    columns,
    records,
    fields=tuple(SPELLINGS),
    takes_bytes=True,
)
