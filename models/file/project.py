"""The project file: made, opened, held for one writer, closed as one file.

One connection belongs to one thread. ``Project.for_thread()`` gives another thread its own; SQLite lets their
transactions follow each other, so each is kept short.
"""

from __future__ import annotations

import os
import sqlite3
import struct
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlite_utils import Database

from models.clock import now
from models.errors import (
    CannotWrite,
    DamagedProject,
    ForeignFile,
    KnownError,
    NewerProject,
    NotAllowed,
    NotFound,
    ReadOnlyProject,
)
from models.file import backups
from models.file import place as storage
from models.file.lock import ProjectLock, user_name
from models.file.schema import APPLICATION_ID, MIGRATIONS
from models.version import version

SUFFIX = ".standfirst"
LOGS = ("-wal", "-journal")  # beside a file whose writer was killed; SQLite makes the file whole from them
WAIT = 10.0  # seconds that a write waits for another thread's
ALWAYS_CHECKED = 32 << 20  # bytes up to which a file is checked at every opening (a few ms)
DAMAGE = ("malformed", "not a database", "vtable constructor failed", "Could not decode to UTF-8")  # what SQLite says
Row = dict[str, Any]


class Project:
    """An open project file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: ProjectLock | None, read_only: bool) -> None:
        self.path = path
        self.connection = connection
        self.db = Database(connection, strict=True)
        self.read_only = read_only
        self.warning = storage.warning(path)
        self._lock = lock

    @property
    def title(self) -> str:
        """The project's title."""
        return str(self.select("SELECT title FROM project")[0]["title"])

    def select(self, sql: str, *args: object) -> list[Row]:
        """The rows of a query, as dictionaries."""
        with translated(self.path):
            cursor = self.connection.execute(sql, args)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def tuples(self, sql: str, *args: object) -> list[tuple[Any, ...]]:
        """The rows of a query, as tuples."""
        with translated(self.path):
            return self.connection.execute(sql, args).fetchall()

    def stream(self, sql: str, *args: object) -> Iterator[tuple[Any, ...]]:
        """The rows of a query one after the other, without holding them in memory."""
        with translated(self.path):
            # "yield from" would close the cursor too, which fails where the project was closed before.
            for row in self.connection.execute(sql, args):  # noqa: UP028
                yield row

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One write: kept whole, or not at all when anything inside raises."""
        if self.read_only:
            raise ReadOnlyProject(f"{self.path.name} is open for reading only.", "Open it for coding to change it.")
        with translated(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                self.connection.rollback()
                raise

    def for_thread(self) -> Project:
        """Another connection to the same file, for the thread that calls this; close it before the project."""
        return Project(self.path, _connect(self.path, self.read_only), None, self.read_only)

    def back_up(self) -> Path:
        """Make a rolling backup beside the project."""
        return backups.roll(self.connection, self.path)

    def needs_backup(self) -> bool:
        """Whether anything was written since the newest rolling backup."""
        return not self.read_only and backups.is_outdated(self.connection, self.path)

    def back_up_to(self, to: Path) -> None:
        """Write the whole project to the new file ``to``."""
        backups.copy(self.connection, to)

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        if self._lock is not None:
            # Fails only while a thread still holds its connection; SQLite then tidies up at that one's closing.
            self.connection.rollback()  # what an interruption has left open
            try:
                self.connection.execute("PRAGMA journal_mode = DELETE")
            except sqlite3.OperationalError as error:
                if "locked" not in str(error):
                    raise
        self.connection.close()
        if self._lock is not None:
            self._lock.let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def create(path: Path, title: str = "", user: str = "") -> Project:
    """Make a new, empty project at ``path`` and hold it; an existing file is never overwritten."""
    path = Path(path)
    if path.name in ("", ".."):
        raise NotAllowed(f"{path} is a folder.", "Name the file that the project is to be.")
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    if path.exists():
        raise NotAllowed(f"{path} exists already.", "Choose another name, or open it.")
    if not path.parent.is_dir():
        raise NotFound(f"There is no folder {path.parent}.", "Make it first, or choose another place.")
    lock = ProjectLock(path)
    lock.take(user or user_name())
    connection: sqlite3.Connection | None = None
    try:
        with translated(path):
            connection = _connect(path, read_only=False, new=True)
            _fill(connection, title or path.stem)
            _log_mode(connection, path)
        return Project(path, connection, lock, read_only=False)
    except BaseException:
        if connection is not None:
            connection.close()
        for leftover in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            leftover.unlink(missing_ok=True)
        lock.let_go()
        raise


def open_project(path: Path, read_only: bool = False, user: str = "") -> Project:
    """Open the project at ``path``, for writing unless ``read_only``.

    Raises NotFound, ForeignFile, DamagedProject, NewerProject, ProjectInUse or CannotWrite.
    """
    path = Path(path)
    _inspect(path)
    if read_only:
        return _open_for_reading(path)
    if not os.access(path, os.W_OK):
        raise CannotWrite(f"{path.name} is write-protected.", "Open it for reading only, or lift the protection.")
    lock = ProjectLock(path)
    lock.take(user or user_name())
    connection: sqlite3.Connection | None = None
    try:
        with translated(path):
            connection = _connect(path, read_only=False)
            _refuse_newer(connection, path)
            if lock.left_behind or path.stat().st_size <= ALWAYS_CHECKED:
                _quick_check(connection, path)
            _migrate(connection, path)
            _log_mode(connection, path)
        return Project(path, connection, lock, read_only=False)
    except BaseException:
        if connection is not None:
            connection.close()
        lock.let_go()
        raise


def _open_for_reading(path: Path) -> Project:
    with translated(path):
        connection = _connect(path, read_only=True)
        try:
            _refuse_newer(connection, path)
        except BaseException:
            connection.close()
            raise
        return Project(path, connection, None, read_only=True)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite says into sentences for the user; what is a bug of ours passes as it is."""
    try:
        yield
    except sqlite3.Error as error:
        known = _explained(error, path)
        if known is None:
            raise
        raise known from error


def _explained(error: sqlite3.Error, path: Path) -> KnownError | None:
    said = str(error)
    if "disk is full" in said:
        return CannotWrite(
            f"The disk is full: the last change to {path.name} was not kept.", "Make room, then do it again."
        )
    if "readonly database" in said or "unable to open database file" in said:
        return CannotWrite(
            f"{path.name} or its folder can't be written to.", "Lift the protection, or move the project."
        )
    if "disk I/O error" in said:
        return CannotWrite(
            f"The disk of {path.name} did not answer; the last change was not kept.", "Is it still there?"
        )
    if "database is locked" in said:
        return CannotWrite(f"{path.name} is busy with another change.", "Try again in a moment.")
    if any(words in said for words in DAMAGE):
        return damaged(path)
    return None


def damaged(path: Path) -> DamagedProject:
    """The error for a file that can't be read whole, with the way to its last backup."""
    kept = backups.backups_of(path)
    way_out = (
        f"Its last backup is {kept[-1]}: copy that to a new place and open it."
        if kept
        else f"There is no backup in {backups.folder_of(path).name}; look for another copy of the file."
    )
    return DamagedProject(f"{path.name} is damaged: part of the file is missing or unreadable.", way_out)


def _inspect(path: Path) -> None:
    if path.is_dir():
        raise NotFound(f"{path} is a folder, no project.", f"A project is one file that ends in {SUFFIX}.")
    if not path.is_file():
        raise NotFound(f"There is no project {path}.", "Was it moved or renamed?")
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise NotFound(f"{path} can't be read ({error.strerror}).") from error
    if not header.startswith(b"SQLite format 3\0"):
        raise ForeignFile(f"{path.name} is no Standfirst project.", f"Projects end in {SUFFIX}; articles are imported.")
    if len(header) < 100:
        raise damaged(path)
    if struct.unpack(">I", header[68:72])[0] != APPLICATION_ID:
        raise ForeignFile(f"{path.name} is a SQLite file of another program, no Standfirst project.")
    page_size, pages = struct.unpack(">H", header[16:18])[0], struct.unpack(">I", header[28:32])[0]
    is_short = path.stat().st_size < (65536 if page_size == 1 else page_size) * pages
    if is_short and not any(path.with_name(path.name + log).exists() for log in LOGS):
        raise damaged(path)


def _connect(path: Path, read_only: bool, new: bool = False) -> sqlite3.Connection:
    mode = "ro" if read_only else "rwc" if new else "rw"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=WAIT)
    try:
        for setting in ("foreign_keys = ON", "synchronous = FULL", "cache_size = -32000"):
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def _fill(connection: sqlite3.Connection, title: str) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db = Database(connection, strict=True)
    MIGRATIONS.apply(db)
    with db.atomic():
        db.conn.execute(
            "INSERT INTO project (uuid, title, created_at, created_with) VALUES (?, ?, ?, ?)",
            (str(uuid.uuid4()), title, now(), version()),
        )
        db.conn.execute("INSERT INTO layer (uuid, name, kind) VALUES (?, 'codings', 'coding')", (str(uuid.uuid4()),))
        db.conn.execute(
            "INSERT INTO codebook (uuid, title, description, rules) VALUES (?, ?, '', '[]')", (str(uuid.uuid4()), title)
        )
        db.conn.execute(
            "INSERT INTO codebook_version (uuid, number, made_at, note, content) VALUES (?, 1, ?, 'empty', '{}')",
            (str(uuid.uuid4()), now()),
        )


def _log_mode(connection: sqlite3.Connection, path: Path) -> None:
    # A write-ahead log needs memory shared between processes, which network drives don't have.
    connection.execute(f"PRAGMA journal_mode = {'DELETE' if storage.is_network(path) else 'WAL'}")


def _refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    with closing(Database(memory=True)) as empty:
        known = {migration.name for migration in MIGRATIONS.pending(empty)}
    applied = {m.name for m in MIGRATIONS.applied(Database(connection))}
    if applied - known:
        raise NewerProject(f"{path.name} was written by a newer Standfirst.", "Update Standfirst to open it.")


def _quick_check(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged(path)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    db = Database(connection, strict=True)
    if MIGRATIONS.pending(db):
        backups.roll(connection, path)
        MIGRATIONS.apply(db)
