"""NITF: one ``nitf`` each, as agencies send it, as The New York Times keeps its archive, or within NewsML."""

from __future__ import annotations

from corpus.readers.markup import Element, first_text, line_of, name_of, named, paragraphs_of, text_of_markup, xml_tree
from corpus.readers.pieces import CAPTION, FIELDS, Piece, composed
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import LOOKED_AT, Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

_APART = ("media", "media-caption", "media-producer", "tagline", "table", "bibliography")
_META = {"print_page_number": "page", "print_section": "section", "online_sections": "section", "dsk": "section"}


def recognises(source: Source) -> float:
    """By its root, or by the name of its document type."""
    if shape_of(source) is not Shape.XML:
        return NO
    return CERTAIN if "<nitf" in source.beginning()[:LOOKED_AT] else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article an ``nitf``."""
    tree, doubt = xml_tree(text_of_markup(source))
    roots = [tree] if name_of(tree) == "nitf" else list(named(tree, "nitf"))
    if not roots:
        raise Unreadable(say("holds no article of NITF."))
    found = Found(issues=[doubt] if doubt else [])
    found.articles = composed([piece_of(root) for root in roots], options, found)
    return found


def piece_of(root: Element) -> Piece:
    """What one ``nitf`` says."""
    piece = Piece(
        headline=first_text(root, "hl1") or first_text(root, "hedline") or first_text(root, "title"),
        subhead=first_text(root, "hl2"),
        byline=_byline(root),
        place=_place(root),
        outlet=first_text(root, "distributor"),
        rights=first_text(root, "doc.copyright") or first_text(root, "rights"),
    )
    _take_attributes(piece, root)
    content = next(named(root, "body.content"), None)
    if content is None:
        content = next(named(root, "body"), None)
    if content is not None:
        piece.paragraphs = _paragraphs(piece, content)
    if not piece.paragraphs:
        piece.paragraphs = [line for one in named(root, "abstract") for line in paragraphs_of(one)]
    elif abstract := first_text(root, "abstract"):
        piece.add("abstract", abstract)
    return piece


def _byline(root: Element) -> str:
    """The first of them: some archives have one as printed and one for sorting."""
    for byline in named(root, "byline"):
        title = first_text(byline, "byttl")
        written = line_of(byline)
        name = written.replace(title, "").strip(" ,") if title else written
        if name or title:
            return name or title
    return ""


def _place(root: Element) -> str:
    dateline = next(named(root, "dateline"), None)
    return (first_text(dateline, "location") or line_of(dateline)) if dateline is not None else ""


def _take_attributes(piece: Piece, root: Element) -> None:
    for element in root.iterdescendants():
        name, get = name_of(element), element.get
        if name == "pubdata":
            piece.outlet = get("name") or piece.outlet
            piece.date = get("date.publication") or piece.date
            piece.url = get("ex-ref") or piece.url
            piece.edition = get("edition.name") or piece.edition
            piece.section = get("position.section") or piece.section
            piece.page = get("position.sequence") or piece.page
            piece.length = get("item-length") or piece.length
        elif name in ("date.issue", "date.release", "story.date"):
            piece.date = piece.date or get("norm") or line_of(element)
        elif name == "doc-id":
            piece.identifier = get("id-string") or piece.identifier
        elif name == "doc.copyright":
            holder = " ".join(filter(None, (get("year"), get("holder"))))
            piece.rights = piece.rights or (f"Copyright {holder}" if holder else "")
        elif name == "urgency":
            piece.add("urgency", get("ed-urg") or "")
        elif name == "meta" and get("name") in _META:
            field = _META[get("name")]
            setattr(piece, field, getattr(piece, field) or get("content", ""))
        elif name == "key" or (name == "keyword" and get("key")):
            piece.add("keywords", get("key") or "")


def _paragraphs(piece: Piece, content: Element) -> list[str]:
    """The text without what belongs to pictures; of a lead that is given again with the whole text only the latter."""
    for caption in named(content, "media-caption"):
        piece.add(CAPTION, line_of(caption))
    whole = [block for block in named(content, "block") if block.get("class") == "full_text"]
    return [
        line for one in (whole or [content]) for part in paragraphs_of(one, without=_APART) for line in part.split("\n")
    ]


READER = Reader("nitf", later("NITF"), recognises, read, fields=FIELDS)
