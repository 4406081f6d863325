"""PDF: the text layer, page by page, without the heads and feet that repeat, with words joined that a line broke."""

from __future__ import annotations

import logging
import re
from collections import Counter
from itertools import pairwise
from typing import Any

from corpus.readers.documents.document import DOCUMENT_FIELDS, found_in
from corpus.readers.documents.docx import SURE
from corpus.readers.paragraphs import Paragraph, sentences_end
from corpus.readers.reader import NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.articles import freeze
from models.errors import Unreadable
from models.wording import later, say

LARGEST = 200_000_000  # bytes
MOST_PAGES = 3_000
MOST_CHARACTERS = 50_000_000
_EDGE = 2  # lines at the top and bottom of a page that may be its head or foot
_REPEATED = 3  # pages on which a head stands at least
_SHORT = 0.9  # of the usual width, below which a line may end its paragraph
_GAP = 1.4  # of the usual distance between two lines, beyond which a paragraph begins
_LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl"})
_BROKEN = re.compile(r"(?P<before>[^\W\d_]{2,})[-\u00ad\u2010]$")


def recognises(source: Source) -> float:
    """By its first signs."""
    return SURE if shape_of(source) is Shape.PDF else NO


def read(source: Source, options: ReadOptions) -> Found:
    """The one article of a document; raises ``Unreadable`` for a scan, which has pictures of text alone."""
    if source.size > LARGEST:
        raise Unreadable(say("is larger than {size} MB; split it.", size=LARGEST // 1_000_000))
    pages = _pages(source)
    if not any(map(str.isalnum, "".join("".join(page) for page in pages))):
        raise Unreadable(
            say("has no text, only pictures of it."), say("Have a program for text recognition (OCR) read it.")
        )
    kept, heads = _without_heads(pages)
    found = found_in([Paragraph(line) for line in _joined(kept)], options)
    if heads:
        found.note(say("{n} head or foot of a page left out|{n} heads and feet of pages left out", n=heads))
    return found


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
    drops = sorted(before[1] - part[1] for before, part in pairwise(parts) if before[1] - part[1] > 1)
    gap = drops[len(drops) // 2] * _GAP if drops else 0
    text, last = "", None
    for part, height in parts:
        if last is not None and gap and last - height > gap:
            text = f"{text.rstrip(' ')}\n\n"
        text, last = text + part, height
    return freeze(text).translate(_LIGATURES)


def _damaged(error: BaseException) -> Unreadable:
    return Unreadable(say("is no PDF that can be read ({error}).", error=(str(error).splitlines() or [""])[0][:200]))


def _without_heads(pages: list[list[str]]) -> tuple[list[list[str]], int]:
    """The pages without the lines that most of them begin or end with, whatever number stands there; how many."""
    edges = Counter(key for page in pages for key in {_plain(page[n]) for n in _edge(page)})
    least = max(_REPEATED, len(pages) // 2)
    heads = {key for key, n in edges.items() if n >= least}
    kept, left = [], 0
    for page in pages:
        out = {n for n in _edge(page) if _plain(page[n]) in heads or _is_number(page[n], len(pages))}
        left += len(out)
        kept.append([line for n, line in enumerate(page) if n not in out])
    return kept, left


def _edge(page: list[str]) -> list[int]:
    """Where the first and last lines of a page stand that are not empty."""
    filled = [n for n, line in enumerate(page) if line]
    return sorted({*filled[:_EDGE], *filled[-_EDGE:]})


def _plain(line: str) -> str:
    return re.sub(r"\d+", "#", line)


def _is_number(line: str, pages: int) -> bool:
    return pages > 1 and bool(re.fullmatch(r"(?:page |seite |p\. ?)?\d{1,4}(?: ?(?:of|/|von) ?\d{1,4})?", line, re.I))


def _joined(pages: list[list[str]]) -> list[str]:
    """Lines into paragraphs: one ends with a sentence in a line that is shorter than usual."""
    lines = [line for page in pages for line in page]
    widths = sorted(len(line) for line in lines if len(line) > 20)
    usual = widths[len(widths) * 3 // 4] if widths else 0
    joined: list[str] = []
    ends = True
    for line in lines:
        if not line:
            ends = True
            continue
        if ends or not joined:
            joined.append(line)
        elif (torn := _BROKEN.search(joined[-1])) and line[:1].islower():
            joined[-1] = joined[-1][: torn.end("before")] + line
        else:
            joined[-1] = f"{joined[-1]} {line}"
        is_short = len(line) < usual * _SHORT
        ends = is_short and (sentences_end(line) or len(joined[-1]) == len(line))
    return joined


READER = Reader("pdf", later("PDF"), recognises, read, one_article=True, fields=DOCUMENT_FIELDS, takes_bytes=True)
