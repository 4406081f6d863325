"""What the window's jobs do: functions of ``corpus`` and ``models`` as work on a project."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from corpus.prehighlight.running import DEFAULT_PIPELINE, prehighlight
from corpus.progress import Job, Step
from corpus.sample import make_sample
from gui.jobs import ProjectWork, Work
from models.checking import check
from models.file import Project

BETWEEN_ARTICLES = 0.3  # seconds: how often the desk is told what was read


def prehighlighting(pipeline: str) -> ProjectWork:
    """Read all unread articles; the ids of those just read come as news some at a time, what went wrong is returned."""

    def run(project: Project) -> Job[object]:
        reading = prehighlight(project, pipeline or DEFAULT_PIPELINE)
        fresh: list[int] = []
        told, last = time.monotonic(), Step(0)
        while True:
            try:
                last = next(reading)
            except StopIteration as end:
                if fresh:
                    yield Step(last.done, last.total, last.doing, news=tuple(fresh))
                return end.value
            fresh += last.news if isinstance(last.news, tuple) else ()
            is_time = bool(fresh) and time.monotonic() - told > BETWEEN_ARTICLES
            yield Step(last.done, last.total, last.doing, news=tuple(fresh) if is_time else None)
            if is_time:
                told, fresh = time.monotonic(), []

    return run


def backing_up(project: Project) -> Job[object]:
    """A rolling backup, whether it is needed or not."""
    yield Step(0)
    return project.back_up()


def backing_up_where_needed(goes_on: Callable[[], bool]) -> ProjectWork:
    """A gentle backup where anything was written since the last one; None where not, or where it was given up."""

    def run(project: Project) -> Job[object]:
        yield Step(0)
        return project.back_up_gently(goes_on) if project.needs_backup() else None

    return run


def checking(project: Project) -> Job[object]:
    """What is off in the project, one sentence each; a copy is looked at, so that whoever codes waits for nothing."""
    yield Step(0)
    with project.copied() as copy:
        yield Step(0)
        found = check(copy)
    return [*filter(None, [project.under_other_names()]), *found]


def making_sample(path: Path, pipeline: str, user: str) -> Work:
    """Make the sample project; its path comes back, closed, so that the window's own thread can open it."""

    def run() -> Job[object]:
        project = yield from make_sample(path, pipeline or DEFAULT_PIPELINE, user)
        project.close()
        return project.path

    return run
