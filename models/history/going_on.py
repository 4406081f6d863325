"""An action that goes on: what is written in one go, such as a memo, is one change however often it is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from models.clock import now
from models.file import Project, seal
from models.history.edit import AS_JSON
from models.history.records import Change, RowChange
from models.history.sentences import sentence
from models.history.tables import known
from models.people import Acting, Right


def go_on(
    project: Project,
    acting: Acting,
    last: Change,
    row: tuple[str, int, str],
    values: Mapping[str, Any],
    arguments: Mapping[str, Any],
) -> Change | None:
    """Write further values into a ``row`` (table, id, uid) that ``last`` has written; undo takes all of it back as one.

    None where something was done since, undo among it: then it is an action of its own. Raises as actions do.
    """
    table, row_id, uid = row
    known(table)
    acting.demand(Right.CODE)
    with project.transaction():
        there = project.tuples(
            "SELECT id, after FROM change_row WHERE change_id = (SELECT max(id) FROM change) AND change_id = ? "
            "AND table_name = ? AND row_uid = ? AND after NOT NULL", last.id, table, uid,
        )  # fmt: skip
        if not there:
            return None
        after = json.loads(there[0][1])
        if not values.keys() <= after.keys():
            return None
        before = {name: after[name] for name in values}
        marks = ", ".join(f"{name} = ?" for name in values)
        project.execute(f"UPDATE {table} SET {marks} WHERE id = ?", *values.values(), row_id)
        project.execute(
            "UPDATE change_row SET after = ? WHERE id = ?", AS_JSON.encode({**after, **values}), there[0][0]
        )
        project.execute(
            "UPDATE change SET arguments = ?, made_at = ? WHERE id = ?", AS_JSON.encode(arguments), now(), last.id
        )
        seal(project, "change", last.id)
    rows = (RowChange(table, row_id, uid, before, dict(values)),)
    return Change(last.id, last.verb, arguments, last.article_id, rows, sentence(last.verb, arguments))
