"""What a packed program does before all else; PyInstaller runs it in front of ``gui/main.py``, in every process."""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path


def give_back() -> None:
    """Let programs of the system that are started from here find the system's libraries, not the packed ones.

    Ours are found all the same: the loader looked where to search when this process began. A child that is this program
    again would believe that it need not be told; so it is asked to begin as if nobody had started it.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def begin() -> None:
    """Set up the process."""
    # A library that starts a process by multiprocessing would open another window without it.
    multiprocessing.freeze_support()
    if sys.platform == "linux":
        give_back()
    if sys.platform == "win32":
        # Children speak over pipes, which are sure only in the program that may have a console.
        sys.executable = str(Path(sys.executable).with_name("standfirst.exe"))


if getattr(sys, "frozen", False):
    begin()
