"""What the bars around the pages say: which page it is, the project, what undo takes back, what the keys do here."""

from __future__ import annotations

from gui.frame import Frame
from gui.jobs import Jobs
from gui.keys import Keys
from gui.opened_project import OpenedProject
from gui.pages.pages import Pages
from gui.settings import Settings
from gui.widgets.hints import Hint
from gui.widgets.pages import Page
from models.wording import say


class Bars:
    """The bar of pages at the left, the bar on top and the one at the bottom."""

    def __init__(self, frame: Frame, keys: Keys, pages: Pages, jobs: Jobs, settings: Settings) -> None:
        self._frame, self._keys, self._pages, self._jobs, self._settings = frame, keys, pages, jobs, settings
        self._opened: OpenedProject | None = None
        self.is_lead = False  # who has only the desk needs no way to other pages

    def show(self, opened: OpenedProject | None) -> None:
        """Show them as they are for the page at hand."""
        self._opened = opened
        on_desk = self._on_desk()
        self.show_pages()
        self._frame.bar.set_now("desk" if on_desk else self._pages.now())
        self._frame.top.setVisible(opened is not None)
        self._frame.bottom.setVisible(opened is not None or self._jobs.shown() is not None)
        self.show_hints()
        self.show_head()

    def show_pages(self) -> None:
        """Show the bar of pages, or don't."""
        bar = self._frame.bar
        bar.setVisible(self._opened is not None and self.is_lead and self._settings.shows_pages and bar.fits)

    def show_keys(self) -> None:
        """The keys are others now."""
        self._frame.top.field.set_cap(self._keys.cap("palette"))
        self._frame.bar.set_caps(lambda name: self._keys.cap(name) if self._keys.has(name) else "")
        self.show_hints()
        self.show_undo()

    def show_hints(self) -> None:
        """What keys do on the page at hand."""
        back = [Hint("Esc", say("back"), self._pages.back)]
        opened, page = self._opened, self._frame.page()
        if opened is not None and self._on_desk():
            hints = [*(back if self._pages.is_visit(opened.desk.article_id()) else []), *opened.hints]
        else:
            more = (("palette", say("anything, by name")), ("keys", say("all keys")))
            own = page.hints() if isinstance(page, Page) else ()
            known = [Hint(self._keys.cap(name), words, name) for name, words in more if self._keys.has(name)]
            hints = [*back, *own, *known]
        self._frame.bottom.hints.set_hints(hints)

    def show_head(self) -> None:
        """The project, and how much of the queue is done."""
        if self._opened is not None:
            self._frame.top.set_project(self._opened.project.title, self._opened.head())
            self.show_undo()

    def show_undo(self) -> None:
        """What undo would take back."""
        if self._opened is not None:
            self._frame.top.undo.set_undo(self._opened.operations.undo_text or "", self._keys.cap("undo"))

    def _on_desk(self) -> bool:
        return self._opened is not None and self._frame.page() is self._opened.desk
