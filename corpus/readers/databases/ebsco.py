"""EBSCO as text: records of labelled lines, each with its article below the last of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.readers.labels import Labels
from corpus.readers.paragraphs import beginning_in, lines_in, outline_of
from corpus.readers.pieces import CAPTION, Piece, composed, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

LABELS = Labels(
    {
        "headline": "title",
        "byline": "authors;author;by",
        "source": "source",
        "outlet": "publication;journal;newspaper",
        "date": "date;publication date",
        "section": "section",
        "page": "pages;page",
        "identifier": "accession number;an",
        "length": "full text word count;word count",
        "language": "language",
        "subject": "subject terms;subjects;subject;descriptors",
        "geographic": "geographic terms",
        "company": "company/entity;company entity",
        "people": "people;reviews & products",
        "abstract": "abstract;abstract (english)",
        "document type": "document type;publication type",
        "ISSN": "issn;isbn",
        "DOI": "doi",
        "database": "database",
        "link": "persistent link to this record;persistent link to this record (permalink);cut and paste",
        "author affiliations": "author affiliations;affiliations",
        "naics": "naics/industry codes",
        "notes": "notes;images",
        CAPTION: "photo;photograph",
    }
)
_OWN = ("headline", "byline", "date", "outlet", "section", "page", "identifier", "length", "language")
_RECORD = re.compile(r"^Record: \d+\s*$", re.MULTILINE)
_SIGN_TOO = re.compile(r"^(?:Accession Number|Database|Persistent link to this record|Document Type)\b", re.MULTILINE)
_DAY = r"\d{1,2}/\d{1,2}/\d{2,4}|[A-Z][a-z]{2,8}\.?\s?\d{0,2},?\s?\d{4}|\d{1,2}\s?[A-Z][a-z]{2}\w*\s?\d{4}"
_SOURCE = re.compile(rf"(?P<outlet>.+?)[.,]\s+(?P<date>{_DAY})(?P<rest>.*)")
_PAGE = re.compile(r"\bp(?P<page>[\w-]+)")
_END = re.compile(r"Copyright of .{3,200} is the property of|\(Copyright applies to all Abstracts", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})")


def recognises(source: Source) -> float:
    """By ``Record: 1`` in a line of its own, with another of its labels."""
    if "record" not in outline_of(source):
        return NO
    text = beginning_in(source)
    return CERTAIN if _RECORD.search(text) and _SIGN_TOO.search(text) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a record; one with an abstract alone has that for its text."""
    pieces = list(_pieces(lines_in(source)))
    if not pieces:
        raise Unreadable(say("holds no article of EBSCO."))
    found = Found()
    found.articles = composed(pieces, options, found)
    return found


def _pieces(lines: list[str]) -> Iterator[Piece]:
    """A record's labels stand above its text; a line without a label goes on with the one before."""
    piece: Piece | None = None
    name, in_text = "", False
    for line in lines:
        if _RECORD.fullmatch(line):
            if piece:
                yield _finished(piece)
            piece, name, in_text = Piece(last_name_first=True), "", False
            continue
        if piece is None:
            continue
        labelled = None if in_text else LABELS.of(line)
        if labelled:
            name = labelled.name
            _put(piece, name, labelled.value)
        elif _END.match(line):
            piece.rights, in_text = line, True
        elif name == "database" or in_text:
            in_text = True
            if not piece.rights:
                piece.paragraphs.append(line)
        elif name:
            _put(piece, name, line)
    if piece:
        yield _finished(piece)


def _put(piece: Piece, name: str, value: str) -> None:
    if name == "source" and (found := _SOURCE.match(value)):
        piece.outlet, piece.date = found["outlet"], _iso(found["date"])
        if page := _PAGE.search(found["rest"]):
            piece.page = page["page"]
        piece.add("source", value)
    elif name in _OWN:
        before = getattr(piece, name)
        setattr(piece, name, f"{before}; {value}" if before and name == "byline" else before or value)
    elif name not in ("link", "database"):
        piece.add(name, value)


def _iso(written: str) -> str:
    """It writes the month first in every language: as an ISO date it can't be taken for anything else."""
    match = _MONTH_FIRST.fullmatch(written)
    if not match or int(match["month"]) > 12:
        return written
    return f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}"


def _finished(piece: Piece) -> Piece:
    if not piece.paragraphs and (abstract := piece.other.pop("abstract", "")):
        piece.paragraphs.append(abstract)
    return piece


READER = Reader(
    "ebsco", later("EBSCO"), recognises, read, fields=fields_without("edition", "subhead", "url"), takes_bytes=True
)
