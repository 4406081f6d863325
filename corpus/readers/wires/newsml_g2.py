"""NewsML-G2: news items alone or in a message; a package that only refers to its items is said to do so."""

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
from corpus.readers.pieces import CAPTION, FIELDS, UPDATED, Piece, composed
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import LOOKED_AT, Shape, shape_of
from corpus.readers.source import Source
from corpus.readers.wires import nitf
from models.errors import Unreadable
from models.wording import later, say

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_HOLDERS = ("provider", "infoSource", "copyrightHolder")  # of whom the first that is named is the outlet
_WITHDRAWN = ("canceled", "cancelled", "withheld")


def recognises(source: Source) -> float:
    """By its namespace and elements."""
    if shape_of(source) is not Shape.XML:
        return NO
    start = source.beginning()[:LOOKED_AT]
    is_item = any(f"<{name}" in start for name in ("newsItem", "newsMessage", "packageItem", "contentSet"))
    return CERTAIN if is_item and ("iptc.org/std/" in start or "<inlineXML" in start) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article an item that holds a text; of several versions of one item the latest."""
    tree, doubt = xml_tree(text_of_markup(source))
    found = Found(issues=[doubt] if doubt else [])
    items = [tree] if name_of(tree) in ("newsItem", "contentSet") else list(named(tree, "newsItem"))
    if not items:
        refers = sum(1 for _ in named(tree, "itemRef"))
        raise Unreadable(say("refers to {n} item and holds none.|refers to {n} items and holds none.", n=refers))
    found.articles = composed([_piece(item) for item in _latest(items, found)], options, found)
    return found


def _latest(items: list[Element], found: Found) -> list[Element]:
    """The items that stand: the last version of each, without those that were withdrawn or are no text."""
    newest: dict[str, Element] = {}
    for number, item in enumerate(items):
        key = item.get("guid") or str(number)
        earlier = newest.get(key)
        if earlier is None or _version(item) >= _version(earlier):
            newest[key] = item
        if earlier is not None:
            found.skip(say("“{name}” is there in several versions; the latest was taken", name=key))
    kept = []
    for item in newest.values():
        status = next((one.get("qcode", "") for one in named(item, "pubStatus")), "").rpartition(":")[2]
        kind = next((one.get("qcode", "") for one in named(item, "itemClass")), "").rpartition(":")[2]
        name = first_text(item, "headline") or item.get("guid", "")
        if status in _WITHDRAWN:
            found.skip(say("“{name}” was withdrawn by its agency", name=name))
        elif kind not in ("", "text", "composite"):
            found.skip(say("“{name}” is no text ({kind})", name=name, kind=kind))
        else:
            kept.append(item)
    return kept


def _version(item: Element) -> int:
    written = item.get("version", "1")
    return int(written) if written.isdecimal() and len(written) < 10 else 1


def _piece(item: Element) -> Piece:
    inline = next(named(item, "inlineXML", "inlineData"), None)
    nitfs = list(named(item, "nitf"))
    piece = nitf.piece_of(nitfs[0]) if nitfs else Piece()
    if not nitfs and inline is not None:
        piece.paragraphs = _paragraphs(piece, inline)
    meta = next(named(item, "contentMeta"), None)
    if meta is not None:
        _take_meta(piece, meta)
    piece.identifier = item.get("guid") or piece.identifier
    piece.language = item.get(_LANGUAGE) or piece.language
    piece.rights = first_text(item, "copyrightNotice") or piece.rights
    piece.length = (inline.get("wordcount") or "") if inline is not None else ""
    written = [first_text(item, name) for name in ("contentCreated", "firstCreated", "versionCreated")]
    piece.date = next(filter(None, written), piece.date)
    piece.add(UPDATED, first_text(item, "contentModified") or first_text(item, "versionCreated"))
    holders = (first_text(one, "name") for name in _HOLDERS for one in named(item, name))
    piece.outlet = piece.outlet or next(filter(None, holders), "")
    return piece


def _take_meta(piece: Piece, meta: Element) -> None:
    piece.headline = first_text(meta, "headline") or piece.headline
    piece.byline = piece.byline or first_text(meta, "by") or _name(meta, "creator")
    piece.place = piece.place or _name(meta, "located")
    piece.add("slugline", first_text(meta, "slugline"))
    for subject in named(meta, "subject"):
        piece.add("subject", first_text(subject, "name"))
    for language in named(meta, "language"):
        piece.language = piece.language or language.get("tag", "")


def _name(meta: Element, what: str) -> str:
    holder = next(named(meta, what), None)
    return first_text(holder, "name") if holder is not None else ""


def _paragraphs(piece: Piece, inline: Element) -> list[str]:
    """XHTML, or HTML and plain text that was put in as text."""
    bodies = list(named(inline, "body"))
    for caption in named(inline, "figcaption"):
        piece.add(CAPTION, line_of(caption))
    if len(inline):
        return [line for one in (bodies or [inline]) for line in paragraphs_of(one, without=("head", "figcaption"))]
    written = inline.text or ""
    if "<p" in written.lower():
        return paragraphs_of(html_tree(written))
    return [line.strip() for line in written.split("\n") if line.strip()]


READER = Reader("newsml-g2", later("NewsML-G2"), recognises, read, fields=FIELDS)
