"""What an action changed, as it is told to whoever asked for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from models.file import Row
from models.history.sentences import sentence
from models.history.tables import Kind, known

WEIGHTY = ("replace_codebook",)  # verbs of what all later codings stand on


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row: the columns that changed, before and after; None where the row was not there.

    Ids of other rows in it are those of this file. ``of`` is its statement or suggestion, where it has one.
    """

    table: str
    row_id: int
    uid: str
    before: Row | None
    after: Row | None
    of: int | None = None


@dataclass(frozen=True)
class Change:
    """What one action did; ``id`` is 0 where there was nothing to change."""

    id: int
    verb: str
    arguments: Mapping[str, Any]
    article_id: int | None
    rows: tuple[RowChange, ...]
    undoable: str | None = None  # what undo would take back next
    outcome: object = None  # what the action has made of the thing that it was about, if it says
    is_weighty: bool = False  # what undo would take back next is a whole codebook, rather than one coding

    @property
    def sentence(self) -> str:
        """What was done, without the coder's name: "changed the stance of statement 3 from support to oppose"."""
        return sentence(self.verb, self.arguments)

    @cached_property
    def statements(self) -> frozenset[int]:
        """The ids of the statements that were made, changed or deleted, by themselves or by what hangs on them."""
        return frozenset(self._about("statement", "statement_id"))

    @cached_property
    def suggestions(self) -> frozenset[int]:
        """The ids of the suggestions of which something else has become: a statement, or a decision."""
        made = (values.get("suggestion_id") for row in self.rows for values in (row.before, row.after) if values)
        return frozenset((*(one for one in made if isinstance(one, int)), *self._about("suggestion", "suggestion_id")))

    def _about(self, table: str, of: str) -> Iterator[int]:
        for row in self.rows:
            if row.table == table:
                yield row.row_id
            elif known(row.table).of == of and row.of is not None:
                yield row.of

    def made(self, table: str) -> int:
        """The id of the first row that was made in ``table``; KeyError where none was."""
        for row in self.rows:
            if row.table == table and row.before is None:
                return row.row_id
        raise KeyError(table)

    def deleted(self, table: str) -> frozenset[int]:
        """The ids of the rows of ``table`` that are gone."""
        return frozenset(row.row_id for row in self.rows if row.table == table and row.after is None)

    @cached_property
    def kinds(self) -> frozenset[Kind]:
        """What was made, changed or deleted, by what it is about."""
        return frozenset(known(table).kind for table in {row.table for row in self.rows})
