"""Bringing a statement to what it is to be: only what differs is written, each table by one statement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from models.clock import now
from models.coding.asked import Reason
from models.coding.records import Item, Place, Position
from models.file import as_list
from models.history import Edit

Values = dict[str, object]
HANGING = (
    "statement_span",
    "statement_actor",
    "statement_claim",
    "answer",
    "stance",
    "recoding",
)  # all is of a statement
Answered = tuple[
    int, int | None, int | None
]  # what an answer is about: an article, a statement of it, a stance of that
KEYS = "SELECT key FROM variable WHERE id IN (SELECT value FROM json_each(?))"
OWN = ("kept", "mode", "mode_chosen", "memo", "confidence")


def write(edit: Edit, article_id: int, version_id: int, before: Item | None, after: Item) -> Item:
    """Make a statement (``before`` has no row yet) or bring it from ``before`` to ``after``.

    A new one is made under this version of the codebook. Gives back the statement as it stands in the project then.
    """
    if before is None or before.statement_id is None:
        return _make(edit, article_id, version_id, after)
    statement_id = before.statement_id
    own: Values = {name: _plain(getattr(after, name)) for name in OWN if getattr(after, name) != getattr(before, name)}
    if own:
        was = {name: _plain(getattr(before, name)) for name in own}
        edit.update_known("statement", statement_id, before.uid, was, own)
    for table, rows_of in ROWS.items():
        if rows_of(before) != rows_of(after):
            _put_rows(edit, table, statement_id, rows_of(after))
    if before.asked:
        after = _settle(edit, before, after)
    positions = after.positions
    if before.positions != after.positions:
        positions = _put_positions(edit, article_id, statement_id, before.positions, after.positions)
    if before.answers != after.answers:
        _put_answers(edit, (article_id, statement_id, None), before.answers, after.answers)
    return replace(after, positions=positions).in_order()


def delete(edit: Edit, statement_id: int) -> None:
    """Delete a statement with all that hangs on it."""
    for table in HANGING:
        edit.delete_where(table, "statement_id", [statement_id])
    edit.delete("statement", statement_id)


def _make(edit: Edit, article_id: int, version_id: int, item: Item) -> Item:
    statement_id = edit.insert(
        "statement", article_id=article_id, coder_id=edit.acting.coder_id, layer_id=edit.acting.layer_id,
        codebook_version_id=version_id, suggestion_id=item.suggestion_id, created_at=now(),
        **{name: _plain(getattr(item, name)) for name in OWN},
    )  # fmt: skip
    for table, rows_of in ROWS.items():
        edit.insert_rows(table, [{"statement_id": statement_id, **row} for row in rows_of(item)])
    positions = _put_positions(edit, article_id, statement_id, (), item.positions)
    _put_answers(edit, (article_id, statement_id, None), {}, item.answers)
    uid = edit.project.uids([("statement", statement_id)])["statement", statement_id]
    return replace(item, statement_id=statement_id, uid=uid, positions=positions).in_order()


def _spans(item: Item) -> list[Values]:
    places = (("evidence", item.evidence), ("source", item.source), ("cue", item.cue))
    return [{"role": role, "start": span.start, "end": span.end} for role, spans in places for span in spans]


def _actors(item: Item) -> list[Values]:
    counted: dict[str, int] = {}
    rows: list[Values] = []
    for actor in item.actors:
        position = counted[actor.role] = counted.get(actor.role, -1) + 1
        rows.append({"actor_id": actor.actor_id, "role": str(actor.role), "position": position})
    return rows


def _claims(item: Item) -> list[Values]:
    return [{"claim_id": claim_id, "position": n} for n, claim_id in enumerate(item.claims)]


ROWS = {"statement_span": _spans, "statement_actor": _actors, "statement_claim": _claims}
# What makes a row of these the same though something else of it changes; spans are the same by their order in a role.
SAME = {"statement_span": ("role",), "statement_actor": ("actor_id", "role"), "statement_claim": ("claim_id",)}


def _put_rows(edit: Edit, table: str, statement_id: int, wanted: Sequence[Values]) -> None:
    columns = list(wanted[0]) if wanted else ["id"]
    order = "start" if table == "statement_span" else "position"
    there = edit.project.select(
        f"SELECT id, {', '.join(columns)} FROM {table} WHERE statement_id = ? ORDER BY {order}, id", statement_id
    )
    free: dict[tuple[object, ...], list[int]] = {}
    for row in there:
        free.setdefault(tuple(row[name] for name in SAME[table]) if wanted else (), []).append(row["id"])
    kept: dict[int, Values] = {}
    fresh: list[Values] = []
    for values in wanted:
        same = free.get(tuple(values[name] for name in SAME[table]))
        if same:
            kept[same.pop(0)] = values
        else:
            fresh.append({"statement_id": statement_id, **values})
    gone = [row_id for rest in free.values() for row_id in rest]
    if gone:
        edit.delete_where(table, "id", gone)
    edit.update_rows(table, kept)
    edit.insert_rows(table, fresh)


def _put_positions(
    edit: Edit, article_id: int, statement_id: int, before: Sequence[Position], after: Sequence[Position]
) -> tuple[Position, ...]:
    """Write what differs; gives the positions with the rows that they have then."""
    kept = {p.row_id for p in after}
    gone = [p.row_id for p in before if p.row_id not in kept]
    if gone:
        drop_positions(edit, gone)
    edit.update_rows("stance", {p.row_id: _stance(p) for p in after if p.row_id and p not in before})
    fresh = [p for p in after if not p.row_id]
    made = iter(edit.insert_rows("stance", [{"statement_id": statement_id, **_stance(p)} for p in fresh]))
    found = tuple(p if p.row_id else replace(p, row_id=next(made)) for p in after)
    were = {p.row_id: dict(p.answers) for p in before}
    for position in found:
        of = (article_id, statement_id, position.row_id)
        _put_answers(edit, of, were.get(position.row_id, {}), dict(position.answers))
    return found


def drop_positions(edit: Edit, row_ids: Iterable[int]) -> None:
    """Within an action: delete rows of stances with what was answered about them."""
    ids = list(row_ids)
    edit.delete_where("answer", "stance_id", ids)
    edit.delete_where("stance", "id", ids)


def _put_answers(edit: Edit, of: Answered, before: Mapping[int, str], after: Mapping[int, str]) -> None:
    for variable_id in sorted(before.keys() | after.keys()):
        if before.get(variable_id) != after.get(variable_id):
            put_answer(edit, variable_id, of, after.get(variable_id))


def put_answer(edit: Edit, variable_id: int, of: Answered, value: str | None) -> None:
    """Set, change or take away the answer to a variable: a coder's own about an article, else the statement's."""
    article_id, statement_id, stance_id = of
    acting = edit.acting
    whose = (acting.coder_id, acting.layer_id)
    if statement_id is not None:  # of a lead's action it may be another's
        whose = edit.project.tuples("SELECT coder_id, layer_id FROM statement WHERE id = ?", statement_id)[0]
    row_id = edit.project.value(
        "SELECT id FROM answer WHERE variable_id = ? AND article_id = ? AND coalesce(statement_id, 0) = ? "
        "AND coalesce(stance_id, 0) = ? AND coder_id = ? AND layer_id = ?",
        variable_id, article_id, statement_id or 0, stance_id or 0, *whose,
    )  # fmt: skip
    if row_id is None and value is not None:
        edit.insert(
            "answer", variable_id=variable_id, article_id=article_id, statement_id=statement_id, stance_id=stance_id,
            coder_id=whose[0], layer_id=whose[1], value=value,
        )  # fmt: skip
    elif row_id is not None and value is None:
        edit.delete("answer", row_id)
    elif row_id is not None:
        edit.update("answer", row_id, value=value)


def _settle(edit: Edit, before: Item, after: Item) -> Item:
    """What was asked of a coding since codes changed is decided when it is coded otherwise."""
    is_coded = before.claims != after.claims or before.positions != after.positions
    were, given = _all_answers(before), _all_answers(after)
    answered = {v for v, _, _ in were ^ given}
    keys = {key for (key,) in edit.project.tuples(KEYS, as_list(answered))} if answered else set()
    settled = [a for a in before.asked if (a.key in keys if a.reason is Reason.OPTION else is_coded)]
    if not settled:
        return after
    edit.delete_where("recoding", "id", [a.row_id for a in settled])
    return replace(after, asked=tuple(a for a in before.asked if a not in settled))


def _all_answers(item: Item) -> set[tuple[int, str, Place | None]]:
    return {
        *((v, value, None) for v, value in item.answers.items()),
        *((v, value, p.place) for p in item.positions for v, value in p.answers),
    }


def _stance(position: Position) -> Values:
    explicit = None if position.explicit is None else int(position.explicit)
    stance = None if position.stance is None else str(position.stance)
    return {
        "actor_id": position.actor_id, "target_id": position.target_id, "stance": stance,
        "strength": position.strength, "explicit": explicit, "target_chosen": int(position.target_chosen),
    }  # fmt: skip


def _plain(value: object) -> object:
    """A value as SQLite holds it: the words of an enumeration, a yes or no as 1 or 0."""
    return str(value) if isinstance(value, str) else int(value) if isinstance(value, bool) else value
