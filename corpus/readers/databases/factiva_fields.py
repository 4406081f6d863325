"""The fields of Factiva: by their codes where a download has them, else by where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from corpus.languages import language_tag
from corpus.readers.bylines import bare_byline
from corpus.readers.databases.nexis_labels import is_rights
from corpus.readers.dates import date_in_line
from corpus.readers.pieces import CAPTION, Piece

CODES = {
    "HD": "headline", "BY": "byline", "WC": "length", "PD": "date", "ET": "time", "SN": "outlet", "ED": "edition",
    "PG": "page", "LA": "language", "CY": "rights", "AN": "identifier", "SE": "section", "CLM": "column",
    "CR": "credit", "ART": CAPTION, "SC": "source code", "NGC": "group", "GC": "group code", "VOL": "volume",
    "RF": "reference", "CO": "company", "IN": "industry", "NS": "subject", "RE": "geographic", "IPC": "IPC",
    "IPD": "IPD", "PUB": "publisher", "CT": "contact", "LP": "lead", "TD": "text", "CX": "correction",
}  # fmt: skip
_OWN = ("headline", "byline", "length", "outlet", "edition", "page", "language", "rights", "section")
ACCESSION = re.compile(r"(?:[^\W\d_]+\.?\s+|文件\s*|문서\s*)?(?P<an>[A-Z][A-Z0-9]{2,9}\d{8}[a-z0-9]{9,12})\s*$")
_COUNT = re.compile(r"\d[\d.,\u202f\xa0 ]*\s*\S{1,14}$")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?:\s*\S{1,5})?$")
_SOURCE_CODE = re.compile(r"[A-Z][A-Z0-9]{1,7}$")
_PAGE = re.compile(
    r"(?:(?:p|pg|page|seite|s)\.?\s*)?[A-Z]{0,3}[-.]?\d{1,4}[A-Z]?(?:\s*[-,]\s*[A-Z]?\d{1,4})?$", re.IGNORECASE
)


def of_codes(pairs: Iterable[tuple[str, Sequence[str]]]) -> Piece:
    """A piece of codes with their paragraphs; lead and text together are the text."""
    piece = Piece()
    for code, values in pairs:
        name = CODES.get(code, "")
        value = " ".join(" ".join(values).split())
        if name in ("lead", "text"):
            piece.paragraphs.extend(values)
        elif name == "date":
            piece.date = f"{value} {piece.date}".strip()
        elif name == "time":
            piece.date = f"{piece.date} {value}".strip()
        elif name == "identifier":
            found = ACCESSION.search(value)
            piece.identifier = found["an"] if found else value
        elif name in _OWN:
            setattr(piece, name, getattr(piece, name) or value)
        elif value:
            piece.add(name or code, value)
    return piece


def of_places(head: Sequence[str], paragraphs: Sequence[str], tail: Sequence[str], headline: str, author: str) -> Piece:
    """A piece without codes, by what stands above the text: section, headline, author, words, day, outlet and so on.

    Below the day come outlet, edition, page, language and rights; what no place is known for stays metadata.
    """
    piece = Piece(headline=headline, byline=author, paragraphs=list(paragraphs))
    lines = [line for line in (line.strip() for line in head) if line and line != author]
    counted = next((n for n, line in enumerate(lines) if _is_count(lines, n)), None)
    at = lines.index(headline) if headline in lines else 0
    if counted is None:
        counted = next((n for n, line in enumerate(lines) if n > at and date_in_line(line)), len(lines)) - 1
    else:
        piece.length = lines[counted]
    if not headline and lines:
        piece.headline = lines[at]
    piece.section = "; ".join(lines[:at])
    for line in lines[at + 1 : max(counted, at + 1)]:
        if not piece.byline and bare_byline(line) != line:
            piece.byline = line
        else:
            piece.add("credit", line)
    _take_below_count(piece, lines[max(counted, at) + 1 :])
    for line in tail:
        if found := ACCESSION.match(line.strip()):
            piece.identifier = found["an"]
        else:
            piece.add("publisher", line)
    return piece


def _is_count(lines: Sequence[str], at: int) -> bool:
    return bool(_COUNT.match(lines[at])) and at + 1 < len(lines) and date_in_line(lines[at + 1]) is not None


def _take_below_count(piece: Piece, lines: Sequence[str]) -> None:
    for n, line in enumerate(lines):
        if not piece.date and date_in_line(line):
            piece.date = line
        elif piece.date and not piece.outlet and _TIME.match(line):
            piece.date = f"{piece.date} {line}"
        elif is_rights(line) or piece.rights:
            piece.rights = f"{piece.rights} {line}".strip()
        elif not piece.outlet:
            piece.outlet = line
        elif piece.language:
            piece.rights = line
        elif len(language_tag(line)) == 2 and language_tag(line) != line and n > 1:
            piece.language = line
        elif _SOURCE_CODE.match(line) and "source code" not in piece.other and not _PAGE.match(line):
            piece.add("source code", line)
        elif _PAGE.match(line) and not piece.page:
            piece.page = line
        elif not piece.edition:
            piece.edition = line
        else:
            piece.add("notes", line)
