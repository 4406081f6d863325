"""What Word and OpenDocument files share: parts in a zip, read by counted bytes, that are XML without entities."""

from __future__ import annotations

import re
import zipfile
import zlib
from typing import IO

from corpus.readers.markup import Element
from models.errors import Unreadable
from models.wording import say

LARGEST_PART = 100_000_000  # bytes, unpacked
MOST_PARTS = 10_000
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
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
    """The parts of a packed document; raises ``Unreadable`` where the zip can't be used."""

    def __init__(self, file: IO[bytes]) -> None:
        try:
            self._zip = zipfile.ZipFile(file)
            self._names = set(self._zip.namelist())
        except _BROKEN as error:
            raise _damaged(error) from None
        if len(self._names) > MOST_PARTS:
            raise Unreadable(
                say("holds {n} parts; {most} are the most that are read.", n=len(self._names), most=MOST_PARTS)
            )

    def tree(self, name: str) -> Element | None:
        """A part as a tree; None where there is none of that name."""
        from lxml import etree

        if name not in self._names:
            return None
        try:
            with self._zip.open(name) as part:
                data = part.read(LARGEST_PART + 1)
        except _BROKEN as error:
            raise _damaged(error) from None
        if len(data) > LARGEST_PART:
            raise Unreadable(say("unpacks to more than {amount} MB.", amount=LARGEST_PART // 1_000_000))
        if b"<!DOCTYPE" in data[:1_000]:
            raise Unreadable(say("has a DOCTYPE, which such documents never have; it is not opened."))
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
            remove_comments=True, remove_pis=True,
        )  # fmt: skip
        try:
            return etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise _damaged(error) from None


def joined(before: str, after: str) -> str:
    """Two runs of a text where a link begins or ends, which lose the blank between two words when they are saved."""
    glued = _LETTERS_BEFORE.search(before) and _LETTERS_AFTER.match(after)
    return f"{before} {after}" if glued else before + after


def _damaged(error: Exception) -> Unreadable:
    return Unreadable(say("is damaged and can't be opened ({error}).", error=(str(error).splitlines() or [""])[0]))
