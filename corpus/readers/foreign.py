"""Formats that are recognised in order to say what they are, because no reader takes them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from models.errors import Unreadable

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Excel file"),
    (b"SQLite format 3\0", "a database (a Standfirst project is one)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PAR1", "a Parquet table"),
    (b"WARC/", "a web archive"),
)
_STARTS = tuple(signature for signature, _ in _SIGNATURES)
_DOCUMENTS = (
    ("word/document.xml", "a Word document"),
    ("xl/workbook.xml", "an Excel workbook"),
    ("ppt/presentation.xml", "a PowerPoint presentation"),
    ("[Content_Types].xml", "an Office document"),
    ("mimetype", "an OpenDocument file or e-book"),
)
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


def is_document(data: bytes) -> bool:
    """Whether the bytes of a zip are those of a document."""
    return b"[Content_Types].xml" in data or data[30:38] == b"mimetype"


def foreign_format(data: bytes) -> str | None:
    """What ``data`` is, in words, when it is a known format that can't be read yet."""
    if data.startswith(_STARTS):
        return next(name for signature, name in _SIGNATURES if data.startswith(signature))
    if data.startswith(b"PK\x03\x04"):
        return next((name for member, name in _DOCUMENTS if member.encode() in data), "a zip archive")
    head = data[:4_096]
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"<") and _TAG.match(start):
        return "a web page (HTML)" if b"<html" in head.lower() else "a file of markup (HTML or XML)"
    if _MAIL.match(start) and b"\nMIME-Version:" in head:
        return "an e-mail"
    return _download(data, head)


def cannot_read(format_name: str) -> Unreadable:
    """The error that names a format and the way out."""
    way_out = "Save it as plain text, one file an article, or as CSV or JSON."
    return Unreadable(f"is {format_name}, which can't be read yet.", way_out)


def _download(data: bytes, head: bytes) -> str | None:
    """A news database's download, which as one text would hide its articles from each other."""
    first = _DOWNLOAD.search(head) if _FIRST_OF.search(head, 0, _COVER) else None
    count = int(first[1]) if first else data.count(_END_OF_ONE)
    return f"a download of {count:,} articles in one text" if count > 1 else None
