"""What the page asks of the codings: read once, then answered off the window's thread, the newest question alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from corpus.progress import Job as Steps
from corpus.progress import Step
from gui.jobs import Job, on_project
from gui.pages.spec import Surroundings
from models.codebook import Codebook, load
from models.coding import Stance
from models.codings import having_words, newest, read_columns
from models.columns import Columns, Count, Listing, Query
from models.file import Project
from models.people import Acting
from models.wording import say

FACETS = ("claim", "target", "stance", "actor", "outlet", "coder", "week", "state", "complete", "version")
FIRST = 300  # rows that are shown before all are known


@dataclass(frozen=True, slots=True)
class Answer:
    """What there is to a query: the rows, and of each facet how many have which value."""

    query: Query
    listing: Listing
    counts: Mapping[str, list[Count]]
    spreads: Mapping[str, Mapping[Stance, int]]  # of the groups, by key
    codebook: Codebook
    all: int


class Asking(QObject):
    """One project's codings, as one coder may see them."""

    listed = Signal(object, object)  # a Query and its Listing: the rows, before all is counted
    answered = Signal(object)  # an Answer
    begun = Signal(object, int)  # the newest ids, and how many there are: before all are read
    read = Signal()  # the columns are there, or are there anew

    def __init__(self, around: Surroundings, seen: Acting, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self.seen = around, seen
        self.columns: Columns | None = None
        self._job: Job | None = None
        self._reading: Job | None = None
        self._words: tuple[str, frozenset[int]] | None = None  # what was looked for last, and found
        self._stale = True

    def forget(self) -> None:
        """What was read is not so any more: it is read again when it is asked for."""
        self._stale, self._words = True, None

    def ask(self, query: Query, words: str = "") -> None:
        """Answer this; an earlier question that is open is dropped."""
        self._wanted = (query, words)
        if self._stale:
            self._read()
        else:
            self._answer()

    def once(self, call: Callable[[Project, Columns], object], then: Callable[[object], object]) -> None:
        """A question beside these, such as for a cross table."""
        columns = self.columns
        if columns is None:
            return
        job = self._around.operations.ask(say("Counting"), lambda project: call(project, columns))
        job.done.connect(then)
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.stop()
        if self.columns is None:
            self.begun.emit(*newest(self._around.project, self.seen, FIRST))
        seen = self.seen

        def work(project: Project) -> Steps[object]:
            reading = read_columns(project, seen)
            while True:
                try:
                    done, of = next(reading)
                except StopIteration as end:
                    return end.value
                yield Step(done, of)

        name = say("Reading the codings")
        self._reading = job = self._around.jobs.make(name, on_project(self._around.project, work), quiet=True)
        self._stale = False
        job.done.connect(lambda columns: self._columns_read(job, columns))
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _columns_read(self, job: Job, columns: Columns) -> None:
        if job is self._reading:
            self._reading, self.columns = None, columns
            self.read.emit()
            self._answer()

    def _answer(self) -> None:
        columns, (query, words), known = self.columns, self._wanted, self._words
        if columns is None or self._reading is not None:
            return
        if self._job is not None:
            self._job.stop()
        seen = self.seen

        def work(project: Project) -> Steps[object]:
            yield Step(0)
            found = known[1] if known is not None and known[0] == words else None
            if words and found is None:
                found = having_words(project, seen, words)
                yield Step(0)
            narrowed = query
            if words and found is not None:
                ids = found if query.ids is None else found & query.ids
                narrowed = Query(query.chosen, ids, query.order, query.descending, query.group)
            listing = columns.listing(narrowed)
            yield Step(0, news=(listing,))
            counts = {}
            for name in FACETS:
                counts[name] = columns.facet(name, narrowed)
                yield Step(0)
            spreads: dict[str, dict[Stance, int]] = {}
            if query.group:
                stances, group = list(Stance), columns.columns[query.group]
                names = (query.group, "stance")
                for (code, stance), n in columns.tally(names, narrowed).items() if query.group != "stance" else ():
                    value = group.value(code)
                    if stance:
                        spreads.setdefault(value.key if value else "", {})[stances[stance - 1]] = n
            return (words, found), Answer(query, listing, counts, spreads, load(project), len(columns))

        job = self._around.jobs.make(say("Counting"), on_project(self._around.project, work), quiet=True)
        self._job = job
        job.moved.connect(lambda step: self._moved(job, query, step))
        job.done.connect(lambda answer: self._answered(job, *answer))
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _moved(self, job: Job, query: Query, step: Step) -> None:
        if job is self._job and isinstance(step.news, tuple):
            self.listed.emit(query, step.news[0])

    def _answered(self, job: Job, words: tuple[str, frozenset[int] | None], answer: Answer) -> None:
        if job is not self._job:
            return
        self._job = None
        self._words = (words[0], words[1]) if words[1] is not None else None
        self.answered.emit(answer)
