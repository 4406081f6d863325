"""An action while it is being made: the only way to write rows that undo can give back.

Whose rows may be written is asked here and nowhere else: a coder's action touches nothing that is another's, nor what
is her own in another layer; a lead's does, and is kept as a lead's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, groupby
from typing import Any

from models.clock import now
from models.errors import NotAllowed
from models.file import GENERATION, Project, Row, as_list, new_uid, next_seal, seal, sealed_as
from models.history.records import WEIGHTY, Change, RowChange
from models.history.sentences import sentence
from models.history.tables import OWNED, known, pointers, repointed
from models.people import Acting, CoderRole, Right
from models.wording import say

ROWS_AT_ONCE = 500  # of the history, in one statement
AS_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Edit:
    """Rows are written by its methods; each costs one statement, or two where what stood before must be seen."""

    def __init__(self, project: Project, acting: Acting, verb: str, article_id: int | None) -> None:
        self.project = project
        self.acting = acting
        self.verb = verb
        self.arguments: dict[str, Any] = {}  # of the verb, for the sentence: plain values
        self.article_id = article_id
        self.outcome: object = None  # what it has made of the thing that it is about, for whoever shows that
        self.change: Change | None = None  # there once the action is kept
        self._rows: dict[tuple[str, int], RowChange] = {}
        self._opened: set[int] = set()  # statements that are known to be this one's

    def say(self, **arguments: Any) -> None:  # noqa: ANN401 (whatever JSON holds)
        """What the sentence of the action will be worded with."""
        self.arguments.update(arguments)

    def own_statement(self, statement_id: int, coder_id: int, layer_id: int) -> None:
        """Tell whose a statement is, as it was just read; raises NotAllowed where it is not the acting one's."""
        self._guard({"coder_id": coder_id, "layer_id": layer_id})
        self._opened.add(statement_id)

    def insert(self, table: str, **values: object) -> int:
        """Make a row and return its id."""
        self._guard_rows(table, [values])
        uid = new_uid()
        row_id = self.project.insert(table, {"uuid": uid, **values})
        self._made(table, row_id, uid, values)
        return row_id

    def insert_rows(self, table: str, rows: Sequence[Mapping[str, object]]) -> list[int]:
        """Make rows that all have the same columns, by one statement; returns their ids."""
        if not rows:
            return []
        self._guard_rows(table, rows)
        uids = [new_uid() for _ in rows]
        columns = ("uuid", *rows[0])
        ids = self.project.insert_rows(
            table, columns, [[uid, *values.values()] for uid, values in zip(uids, rows, strict=True)]
        )
        for uid, values in zip(uids, rows, strict=True):
            self._made(table, ids[uid], uid, values)
        return [ids[uid] for uid in uids]

    def update(self, table: str, row_id: int, **values: object) -> None:
        """Change columns of a row; where they hold these values already, nothing is written."""
        self.update_rows(table, {row_id: values})

    def update_known(self, table: str, row_id: int, uid: str, was: Row, values: Mapping[str, object]) -> None:
        """The same of a row of the acting one's own that was just read, as it stands: ``was`` are these columns."""
        known(table)
        marks = ", ".join(f"{name} = ?" for name in values)
        self.project.execute(f"UPDATE {table} SET {marks} WHERE id = ?", *values.values(), row_id)
        self.project.keep_uids({(table, row_id): uid})
        self._changed(table, row_id, {"uuid": uid, **was}, values)

    def update_rows(self, table: str, changes: Mapping[int, Mapping[str, object]]) -> None:
        """Change the same columns of several rows, each to values of its own. KeyError where a row is not there."""
        if not changes:
            return
        columns = tuple(next(iter(changes.values())))
        before = self._seen(table, columns, "id", changes)
        for row_id in changes.keys() - before.keys():
            raise KeyError((table, row_id))
        changes = {i: v for i, v in changes.items() if any(before[i][name] != value for name, value in v.items())}
        if len(changes) > 1:
            move_aside(self.project, table, dict.fromkeys(changes, columns))
        for row_id, values in changes.items():
            was = before[row_id]
            marks = ", ".join(f"{name} = ?" for name in columns)
            self.project.execute(f"UPDATE {table} SET {marks} WHERE id = ?", *values.values(), row_id)
            self._changed(table, row_id, was, values)

    def point_elsewhere(self, table: str, column: str, from_id: int, to_id: int | None) -> int:
        """Let all rows of ``table`` that point at one row point at another, by one statement; returns how many."""
        before = self._seen(table, (column,), column, [from_id])
        if before:
            ids = as_list(before)
            self.project.execute(
                f"UPDATE {table} SET {column} = ? WHERE id IN (SELECT value FROM json_each(?))", to_id, ids
            )
        for row_id, was in before.items():
            self._changed(table, row_id, was, {column: to_id})
        return len(before)

    def delete(self, table: str, row_id: int) -> None:
        """Delete a row."""
        self.delete_where(table, "id", [row_id])

    def delete_where(self, table: str, column: str, values: Iterable[int]) -> int:
        """Delete the rows whose ``column`` holds one of ``values``, by one statement; returns how many there were."""
        known(table)
        rows = self.project.select(
            f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?)) RETURNING *", as_list(values)
        )
        self._guard_rows(table, rows)
        for row in rows:
            row_id, uid = row.pop("id"), row.pop("uuid")
            for column in known(table).derived:
                del row[column]
            earlier = self._rows.get((table, row_id))
            was = {**row, **earlier.before} if earlier and earlier.before else row
            if earlier and earlier.before is None:
                del self._rows[table, row_id]
            else:
                self._note(RowChange(table, row_id, uid, was, None, self._of(table, row)))
        return len(rows)

    def rows(self) -> tuple[RowChange, ...]:
        """What has changed so far."""
        return tuple(row for row in self._rows.values() if row.before != row.after)

    def done(self) -> Change:
        """The change that was kept; to be asked after the ``with`` block."""
        if self.change is None:
            raise RuntimeError(f"{self.verb} is not finished")
        return self.change

    def _seen(self, table: str, columns: Sequence[str], key: str, values: Iterable[int]) -> dict[int, Row]:
        """Those columns of rows as they stand, with the uid and what says whose they are."""
        kind = known(table)
        more = (*(OWNED if kind.owned else ()), *((kind.of,) if kind.of else ()))
        wanted = ", ".join(dict.fromkeys(("id", "uuid", *columns, *more)))
        found = self.project.select(
            f"SELECT {wanted} FROM {table} WHERE {key} IN (SELECT value FROM json_each(?))", as_list(values)
        )
        self._guard_rows(table, found)
        return {row["id"]: row for row in found}

    def _made(self, table: str, row_id: int, uid: str, values: Mapping[str, object]) -> None:
        self.project.keep_uids({(table, row_id): uid})
        if table == "statement":
            self._opened.add(row_id)
        self._note(RowChange(table, row_id, uid, None, dict(values), self._of(table, values)))

    def _changed(self, table: str, row_id: int, was: Row, values: Mapping[str, object]) -> None:
        earlier = self._rows.get((table, row_id))
        before = {name: was[name] for name, value in values.items() if was[name] != value}
        after = {name: values[name] for name in before}
        if earlier is not None:  # it was made or changed by this very action
            before = None if earlier.before is None else {**before, **earlier.before}  # type: ignore[assignment]
            after = {**(earlier.after or {}), **after}
        if before is not None and earlier is not None:
            after = {name: value for name, value in after.items() if before[name] != value}
            before = {name: before[name] for name in after}
        self._note(RowChange(table, row_id, was["uuid"], before, after, self._of(table, was)))

    def _note(self, row: RowChange) -> None:
        self._rows[row.table, row.row_id] = row

    def _of(self, table: str, values: Mapping[str, object]) -> int | None:
        of = values.get(known(table).of)
        return of if isinstance(of, int) else None

    def _guard_rows(self, table: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Ask whose rows are: their own columns say it, or the statements that they are of."""
        kind = known(table)
        if kind.owned:
            for row in rows:
                self._guard(row)
        if kind.of != "statement_id" or self._is_lead:
            return
        asked = {of for row in rows if isinstance(of := row.get("statement_id"), int)} - self._opened
        if asked:  # those that are not found went with this very action, which has asked then
            found = self.project.tuples(
                "SELECT id, coder_id, layer_id FROM statement WHERE id IN (SELECT value FROM json_each(?))",
                as_list(asked),
            )
            for coder_id, layer_id in {(coder_id, layer_id) for _, coder_id, layer_id in found}:
                self._guard({"coder_id": coder_id, "layer_id": layer_id})
            self._opened.update(statement_id for statement_id, _, _ in found)

    @property
    def _is_lead(self) -> bool:
        return self.acting.role is CoderRole.LEAD

    def _guard(self, row: Mapping[str, object]) -> None:
        if self._is_lead:
            return
        coder_id, layer_id = row["coder_id"], row.get("layer_id")
        if not self.acting.owns(int(str(coder_id)), None if layer_id is None else int(str(layer_id))):
            raise NotAllowed(
                say("That was coded by somebody else, or in another layer."),
                say("Each coder changes only what is her own; a lead can do more."),
            )


@contextmanager
def action(
    project: Project, acting: Acting, verb: str, article_id: int | None = None, right: Right = Right.CODE
) -> Iterator[Edit]:
    """One action: a transaction with its change row; nothing is written where nothing has changed.

    Raises NotAllowed where the one who acts may not do what takes ``right``.
    """
    acting.demand(right)
    edit = Edit(project, acting, verb, article_id)
    with project.transaction():
        yield edit
        rows = edit.rows()
        change_id = 0
        if rows:
            change_id = log(project, acting, "action", verb, edit.arguments, edit.article_id, None, rows)
    done = sentence(verb, edit.arguments) if rows else None
    edit.change = Change(change_id, verb, edit.arguments, edit.article_id, rows, done, edit.outcome, verb in WEIGHTY)


def log(
    project: Project,
    acting: Acting,
    kind: str,
    verb: str,
    arguments: Mapping[str, Any],
    article_id: int | None,
    action_change_id: int | None,
    rows: Sequence[RowChange],
) -> int:
    """Keep that something was done, within its transaction; returns the id of the change."""
    values = (
        new_uid(), acting.coder_id, acting.layer_id, str(acting.role), now(), kind, verb, AS_JSON.encode(arguments),
        article_id, action_change_id, GENERATION,
    )  # fmt: skip
    texts = _texts(project, rows)
    kept = [(r.table, r.uid, texts[_key(r.table, r.before)], texts[_key(r.table, r.after)]) for r in rows]
    _reseal(project, rows)
    made = next_seal(project, [[values], kept])
    ((change_id,),) = project.execute(
        "INSERT INTO change (uuid, coder_id, layer_id, role, made_at, kind, verb, arguments, article_id, "
        "action_change_id, generation, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id", *values, made,
    )  # fmt: skip
    for start in range(0, len(kept), ROWS_AT_ONCE):
        some = kept[start : start + ROWS_AT_ONCE]
        project.execute(
            "INSERT INTO change_row (change_id, table_name, row_uid, before, after) VALUES "
            + ", ".join(["(?, ?, ?, ?, ?)"] * len(some)),
            *chain.from_iterable((change_id, *row) for row in some),
        )
    sealed_as(project, change_id, made)
    return int(change_id)


def _reseal(project: Project, rows: Sequence[RowChange]) -> None:
    """An article whose metadata was mended is sealed as it stands now; what it was before, the history tells."""
    mended = {r.row_id if r.table == "article" else r.of for r in rows if r.table in ("article", "metadata")}
    ids = sorted(article_id for article_id in mended if article_id is not None)
    for _, run in groupby(enumerate(ids), key=lambda one: one[1] - one[0]):
        in_a_row = [article_id for _, article_id in run]
        for start in range(0, len(in_a_row), ROWS_AT_ONCE):
            some = in_a_row[start : start + ROWS_AT_ONCE]
            seal(project, "article", some[0], some[-1])


def _key(table: str, values: Row | None) -> tuple[object, ...]:
    return (table, *values.items()) if values is not None else ()


def _texts(project: Project, rows: Sequence[RowChange]) -> dict[tuple[object, ...], str | None]:
    """What stands in the history for the columns of rows; those that are alike, as most are in bulk, made once."""
    alike = {_key(r.table, v): (r.table, v) for r in rows for v in (r.before, r.after) if v is not None}
    points = {key for table, values in alike.values() for key in pointers(table, values)}
    tables = {table for table, _ in points}
    uids = {(r.table, r.row_id): r.uid for r in rows if r.table in tables}  # some of them are gone from the file by now
    uids |= project.uids(points - uids.keys())
    of = uids.__getitem__
    return {(): None, **{key: AS_JSON.encode(repointed(table, v, of)) for key, (table, v) in alike.items()}}


def move_aside(project: Project, table: str, changing: Mapping[int, Iterable[str]]) -> None:
    """Let rows that are about to change give up what no two of them can hold, so that they can swap it.

    ``changing`` has the columns that are about to change by the row's id.
    """
    for column in known(table).alone:
        row_ids = as_list(row_id for row_id, columns in changing.items() if column in columns)
        project.execute(f"UPDATE {table} SET {column} = uuid WHERE id IN (SELECT value FROM json_each(?))", row_ids)
