"""Factiva as XML: one ``article`` each, with its fields by name."""

from __future__ import annotations

from corpus.readers.markup import Element, first_text, line_of, name_of, named, paragraphs_of, text_of_markup, xml_tree
from corpus.readers.pieces import CAPTION, Piece, composed, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import LOOKED_AT, Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

_TEXT = ("leadParagraph", "leadParagraphs", "tailParagraphs", "corrections")
_SINGLE = {
    "headline": "headline", "byline": "byline", "sourceName": "outlet", "sectionName": "section", "edition": "edition",
    "accessionNo": "identifier", "baseLanguage": "language", "wordCount": "length", "copyright": "rights",
}  # fmt: skip
_MORE = {
    "sourceCode": "source code", "publisherName": "publisher", "columnName": "column", "credit": "credit",
    "notes": "notes", "contact": "contact", "artWork": CAPTION,
}  # fmt: skip
_NAMED = {"region": "geographic", "newsSubject": "subject", "company": "company", "industry": "industry"}


def recognises(source: Source) -> float:
    """By the names of its elements."""
    if shape_of(source) is not Shape.XML:
        return NO
    start = source.beginning()[:LOOKED_AT]
    return CERTAIN if "ppsarticle" in start or ("<accessionNo>" in start and "<sourceName>" in start) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article an ``article``; ``count`` says how many there should be."""
    tree, doubt = xml_tree(text_of_markup(source))
    articles = [one for one in named(tree, "article") if first_text(one, "accessionNo")]
    if not articles:
        raise Unreadable(say("holds no article of Factiva."))
    counts = (one.get("count", "") for one in named(tree, "ppsarticleResultSet"))
    found = Found(declared=next((int(count) for count in counts if count.isdecimal() and len(count) < 8), None))
    if doubt:
        found.note(doubt)
    found.articles = composed([_piece(one) for one in articles], options, found)
    return found


def _piece(article: Element) -> Piece:
    piece = Piece()
    for element in article:
        name = name_of(element)
        if name in _TEXT:
            for paragraph in named(element, "paragraph"):
                piece.paragraphs.extend(paragraphs_of(paragraph))
        elif name in _SINGLE:
            setattr(piece, _SINGLE[name], line_of(element))
        elif name in _MORE:
            piece.add(_MORE[name], line_of(element))
        elif name in _NAMED:
            piece.add(_NAMED[name], first_text(element, "name"))
        elif name == "publicationDate":
            piece.date = line_of(element)
        elif name == "publicationTime":
            piece.date = f"{piece.date} {line_of(element)}"
        elif name in ("page", "pages"):
            piece.page = piece.page or line_of(element)
    return piece


READER = Reader("factiva-xml", later("Factiva XML"), recognises, read, fields=fields_without("url", "subhead"))
