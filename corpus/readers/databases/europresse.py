"""Europresse and its sister Eureka: saved HTML of its old and its present pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.readers.bylines import authors_of
from corpus.readers.databases.nexis_labels import is_rights
from corpus.readers.dates import date_in_line
from corpus.readers.markup import Element, html_tree, line_of, name_of, paragraphs_of, text_of_markup
from corpus.readers.paragraphs import sentences_end
from corpus.readers.pieces import Piece, composed, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

_SIGNS = re.compile(r"class=[\"'][^\"']*(?:DocPublicationName|titreArticleVisu|docOcurrContainer)", re.IGNORECASE)
_NUMBER = re.compile(r"news\s?·\s?\d{8}\s?·\s?[A-Z0-9]+\s?·\s?[\w-]+")
_NUMBER_LINE = re.compile(
    r"(?:numéro de document|document number|dokumentnummer|número de documento)\s*:.*", re.IGNORECASE
)
_CERTIFICATE = re.compile(r"certificat|certificate|visuali[sz]ation|date d'émission|issued to", re.IGNORECASE)
_PAGE = re.compile(r"(?:^|[,\s])pp?\.\s*(?P<page>[\w*-]+)", re.IGNORECASE)
_WORDS = re.compile(r"\d[\d\s.,]*\s*(?:mots|words|palabras|wörter)", re.IGNORECASE)
_LONGEST_AUTHOR = 120


def recognises(source: Source) -> float:
    """By the classes of its pages."""
    is_html = shape_of(source) is Shape.HTML
    return CERTAIN if is_html and _SIGNS.search(source.beginning()) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a publication name; the certificate below each, with the library's name, is not kept."""
    tree = html_tree(text_of_markup(source))
    found = Found()
    holders = list(_holders(tree))
    if not holders:
        raise Unreadable(say("holds no article of Europresse."))
    found.articles = composed([_piece(one) for one in holders], options, found)
    return found


def _has(element: Element, name: str) -> bool:
    return any(one.lower().endswith(name) for one in (element.get("class") or "").split())


def _names(element: Element) -> Iterator[Element]:
    return (one for one in element.iterdescendants() if name_of(one) and _has(one, "docpublicationname"))


def _holders(tree: Element) -> Iterator[Element]:
    """For each publication name the largest element that holds no other."""
    names = [one for one in _names(tree) if not any(True for _ in _names(one))]
    for name in names:
        holder, own = name, {name, *name.iterancestors()}
        for around in name.iterancestors():
            if any(one not in own for one in _names(around)):
                break
            holder = around
        yield holder


def _piece(holder: Element) -> Piece:
    piece = Piece()
    for element in holder.iterdescendants():
        if not name_of(element):
            continue
        if _has(element, "docpublicationname"):
            piece.outlet = piece.outlet or _outlet(line_of(element))
        elif _has(element, "titrearticlevisu") or _has(element, "articletitle"):
            piece.headline = piece.headline or line_of(element)
    headers = [line_of(one) for one in holder.iterdescendants() if name_of(one) and _has(one, "docheader")]
    _take_header(piece, " ".join(headers))
    lines = [line for part in paragraphs_of(holder) for line in part.split("\n") if line.strip()]
    _take_lines(piece, lines, {line.strip(" ,") for line in (*headers, "".join(headers), " ".join(headers))})
    return piece


def _outlet(written: str) -> str:
    """``Magazine 1, no. 5968`` is of Magazine 1."""
    return re.sub(r",?\s*n[o°]\.?\s*\d[\d\s-]*$", "", written, flags=re.IGNORECASE)


def _take_header(piece: Piece, header: str) -> None:
    """``Politique, jeudi 5 octobre 2013, p. 03``"""
    read = date_in_line(header)
    if read:
        piece.date = header
        piece.section = read.before.strip(" ,")
    if page := _PAGE.search(read.after if read else header):
        piece.page = page["page"]
    if words := _WORDS.search(read.after if read else header):
        piece.length = words[0]


def _take_lines(piece: Piece, lines: list[str], header: set[str]) -> None:
    """What stands above the title is its kicker, below it the author, then the text down to the rights."""
    title = next((n for n, line in enumerate(lines) if piece.headline and line == piece.headline), None)
    for line in lines[: title or 0]:
        if line.strip(" ,") not in header and not line.startswith(piece.outlet) and not date_in_line(line):
            piece.subhead = f"{piece.subhead} {line}".strip()
    for line in lines[(title if title is not None else -1) + 1 :]:
        if found := _NUMBER.search(line):
            piece.identifier = piece.identifier or "".join(found[0].split())
        if piece.identifier or _NUMBER_LINE.match(line) or _CERTIFICATE.search(line):
            if piece.identifier:
                continue
        elif is_rights(line):
            piece.rights = f"{piece.rights} {line}".strip()
        elif piece.rights:
            piece.add("notes", line)
        elif not piece.paragraphs and not piece.byline and _is_author(line):
            piece.byline = line
        elif line.strip(" ,") not in header and not line.startswith(f"{piece.outlet},"):
            piece.paragraphs.append(line)


def _is_author(line: str) -> bool:
    return len(line) < _LONGEST_AUTHOR and not sentences_end(line) and bool(authors_of(line))


READER = Reader(
    "europresse", later("Europresse"), recognises, read, fields=fields_without("url", "edition", "language")
)
