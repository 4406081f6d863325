"""What the window's jobs do: functions of ``corpus`` and ``models`` as steps that can be shown and stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from corpus.import_report import FileReport
from corpus.importing import ImportOptions, import_paths
from corpus.prehighlight.running import default_workers, prehighlight
from corpus.progress import Job as CorpusJob
from corpus.sample import make_sample
from gui.jobs import ProjectWork, Step, Work
from models.checking import check
from models.file import Project

BETWEEN_ARTICLES = 0.3  # seconds: how often the desk is told what was read


def steps_of(job: CorpusJob[object]) -> Generator[Step, None, object]:
    """A job of ``corpus`` as a job of the window."""
    while True:
        try:
            progress = next(job)
        except StopIteration as end:
            return end.value
        try:
            yield Step(progress.done, progress.total, progress.doing if not progress.total else "")
        except GeneratorExit:
            job.close()
            raise


def on_corpus(make: Callable[[Project], CorpusJob[object]]) -> ProjectWork:
    """Work on a project that ``corpus`` does."""

    def run(project: Project) -> Generator[Step, None, object]:
        return (yield from steps_of(make(project)))

    return run


def importing(paths: Sequence[Path], options: ImportOptions, reports: list[FileReport]) -> ProjectWork:
    """Import, or look only; ``reports`` grows while it runs, so that a stop loses none."""

    def run(project: Project) -> Generator[Step, None, object]:
        for told in import_paths(project, paths, options):
            if isinstance(told, FileReport):
                reports.append(told)
                continue
            text = f"{told.articles:,} {'article' if told.articles == 1 else 'articles'}"
            yield Step(told.bytes_done, told.bytes_total, text)
        return reports

    return run


def prehighlighting(pipeline: str, stop: threading.Event) -> ProjectWork:
    """Read all unread articles; the ids of those just read come as news, what went wrong is returned."""

    def run(project: Project) -> Generator[Step, None, object]:
        problems: list[str] = []
        fresh: list[int] = []
        told = time.monotonic()
        options = {"pipeline": pipeline} if pipeline else {}
        last = Step(0)
        for progress in prehighlight(project, workers=default_workers(), cancelled=stop.is_set, **options):
            problems += progress.problems
            fresh += progress.article_ids
            last = Step(progress.done, progress.total)
            if fresh and time.monotonic() - told > BETWEEN_ARTICLES:
                last = Step(progress.done, progress.total, news=tuple(fresh))
                told, fresh = time.monotonic(), []
            yield last
        if fresh:
            yield Step(last.done, last.total, news=tuple(fresh))
        return problems

    return run


def backing_up(project: Project) -> Generator[Step, None, object]:
    """A rolling backup, whether it is needed or not."""
    yield Step(0)
    return project.back_up()


def backing_up_where_needed(project: Project) -> Generator[Step, None, object]:
    """A rolling backup where anything was written since the last one; None where not."""
    yield Step(0)
    return project.back_up() if project.needs_backup() else None


def checking(project: Project) -> Generator[Step, None, object]:
    """What is off in the project, one sentence each."""
    yield Step(0)
    return check(project)


def making_sample(path: Path, pipeline: str, user: str) -> Work:
    """Make the sample project; its path comes back, closed, so that the window's own thread can open it."""

    def run() -> Generator[Step, None, object]:
        options = {"pipeline": pipeline} if pipeline else {}
        project = yield from steps_of(make_sample(path, user=user, **options))
        assert isinstance(project, Project)
        project.close()
        return project.path

    return run
