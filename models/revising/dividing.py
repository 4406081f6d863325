"""Splitting an actor that was two: what the second one has said, and is called, goes to a new actor."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.actors import Actor, ActorSpec, actor, keep_apart, new_actor
from models.errors import NotAllowed, NotFound
from models.file import Project, as_list
from models.history import Change, action
from models.people import Acting, Right
from models.revising.records import Effect, effect, whose
from models.wording import say

ROWS = "SELECT id FROM {table} WHERE actor_id = ? AND statement_id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Parting:
    """What splitting ``actor`` will do; ``names`` are those beside its own that the new one takes along."""

    actor: Actor
    new: ActorSpec
    effect: Effect
    names: tuple[str, ...]
    alias_ids: tuple[int, ...]


def parting(
    project: Project, actor_id: int, new: ActorSpec, statement_ids: Iterable[int], alias_ids: Iterable[int] = ()
) -> Parting:
    """What giving statements and names of an actor to a new one will do; nothing is written.

    Raises NotAllowed where there is nothing to give, or the two could not be told apart, NotFound where something
    is not the actor's.
    """
    one, given, taken = actor(project, actor_id), set(statement_ids), set(alias_ids)
    name = " ".join(new.name.split())
    if not name:
        raise NotAllowed(say("An actor needs a name."))
    rows = project.tuples(
        "SELECT statement_id FROM statement_actor WHERE actor_id = ?1 AND statement_id IN (SELECT value "
        "FROM json_each(?2)) UNION SELECT statement_id FROM stance WHERE actor_id = ?1 AND statement_id IN "
        "(SELECT value FROM json_each(?2))", actor_id, as_list(given),
    )  # fmt: skip
    names = dict[int, str](project.tuples("SELECT id, name FROM alias WHERE actor_id = ?", actor_id))
    if given - {i for (i,) in rows} or taken - names.keys():
        raise NotFound(say("{actor} does not have all of these any more.", actor=one.name), say("Choose again."))
    if not given and not taken:
        raise NotAllowed(say("There is nothing to split off {actor}.", actor=one.name), say("Mark some statements."))
    _refuse_twin(project, new, name)
    alike = {i for i, alias in names.items() if alias.casefold() == name.casefold()}  # it is the new one's name now
    along = tuple(names[i] for i in sorted(taken - alike))
    return Parting(one, new, effect(whose(project, given), {}), along, tuple(sorted(taken | alike)))


def split_actor(
    project: Project,
    acting: Acting,
    actor_id: int,
    new: ActorSpec,
    statement_ids: Iterable[int],
    alias_ids: Iterable[int] = (),
) -> Change:
    """Give statements and names of an actor to a new one; the two are not taken for the same again."""
    with action(project, acting, "split_actor", right=Right.LEAD) as edit:
        given = sorted(set(statement_ids))
        plan = parting(project, actor_id, new, given, alias_ids)
        new_id = new_actor(edit, new)
        for table in ("statement_actor", "stance"):
            rows = project.tuples(ROWS.format(table=table), actor_id, as_list(given))
            edit.update_rows(table, {row_id: {"actor_id": new_id} for (row_id,) in rows})
        name = actor(project, new_id).name
        is_name = project.tuples("SELECT id FROM alias WHERE actor_id = ? AND name = ? COLLATE NOCASE", actor_id, name)
        gone = {row_id for (row_id,) in is_name}
        edit.delete_where("alias", "id", sorted(gone))
        edit.update_rows("alias", {i: {"actor_id": new_id} for i in plan.alias_ids if i not in gone})
        keep_apart(edit, actor_id, new_id)
        edit.say(name=plan.actor.name, into=name, codings=plan.effect.codings)
    return edit.done()


def _refuse_twin(project: Project, new: ActorSpec, name: str) -> None:
    there = project.tuples(
        "SELECT 1 FROM actor WHERE name = ? COLLATE NOCASE AND kind = ? AND title = ? COLLATE NOCASE",
        name, str(new.kind), new.title.strip(),
    )  # fmt: skip
    if there:
        raise NotAllowed(
            say("There is an actor {name} with this title already.", name=name),
            say("Give the new one another title, so that the two can be told apart."),
        )
