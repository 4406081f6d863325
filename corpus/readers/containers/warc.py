"""Web archives (WARC, packed or not): the pages that were answered, one article each; all other records are counted."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from corpus.readers.decoding import decode
from corpus.readers.markup import declared_encoding
from corpus.readers.pieces import Composer, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from corpus.readers.web.page import piece_of, site_of
from models.articles import NewArticle
from models.errors import KnownError
from models.wording import later, say

LARGEST_PAGE = 10_000_000  # bytes
_FEW_WORDS = 25
_PAGES = ("text/html", "application/xhtml+xml")
_ASIDE = {
    "other": later("{n} record that is no page (pictures, scripts, requests)|"
                   "{n} records that are no pages (pictures, scripts, requests)"),
    "status": later("{n} answer that is an error or leads elsewhere|{n} answers that are errors or lead elsewhere"),
    "revisit": later("{n} page that is the same as one before|{n} pages that are the same as one before"),
    "menu": later("{n} page without an article|{n} pages without an article"),
}  # fmt: skip


def recognises(source: Source) -> float:
    """By its first signs, packed or not."""
    return CERTAIN if shape_of(source) is Shape.WARC else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a page, record by record, so that an archive may be of any size."""
    found = Found()
    found.articles = _articles(source, options, found)
    return found


def _articles(source: Source, options: ReadOptions, found: Found) -> Iterator[NewArticle]:
    composer, aside, is_empty = Composer(found, options), Counter[str](), True
    for address, kind, data in _records(source, found):
        is_empty = False
        if kind:
            aside[kind] += 1
            continue
        try:
            text = decode(data, declared_encoding(data)).text
            piece = piece_of(text)
        except KnownError as error:
            found.skip(say("{where}: {reason}", where=address, reason=str(error).rstrip(".")))
            continue
        if sum(len(paragraph.split()) for paragraph in piece.paragraphs) < _FEW_WORDS:
            aside["menu"] += 1
            continue
        piece.url = address or piece.url
        piece.outlet = piece.outlet or site_of(piece.url)
        if article := composer.article(piece, address):
            yield article
    composer.close()
    if is_empty and not found.skipped:
        found.skip(say("holds no record"))
    if left := [say(_ASIDE[name], n=n) for name, n in aside.items()]:
        found.note(say("not read: {things}", things=", ".join(left)))


def _records(source: Source, found: Found) -> Iterator[tuple[str, str, bytes]]:
    """The address of each record, why it is no page (empty for one that is), and the page."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    with source.open() as file:
        records = iter(ArchiveIterator(file, no_record_parse=False))
        while True:
            try:
                record: Any = next(records, None)
                if record is None:
                    return
                yield _page(record)
            except (ArchiveLoadFailed, OSError, EOFError, ValueError, zlib.error, AttributeError, TypeError) as error:
                found.skip(say("is damaged from here on ({error})", error=(str(error).splitlines() or [""])[0][:200]))
                return


def _page(record: Any) -> tuple[str, str, bytes]:  # noqa: ANN401
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    if record.rec_type == "revisit":
        return address, "revisit", b""
    headers = record.http_headers
    kind = (headers.get_header("Content-Type") if headers else record.rec_headers.get_header("Content-Type")) or ""
    if record.rec_type not in ("response", "resource") or not kind.lower().startswith(_PAGES):
        return address, "other", b""
    if headers is not None and not str(headers.get_statuscode()).startswith("2"):
        return address, "status", b""
    return address.strip("<>"), "", record.content_stream().read(LARGEST_PAGE)


READER = Reader(
    "warc",
    later("web archive (WARC)"),
    recognises,
    read,
    fields=fields_without("page", "edition", "identifier", "length", "rights"),
    takes_bytes=True,
)
