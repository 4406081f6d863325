"""The logs that SQLite keeps beside a project: whether they are this file's own, and how they come into it.

A log is replayed into whatever file stands under its name. So each opening for writing puts a number of its own into
the file's header before there is a log, and into the note of the lock beside it; a log whose number is not the file's
is that of a file that stood there before.
"""

from __future__ import annotations

import secrets
import shutil
import sqlite3
import struct
import tempfile
from contextlib import closing
from datetime import datetime
from pathlib import Path

from models.errors import CannotWrite, DamagedProject
from models.file import place
from models.file.peeking import peeked
from models.file.whereabouts import identity
from models.newfiles import bytes_file
from models.wording import say

WAL = "-wal"
SHARED = "-shm"  # what SQLite shares with those who have the file open
LOGS = (WAL, "-journal")  # beside a file whose writer was killed; SQLite makes the file whole from them
NUMBER = slice(60, 64)  # of the header: what SQLite leaves to the program as the "user version"
PATIENCE = 300  # ms that one waits for somebody who reads, before one says so

Note = dict[str, object]  # of the lock: who, where, and the ``opening`` and ``file`` that the log belongs to


def beside(path: Path) -> list[Path]:
    """The logs of ``path`` that hold something."""
    return [log for end in LOGS if (log := Path(f"{path}{end}")).is_file() and log.stat().st_size]


def journal(path: Path) -> bool:
    """Whether a journal lies beside ``path``, by which SQLite takes back what was half written."""
    return Path(f"{path}-journal") in beside(path)


def traces(path: Path) -> list[Path]:
    """Whatever SQLite has left beside ``path``, be it empty."""
    return [one for end in (*LOGS, SHARED) if (one := Path(f"{path}{end}")).is_file()]


def new_number() -> int:
    """A number of an opening, that no other has."""
    return 1 + secrets.randbelow(2**31 - 1)


def number_of(path: Path) -> int:
    """The number of the opening that wrote to this file last; 0 in a copy."""
    with peeked(path) as file:
        header = file.read(100)
    return int(struct.unpack(">I", header[NUMBER])[0]) if len(header) == 100 else 0


def note_of(path: Path, opening: int) -> Note:
    """What a note says of the file that a log belongs to, and which number it had ``before`` it was given this one."""
    found = identity(path)
    return {
        "opening": opening,
        "before": number_of(path),
        "file": [] if found is None else [found.device, found.inode],
    }


def set_foreign_aside(path: Path, note: Note) -> list[str]:
    """Move away logs that are not this file's own; a sentence on each. The file is held, and nobody has opened it."""
    logs = beside(path)
    if not logs or _are_own(path, logs, note):
        return []
    return [_set_aside(path, log) for log in logs]


def refuse_foreign(path: Path, note: Note) -> None:
    """Raise DamagedProject where a log would be read that is not this file's own."""
    log = Path(f"{path}{WAL}")
    if log in beside(path) and note.get("opening") and note["opening"] != number_of(path):
        raise DamagedProject(
            say("{file} was put in the place of another, whose log still lies beside it.", file=path.name),
            say("Close it where it is open, then open it for coding once: that sets the log aside."),
        )


def not_folded(path: Path, reason: str) -> str:
    """What to say where the log could not be brought into the file."""
    return say(
        "The last changes of {file} are still in {log} beside it ({reason}). Copy both, or open and close it again.",
        file=path.name, log=f"{path.name}{WAL}", reason=reason,
    )  # fmt: skip


def _are_own(path: Path, logs: list[Path], note: Note) -> bool:
    if note.get("opening"):
        here = note_of(path, number_of(path))
        if note["opening"] == here["opening"]:
            if note["file"] == here["file"] and place.numbers_last(path):
                return True
        elif note["before"] != here["opening"] or Path(f"{path}{WAL}") in logs:
            return False
        # Else who gave it the number was killed at that: the journal is his, and takes back what he had begun.
    # A copy of file and log, or one that came back while it was open: only looking can tell.
    return _fit(path, logs) or not _fit(path, [])


def _fit(path: Path, logs: list[Path]) -> bool:
    """Whether a copy of the file is whole with these logs."""
    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.stem[:40]} ") as folder:
            for one in (path, *logs):
                with peeked(one) as there, bytes_file(Path(folder) / one.name) as here:
                    shutil.copyfileobj(there, here)
            with closing(sqlite3.connect(Path(folder) / path.name)) as copy:
                is_whole = copy.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"  # indexes too
                return is_whole and copy.execute("PRAGMA foreign_key_check").fetchone() is None
    except OSError as error:
        raise CannotWrite(
            say("Whether the log beside {file} is its own could not be looked at ({reason}).", file=path.name,
                reason=error.strerror),
            say("Is the disk full or protected?"),
        ) from error  # fmt: skip
    except sqlite3.Error:
        return False


def _set_aside(path: Path, log: Path) -> str:
    to = log.with_name(f"{log.name} set aside {datetime.now():%Y-%m-%d %H%M%S}")
    try:
        log.replace(to)
        Path(f"{path}{SHARED}").unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(
            say("The log {log} is not that of {file}, and can't be moved away ({reason}).", log=log.name,
                file=path.name, reason=error.strerror),
            say("Move it to another folder yourself."),
        ) from error  # fmt: skip
    return say(
        "{file} was put in the place of another that was open then. What that had not brought home is in {aside}.",
        file=path.name, aside=to.name,
    )  # fmt: skip
