"""A member of a zip unpacked bit by bit, so that a few packed bytes never become gigabytes at once."""

from __future__ import annotations

import bz2
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from copy import copy
from typing import IO

CHUNK = 1_000_000
_LARGEST_DICTIONARY = 200_000_000  # bytes of memory
_UNKNOWN = 2**64 - 1


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
