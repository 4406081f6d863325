"""ProQuest as XML: one ``RECORD`` each, as its text mining exports have them."""

from __future__ import annotations

from corpus.readers.markup import (
    Element,
    first_text,
    html_tree,
    line_of,
    name_of,
    named,
    paragraphs_of,
    text_of_markup,
    xml_tree,
)
from corpus.readers.pieces import Piece, composed, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import LOOKED_AT, Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say


def recognises(source: Source) -> float:
    """By the names of its elements."""
    if shape_of(source) is not Shape.XML:
        return NO
    start = source.beginning()[:LOOKED_AT]
    return CERTAIN if "<GOID>" in start and "<RECORD" in start.upper() else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a record."""
    tree, doubt = xml_tree(text_of_markup(source))
    records = [tree] if name_of(tree).upper() == "RECORD" else list(named(tree, "RECORD", "Record"))
    pieces = [_piece(record) for record in records]
    if not pieces:
        raise Unreadable(say("holds no article of ProQuest."))
    found = Found(issues=[doubt] if doubt else [])
    found.articles = composed(pieces, options, found)
    return found


def _piece(record: Element) -> Piece:
    frosting = next(named(record, "PubFrosting", "Publication"), None)
    titles = list(named(record, "TitleAtt"))
    piece = Piece(
        headline=first_text(titles[0], "Title") if titles else _own_title(record, frosting),
        outlet=first_text(frosting, "Title", "PublicationTitle") if frosting is not None else "",
        date=first_text(record, "NumericDate", "NumericPubDate") or first_text(record, "AlphaDate", "AlphaPubDate"),
        page=first_text(record, "StartPage", "PageNo"),
        section=first_text(record, "SectionTitle", "Section"),
        identifier=first_text(record, "GOID"),
        language=first_text(record, "RawLang", "ISO639", "Language"),
        rights=first_text(record, "CopyrightData", "Copyright"),
        last_name_first=True,
    )
    authors = (first_text(one, "OriginalForm") or _name(one) for one in named(record, "Contributor"))
    piece.byline = "; ".join(filter(None, authors))
    piece.place = first_text(record, "Dateline")
    text = next(named(record, "Text", "FullText", "HiddenText"), None)
    if text is not None:
        piece.length = text.get("WordCount", "")
        piece.paragraphs = _paragraphs(text)
    if not piece.paragraphs:
        piece.paragraphs = [line for one in named(record, "Abstract", "AbsText") for line in paragraphs_of(one)][:1]
    if piece.identifier.isdecimal():
        piece.url = f"https://www.proquest.com/docview/{piece.identifier}"
    return piece


def _own_title(record: Element, frosting: Element | None) -> str:
    inside = set(frosting.iterdescendants()) if frosting is not None else set()
    return next((line_of(one) for one in named(record, "Title") if one not in inside), "")


def _name(contributor: Element) -> str:
    return ", ".join(filter(None, (first_text(contributor, "LastName"), first_text(contributor, "FirstName"))))


def _paragraphs(text: Element) -> list[str]:
    """Elements of its own, or HTML that was put into XML as text."""
    lines = paragraphs_of(text)
    written = "\n".join(lines)
    return paragraphs_of(html_tree(written)) if "<p" in written.lower() or "<br" in written.lower() else lines


READER = Reader("proquest-xml", later("ProQuest XML"), recognises, read, fields=fields_without("edition", "subhead"))
