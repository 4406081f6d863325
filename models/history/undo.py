"""Undo and redo, made of the rows of the history: across articles, restarts and newer generations of the schema.

Only what an action changed is compared and given back. It is refused where one of these columns has been changed since,
or where something made later depends on what would go.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from models.errors import UndoRefused
from models.file import Project, Row, RuleBroken, as_list
from models.history.edit import log
from models.history.generations import as_of_now
from models.history.records import Change, RowChange
from models.history.sentences import sentence
from models.history.tables import ORDER, known, pointers, repointed
from models.people import Acting
from models.wording import say

FOUND = (
    "SELECT c.id, c.verb, c.arguments, c.article_id, c.generation, r.table_name, r.row_uid, r.before, r.after, "
    "(SELECT json_array(e.verb, json(e.arguments)) FROM change e WHERE e.coder_id = ?1 AND e.layer_id = ?2 "
    "AND e.kind = 'action' AND e.undone = 0 AND e.id < c.id ORDER BY e.id DESC LIMIT 1) "
    "FROM change c JOIN change_row r ON r.change_id = c.id WHERE c.id = ({which}) ORDER BY r.id"
)
LAST = "SELECT max(id) FROM change WHERE coder_id = ?1 AND layer_id = ?2 AND kind = 'action' AND undone = 0"
# What was undone before a newer action was made can't come back: only ids above the last one in effect count.
NEXT = (
    "SELECT min(id) FROM change WHERE coder_id = ?1 AND layer_id = ?2 AND kind = 'action' AND undone = 1 "
    f"AND id > coalesce(({LAST}), 0)"
)


def undoable(project: Project, acting: Acting) -> str | None:
    """The sentence of the action that ``undo`` would take back, None where there is none."""
    return _worded(project, LAST, acting)


def redoable(project: Project, acting: Acting) -> str | None:
    """The sentence of the action that ``redo`` would make again, None where there is none."""
    return _worded(project, NEXT, acting)


def undo(project: Project, acting: Acting) -> Change | None:
    """Take back the coder's last action in this layer, wherever it was made; None where there is nothing to undo."""
    return _reverse(project, acting, LAST, "undo")


def redo(project: Project, acting: Acting) -> Change | None:
    """Make the action again that was undone last; None where there is nothing to redo."""
    return _reverse(project, acting, NEXT, "redo")


@dataclass(slots=True)
class Step:
    """What is to become of one row: ``before`` is what must stand there, with rows by their uid."""

    table: str
    uid: str
    before: Row | None
    after: Row | None
    row_id: int = 0
    of: int | None = None

    def told(self, ids: Mapping[tuple[str, str], int]) -> RowChange:
        """The same with the ids of this file."""
        before, after = (repointed(self.table, values, ids.get) for values in (self.before, self.after))
        return RowChange(self.table, self.row_id, self.uid, before, after, self.of)


def _worded(project: Project, which: str, acting: Acting) -> str | None:
    found = project.tuples(f"SELECT verb, arguments FROM change WHERE id = ({which})", acting.coder_id, acting.layer_id)
    return sentence(found[0][0], json.loads(found[0][1])) if found else None


def _reverse(project: Project, acting: Acting, which: str, kind: str) -> Change | None:
    what, steps = "", list[Step]()
    try:
        with project.transaction():
            found = project.tuples(FOUND.format(which=which), acting.coder_id, acting.layer_id)
            if not found:
                return None
            action_id, verb, written, article_id, generation = found[0][:5]
            arguments = json.loads(written)
            what = sentence(verb, arguments)
            steps = [_step(row[5], row[6], row[7], row[8], generation) for row in found]
            if kind == "undo":
                steps = [Step(s.table, s.uid, s.after, s.before) for s in reversed(steps)]
            rows = Reversal(project, steps).done()
            made = log(project, acting, kind, verb, arguments, article_id, action_id, rows)
            earlier = found[0][9]
    except ChangedSince as error:
        raise _refused(kind, what, say("it has been changed by somebody else since")) from error
    except RuleBroken as error:
        if Reversal(project, steps).is_stale():
            raise _refused(kind, what, say("it has been changed by somebody else since")) from error
        raise _refused(kind, what, say("something made since then depends on it")) from error
    if kind == "redo":
        return Change(made, verb, arguments, article_id, rows, undoable=what)
    return Change(made, verb, arguments, article_id, rows, undoable=sentence(*json.loads(earlier)) if earlier else None)


def _step(table: str, uid: str, before: str | None, after: str | None, generation: int) -> Step:
    was, became = (None if text is None else json.loads(text) for text in (before, after))
    return Step(table, uid, as_of_now(table, was, generation), as_of_now(table, became, generation))


def _refused(kind: str, done: str, why: str) -> UndoRefused:
    what = (
        say("Can't undo “{action}”: {why}.", action=done, why=why)
        if kind == "undo"
        else say("Can't redo “{action}”: {why}.", action=done, why=why)
    )
    return UndoRefused(what, say("The history of the article shows who and when."))


class ChangedSince(Exception):
    """A row is not as the action left it."""


@dataclass
class Reversal:
    """The rows of one action on their way back: deletions, changes, insertions, each kind of row by one statement."""

    project: Project
    steps: list[Step]
    ids: dict[tuple[str, str], int] = field(default_factory=dict)

    def done(self) -> tuple[RowChange, ...]:
        """Write them, and tell what was changed."""
        made = {(s.table, s.uid) for s in self.steps if s.before is None}
        gone = {(s.table, s.uid) for s in self.steps if s.after is None}
        changed = [s for s in self.steps if s.before is not None and s.after is not None]
        # What points at rows that only come back here waits for them; all else comes first, so that they find room.
        later = [s for s in changed if any(key in made for key in pointers(s.table, s.after))]
        self.ids = self.project.ids(key for s in self.steps for key in pointers(s.table, s.after) if key not in made)
        if later or any(key in gone for s in changed for key in pointers(s.table, s.before)):
            # Rows point at each other: they are held against each other only once all are there.
            self.project.execute("PRAGMA defer_foreign_keys = ON")
        for table, steps in self._by_table((s for s in self.steps if s.after is None), parents_first=False):
            self._delete(table, steps)
        self._change([s for s in changed if s not in later])
        for table, steps in self._by_table((s for s in self.steps if s.before is None), parents_first=True):
            self._insert(table, steps)
        self._change(later)
        return tuple(step.told(self.ids) for step in self.steps)

    def is_stale(self) -> bool:
        """Whether one of the rows is not as the action left it; nothing is written."""
        try:
            for table, steps in self._by_table((s for s in self.steps if s.before is not None), parents_first=True):
                found = self.project.select(
                    f"SELECT * FROM {table} WHERE uuid IN (SELECT value FROM json_each(?))",
                    as_list(s.uid for s in steps),
                )
                self._compare(steps, {row["uuid"]: row for row in found})
        except ChangedSince:
            return True
        return False

    def _by_table(self, steps: Iterable[Step], parents_first: bool) -> Iterator[tuple[str, list[Step]]]:
        def place(step: Step) -> int:
            return ORDER[step.table]

        for _, group in groupby(sorted(steps, key=place, reverse=not parents_first), key=place):
            of_table = list(group)
            yield of_table[0].table, of_table

    def _delete(self, table: str, steps: Sequence[Step]) -> None:
        uids = as_list(s.uid for s in steps)
        found = self.project.select(
            f"DELETE FROM {table} WHERE uuid IN (SELECT value FROM json_each(?)) RETURNING *", uids
        )
        self._compare(steps, {row["uuid"]: row for row in found})

    def _change(self, steps: Sequence[Step]) -> None:
        for (table, columns), group in _alike(steps, lambda s: (s.table, tuple(s.after or ()))):
            kind = known(table)
            more = f", {kind.of}" if kind.of and kind.of not in columns else ""
            found = self.project.select(
                f"SELECT id, uuid, {', '.join(columns)}{more} FROM {table} "
                "WHERE uuid IN (SELECT value FROM json_each(?))",
                as_list(s.uid for s in group),
            )
            self._compare(group, {row["uuid"]: row for row in found})
            marks = ", ".join(f"{name} = ?" for name in columns)
            for _, same in _alike(group, lambda s: as_list((s.after or {}).values())):
                values = repointed(table, same[0].after, self.ids.get) or {}
                self.project.execute(
                    f"UPDATE {table} SET {marks} WHERE id IN (SELECT value FROM json_each(?))",
                    *(values[name] for name in columns),
                    as_list(s.row_id for s in same),
                )

    def _insert(self, table: str, steps: Sequence[Step]) -> None:
        for columns, group in _alike(steps, lambda s: tuple(s.after or ())):
            for generation in _parents_first(table, group):
                rows = [[s.uid, *(repointed(table, s.after, self.ids.get) or {}).values()] for s in generation]
                ids = self.project.insert_rows(table, ("uuid", *columns), rows)
                for step in generation:
                    step.row_id = self.ids[table, step.uid] = ids[step.uid]
                    self._take_in(step, step.after or {})

    def _compare(self, steps: Sequence[Step], found: Mapping[str, Row]) -> None:
        """Hold what stands there against what should, and take up its ids."""
        points = known(steps[0].table).references
        uids = self.project.uids(pointers(steps[0].table, *found.values()))
        self.ids |= {(table, uid): row_id for (table, row_id), uid in uids.items()}
        for step in steps:
            row = found.get(step.uid)
            if row is None:
                raise ChangedSince(step.table, step.uid)
            for name, value in (step.before or {}).items():
                stands = row[name]
                if name in points and stands is not None:
                    stands = uids[points[name], stands]
                if stands != value:
                    raise ChangedSince(step.table, step.uid)
            step.row_id = row["id"]
            self.ids[step.table, step.uid] = row["id"]
            step.of = row.get(known(step.table).of)

    def _take_in(self, step: Step, values: Row) -> None:
        self.project.keep_uids({(step.table, step.row_id): step.uid})
        of = known(step.table).of
        step.of = self.ids.get((known(step.table).references[of], str(values.get(of)))) if of else None


def _alike(steps: Sequence[Step], key: Callable[[Step], Any]) -> Iterator[tuple[Any, list[Step]]]:
    groups: dict[Any, list[Step]] = {}
    for step in steps:
        groups.setdefault(key(step), []).append(step)
    yield from groups.items()


def _parents_first(table: str, steps: list[Step]) -> Iterator[list[Step]]:
    """Rows of one table, those before that others of them point at; mostly all at once."""
    own = [column for column, parent in known(table).references.items() if parent == table]
    waiting = {s.uid for s in steps}
    while steps:
        ready = [s for s in steps if not any((s.after or {}).get(column) in waiting for column in own)] or steps
        yield ready
        waiting -= {s.uid for s in ready}
        steps = [s for s in steps if s.uid in waiting]
