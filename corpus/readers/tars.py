"""Tar archives, packed or not, and single packed files: read in one go forward, with every byte counted.

Headers are read here and not by the standard library, which keeps as much of a long name as its header promises.
"""

from __future__ import annotations

import tarfile
import tempfile
from collections.abc import Iterator
from typing import IO

from corpus.readers.members import BLOCK, DEFAULT_LIMITS, Limits, Member, is_tar, member_of
from corpus.readers.source import HEAD
from corpus.readers.unpacking import Damaged, packing_of, plain_chunks, unpacked_chunks
from models.errors import Unreadable
from models.wording import later, say

_LONGEST_HEADER = 1_000_000  # bytes of a long name or of further headers
_LONG_NAME, _LONG_TARGET, _NEXT_ONE, _ALL = b"L", b"K", b"x", b"g"
_FILES = (b"0", b"\0", b"7")
_LINKS = (b"1", b"2")
_FOLDERS = (b"5", b"D")
_SPARSE_FILE = b"S"
_MAP_GOES_ON, _FURTHER_MAP_GOES_ON = 482, 504  # bytes of a block
_LINK = later("is a link within its archive, which is not followed")
_NO_FILE = later("is no ordinary file")
_SPARSE = later("is kept with holes, which can't be read; pack it without them")
_PACKED_ENDS = {"gzip": (".gz", ".gzip"), "bzip2": (".bz2", ".bz"), "xz": (".xz",)}


def packed_members(file: IO[bytes], name: str, limits: Limits = DEFAULT_LIMITS) -> Iterator[Member]:
    """Every file of a tar, packed or not, or the one that a packed file is, whose name is ``name`` without its end.

    Each is to be used before the next is asked for. Raises ``Unreadable`` where reading can't go on.
    """
    head = file.read(BLOCK)
    file.seek(0)
    packing = packing_of(head)
    stream = _Stream(unpacked_chunks(file, packing) if packing else plain_chunks(file), limits.archive)
    try:
        if is_tar(stream.beginning()):
            yield from _Tar(stream, limits).members()
            return
        ends = _PACKED_ENDS[packing] if packing else ()
        own = next((name[: -len(end)] for end in ends if name.lower().endswith(end)), name)
        with tempfile.SpooledTemporaryFile(max_size=HEAD) as spool:
            yield member_of(own, stream.rest(), spool)
    except Damaged as error:
        raise Unreadable(say("is damaged from here on ({error}).", error=error)) from None
    except _TooMuch:
        amount = limits.archive // 1_000_000
        raise Unreadable(say("unpacks to more than {amount} MB; what follows was not read.", amount=amount)) from None


class _TooMuch(Exception):
    """More comes out of an archive than may be unpacked."""


class _Stream:
    """Bytes that are read forward; ``_TooMuch`` is raised beyond as many as may be."""

    def __init__(self, chunks: Iterator[bytes], most: int) -> None:
        self._chunks, self._left, self._held = chunks, most, b""

    def beginning(self) -> bytes:
        """The first block, which stays to be read."""
        while len(self._held) < BLOCK and self._more():
            pass
        return self._held[:BLOCK]

    def block(self) -> bytes:
        """The next block; shorter at the end."""
        return b"".join(self.taken(BLOCK))

    def taken(self, size: int) -> Iterator[bytes]:
        """The next bytes, as many as there are up to ``size``."""
        while size > 0 and (self._held or self._more()):
            chunk, self._held = self._held[:size], self._held[size:]
            size -= len(chunk)
            yield self._weighed(chunk)

    def rest(self) -> Iterator[bytes]:
        """All that is left."""
        while self._held or self._more():
            chunk, self._held = self._held, b""
            yield self._weighed(chunk)

    def _more(self) -> bool:
        chunk = next(self._chunks, b"")
        self._held += chunk
        return bool(chunk)

    def _weighed(self, chunk: bytes) -> bytes:
        self._left -= len(chunk)
        if self._left < 0:
            raise _TooMuch
        return chunk


class _Tar:
    """One tar on its way out, with what its further headers say about the file that comes next."""

    def __init__(self, stream: _Stream, limits: Limits) -> None:
        self._stream, self._limits = stream, limits
        self._name: str | None = None
        self._size: int | None = None
        self._is_sparse = False

    def members(self) -> Iterator[Member]:
        """All files in their order; an end in the middle is passed, since archives may be put one behind the other."""
        count = 0
        while block := self._stream.block():
            if not block.strip(b"\0"):
                continue
            header = _header(block)
            if header.type in (_LONG_NAME, _LONG_TARGET, _NEXT_ONE, _ALL):
                self._take(header)
                continue
            name, size = self._name or header.name, header.size if self._size is None else self._size
            is_sparse = self._is_sparse or header.type == _SPARSE_FILE
            self._name, self._size, self._is_sparse = None, None, False
            if header.type == _SPARSE_FILE:
                self._pass_map(block[_MAP_GOES_ON])
            if header.type not in _FOLDERS:
                count += 1
                if count > self._limits.members:
                    most = self._limits.members
                    raise Unreadable(say("holds more than {most} files; what follows was not read.", most=most))
                yield from self._member(header.type, name, size, is_sparse)
            elif size:
                self._skip(size)

    def _member(self, kind: bytes, name: str, size: int, is_sparse: bool) -> Iterator[Member]:
        refusal = self._refusal(kind, size, is_sparse)
        if refusal:
            yield Member(name, refusal=refusal)
            if kind not in _LINKS:  # whose size is that of what they lead to
                self._skip(size)
            return
        with tempfile.SpooledTemporaryFile(max_size=HEAD) as spool:
            came = _Counted(self._stream.taken(size))
            member = member_of(name, came, spool)
            if came.size < size:
                raise Damaged(say("“{name}” ends in its middle", name=name))
            self._skip(size, done=size)
            yield member

    def _refusal(self, kind: bytes, size: int, is_sparse: bool) -> str:
        if kind in _LINKS:
            return say(_LINK)
        if is_sparse:
            return say(_SPARSE)
        if kind not in _FILES:
            return say(_NO_FILE)
        if size > self._limits.member:
            return say("not read: it unpacks to more than {amount} MB", amount=self._limits.member // 1_000_000)
        return ""

    def _skip(self, size: int, done: int = 0) -> None:
        """Pass what is left of a file and what fills its last block."""
        for _ in self._stream.taken(-(-size // BLOCK) * BLOCK - done):
            pass

    def _pass_map(self, goes_on: int) -> None:
        """Pass the further blocks of the list of holes."""
        while goes_on:
            block = self._stream.block()
            goes_on = block[_FURTHER_MAP_GOES_ON] if len(block) == BLOCK else 0

    def _take(self, header: tarfile.TarInfo) -> None:
        """Read a long name, or further headers for the file that comes next."""
        if header.size > _LONGEST_HEADER:
            raise Damaged("a header without an end")
        data = b"".join(self._stream.taken(header.size))
        self._skip(header.size, done=header.size)
        if header.type == _LONG_NAME:
            self._name = data.rstrip(b"\0").decode("utf-8", "surrogateescape")
        elif header.type == _NEXT_ONE:
            for key, value in _records(data):
                self._apply(key, value)

    def _apply(self, key: bytes, value: bytes) -> None:
        if key == b"path":
            self._name = value.decode("utf-8", "surrogateescape")
        elif key == b"size":
            if not value.isdigit() or len(value) > 19:
                raise Damaged("a size that is no number")
            self._size = int(value)
        elif key.startswith(b"GNU.sparse."):
            self._is_sparse = True


class _Counted:
    """Chunks, and how many bytes came of them."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks, self.size = chunks, 0

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        chunk = next(self._chunks)
        self.size += len(chunk)
        return chunk


def _header(block: bytes) -> tarfile.TarInfo:
    try:
        header = tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except tarfile.HeaderError as error:
        raise Damaged(str(error)) from None
    if header.size < 0:
        raise Damaged("a size below nothing")
    return header


def _records(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The keys and values of ``30 path=news/a.txt`` and the like."""
    at = 0
    while at < len(data):
        digits = data[at : at + 20].partition(b" ")[0]
        length = int(digits) if digits.isdigit() else 0
        record = data[at + len(digits) + 1 : at + length]
        if length <= len(digits) + 1 or not record.endswith(b"\n"):
            raise Damaged("a header that can't be read")
        key, _, value = record[:-1].partition(b"=")
        yield key, value
        at += length
