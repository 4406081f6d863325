"""Zip archives, read member by member with every byte counted; nothing is ever extracted to a path that it names."""

from __future__ import annotations

import lzma
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import IO

from corpus.readers.foreign import document_name
from corpus.readers.members import DEFAULT_LIMITS, MOST_MEMBERS, Limits, Member, member_of
from corpus.readers.source import HEAD
from corpus.readers.unpacking import chunks_of
from models.errors import Unreadable
from models.wording import later, say

_LARGEST_DIRECTORY = 10_000_000
_LOCAL_HEADER = 30  # bytes before the name and the data of a member
_OVERLAPS = later("lies over another file of its zip, as in archives made to do harm; not read")
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


def members_of(file: IO[bytes], limits: Limits = DEFAULT_LIMITS) -> Iterator[Member]:
    """Every file of a zip in its order; raises ``Unreadable`` where the archive as a whole can't be used."""
    _check_directory(file)
    try:
        archive = zipfile.ZipFile(file)
    except (*_BROKEN, NotImplementedError) as error:
        raise Unreadable(say("is no zip that can be read ({error}).", error=error)) from None
    with archive:
        infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
        if len(infos) > limits.members:
            raise Unreadable(
                say(
                    "holds {files} files; {most} are the most that one zip may hold.",
                    files=len(infos), most=limits.members,
                )
            )  # fmt: skip
        yield from _Unpacking(archive, limits).members(infos)


def holds_document(file: IO[bytes]) -> bool:
    """Whether a zip is a document (of Word and the like) and no archive that somebody packed."""
    try:
        _check_directory(file)
        with zipfile.ZipFile(file) as archive:
            return document_name(archive.namelist()) is not None
    except (*_BROKEN, NotImplementedError, Unreadable):
        return False


def _check_directory(file: IO[bytes]) -> None:
    """Refuse a list of members so long that even reading it would take the machine down."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 65_557))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(_END_RECORD)
    if at >= 0 and len(tail) >= at + 22 and struct.unpack_from("<L", tail, at + 12)[0] > _LARGEST_DIRECTORY:
        raise Unreadable(say("lists more files than one zip may hold ({most}).", most=MOST_MEMBERS))


def _overlapping(infos: Sequence[zipfile.ZipInfo]) -> set[int]:
    """Which of them, by their place here, lie over another one, or where an earlier one lies already.

    A few kilobytes that thousands of members share would be unpacked for each of them anew.
    """
    found: set[int] = set()
    order = sorted(range(len(infos)), key=lambda n: infos[n].header_offset)
    last, end = -1, 0
    for n in order:
        info = infos[n]
        if info.header_offset < end:
            found.add(n)
            if info.header_offset != infos[last].header_offset:
                found.add(last)
        reach = info.header_offset + _LOCAL_HEADER + info.compress_size
        if reach > end:
            last, end = n, reach
    return found


class _Unpacking:
    """One archive on its way out, with how many bytes may still be unpacked; those of refused members count too."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits) -> None:
        self._archive = archive
        self._limits = limits
        self._left = limits.archive

    def members(self, infos: Sequence[zipfile.ZipInfo]) -> Iterator[Member]:
        """All of them in their order, each to be used before the next is asked for."""
        overlapping = _overlapping(infos)
        for n, info in enumerate(infos):
            with tempfile.SpooledTemporaryFile(max_size=HEAD) as spool:
                refusal = say(_OVERLAPS) if n in overlapping else self._refusal(info)
                if not refusal:  # nor can more come out, and what is found damaged has been unpacked as well
                    self._left -= info.file_size
                yield Member(info.filename, refusal=refusal) if refusal else self._member(info, spool)

    def _refusal(self, info: zipfile.ZipInfo) -> str:
        """Why a member is not even opened, by what the list of members says: nothing that is kept may say too much."""
        if info.flag_bits & 0x1:
            return say("is encrypted; unpack it with its password first")
        if info.file_size > self._limits.member:
            return say("not read: it unpacks to more than {amount} MB", amount=self._limits.member // 1_000_000)
        if info.file_size > self._left:
            return say("not read: its zip unpacks to more than {amount} MB", amount=self._limits.archive // 1_000_000)
        return ""

    def _member(self, info: zipfile.ZipInfo, spool: IO[bytes]) -> Member:
        def refused(reason: str) -> Member:
            return Member(info.filename, refusal=reason)

        try:
            return member_of(info.filename, chunks_of(self._archive, info), spool, in_zip=True)
        except NotImplementedError:
            return refused(say("is packed by a method that can't be read"))
        except RuntimeError as error:  # zipfile's word for what its own flags didn't say
            return refused(say("can't be unpacked ({error})", error=error))
        except _BROKEN as error:
            return refused(say("is damaged ({error})", error=error))
