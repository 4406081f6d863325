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
from models.history import told
from models.history.edit import log, move_aside
from models.history.records import WEIGHTY, Change, RowChange
from models.history.sentences import sentence
from models.history.tables import ORDER, known, pointers, repointed
from models.people import Acting
from models.wording import say

# Materialised, or what was done before it would be looked up anew for each of its rows.
FOUND = (
    "WITH done AS MATERIALIZED (SELECT c.id, c.verb, c.arguments, c.article_id, c.generation, "
    "(SELECT json_array(e.verb, e.arguments) FROM change e WHERE e.coder_id = ?1 AND e.layer_id = ?2 "
    "AND e.kind = 'action' AND e.undone = 0 AND e.id < c.id ORDER BY e.id DESC LIMIT 1) AS earlier "
    "FROM change c WHERE c.id = ({which})) "
    "SELECT done.*, r.table_name, r.row_uid, r.before, r.after FROM done "
    "JOIN change_row r ON r.change_id = done.id ORDER BY r.id"
)
LAST = "SELECT max(id) FROM change WHERE coder_id = ?1 AND layer_id = ?2 AND kind = 'action' AND undone = 0"
# What was undone before the newest action was made can't come back: only what was undone after it counts.
NEXT = (
    "SELECT min(a.id) FROM change u JOIN change a ON a.id = u.action_change_id "
    "WHERE u.coder_id = ?1 AND u.layer_id = ?2 AND u.kind = 'undo' AND u.undone = 0 AND u.id > (SELECT max(id) "
    "FROM (SELECT max(id) AS id FROM change WHERE coder_id = ?1 AND layer_id = ?2 AND kind = 'action' AND undone = 0 "
    "UNION ALL SELECT max(id) FROM change WHERE coder_id = ?1 AND layer_id = ?2 AND kind = 'action' AND undone = 1)) "
    "AND a.undone = 1"
)


def is_weighty(project: Project, acting: Acting) -> bool:
    """Whether ``undo`` would take back a whole codebook, rather than one coding."""
    found = project.tuples(f"SELECT verb FROM change WHERE id = ({LAST})", acting.coder_id, acting.layer_id)
    return bool(found) and found[0][0] in WEIGHTY


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


def _worded(project: Project, which: str, acting: Acting) -> str | None:
    found = project.tuples(f"SELECT verb, arguments FROM change WHERE id = ({which})", acting.coder_id, acting.layer_id)
    return sentence(found[0][0], told.arguments(found[0][1])) if found else None


def _reverse(project: Project, acting: Acting, which: str, kind: str) -> Change | None:
    what, steps = "", list[Step]()
    try:
        with project.transaction():
            found = project.tuples(FOUND.format(which=which), acting.coder_id, acting.layer_id)
            if not found:
                return None
            action_id, verb, written, article_id, generation, earlier = found[0][:6]
            arguments = told.arguments(written)
            what = sentence(verb, arguments)
            steps = _steps(project, [row[6:] for row in found], generation)
            if kind == "undo":
                steps = [Step(s.table, s.uid, s.after, s.before) for s in reversed(steps)]
            rows = Reversal(project, steps).done()
            made = log(project, acting, kind, verb, arguments, article_id, action_id, rows)
    except told.Unfit as error:
        raise _unfit(kind, what) from error
    except ChangedSince as error:
        raise _refused(kind, what, say("it has been changed by somebody else since")) from error
    except RuleBroken as error:
        if Reversal(project, steps).is_stale():
            raise _refused(kind, what, say("it has been changed by somebody else since")) from error
        raise _refused(kind, what, say("something made since then depends on it")) from error
    if kind == "redo":
        return Change(made, verb, arguments, article_id, rows, what, is_weighty=verb in WEIGHTY)
    next_verb, next_told = json.loads(earlier) if earlier else ("", "{}")
    undoable = sentence(next_verb, told.arguments(next_told)) if earlier else None
    return Change(made, verb, arguments, article_id, rows, undoable, is_weighty=next_verb in WEIGHTY)


def _steps(project: Project, rows: Iterable[tuple[str, str, str | None, str | None]], generation: int) -> list[Step]:
    """Rows of the history as they are meant now; columns that are alike, as most are in bulk, are read once."""
    known_texts: dict[tuple[str, str | None], Row | None] = {}

    def columns(table: str, text: str | None) -> Row | None:
        if (table, text) not in known_texts:
            known_texts[table, text] = told.columns(project, table, text, generation)
        return known_texts[table, text]

    steps = (Step(table, uid, columns(table, before), columns(table, after)) for table, uid, before, after in rows)
    return [step for step in steps if _says_something(step)]


def _says_something(step: Step) -> bool:
    """Whether a row was made, changed or deleted; raises Unfit where it was none of these."""
    if step.before is None and step.after is None:
        raise told.Unfit(step.table, step.uid)
    if step.before is None or step.after is None:
        return True
    if not step.before.keys() <= step.after.keys():
        raise told.Unfit(step.table, step.uid)
    return bool(step.after)  # of a column that is gone nothing is left to be given back


def _unfit(kind: str, done: str) -> UndoRefused:
    what = (
        say("Can't undo “{action}”: the file tells of it what no action can have done.", action=done)
        if kind == "undo"
        else say("Can't redo “{action}”: the file tells of it what no action can have done.", action=done)
    )
    return UndoRefused(what, say("Nothing was changed. Code what you want by hand; “standfirst check” tells more."))


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
        waits = {id(s) for s in changed if made and any(key in made for key in pointers(s.table, s.after))}
        alike = {(s.table, id(s.after)): s for s in self.steps}.values()  # many have the very same columns
        self.ids = self.project.ids(key for s in alike for key in pointers(s.table, s.after) if key not in made)
        if waits or (gone and any(key in gone for s in changed for key in pointers(s.table, s.before))):
            # Rows point at each other: they are held against each other only once all are there.
            self.project.execute("PRAGMA defer_foreign_keys = ON")
        for table, steps in self._by_table((s for s in self.steps if s.after is None), parents_first=False):
            self._delete(table, steps)
        self._change([s for s in changed if id(s) not in waits])
        for table, steps in self._by_table((s for s in self.steps if s.before is None), parents_first=True):
            self._insert(table, steps)
        self._change([s for s in changed if id(s) in waits])
        return tuple(self._as_told())

    def _as_told(self) -> Iterator[RowChange]:
        """The steps with the ids of this file."""
        pointed: dict[tuple[str, int], Row | None] = {}
        for s in self.steps:
            for values in (s.before, s.after):
                if (s.table, id(values)) not in pointed:
                    pointed[s.table, id(values)] = repointed(s.table, values, self.ids.get)
            yield RowChange(
                s.table, s.row_id, s.uid, pointed[s.table, id(s.before)], pointed[s.table, id(s.after)], s.of
            )

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
            self._find(table, columns, group)
        for table, group in _alike(steps, lambda s: s.table):
            move_aside(self.project, table, {s.row_id: s.after or {} for s in group})
        for (table, columns), group in _alike(steps, lambda s: (s.table, tuple(s.after or ()))):
            marks = ", ".join(f"{name} = ?" for name in columns)
            for _, same in _alike(group, lambda s: tuple((s.after or {}).values())):
                values = repointed(table, same[0].after, self.ids.get) or {}
                self.project.execute(
                    f"UPDATE {table} SET {marks} WHERE id IN (SELECT value FROM json_each(?))",
                    *(values[name] for name in columns),
                    as_list(s.row_id for s in same),
                )

    def _find(self, table: str, columns: Sequence[str], steps: Sequence[Step]) -> None:
        """Hold rows that are to be changed against what should stand there."""
        kind = known(table)
        more = f", {kind.of}" if kind.of and kind.of not in columns else ""
        found = self.project.select(
            f"SELECT id, uuid, {', '.join(columns)}{more} FROM {table} WHERE uuid IN (SELECT value FROM json_each(?))",
            as_list(s.uid for s in steps),
        )
        self._compare(steps, {row["uuid"]: row for row in found})

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
        # Rows that point at each other and went together can't be asked for their uids any more.
        self.project.keep_uids({(steps[0].table, row["id"]): uid for uid, row in found.items()})
        asked = {name for step in steps for name in step.before or ()}
        points = {c: table for c, table in known(steps[0].table).references.items() if c in asked}
        seen = [(points[c], row[c]) for row in found.values() for c in points if row[c] is not None]
        uids = self.project.uids(seen)
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
