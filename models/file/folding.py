"""Bringing home what a log still holds that nobody has open any more: whoever is the last to leave does it.

Nobody can know that he is the last. So who tries holds the lock *briefly*, and says so in its note; others who leave
meanwhile wait for that and try as well, since it may have failed because of them. Who codes holds the lock for long and
is not waited for: he brings the log home when he closes, and tries once more when he has let go of the lock.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from models.errors import KnownError
from models.file import logs
from models.file.connecting import connect, quick_check
from models.file.lock import ProjectLock, is_held_here, user_name


def fold_in(path: Path) -> None:
    """Make a closed project one file; where that can't be, since somebody has it open still, all stays as it is."""
    if not logs.traces(path) or is_held_here(path) or not os.access(path, os.W_OK):
        return
    lock, is_whole = ProjectLock(path, briefly=True), False
    with suppress(KnownError, sqlite3.Error, OSError):
        lock.take(user_name())
        try:
            lock.take_itself()
            logs.refuse_foreign(path, lock.note)
            connection = connect(path, read_only=False, known=False, wait=logs.PATIENCE)
            try:
                connection.execute("PRAGMA journal_mode = DELETE")
                quick_check(connection, path)  # after a kill nobody has yet; where it fails, the note stays as well
                is_whole = True
            finally:
                connection.close()
        finally:
            lock.let_go(keeps_note=not is_whole or bool(logs.beside(path)))
