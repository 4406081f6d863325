"""RSS and Atom: one article an entry, with its whole text where the feed has it, else with its summary."""

from __future__ import annotations

from corpus.readers.markup import Element, html_tree, line_of, name_of, named, paragraphs_of, text_of_markup, xml_tree
from corpus.readers.pieces import UPDATED, Piece, composed, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import LOOKED_AT, Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_WHOLE = ("encoded", "content", "body")
_SUMMARY = ("description", "summary")


def recognises(source: Source) -> float:
    """By its root."""
    if shape_of(source) is not Shape.XML:
        return NO
    start = source.beginning()[:LOOKED_AT]
    is_atom = "<feed" in start and "w3.org/2005/Atom" in start
    return CERTAIN if "<rss" in start or is_atom or ("<rdf:RDF" in start and "purl.org/rss" in start) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article an entry; where feeds hold summaries alone, that is said."""
    tree, doubt = xml_tree(text_of_markup(source))
    entries = list(named(tree, "item", "entry"))
    if not entries:
        raise Unreadable(say("is a feed without an entry."))
    found = Found(issues=[doubt] if doubt else [])
    channel = next(named(tree, "channel"), tree)
    outlet, language = _own(channel, "title"), _own(channel, "language") or tree.get(_LANGUAGE, "")
    pieces = [_piece(entry, outlet, language) for entry in entries]
    short = sum("summary alone" in piece.other for piece in pieces)
    for piece in pieces:
        piece.other.pop("summary alone", None)
    if short:
        found.note(say("{n} entry has a summary and no text|{n} entries have a summary and no text", n=short))
    found.articles = composed(pieces, options, found)
    return found


def _own(element: Element, *names: str) -> str:
    """The text of the first child of that name that has one."""
    return next((text for name in names for one in element if name_of(one) == name and (text := line_of(one))), "")


def _piece(entry: Element, outlet: str, language: str) -> Piece:
    piece = Piece(
        headline=_plain(_own(entry, "title")),
        date=_own(entry, "pubDate", "published", "date", "issued", "updated"),
        byline=_own(entry, "creator") or _author(entry),
        outlet=_own(entry, "source") if len(_own(entry, "source")) > 1 else outlet,
        url=_own(entry, "link") or _link(entry),
        identifier=_own(entry, "guid", "id"),
        language=entry.get(_LANGUAGE) or language,
        rights=_own(entry, "rights"),
    )
    piece.outlet = piece.outlet or outlet
    piece.paragraphs = _text(entry, _WHOLE)
    summary = _text(entry, _SUMMARY)
    if not piece.paragraphs:
        piece.paragraphs = summary
        piece.add("summary alone", "yes")
    elif summary and summary != piece.paragraphs[: len(summary)]:
        piece.subhead = " ".join(summary)
    for category in entry:
        if name_of(category) in ("category", "subject"):
            piece.add("subject", category.get("term") or line_of(category))
    if _own(entry, "pubDate", "published"):
        piece.add(UPDATED, _own(entry, "updated"))
    return piece


def _author(entry: Element) -> str:
    """The name; of RSS, which has an address with the name behind it, only that."""
    author = next((one for one in entry if name_of(one) == "author"), None)
    if author is None:
        return ""
    name = _own(author, "name") or line_of(author)
    return name.partition("(")[2].rstrip(") ") if "@" in name else name


def _link(entry: Element) -> str:
    links = [one for one in entry if name_of(one) == "link" and one.get("href")]
    best = next((one for one in links if one.get("rel", "alternate") == "alternate"), None)
    return (best.get("href") or "") if best is not None else ""


def _text(entry: Element, names: tuple[str, ...]) -> list[str]:
    for element in entry:
        if name_of(element) not in names:
            continue
        if len(element):  # XHTML as it is
            return paragraphs_of(element)
        written = element.text or ""
        if "<" in written:
            return [line for part in paragraphs_of(html_tree(written)) for line in part.split("\n")]
        if written.strip():
            return [line.strip() for line in written.split("\n") if line.strip()]
    return []


def _plain(title: str) -> str:
    return line_of(html_tree(title)) if "<" in title and ">" in title else title


READER = Reader(
    "feed", later("RSS or Atom feed"), recognises, read, fields=fields_without("section", "page", "edition", "length")
)
