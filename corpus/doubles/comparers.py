"""Several child processes that sketch and compare, seen from the main process; for a few articles it does so itself."""

from __future__ import annotations

import os
import queue
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from corpus.child import Child
from corpus.doubles.worker import answer
from corpus.workers import COMPARER
from models.errors import PipelineUnavailable
from models.wording import say

MOST_WORKERS = 4
_IN_FLIGHT = 2  # requests that a child holds: enough that it never waits
_PATIENCE = 0.1  # seconds without an answer after which None is given
_MOST_DEATHS = 5  # of children in a row without an answer between them


@dataclass(slots=True)
class Request:
    """What a child is asked, as ``corpus.doubles.worker`` has it, and for which articles; ``pairs`` are of ids."""

    article_ids: list[int]
    message: dict[str, Any]
    pairs: list[tuple[int, int]] = field(default_factory=list)
    tries: int = field(default=0, compare=False)

    def parts(self) -> list[Request]:
        """The same for one article at a time, so that one that ends its child is known; pairs stay together."""
        texts = self.message.get("sketch", ())
        if len(texts) < 2:
            return [self]
        return [Request([i], {"sketch": [t]}) for i, t in zip(self.article_ids, texts, strict=True)]


Answers = Generator[tuple[Request, dict[str, Any] | None] | None, None, None]


def workers_here() -> int:
    """One for each core, and no more than can be fed."""
    return max(1, min(MOST_WORKERS, os.cpu_count() or 1))


def answers(requests: Iterable[Request], workers: int) -> Answers:
    """Requests with their answers as they come, not in order; an answer of None where two children ended by it.

    None alone comes where nothing else does for a moment, so that whoever takes the answers may stop. With no
    ``workers`` this process answers by itself. When the generator is closed, the children are gone at once.
    """
    if not workers:
        for number, request in enumerate(requests):
            yield request, answer({"id": number, **request.message})
        return
    pool = _Pool(iter(requests), workers)
    try:
        yield from pool.run()
    finally:
        pool.end()


class _Pool:
    def __init__(self, requests: Iterator[Request], workers: int) -> None:
        self._requests = requests
        self._workers = workers
        self._answers: queue.Queue[tuple[Child, dict[str, Any] | None]] = queue.Queue()
        self._held: dict[Child, dict[int, Request]] = {}
        self._again: list[Request] = []
        self._number = self._deaths = 0

    def run(self) -> Answers:
        for _ in range(self._workers):
            self._start()
        while any(self._held.values()):
            try:
                child, come = self._answers.get(timeout=_PATIENCE)
            except queue.Empty:
                yield None
                continue
            if come is None:
                yield from self._died(child)
                continue
            self._deaths = 0
            yield self._held[child].pop(come["id"]), come
            self._feed(child)

    def end(self) -> None:
        """Stop all children."""
        for child in self._held:
            child.end()

    def _start(self) -> None:
        first = self._next()
        if first is None:
            return
        child = Child(COMPARER, (), self._answers)
        self._held[child] = {}
        self._give(child, first)
        self._feed(child)

    def _next(self) -> Request | None:
        return self._again.pop() if self._again else next(self._requests, None)

    def _feed(self, child: Child) -> None:
        """Keep a child busy, but one that is asked again for what ended another has that alone."""
        while len(self._held[child]) < _IN_FLIGHT and not any(r.tries for r in self._held[child].values()):
            if self._again and self._held[child]:
                return
            request = self._next()
            if request is None:
                return
            self._give(child, request)

    def _give(self, child: Child, request: Request) -> None:
        self._number += 1
        self._held[child][self._number] = request
        child.ask({"id": self._number, **request.message})

    def _died(self, child: Child) -> Answers:
        self._deaths += 1
        held = list(self._held.pop(child).values())
        child.end()
        if self._deaths > _MOST_DEATHS:
            raise PipelineUnavailable(say("Articles could not be compared. {words}", words=child.last_words()).strip())
        for request in held:
            if request.tries:  # it was alone, twice
                yield request, None
                continue
            for part in request.parts():
                part.tries = 1
                self._again.append(part)
        self._start()
