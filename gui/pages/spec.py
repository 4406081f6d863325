"""What the window knows of a page, and what a page knows of the window: all that a new one needs to be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from gui.banner import Banners
from gui.commands import Command
from gui.jobs import Jobs
from gui.keys import Keys
from gui.operations import Operations
from gui.pagebar import Door
from gui.projects import Session
from gui.settings import Settings
from gui.style.painting import Look
from gui.widgets.pages import Page
from models.file import Project
from models.findings import Span


class OpenArticle(Protocol):
    """Puts an article on the desk, at one of its statements or at words of its text."""

    def __call__(self, article_id: int, statement_id: int | None = None, words: Span | None = None) -> object:
        """Both by what the store calls them."""
        ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page is given when it is made; ``session`` and ``doing`` are None where no project is open."""

    look: Look
    keys: Keys
    jobs: Jobs
    settings: Settings
    banners: Banners
    session: Session | None
    doing: Operations | None
    open_article: OpenArticle
    compare: Callable[[int, int | None], object]  # an article with the marks of all its coders, at a statement
    hand_over: Callable[[Sequence[int]], object]  # articles by their ids, to the page that hands them out
    show: Callable[[str], Page]  # a page by its id, to be told what it should show
    back: Callable[[], object]  # to the page that one came from
    home: Callable[[], object]  # to the desk, or to the welcome page where no project is open
    run: Callable[[str], object]  # a command by its id
    settings_changed: Callable[[], object]  # the look, or a switch, is another now
    keys_changed: Callable[[], object]  # the keys are others now
    hints_changed: Callable[[], object]  # the keys of the page do something else now
    articles_kept: Callable[[int], object]  # there are so many more articles

    @property
    def here(self) -> Session:
        """The session of a page that needs a project."""
        assert self.session is not None
        return self.session

    @property
    def project(self) -> Project:
        """The project of a page that needs one."""
        return self.here.project

    @property
    def operations(self) -> Operations:
        """How a page that needs a project asks it and changes it."""
        assert self.doing is not None
        return self.doing


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: its command, menu entry, key and place in the palette, the way to it and back follow from this."""

    id: str
    title: str  # a template, said when it is shown
    make: Callable[[Surroundings], Page]
    command: Command | None = None  # what shows it
    needs_project: bool = True
    writes: bool = False  # it has no use where the project is open for reading only
    is_kept: bool = True  # it stays as it was left; otherwise it is made anew each time, unless it is at work
    undoes: bool = False  # what is done on it is undone on it too
    compares: bool = False  # it shows what all coders have made of an article
    takes_articles: bool = False  # articles that were chosen elsewhere are for it
    takes_files: bool = False  # files that are dropped on the window are for it
    door: Door | None = None  # how it stands in the bar of pages
