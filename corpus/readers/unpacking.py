"""What is packed, unpacked bit by bit, so that a few packed bytes never become gigabytes at once."""

from __future__ import annotations

import bz2
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from copy import copy
from typing import IO, Any

CHUNK = 1_000_000
_LARGEST_DICTIONARY = 200_000_000  # bytes of memory
_UNKNOWN = 2**64 - 1


_STARTS = (  # of what is one packed stream; each with the sign by which a further one behind it is known
    (b"\x1f\x8b\x08", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
)


WARC = (b"WARC/",)
R_STARTS = (b"X\n\0\0\0", b"RDX2\nX\n\0\0\0", b"RDX3\nX\n\0\0\0")
READ_PACKED = (*WARC, *R_STARTS)  # what is read as it is packed, by readers that unpack it themselves


def packing_of(head: bytes) -> str | None:
    """How a file that begins with ``head`` is packed as a whole: ``gzip``, ``bzip2`` or ``xz``; None where it isn't."""
    packing = next((name for start, name in _STARTS if head.startswith(start)), None)
    if packing == "bzip2" and head[4:10] not in _BZIP2_BLOCKS:
        return None  # a text that begins with these letters
    return packing


def begins_as(head: bytes, packing: str, signs: tuple[bytes, ...]) -> bool:
    """Whether what is packed begins with one of ``signs``."""
    try:
        found: bytes = _UNPACKERS[packing]().decompress(head[:_LOOKED_AT], max(map(len, signs)))
    except _DAMAGED:
        return False
    return found.startswith(signs)


def plain_chunks(file: IO[bytes]) -> Iterator[bytes]:
    """What a file that isn't packed holds, in the same portions."""
    while chunk := file.read(CHUNK):
        yield chunk


def unpacked_chunks(file: IO[bytes], packing: str) -> Iterator[bytes]:
    """What a packed file unpacks to, some kilobytes to a megabyte at once; raises ``Damaged`` where it is broken.

    Several streams one behind the other are one, as all programs have it.
    """
    data = file.read(CHUNK)
    while data:
        if not data.startswith(tuple(start for start, name in _STARTS if name == packing)):
            if data.strip(b"\0"):
                raise Damaged("more behind its end")
            data = file.read(CHUNK)
            continue
        unpacker = _UNPACKERS[packing]()
        while not unpacker.eof:
            try:
                chunk = unpacker.decompress(data, CHUNK)
            except _DAMAGED as error:
                raise Damaged(str(error)) from None
            data = getattr(unpacker, "unconsumed_tail", b"")  # which zlib wants again; the others keep it themselves
            if chunk:
                yield chunk
            elif not data and not unpacker.eof and not (data := file.read(CHUNK)):
                raise Damaged("its end is missing")
        data = unpacker.unused_data or file.read(CHUNK)
        if len(data) < _LONGEST_START:
            data += file.read(CHUNK)


class Damaged(Exception):
    """What is packed can't be unpacked any further."""


_LONGEST_START = 6
_LOOKED_AT = 1_000_000  # bytes, since bzip2 gives nothing before it has a whole block
_BZIP2_BLOCKS = (b"1AY&SY", b"\x17\x72\x45\x38\x50\x90")
_DAMAGED = (zlib.error, lzma.LZMAError, OSError, ValueError, EOFError, MemoryError)


def chunks_of(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """What a member unpacks to; never much more than the list of members says, which is what was weighed."""
    if info.compress_type not in _OTHER_METHODS:
        with archive.open(info) as stream:
            while chunk := stream.read(min(CHUNK, max(1, info.file_size))):
                yield chunk
        return
    # Of these zipfile unpacks at once whatever 4 kB hold, which may be gigabytes, however little is said to come of it.
    packed = copy(info)
    packed.compress_type, packed.file_size = zipfile.ZIP_STORED, info.compress_size
    del packed.CRC  # which is that of what comes out
    size = checked = 0
    with archive.open(packed) as stream:
        unpacker, data = _OTHER_METHODS[info.compress_type](stream, info)
        while not unpacker.eof and size <= info.file_size:
            if unpacker.needs_input and not data and not (data := stream.read(CHUNK)):
                break
            chunk = unpacker.decompress(data, min(CHUNK, info.file_size - size + 1))
            size, checked, data = size + len(chunk), zlib.crc32(chunk, checked), b""
            yield chunk
    if size != info.file_size or checked != info.CRC:
        raise zipfile.BadZipFile(f"Bad CRC-32 for file {info.filename!r}")


_Unpacker = tuple[bz2.BZ2Decompressor | lzma.LZMADecompressor, bytes]


def _bzip2(_stream: IO[bytes], _info: zipfile.ZipInfo) -> _Unpacker:
    return bz2.BZ2Decompressor(), b""


def _lzma(stream: IO[bytes], info: zipfile.ZipInfo) -> _Unpacker:
    """The unpacker and its first bytes: those of a file of LZMA alone, whose head says what that in a zip says."""
    _, length = struct.unpack("<2sH", stream.read(4))
    size = _UNKNOWN if info.flag_bits & 0x2 else info.file_size  # by the bit, the packed bytes say where they end
    return lzma.LZMADecompressor(lzma.FORMAT_ALONE, _LARGEST_DICTIONARY), stream.read(length) + struct.pack("<Q", size)


_OTHER_METHODS = {zipfile.ZIP_BZIP2: _bzip2, zipfile.ZIP_LZMA: _lzma}
_UNPACKERS: dict[str, Callable[[], Any]] = {
    "gzip": lambda: zlib.decompressobj(wbits=31),
    "bzip2": bz2.BZ2Decompressor,
    "xz": lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, _LARGEST_DICTIONARY),
}
