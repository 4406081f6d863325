"""The pages of one window: made when they are first asked for, one shown at a time, and one way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.frame import Frame
from gui.pages.spec import PageSpec, Surroundings
from gui.projects import Session
from gui.widgets.pages import Page
from models.findings import Span
from models.wording import say

FARTHEST = 20  # places that are remembered to go back to


class Home(Protocol):
    """Where every way begins and ends: the desk, or the welcome page where no project is open."""

    def show_home(self) -> None:
        """Show it as it is."""

    def place(self) -> object:
        """What is open on it."""

    def go_to(self, place: object) -> None:
        """Show it with what was open on it then."""

    def open_article(self, article_id: int, statement_id: int | None = None, words: Span | None = None) -> None:
        """Show it with an article, at one of its statements or at words of its text."""


class Stop(NamedTuple):
    """Somewhere one was: a page, or the desk with what was open on it."""

    page: QWidget | None
    place: object = None


class Pages(QObject):
    """Shows pages by their ids; ``surround`` gives what is around them at the moment when one is made."""

    def __init__(
        self, frame: Frame, specs: Sequence[PageSpec], surround: Callable[[], Surroundings], home: Home, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._frame, self._surround, self._home = frame, surround, home
        self._specs = {spec.id: spec for spec in specs}
        self._made: dict[str, Page] = {}
        self._trail: list[Stop] = []
        self._visited: int | None = None  # the article that was opened from a page

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the commands of the pages do."""
        shown = [(spec.command.id, spec.id) for spec in self._specs.values() if spec.command is not None]
        return {command: partial(self.show, page_id) for command, page_id in shown}

    def now(self) -> str:
        """The command of the page that is shown; "" where it is none of these."""
        shown = self._frame.page()
        return next((s.command.id for i, s in self._specs.items() if s.command and self._made.get(i) is shown), "")

    def allowed(self, session: Session | None) -> list[str]:
        """The commands of those pages that have a use now."""

        def has_use(spec: PageSpec) -> bool:
            return session is not None and not (spec.writes and session.project.read_only)

        specs = self._specs.values()
        shown = [s.id for s in specs if self._made.get(s.id) is not None and self._made[s.id] is self._frame.page()]
        undoing = ["undo", "redo"] if any(self._specs[page_id].undoes for page_id in shown) else []
        return [
            *(s.command.id for s in specs if s.command is not None and (not s.needs_project or has_use(s))), *undoing,
        ]  # fmt: skip

    def page(self, page_id: str) -> Page:
        """A page, made where it is not there yet."""
        if page_id not in self._made:
            spec = self._specs[page_id]
            made = self._made[page_id] = spec.make(self._surround())
            made.setAccessibleName(say(spec.title))
            self._frame.pages.addWidget(made)
        return self._made[page_id]

    def show(self, page_id: str) -> Page:
        """Go to a page as its command does: anew where it is not one that is kept, unless it is at work."""
        before = self._made.get(page_id)
        if before is not None and not self._specs[page_id].is_kept and not before.is_working:
            self._renew(page_id, before)
        page = self.page(page_id)
        page.enter()
        self.visit(page)
        return page

    def visit(self, page: QWidget) -> None:
        """Go to a page that may be none of the registered ones; ``back`` leads to where one is now."""
        if self._frame.page() is not page:
            self._remember()
        self._frame.show_page(page)

    def open_article(self, article_id: int, statement_id: int | None = None, words: Span | None = None) -> None:
        """Put an article on the desk, from wherever one is; ``back`` leads there again."""
        self._remember()
        self._visited = article_id
        self._home.open_article(article_id, statement_id, words)

    def compare(self, article_id: int, statement_id: int | None = None) -> None:
        """Show what all coders have made of an article, at one of its statements; ``back`` leads here again."""
        for spec in self._specs.values():
            if spec.compares:
                page = self.page(spec.id)
                page.show_article(article_id, statement_id)
                self.visit(page)
                page.setFocus()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Show the page that files are for, with these."""
        for spec in self._specs.values():
            if spec.takes_files:
                page = self.page(spec.id)
                self.visit(page)
                page.take_files(paths)

    def hand_over(self, article_ids: Sequence[int]) -> None:
        """Show the page that articles are handed out on, with these to draw of."""
        for spec in self._specs.values():
            if spec.takes_articles:
                self.show(spec.id).take_articles(article_ids)

    def back(self) -> None:
        """To where one came from, or home; a page may have something to end first."""
        page = self._frame.page()
        if isinstance(page, Page) and not page.leave():
            return
        stop = self._trail.pop() if self._trail else Stop(None)
        if stop.page is not None:
            self._frame.show_page(stop.page)
        elif stop.place is not None:
            self._home.go_to(stop.place)
        else:
            self._home.show_home()

    def is_visit(self, article_id: int | None) -> bool:
        """Whether this article is on the desk because a page led there."""
        came_from = self._trail[-1].page if self._trail else None
        return came_from is not None and article_id is not None and article_id == self._visited

    def forget_way(self) -> None:
        """One is at home again, from where no way leads back."""
        self._trail.clear()
        self._visited = None

    def put_away(self) -> None:
        """Throw away the pages of the project that is about to be closed."""
        self.forget_way()
        for page_id in [page_id for page_id in self._made if self._specs[page_id].needs_project]:
            self._frame.drop_page(self._made.pop(page_id))

    def _remember(self) -> None:
        page = self._frame.page()
        is_page = isinstance(page, Page) and page in self._made.values()
        self._trail.append(Stop(page) if is_page else Stop(None, self._home.place()))
        del self._trail[:-FARTHEST]

    def _renew(self, page_id: str, before: Page) -> None:
        """Make a page anew, in its place and on the way back."""
        del self._made[page_id]
        page = self.page(page_id)
        self._trail = [Stop(page) if stop.page is before else stop for stop in self._trail]
        if self._frame.page() is before:
            self._frame.show_page(page)
        self._frame.drop_page(before)
