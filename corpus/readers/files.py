"""Ordinary files, opened so that nothing else is: no pipe is waited for, no device read, no link followed unseen."""

from __future__ import annotations

import errno
import io
import os
import stat
from typing import IO, TYPE_CHECKING, TypeVar

from models.wording import later, say

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_T = TypeVar("_T")

NO_FILE = later("is no ordinary file")
# What a path is may change between listing and opening, so it is told by what was opened. An ordinary file is never
# waited for; what waits all the same (some files of /proc do) gives an error instead. Some systems lack some of these.
_FLAGS = ("O_NONBLOCK", "O_NOFOLLOW", "O_NOCTTY", "O_CLOEXEC", "O_BINARY", "O_NOINHERIT")
_HOW = os.O_RDONLY
for _flag in _FLAGS:
    _HOW |= getattr(os, _flag, 0)


class NoFile(OSError):
    """What stands at a path can be opened, and is no ordinary file."""


class _File(io.FileIO):
    """A file that raises where there is nothing to read at once, since whoever reads would take that for its end."""

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        read: int | None = super().readinto(buffer)
        return _there(read)

    def read(self, size: int | None = -1, /) -> bytes:
        data: bytes | None = super().read(-1 if size is None else size)
        return _there(data)

    def readall(self) -> bytes:
        data: bytes | None = super().readall()
        return _there(data)


def raw_file(path: str | os.PathLike[str]) -> io.FileIO:
    """An ordinary file, unbuffered; raises OSError, of kind NoFile for anything else, a link among it."""
    return _File(path, opener=_opener)


def open_file(path: str | os.PathLike[str]) -> IO[bytes]:
    """An ordinary file to read and seek in; raises as ``raw_file``."""
    return io.BufferedReader(raw_file(path))


def is_ordinary(state: os.stat_result) -> bool:
    """Whether that is the state of a file that has bytes of its own."""
    return stat.S_ISREG(state.st_mode)


def _opener(path: str, _flags: int) -> int:
    try:
        descriptor = os.open(path, _HOW)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENXIO):  # a link, or a pipe or socket that nobody writes to
            raise NoFile(error.errno, say(NO_FILE)) from error
        raise
    if not is_ordinary(os.fstat(descriptor)):
        os.close(descriptor)
        raise NoFile(errno.EINVAL, say(NO_FILE))
    return descriptor


def _there(what: _T | None) -> _T:
    if what is None:
        raise NoFile(errno.EAGAIN, say(NO_FILE))
    return what
