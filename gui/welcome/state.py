"""What the welcome page says of a project that is not open."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime

from corpus.progress import Step
from gui.jobs import Work
from gui.settings import Recent
from models.errors import KnownError
from models.wording import say
from models.work import Overview, overview_of


@dataclass(frozen=True, slots=True)
class ProjectState:
    """One line about a project, and how much of it is done; ``is_missing`` where the file is gone."""

    title: str
    line: str
    share: float = 0.0
    is_missing: bool = False


def reading_states(projects: Sequence[Recent], coder_name: str) -> Work:
    """Work that reads the states of projects one by one and tells each as news: (path, state)."""

    def run() -> Generator[Step, None, object]:
        for n, recent in enumerate(projects, 1):
            yield Step(n, len(projects), news=(recent.path, state_of(recent, coder_name)))
        return None

    return run


def state_of(recent: Recent, coder_name: str) -> ProjectState:
    """The state of a project; what can't be opened says why."""
    title = recent.title or recent.path.stem
    if not recent.path.is_file():
        return ProjectState(title, f"Missing: it is no longer at {recent.path}", is_missing=True)
    try:
        seen = overview_of(recent.path, coder_name)
    except KnownError as error:
        return ProjectState(title, error.what)
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
        return f"{batch}not started, {say('{n} article|{n} articles', n=seen.articles)}"
    drafts = f", {say('{n} draft|{n} drafts', n=seen.drafts)}" if seen.drafts else ""
    return f"{batch}{say('{n} article|{n} articles', n=left)} left{drafts}"


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
