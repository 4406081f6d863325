"""What is about to change, shown in the table before it is done; and dates of the current article that are open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from corpus.dating import Dating, as_written, datings
from gui.banner import Kind
from gui.desk.shown import shown_date
from models.columns import Columns, Query
from models.corpus import ArticleRow, mend_articles
from models.errors import KnownError
from models.file import Project
from models.history import Change
from models.people import Acting, leading
from models.wording import say

if TYPE_CHECKING:
    from gui.corpus.page import CorpusPage

TYPED = 200  # ms after the last letter before a preview is counted
Act = Callable[[Project, Acting], Change]


class Changing(QObject):
    """One preview at a time; what narrowed before it comes back when it is left."""

    def __init__(self, page: CorpusPage) -> None:
        super().__init__(page)
        self._page = page
        self._before: tuple[Query, str] | None = None
        self._asked = 0  # previews that were asked for: an answer to an older one is dropped
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(TYPED)
        self._count: Callable[[], object] = lambda: None
        self._later.timeout.connect(lambda: self._count())
        self.dating: Dating | None = None  # of the current article

    @property
    def is_shown(self) -> bool:
        """Whether the table shows what would change."""
        return self._before is not None

    def scope(self) -> list[int]:
        """The articles that something is done to: those that are ticked, else all that the table showed."""
        page = self._page
        return sorted(page.model.marked) or list(page.model.listing.ids if self._before is None else self._scope)

    def asked_for(self) -> tuple[Query, str]:
        """What narrows, and the words, as they were before a preview."""
        return self._before or (self._page.query, self._page.words)

    # Previews.

    def count(self, call: Callable[[Project, Columns], object], then: Callable[[object], object]) -> None:
        """Ask off the window's thread what would change, a moment after the last letter; the newest question alone."""
        self._asked += 1
        self._count = partial(self._ask, self._asked, call, then)
        self._later.start()

    def show(self, plan: Mapping[int, Mapping[str, str | None]], leaving: frozenset[int] = frozenset()) -> None:
        """Show these articles alone: what their fields would say, or that they would be set aside."""
        page = self._page
        if self._before is None:
            self._before, self._scope = (page.query, page.words), list(page.model.listing.ids)
        page.source.planned, page.source.leaving = plan, leaving
        page.query = Query({}, frozenset(plan) | leaving, page.query.order, page.query.descending)
        page.words = ""
        page.refresh()

    def forget(self) -> None:
        """Nothing is about to change any more."""
        self._asked += 1
        self._later.stop()
        self._restore()

    def _restore(self) -> None:
        page = self._page
        page.source.planned, page.source.leaving = {}, frozenset()
        if self._before is not None:
            (page.query, page.words), self._before = self._before, None
            page.refresh()

    def let_go(self) -> bool:
        """Drop what is ticked; False where nothing is."""
        if not self._page.model.marked:
            return False
        self._page.table.let_go()
        return True

    def answered(self) -> None:
        """Other rows are shown."""
        self.moved()

    def carry_out(self, name: str, act: Act) -> bool:
        """Do it off the window's thread, as the lead that she is, and tell of it."""
        page = self._page
        if not page.may_change():
            return False

        def lead(project: Project, acting: Acting) -> Change:
            return act(project, leading(project, acting))

        job = page.around.operations.run_long(name, lead, page)
        job.done.connect(self._done)
        job.start()
        return True

    def _done(self, change: Change) -> None:
        page = self._page
        if not change.id:
            page.around.operations.refuse(say("Nothing is so that it would change."))
            return
        done = say("{coder} {did}.", coder=page.around.here.coder.name, did=change.sentence)
        page.around.banners.tell(Kind.NEWS, done, say("Undo takes it back."))
        if page.model.marked:
            page.table.let_go()

    def _ask(self, asked: int, call: Callable[[Project, Columns], object], then: Callable[[object], object]) -> None:
        def work(project: Project, columns: Columns) -> object:
            try:
                return call(project, columns)
            except KnownError as error:
                return error

        def answered(found: object) -> None:
            if asked != self._asked:
                return
            if isinstance(found, KnownError):
                self._page.asked.tell(str(found), False)
                self._restore()
            else:
                then(found)

        self._page.asking.once(work, answered)

    # The date of the current article.

    def moved(self) -> None:
        """Look whether the current article has a date that could be two, or one in its text."""
        page, row = self._page, self._page.table.current_row()
        self.dating = None
        if isinstance(row, ArticleRow) and not row.published and row.aside is None and not page.in_place.is_open:
            self.dating = next(iter(datings(page.around.project, [row.id])), None)
        note = said_dating(self.dating) if self.dating is not None else ""
        keys = _keys(self.dating) if self.dating is not None and not page.why_not else ()
        if isinstance(row, ArticleRow) and not row.published and self.dating is None and as_written(row.metadata):
            note = say("“{date}” is no date that can be read. E mends it.", date=as_written(row.metadata))
        if (note, keys) != (page.source.note, page.source.keys):
            page.source.note, page.source.keys = note, keys
            page.table.reopen()

    def take_date(self, other: bool = False) -> None:
        """Give the current article the date that fits, or the other one that it could be."""
        found, page = self.dating, self._page
        if found is None or not page.may_change():
            return
        days = (found.month_first, found.day_first) if found.likely == found.month_first else (
            found.day_first, found.month_first,
        )  # fmt: skip
        day = days[1 if other and found.is_open else 0]
        page.around.operations.run(
            lambda project, acting: mend_articles(
                project, leading(project, acting), {found.article_id: {"published": day}}
            )
        )


def said_dating(found: Dating) -> str:
    """What the date may be, and why."""
    if not found.is_open:
        return say("{day}: {why}", day=shown_date(found.likely), why=found.why)
    return say(
        "{one} or {other}? {why}.", one=shown_date(found.day_first), other=shown_date(found.month_first),
        why=found.why[:1].upper() + found.why[1:],
    )  # fmt: skip


def _keys(found: Dating) -> tuple[tuple[str, str], ...]:
    if not found.is_open:
        return (("D", say("take it")),)
    if found.likely is None:
        return (("D", shown_date(found.day_first)), ("Shift D", shown_date(found.month_first)))
    other = found.month_first if found.likely == found.day_first else found.day_first
    return (("D", shown_date(found.likely)), ("Shift D", shown_date(other)))
