"""The project file: made, opened, held for one writer, closed as one file.

One connection belongs to one thread. ``Project.for_thread()`` gives another thread its own; SQLite lets their
transactions follow each other, so each is kept short.
"""

from __future__ import annotations

import os
import sqlite3
import struct
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from models.errors import (
    CannotWrite,
    DamagedProject,
    ForeignFile,
    KnownError,
    NotFound,
    OlderProject,
    ProjectInUse,
)
from models.file import admission, backups, contents, logs, peeking, place, rescue, seals, whereabouts
from models.file.connecting import WAIT, connect, quick_check
from models.file.folding import fold_in
from models.file.lock import ProjectLock, is_held_here, user_name
from models.file.schema import APPLICATION_ID, STEPS, applied, migrate
from models.file.store import Busy, RefusedByDatabase, Store, damaged, explained, translated
from models.wording import say

SUFFIX = ".standfirst"
ALWAYS_CHECKED = 32 << 20  # bytes up to which a file is checked at every opening (a few ms)
NAMES = ("actor_fts", "alias_fts")  # search indexes of whoever is named
CODINGS = "codings"  # the layer of every project that holds the coders' own work


class Project(Store):
    """An open project file.

    ``news`` are sentences on what was done at its opening, ``left_out`` says after its closing what is not in the file.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: ProjectLock | None,
        read_only: bool,
        news: Sequence[str] = (),
    ) -> None:
        super().__init__(path, connection, read_only)
        self.news = tuple(news)
        self.left_out = ""
        self._lock = lock
        self._identity = whereabouts.identity(path)
        self._numbers_last = place.numbers_last(path)
        self.warning = self.under_other_names() or place.warning(path)

    @property
    def title(self) -> str:
        """The project's title."""
        return str(self.value("SELECT title FROM project"))

    def for_thread(self) -> Project:
        """Another connection to the same file, for the thread that calls this; close it before the project."""
        self.demand_place()
        other = Project(self.path, connect(self.path, self.read_only), None, self.read_only)
        if self._numbers_last and other._identity != self._identity:  # it was replaced at this very moment
            other.close()
            raise self.rescued()
        return other

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """The same as of every store; raises ProjectGone, with where it is kept, once the path is this file no more."""
        try:
            with super().transaction():
                yield
        except CannotWrite:
            self.demand_place()
            raise
        self.demand_place()

    def is_in_place(self) -> bool:
        """Whether the path still leads to the file that is open here, rather than to none or to another.

        Where a file may get another number by itself, only that there is one is asked.
        """
        found = whereabouts.identity(self.path)
        return found is not None and (found == self._identity or not self._numbers_last)

    def under_other_names(self) -> str:
        """A sentence where the file has more names than this one, by which others could write to it; else empty."""
        names = 1 if self._identity is None else self._identity.names
        return "" if names < 2 else _many_names(self.path, names)

    def demand_place(self) -> None:
        """Raise ProjectGone, with what was rescued, where the path is this file no more."""
        if not self.is_in_place():
            raise self.rescued()

    def rescued(self) -> rescue.ProjectGone:
        """All that the open file holds, saved in another; what happened and where it is now."""
        return rescue.rescue(self._connection, self.path, None if self.read_only else self._identity)

    def back_up(self) -> Path:
        """Make a rolling backup beside the project."""
        with self.translated():
            return backups.roll(self._connection, self.path)

    def back_up_gently(self, goes_on: Callable[[], bool]) -> Path | None:
        """The same so that whoever codes meanwhile does not feel it; None where it was given up on the way."""
        try:
            with self.translated():
                return backups.roll(self._connection, self.path, goes_on)
        except backups.GivenUp:
            return None

    def needs_backup(self) -> bool:
        """Whether anything was written since the newest rolling backup."""
        return not self.read_only and backups.is_outdated(self._connection, self.path)

    def back_up_to(self, to: Path) -> None:
        """Write the whole project to the new file ``to``."""
        backups.copy(self._connection, to)

    @contextmanager
    def copied(self) -> Iterator[Project]:
        """The project as it is now, in a file of its own that goes afterwards: what is done to it holds nobody up."""
        with tempfile.TemporaryDirectory(prefix="standfirst-") as folder:
            path = Path(folder) / self.path.name
            with self.translated():
                backups.write(self._connection, path, goes_on=lambda: True)
                connection = connect(path, read_only=False)
            with Project(path, connection, None, read_only=False) as copy:
                yield copy

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
        """Whether the search indexes fit what they are of; asking is a write to SQLite, though it changes nothing."""
        try:
            for index in ("article_search", *NAMES):
                self._connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
                return False
            raise explained(error, self.path) from error
        finally:
            self._connection.rollback()
        return True

    def close(self) -> None:
        """Bring everything into the one file and let go of it; what hinders that is told in ``left_out``."""
        self.end_streams()
        if self._lock is None:
            self._connection.close()
            fold_in(self.path)  # what the writer could not, since this one was still reading
            return
        why = self._come_home()
        self._connection.close()
        self._lock.let_go(keeps_note=bool(logs.beside(self.path)) and self.is_in_place())
        fold_in(self.path)  # who was reading then may have gone since, and left it to the writer
        if logs.beside(self.path) and self.is_in_place():
            self.left_out = logs.not_folded(self.path, why or say("somebody is still reading it"))

    def _come_home(self) -> str:
        """Bring the log into the file; why that can't be, empty where it could."""
        try:
            with self.translated():
                self._connection.rollback()  # what an interruption has left open
                self._connection.execute(f"PRAGMA busy_timeout = {logs.PATIENCE}")
                self._connection.execute("PRAGMA journal_mode = DELETE")
        except Busy:
            with suppress(sqlite3.Error):  # then as much as who still reads allows
                self._connection.execute("PRAGMA wal_checkpoint")
            return ""
        except KnownError:
            return say("the disk is full or does not answer")
        except RefusedByDatabase as error:
            return str(error)
        return ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def open_project(path: Path, read_only: bool = False, user: str = "") -> Project:
    """Open the project at ``path``, for writing unless ``read_only``.

    Raises NotFound, ForeignFile (also for tables that Standfirst did not make), DamagedProject, NewerProject,
    ProjectInUse or CannotWrite, and OlderProject where an earlier version's file would have to be brought up to date
    but is only read.
    """
    path = Path(path)
    if not is_held_here(path):
        _inspect(path)
    path = path.resolve()  # what lies beside it does so under its own name, by whatever other name it is opened
    rescue.forget(path)
    if read_only:
        return _open_for_reading(path)
    if not os.access(path, os.W_OK):
        raise CannotWrite(
            say("{file} is write-protected.", file=path.name), say("Open it for reading only, or lift the protection.")
        )
    _refuse_other_names(path)
    lock = ProjectLock(path)
    lock.take(user or user_name())
    connection: sqlite3.Connection | None = None
    try:
        lock.take_itself()
        news = logs.set_foreign_aside(path, lock.note)
        with _readable(path):
            connection = connect(path, read_only=False, known=False, wait=logs.PATIENCE)
            _refuse_unfinished(connection, path)
            if lock.left_behind or path.stat().st_size <= ALWAYS_CHECKED:
                quick_check(connection, path)
            _migrate(connection, path)
            _refuse_unreadable(connection, path)
            _begin_log(connection, path, lock)
            project = Project(path, connection, lock, read_only=False, news=news)
            for index in NAMES:  # SQLite asks for what it knows of them once; the first key is not to wait for that
                project.tuples(f"SELECT rowid FROM {index} WHERE {index} MATCH 'a' LIMIT 1")
            if not seals.seems_whole(project):
                project.news += (_not_as_saved(path),)
        return project
    except BaseException as error:
        if connection is not None:
            connection.close()
        lock.let_go(keeps_note=bool(logs.beside(path)))
        if isinstance(error, Busy):  # nobody else writes: we hold it
            raise _being_read(path) from error
        raise


def _open_for_reading(path: Path) -> Project:
    if not is_held_here(path):
        if logs.journal(path):
            fold_in(path)  # SQLite reads nothing of what somebody who was killed has half written
        logs.refuse_foreign(path, ProjectLock(path).note_left())
    with _readable(path):
        connection = connect(path, read_only=True, known=False)
        try:
            _refuse_unfinished(connection, path)
            _refuse_older(connection, path)
            _refuse_unreadable(connection, path)
        except BaseException:
            connection.close()
            raise
        return Project(path, connection, None, read_only=True)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """While a file is opened, whatever SQLite does not take is damage: even its tables may be called otherwise."""
    try:
        with translated(path):
            yield
    except (RefusedByDatabase, UnicodeDecodeError) as error:
        raise damaged(path) from error


def _inspect(path: Path) -> None:
    if path.is_dir():
        raise NotFound(
            say("{path} is a folder, no project.", path=path),
            say("A project is one file that ends in {suffix}.", suffix=SUFFIX),
        )
    if not path.is_file():
        raise NotFound(say("There is no project {path}.", path=path), say("Was it moved or renamed?"))
    try:
        with peeking.peeked(path) as file:
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
    if is_short and not any(path.with_name(path.name + log).exists() for log in logs.LOGS):
        raise damaged(path)
    admission.look_beside(path)


def _refuse_other_names(path: Path) -> None:
    """SQLite keeps its log by the name: who writes by another one would never see it, and overwrite what is in it."""
    found = whereabouts.identity(path)
    if found is not None and found.names > 1:
        raise CannotWrite(
            _many_names(path, found.names),
            say("Copy it to a file of its own and open that; or open it here for reading only."),
        )


def _many_names(path: Path, names: int) -> str:
    return say(
        "{file} stands under {n} name on this disk (hard links): what is saved under one can be lost under another.|"
        "{file} stands under {n} names on this disk (hard links): what is saved under one can be lost under another.",
        file=path.name, n=names,
    )  # fmt: skip


def _begin_log(connection: sqlite3.Connection, path: Path, lock: ProjectLock) -> None:
    """Give the file the number of this opening, and only then a log; raises Busy where somebody reads the file.

    A log that somebody still reads goes on, under the number that it has.
    """
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = DELETE")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete":
        number = logs.new_number()
        lock.sign(logs.note_of(path, number))
        connection.execute(f"PRAGMA user_version = {number}")
        # A write-ahead log needs memory shared between processes, which network drives don't have.
        connection.execute(f"PRAGMA journal_mode = {'DELETE' if place.is_network(path) else 'WAL'}")
    connection.execute(f"PRAGMA busy_timeout = {WAIT}")


def _not_as_saved(path: Path) -> str:
    return say(
        "Something in {file} is no longer as it was saved. “Check the project” says what; its backups may be whole.",
        file=path.name,
    )


def _being_read(path: Path) -> ProjectInUse:
    return ProjectInUse(
        say("{file} is being read just now, by an export or a check.", file=path.name),
        say("Open it once that is done, or open it for reading only."),
    )


def _refuse_unfinished(connection: sqlite3.Connection, path: Path) -> None:
    """A file whose making was interrupted, as one could be before files were made under another name."""
    has_tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'project'").fetchone()
    if not has_tables or connection.execute("SELECT 1 FROM project").fetchone() is None:
        raise DamagedProject(
            say("{file} was never finished: the making of it was interrupted.", file=path.name),
            say("Remove it, and make the project anew."),
        )


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
