"""A text as its paragraphs, with what a document knows of each: where pages begin, what is bold, bookmarked, linked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.articles import freeze
from models.errors import Unreadable

DOCUMENTS = (Shape.DOCX, Shape.ODT, Shape.RTF, Shape.PDF)
LOOKED_AT = 400_000  # characters by which a format is told
_SHORT_LINE = 60
_WIDTH = 80  # columns of a wrapped download
_OFF_CENTRE = 6
_FITS = 2  # columns by which a line could have been longer without being broken


@dataclass(slots=True)
class Paragraph:
    """One paragraph: its text with LF for a line break in it, and what the document says of it."""

    text: str
    bookmarks: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    style: str = ""
    is_centred: bool = False
    is_strong: bool = False
    starts_page: bool = False


def paragraphs_in(source: Source) -> list[Paragraph]:
    """The paragraphs of a Word, OpenDocument, RTF or PDF document, or the blocks of a plain text; read once.

    Raises ``Unreadable`` with the reason.
    """
    if "paragraphs" not in source.known:
        try:
            source.known["paragraphs"] = _reader_of(shape_of(source))(source)
        except Unreadable as reason:  # which is as dear to find out as the paragraphs
            source.known["paragraphs"] = reason
    paragraphs = source.known["paragraphs"]
    if isinstance(paragraphs, Unreadable):
        raise paragraphs
    assert isinstance(paragraphs, list)
    return paragraphs


def beginning_in(source: Source) -> str:
    """The first text of a plain file or a document; empty where it is neither or can't be read."""
    shape = shape_of(source)
    if shape is Shape.TEXT:
        text = source.beginning()
    elif shape in DOCUMENTS:
        try:
            text = "\n".join(one.text for one in paragraphs_in(source))
        except Unreadable:
            return ""
    else:
        return ""
    return text if len(text) <= LOOKED_AT else text[:LOOKED_AT]


def outline_of(source: Source) -> frozenset[str]:
    """What stands alone in short lines and before colons at the start of lines, in small letters without blanks.

    It is made once and costs little, so that a format that can't be without such a word is ruled out at once.
    """
    outline = source.known.get("outline")
    if not isinstance(outline, frozenset):
        marks = set()
        for line in beginning_in(source).split("\n"):
            if len(line) < _SHORT_LINE:
                marks.add(line)
            start, colon, _ = line[:_SHORT_LINE].partition(":")
            if colon:
                marks.add(start)
        outline = source.known["outline"] = frozenset("".join(mark.split()).casefold() for mark in marks)
    return outline


def lines_in(source: Source) -> list[str]:
    """The lines of a plain text or a document, without blanks around them and without the empty ones."""
    if shape_of(source) is Shape.TEXT:
        texts = [freeze(source.text()).replace("\f", "\n")]
    else:
        texts = [one.text for one in paragraphs_in(source)]
    return [stripped for text in texts for line in text.split("\n") if (stripped := line.strip())]


def blocks_of(text: str) -> list[Paragraph]:
    """The blocks between empty lines, as they stand; a block in the middle of 80 columns is centred."""
    blocks, lines = [], list[str]()
    for line in (*text.split("\n"), ""):
        if line.strip(" \t\xa0\f"):
            lines.append(line.rstrip())
        elif lines:
            centred = any(map(_is_centred, lines)) and all(_is_centred(one) or len(one) > _WIDTH - 4 for one in lines)
            blocks.append(Paragraph("\n".join(part.strip() if centred else part for part in lines), is_centred=centred))
            lines = []
    return blocks


def unwrapped(block: str) -> list[str]:
    """The paragraphs of a block whose lines were broken at 80 columns.

    A break is one of the wrapping where the next word would not have fitted any more; any other was meant.
    """
    lines = block.split("\n")
    widest = max(map(len, lines))
    if widest > _WIDTH + _OFF_CENTRE:
        return [line.strip() for line in lines]
    kept = [lines[0].strip()]
    for before, line in pairwise(lines):
        word = line.split(maxsplit=1)[0]
        if line[:1].isspace() or len(before) + 1 + len(word) <= _WIDTH - _FITS:
            kept.append(line.strip())
        else:
            kept[-1] = f"{kept[-1]} {line.strip()}"
    return kept


def _is_centred(line: str) -> bool:
    indent = len(line) - len(line.lstrip())
    return indent > 0 and abs(2 * indent + len(line.strip()) - _WIDTH) <= _OFF_CENTRE


def _reader_of(shape: Shape) -> Callable[[Source], list[Paragraph]]:
    from corpus.readers.documents import docx, odt, pdf, rtf  # which make paragraphs of what they read

    readers: dict[Shape, Callable[[Source], list[Paragraph]]] = {
        Shape.DOCX: docx.paragraphs, Shape.ODT: odt.paragraphs, Shape.RTF: rtf.paragraphs,
        Shape.PDF: pdf.paragraphs,
    }  # fmt: skip
    return readers.get(shape, lambda source: blocks_of(freeze(source.text())))


def sentences_end(text: str) -> bool:
    """Whether a line ends as sentences do."""
    return bool(re.search(r"[.!?:…][\"”’»)]?$", text.strip()))
