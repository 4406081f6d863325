"""Who holds a project for writing: a small file beside it, locked by the operating system.

The lock goes with the process that holds it, however that ends, so a file left behind by a crash holds nobody up. Its
text names the holder for whoever comes second.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import sys
from pathlib import Path

from models.errors import CannotWrite, ProjectInUse
from models.newfiles import own_file
from models.wording import say

LONGEST = 4096  # bytes of what stands in a lock

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        # Windows forbids reading a locked range, so the lock lies far behind the text.
        os.lseek(file, 1 << 30, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProjectLock:
    """The lock of one project; ``left_behind`` says that the last holder ended without letting go."""

    def __init__(self, project: Path) -> None:
        self.path = project.with_name(project.name + ".lock")
        self.left_behind = False
        self._file: int | None = None

    def take(self, user: str) -> None:
        """Hold the project in the name of ``user``; raises ProjectInUse with the holder's name, or CannotWrite."""
        self.left_behind = self.path.exists()
        try:
            file = own_file(self.path)
        except FileExistsError:
            raise self._not_ours() from None
        except OSError as error:
            raise CannotWrite(
                _unwritable(self.path.parent, error),
                say("Open the project for reading only, or move it to a folder of your own."),
            ) from error
        try:
            _take(file)
        except OSError:
            os.close(file)
            raise ProjectInUse(*self._whose()) from None
        if not self._is_current(file):  # the holder let go and removed the file between our two steps
            os.close(file)
            return self.take(user)
        if not _is_signed(file):
            os.close(file)
            raise self._not_ours()
        self._file = file
        self._sign(file, user)
        return None

    def _sign(self, file: int, user: str) -> None:
        """Write down who holds the project, or hold it no longer."""
        try:
            os.ftruncate(file, 0)
            os.write(file, json.dumps({"user": user, "host": socket.gethostname(), "process": os.getpid()}).encode())
        except OSError as error:
            self.let_go()
            raise CannotWrite(_unwritable(self.path.parent, error), say("Is the disk full?")) from error

    def let_go(self) -> None:
        """Release the project and remove the file."""
        if self._file is not None:
            if sys.platform == "win32":
                os.close(self._file)  # an open file can't be removed there
                self.path.unlink(missing_ok=True)
            else:
                self.path.unlink(missing_ok=True)
                os.close(self._file)
            self._file = None

    def _is_current(self, file: int) -> bool:
        with contextlib.suppress(OSError):
            return os.path.samestat(os.fstat(file), self.path.stat())
        return False

    def _not_ours(self) -> CannotWrite:
        return CannotWrite(
            say("{file} is no lock of Standfirst, and is left as it is.", file=self.path.name),
            say("Move it away, or open the project for reading only."),
        )

    def _whose(self) -> tuple[str, str]:
        name = self.path.name.removesuffix(".lock")
        try:
            with self.path.open("rb") as file:
                holder = json.loads(file.read(LONGEST))
            who = say(
                "{user} on {host} (process {process})",
                user=holder["user"], host=holder["host"], process=str(holder["process"]),
            )  # fmt: skip
        except (OSError, ValueError, KeyError, TypeError):
            who = say("somebody else")
        return (
            say("{file} is open for coding by {who}.", file=name, who=who),
            say("Close it there first, or open it here for reading only."),
        )


def _is_signed(file: int) -> bool:
    """Whether a file holds nothing, as one does that was just made, or what ``_sign`` writes."""
    about = os.read(file, LONGEST + 1)
    os.lseek(file, 0, os.SEEK_SET)
    if not about:
        return True
    try:
        return len(about) <= LONGEST and {"user", "host", "process"} <= json.loads(about).keys()
    except (ValueError, AttributeError, RecursionError):
        return False


def _unwritable(folder: Path, error: OSError) -> str:
    return say("The folder {folder} can't be written to ({reason}).", folder=folder, reason=error.strerror)


def user_name() -> str:
    """The name of the operating system's user; it stays on this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user in this system's list
        return "an unknown user"  # in every language, since a coder is found again by name
