"""What the welcome page says of a project that is not open."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gui.jobs import Step, Work
from models.errors import KnownError
from models.overview import Overview, overview_of


@dataclass(frozen=True, slots=True)
class ProjectState:
    """One line about a project, and how much of it is done; ``is_missing`` where the file is gone."""

    title: str
    line: str
    share: float = 0.0
    is_missing: bool = False


def reading_states(paths: Sequence[Path], coder_name: str) -> Work:
    """Work that reads the states of projects one by one and tells each as news: (path, state)."""

    def run() -> Generator[Step, None, object]:
        for n, path in enumerate(paths):
            yield Step(n + 1, len(paths), news=(path, state_of(path, coder_name)))
        return None

    return run


def state_of(path: Path, coder_name: str) -> ProjectState:
    """The state of the project at ``path``; what can't be opened says why."""
    if not path.is_file():
        return ProjectState(path.stem, f"Missing: it is no longer at {path}", is_missing=True)
    try:
        seen = overview_of(path, coder_name)
    except KnownError as error:
        return ProjectState(path.stem, error.what)
    return ProjectState(seen.title, line_of(seen), seen.finished / seen.articles if seen.articles else 0.0)


def line_of(seen: Overview) -> str:
    """What is left to do, in words."""
    batch = f"{seen.batch}: " if seen.batch else ""
    left = seen.articles - seen.finished
    if not seen.articles:
        return "Empty: no articles yet"
    if not left:
        return f"{batch}nothing left to code"
    if not seen.finished and not seen.drafts:
        return f"{batch}not started, {articles(seen.articles)}"
    drafts = f", {seen.drafts:,} {'draft' if seen.drafts == 1 else 'drafts'}" if seen.drafts else ""
    return f"{batch}{articles(left)} left{drafts}"


def articles(count: int) -> str:
    """``1 article``, ``1,200 articles``."""
    return f"{count:,} {'article' if count == 1 else 'articles'}"


def when(opened: str, now: datetime) -> str:
    """When a project was open, as one would say it: today, 14:03; yesterday; 3 November; 3 November 2023."""
    try:
        then = datetime.fromisoformat(opened).astimezone(now.tzinfo)
    except ValueError:
        return ""
    days = (now.date() - then.date()).days
    if days == 0:
        return f"today, {then:%H:%M}"
    if days == 1:
        return "yesterday"
    return f"{then.day} {then:%B}" if then.year == now.year else f"{then.day} {then:%B %Y}"
