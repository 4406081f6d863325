"""Starting the program on a large project, up to a desk that can be used, beside starting it on an empty one."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from models.file import SUFFIX
from tests.benchmarks.figures import Figure, Sizes
from tests.benchmarks.shared import copy_of, project_of
from tests.benchmarks.synthetic import make_project


@dataclass(frozen=True, slots=True)
class Start:
    """One start of the program, and its end as soon as it could be used."""

    seconds: float
    numpy: int  # modules of it that were loaded
    megabytes: float
    closing: float  # seconds


def measure(sizes: Sizes) -> list[Figure]:
    """Processes one after the other, none of which finds the file in memory where the system can forget it."""
    empty = sizes.folder / f"empty{SUFFIX}"
    make_project(empty, 0).close()
    large = copy_of(project_of(sizes), sizes.folder / "large")
    # The first round is not noted: it compiles, and marks the drafts of the first article as seen.
    runs = [_round(sizes, empty, large) for _ in range(1 + sizes.starts)][1:]
    without, ours, backed_up = zip(*runs, strict=True)
    name, numbers = f"usable desk, {sizes.articles:,} articles", f"median of {sizes.starts} cold processes"
    base, seconds, later = (median(start.seconds for start in starts) for starts in (without, ours, backed_up))
    little, much = (median(start.megabytes for start in starts) for starts in (without, ours))
    at_once, waiting = (median(start.closing for start in starts) for starts in (ours, backed_up))
    bound = f"an empty project, {numbers}"
    return [
        Figure(f"{name}, over an empty project", "≤ 0.3 s", seconds - base, base, bound, "s"),
        Figure(f"{name}, with a backup due, over an empty project", "", later - base, base, bound, "s"),
        Figure("closing right after that, the backup still being made", "", waiting, at_once, "with none due", "s"),
        Figure(f"memory at a {name}", "", much, little, "an empty project", "MB"),
        Figure("modules of numpy after a start", "0", max(start.numpy for start in ours), 0, "none is needed", ""),
    ]


def _round(sizes: Sizes, empty: Path, large: Path) -> tuple[Start, Start, Start]:
    """An empty project; a large one with nothing to back up; the same as after a day's work, with a backup due."""
    without, ours = _start(sizes, empty, 0), _start(sizes, large, sizes.articles)
    for backup in large.parent.glob(f"{large.stem} backups/*{SUFFIX}"):
        backup.unlink()
    return without, ours, _start(sizes, large, sizes.articles)


def _start(sizes: Sizes, project: Path, articles: int) -> Start:
    _forget(project)
    command = [sys.executable, "-m", "tests.benchmarks.cold", str(project), str(articles), str(sizes.folder)]
    began = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        if process.stdout.readline() != "usable\n":
            raise RuntimeError("the window did not open")
        usable = perf_counter()
        numpy, megabytes = process.stdout.readline().split()
        process.wait()
    return Start(usable - began, int(numpy), float(megabytes), perf_counter() - usable)


def _forget(path: Path) -> None:
    """Let the system drop what it holds of a file in memory, where it can be told so."""
    if not hasattr(os, "posix_fadvise"):
        return
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)  # only what is on the disk can be dropped
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(file)
