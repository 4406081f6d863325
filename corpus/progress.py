"""How far long work is: one protocol for all of it, in the window and on the command line.

A job is a generator. Each ``Step`` that it yields tells how far it is, and is the point where a stop takes effect: the
generator is closed there, so what it has kept stays whole. What it returns is its result.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Step:
    """``done`` of ``total`` (0 where that is not known), in words for the user where there is more to say than that.

    ``amount`` says how much is done where ``done`` counts nothing that a person would (bytes of files).
    ``news`` is for who is told of each step: a report that is whole, articles that were read. It is never left out.
    """

    done: int
    total: int = 0
    doing: str = ""
    amount: str = ""
    news: object = None


Job = Generator[Step, None, T]


def finish(job: Job[T], tell: Callable[[Step], object] | None = None) -> T:
    """Run a job to its end, telling of its steps, and return its result."""
    while True:
        try:
            step = next(job)
        except StopIteration as end:
            result: T = end.value
            return result
        if tell is not None:
            tell(step)
