"""Connections to a project file: hardened, admitted, and known to whoever looks into the file past SQLite."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from models.file import admission, peeking
from models.file.store import damaged
from models.file.whereabouts import Identity

WAIT = 10_000  # ms that a write waits for another thread's


class Connection(sqlite3.Connection):
    """A connection that lets go of the file when it is closed."""

    file: Identity | None = None

    def close(self) -> None:
        """The same as of every connection; a second time does nothing."""
        super().close()
        file, self.file = self.file, None
        peeking.disconnected(file)


def connect(path: Path, read_only: bool, new: bool = False, known: bool = True, wait: int = WAIT) -> Connection:
    """A connection; to a file that is not ``known`` yet only where it is admitted."""
    mode = "ro" if read_only else "rwc" if new else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=wait / 1000, factory=Connection)
    try:
        connection.file = peeking.connected(path)
        admission.harden(connection)
        if not known:
            admission.admit(connection, path)
        for setting in ("foreign_keys = ON", "synchronous = FULL", "cache_size = -32000"):
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def quick_check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise DamagedProject where SQLite finds the file broken."""
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged(path)
