"""Looking into a project file past SQLite, without loosening the locks that SQLite has on it.

Where files are locked as POSIX says, a process that closes a file lets go of all its locks on it, also of those that it
took through another opening. So what was opened beside SQLite stays open until this process has no connection to it.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from models.file.whereabouts import Identity, identity

_guard = threading.Lock()
_connections: Counter[Identity] = Counter()
_to_close: dict[Identity, list[int]] = {}


@contextmanager
def peeked(path: Path) -> Iterator[BinaryIO]:
    """The bytes of a project file, whether it is open here or not; raises OSError."""
    number = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        with open(number, "rb", closefd=False) as file:
            yield file
    finally:
        close(number)


def close(file: int) -> None:
    """Close what was opened of a project file, at once or when its last connection here is closed."""
    about = os.fstat(file)
    with _guard:
        found = Identity(about.st_dev, about.st_ino, about.st_nlink)
        if _connections[found]:
            _to_close.setdefault(found, []).append(file)
            return
    os.close(file)


def connected(path: Path) -> Identity | None:
    """Note that a connection is about to be opened; what ``disconnected`` is told once it is closed."""
    found = identity(path)
    if found is not None:
        with _guard:
            _connections[found] += 1
    return found


def disconnected(found: Identity | None) -> None:
    """Note that a connection is closed."""
    if found is None:
        return
    with _guard:
        _connections[found] -= 1
        if _connections[found]:
            return
        del _connections[found]
        files = _to_close.pop(found, [])
    for file in files:
        os.close(file)
