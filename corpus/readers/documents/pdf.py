"""PDF: the text layer, page by page, without the heads and feet that repeat, with words joined that a line broke."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from corpus.readers.documents.document import DOCUMENT_FIELDS, found_in
from corpus.readers.documents.docx import SURE
from corpus.readers.documents.page_heads import is_download, is_own_line, without_heads
from corpus.readers.documents.separators import is_separator
from corpus.readers.paragraphs import Paragraph, paragraphs_in, sentences_end
from corpus.readers.reader import NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.articles import freeze
from models.errors import Unreadable
from models.wording import later, say

LARGEST = 200_000_000  # bytes
MOST_PAGES = 3_000
MOST_CHARACTERS = 50_000_000
_HEADS = "heads and feet"
_SHORT = 0.9  # of the usual width, below which a line may end its paragraph
_GAP = 1.4  # of the usual distance between two lines, beyond which a paragraph begins
_RAISED = 2.5  # a usual distance over that of a raised or lowered sign
_SHARE = 0.04  # of a page's lines, from which on a distance between two is no accident
_LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl"})
_BROKEN = re.compile(r"(?P<before>[^\W\d_]{2,})[-\u00ad\u2010]$")


def recognises(source: Source) -> float:
    """By its first signs."""
    return SURE if shape_of(source) is Shape.PDF else NO


def read(source: Source, options: ReadOptions) -> Found:
    """The one article of a document; raises ``Unreadable`` for a scan, which has pictures of text alone."""
    found = found_in(paragraphs_in(source), options)
    if heads := source.known.get(_HEADS):
        assert isinstance(heads, int)
        found.note(say("{n} head or foot of a page left out|{n} heads and feet of pages left out", n=heads))
    return found


def paragraphs(source: Source) -> list[Paragraph]:
    """All paragraphs without the heads and feet of pages; what a download of a database says stands line by line.

    Raises ``Unreadable``.
    """
    if source.size > LARGEST:
        raise Unreadable(say("is larger than {size} MB; split it.", size=LARGEST // 1_000_000))
    pages = _pages(source)
    if not any(map(str.isalnum, "".join("".join(page) for page in pages))):
        raise Unreadable(
            say("has no text, only pictures of it."), say("Have a program for text recognition (OCR) read it.")
        )
    is_own = is_own_line if is_download(line for page in pages for line in page) else is_separator
    kept, source.known[_HEADS] = without_heads(pages, is_own)
    return [Paragraph(line) for line in _joined(kept, is_own)]


def _pages(source: Source) -> list[list[str]]:
    """The lines of each page in the order of its content, which goes column by column where it was set so."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    mistakes = (
        PyPdfError, DependencyError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError,
        NotImplementedError, OSError, EOFError, AssertionError, OverflowError, ArithmeticError, MemoryError,
    )  # fmt: skip
    with source.open() as file:
        try:
            pdf = PdfReader(file, strict=False)
            if pdf.is_encrypted and not pdf.decrypt(""):
                raise Unreadable(say("is locked with a password; save it without."))
            count = len(pdf.pages)
        except mistakes as error:
            raise _damaged(error) from None
        if count > MOST_PAGES:
            raise Unreadable(say("has {n} pages; {most} are the most that are read.", n=count, most=MOST_PAGES))
        pages, size = list[list[str]](), 0
        for number in range(count):
            try:
                text = _text_of(pdf.pages[number])
            except mistakes:
                text = ""
            size += len(text)
            if size > MOST_CHARACTERS:
                raise Unreadable(say("unpacks to more than {amount} MB.", amount=MOST_CHARACTERS // 1_000_000))
            pages.append([line.strip() for line in text.split("\n")])
        return pages


def _text_of(page: Any) -> str:  # noqa: ANN401
    """The text of a page, with an empty line where the next line is lower than usual."""
    parts: list[tuple[str, float]] = []

    def take(text: str, outer: list[float], inner: list[float], *_: object) -> None:
        if text:
            parts.append((text, inner[5] * outer[3] + outer[5]))

    page.extract_text(visitor_text=take)
    gap = _usual_drop([before[1] - part[1] for before, part in pairwise(parts)]) * _GAP
    text, last = "", None
    for part, height in parts:
        if last is not None and gap and last - height > gap:
            text = f"{text.rstrip(' ')}\n\n"
        text, last = text + part, height
    return freeze(text).translate(_LIGATURES)


def _usual_drop(drops: list[float]) -> float:
    """From one line to the next of a paragraph, also where most paragraphs have but one line; 0 for a line alone."""
    down = sorted(drop for drop in drops if drop > 1)
    if not down:
        return 0
    least = down[len(down) // 2] / _RAISED  # below which it is the way from a sign that is raised or lowered
    counted = Counter(round(drop) for drop in down if drop >= least)
    return min(drop for drop, n in counted.items() if n >= counted.total() * _SHARE)


def _damaged(error: BaseException) -> Unreadable:
    return Unreadable(say("is no PDF that can be read ({error}).", error=(str(error).splitlines() or [""])[0][:200]))


def _joined(pages: list[list[str]], is_own: Callable[[str], bool]) -> list[str]:
    """Lines into paragraphs: one ends with a sentence in a line that is shorter than usual, or above its own line."""
    lines = [line for page in pages for line in page]
    widths = sorted(len(line) for line in lines if len(line) > 20)
    usual = widths[len(widths) * 3 // 4] if widths else 0
    joined: list[str] = []
    ends = True
    for line in lines:
        if not line:
            ends = True
            continue
        if ends or not joined or is_own(line):
            joined.append(line)
        elif (torn := _BROKEN.search(joined[-1])) and line[:1].islower():
            joined[-1] = joined[-1][: torn.end("before")] + line
        else:
            joined[-1] = f"{joined[-1]} {line}"
        is_short = len(line) < usual * _SHORT
        ends = (is_short and (sentences_end(line) or len(joined[-1]) == len(line))) or is_separator(line)
    return joined


READER = Reader("pdf", later("PDF"), recognises, read, one_article=True, fields=DOCUMENT_FIELDS, takes_bytes=True)
