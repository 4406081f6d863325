"""Pre-highlight a project: in child processes, kept as suggestions, no text twice by the same pipeline and version."""

from __future__ import annotations

import os
import queue
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from typing import Any

from corpus.child import Child
from corpus.languages import language_name
from corpus.prehighlight.pipelines import DEFAULT_PIPELINE
from corpus.prehighlight.running.readers_pool import Failed, ReadText, read_texts
from corpus.progress import Job, Step
from corpus.workers import READER
from models import findings, people
from models.articles import ForeignParagraph, article, foreign_paragraphs
from models.errors import PipelineUnavailable
from models.file import Project
from models.wording import say

Kept = tuple[tuple[int, ...], tuple[str, ...]]  # articles, and sentences about those that were not read


def prehighlight(project: Project, pipeline: str = DEFAULT_PIPELINE, workers: int = 0) -> Job[list[str]]:
    """Read the project's unread English articles in ``workers`` child processes (0: as many as default_workers gives).

    The ids of those just read come as news, sentences on what could not be read are the result. Every article is kept
    as soon as it is read, so the job may be stopped at any time; a later one goes on. Raises PipelineUnavailable.
    """
    machine = people.machine(project, *describe(pipeline))
    unread = findings.unread(project, machine.id)
    anew = _read_before(project, machine, unread)
    done, problems = 0, list[str]()
    doing = _doing(anew)
    # Who is told counts rather than words shows the words while there are no counts: until the first article is read.
    yield Step(0, 0 if anew else len(unread), doing)
    reader = _Reader(project, machine.id, unread)
    results = read_texts(reader.texts(), pipeline, workers or default_workers())
    with closing(results), project.hurried():
        for result in results:
            if result is None:
                yield Step(done, 0 if anew and not done else len(unread), doing)
                continue
            if isinstance(result, ReadText) and (result.pipeline, result.version) != (machine.name, machine.version):
                raise PipelineUnavailable(
                    say("The reader has changed while Standfirst was running."), say("Start Standfirst again.")
                )
            for article_ids, said in reader.keep(result):
                done += 1
                problems += said
                yield Step(done, len(unread), doing, news=article_ids or None)
    for article_ids, _ in reader.take_copied():
        done += 1
        yield Step(done, len(unread), doing, news=article_ids)
    return problems


def read_anew(project: Project, pipeline: str = DEFAULT_PIPELINE) -> int:
    """How many articles ``prehighlight`` would read anew, as an earlier version of the pipeline has read them."""
    machine = people.machine(project, *describe(pipeline))
    return _read_before(project, machine, findings.unread(project, machine.id))


def _doing(anew: int) -> str:
    if not anew:
        return say("Finding names and speakers")
    return say(
        "{n} article is read anew, as the reader has changed|{n} articles are read anew, as the reader has changed",
        n=anew,
    )


def _read_before(project: Project, machine: people.Coder, unread: list[int]) -> int:
    """How many of the articles another version of the same pipeline has read."""
    others = [c for c in people.coders(project, "machine") if c.name == machine.name and c.id != machine.id]
    if not unread or not others:
        return 0
    return len(unread) - len(set(unread).intersection(*(findings.unread(project, other.id) for other in others)))


@cache  # a process has one environment, and asking costs a second
def describe(pipeline: str) -> tuple[str, str]:
    """The name and version under which a pipeline's suggestions are kept; raises PipelineUnavailable."""
    answers: queue.Queue[tuple[Child, dict[str, Any] | None]] = queue.Queue()
    child = Child(READER, ("--pipeline", pipeline), answers)
    try:
        _, message = answers.get()
        if message is None:
            raise PipelineUnavailable(say("The reader could not be started. {words}", words=child.last_words()).strip())
        if "error" in message:
            raise PipelineUnavailable(message["error"], message.get("way_out", ""))
        return message["name"], message["version"]
    finally:
        child.end()


def default_workers() -> int:
    """One for each core but the one that the window runs on."""
    return max(1, (os.cpu_count() or 2) - 1)


def left_to_people(project: Project) -> list[str]:
    """Sentences about the articles that are in another language than the reader's, and so are coded by hand."""
    return [
        say(
            "{n} article is in {language}, which the machine does not read; it is coded by hand.|"
            "{n} articles are in {language}, which the machine does not read; they are coded by hand.",
            n=n, language=language_name(language),
        )
        for language, n in findings.left_to_people(project).items()
    ]  # fmt: skip


def _without(text: str, foreign: Iterable[ForeignParagraph]) -> str:
    """A text with blanks for its paragraphs in other languages, so that all other places in it stay as they are."""
    for start, end, _ in foreign:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


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
            yield article_id, _without(found.text, foreign_paragraphs(self._project, article_id))

    def keep(self, result: ReadText | Failed) -> Iterator[Kept]:
        yield from self.take_copied()
        for article_id in self._twins.pop(self._hashes.pop(result.number)):
            if isinstance(result, Failed):
                findings.store_problem(self._project, self._machine_id, article_id, result.reason)
                yield (), (self._told(article_id, result.reason),)
            else:
                findings.store_reading(self._project, self._machine_id, article_id, result.reading)
                notes = tuple(self._told(article_id, note) for note in result.reading.notes)
                yield (article_id,), notes

    def _told(self, article_id: int, problem: str) -> str:
        return say("{article}: {problem}", article=article(self._project, article_id).name, problem=problem)

    def take_copied(self) -> Iterator[Kept]:
        """Articles that have been given the reading of another with the same text."""
        copied, self._copied = self._copied, []
        yield from copied
