"""What a benchmark measured, and the table of it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time

HEAD = ("what", "aim", "measured", "bound", "that is", "ratio", "by processor")
WIDTHS = (66, 18, 18, 18, 44, 6, 6)


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: what was measured, and beside it what bounds it, from the same run.

    ``by_processor`` is the same ratio in processor time, where one process did all: other work hardly touches it.
    """

    what: str
    aim: str
    measured: float
    bound: float
    that_is: str
    unit: str
    by_processor: float | None = None

    @property
    def ratio(self) -> float:
        """How the two compare."""
        return self.measured / self.bound if self.bound else float("nan")

    def row(self) -> tuple[str, ...]:
        """Its cells, ready to print."""
        shown = [f"{value:,.0f}" if value >= 100 else f"{value:.3g}" for value in (self.measured, self.bound)]
        return (
            self.what, self.aim, *(f"{number} {self.unit}" for number in shown), self.that_is, f"{self.ratio:.2f}",
            "" if self.by_processor is None else f"{self.by_processor:.2f}",
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured; ``folder`` is for scratch, ``large`` the project that several benchmarks share."""

    folder: Path
    large: Path
    articles: int
    statements: int
    files: int
    words: int

    @classmethod
    def of(cls, folder: Path, large: Path, quick: bool) -> Sizes:
        """The sizes of the promises, or small ones to try the benchmarks themselves."""
        sizes = (2_000, 20_000, 500, 10_000) if quick else (100_000, 1_000_000, 5_000, 60_000)
        return cls(folder, large, *sizes)


class Stopwatch:
    """Seconds of what ran inside ``with``, by the clock and of this process' own work."""

    seconds = 0.0
    work = 0.0


@contextmanager
def timed() -> Iterator[Stopwatch]:
    """Time what runs inside."""
    watch, began, worked = Stopwatch(), perf_counter(), process_time()
    yield watch
    watch.seconds, watch.work = perf_counter() - began, process_time() - worked


def p95(calls: list[Callable[[], object]]) -> float:
    """The 95th percentile of the calls, in milliseconds."""
    times = []
    for call in calls:
        with timed() as watch:
            call()
        times.append(watch.seconds * 1000)
    return quantiles(times, n=20)[-1]


def peak_megabytes() -> float:
    """The most memory that this process has held."""
    status = Path("/proc/self/status")
    if status.exists():  # elsewhere what the parent held when it started this process may count too
        return int(re.findall(r"VmHWM:\s*(\d+) kB", status.read_text())[0]) / (1 << 10)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def as_json(figures: list[Figure]) -> str:
    """Figures for another process."""
    return json.dumps([asdict(figure) for figure in figures])


def from_json(text: str) -> list[Figure]:
    """The figures that ``as_json`` wrote."""
    return [Figure(**values) for values in json.loads(text)]


def line(cells: tuple[str, ...]) -> str:
    """One line of the table."""
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()
