"""Who holds a project for writing: a small file beside it, locked by the operating system, and the project itself.

The lock goes with the process that holds it, however that ends, so a file left behind by a crash holds nobody up. Its
text names the holder for whoever comes second, and the file that a log beside it belongs to (``models.file.logs``). It
stays as long as there is such a log. The file beside it belongs to a name; who comes by another name, be it
one that was given since, is held up by the lock of the project itself.
"""

from __future__ import annotations

import contextlib
import errno
import getpass
import json
import os
import socket
import sys
import time
from pathlib import Path
from typing import Any

from models.errors import CannotWrite, ProjectInUse
from models.file import peeking, place
from models.file.logs import Note
from models.file.whereabouts import Identity, identity
from models.newfiles import own_file, plain_file
from models.wording import say

LONGEST = 4096  # bytes of what stands in a lock
BRIEF = "briefly"  # what a note says of who only brings a log home
PATIENCE, BETWEEN = 5.0, 0.01  # seconds that such a one is waited for, and between two looks
TAKEN = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)  # any other refusal is that of the drive
_here: set[Identity] = set()  # what this process holds; asked first, as looking into it would loosen SQLite's own locks

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
    """The lock of one project; ``left_behind`` says that the last holder ended without letting go.

    ``note`` is what the last holder has written of the file that its log belongs to. Who holds it ``briefly`` is
    waited for, and counts as nobody who has the project open.
    """

    def __init__(self, project: Path, briefly: bool = False) -> None:
        self._project = project
        self._is_brief = briefly
        self.path = project.with_name(project.name + ".lock")
        self.left_behind = False
        self.note: Note = {}
        self._user = ""
        self._file: int | None = None
        self._itself: int | None = None
        self._identity: Identity | None = None

    def take(self, user: str) -> None:
        """Hold the project in the name of ``user``; raises ProjectInUse with the holder's name, or CannotWrite."""
        until = time.monotonic() + PATIENCE
        while (file := self._taken()) is None:
            if not self._is_brief_now() or time.monotonic() > until:
                raise ProjectInUse(*self._whose())
            time.sleep(BETWEEN)
        if not _is_signed(file):
            os.close(file)
            raise self._not_ours()
        self._file, self._user = file, user
        self.sign(self.note_left())

    def _taken(self) -> int | None:
        """The file beside the project, locked; None where somebody else has it."""
        while True:
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
            except OSError as error:
                os.close(file)
                if error.errno not in TAKEN:
                    raise self._no_locks(error) from error
                return None
            if self._is_current(file):
                return file
            os.close(file)  # the holder let go and removed the file between our two steps

    def note_left(self) -> Note:
        """What stands in the note of the file that a log belongs to; empty where nothing does."""
        try:
            written = self._written()
            return {"opening": written["opening"], "before": written.get("before"), "file": written["file"]}
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return {}

    def take_itself(self) -> None:
        """Hold the file that is there, by whatever name others come to it; raises ProjectInUse."""
        found = identity(self._project)
        if is_held_here(self._project):
            raise self._by_another_name()
        # Elsewhere than on a drive of a Linux machine this lock and those of SQLite would get in each other's way.
        if sys.platform == "linux" and not place.is_network(self._project):
            file = os.open(self._project, os.O_RDONLY)
            try:
                _take(file)
            except OSError as error:
                peeking.close(file)
                if error.errno in TAKEN:
                    raise self._by_another_name() from None
            else:
                self._itself = file
        if found is not None and not self._is_brief:
            self._identity = found
            _here.add(found)

    def sign(self, note: Note) -> None:
        """Write down who holds the project, and which file its log belongs to; or hold it no longer."""
        assert self._file is not None
        self.note = note
        who = {"user": self._user, "host": socket.gethostname(), "process": os.getpid(), BRIEF: self._is_brief}
        written = json.dumps({**who, **note}).encode()
        try:
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, written)  # over what stood there: on a full disk that has its place already
            os.ftruncate(self._file, len(written))
        except OSError as error:
            self.let_go()
            raise CannotWrite(_unwritable(self.path.parent, error), say("Is the disk full?")) from error

    def let_go(self, keeps_note: bool = False) -> None:
        """Release the project, and remove the file where no log needs its note; all connections are closed by now."""
        if self._identity is not None:
            _here.discard(self._identity)
            self._identity = None
        if self._itself is not None:
            if sys.platform != "win32":
                fcntl.flock(self._itself, fcntl.LOCK_UN)  # since it may have to stay open for longer
            peeking.close(self._itself)
            self._itself = None
        if self._file is not None:
            if sys.platform == "win32":  # an open file can't be removed there
                os.close(self._file)
            if not keeps_note:
                self.path.unlink(missing_ok=True)
            if sys.platform != "win32":
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

    def _by_another_name(self) -> ProjectInUse:
        return ProjectInUse(
            say("{file} is open for coding under another name.", file=self._project.name),
            say("Close it there first, or open it here for reading only."),
        )

    def _no_locks(self, error: OSError) -> CannotWrite:
        return CannotWrite(
            say(
                "The drive of {file} can't keep others from writing to it meanwhile ({reason}).",
                file=self._project.name, reason=error.strerror,
            ),
            say("Open it for reading only, or work on a copy on this computer."),
        )  # fmt: skip

    def _written(self) -> Any:  # noqa: ANN401 (whatever stands there)
        """What stands in the file; raises OSError where it is none, and ValueError."""
        file = plain_file(self.path)
        try:
            return json.loads(os.read(file, LONGEST))
        finally:
            os.close(file)

    def _is_brief_now(self) -> bool:
        try:
            return self._written().get(BRIEF) is True
        except FileNotFoundError:
            return True  # let go of just now
        except (OSError, ValueError, AttributeError, RecursionError):
            return False

    def _whose(self) -> tuple[str, str]:
        name = self.path.name.removesuffix(".lock")
        if self._is_brief_now():
            return (
                say("{file} was not closed properly, and is being made whole just now.", file=name),
                say("Open it once that is done."),
            )
        try:
            holder = self._written()
            who = say(
                "{user} on {host} (process {process})",
                user=holder["user"], host=holder["host"], process=str(holder["process"]),
            )  # fmt: skip
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
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


def is_held_here(project: Path) -> bool:
    """Whether this very process has it open for writing, by this name or another."""
    return identity(project) in _here


def _unwritable(folder: Path, error: OSError) -> str:
    return say("The folder {folder} can't be written to ({reason}).", folder=folder, reason=error.strerror)


def user_name() -> str:
    """The name of the operating system's user; it stays on this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user in this system's list
        return "an unknown user"  # in every language, since a coder is found again by name
