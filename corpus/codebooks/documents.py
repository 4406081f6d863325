"""Codebooks in Word documents, as NVivo and MAXQDA export them: tables with columns of names and descriptions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from corpus.codebooks.tables import read_rows
from corpus.readers.documents.packed import Parts
from corpus.readers.markup import Element, name_of
from models.codebook import Codebook
from models.errors import Unreadable
from models.wording import say

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BEGINS = ("name", "code", "node", "knoten")  # of a table of codes, in its first cell
TWIPS = 120  # of an indent that are told apart


def read_document(path: Path) -> Codebook:
    """The codes in the tables of a Word document, those of all tables one after the other; raises Unreadable."""
    with path.open("rb") as file:
        body = Parts(file).tree("word/document.xml")
    if body is None:
        raise Unreadable(say("is a Word document without a text."))
    rows: list[list[str]] = []
    for table in body.iter(f"{W}tbl"):
        found = [list(_cells(row)) for row in table if name_of(row) == "tr"]
        if found and found[0] and found[0][0].strip().casefold() in BEGINS:
            rows += found if not rows else found[1:]
    if not rows:
        raise Unreadable(
            say("has no table of codes: its first cell would be “Name” or “Code”."),
            say("Export the codebook as QDC, or as such a table."),
        )
    return read_rows(rows, path.stem)


def _cells(row: Element) -> Iterator[str]:
    """The cells of a row; how far the first paragraph of one is indented comes out as blanks before its words."""
    for cell in (e for e in row if name_of(e) == "tc"):
        paragraphs = list(cell.iter(f"{W}p"))
        words = "\n".join(_words(paragraph) for paragraph in paragraphs)
        yield " " * _indent(paragraphs[0]) + words if paragraphs else ""


def _words(paragraph: Element) -> str:
    return "".join(
        (e.text or "") if name_of(e) == "t" else "\t" if name_of(e) == "tab" else "\n" if name_of(e) == "br" else ""
        for e in paragraph.iter()
    )


def _indent(paragraph: Element) -> int:
    for indent in paragraph.iter(f"{W}ind"):
        far = indent.get(f"{W}left") or indent.get(f"{W}start") or "0"
        return max(0, int(far) // TWIPS) if far.lstrip("-").isdigit() else 0
    return 0
