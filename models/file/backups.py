"""Copies of a project that roll: the newest few are kept in a folder beside it, each of them whole when it was made.

A copy is made by SQLite itself, never by copying a live file, which would lose what still stands in the log beside it.
What is none of these copies is left alone, whatever it is called: they are known by name, project, and by that nobody
has opened them since.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from models.errors import CannotWrite, DamagedProject, NotAllowed
from models.file.schema import APPLICATION_ID
from models.leftovers import sweep
from models.wording import say

KEPT = 7
PAGES_AT_ONCE, REST = 512, 0.02  # of a gentle backup: about 2 MB, then so many seconds
STEPS_BETWEEN = 100_000  # of SQLite's own machine, after which a check asks whether it is still wanted
MADE_AT = "%Y-%m-%d %H%M%S"
UNREADABLE = (sqlite3.Error, UnicodeDecodeError)  # what SQLite says of a damaged file need not even be text
GoesOn = Callable[[], bool]


def folder_of(project: Path) -> Path:
    """The folder that holds the backups of ``project``."""
    return project.with_name(project.stem + " backups")


def backups_of(project: Path) -> list[Path]:
    """The backups of ``project``, the newest last; of a file that can't be read, all that may be its."""
    return _of(project, _uid(project))


def last_whole(project: Path) -> Path | None:
    """The newest backup that can be read from its first page to its last."""
    return next((made for made in reversed(backups_of(project)) if is_whole(made)), None)


class GivenUp(Exception):
    """A gentle backup was not finished, since it was no longer wanted."""


def roll(source: sqlite3.Connection, project: Path, goes_on: GoesOn | None = None) -> Path:
    """Make a backup beside ``project``, remove the oldest beyond the seven that are kept, and return the new one.

    With ``goes_on`` it is made gently, so that whoever codes meanwhile does not feel it, and asks again and again
    whether to go on; raises GivenUp where not, and leaves nothing behind. One that is not whole is not kept, and takes
    no other's place: DamagedProject.
    """
    folder = folder_of(project)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            say("The backup folder {folder} can't be made ({reason}).", folder=folder, reason=error.strerror)
        ) from error
    uid = source.execute("SELECT uuid FROM project").fetchone()[0]
    made = folder / f"{project.stem} {_next(_of(project, uid)):{MADE_AT}}.standfirst"
    with _copied(source, made, goes_on) as part:  # over one of the same second, which knows less
        if not is_whole(part, goes_on):
            raise _not_whole(project)
    for old in _of(project, uid)[:-KEPT]:
        old.unlink(missing_ok=True)
    return made


def is_outdated(source: sqlite3.Connection, project: Path) -> bool:
    """Whether anything was written to ``project`` since its newest backup, or there is none that can be read."""
    kept = backups_of(project)
    if not kept:
        return True
    try:
        with closing(_reading(kept[-1])) as newest:
            return _written(newest) != _written(source)
    except UNREADABLE:
        return True


def is_whole(path: Path, goes_on: GoesOn | None = None) -> bool:
    """Whether SQLite can read all of a file that nobody writes to; raises GivenUp where that is no longer wanted."""
    try:
        with closing(_reading(path)) as connection:
            if goes_on is not None:
                connection.set_progress_handler(lambda: not goes_on(), STEPS_BETWEEN)
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except UNREADABLE as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
            raise GivenUp from error
        return False


def copy(source: sqlite3.Connection, to: Path) -> None:
    """Write the whole database behind ``source`` to the new file ``to``; whole or not at all.

    A copy of what is damaged is written too, since it may be the last, and told: DamagedProject.
    """
    if to.exists():
        raise NotAllowed(
            say("{file} exists already.", file=to), say("Choose another name: a backup never overwrites a file.")
        )
    if not to.parent.is_dir():
        raise CannotWrite(
            say("There is no folder {folder}.", folder=to.parent), say("Make it first, or choose another place.")
        )
    write(source, to)
    if not is_whole(to):
        raise DamagedProject(
            say("{file} was written, but is as damaged as what it was made of.", file=to),
            say("“standfirst check” says what is damaged."),
        )


def write(source: sqlite3.Connection, to: Path, goes_on: GoesOn | None = None) -> None:
    """Write the whole database behind ``source`` to ``to``, in place of what is there; CannotWrite where that fails.

    With ``goes_on`` gently, as ``roll`` does.
    """
    with _copied(source, to, goes_on):
        pass


@contextmanager
def _copied(source: sqlite3.Connection, to: Path, goes_on: GoesOn | None) -> Iterator[Path]:
    """A copy beside ``to``, which it becomes if nothing is raised; else it is gone."""
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
        yield part
        part.replace(to)
    except (sqlite3.Error, OSError) as error:
        sweep(part)
        raise CannotWrite(
            say("The backup {file} could not be written: {error}.", file=to, error=error),
            say("Is the disk full or protected?"),
        ) from error
    except BaseException:
        sweep(part)
        raise


def _of(project: Path, uid: str | None) -> list[Path]:
    """Copies of the project of this uid in their order, of any project without one."""
    name = re.compile(re.escape(project.stem) + r" \d{4}-\d\d-\d\d \d{6}\.standfirst")
    try:
        named = sorted(path for path in folder_of(project).iterdir() if name.fullmatch(path.name))
    except OSError:
        return []
    of = ((path, _uid(path, is_copy=True)) for path in named)
    return [path for path, its in of if its is not None and uid in (None, its)]


def _uid(path: Path, is_copy: bool = False) -> str | None:
    """The project that a file is of; None where that can't be read, or it was to be a copy and was opened since."""
    try:
        with closing(_reading(path)) as connection:
            marks = (connection.execute(f"PRAGMA {mark}").fetchone()[0] for mark in ("application_id", "user_version"))
            program, opening = marks
            if program != APPLICATION_ID or (is_copy and opening):
                return None
            row = connection.execute("SELECT uuid FROM project").fetchone()
            return None if row is None else str(row[0])
    except UNREADABLE:
        return None


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _next(kept: list[Path]) -> datetime:
    """The time that a new backup is named for: now, but after all that are kept, though the clock was set back."""
    at = datetime.now().replace(microsecond=0)
    newest = max((_made_at(path) for path in kept), default=at)
    return at if at >= newest else newest + timedelta(seconds=1)


def _made_at(path: Path) -> datetime:
    try:
        return datetime.strptime(path.stem[-17:], MADE_AT)
    except ValueError:  # digits that are no time
        return datetime.min


def _not_whole(project: Path) -> DamagedProject:
    kept = last_whole(project)
    way_out = (
        say("No backup was made of it. Its last whole backup is {backup}: keep that safe.", backup=str(kept))
        if kept is not None
        else say("No backup was made of it. Export what can be read, and look for another copy of the file.")
    )
    return DamagedProject(say("{file} is damaged: part of it can't be read.", file=project.name), way_out)


def _copy_gently(source: sqlite3.Connection, target: sqlite3.Connection, goes_on: GoesOn) -> None:
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
