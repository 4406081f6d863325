"""What a benchmark measured, and the table of it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time

HEAD = ("what", "aim", "measured", "bound", "that is", "ratio", "by processor", "SQL")
WIDTHS = (76, 16, 12, 12, 58, 8, 12, 4)


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: what was measured, and beside it what bounds it, from the same run.

    ``by_processor`` is the same ratio in processor time, where one process did all: other work hardly touches it.
    ``statements`` counts what was sent to SQLite, where that was counted.
    """

    what: str
    aim: str
    measured: float
    bound: float
    that_is: str
    unit: str
    by_processor: float | None = None
    statements: int | None = None

    @property
    def ratio(self) -> float:
        """How the two compare."""
        return self.measured / self.bound if self.bound else float("nan")

    def row(self) -> tuple[str, ...]:
        """Its cells, ready to print."""
        shown = [f"{value:,.0f}" if value >= 100 else f"{value:.3g}" for value in (self.measured, self.bound)]
        return (
            self.what, self.aim, *(f"{number} {self.unit}".rstrip() for number in shown), self.that_is,
            f"{self.ratio:.2f}" if self.bound else "", "" if self.by_processor is None else f"{self.by_processor:.2f}",
            "" if self.statements is None else str(self.statements),
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
    times: int  # that a key or a word is tried
    starts: int  # of the program
    of_corpus: tuple[int, ...]  # articles of the projects in which keys are measured
    of_coder: tuple[int, ...]  # statements in each of them
    bulk: int  # rows that are pointed elsewhere at once
    actors: int
    merged: int  # statements of an actor that becomes another

    @classmethod
    def of(cls, folder: Path, large: Path, quick: bool) -> Sizes:
        """The sizes of the promises, or small ones to try the benchmarks themselves."""
        if quick:
            return cls(
                folder, large, 2_000, 20_000, 500, 10_000, 2, 1, (1_000, 2_000), (2_000, 20_000), 2_000, 1_000, 500
            )
        corpora = (1_000, 10_000, 100_000)
        return cls(
            folder, large, 100_000, 1_000_000, 5_000, 60_000, 40, 5, corpora, (10_000, 1_000_000), 50_000, 20_000, 5_000
        )


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


class Times:
    """How long something took each time, in milliseconds, by the clock and of this process' own work."""

    def __init__(self) -> None:
        self._taken: list[float] = []
        self._worked: list[float] = []

    def take(self, call: Callable[[], object]) -> None:
        """Do it and note how long that took."""
        with timed() as watch:
            call()
        self._taken.append(watch.seconds * 1000)
        self._worked.append(watch.work * 1000)

    def add(self, others: Times) -> None:
        """Take in what was noted elsewhere."""
        self._taken += others._taken
        self._worked += others._worked

    @property
    def p95(self) -> float:
        """The 95th percentile."""
        return quantiles(self._taken, n=20)[-1]

    @property
    def work_p95(self) -> float:
        """The 95th percentile of processor time, which other work on the machine hardly touches."""
        return quantiles(self._worked, n=20)[-1]

    def beside(self, bound: Times, what: str, aim: str, that_is: str, statements: int | None = None) -> Figure:
        """The row of the 95th percentiles of both."""
        by_processor = self.work_p95 / bound.work_p95
        told = f"{that_is}; processor {self.work_p95:.3g} ms"
        return Figure(f"{what}, p95", aim, self.p95, bound.p95, told, "ms", by_processor, statements)


def times(calls: Iterable[Callable[[], object]]) -> Times:
    """How long each of the calls took."""
    taken = Times()
    for call in calls:
        taken.take(call)
    return taken


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
