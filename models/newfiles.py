"""Files that are made: whole or not at all, never through a link, and never over what is not ours.

A folder may hold what others put there: a link under the name that a file is about to get, or a text of somebody's.
What is opened here is always a file that was not there before.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from models.leftovers import beside, sweep


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A free name beside ``path`` to write a file to; what was written takes its place at the end, or nothing does.

    A link in that place is replaced, and what it leads to left alone.
    """
    part = beside(path, "part")
    try:
        yield part
        part.replace(path)
    finally:
        sweep(part)


def text_file(path: Path, newline: str = "\n") -> TextIO:
    """A new file for UTF-8 text; raises FileExistsError where anything is there, be it a link that leads nowhere."""
    return path.open("x", encoding="utf-8", newline=newline)


def bytes_file(path: Path) -> BinaryIO:
    """A new file for bytes; raises the same."""
    return path.open("xb")


def own_file(path: Path) -> int:
    """A file, made where it is not there, that is read and written by its number: no link, no pipe, nothing shared.

    Raises FileExistsError for anything else in its place, and OSError. The caller asks whether its content is ours.
    """
    file = _opened(path, os.O_RDWR | os.O_CREAT)
    about = os.fstat(file)
    if not stat.S_ISREG(about.st_mode) or about.st_nlink > 1:
        os.close(file)
        raise FileExistsError(None, None, str(path))
    return file


def plain_file(path: Path) -> int:
    """A file that is only read, by its number, and nothing else: no link, and no pipe, which would be waited for.

    Raises FileExistsError for anything else in its place, and OSError.
    """
    file = _opened(path, os.O_RDONLY)
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise FileExistsError(None, None, str(path))
    return file


def _opened(path: Path, how: int) -> int:
    if path.is_symlink():  # where the system can't be told to refuse links
        raise FileExistsError(None, None, str(path))
    no_link = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    return os.open(path, how | no_link, 0o644)
