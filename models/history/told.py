"""Rows of the history as a file tells them: columns and values that Standfirst could have written, or none at all.

What stands in a project file may be anybody's. Undo makes statements of SQL from the names in these rows, so each must
be a column that its table has.
"""

from __future__ import annotations

import json
from typing import Any

from models.file import Project, Row, as_list
from models.history.generations import as_of_now
from models.history.tables import TABLES
from models.signs import has_half_sign

SCALARS = (str, int, float, type(None))
LARGEST = 1 << 63
COLUMNS = "SELECT t.value, c.name FROM json_each(?) t, pragma_table_info(t.value) c"
KEPT = "columns that actions write"  # in the project's memory


class Unfit(Exception):
    """The history tells of what no action can have done."""


def columns(project: Project, table: str, text: str | None, generation: int) -> Row | None:
    """The columns of one side of a row, as they are called now; None where the row was not there.

    Raises Unfit for a table that no action writes, a column that it has not, and a value that no column holds.
    """
    if table not in TABLES:
        raise Unfit(table)
    if text is None:
        return None
    values = as_of_now(table, _object(text), generation)
    for name, value in (values or {}).items():
        if name not in _writable(project, table) or not _fits(value):
            raise Unfit(table, name)
        if name in TABLES[table].references and not isinstance(value, str | None):
            raise Unfit(table, name)
    return values


def arguments(text: str) -> dict[str, Any]:
    """What the sentence of an action is worded with; nothing where that can't be read."""
    try:
        return _object(text)
    except Unfit:
        return {}


def _object(text: str) -> dict[str, Any]:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unfit(str(error)) from error
    if not isinstance(read, dict):
        raise Unfit(type(read).__name__)
    return read


def _fits(value: object) -> bool:
    if isinstance(value, str):
        return not has_half_sign(value)
    if isinstance(value, int):
        return -LARGEST <= value < LARGEST
    return isinstance(value, SCALARS)


def _writable(project: Project, table: str) -> frozenset[str]:
    """The columns of a table that actions write; all tables are asked for at once."""
    if KEPT not in project.memory:
        found: dict[str, set[str]] = {name: set() for name in TABLES}
        for name, column in project.tuples(COLUMNS, as_list(TABLES)):
            found[name].add(column)
        project.memory[KEPT] = {name: frozenset(found[name]) - {"id", "uuid", *TABLES[name].derived} for name in found}
    names: frozenset[str] = project.memory[KEPT][table]
    return names
