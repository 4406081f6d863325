"""Zip archives, read member by member with every byte counted; nothing is ever extracted to a path."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from corpus.readers.foreign import cannot_read, document_name, is_document
from models.errors import Unreadable

LARGEST_MEMBER = 100_000_000
LARGEST_ARCHIVE = 500_000_000
MOST_MEMBERS = 10_000
_LARGEST_DIRECTORY = 10_000_000
_CHUNK = 1_000_000
_END_RECORD = b"PK\x05\x06"
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    struct.error,
    OverflowError,
    MemoryError,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of an archive is read: bytes of a member, bytes of all, members."""

    member: int = LARGEST_MEMBER
    archive: int = LARGEST_ARCHIVE
    members: int = MOST_MEMBERS


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive: its name as written there, and its bytes or the reason why they aren't read."""

    name: str
    data: bytes = b""
    refusal: str = ""


def is_archive(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is a zip."""
    return head.startswith((b"PK\x03\x04", _END_RECORD))


def members_of(file: IO[bytes], limits: Limits = DEFAULT_LIMITS) -> Iterator[Member]:
    """Every file of a zip in its order; raises ``Unreadable`` where the archive as a whole can't be used."""
    _check_directory(file)
    try:
        archive = zipfile.ZipFile(file)
    except (*_BROKEN, NotImplementedError) as error:
        raise Unreadable(f"is no zip that can be read ({error}).") from None
    with archive:
        if document := document_name(archive.namelist()):
            raise cannot_read(document)
        infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
        if len(infos) > limits.members:
            raise Unreadable(f"holds {len(infos):,} files; {limits.members:,} are the most that one zip may hold.")
        budget = limits.archive
        for info in infos:
            member = _member(archive, info, min(limits.member, budget), limits)
            budget -= len(member.data)
            yield member


def _check_directory(file: IO[bytes]) -> None:
    """Refuse a list of members so long that even reading it would take the machine down."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 65_557))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(_END_RECORD)
    if at >= 0 and len(tail) >= at + 22 and struct.unpack_from("<L", tail, at + 12)[0] > _LARGEST_DIRECTORY:
        raise Unreadable(f"lists more files than one zip may hold ({MOST_MEMBERS:,}).")


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int, limits: Limits) -> Member:
    if info.flag_bits & 0x1:
        return Member(info.filename, refusal="is encrypted; unpack it with its password first")
    try:
        with archive.open(info) as stream:
            data = _counted(stream, most)
    except NotImplementedError:
        return Member(info.filename, refusal="is packed by a method that can't be read")
    except RuntimeError as error:  # zipfile's word for what its own flags didn't say
        return Member(info.filename, refusal=f"can't be unpacked ({error})")
    except _BROKEN as error:
        return Member(info.filename, refusal=f"is damaged ({error})")
    if data is None:
        whole = most < limits.member
        bound = f"{(limits.archive if whole else limits.member) / 1_000_000:,.0f} MB"
        what = f"its zip unpacks to more than {bound}" if whole else f"it unpacks to more than {bound}"
        return Member(info.filename, refusal=f"not read: {what}")
    if is_archive(data[:4]) and not is_document(data):
        return Member(info.filename, refusal="is a zip within a zip, which is not opened; unpack it first")
    return Member(info.filename, data)


def _counted(stream: IO[bytes], most: int) -> bytes | None:
    """All bytes of ``stream``, or None once they are more than ``most``."""
    chunks, size = [], 0
    while chunk := stream.read(_CHUNK):
        size += len(chunk)
        if size > most:
            return None
        chunks.append(chunk)
    return b"".join(chunks)
