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
    """One start of the program."""

    seconds: float
    numpy: int  # modules of it that were loaded
    megabytes: float


def measure(sizes: Sizes) -> list[Figure]:
    """Processes one after the other, none of which finds the file in memory where the system can forget it."""
    empty = sizes.folder / f"empty{SUFFIX}"
    make_project(empty, 0).close()
    large = copy_of(project_of(sizes), sizes.folder / "large")
    cases = ((empty, 0), (large, sizes.articles))
    runs = [[_start(sizes, *case) for case in cases] for _ in range(1 + sizes.starts)][1:]  # the first compiles
    without, ours = zip(*runs, strict=True)
    seconds, base = (median(start.seconds for start in starts) for starts in (ours, without))
    name, numbers = (
        f"usable desk of a project of {sizes.articles:,} articles",
        f"median of {sizes.starts} cold processes",
    )
    much, little = (median(start.megabytes for start in starts) for starts in (ours, without))
    return [
        Figure(f"{name}, over an empty one", "≤ 0.3 s", seconds - base, base, f"the empty one, {numbers}", "s"),
        Figure(f"memory then, {sizes.articles:,} articles", "", much, little, "an empty project", "MB"),
        Figure("modules of numpy after a start", "0", max(start.numpy for start in ours), 0, "none is needed", ""),
    ]


def _start(sizes: Sizes, project: Path, articles: int) -> Start:
    _forget(project)
    command = [sys.executable, "-m", "tests.benchmarks.cold", str(project), str(articles), str(sizes.folder)]
    began = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        if process.stdout.readline() != "usable\n":
            raise RuntimeError("the window did not open")
        seconds = perf_counter() - began
        numpy, megabytes = process.stdout.readline().split()
    return Start(seconds, int(numpy), float(megabytes))


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
