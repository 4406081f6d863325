"""NewsML 1, and the ``newsitem`` of the Reuters corpora."""

from __future__ import annotations

from corpus.readers.markup import Element, first_text, line_of, name_of, named, paragraphs_of, text_of_markup, xml_tree
from corpus.readers.pieces import FIELDS, UPDATED, Piece, composed
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import LOOKED_AT, Shape, shape_of
from corpus.readers.source import Source
from corpus.readers.wires import nitf
from models.errors import Unreadable
from models.wording import later, say

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def recognises(source: Source) -> float:
    """By its root."""
    if shape_of(source) is not Shape.XML:
        return NO
    start = source.beginning()[:LOOKED_AT]
    return CERTAIN if "<NewsML" in start or ("<newsitem" in start and "itemid=" in start) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a news item with a text."""
    tree, doubt = xml_tree(text_of_markup(source))
    items = [tree] if name_of(tree) in ("NewsItem", "newsitem") else list(named(tree, "NewsItem", "newsitem"))
    if not items:
        raise Unreadable(say("holds no article of NewsML."))
    found = Found(issues=[doubt] if doubt else [])
    pieces = [_of_corpus(item) if name_of(item) == "newsitem" else _piece(item) for item in items]
    found.articles = composed(pieces, options, found)
    return found


def _piece(item: Element) -> Piece:
    content = next((one for one in named(item, "ContentItem") if _is_text(one)), None)
    data = next(named(content, "DataContent"), content) if content is not None else None
    nitfs = list(named(data, "nitf")) if data is not None else []
    piece = nitf.piece_of(nitfs[0]) if nitfs else Piece()
    if data is not None and not nitfs:
        bodies = list(named(data, "body")) or [data]
        piece.paragraphs = [line for one in bodies for part in paragraphs_of(one) for line in part.split("\n")]
    piece.headline = first_text(item, "HeadLine") or piece.headline
    piece.subhead = first_text(item, "SubHeadLine") or piece.subhead
    piece.byline = first_text(item, "ByLine") or piece.byline
    piece.place = piece.place or first_text(item, "DateLine")
    piece.rights = first_text(item, "CopyrightLine") or piece.rights
    piece.date = first_text(item, "FirstCreated") or first_text(item, "DateId") or piece.date
    piece.add(UPDATED, first_text(item, "ThisRevisionCreated"))
    piece.identifier = first_text(item, "PublicIdentifier") or first_text(item, "NewsItemId")
    piece.outlet = piece.outlet or _provider(item)
    languages = (one.get("FormalName", "") for one in named(item, "Language"))
    piece.language = next(filter(None, languages), piece.language or item.get(_LANGUAGE, ""))
    piece.add("slugline", first_text(item, "SlugLine"))
    return piece


def _is_text(content: Element) -> bool:
    kinds = [one.get("FormalName", "").lower() for one in named(content, "MediaType")]
    return not kinds or "text" in kinds


def _provider(item: Element) -> str:
    for provider in named(item, "Provider"):
        for party in named(provider, "Party"):
            return party.get("FormalName", "") or line_of(party)
    return ""


def _publisher(item: Element) -> str:
    values = (one.get("value", "") for one in named(item, "dc") if one.get("element") == "dc.publisher")
    return next(values, "Reuters")


def _of_corpus(item: Element) -> Piece:
    text = next(named(item, "text"), None)
    piece = Piece(
        headline=first_text(item, "headline") or first_text(item, "title"),
        byline=first_text(item, "byline"),
        place=first_text(item, "dateline").rpartition(" ")[0] or first_text(item, "dateline"),
        date=item.get("date", ""),
        identifier=item.get("itemid", ""),
        language=item.get(_LANGUAGE, ""),
        rights=first_text(item, "copyright"),
        outlet=_publisher(item),
        paragraphs=paragraphs_of(text) if text is not None else [],
    )
    for code in named(item, "code"):
        piece.add("subject", code.get("code", ""))
    return piece


READER = Reader("newsml-1", later("NewsML 1"), recognises, read, fields=FIELDS)
