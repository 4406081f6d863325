"""Reuters-21578: SGML files of up to a thousand short wires each."""

from __future__ import annotations

import re
from html import unescape

from corpus.readers.pieces import Piece, composed, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import LOOKED_AT
from corpus.readers.source import Source
from models.articles import freeze
from models.errors import Unreadable
from models.wording import later, say

_WIRE = re.compile(r"<REUTERS(?P<attributes>[^>]*)>(?P<wire>.*?)</REUTERS>", re.DOTALL)
_NUMBER = re.compile(r"NEWID=\"(\d+)\"")
_TOPIC = re.compile(r"<D>([^<]*)</D>")
_SIGNATURE = re.compile(r"\n?\s*(?:reuters?)?\s*[\x03]?\s*$", re.IGNORECASE)
_PARTS = {name: re.compile(rf"<{name}[^>]*>(.*?)(?:</{name}>|(?=<[A-Z])|\Z)", re.DOTALL) for name in
          ("DATE", "TOPICS", "PLACES", "TITLE", "AUTHOR", "DATELINE", "BODY", "TEXT")}  # fmt: skip


def recognises(source: Source) -> float:
    """By the elements of its wires."""
    start = source.head[:LOOKED_AT]
    return CERTAIN if b"<REUTERS " in start and b"NEWID=" in start else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a wire; one without a body has its headline alone and is skipped."""
    pieces = [_piece(wire) for wire in _WIRE.finditer(freeze(source.text()))]
    if not pieces:
        raise Unreadable(say("holds no wire of Reuters."))
    found = Found()
    found.articles = composed(pieces, options, found)
    return found


def _part(wire: str, name: str) -> str:
    match = _PARTS[name].search(wire)
    return unescape(re.sub(r"&#\d+;", " ", match[1])).strip() if match else ""


def _piece(match: re.Match[str]) -> Piece:
    wire = match["wire"]
    number = _NUMBER.search(match["attributes"])
    piece = Piece(
        headline=" ".join(_part(wire, "TITLE").split()),
        byline=_part(wire, "AUTHOR"),
        date=_part(wire, "DATE"),
        place=re.sub(r",?\s+[A-Z][a-z]{2,8}\.?\s+\d+\s*-?\s*$", "", _part(wire, "DATELINE")).strip(" -"),
        outlet="Reuters",
        identifier=number[1] if number else "",
    )
    topics = _PARTS["TOPICS"].search(wire)
    for topic in _TOPIC.findall(topics[1]) if topics else ():
        piece.add("subject", topic)
    body = _SIGNATURE.sub("", _part(wire, "BODY"))
    piece.paragraphs = [" ".join(part.split()) for part in re.split(r"\n[ \t]{3,}|\n\s*\n", body)]
    return piece


READER = Reader(
    "reuters-21578",
    later("Reuters-21578"),
    recognises,
    read,
    fields=fields_without("url", "language", "subhead", "section", "page", "edition", "length", "rights"),
)
