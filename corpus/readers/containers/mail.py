"""E-mails and mailboxes: one article a message, of newsletters as a rule; who received it is not kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import parseaddr

from corpus.readers.containers.message import LARGEST, Body, body_of
from corpus.readers.markup import html_tree, paragraphs_of
from corpus.readers.paragraphs import unwrapped
from corpus.readers.pieces import Composer, Piece, fields_without
from corpus.readers.reader import NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from corpus.readers.web.page import SURE, piece_of
from models.articles import NewArticle, freeze
from models.errors import KnownError, Unreadable
from models.wording import later, say

_START = re.compile(rb"From [^\n]{3,200}\d{4}[^\n]*\n")
_FURNITURE = re.compile(
    r"(?:view (?:this|it) (?:e-?mail |message )?(?:in|on) (?:your|the|a) (?:web )?browser|unsubscribe|manage (?:your )?"
    r"(?:preferences|subscription)|update your preferences|forward(?:ed)? to a friend|"
    r"you(?:'|’)?(?:re| are) receiving this|"
    r"im browser (?:ansehen|öffnen)|abmelden|newsletter abbestellen|se désabonner|voir dans le navigateur)\b.{0,160}",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)


def recognises(source: Source) -> float:
    """By the fields of a message, or the line that begins each in a mailbox."""
    return SURE if shape_of(source) in (Shape.MAIL, Shape.MBOX) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a message that has a text; attachments are named and not read."""
    found = Found()
    messages = _messages(source) if shape_of(source) is Shape.MBOX else _single(source)
    found.articles = _articles(messages, options, found)
    return found


def _single(source: Source) -> Iterator[bytes]:
    with source.open() as file:
        yield file.read(LARGEST + 1)


def _messages(source: Source) -> Iterator[bytes]:
    """The messages of a mailbox one by one, so that it may be of any size."""
    lines: list[bytes] = []
    size, after_empty = 0, True
    with source.open() as file:
        for line in file:
            if after_empty and _START.match(line.replace(b"\r\n", b"\n")):
                if lines:
                    yield b"".join(lines)
                lines, size = [], 0
            elif size <= LARGEST:
                lines.append(line[1:] if line.startswith(b">From ") else line)
                size += len(line)
            after_empty = not line.strip()
    if lines:
        yield b"".join(lines)


def _articles(messages: Iterator[bytes], options: ReadOptions, found: Found) -> Iterator[NewArticle]:
    composer = Composer(found, options)
    for number, data in enumerate(messages, 1):
        where = say("message {n}", n=number)
        try:
            piece = _piece(body_of(data), composer)
        except KnownError as error:
            found.skip(say("{where}: {reason}", where=where, reason=str(error).rstrip(".")))
            continue
        if article := composer.article(piece, where):
            yield article
    composer.close()


def _piece(body: Body, composer: Composer) -> Piece:
    name, address = parseaddr(body.fields.get("from", ""))
    page = body.fields.get("snapshot-content-location", "")
    if page and body.html:  # a page that a browser saved as a message
        piece = piece_of(body.html)
        piece.url = page
        return piece
    piece = Piece(
        headline=body.fields.get("subject", ""),
        date=body.fields.get("date", ""),
        outlet=name or address.partition("@")[2],
        language=body.fields.get("content-language", "").partition(",")[0],
        identifier=body.fields.get("message-id", "").strip("<> "),
        paragraphs=_paragraphs(body),
    )
    kept = [line for line in piece.paragraphs if not _FURNITURE.fullmatch(line.strip())]
    composer.leave_out("furniture", len(piece.paragraphs) - len(kept))
    piece.paragraphs = kept
    for attachment in body.attachments[:20]:
        piece.add("attachment", attachment)
    return piece


def _paragraphs(body: Body) -> list[str]:
    """Of a message in both forms the one that says more: plain text is often only a hint at the other."""
    try:
        seen = [line for part in paragraphs_of(html_tree(body.html)) for line in part.split("\n")] if body.html else []
    except Unreadable:
        seen = []
    text = _SIGNATURE.split(freeze(body.plain), maxsplit=1)[0]
    blocks = re.split(r"\n\s*\n", text)
    plain = [line for block in blocks if block.strip("\n ") for line in unwrapped(block.strip("\n"))]
    plain = [line for line in plain if line and not line.startswith(">")]
    return seen if sum(map(len, seen)) > sum(map(len, plain)) else plain


READER = Reader(
    "mail",
    later("e-mail or mailbox"),
    recognises,
    read,
    fields=fields_without("byline", "authors", "section", "subhead", "page", "edition", "length", "rights", "url"),
    takes_bytes=True,
)
