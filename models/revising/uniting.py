"""Merging two actors: what one has said and is called counts as the other's, and the one is gone until it is undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.actors import Actor, actor, call_also
from models.codebook import load
from models.coding import Reason, drop_positions
from models.errors import NotAllowed
from models.file import Project, as_list
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.revising.records import Effect, ask, effect, whose
from models.wording import say

TOUCHED = (
    "SELECT statement_id FROM statement_actor WHERE actor_id = ?1 UNION SELECT statement_id FROM stance "
    "WHERE actor_id = ?1"
)
TWICE = (  # in one role of one statement
    "SELECT a.id FROM statement_actor a JOIN statement_actor b ON b.statement_id = a.statement_id AND b.role = a.role "
    "AND b.actor_id = ?2 WHERE a.actor_id = ?1"
)
# Toward one target in one statement. The plus keeps SQLite from looking through all stances of the actor or the target.
BOTH_STAND = (
    "SELECT p.statement_id, p.id, o.id, p.stance, p.strength, p.explicit, p.target_chosen, o.stance, o.strength, "
    "o.explicit, o.target_chosen FROM stance p JOIN stance o ON o.statement_id = p.statement_id "
    "AND +o.actor_id = ?2 AND +o.target_id IS p.target_id WHERE p.actor_id = ?1"
)
ALIKE = {  # rows that say of one what another row says of the other already
    "actor_attribute": "SELECT p.id FROM actor_attribute p JOIN actor_attribute o ON (o.name, o.value, o.since, "
    "o.until) = (p.name, p.value, p.since, p.until) AND o.actor_id = ?2 WHERE p.actor_id = ?1",
    "membership": "SELECT p.id FROM membership p WHERE (p.actor_id = ?1 AND p.whole_id = ?2) "
    "OR (p.actor_id = ?2 AND p.whole_id = ?1) OR EXISTS (SELECT 1 FROM membership o WHERE (o.since, o.until) = "
    "(p.since, p.until) AND ((p.actor_id = ?1 AND o.actor_id = ?2 AND o.whole_id = p.whole_id) "
    "OR (p.whole_id = ?1 AND o.whole_id = ?2 AND o.actor_id = p.actor_id)))",
    "verdict": "SELECT id FROM verdict WHERE (actor_id = ?1 AND other_id = ?2) OR (actor_id = ?2 AND other_id = ?1)",
}
VALUES = ("stance", "strength", "explicit", "target_chosen")
WORDS = {1: "explicit", 0: "implicit"}


@dataclass(frozen=True, slots=True)
class Joining:
    """What merging ``actor`` into ``into`` will do.

    ``names`` are those that the latter will go by in addition; ``filled`` are positions of its own that come to say
    what they left open, ``doubled`` and ``dropped`` rows that say what another one says.
    """

    actor: Actor
    into: Actor
    effect: Effect
    names: tuple[str, ...]
    attributes: int
    memberships: int
    doubled: tuple[int, ...]  # of statement_actor
    dropped: tuple[int, ...]  # of stance
    filled: Mapping[int, Mapping[str, object]]


def joining(project: Project, actor_id: int, into_id: int) -> Joining:
    """What merging an actor into another will do; nothing is written. Raises NotAllowed where it can't be done."""
    one, into = actor(project, actor_id), actor(project, into_id)
    if actor_id == into_id:
        raise NotAllowed(say("{actor} can't be merged with itself.", actor=one.name), say("Choose another actor."))
    touched = whose(project, (i for (i,) in project.tuples(TOUCHED, actor_id)))
    dropped, filled, asked = _positions(project, one, into)
    has = {into.name, *into.aliases}
    names = tuple(name for name in dict.fromkeys((one.name, *one.aliases)) if name not in has)
    attributes, memberships = (
        project.value(f"SELECT count(*) FROM {table} WHERE {which}", actor_id)
        for table, which in (("actor_attribute", "actor_id = ?1"), ("membership", "actor_id = ?1 OR whole_id = ?1"))
    )
    doubled = tuple(row_id for (row_id,) in project.tuples(TWICE, actor_id, into_id))
    return Joining(one, into, effect(touched, asked), names, attributes, memberships, doubled, tuple(dropped), filled)


def merge_actors(project: Project, acting: Acting, actor_id: int, into_id: int) -> Change:
    """Let all that an actor said, is called and is known for be another's; the one is deleted, its name an alias.

    Where both were given a stance toward one target in one statement, the other's stays, and where they differ the
    coder is asked.
    """
    with action(project, acting, "merge_actors", right=Right.LEAD) as edit:
        plan = joining(project, actor_id, into_id)
        edit.delete_where("statement_actor", "id", plan.doubled)
        _join_answers(edit, plan)
        drop_positions(edit, plan.dropped)
        for row_id, values in plan.filled.items():
            edit.update("stance", row_id, **values)
        for table in ("statement_actor", "stance"):
            edit.point_elsewhere(table, "actor_id", actor_id, into_id)
        ask(edit, plan.effect.questions)
        _join_names(edit, plan)
        overruled = _overruled(edit, plan)
        for table, alike in ALIKE.items():
            rows = project.tuples(alike, actor_id, into_id)
            edit.delete_where(table, "id", (row_id for (row_id,) in rows))
        for table, column in (
            ("actor_attribute", "actor_id"), ("membership", "actor_id"), ("membership", "whole_id"),
            ("verdict", "actor_id"), ("verdict", "other_id"),
        ):  # fmt: skip
            edit.point_elsewhere(table, column, actor_id, into_id)
        _join_words(edit, plan, overruled)
        edit.delete("actor", actor_id)
        edit.say(name=plan.actor.name, into=plan.into.name, codings=plan.effect.codings)
    return edit.done()


def _positions(
    project: Project, one: Actor, into: Actor
) -> tuple[list[int], dict[int, dict[str, object]], dict[int, tuple[Reason, Mapping[str, Any]]]]:
    """Of positions that both have toward one target: which go, what those that stay take over, what is asked."""
    dropped, filled, asked = list[int](), dict[int, dict[str, object]](), dict[int, tuple[Reason, Mapping[str, Any]]]()
    for statement_id, row_id, other_id, *values in project.tuples(BOTH_STAND, one.id, into.id):
        ours, theirs = values[:4], values[4:]
        dropped.append(row_id if theirs[0] is not None or ours[0] is None else other_id)
        if ours[0] is None or theirs[0] is None:
            continue
        if _differ(ours, theirs):
            earlier = asked[statement_id][1] if statement_id in asked else {}  # toward another target of it
            words = {"theirs": _in_words(theirs), "ours": _in_words(ours)}
            words = {name: "; ".join(filter(None, (earlier.get(name), told))) for name, told in words.items()}
            asked[statement_id] = (Reason.ACTOR, {"before": one.name, "after": into.name, **words})
        elif more := _more(ours, theirs):
            filled[other_id] = more
    return dropped, filled, asked


def _more(ours: Sequence[Any], theirs: Sequence[Any]) -> dict[str, object]:
    """What one position says that another of the same stance leaves open; a target that was chosen stays so."""
    said = zip(VALUES, ours, theirs, strict=True)
    return {
        name: mine
        for name, mine, its in said
        if (its is None and mine is not None) or (name == "target_chosen" and mine > its)
    }


def _differ(ours: Iterable[object], theirs: Iterable[object]) -> bool:
    """Whether two positions say different things; what one leaves open does not count, nor who chose the target."""
    said = list(zip(ours, theirs, strict=True))[:3]
    return any(mine is not None and its is not None and mine != its for mine, its in said)


def _in_words(values: list[Any]) -> str:
    stance, strength, explicit, _ = values
    strong = "" if strength is None else f"{strength:+d}".replace("-", "−")
    return ", ".join(part for part in (stance, strong, "" if explicit is None else WORDS[explicit]) if part)


def _join_names(edit: Edit, plan: Joining) -> None:
    """The names of the one go over; those that both have are there once, and a person's word is what counts."""
    rows = edit.project.tuples("SELECT id, name, given_by FROM alias WHERE actor_id = ?", plan.actor.id)
    has = {plan.into.name, *plan.into.aliases}
    moving = {row_id: {"actor_id": plan.into.id} for row_id, name, _ in rows if name not in has}
    edit.delete_where("alias", "id", [row_id for row_id, *_ in rows if row_id not in moving])
    edit.update_rows("alias", moving)
    by_person = [name for _, name, given_by in rows if given_by == "person" and name in has]
    for name in (plan.actor.name, *by_person):
        if name != plan.into.name:
            call_also(edit, plan.into.id, name)


def _join_answers(edit: Edit, plan: Joining) -> None:
    """What was answered about a stance that goes is that of the one that stays, where that leaves it open."""
    moving = edit.project.tuples(
        "SELECT a.id, o.id FROM answer a JOIN stance p ON p.id = a.stance_id JOIN stance o ON o.statement_id = "
        "p.statement_id AND o.id <> p.id AND o.actor_id IN (?1, ?2) AND o.target_id IS p.target_id "
        "WHERE p.id IN (SELECT value FROM json_each(?3)) AND NOT EXISTS (SELECT 1 FROM answer b "
        "WHERE b.stance_id = o.id AND b.variable_id = a.variable_id)",
        plan.actor.id, plan.into.id, as_list(plan.dropped),
    )  # fmt: skip
    edit.update_rows("answer", {row_id: {"stance_id": to} for row_id, to in moving})


def _overruled(edit: Edit, plan: Joining) -> list[str]:
    """Of two answers to one question that hold always, that of the one that stays holds; the other is noted."""
    rows = edit.project.tuples(
        "SELECT p.id, p.variable_id, p.value, o.value FROM actor_attribute p JOIN actor_attribute o "
        "ON o.variable_id = p.variable_id AND o.actor_id = ?2 AND o.since || o.until = '' "
        "WHERE p.actor_id = ?1 AND p.since || p.until = ''",
        plan.actor.id, plan.into.id,
    )  # fmt: skip
    edit.delete_where("actor_attribute", "id", [row_id for row_id, *_ in rows])
    book = load(edit.project)
    told = ((book.variable(variable_id), theirs) for _, variable_id, theirs, ours in rows if theirs != ours)
    return [f"{v.label}: {v.shown(value)} ({plan.actor.name})" for v, value in told]


def _join_words(edit: Edit, plan: Joining, overruled: Sequence[str]) -> None:
    """Title and note, where the other one has none, or has another note; what was overruled stands in it too."""
    (ours,), (theirs,) = (
        edit.project.tuples("SELECT note FROM actor WHERE id = ?", row_id) for row_id in (plan.actor.id, plan.into.id)
    )
    note = "\n".join(dict.fromkeys(text for text in (*theirs, *ours, *overruled) if text))
    edit.update("actor", plan.into.id, title=plan.into.title or plan.actor.title, note=note, given_by="person")
