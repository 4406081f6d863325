"""NewsBank as text: the head of an article stands above its text, record number and copyright below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.readers.dates import date_in_line
from corpus.readers.labels import Labels
from corpus.readers.paragraphs import beginning_in, lines_in, outline_of
from corpus.readers.pieces import CAPTION, Piece, composed, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

LABELS = Labels(
    {
        "headline": "title;headline",
        "byline": "author;author/byline;byline;authors",
        "outlet": "paper;source;publication;newspaper",
        "date": "date;publication date",
        "section": "section",
        "page": "page;pages",
        "edition": "edition",
        "place": "dateline",
        "identifier": "record number;record;document id;article id;accession number",
        "rights": "copyright",
        "length": "word count;length;words",
        "url": "url;permalink;citable link",
        "subhead": "subtitle;subheadline",
        CAPTION: "caption;captions;photo caption;illustration/photo;photo",
        "readability": "readability",
        "index terms": "index terms;indexed terms;keywords;subject",
        "memo": "memo;correction;series;column",
        "location": "location",
        "openurl": "openurl link",
    }
)
_OWN = (
    "headline",
    "byline",
    "date",
    "outlet",
    "section",
    "page",
    "edition",
    "place",
    "identifier",
    "length",
    "url",
    "subhead",
)
_SIGN = re.compile(r"^(?:Author/Byline|Record Number|Readability|OpenURL Link|Index terms)\s?:", re.MULTILINE | re.I)
_MARKS = frozenset(("author/byline", "recordnumber", "readability", "openurllink", "indexterms"))
_SIGN_TOO = re.compile(r"^(?:Record(?: Number)?|Section|Page|Edition|Paper)\s?:", re.MULTILINE | re.IGNORECASE)
_SOURCE_LINE = re.compile(r"(?P<outlet>[^\n]{2,90}?)\s[-–]\s(?P<date>[^\n]{6,40}\d{4})(?P<rest>[^\n]*)$")
_PAGE = re.compile(r"\bpage\s+(\w+)", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:-{10,}|_{10,}|={10,}|\*{10,}|(?:Article|Document) \d+ of \d+)")
_COPYRIGHT = re.compile(r"(?:copyright|\(c\)|©)", re.IGNORECASE)
_BELOW = ("identifier", "rights", "index terms", "openurl", CAPTION, "memo", "readability", "url")


def recognises(source: Source) -> float:
    """By a label that only it has, with another of its own."""
    if _MARKS.isdisjoint(outline_of(source)):
        return NO
    text = beginning_in(source)
    return CERTAIN if _SIGN.search(text) and len(set(_SIGN_TOO.findall(text))) > 1 else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article to each record number or copyright line."""
    pieces = list(_pieces(lines_in(source)))
    if not pieces:
        raise Unreadable(say("holds no article of NewsBank."))
    found = Found()
    found.articles = composed(pieces, options, found)
    return found


def _pieces(lines: list[str]) -> Iterator[Piece]:
    piece, below = Piece(), False
    for line in lines:
        labelled = LABELS.of(line)
        starts = labelled is None or labelled.name not in _BELOW
        if below and starts and not _COPYRIGHT.match(line):
            yield piece
            piece, below = Piece(), False
        if _BETWEEN.fullmatch(line):
            continue
        if labelled:
            below |= labelled.name == "identifier" or (labelled.name == "rights" and bool(piece.paragraphs))
            _put(piece, labelled.name, labelled.value)
        elif _COPYRIGHT.match(line) and piece.paragraphs:
            piece.rights, below = line, True
        else:
            _put_line(piece, line)
    if piece.paragraphs:
        yield piece


def _put_line(piece: Piece, line: str) -> None:
    if not piece.headline and not piece.paragraphs:
        piece.headline = line
    elif not piece.outlet and (found := _SOURCE_LINE.match(line)) and date_in_line(found["date"]):
        piece.outlet, piece.date = found["outlet"], found["date"]
        page = _PAGE.search(found["rest"])
        piece.page = piece.page or (page[1] if page else "")
    else:
        piece.paragraphs.append(line)


def _put(piece: Piece, name: str, value: str) -> None:
    if name == "rights":
        piece.rights = value
    elif name in _OWN:
        before = getattr(piece, name)
        setattr(piece, name, f"{before}; {value}" if before and name == "byline" else before or value)
    elif name not in ("openurl", "readability"):
        piece.add(name, value)


READER = Reader(
    "newsbank", later("NewsBank"), recognises, read, fields=fields_without("language", "subhead"), takes_bytes=True
)
