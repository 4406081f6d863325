"""The formats that can be read. A new one is a file beside this and a line in ``READERS``."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.readers import frontmatter, json_array, json_lines, table, text
from corpus.readers.decoding import Decoded, decode
from corpus.readers.foreign import cannot_read, foreign_format
from corpus.readers.mojibake import mended, mojibake_in
from corpus.readers.reader import Material, Reader, ReadOptions
from models.errors import NotAllowed, Unreadable

# Asked in this order; the last takes any text.
READERS: tuple[Reader, ...] = (frontmatter.READER, json_lines.READER, json_array.READER, table.READER, text.READER)
KINDS = tuple(reader.kind for reader in READERS)
GARBLED = "garbled letters"  # how an issue begins that mending would settle


@dataclass(frozen=True, slots=True)
class Opened:
    """Material with the reader that fits it, the encoding of its text, and what is to know about that."""

    material: Material
    reader: Reader
    encoding: str | None
    issues: tuple[str, ...]


def reader_of_kind(kind: str) -> Reader:
    """The reader with that word for ``--as``; raises ``NotAllowed`` for any other word."""
    for reader in READERS:
        if reader.kind == kind:
            return reader
    raise NotAllowed(f"“{kind}” is no kind of input.", f"The kinds are {', '.join(KINDS)}.")


def open_material(name: str, data: bytes, options: ReadOptions, kind: str | None = None) -> Opened:
    """Decode ``data`` and find its reader; raises ``Unreadable`` with the reason where there is none."""
    if not data.strip():
        raise Unreadable("is empty." if not data else "holds nothing but blanks.")
    foreign = None if kind else foreign_format(data)
    if foreign:
        raise cannot_read(foreign)
    decoded, issues = _sound(decode(data, options.encoding), options.mend_mojibake)
    material = Material(name, data, _plain(decoded.text), options)
    if not material.text.strip():
        raise Unreadable("holds nothing but blanks.")
    reader = reader_of_kind(kind) if kind else next(reader for reader in READERS if reader.recognises(material))
    return Opened(material, reader, decoded.encoding, issues)


def _plain(text: str) -> str:
    """Text with LF line ends, BOM and NUL gone; what else freezing changes may have a meaning inside JSON."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\ufeff" in text or "\0" in text:
        text = text.replace("\ufeff", "").replace("\0", "")
    return text


def _sound(decoded: Decoded, mend: bool) -> tuple[Decoded, tuple[str, ...]]:
    garbled = mojibake_in(decoded.text)
    if not garbled:
        return decoded, decoded.issues
    shown = f"{GARBLED} such as “{garbled[0]}” in {len(garbled):,} {'place' if len(garbled) == 1 else 'places'}"
    if not mend:
        return decoded, (
            *decoded.issues,
            f"{shown}: decoded wrongly before it came here; kept unless mending is asked for",
        )
    return decoded._replace(text=mended(decoded.text)), (*decoded.issues, f"{shown}: mended")
