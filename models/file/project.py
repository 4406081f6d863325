"""The project file: made, opened, held for one writer, closed as one file.

One connection belongs to one thread. ``Project.for_thread()`` gives another thread its own; SQLite lets their
transactions follow each other, so each is kept short.
"""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from models.clock import now
from models.errors import CannotWrite, DamagedProject, ForeignFile, NotAllowed, NotFound, OlderProject
from models.file import admission, backups, contents, place
from models.file.lock import ProjectLock, user_name
from models.file.schema import APPLICATION_ID, STEPS, applied, migrate
from models.file.store import Busy, RefusedByDatabase, Store, damaged, new_uid, translated
from models.version import version
from models.wording import say

SUFFIX = ".standfirst"
LOGS = ("-wal", "-journal")  # beside a file whose writer was killed; SQLite makes the file whole from them
WAIT = 10.0  # seconds that a write waits for another thread's
ALWAYS_CHECKED = 32 << 20  # bytes up to which a file is checked at every opening (a few ms)
CODINGS = "codings"  # the layer of every project that holds the coders' own work


class Project(Store):
    """An open project file."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: ProjectLock | None, read_only: bool) -> None:
        super().__init__(path, connection, read_only)
        self.warning = place.warning(path)
        self._lock = lock

    @property
    def title(self) -> str:
        """The project's title."""
        return str(self.value("SELECT title FROM project"))

    def for_thread(self) -> Project:
        """Another connection to the same file, for the thread that calls this; close it before the project."""
        return Project(self.path, _connect(self.path, self.read_only), None, self.read_only)

    def back_up(self) -> Path:
        """Make a rolling backup beside the project."""
        return backups.roll(self._connection, self.path)

    def back_up_gently(self, goes_on: Callable[[], bool]) -> Path | None:
        """The same so that whoever codes meanwhile does not feel it; None where it was given up on the way."""
        try:
            return backups.roll(self._connection, self.path, goes_on)
        except backups.GivenUp:
            return None

    def needs_backup(self) -> bool:
        """Whether anything was written since the newest rolling backup."""
        return not self.read_only and backups.is_outdated(self._connection, self.path)

    def back_up_to(self, to: Path) -> None:
        """Write the whole project to the new file ``to``."""
        backups.copy(self._connection, to)

    def what_is_broken(self) -> list[str]:
        """What SQLite itself finds wrong in the file, one thing each; rows that point at nothing are among it."""
        found = [str(said) for (said,) in self.tuples("PRAGMA integrity_check(20)") if said != "ok"]
        found += [
            say(
                "Row {row} of {table} points at a {parent} that is not there.", row=str(row), table=table, parent=parent
            )
            for table, row, parent, _ in self.tuples("PRAGMA foreign_key_check")
        ]
        return found

    def what_is_unreadable(self) -> list[str]:
        """Which rows hold what the program can't read, one sentence each."""
        with self.translated():
            return list(contents.unreadable(self._connection, whole=True))

    def search_index_fits(self) -> bool:
        """Whether the search index agrees with the articles; asking is a write to SQLite, though it changes nothing."""
        try:
            self._connection.execute("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            return False
        finally:
            self._connection.rollback()
        return True

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        if self._lock is not None:
            # Fails only while a thread still holds its connection, or where a reading was broken off by a mistake;
            # SQLite then tidies up at that one's closing.
            self._connection.rollback()  # what an interruption has left open
            with suppress(Busy, RefusedByDatabase), self.translated():
                self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()
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
        raise NotAllowed(say("{path} is a folder.", path=path), say("Name the file that the project is to be."))
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    if path.exists() or path.is_symlink():  # one that leads nowhere too: the project would be made where it leads
        raise NotAllowed(say("{file} exists already.", file=path), say("Choose another name, or open it."))
    if not path.parent.is_dir():
        raise NotFound(
            say("There is no folder {folder}.", folder=path.parent), say("Make it first, or choose another place.")
        )
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

    Raises NotFound, ForeignFile (also for tables that Standfirst did not make), DamagedProject, NewerProject,
    ProjectInUse or CannotWrite, and OlderProject where an earlier version's file would have to be brought up to date
    but is only read.
    """
    path = Path(path)
    _inspect(path)
    if read_only:
        return _open_for_reading(path)
    if not os.access(path, os.W_OK):
        raise CannotWrite(
            say("{file} is write-protected.", file=path.name), say("Open it for reading only, or lift the protection.")
        )
    lock = ProjectLock(path)
    lock.take(user or user_name())
    connection: sqlite3.Connection | None = None
    try:
        with translated(path):
            connection = _connect(path, read_only=False, known=False)
            if lock.left_behind or path.stat().st_size <= ALWAYS_CHECKED:
                _quick_check(connection, path)
            _migrate(connection, path)
            _refuse_unreadable(connection, path)
            _log_mode(connection, path)
        return Project(path, connection, lock, read_only=False)
    except BaseException:
        if connection is not None:
            connection.close()
        lock.let_go()
        raise


def _open_for_reading(path: Path) -> Project:
    with translated(path):
        connection = _connect(path, read_only=True, known=False)
        try:
            _refuse_older(connection, path)
            _refuse_unreadable(connection, path)
        except BaseException:
            connection.close()
            raise
        return Project(path, connection, None, read_only=True)


def _inspect(path: Path) -> None:
    if path.is_dir():
        raise NotFound(
            say("{path} is a folder, no project.", path=path),
            say("A project is one file that ends in {suffix}.", suffix=SUFFIX),
        )
    if not path.is_file():
        raise NotFound(say("There is no project {path}.", path=path), say("Was it moved or renamed?"))
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise NotFound(say("{path} can't be read ({reason}).", path=path, reason=error.strerror)) from error
    if not header.startswith(b"SQLite format 3\0"):
        raise ForeignFile(
            say("{file} is no Standfirst project.", file=path.name),
            say("Projects end in {suffix}; articles are imported.", suffix=SUFFIX),
        )
    if len(header) < 100:
        raise damaged(path)
    if struct.unpack(">I", header[68:72])[0] != APPLICATION_ID:
        raise ForeignFile(say("{file} is a SQLite file of another program, no Standfirst project.", file=path.name))
    page_size, pages = struct.unpack(">H", header[16:18])[0], struct.unpack(">I", header[28:32])[0]
    is_short = path.stat().st_size < (65536 if page_size == 1 else page_size) * pages
    if is_short and not any(path.with_name(path.name + log).exists() for log in LOGS):
        raise damaged(path)
    admission.look_beside(path)


def _connect(path: Path, read_only: bool, new: bool = False, known: bool = True) -> sqlite3.Connection:
    """A connection; to a file that is not ``known`` yet only where it is admitted."""
    mode = "ro" if read_only else "rwc" if new else "rw"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=WAIT)
    try:
        admission.harden(connection)
        if not known:
            admission.admit(connection, path)
        for setting in ("foreign_keys = ON", "synchronous = FULL", "cache_size = -32000"):
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def _fill(connection: sqlite3.Connection, title: str) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrate(connection)
    made = (
        ("project", {"title": title, "created_at": now(), "created_with": version()}),
        ("layer", {"name": CODINGS, "kind": "coding"}),
        ("codebook", {"title": title, "description": "", "rules": "[]"}),
        ("codebook_version", {"number": 1, "made_at": now(), "note": say("empty"), "content": "{}"}),
    )
    with connection:
        for table, values in made:
            named = {"uuid": new_uid(), **values}
            marks = ", ".join("?" * len(named))
            connection.execute(f"INSERT INTO {table} ({', '.join(named)}) VALUES ({marks})", list(named.values()))


def _log_mode(connection: sqlite3.Connection, path: Path) -> None:
    # A write-ahead log needs memory shared between processes, which network drives don't have.
    connection.execute(f"PRAGMA journal_mode = {'DELETE' if place.is_network(path) else 'WAL'}")


def _refuse_older(connection: sqlite3.Connection, path: Path) -> None:
    if STEPS.keys() - applied(connection):
        raise OlderProject(
            say("{file} was written by an earlier Standfirst.", file=path.name),
            say("Open it for coding once, or a copy of it where you may write: that brings it up to date."),
        )


def _refuse_unreadable(connection: sqlite3.Connection, path: Path) -> None:
    is_small = path.stat().st_size <= ALWAYS_CHECKED
    for what in contents.unreadable(connection, whole=is_small):
        raise DamagedProject(say("{file} is damaged: {what}", file=path.name, what=what), damaged(path).way_out)


def _quick_check(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged(path)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    if STEPS.keys() - applied(connection):
        backups.roll(connection, path)
        try:
            migrate(connection)
        except (KeyError, ValueError, TypeError, AttributeError, RecursionError) as error:
            raise DamagedProject(
                say("{file} can't be brought up to date: its history can't be read.", file=path.name),
                damaged(path).way_out,
            ) from error
