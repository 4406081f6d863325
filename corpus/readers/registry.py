"""The formats that can be read. A new one is a file beside this and a line in ``READERS``, or a package of its own."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeGuard

from corpus.outside import Brought, brought
from corpus.readers import foreign
from corpus.readers.containers import mail, warc
from corpus.readers.databases import (
    ebsco,
    europresse,
    factiva,
    factiva_xml,
    newsbank,
    nexis,
    nexis_uni,
    proquest,
    proquest_xml,
)
from corpus.readers.documents import docx, frontmatter, markdown, odt, pdf, rtf, text
from corpus.readers.markup import declared_encoding
from corpus.readers.reader import NO, Reader, ReadOptions
from corpus.readers.source import Source
from corpus.readers.tables import addresses, frames, json_array, json_lines, rds, table, workbook
from corpus.readers.web import feed, guardian, media_cloud, nyt, page
from corpus.readers.wires import newsml_1, newsml_g2, nitf, reuters
from models.errors import NotAllowed, Unreadable
from models.wording import say

GROUP = "standfirst.readers"  # of the entry points by which packages bring readers
# Of two that are as sure, the first has it.
READERS: tuple[Reader, ...] = (
    proquest.READER, proquest_xml.READER, nexis.READER, nexis_uni.READER, factiva.READER, factiva_xml.READER,
    europresse.READER, newsbank.READER, ebsco.READER,
    newsml_g2.READER, newsml_1.READER, nitf.READER, reuters.READER,
    guardian.READER, nyt.READER, media_cloud.READER, feed.READER, page.READER,
    warc.READER, mail.READER,
    docx.READER, odt.READER, rtf.READER, pdf.READER,
    addresses.READER, workbook.READER, *frames.READERS, rds.READER,
    frontmatter.READER, json_lines.READER, json_array.READER, table.READER, markdown.READER, text.READER,
)  # fmt: skip

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """A source with the reader that fits it, how it is to be read, and what went wrong on the way to that."""

    source: Source
    reader: Reader
    options: ReadOptions
    trouble: tuple[str, ...] = ()

    @property
    def encoding(self) -> str | None:
        """The encoding of its text; None before it is read, and where it is none."""
        return self.source.encoding

    @property
    def issues(self) -> tuple[str, ...]:
        """What is to know about the source as a whole; complete once it has been read to its end."""
        return (*self.source.issues, *self.trouble)


def readers() -> tuple[Reader, ...]:
    """All readers: our own, then those of other packages."""
    return (*READERS, *(reader for reader, _ in outside().things))


def kinds() -> tuple[str, ...]:
    """The words for ``--as``."""
    return tuple(reader.kind for reader in readers())


@cache
def outside() -> Brought[Reader]:
    """The readers that other packages bring, each with its package, and why some of them can't be used."""
    ours = [reader.kind for reader in (*READERS, foreign.READER)]
    found = brought(GROUP, _is_reader, lambda reader: reader.kind, ours, say("reader"))
    return Brought(tuple((replace(reader, origin=package), package) for reader, package in found.things), found.issues)


def _is_reader(thing: object) -> TypeGuard[Reader]:
    return isinstance(thing, Reader)


def reader_of_kind(kind: str) -> Reader:
    """The reader with that word for ``--as``; raises ``NotAllowed`` for any other word."""
    for reader in readers():
        if reader.kind == kind:
            return reader
    raise NotAllowed(
        say("“{kind}” is no kind of input.", kind=kind), say("The kinds are {kinds}.", kinds=", ".join(kinds()))
    )


def open_source(source: Source, options: ReadOptions, kind: str | None = None) -> Opened:
    """Find the reader of a source; raises ``Unreadable`` with the reason where there is none."""
    if source.is_whole and not source.head.strip():
        raise Unreadable(say("holds nothing but blanks.") if source.head else say("is empty."))
    source.decode_as(options.encoding or declared_encoding(source.head), options.mend_mojibake)
    trouble: list[str] = []
    reader = reader_of_kind(kind) if kind else _surest(source, trouble)
    if reader is foreign.READER:
        reader.read(source, options)  # which says what it is
    if reader is None or not reader.takes_bytes:
        first = source.text() if source.is_whole else next(source.pieces(), "")  # or the reason why it is no text
        if not first.strip() and (source.is_whole or not first):
            raise Unreadable(say("holds nothing but blanks."))
    assert reader is not None, "whatever is text has a reader"
    return Opened(source, reader, options, tuple(trouble))


def _surest(source: Source, trouble: list[str]) -> Reader | None:
    """The reader that is surest of it; what one of another package does wrong costs only its own say."""
    best, most = None, NO
    for reader in (*readers(), foreign.READER):
        try:
            sure = float(reader.recognises(source))
        except Exception as error:
            if not reader.origin:
                raise
            log.exception("recognising %s by %s", source.name, reader.kind)
            trouble.append(
                say(
                    "the reader “{reader}” failed to look at it ({error})",
                    reader=reader.kind, error=type(error).__name__,
                )
            )  # fmt: skip
            continue
        if sure > most:
            best, most = reader, sure
    return best
