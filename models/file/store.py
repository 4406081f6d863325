"""The one place that talks to SQLite: queries, transactions, identities, and what SQLite says in words for a user.

One connection belongs to one thread. Every read and write of the program goes through a ``Store``; nobody else holds a
connection or knows SQLite's codes.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from weakref import WeakSet

from models.errors import CannotWrite, DamagedProject, ReadOnlyProject
from models.file import backups
from models.wording import say

Row = dict[str, Any]
LEAST_FREE = 1 << 16  # bytes
MOST_KEPT = 200_000  # identities that are remembered before all are forgotten


class RefusedByDatabase(Exception):
    """SQLite does not take a statement: broken search words, or a mistake of the program."""


class RuleBroken(Exception):
    """A write would break a rule of the tables: two rows of one identity, or a row that points at nothing."""


class Store:
    """An open connection to a project file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._uids: dict[tuple[str, int], str] = {}
        self._streams: WeakSet[sqlite3.Cursor] = WeakSet()
        self.memory: dict[str, Any] = {}  # what rooms keep of the file; forgotten where a transaction is rolled back

    # Reading.

    def select(self, sql: str, *args: object) -> list[Row]:
        """The rows of a query, as dictionaries."""
        with self.translated():
            cursor = self._connection.execute(sql, args)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def tuples(self, sql: str, *args: object) -> list[tuple[Any, ...]]:
        """The rows of a query, as tuples."""
        with self.translated():
            return self._connection.execute(sql, args).fetchall()

    def value(self, sql: str, *args: object) -> Any:  # noqa: ANN401 (what a column holds)
        """The first column of the first row of a query; None where there is none."""
        with self.translated():
            row = self._connection.execute(sql, args).fetchone()
            return None if row is None else row[0]

    def stream(self, sql: str, *args: object) -> Iterator[tuple[Any, ...]]:
        """The rows of a query one after the other, without holding them in memory."""
        with self.translated():
            # "yield from" would close the cursor too, which fails where the project was closed before.
            cursor = self._connection.execute(sql, args)
            self._streams.add(cursor)
            for row in cursor:  # noqa: UP028
                yield row

    def end_streams(self) -> None:
        """End every stream: one that nobody reads to its end would keep the file open behind a closed connection."""
        for cursor in tuple(self._streams):
            cursor.close()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All reading inside sees the file as it is now, whatever others write meanwhile."""
        with self.translated():
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._connection.rollback()

    # Writing.

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One write: kept whole, or not at all when anything inside raises."""
        if self.read_only:
            raise ReadOnlyProject(
                say("{file} is open for reading only.", file=self.path.name), say("Open it for coding to change it.")
            )
        with self.translated():
            # Not sqlite-utils' atomic(), which begins deferred: a read inside would make the write fail at once.
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                self.forget()
                self._connection.rollback()
                raise

    @contextmanager
    def hurried(self) -> Iterator[None]:
        """What is written inside survives a kill, but a power cut may take the last of it: for what can be made again.

        It holds the file for as short as it can, so that who codes meanwhile waits less.
        """
        with self.translated():
            # Without a write-ahead log a file that is not waited for may be damaged.
            (logs,) = self._connection.execute("PRAGMA journal_mode").fetchone()
            (before,) = self._connection.execute("PRAGMA synchronous").fetchone()
            if logs == "wal":
                self._connection.execute("PRAGMA synchronous = NORMAL")
            try:
                yield
            finally:
                self._connection.execute(f"PRAGMA synchronous = {before}")

    def execute(self, sql: str, *args: object) -> list[tuple[Any, ...]]:
        """A write within a transaction; what it returns."""
        with self.translated():
            return self._connection.execute(sql, args).fetchall()

    def execute_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """The same write for each of ``rows``, within a transaction."""
        with self.translated():
            self._connection.executemany(sql, rows)

    def insert(self, table: str, values: Mapping[str, object]) -> int:
        """Make one row, and return its id; ``table`` and columns are words of the program, never of a file."""
        marks = ", ".join("?" * len(values))
        sql = f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks}) RETURNING id"
        with self.translated():
            return int(self._connection.execute(sql, tuple(values.values())).fetchone()[0])

    def insert_rows(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> dict[str, int]:
        """Make many rows by one statement, of which ``columns`` has the uuid; returns their ids by it."""
        picked = ", ".join(f"value ->> {n}" for n in range(len(columns)))
        sql = f"INSERT INTO {table} ({', '.join(columns)}) SELECT {picked} FROM json_each(?) RETURNING uuid, id"
        with self.translated():
            return dict(self._connection.execute(sql, (as_list(rows),)).fetchall())

    def forget(self) -> None:
        """Remember nothing of the file any more: a transaction is taken back, and with it the ids that it gave."""
        self._uids.clear()
        self.memory.clear()

    # Identities.

    def uids(self, wanted: Iterable[tuple[str, int]]) -> dict[tuple[str, int], str]:
        """The uid of each (table, row id); one query for all that are not known yet. KeyError where one is not."""
        asked = set(wanted)
        unknown: dict[str, list[int]] = {}
        for table, row_id in asked:
            if (table, row_id) not in self._uids:
                unknown.setdefault(table, []).append(row_id)
        if unknown:
            parts = (
                f"SELECT '{table}', id, uuid FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
                for table in unknown
            )
            found = self.tuples(" UNION ALL ".join(parts), *(as_list(ids) for ids in unknown.values()))
            self.keep_uids({(table, row_id): uid for table, row_id, uid in found})
        return {key: self._uids[key] for key in asked}

    def keep_uids(self, known: Mapping[tuple[str, int], str]) -> None:
        """Remember the uids of rows, such as those that were just made."""
        if len(self._uids) > MOST_KEPT:
            self._uids.clear()
        self._uids.update(known)

    def ids(self, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """The row id of each (table, uid), as far as it is there: not remembered, since rows come back under others."""
        by_table: dict[str, list[str]] = {}
        for table, uid in set(wanted):
            by_table.setdefault(table, []).append(uid)
        if not by_table:
            return {}
        parts = (
            f"SELECT '{table}', uuid, id FROM {table} WHERE uuid IN (SELECT value FROM json_each(?))"
            for table in by_table
        )
        found = self.tuples(" UNION ALL ".join(parts), *(as_list(uids) for uids in by_table.values()))
        return {(table, uid): row_id for table, uid, row_id in found}

    # Errors.

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Turn what SQLite says into sentences for the user; what is a mistake of ours passes under a name of ours."""
        with translated(self.path):
            yield


def new_uid() -> str:
    """An identity that nothing has yet."""
    return str(uuid.uuid4())


def as_list(values: Iterable[object]) -> str:
    """Values as one argument of a query, to be read there by ``json_each``."""
    return json.dumps(list(values), ensure_ascii=False)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """The same for what is done before a store is there."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        if str(error) == "constraint failed":  # that of no table of ours, but of one that a search index keeps
            raise damaged(path) from error
        raise RuleBroken(str(error)) from error
    except sqlite3.Error as error:
        raise explained(error, path) from error


def explained(error: sqlite3.Error, path: Path) -> Exception:
    """What SQLite's error means, by its code: a known error of a user, or a mistake of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    name = path.name
    if primary == sqlite3.SQLITE_FULL or (primary == sqlite3.SQLITE_IOERR and _is_full(path)):
        return CannotWrite(
            say("The disk is full: the last change to {file} was not kept.", file=name),
            say("Make room, then do it again."),
        )
    if code == sqlite3.SQLITE_READONLY_ROLLBACK:
        return CannotWrite(
            say("{file} was not closed properly, and what was half written has to be taken back first.", file=name),
            say("Copy it, with all files beside it, to where you can write, and open it there."),
        )
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return CannotWrite(
            say("{file} or its folder can't be written to.", file=name),
            say("Lift the protection, or move the project."),
        )
    if primary == sqlite3.SQLITE_IOERR:
        return CannotWrite(
            say("The disk of {file} did not answer; the last change was not kept.", file=name),
            say("Is it still there?"),
        )
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Busy(say("{file} is busy with another change.", file=name), say("Try again in a moment."))
    # A text that is no UTF-8 is refused by Python itself, the only error of its kind that has no code.
    undecodable = code is None and isinstance(error, sqlite3.OperationalError)
    is_of_no_index = str(error).startswith("invalid fts5 file format")
    if (
        undecodable
        or is_of_no_index
        or primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT)
    ):
        return damaged(path)
    return RefusedByDatabase(str(error))


def _is_full(path: Path) -> bool:
    """Whether the disk is: where it is so full that not even what SQLite shares has room, it only tells of an error."""
    try:
        return shutil.disk_usage(path.parent).free < LEAST_FREE
    except OSError:
        return False


class Busy(CannotWrite):
    """Another connection holds the file for longer than one waits."""


def damaged(path: Path) -> DamagedProject:
    """The error for a file that can't be read whole, with the way to its last backup."""
    kept = backups.last_whole(path)
    if kept is not None:
        way_out = say("Its last backup is {backup}: copy that to a new place and open it.", backup=str(kept))
    else:
        folder = backups.folder_of(path).name
        way_out = say("There is no backup in {folder}; look for another copy of the file.", folder=folder)
    return DamagedProject(say("{file} is damaged: part of the file is missing or unreadable.", file=path.name), way_out)
