"""The least that a saved change can cost: one transaction of as many bytes in a file that holds nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def bare_commit(folder: Path, size: int) -> Iterator[Callable[[], None]]:
    """A function that writes ``size`` bytes and waits, as a coding does, until the disk has them."""
    payload = bytes(size)
    with closing(sqlite3.connect(folder / "floor.db", isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE IF NOT EXISTS bare (bytes BLOB)")

        def commit() -> None:
            database.execute("BEGIN IMMEDIATE")
            database.execute("INSERT INTO bare VALUES (?)", (payload,))
            database.execute("COMMIT")

        yield commit
