"""Formats that are recognised in order to say what they are, because no reader takes them yet.

A reader for one of them that is ``CERTAIN`` of it gets it instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from corpus.readers.reader import BY_SIGNATURE, NO, Found, Reader, ReadOptions
from corpus.readers.source import PIECE, Source
from models.errors import Unreadable
from models.wording import later, say

_SIGNATURES = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", later("an old Word or Excel file")),
    (b"SQLite format 3\0", later("a database (a Standfirst project is one)")),
    (b"7z\xbc\xaf\x27\x1c", later("a 7z archive")),
    (b"Rar!\x1a\x07", later("a RAR archive")),
    (b"\x89PNG\r\n\x1a\n", later("a picture")),
    (b"\xff\xd8\xff", later("a picture")),
    (b"GIF8", later("a picture")),
    *(
        (start, later("a file of R that was written as text"))
        for start in (b"A\n2\n", b"A\n3\n", b"RDA2\nA\n", b"RDA3\nA\n")
    ),
)
_STARTS = tuple(signature for signature, _ in _SIGNATURES)
_DOCUMENTS = (
    ("word/document.xml", later("a Word document")),
    ("xl/workbook.xml", later("an Excel workbook")),
    ("ppt/presentation.xml", later("a PowerPoint presentation")),
    ("[Content_Types].xml", later("an Office document")),
    ("mimetype", later("an OpenDocument file or e-book")),
)
_ARCHIVE = later("a zip archive")
_TAG = re.compile(rb"<(?:[a-z][a-z0-9:-]*(?:\s[^<>]*)?/?|[!?][^<>]*)>", re.IGNORECASE)
_MAIL = re.compile(rb"(?:From|To|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|X-[\w-]+): ?[^\n]*\n")
_FIRST_OF = re.compile(rb"1 (?:[oO][fF]|[vV][oO][nN]|[dD][eE]) ")
_DOWNLOAD = re.compile(rb"^\W*(?:document\s+)?1\s+(?:of|von|de)\s+(\d+)(?:\s+documents?)?\s*$", re.I | re.M)
_COVER = 1_000  # bytes within which a download says how many articles it holds
_END_OF_ONE = b"End of Document"


def document_name(members: Iterable[str]) -> str | None:
    """What a zip with these ``members`` is, if it is a document and not a folder that somebody packed."""
    names = set(members)
    return next((name for member, name in _DOCUMENTS if member in names), None)


def is_document(head: bytes) -> bool:
    """Whether a zip that begins so is a document."""
    return b"[Content_Types].xml" in head or head[30:38] == b"mimetype"


def format_of(source: Source) -> str | None:
    """What a source is, in words, when it is a known format that no reader takes yet."""
    data = source.head
    if data.startswith(_STARTS):
        found = next(name for start, name in _SIGNATURES if data.startswith(start))
        return say(found)
    if data.startswith(b"PK\x03\x04"):
        members = data + source.tail
        document = next((name for member, name in _DOCUMENTS if member.encode() in members), _ARCHIVE)
        return say(document)
    start = data[:4_096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<") and _TAG.match(start):
        return say("a file of markup (HTML or XML)")
    if _MAIL.match(start) and b"\nMIME-Version:" in data[:4_096]:
        return say("an e-mail")
    return _download(source)


def recognises(source: Source) -> float:
    """By the mark of a format that is none of ours."""
    return BY_SIGNATURE if format_of(source) else NO


def read(source: Source, _options: ReadOptions) -> Found:
    """Nothing: raises ``Unreadable`` that names the format and the way out."""
    name = format_of(source)
    assert name is not None, "nobody else is sent here"
    raise cannot_read(name)


def cannot_read(format_name: str) -> Unreadable:
    """The error that names a format and the way out."""
    return Unreadable(
        say("is {format}, which can't be read yet.", format=format_name),
        say("Save it as plain text, one file an article, or as CSV or JSON."),
    )


def _download(source: Source) -> str | None:
    """A news database's download, which as one text would hide its articles from each other."""
    cover = source.head[:4_096]
    first = _DOWNLOAD.search(cover) if _FIRST_OF.search(cover, 0, _COVER) else None
    count = int(first[1]) if first else source.head.count(_END_OF_ONE)
    if count > 1 and not first and not source.is_whole:
        count = _counted(source)
    return say("a download of {n} articles in one text", n=count) if count > 1 else None


def _counted(source: Source) -> int:
    count, rest = 0, b""
    with source.open() as file:
        while data := file.read(PIECE):
            count += (rest + data).count(_END_OF_ONE)
            rest = data[-len(_END_OF_ONE) + 1 :]
    return count


READER = Reader("foreign", later("another format"), recognises, read, takes_bytes=True)
