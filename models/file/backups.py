"""Copies of a project that roll: the newest few are kept in a folder beside it.

A copy is made by SQLite itself, never by copying a live file, which would lose what still stands in the log beside it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from models.errors import CannotWrite, NotAllowed
from models.leftovers import sweep
from models.wording import say

KEPT = 7
PAGES_AT_ONCE, REST = 512, 0.02  # of a gentle backup: about 2 MB, then so many seconds


def folder_of(project: Path) -> Path:
    """The folder that holds the backups of ``project``."""
    return project.with_name(project.stem + " backups")


def backups_of(project: Path) -> list[Path]:
    """The backups of ``project``, the newest last."""
    return sorted(folder_of(project).glob(f"{glob_safe(project.stem)} *.standfirst"))


def glob_safe(name: str) -> str:
    """``name`` with the signs that a glob would read as patterns made literal."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in name)


class GivenUp(Exception):
    """A gentle backup was not finished, since it was no longer wanted."""


def roll(source: sqlite3.Connection, project: Path, goes_on: Callable[[], bool] | None = None) -> Path:
    """Make a backup beside ``project``, remove the oldest beyond the seven that are kept, and return the new one.

    With ``goes_on`` it is made gently, so that whoever codes meanwhile does not feel it, and asks again and again
    whether to go on; raises GivenUp where not, and leaves nothing behind.
    """
    folder = folder_of(project)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            say("The backup folder {folder} can't be made ({reason}).", folder=folder, reason=error.strerror)
        ) from error
    made = folder / f"{project.stem} {datetime.now():%Y-%m-%d %H%M%S}.standfirst"
    write(source, made, goes_on)  # over one of the same second, which knows less
    for old in backups_of(project)[:-KEPT]:
        old.unlink(missing_ok=True)
    return made


def is_outdated(source: sqlite3.Connection, project: Path) -> bool:
    """Whether anything was written to ``project`` since its newest backup, or there is none that can be read."""
    kept = backups_of(project)
    if not kept:
        return True
    try:
        with closing(sqlite3.connect(f"{kept[-1].absolute().as_uri()}?mode=ro", uri=True)) as newest:
            return _written(newest) != _written(source)
    except sqlite3.Error:
        return True


def copy(source: sqlite3.Connection, to: Path) -> None:
    """Write the whole database behind ``source`` to the new file ``to``; whole or not at all."""
    if to.exists():
        raise NotAllowed(
            say("{file} exists already.", file=to), say("Choose another name: a backup never overwrites a file.")
        )
    if not to.parent.is_dir():
        raise CannotWrite(
            say("There is no folder {folder}.", folder=to.parent), say("Make it first, or choose another place.")
        )
    write(source, to)


def write(source: sqlite3.Connection, to: Path, goes_on: Callable[[], bool] | None = None) -> None:
    """Write the whole database behind ``source`` to ``to``, in place of what is there; CannotWrite, or GivenUp."""
    part = to.with_name(to.name + ".part")
    sweep(part)
    try:
        with closing(sqlite3.connect(part)) as target:
            if goes_on is None:
                source.backup(target)
            else:
                _copy_gently(source, target, goes_on)
            target.execute("PRAGMA journal_mode = DELETE")
            target.execute("PRAGMA user_version = 0")  # of no opening: no log is this copy's own
        part.replace(to)
    except GivenUp:
        sweep(part)
        raise
    except (sqlite3.Error, OSError) as error:
        sweep(part)
        raise CannotWrite(
            say("The backup {file} could not be written: {error}.", file=to, error=error),
            say("Is the disk full or protected?"),
        ) from error


def _copy_gently(source: sqlite3.Connection, target: sqlite3.Connection, goes_on: Callable[[], bool]) -> None:
    """Some pages at a time, with a rest between, all of one moment of the source."""

    def rest(_status: int, _left: int, _total: int) -> None:
        if not goes_on():
            raise GivenUp
        time.sleep(REST)  # the pause that SQLite offers is only made where it has to wait for somebody

    # Without a transaction of its own the copy would begin anew at each change that another connection makes.
    source.execute("BEGIN")
    try:
        source.execute("SELECT 1 FROM sqlite_master").fetchone()
        source.backup(target, pages=PAGES_AT_ONCE, progress=rest)
    finally:
        source.rollback()


def _written(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """How many rows every table has ever had: no id is used twice, and every change brings a new row."""
    return connection.execute("SELECT name, seq FROM sqlite_sequence ORDER BY name").fetchall()
