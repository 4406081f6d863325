"""What child processes need to start from any folder, on any system, within bounds."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from os import pathsep
from pathlib import Path

NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # only Windows would open one


def environment(ours: Mapping[str, str]) -> dict[str, str]:
    """Ours, with the program's own packages importable from any folder, and one thread of arithmetic a process."""
    home = str(Path(__file__).resolve().parents[1])
    known = ours.get("PYTHONPATH")
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1")
    path = pathsep.join([home, known] if known else [home])
    return {**ours, **threads, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}


def bound_memory(most: int) -> None:
    """Take no more than ``most`` bytes beyond what this process has by now.

    Only Linux can hold a process to it.
    """
    if sys.platform == "linux":
        import resource

        with open("/proc/self/statm", encoding="ascii") as state:  # noqa: PTH123
            taken = int(state.read().split()[0]) * resource.getpagesize()
        _, allowed = resource.getrlimit(resource.RLIMIT_AS)
        wanted = taken + most
        wanted = wanted if allowed == resource.RLIM_INFINITY else min(wanted, allowed)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, allowed))
