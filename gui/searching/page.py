"""Search in the whole corpus: words in, articles with the words around the match out, Enter opens one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidgetItem

from gui.commands import Command
from gui.jobs import Job, at_once, on_project
from gui.pages.spec import PageSpec, Surroundings
from gui.searching.found import FOUND, FoundList, first_match
from gui.style.themes import SPACE, TINY
from gui.widgets.buttons import Button
from gui.widgets.dropdown import DropDown
from gui.widgets.forms import Field
from gui.widgets.labels import Label, Title
from gui.widgets.pages import Page, row
from models.articles import WORD, Hit, Line, in_context, search_articles
from models.file import Project
from models.findings import Span
from models.wording import later, say

WIDTH = 960
LIMIT = 100  # articles
LINES = 1000  # matches in their context
VIEWS = (later("Articles"), later("In context"))
ORDERS = {"date": later("Newest first"), "rank": later("Best match first")}
SORTS: dict[str, Callable[[Line], object]] = {
    later("Newest first"): lambda _line: 0,
    later("By what follows"): lambda line: _folded(line.words + line.after),
    later("By what precedes"): lambda line: _folded(line.before)[::-1],
}


class SearchPage(Page):
    """The field, what to show and in which order, and what was found."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, WIDTH)
        self._around = around
        self._job: Job | None = None
        self._opens = False  # Enter was pressed before there was anything to open
        self._lines: list[Line] = []
        self.field = Field(self.look)
        self.field.setPlaceholderText(say("Words, or a “phrase in quotation marks”"))
        self.field.setAccessibleName(say("Search the corpus"))
        self.view = DropDown(say("Show"), [say(name) for name in VIEWS], self.look)
        self.order = DropDown(say("Order"), [], self.look)
        self._offer_orders()
        self.hits = FoundList(self.look)
        self.hits.itemActivated.connect(self._open)
        self.count = Label("", self.look, TINY, tone="ink3")
        back = Button(say("Back"), self.look, around.back, "Esc")
        head = row(Title(say("Search the corpus"), self.look), back)
        head.setStretch(0, 1)
        self.column.addLayout(head)
        self.column.addSpacing(SPACE[4])
        self.column.addLayout(row(self.field, self.view, self.order, gap=SPACE[2]))
        self.column.addSpacing(SPACE[2])
        self.column.addWidget(self.count)
        self.column.addSpacing(SPACE[2])
        self.column.addWidget(self.hits, 1)
        self.field.textChanged.connect(lambda _: self._search())
        self.view.activated.connect(lambda _: self._show_otherwise())
        self.order.activated.connect(lambda _: self._order_chosen())
        self.field.returnPressed.connect(self._open_current)

    @property
    def shows_lines(self) -> bool:
        """Whether each match is shown in its context."""
        return self.view.currentIndex() == 1

    def search(self, words: str) -> None:
        """Search for these words."""
        self.field.setText(words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.field.hasFocus() and self.hits.count():
            self.hits.setFocus(Qt.FocusReason.OtherFocusReason)
            self.hits.setCurrentRow(max(0, self.hits.currentRow()))
            return
        super().keyPressEvent(event)

    def _show_otherwise(self) -> None:
        self._offer_orders()
        self.hits.show_found([])
        self._search()

    def _offer_orders(self) -> None:
        names = [say(name) for name in (SORTS if self.shows_lines else ORDERS.values())]
        self.order.clear()
        self.order.addItems(names)
        self.order.setMinimumContentsLength(max(len(name) for name in names))

    def _order_chosen(self) -> None:
        if self.shows_lines and self._job is None:
            self.hits.show_found(self._sorted())
        else:
            self._search()

    def _search(self) -> None:
        words, order = self.field.text().strip(), max(0, self.order.currentIndex())
        self._opens = False
        if self._job is not None:
            self._job.stop()
        find: Callable[[Project], Sequence[Hit] | Sequence[Line]]
        if self.shows_lines:
            find = partial(in_context, query=words, limit=LINES)
        else:
            find = partial(search_articles, query=words, limit=LIMIT, order=list(ORDERS)[order])
        job = self._around.jobs.make(say("Searching"), on_project(self._around.project, at_once(find)), quiet=True)
        self._job = job
        job.done.connect(lambda found: self._found(job, found))
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _found(self, job: Job, found: Sequence[Hit] | Sequence[Line]) -> None:
        if job is not self._job:
            return
        self._job = None
        self._lines = [one for one in found if isinstance(one, Line)]
        self.hits.show_found(self._sorted() if self.shows_lines else found)
        self.count.setText(self._counted(len(found)) if self.field.text().strip() else "")
        if self._opens:
            self._open_current()

    def _sorted(self) -> list[Line]:
        by = list(SORTS.values())[max(0, self.order.currentIndex())]
        return sorted(self._lines, key=by)  # type: ignore[arg-type]  # keys of one kind at a time

    def _counted(self, found: int) -> str:
        if self.shows_lines:
            places = say("{n} place|{n} places", n=found)
            articles = say("{n} article|{n} articles", n=len({line.article_id for line in self._lines}))
            said = say("{places} in {articles}", places=places, articles=articles)
            return say("the first {places}", places=said) if found == LINES else said
        many = say("{n} article|{n} articles", n=found)
        return say("the first {articles}", articles=many) if found == LIMIT else many

    def _open_current(self) -> None:
        item = self.hits.currentItem() or self.hits.item(0)
        self._opens = self._job is not None  # what is shown is not what was asked for yet
        if item is not None and not self._opens:
            self._open(item)

    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(FOUND)
        if isinstance(found, Line):
            place: Span | None = Span(found.start, found.end)
        else:
            place = first_match(self._around.project, self.field.text().strip(), found.article_id)
        self._around.open_article(found.article_id, None, place)


def _folded(words: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(words)]


PAGE = PageSpec(
    "search", later("Search the corpus"), SearchPage,
    Command("search", "Move", later("Search the corpus"), ("Ctrl+Shift+F",), after="find"),
)  # fmt: skip
