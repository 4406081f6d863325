"""E-mails: their fields and the text that a person reads, from whatever parts and encodings; attachments left alone."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.header import decode_header, make_header
from email.message import Message

from models.errors import Unreadable
from models.wording import say

LARGEST = 100_000_000  # bytes of one message
MOST_PARTS = 1_000


@dataclass(slots=True)
class Body:
    """What a message says: its fields by their small names, its text as plain text and as HTML, its attachments."""

    fields: dict[str, str] = field(default_factory=dict)
    plain: str = ""
    html: str = ""
    attachments: list[str] = field(default_factory=list)


def body_of(data: bytes) -> Body:
    """A message as a person reads it; raises ``Unreadable`` where it is too large or in too many parts."""
    if len(data) > LARGEST:
        raise Unreadable(say("is larger than {size} MB; split it.", size=LARGEST // 1_000_000))
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        return _read(message)
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError, IndexError) as error:
        raise Unreadable(say("is no e-mail that can be read ({error}).", error=error)) from None


def _read(message: Message) -> Body:
    body = Body({name.lower(): _decoded(str(value)) for name, value in message.items()})
    for number, part in enumerate(_parts(message)):
        if number > MOST_PARTS:
            raise Unreadable(say("is an e-mail of more than {n} parts.", n=MOST_PARTS))
        kind = part.get_content_type()
        name = part.get_filename()
        if name or part.get_content_disposition() == "attachment":
            body.attachments.append(_decoded(name or kind))
        elif kind == "text/plain" and not body.plain:
            body.plain = _text(part)
        elif kind == "text/html" and not body.html:
            body.html = _text(part)
    return body


def _parts(message: Message) -> Iterator[Message]:
    waiting = [message]
    while waiting:
        part = waiting.pop()
        if part.is_multipart():
            inner = part.get_payload()
            parts = inner if isinstance(inner, list) else []
            waiting.extend(one for one in reversed(parts) if isinstance(one, Message))
        else:
            yield part


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or "utf-8"
    for encoding in ("utf-8", charset, "cp1252"):
        try:
            return data.decode(encoding).replace("\r\n", "\n")
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("utf-8", "replace").replace("\r\n", "\n")


def _decoded(value: str) -> str:
    """A field of which parts are encoded: ``=?utf-8?q?…?=``."""
    try:
        return " ".join(str(make_header(decode_header(value))).split())
    except (ValueError, LookupError, UnicodeError):
        return " ".join(value.split())
