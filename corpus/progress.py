"""How far long work is: a job yields its progress, may be stopped at each yield, and returns its result at the end."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` (0 where it is not known), and what is being done, in words for the user."""

    done: int
    total: int
    doing: str


Job = Generator[Progress, None, T]


def finish(job: Job[T], tell: Callable[[Progress], object] | None = None) -> T:
    """Run a job to its end, telling of its progress, and return its result."""
    while True:
        try:
            progress = next(job)
        except StopIteration as end:
            result: T = end.value
            return result
        if tell is not None:
            tell(progress)
