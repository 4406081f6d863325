"""Many texts read by several child processes at once, for the main process, which never imports spaCy."""

from __future__ import annotations

import queue
import time
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from corpus.child import Child
from corpus.workers import READER
from models.errors import PipelineUnavailable
from models.findings import Reading
from models.wording import say

IN_FLIGHT = 24  # texts that a child holds: enough that it never waits, few enough that little is lost with it
HEAVY = 2_000_000  # code points that a child holds before it gets no further text
_PATIENCE = 0.1  # seconds without a result after which None is given
_TRIES = 2
_MOST_DEATHS = 5  # of children in a row without one result between them
_MOST_LOST = 30  # texts in a row that crashed it, each by itself
# What a child may take for the texts that it holds: twenty times what it takes where it has a processor to itself.
_SECONDS = 60.0
_SECONDS_EACH = 0.000_5  # a code point
_PAUSE = 5.0  # seconds in which nobody asked for results, or the machine slept, so that nobody was late


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text that was read, with what; ``number`` is the one it came with."""

    number: int
    reading: Reading
    pipeline: str
    version: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A text that could not be read, and why, in a sentence."""

    number: int
    reason: str


Results = Generator[ReadText | Failed | None, None, None]


def read_texts(texts: Iterable[tuple[int, str]], pipeline: str, workers: int) -> Results:
    """Read ``(number, text)`` in ``workers`` child processes; results come as they are ready, not in order.

    None comes where nothing else does for a moment, so that whoever takes the results may stop.

    Texts are taken as they are needed. A child that dies is replaced, and what it held is read again, one text at a
    time; a text that kills its child twice, or takes it longer than any text should, is Failed. Raises
    PipelineUnavailable when the pipeline can't be used. When the generator is closed, the children are gone at once.
    """
    pool = _Pool(iter(texts), pipeline, max(1, workers))
    try:
        yield from pool.run()
    finally:
        pool.end()


def _allowed(texts: Iterable[str]) -> float:
    """Seconds within which a child must have read one of the texts that it holds."""
    return _SECONDS + _SECONDS_EACH * sum(map(len, texts))


class _Pool:
    def __init__(self, texts: Iterator[tuple[int, str]], pipeline: str, workers: int) -> None:
        self._texts = texts
        self._pipeline = pipeline
        self._workers = workers
        self._answers: queue.Queue[tuple[Child, dict[str, Any] | None]] = queue.Queue()
        self._children: list[Child] = []
        self._ready: dict[Child, tuple[str, str]] = {}
        # Held by a child that died: read alone, so that the culprit is known.
        self._suspects: list[tuple[int, str]] = []
        self._tries: dict[int, int] = {}
        self._deaths = self._lost = 0
        self._since: dict[Child, float] = {}  # when it was given something to do, or has last answered
        self._looked = 0.0

    def run(self) -> Iterator[ReadText | Failed | None]:
        first = next(self._texts, None)
        if first is None:
            return
        self._texts = chain([first], self._texts)
        self._children = [Child(READER, ("--pipeline", self._pipeline), self._answers) for _ in range(self._workers)]
        while self._children:
            try:
                child, message = self._answers.get(timeout=_PATIENCE)
            except queue.Empty:
                yield from self._late()
                yield None
                continue
            if message is None:
                yield from self._died(child)
            elif "id" in message:
                yield self._result(child, message)
                self._feed(child)
            elif "error" in message:
                raise PipelineUnavailable(message["error"], message.get("way_out", ""))
            else:
                self._ready[child] = (message["name"], message["version"])
                self._feed(child)

    def _late(self) -> Iterator[Failed]:
        """End the children that take too long; what else they held is read again."""
        now = time.monotonic()
        if now - self._looked > _PAUSE:
            self._since = dict.fromkeys(self._since, now)
        self._looked = now
        for child in [child for child in self._children if child in self._ready and child.held]:
            if now - self._since[child] <= _allowed(child.held.values()):
                continue
            held = list(child.held.items())
            self._replace(child)
            if len(held) > 1:
                self._suspects += held
            for number, text in held if len(held) == 1 else ():
                self._tries.pop(number, None)
                yield Failed(
                    number,
                    say(
                        "Reading this article took longer than a minute.|"
                        "Reading this article took longer than {n} minutes.",
                        n=max(1, round(_allowed([text]) / 60)),
                    ),
                )

    def _feed(self, child: Child) -> None:
        """Keep the child busy; one that has nothing left to do is dismissed."""
        self._since[child] = time.monotonic()
        if self._suspects:
            if not child.held:
                child.send(*self._suspects.pop())
            return
        while self._has_room(child) and (article := next(self._texts, None)) is not None:
            child.send(*article)
        if not child.held:
            self._dismiss(child)

    def _has_room(self, child: Child) -> bool:
        return len(child.held) < IN_FLIGHT and sum(map(len, child.held.values())) < HEAVY

    def _result(self, child: Child, message: dict[str, Any]) -> ReadText | Failed:
        number = message["id"]
        child.held.pop(number)
        self._deaths = self._lost = 0
        self._tries.pop(number, None)
        if "error" in message:
            return Failed(number, message["error"])
        return ReadText(number, Reading.from_json(message["reading"]), *self._ready[child])

    def _died(self, child: Child) -> Iterator[Failed]:
        if child not in self._children:
            return
        held, words = list(child.held.items()), child.last_words()
        started = child in self._ready
        self._deaths += 1
        if not started or self._deaths > _MOST_DEATHS * self._workers or self._lost > _MOST_LOST:
            raise PipelineUnavailable(
                say("The reader stops as soon as it is started. {words}", words=words).strip(),
                say("Restart Standfirst or reinstall it."),
            )
        alone = len(held) == 1
        for number, text in held:
            self._tries[number] = self._tries.get(number, 0) + alone
            if self._tries[number] >= _TRIES:
                del self._tries[number]
                self._deaths, self._lost = 0, self._lost + 1  # it is the text, not the reader
                yield Failed(number, say("The reader crashed on this article, twice."))
            else:
                self._suspects.append((number, text))
        self._replace(child)

    def _replace(self, child: Child) -> None:
        self._dismiss(child)
        self._children.append(Child(READER, ("--pipeline", self._pipeline), self._answers))

    def _dismiss(self, child: Child) -> None:
        self._children.remove(child)
        self._ready.pop(child, None)
        self._since.pop(child, None)
        child.end()

    def end(self) -> None:
        for child in list(self._children):
            self._dismiss(child)
