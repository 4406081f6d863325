"""What the welcome page says of a project that is not open."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import datetime

from corpus.progress import Step
from gui.jobs import Work
from gui.language import clock, day_of_year, long_date
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
        return ProjectState(title, say("Missing: it is no longer at {path}", path=recent.path), is_missing=True)
    try:
        seen = overview_of(recent.path, coder_name)
    except KnownError as error:
        return ProjectState(title, error.what)
    return ProjectState(seen.title, line_of(seen), seen.finished / seen.articles if seen.articles else 0.0)


def line_of(seen: Overview) -> str:
    """What is left to do, in words."""
    left = seen.articles - seen.finished
    if not seen.articles:
        return say("Empty: no articles yet")
    if not left:
        line = say("nothing left to code")
    elif not seen.finished and not seen.drafts:
        line = say("not started, {n} article|not started, {n} articles", n=seen.articles)
    else:
        line = say("{n} article left|{n} articles left", n=left)
        if seen.drafts:
            line = say("{articles}, {drafts}", articles=line, drafts=say("{n} draft|{n} drafts", n=seen.drafts))
    return say("{batch}: {state}", batch=seen.batch, state=line) if seen.batch else line


def when(opened: str, now: datetime) -> str:
    """When a project was open, as one would say it: today, 14:03; yesterday; 3 November; 3 November 2023."""
    try:
        then = datetime.fromisoformat(opened).astimezone(now.tzinfo)
    except ValueError:
        return ""
    days = (now.date() - then.date()).days
    if days == 0:
        return say("today, {time}", time=clock(then.time()))
    if days == 1:
        return say("yesterday")
    return day_of_year(then.date()) if then.year == now.year else long_date(then.date())
