"""What a source is made of, by its first bytes: markup, a packed document, a message, or just text.

Every reader asks before it looks closer, so that of thirty formats only those are tried that it can be.
"""

from __future__ import annotations

import re
from enum import Enum

from corpus.readers.source import Source
from corpus.readers.unpacking import R_STARTS, WARC, begins_as, packing_of

LOOKED_AT = 65_536  # bytes, or characters, by which a format is told
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_HTML = re.compile(
    r"<!doctype\s+html|<(?:html|head|body|div|table|p|span|title|meta|center|font|br|h[1-6])[\s>/]", re.IGNORECASE
)
_ROOT = re.compile(r"<(?![?!])")
_MAIL = re.compile(
    rb"(?:From|To|Cc|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Date|Subject|Reply-To|Sender|"
    rb"Content-Type|DKIM-Signature|X-[\w-]+): ?[^\n]*\n",
    re.IGNORECASE,
)
_MAIL_TOO = re.compile(rb"^(?:From|MIME-Version|Message-ID|Received|Subject|Date): ?\S", re.IGNORECASE | re.MULTILINE)
_MBOX = re.compile(rb"From [^\n]{3,200}\d{4}[^\n]*\n(?=[\w-]+: )")


class Shape(Enum):
    """What the bytes are; ``TEXT`` is whatever else they may be."""

    DOCX = "docx"
    ODT = "odt"
    XLSX = "xlsx"
    ODS = "ods"
    ZIP = "zip"
    RTF = "rtf"
    PDF = "pdf"
    WARC = "warc"
    PACKED = "packed"
    HTML = "html"
    XML = "xml"
    JSON = "json"
    MAIL = "mail"
    MBOX = "mbox"
    PARQUET = "parquet"
    STATA = "stata"
    SPSS = "spss"
    RDS = "rds"
    TEXT = "text"


_STARTS = (
    (b"%PDF-", Shape.PDF),
    (b"{\\rtf", Shape.RTF),
    (b"WARC/", Shape.WARC),
    (b"PAR1", Shape.PARQUET),
    (b"<stata_dta>", Shape.STATA),
    (b"$FL2", Shape.SPSS),
    (b"$FL3", Shape.SPSS),
)
_OLD_STATA = re.compile(rb"[\x69-\x73][\x01\x02]\x01\x00")  # version, order of bytes, and what never changes
_MEMBERS = (  # of a zip that is a document
    (b"word/document.xml", Shape.DOCX),
    (b"xl/workbook.xml", Shape.XLSX),
    (b"xl/workbook.bin", Shape.XLSX),
)
_OPEN = (
    (b"application/vnd.oasis.opendocument.text", Shape.ODT),
    (b"application/vnd.oasis.opendocument.spreadsheet", Shape.ODS),
)


def shape_of(source: Source) -> Shape:
    """What a source is made of; looked up once."""
    shape = source.known.get("shape")
    if not isinstance(shape, Shape):
        shape = source.known["shape"] = _looked_up(source)
    return shape


def _looked_up(source: Source) -> Shape:
    head = source.head
    if head.startswith(R_STARTS):
        return Shape.RDS
    if packing := packing_of(head):
        return _packed_stream(head, packing)
    for start, shape in _STARTS:
        if head.startswith(start):
            return shape
    if head.startswith(b"PK\x03\x04"):
        return _packed(source)
    if _OLD_STATA.match(head):
        return Shape.STATA
    start = head[:LOOKED_AT].removeprefix(_MARKS[0]).lstrip()
    if start.startswith((b"<", *_MARKS)):
        return _marked_up(source.beginning()[:LOOKED_AT])
    if start.startswith((b"{", b"[")):
        return Shape.JSON
    if start.startswith(b"From ") and _MBOX.match(start):
        return Shape.MBOX
    if _MAIL.match(start) and len(set(_MAIL_TOO.findall(start.replace(b"\r", b"").partition(b"\n\n")[0]))) > 2:
        return Shape.MAIL
    return Shape.TEXT


def _packed_stream(head: bytes, packing: str) -> Shape:
    if begins_as(head, packing, R_STARTS):
        return Shape.RDS
    return Shape.WARC if packing == "gzip" and begins_as(head, packing, WARC) else Shape.PACKED


def _packed(source: Source) -> Shape:
    head = source.head
    for kind, shape in _OPEN:
        if head[30:38] == b"mimetype" and kind in head[38:200]:
            return shape
    members = head + source.tail
    return next((shape for member, shape in _MEMBERS if member in members), Shape.ZIP)


def _marked_up(beginning: str) -> Shape:
    """Markup that is no HTML is XML, and text that only begins with ``<`` is text."""
    text = beginning.lstrip("\ufeff \t\r\n")
    if not text.startswith("<") or not re.match(r"<[?!A-Za-z]", text):
        return Shape.TEXT
    if _HTML.match(text) or re.match(r"(?:\s|<[?!][^>]*>)*<html", text[:4_096], re.IGNORECASE):
        return Shape.HTML
    return Shape.XML
