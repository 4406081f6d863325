"""Making a new project file: whole under its name, or not there at all."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.clock import now
from models.errors import CannotWrite, NotAllowed, NotFound
from models.file import logs, seals
from models.file.connecting import connect
from models.file.lock import ProjectLock, user_name
from models.file.project import CODINGS, SUFFIX, Project, open_project
from models.file.schema import APPLICATION_ID, migrate
from models.file.store import new_uid, translated
from models.leftovers import sweep
from models.version import version
from models.wording import say


def create(path: Path, title: str = "", user: str = "") -> Project:
    """Make a new, empty project at ``path`` and hold it; an existing file is never overwritten."""
    with creating(path, title, user) as made:
        pass
    return open_project(made.path, user=user)


@contextmanager
def creating(path: Path, title: str = "", user: str = "") -> Iterator[Project]:
    """A new project to be filled, which has its name only once it is: until then it stands beside, under another.

    After the block ``path`` of what was given leads to the finished file. An existing one is never overwritten, and
    nothing is left where anything raises.
    """
    path = _new_place(Path(path))
    part = path.with_name(f"{path.name}.part")
    lock = ProjectLock(path)
    lock.take(user or user_name())
    connection: sqlite3.Connection | None = None
    try:
        _sweep(part)
        with translated(path):
            connection = connect(part, read_only=False, new=True)
            connection.execute("PRAGMA synchronous = OFF")  # a power cut may have what is not there yet
            _fill(connection, title or os.fsencode(path.stem).decode("utf-8", "replace"))  # a name may be no text
        made = Project(part, connection, None, read_only=False)
        with made.transaction():
            for kind in ("layer", "project"):
                seals.seal(made, kind, 1)
        yield made
        made.close()
        _move_into_place(part, path)
        made.path = path
    except BaseException:
        if connection is not None:
            connection.close()
        _sweep(part)
        raise
    finally:
        lock.let_go()


def _new_place(path: Path) -> Path:
    if path.name in ("", ".."):
        raise NotAllowed(say("{path} is a folder.", path=path), say("Name the file that the project is to be."))
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    _refuse_existing(path)
    if not path.parent.is_dir():
        raise NotFound(
            say("There is no folder {folder}.", folder=path.parent), say("Make it first, or choose another place.")
        )
    return path.resolve()


def _refuse_existing(path: Path) -> None:
    if path.exists() or path.is_symlink():  # one that leads nowhere too: the project would be made where it leads
        raise NotAllowed(say("{file} exists already.", file=path), say("Choose another name, or open it."))


def _move_into_place(part: Path, path: Path) -> None:
    try:
        written = os.open(part, os.O_RDWR)
        try:
            os.fsync(written)
        finally:
            os.close(written)
        _refuse_existing(path)
        part.rename(path)
    except OSError as error:
        raise CannotWrite(
            say("{file} could not be made ({reason}).", file=path.name, reason=error.strerror),
            say("Is the disk full or protected?"),
        ) from error


def _sweep(part: Path) -> None:
    for end in ("", *logs.LOGS, "-shm"):
        sweep(Path(f"{part}{end}"))


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
