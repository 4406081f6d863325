"""What the page asks of the codings, as one coder may see them."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from gui.pages.spec import Surroundings
from gui.widgets.table.asking import Asking
from models.codebook import Codebook, load
from models.coding import Stance
from models.codings import having_words, newest, read_columns
from models.columns import Columns, Query
from models.file import Project
from models.people import Acting
from models.wording import say

FACETS = ("claim", "target", "stance", "actor", "outlet", "coder", "week", "state", "complete", "version")


@dataclass(frozen=True, slots=True)
class Beside:
    """How the stances are spread in each group, by key, and the codebook that words all of it."""

    spreads: Mapping[str, Mapping[Stance, int]]
    codebook: Codebook


class Codings(Asking):
    """One project's codings."""

    def __init__(self, around: Surroundings, seen: Acting, parent: QObject) -> None:
        super().__init__(around, parent)
        self.seen = seen

    @property
    def name(self) -> str:
        return say("Reading the codings")

    def newest(self, limit: int) -> tuple[list[int], int]:
        return newest(self._around.project, self.seen, limit)

    def reading(self, project: Project) -> Generator[tuple[int, int], None, Columns]:
        return read_columns(project, self.seen)

    def having_words(self, project: Project, words: str) -> frozenset[int]:
        return having_words(project, self.seen, words)

    def facets(self, _columns: Columns) -> Sequence[str]:
        return FACETS

    def more(self, project: Project, columns: Columns, query: Query) -> Beside:
        spreads: dict[str, dict[Stance, int]] = {}
        if query.group and query.group != "stance":
            stances, group = list(Stance), columns.columns[query.group]
            for (code, stance), n in columns.tally((query.group, "stance"), query).items():
                value = group.value(code)
                if stance:
                    spreads.setdefault(value.key if value else "", {})[stances[stance - 1]] = n
        return Beside(spreads, load(project))
