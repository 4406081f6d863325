"""OpenDocument texts: headings and paragraphs with their bookmarks and links; notes and remarks left alone."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.readers.documents.document import DOCUMENT_FIELDS, found_in
from corpus.readers.documents.docx import SURE
from corpus.readers.documents.packed import Parts
from corpus.readers.markup import Element, name_of
from corpus.readers.paragraphs import Paragraph, paragraphs_in
from corpus.readers.reader import NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_SKIPPED = frozenset(("annotation", "note", "tracked-changes", "frame", "table-of-content", "sequence-decls"))


def recognises(source: Source) -> float:
    """By the type that is its first part."""
    return SURE if shape_of(source) is Shape.ODT else NO


def read(source: Source, options: ReadOptions) -> Found:
    """The one article of a document: its title or heading, what stands above the text, and the text."""
    return found_in(paragraphs_in(source), options)


def paragraphs(source: Source) -> list[Paragraph]:
    """All headings and paragraphs; raises ``Unreadable``."""
    with source.open() as file:
        content = Parts(file).tree("content.xml")
    if content is None:
        raise Unreadable(say("is an OpenDocument file without a text."))
    return list(_paragraphs(content))


def _paragraphs(root: Element) -> Iterator[Paragraph]:
    waiting = [root]
    while waiting:
        element = waiting.pop()
        name = name_of(element)
        if name in _SKIPPED:
            continue
        if element.tag not in (_TEXT + "p", _TEXT + "h"):
            waiting.extend(reversed(element))
            continue
        paragraph = Paragraph("", style="Heading" if name == "h" else element.get(_TEXT + "style-name", ""))
        paragraph.text = "".join(_pieces(element, paragraph)).strip()
        yield paragraph


def _pieces(root: Element, paragraph: Paragraph) -> Iterator[str]:
    waiting: list[Element | str] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            yield node
            continue
        name = name_of(node)
        if node is not root and node.tail:
            waiting.append(node.tail)
        if name in _SKIPPED:
            continue
        if name in ("line-break", "s", "tab"):
            yield {"line-break": "\n", "s": " ", "tab": "\t"}[name]
        elif name in ("bookmark", "bookmark-start"):
            paragraph.bookmarks += (node.get(_TEXT + "name", ""),)
        elif name == "a" and node.get(_LINK):
            paragraph.links += (node.get(_LINK),)
        waiting.extend(reversed(node))
        if node.text:
            waiting.append(node.text)


READER = Reader(
    "odt", later("OpenDocument text"), recognises, read, one_article=True, fields=DOCUMENT_FIELDS, takes_bytes=True
)
