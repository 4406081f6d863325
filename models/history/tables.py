"""The tables that actions write: what their columns point at, and whose their rows are.

A table's name can't be a bound value, so each is written out here; nothing that is not can be written or undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from models.file import Row


class Kind(Enum):
    """What rows are about, for those who show it."""

    CODINGS = auto()
    DRAFTS = auto()
    PROGRESS = auto()
    ASSIGNMENTS = auto()
    ACTORS = auto()
    CODEBOOK = auto()
    CORPUS = auto()


OWNED = ("coder_id", "layer_id")  # columns that say whose a row is


@dataclass(frozen=True, slots=True)
class Table:
    """``references`` names the table that a column points at; ``of`` is the column with what a row is of.

    Whose a row is, its own columns say where it is ``owned``, else the row that it is of. What is ``derived`` follows
    from other rows; the file keeps it by itself, and the history does not tell of it. No two rows hold the same in a
    column that is ``alone``.
    """

    kind: Kind
    references: Mapping[str, str] = field(default_factory=dict)
    of: str = ""
    owned: bool = False
    derived: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()


# Parents come before what points at them.
TABLES: Mapping[str, Table] = {
    "codebook": Table(Kind.CODEBOOK),
    "codebook_version": Table(Kind.CODEBOOK, {"coder_id": "coder"}),
    "target": Table(Kind.CODEBOOK, {"became_id": "target"}, alone=("key",)),
    "claim": Table(
        Kind.CODEBOOK, {"parent_id": "claim", "target_id": "target", "became_id": "claim"}, alone=("number",)
    ),
    "variable": Table(Kind.CODEBOOK, alone=("key",)),
    "condition": Table(Kind.CODEBOOK, {"variable_id": "variable", "on_id": "variable", "claim_id": "claim"}),
    "actor": Table(Kind.ACTORS),
    "alias": Table(Kind.ACTORS, {"actor_id": "actor"}),
    "actor_attribute": Table(Kind.ACTORS, {"actor_id": "actor", "variable_id": "variable"}),
    "membership": Table(Kind.ACTORS, {"actor_id": "actor", "whole_id": "actor"}),
    "verdict": Table(Kind.ACTORS, {"actor_id": "actor", "other_id": "actor"}),
    "article": Table(Kind.CORPUS),
    "metadata": Table(Kind.CORPUS, {"article_id": "article"}, of="article_id"),
    "set_aside": Table(Kind.CORPUS, {"article_id": "article", "of_id": "article"}, of="article_id"),
    "outlet_alias": Table(Kind.CORPUS, alone=("alias",)),
    "twin": Table(Kind.CORPUS, {"article_id": "article", "other_id": "article"}, of="article_id"),
    "batch": Table(Kind.ASSIGNMENTS, {"codebook_version_id": "codebook_version"}),
    "assignment": Table(Kind.ASSIGNMENTS, {"batch_id": "batch", "article_id": "article", "coder_id": "coder"}),
    "progress": Table(Kind.PROGRESS, {"article_id": "article", "coder_id": "coder", "layer_id": "layer"}, owned=True),
    "suggestion_outcome": Table(
        Kind.DRAFTS,
        {"suggestion_id": "suggestion", "coder_id": "coder", "layer_id": "layer"},
        of="suggestion_id",
        owned=True,
    ),
    "statement": Table(Kind.CODINGS,
        {
            "article_id": "article", "coder_id": "coder", "layer_id": "layer",
            "codebook_version_id": "codebook_version", "suggestion_id": "suggestion",
        },
        owned=True,
        derived=("state",),
    ),
    "statement_span": Table(Kind.CODINGS, {"statement_id": "statement"}, of="statement_id"),
    "statement_actor": Table(Kind.CODINGS, {"statement_id": "statement", "actor_id": "actor"}, of="statement_id"),
    "statement_claim": Table(Kind.CODINGS, {"statement_id": "statement", "claim_id": "claim"}, of="statement_id"),
    "stance": Table(
        Kind.CODINGS, {"statement_id": "statement", "actor_id": "actor", "target_id": "target"}, of="statement_id"
    ),
    "answer": Table(Kind.CODINGS,
        {
            "variable_id": "variable", "article_id": "article", "statement_id": "statement", "stance_id": "stance",
            "coder_id": "coder", "layer_id": "layer",
        },
        of="statement_id",
        owned=True,
    ),
    "recoding": Table(
        Kind.CODINGS,
        {"article_id": "article", "statement_id": "statement", "coder_id": "coder", "layer_id": "layer"},
        of="statement_id",
        owned=True,
    ),
    "settlement": Table(Kind.CODINGS, {"statement_id": "statement", "settled_id": "statement"}, of="statement_id"),
}  # fmt: skip
ORDER = {table: number for number, table in enumerate(TABLES)}


def known(table: str) -> Table:
    """The table of that name; KeyError for any other."""
    return TABLES[table]


def pointers(table: str, *rows: Row | None) -> Iterator[tuple[str, Any]]:
    """What rows of a table point at, as (table, id or uid: whichever the rows hold)."""
    for column, parent in known(table).references.items():
        for values in rows:
            if values and values.get(column) is not None:
                yield parent, values[column]


def repointed(table: str, values: Row | None, other: Callable[[tuple[str, Any]], object]) -> Row | None:
    """A row that points by ids in place of uids, or the other way round: ``other`` knows them by (table, id or uid)."""
    if values is None:
        return None
    points = known(table).references
    return {
        name: other((points[name], value)) if name in points and value is not None else value
        for name, value in values.items()
    }
