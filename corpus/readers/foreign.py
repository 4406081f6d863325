"""Formats that are recognised in order to say what they are, because no reader takes them."""

from __future__ import annotations

import re

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
_OFFICE = ((b"word/", "a Word document"), (b"xl/", "an Excel workbook"), (b"opendocument", "an OpenDocument file"))
_HTML = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype)\b", re.I)
_FIRST_OF = re.compile(rb"1 (?:of|von|de) \d", re.I)
_DOWNLOAD = re.compile(rb"^\W*(?:document\s+)?1\s+(?:of|von|de)\s+(\d+)(?:\s+documents?)?\s*$", re.I | re.M)


def is_office(head: bytes) -> bool:
    """Whether a zip that begins with ``head`` (200 bytes) is a document, not a folder that somebody packed."""
    return b"[Content_Types].xml" in head[:200] or head[30:38] == b"mimetype"


def foreign_format(data: bytes) -> str | None:
    """What ``data`` is, in words, when it is a known format that can't be read yet."""
    if data.startswith(_STARTS):
        return next(name for signature, name in _SIGNATURES if data.startswith(signature))
    head = data[:4_096]
    if head.startswith(b"PK\x03\x04"):
        return next((name for mark, name in _OFFICE if mark in head or mark in data[-65_536:]), "a zip archive")
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        if _HTML.match(head):
            return "a web page (HTML)"
        if _XML.match(head):
            return "an XML file"
    download = _DOWNLOAD.search(head) if _FIRST_OF.search(head) else None
    return f"a download of {int(download[1]):,} articles in one text" if download and int(download[1]) > 1 else None
