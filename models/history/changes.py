"""Change rows: what a user action did, and undo, redo and history made of them.

Every action of a coder is written inside ``action()``: the rows it touches and the change row that tells of them are
one transaction. Undo gives back what stood before, by rows; it is refused where somebody else has changed such a row
since.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from models.clock import now
from models.errors import UndoRefused
from models.file import Project, Row

# Tables whose rows undo may touch, written out since a table's name can't be a bound value.
TABLES = frozenset(
    {
        "actor", "alias", "answer", "assignment", "batch", "claim", "codebook", "codebook_version", "progress",
        "settlement", "stance", "statement", "statement_actor", "statement_claim", "statement_span", "suggestion",
        "suggestion_outcome", "target", "variable",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it was not there."""

    table: str
    row_id: int
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one action did; ``id`` is 0 where there was nothing to change."""

    id: int
    action: str
    sentence: str  # without the coder's name: "changed the stance of statement 3 from support to oppose"
    article_id: int | None
    rows: tuple[RowChange, ...]

    def made(self, table: str) -> int:
        """The id of the first row that was made in ``table``; KeyError where none was."""
        for row in self.rows:
            if row.table == table and row.before is None:
                return row.row_id
        raise KeyError(table)

    def touches(self, *tables: str) -> bool:
        """Whether a row of one of ``tables`` was made, changed or deleted."""
        return any(row.table in tables for row in self.rows)


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the history."""

    at: str
    coder: str
    sentence: str  # whole: "Ana changed the stance of statement 3 from support to oppose"
    undone: bool
    article_id: int | None


class Edit:
    """An action while it is being made: the only way to write rows that undo can give back."""

    def __init__(self, project: Project, coder_id: int, name: str, article_id: int | None) -> None:
        self.project = project
        self.coder_id = coder_id
        self.name = name
        self.article_id = article_id
        self.sentence = name.replace("_", " ")
        self.change: Change | None = None  # there once the action is kept
        self._rows: dict[tuple[str, int], RowChange] = {}

    def insert(self, table: str, **values: object) -> int:
        """Make a row and return its id."""
        row: Row = {"uuid": str(uuid.uuid4()), **values}
        row_id = _insert(self.project, table, row)
        self._note(table, row_id, None, _row(self.project, table, row_id))
        return row_id

    def update(self, table: str, row_id: int, **values: object) -> None:
        """Change columns of a row; where they hold these values already, nothing is noted."""
        before = _row(self.project, table, row_id)
        if before is None:
            raise KeyError((table, row_id))
        if all(before[name] == value for name, value in values.items()):
            return
        _update(self.project, table, row_id, values)
        self._note(table, row_id, before, _row(self.project, table, row_id))

    def delete(self, table: str, row_id: int) -> None:
        """Delete a row."""
        before = _row(self.project, table, row_id)
        _delete(self.project, table, row_id)
        self._note(table, row_id, before, None)

    def rows(self) -> tuple[RowChange, ...]:
        """What has changed so far."""
        return tuple(row for row in self._rows.values() if row.before != row.after)

    def _note(self, table: str, row_id: int, before: Row | None, after: Row | None) -> None:
        earlier = self._rows.get((table, row_id))
        first = earlier.before if earlier else before
        self._rows[table, row_id] = RowChange(table, row_id, first, after)

    def done(self) -> Change:
        """The change that was kept; to be asked after the ``with`` block."""
        if self.change is None:
            raise RuntimeError(f"{self.name} is not finished")
        return self.change


@contextmanager
def action(project: Project, coder_id: int, name: str, article_id: int | None = None) -> Iterator[Edit]:
    """One user action: a transaction with its change row; nothing is written where nothing has changed."""
    edit = Edit(project, coder_id, name, article_id)
    with project.transaction():
        yield edit
        rows = edit.rows()
        change_id = _log(project, coder_id, "action", name, edit.sentence, edit.article_id, None, rows) if rows else 0
    edit.change = Change(change_id, name, edit.sentence, edit.article_id, rows)


def undoable(project: Project, coder_id: int) -> str | None:
    """The sentence of the action that ``undo`` would take back, None where there is none."""
    found = _next_undo(project, coder_id)
    return found["sentence"] if found else None


def redoable(project: Project, coder_id: int) -> str | None:
    """The sentence of the action that ``redo`` would make again, None where there is none."""
    found = _next_redo(project, coder_id)
    return found["sentence"] if found else None


def undo(project: Project, coder_id: int) -> Change | None:
    """Take back the coder's last action, wherever it was made; None where there is nothing to undo."""
    found = _next_undo(project, coder_id)
    return _reverse(project, coder_id, found, "undo") if found else None


def redo(project: Project, coder_id: int) -> Change | None:
    """Make the action again that was undone last; None where there is nothing to redo."""
    found = _next_redo(project, coder_id)
    return _reverse(project, coder_id, found, "redo") if found else None


def last_touches(project: Project, *tables: str) -> bool:
    """Whether the last change of the project, be it an undo or a redo, changed a row of one of ``tables``."""
    rows = project.tuples("SELECT DISTINCT table_name FROM change_row WHERE change_id = (SELECT max(id) FROM change)")
    return any(name in tables for (name,) in rows)


def history(project: Project, article_id: int | None = None, limit: int = 1000) -> list[Event]:
    """What was done, the newest first: in one article, or in the whole project."""
    rows = project.select(
        "SELECT c.made_at, c.kind, c.sentence, c.undone, c.article_id, coder.name FROM change c "
        "JOIN coder ON coder.id = c.coder_id WHERE ?1 IS NULL OR c.article_id = ?1 ORDER BY c.id DESC LIMIT ?2",
        article_id,
        limit,
    )
    said = {"action": "", "undo": "undid: ", "redo": "did again: "}
    return [
        Event(
            r["made_at"], r["name"], f"{r['name']} {said[r['kind']]}{r['sentence']}", bool(r["undone"]), r["article_id"]
        )
        for r in rows
    ]


def _next_undo(project: Project, coder_id: int) -> Row | None:
    rows = project.select(
        "SELECT * FROM change WHERE coder_id = ? AND kind = 'action' AND undone = 0 ORDER BY id DESC LIMIT 1", coder_id
    )
    return rows[0] if rows else None


def _next_redo(project: Project, coder_id: int) -> Row | None:
    # What was undone before a newer action was made can't come back: only ids above the last one in effect count.
    rows = project.select(
        "SELECT * FROM change WHERE coder_id = ?1 AND kind = 'action' AND undone = 1 AND id > coalesce((SELECT max(id) "
        "FROM change WHERE coder_id = ?1 AND kind = 'action' AND undone = 0), 0) ORDER BY id LIMIT 1",
        coder_id,
    )
    return rows[0] if rows else None


def _reverse(project: Project, coder_id: int, found: Row, kind: str) -> Change:
    rows = _rows_of(project, found["id"])
    if kind == "undo":
        rows = [RowChange(r.table, r.row_id, r.after, r.before) for r in reversed(rows)]
    try:
        with project.transaction():
            made = _put_all(project, coder_id, found, kind, rows)
    except sqlite3.IntegrityError as error:
        raise _refused(found["sentence"], kind, "something made since then depends on it") from error
    return Change(made, found["action"], found["sentence"], found["article_id"], tuple(rows))


def _put_all(project: Project, coder_id: int, found: Row, kind: str, rows: list[RowChange]) -> int:
    sentence, article_id = found["sentence"], found["article_id"]
    for row in rows:
        if _row(project, row.table, row.row_id) != row.before:
            raise _refused(sentence, kind, "it has been changed by somebody else since")
    # Rows point at each other, so they are held against each other only once all are there.
    project.connection.execute("PRAGMA defer_foreign_keys = ON")
    for row in rows:
        _put(project, row)
    project.connection.execute("UPDATE change SET undone = ? WHERE id = ?", (int(kind == "undo"), found["id"]))
    return _log(project, coder_id, kind, found["action"], sentence, article_id, found["id"], tuple(rows))


def _refused(sentence: str, kind: str, why: str) -> UndoRefused:
    return UndoRefused(f"Can't {kind} “{sentence}”: {why}.", "The history of the article shows who and when.")


def _put(project: Project, row: RowChange) -> None:
    if row.after is None:
        _delete(project, row.table, row.row_id)
    elif row.before is None:
        _insert(project, row.table, row.after)
    else:
        _update(project, row.table, row.row_id, row.after)


def _rows_of(project: Project, change_id: int) -> list[RowChange]:
    rows = project.select("SELECT * FROM change_row WHERE change_id = ? ORDER BY id", change_id)
    return [RowChange(r["table_name"], r["row_id"], _loaded(r["before"]), _loaded(r["after"])) for r in rows]


def _loaded(text: str | None) -> Row | None:
    return None if text is None else dict(json.loads(text))


def _log(
    project: Project,
    coder_id: int,
    kind: str,
    name: str,
    sentence: str,
    article_id: int | None,
    action_change_id: int | None,
    rows: tuple[RowChange, ...],
) -> int:
    change_id = _insert(
        project,
        "change",
        {
            "uuid": str(uuid.uuid4()), "coder_id": coder_id, "made_at": now(), "kind": kind, "action": name,
            "sentence": sentence, "article_id": article_id, "action_change_id": action_change_id,
        },
    )  # fmt: skip
    project.connection.executemany(
        "INSERT INTO change_row (uuid, change_id, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        [(str(uuid.uuid4()), change_id, r.table, r.row_id, _dumped(r.before), _dumped(r.after)) for r in rows],
    )
    return change_id


def _dumped(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _row(project: Project, table: str, row_id: int) -> Row | None:
    rows = project.select(f"SELECT * FROM {_known(table)} WHERE id = ?", row_id)
    return rows[0] if rows else None


def _insert(project: Project, table: str, values: dict[str, Any]) -> int:
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    cursor = project.connection.execute(
        f"INSERT INTO {table if table == 'change' else _known(table)} ({names}) VALUES ({marks})", list(values.values())
    )
    return int(cursor.lastrowid or 0)


def _update(project: Project, table: str, row_id: int, values: dict[str, Any]) -> None:
    names = ", ".join(f"{name} = ?" for name in values)
    project.connection.execute(f"UPDATE {_known(table)} SET {names} WHERE id = ?", [*values.values(), row_id])


def _delete(project: Project, table: str, row_id: int) -> None:
    project.connection.execute(f"DELETE FROM {_known(table)} WHERE id = ?", (row_id,))


def _known(table: str) -> str:
    if table not in TABLES:
        raise KeyError(f"{table} is not written by actions")
    return table
