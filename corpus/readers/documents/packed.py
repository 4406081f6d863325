"""What Word and OpenDocument files share: parts in a zip, read by counted bytes, that are XML without entities."""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
import zlib
from typing import IO

from corpus.readers.markup import Element
from corpus.readers.unpacking import chunks_of
from models.errors import Unreadable
from models.wording import say

LARGEST_PART = 100_000_000  # bytes, unpacked
MOST_PARTS = 10_000
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    NotImplementedError,
    RuntimeError,
)
_LETTERS_BEFORE = re.compile(r"[^\W\d_]{3,}$")
_LETTERS_AFTER = re.compile(r"[^\W\d_]{3,}")


class Parts:
    """The parts of a packed document, and their ``names``; raises ``Unreadable`` where the zip can't be used."""

    def __init__(self, file: IO[bytes]) -> None:
        try:
            self._zip = zipfile.ZipFile(file)
            self.names = set(self._zip.namelist())
        except _BROKEN as error:
            raise _damaged(error) from None
        if len(self.names) > MOST_PARTS:
            raise Unreadable(
                say("holds {n} parts; {most} are the most that are read.", n=len(self.names), most=MOST_PARTS)
            )

    def tree(self, name: str) -> Element | None:
        """A part as a tree; None where there is none of that name."""
        from lxml import etree

        if name not in self.names:
            return None
        data = bytearray()
        try:
            for chunk in chunks_of(self._zip, self._zip.getinfo(name)):
                data += chunk
                if len(data) > LARGEST_PART:
                    raise Unreadable(say("unpacks to more than {amount} MB.", amount=LARGEST_PART // 1_000_000))
        except _BROKEN as error:
            raise _damaged(error) from None
        if b"<!DOCTYPE" in data[:1_000]:
            raise Unreadable(say("has a DOCTYPE, which such documents never have; it is not opened."))
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
            remove_comments=True, remove_pis=True,
        )  # fmt: skip
        try:
            return etree.fromstring(bytes(data), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise _damaged(error) from None


def joined(before: str, after: str) -> str:
    """Two runs of a text where a link begins or ends, which lose the blank between two words when they are saved."""
    glued = _LETTERS_BEFORE.search(before) and _LETTERS_AFTER.match(after)
    return f"{before} {after}" if glued else before + after


def _damaged(error: Exception) -> Unreadable:
    return Unreadable(say("is damaged and can't be opened ({error}).", error=(str(error).splitlines() or [""])[0]))
