"""Taking away what a write that failed, or a process that was killed, has left behind."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import secrets
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

if sys.platform == "win32":
    LEAST = 0x1000  # that Windows lets one ask of a process

    def is_running(process: int) -> bool:
        """Whether this machine has such a process."""
        handle = ctypes.windll.kernel32.OpenProcess(LEAST, False, process)
        return bool(handle and ctypes.windll.kernel32.CloseHandle(handle))
else:

    def is_running(process: int) -> bool:
        """Whether this machine has such a process."""
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except OSError:  # it is somebody else's
            return True
        return True


def sweep(path: Path) -> None:
    """Remove a half-written file where there is one; a folder that refuses is told of by the write itself."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def beside(path: Path, what: str) -> Path:
    """A name beside ``path`` for what only this process works on, and that nobody can have taken on purpose.

    ``what`` is ``part`` or the like.
    """
    return path.with_name(f"{path.name}.{what}-{_machine()}-{os.getpid()}-{secrets.token_hex(6)}")


def left_beside(path: Path, what: str) -> Iterator[Path]:
    """What processes of this machine that are no more have left under such names."""
    name = re.compile(re.escape(f"{path.name}.{what}-{_machine()}-") + r"(\d+)-[0-9a-f]{12}")
    for other in list(path.parent.iterdir()):
        found = name.fullmatch(other.name)
        if found and not is_running(int(found[1])):
            yield other


def _machine() -> str:
    """Its name: on a drive that several share, the number of a process alone says nothing."""
    return re.sub(r"\W", "-", socket.gethostname()) or "here"
