"""What archives give: members, each with its bytes or the reason why they aren't read; and what shows an archive."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from corpus.readers.foreign import is_document
from corpus.readers.source import HEAD
from corpus.readers.unpacking import READ_PACKED, begins_as, packing_of
from models.wording import later, say

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

LARGEST_MEMBER = 100_000_000
LARGEST_ARCHIVE = 500_000_000
MOST_MEMBERS = 10_000
BLOCK = 512  # bytes of a tar
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ZIP_IN_ZIP = later("is a zip within a zip, which is not opened; unpack it first")
_NESTED = later("is an archive within an archive, which is not opened; unpack it first")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of an archive is unpacked: bytes of a member, bytes of all (refused ones too), members."""

    member: int = LARGEST_MEMBER
    archive: int = LARGEST_ARCHIVE
    members: int = MOST_MEMBERS


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive: its name as written there, and its bytes or the reason why they aren't read.

    ``head`` are the first of its ``size`` bytes; ``opener`` gives all of them where these are more.
    """

    name: str
    head: bytes = b""
    size: int = 0
    refusal: str = ""
    opener: Callable[[], IO[bytes]] | None = None


def is_zip(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is a zip."""
    return head.startswith(_ZIP)


def is_tar(head: bytes) -> bool:
    """Whether it is a tar, whose first block carries its own sum."""
    try:
        tarfile.TarInfo.frombuf(head[:BLOCK], "utf-8", "surrogateescape")
    except tarfile.HeaderError:
        return False
    return True


def is_packed(head: bytes) -> bool:
    """Whether it is one packed stream (gzip, bzip2, xz) that is to be unpacked, and nothing that is read as it is."""
    packing = packing_of(head)
    return packing is not None and not begins_as(head, packing, READ_PACKED)


def member_of(name: str, chunks: Iterator[bytes], spool: IO[bytes], in_zip: bool = False) -> Member:
    """The member that unpacks to ``chunks``, kept in ``spool`` where it is long; an archive among them is refused."""
    head, size = _unpacked(chunks, spool)
    if is_zip(head) and not is_document(head):
        return Member(name, refusal=say(_ZIP_IN_ZIP if in_zip else _NESTED))
    if is_packed(head) or is_tar(head):
        return Member(name, refusal=say(_NESTED))
    return Member(name, head, size, opener=None if size == len(head) else lambda: _view(spool))


def _unpacked(chunks: Iterator[bytes], spool: IO[bytes]) -> tuple[bytes, int]:
    """The first bytes and how many there are, all of them in ``spool`` if more."""
    head, size = b"", 0
    for chunk in chunks:
        size += len(chunk)
        if size > HEAD and not spool.tell():
            spool.write(head)
        if size > HEAD:
            spool.write(chunk)
        if len(head) < HEAD:
            head += chunk[: HEAD - len(head)]
    return head, size


class _View(io.RawIOBase):
    """A file of one's own over a file that several read: each keeps its place."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._at = file, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at}.get(whence)
        self._at = max(0, offset + (self._file.seek(0, io.SEEK_END) if base is None else base))
        return self._at

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        self._file.seek(self._at)
        data = self._file.read(len(view))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)


def _view(file: IO[bytes]) -> IO[bytes]:
    return io.BufferedReader(_View(file))
