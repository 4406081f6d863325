"""What the page asks of the corpus: all articles, and what became of them."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from gui.widgets.table.asking import Asking
from models import corpus
from models.columns import Columns, Query
from models.corpus import Came, Fitting, Stage
from models.file import Project
from models.wording import say

FACETS = (
    "outlet", "year", "month", "week", "length", "language", "byline", "import", "twins", "aside", "work", "coder",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Beside:
    """What became of all articles, whatever is chosen, and how they came."""

    stages: tuple[Stage, ...]
    came: Came
    outlets: int
    first: str  # ISO days of the earliest article and of the latest, empty where no date is known
    last: str
    again: tuple[Fitting, ...]  # rules that were asked before, with articles that came later and fit them


class Corpus(Asking):
    """One project's articles."""

    @property
    def name(self) -> str:
        return say("Reading the corpus")

    def newest(self, limit: int) -> tuple[list[int], int]:
        return corpus.newest(self._around.project, limit)

    def reading(self, project: Project) -> Generator[tuple[int, int], None, Columns]:
        return corpus.read_columns(project)

    def having_words(self, project: Project, words: str) -> frozenset[int]:
        return corpus.having_words(project, words)

    def facets(self, columns: Columns) -> Sequence[str]:
        return (*FACETS, *corpus.facets_of(columns))

    def prepared(self, project: Project, columns: Columns, query: Query) -> Columns:
        return corpus.with_headlines(project, columns) if query.order == "headline" else columns

    def more(self, project: Project, columns: Columns, _query: Query) -> Beside:
        came, days = corpus.came(project), columns.columns["date"].values
        return Beside(
            corpus.flow(columns, came), came, len(columns.columns["outlet"].values),
            days[0].key if days else "", days[-1].key if days else "", tuple(corpus.fitting_since(project, columns)),
        )  # fmt: skip
