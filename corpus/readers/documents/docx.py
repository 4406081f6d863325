"""Word documents: the paragraphs of the body, with bookmarks and links; heads, feet, notes and drawings left alone."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.readers.documents.document import DOCUMENT_FIELDS, found_in
from corpus.readers.documents.packed import Parts, joined
from corpus.readers.markup import Element, name_of
from corpus.readers.paragraphs import Paragraph, paragraphs_in
from corpus.readers.reader import BY_SIGNATURE, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_UNREAD = "del instrText delText drawing pict object txbxContent Fallback footnoteReference pPr rPr"
_SKIPPED = frozenset(_UNREAD.split())
_EDGE = "edge of a link"
SURE = (BY_SIGNATURE + 1) / 2  # surer than who only names the format


def recognises(source: Source) -> float:
    """By the part that such a document must have."""
    return SURE if shape_of(source) is Shape.DOCX else NO


def read(source: Source, options: ReadOptions) -> Found:
    """The one article of a document: its title or heading, what stands above the text, and the text."""
    return found_in(paragraphs_in(source), options)


def paragraphs(source: Source) -> list[Paragraph]:
    """All paragraphs of the body, those of its tables among them; raises ``Unreadable``."""
    with source.open() as file:
        parts = Parts(file)
        body = parts.tree("word/document.xml")
        links = _links(parts.tree("word/_rels/document.xml.rels"))
    if body is None:
        raise Unreadable(say("is a Word document without a text."))
    return list(_paragraphs(body, links))


def _links(relations: Element | None) -> dict[str, str]:
    if relations is None:
        return {}
    return {one.get("Id", ""): one.get("Target", "") for one in relations if one.get("TargetMode") == "External"}


def _paragraphs(root: Element, links: dict[str, str]) -> Iterator[Paragraph]:
    waiting, bookmarks, new_page = [root], list[str](), False
    while waiting:
        element = waiting.pop()
        name = name_of(element)
        if name in _SKIPPED:
            continue
        if name == "bookmarkStart":
            bookmarks.append(element.get(_W + "name", ""))
        if name != "p" or element.tag != _W + "p":
            waiting.extend(reversed(element))
            continue
        paragraph = Paragraph("", tuple(bookmarks), starts_page=new_page)
        new_page = _fill(paragraph, element, links)
        bookmarks = []
        yield paragraph


def _fill(paragraph: Paragraph, element: Element, links: dict[str, str]) -> bool:
    """Read one paragraph; says whether what follows begins a new page."""
    text, new_page, strong = "", False, list[bool]()
    found, names = list[str](), list[str]()
    at_edge = False
    for name, inner in _runs(element):
        if name == _EDGE:
            at_edge = True
        elif name == "t":
            text = joined(text, inner.text or "") if at_edge else text + (inner.text or "")
            at_edge = False
            if (inner.text or "").strip():
                strong.append(inner.getparent().find(f"{_W}rPr/{_W}b") is not None)
        elif name == "br" and inner.get(_W + "type") == "page":
            new_page = True
        elif name in ("br", "cr"):
            text += "\n"
        elif name in ("tab", "noBreakHyphen"):
            text += "\t" if name == "tab" else "-"
        elif name == "bookmarkStart":
            names.append(inner.get(_W + "name", ""))
        elif name == "hyperlink":
            found.extend(filter(None, (links.get(inner.get(_ID, "")),)))
    properties = element.find(_W + "pPr")
    if properties is not None:
        _take_properties(paragraph, properties)
        new_page |= properties.find(_W + "sectPr") is not None
    paragraph.text = text.strip()
    paragraph.bookmarks += tuple(names)
    paragraph.links = tuple(found)
    paragraph.is_strong = bool(strong) and all(strong)
    return new_page


def _take_properties(paragraph: Paragraph, properties: Element) -> None:
    style, alignment = properties.find(_W + "pStyle"), properties.find(_W + "jc")
    paragraph.style = style.get(_W + "val", "") if style is not None else ""
    paragraph.is_centred = alignment is not None and alignment.get(_W + "val") == "center"
    paragraph.starts_page |= properties.find(_W + "pageBreakBefore") is not None


def _runs(element: Element) -> Iterator[tuple[str, Element]]:
    """What stands in a paragraph in its order with its name; an edge where a link begins and where it ends."""
    waiting = [(name_of(inner), inner) for inner in reversed(element)]
    while waiting:
        name, inner = waiting.pop()
        if name in _SKIPPED:
            continue
        yield name, inner
        if name == _EDGE:
            continue
        if name == "hyperlink":
            yield _EDGE, inner
            waiting.append((_EDGE, inner))
        waiting.extend((name_of(child), child) for child in reversed(inner))


READER = Reader(
    "docx", later("Word document"), recognises, read, one_article=True, fields=DOCUMENT_FIELDS, takes_bytes=True
)
