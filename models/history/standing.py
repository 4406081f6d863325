"""What the history says a row is now, and whether it is so."""

from __future__ import annotations

import json
from collections.abc import Iterable

from models.file import Project, Row
from models.history.generations import as_of_now
from models.history.tables import known, pointers, repointed


def left_by(table: str, changes: Iterable[tuple[str | None, str | None, int]]) -> Row | None:
    """A row as its changes left it, in their order as (before, after, generation): the columns they tell of.

    None where it was deleted. Raises ValueError or TypeError where one can't be read.
    """
    left: Row | None = {}
    for before, after, generation in changes:
        was, became = (
            as_of_now(table, None if text is None else dict(json.loads(text)), generation) for text in (before, after)
        )
        left = None if became is None else became if was is None else {**(left or {}), **became}
    return left


def stands(project: Project, table: str, uid: str, left: Row | None) -> bool:
    """Whether the row of this uid is there, or not, and holds what was left in it."""
    known(table)
    rows = project.select(f"SELECT * FROM {table} WHERE uuid = ?", uid)
    if left is None or not rows:
        return left is None and not rows
    row = rows[0]
    if not left.keys() <= row.keys():
        return False
    there = {name: row[name] for name in left}
    try:
        uids = project.uids(pointers(table, there))
    except KeyError:  # it points at what is not there
        return False
    return repointed(table, there, uids.__getitem__) == left
