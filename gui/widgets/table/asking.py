"""What a page with the table asks: rows read once, then answered off the window's thread, the newest question alone."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from corpus.progress import Job as Steps
from corpus.progress import Step
from gui.jobs import Job, on_project
from gui.pages.spec import Surroundings
from models.columns import Columns, Count, Listing, Query
from models.file import Project
from models.wording import say

FIRST = 300  # rows that are shown before all are known
MOST = 2_000  # values of a facet that are shown: those of the most rows, and what is chosen


@dataclass(frozen=True, slots=True)
class Answer:
    """What there is to a query: the rows, of each facet how many have which value, and what else a page wants."""

    query: Query
    listing: Listing
    counts: Mapping[str, list[Count]]
    more: object
    all: int


class Asking(QObject):
    """The rows of one project; what they are, a page's own asking says."""

    listed = Signal(object, object)  # a Query and its Listing: the rows, before all is counted
    answered = Signal(object)  # an Answer
    begun = Signal(object, int)  # the newest ids, and how many there are: before all are read
    read = Signal()  # the columns are there, or are there anew

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self.columns: Columns | None = None
        self._job: Job | None = None
        self._reading: Job | None = None
        self._words: tuple[str, frozenset[int]] | None = None  # what was looked for last, and found
        self._stale = True

    # What the rows are: both the jobs' and, of the newest, the window's thread asks it.

    @property
    @abstractmethod
    def name(self) -> str:
        """What the reading of them is called while it is under way."""

    @abstractmethod
    def newest(self, limit: int) -> tuple[list[int], int]:
        """The rows that are shown before all are read, and how many there are."""

    @abstractmethod
    def reading(self, project: Project) -> Generator[tuple[int, int], None, Columns]:
        """Read all rows."""

    @abstractmethod
    def having_words(self, project: Project, words: str) -> frozenset[int]:
        """Those that have words."""

    @abstractmethod
    def facets(self, columns: Columns) -> Sequence[str]:
        """The columns that are counted."""

    @abstractmethod
    def more(self, project: Project, columns: Columns, _query: Query, /) -> object:
        """What a page wants to know beside the rows and the numbers."""

    def prepared(self, _project: Project, columns: Columns, _query: Query, /) -> Columns:
        """The columns with what this query needs and nobody did before."""
        return columns

    # Asking.

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._job is not None or self._reading is not None

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
            self.begun.emit(*self.newest(FIRST))

        def work(project: Project) -> Steps[object]:
            reading = self.reading(project)
            while True:
                try:
                    done, of = next(reading)
                except StopIteration as end:
                    return end.value
                yield Step(done, of)

        self._reading = job = self._around.jobs.make(self.name, on_project(self._around.project, work), quiet=True)
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

        def work(project: Project) -> Steps[object]:
            yield Step(0)
            found = known[1] if known is not None and known[0] == words else None
            if words and found is None:
                found = self.having_words(project, words)
                yield Step(0)
            narrowed = query
            if words and found is not None:
                narrowed = replace(query, ids=found if query.ids is None else found & query.ids)
            there = self.prepared(project, columns, narrowed)
            listing = there.listing(narrowed)
            yield Step(0, news=(listing,))
            counts = {}
            for name in self.facets(there):
                counts[name] = _most(there.facet(name, narrowed), query.chosen.get(name, frozenset()))
                yield Step(0)
            more = self.more(project, there, narrowed)
            return (words, found), there, Answer(query, listing, counts, more, len(there))

        job = self._around.jobs.make(say("Counting"), on_project(self._around.project, work), quiet=True)
        self._job = job
        job.moved.connect(lambda step: self._moved(job, query, step))
        job.done.connect(lambda answer: self._answered(job, *answer))
        job.failed.connect(self._around.banners.tell_error)
        job.start()

    def _moved(self, job: Job, query: Query, step: Step) -> None:
        if job is self._job and isinstance(step.news, tuple):
            self.listed.emit(query, step.news[0])

    def _answered(self, job: Job, words: tuple[str, frozenset[int] | None], columns: Columns, answer: Answer) -> None:
        if job is not self._job:
            return
        self._job, self.columns = None, columns
        self._words = (words[0], words[1]) if words[1] is not None else None
        self.answered.emit(answer)


def _most(counts: list[Count], chosen: frozenset[str]) -> list[Count]:
    """As many values as a window's thread can lay out at once, in their order."""
    if len(counts) <= MOST:
        return counts
    least = sorted((count.rows for count in counts), reverse=True)[MOST - 1]
    left, kept = MOST - sum(1 for count in counts if count.rows > least), []
    for count in counts:
        if count.rows == least:
            left -= 1
        key = count.value.key if count.value is not None else ""
        if count.rows > least or key in chosen or (count.rows == least and left >= 0):
            kept.append(count)
    return kept
