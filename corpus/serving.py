"""What every child process does beside its own work: stand back, end with who started it, answer."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from typing import IO, Any

_LOOKS = 0.5  # seconds between two looks whether who has started it is still there
_NICE = 10  # how far it stands back behind what a person does on the same machine; 19 would be furthest


def stand_back() -> None:
    """Let everything else on the machine go first: its work takes minutes, and who codes must not feel it."""
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
    else:
        os.nice(_NICE)


def end_with(parent: int) -> None:
    """End at once when the process that has started this one does, however long what it does takes."""

    def watch() -> None:
        _wait_for(parent)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _wait_for(parent: int) -> None:
    if sys.platform == "win32":
        import ctypes

        kernel, may_wait, for_ever = ctypes.windll.kernel32, 0x00100000, 0xFFFFFFFF
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = kernel.OpenProcess(may_wait, False, parent)
        kernel.WaitForSingleObject(ctypes.c_void_p(handle), for_ever)
    else:
        while os.getppid() == parent:  # an orphan gets another one
            time.sleep(_LOOKS)


def own_output() -> IO[bytes]:
    """Standard output for answers alone: what a library prints goes to standard error instead."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return out


def write_answer(out: IO[bytes], answer: dict[str, Any]) -> None:
    """One answer, a line of JSON."""
    out.write(json.dumps(answer, separators=(",", ":")).encode("ascii") + b"\n")
    out.flush()
