"""Actors: found and made by name, named otherwise, listed by how often they are cited."""

from __future__ import annotations

import pytest

from models import coding, history
from models.actors import (
    ActorSpec,
    actor,
    actors,
    add_alias,
    edit_actor,
    find_actor,
    find_or_make,
    latest_statement,
    make_actor,
    make_as_found,
)
from models.coding import Ref, Role
from models.errors import NotAllowed, NotFound
from models.findings import ActorKind, Span
from models.history import action
from tests.conftest import World


def made(world: World, name: str, kind: ActorKind = ActorKind.PERSON) -> int:
    """An actor as a person gives one."""
    with action(world.project, world.ana, "make_actor") as edit:
        actor_id = find_or_make(edit, ActorSpec(name, kind))
        edit.say(name=name)
    return actor_id


def found(world: World, name: str, aliases: tuple[str, ...] = ()) -> int:
    """An actor as a machine finds one."""
    with action(world.project, world.ana, "accept") as edit:
        actor_id = make_as_found(edit, ActorSpec(name), aliases)
        edit.say(draft=True, number=1)
    return actor_id


def aliases(world: World, actor_id: int) -> tuple[str, ...]:
    return actor(world.project, actor_id).aliases


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (("Reyes",), ()),
        ((" Reyes ",), ()),
        (("Dana M. Reyes", "Reyes"), ("Dana M. Reyes",)),
        (("dana reyes", "DANA REYES"), ()),
        (("Sheriff Reyes", " Sheriff Reyes "), ("Sheriff Reyes",)),
        (("", " "), ()),
    ],
)
def test_who_a_machine_found_gets_the_longer_names_and_no_bare_surname(world, given, kept):
    assert aliases(world, found(world, "Dana Reyes", given)) == kept
    assert find_actor(world.project, "Reyes") is None


def test_who_is_there_already_gets_no_aliases_from_a_machine(world):
    there = made(world, "Dana Reyes")
    assert found(world, "dana  reyes", ("Dana M. Reyes",)) == there
    assert aliases(world, there) == ()


def test_a_name_that_only_a_machine_gave_joins_nobody(world):
    misread = found(world, "Bernie Sanders Pins", ("Bernie Sanders",))
    assert find_actor(world.project, "Bernie Sanders") is None
    assert [a.id for a in actors(world.project, "sanders")] == [misread], "it can be searched for all the same"
    assert made(world, "Bernie Sanders") != misread


def test_a_new_one_is_made_where_a_new_one_is_meant(world):
    there = made(world, "Ann Moss")
    add_alias(world.project, world.ana, there, "Ann Lind")
    change = make_actor(world.project, world.ana, ActorSpec("Ann Lind", is_new=True))
    assert change.made("actor") != there
    assert make_actor(world.project, world.ana, ActorSpec("Ann Moss", is_new=True)).id == 0, "one name, one actor"


def test_an_actor_is_found_by_name_or_alias_in_any_case_and_by_kind(world):
    person, group = made(world, "Union"), made(world, "Union", ActorKind.ORGANISATION)
    add_alias(world.project, world.ana, person, "The Union")
    assert person != group
    assert find_actor(world.project, " UNION ") == person
    assert find_actor(world.project, "union", ActorKind.ORGANISATION) == group
    assert find_actor(world.project, "the  union") == person
    assert find_actor(world.project, "the union", ActorKind.ORGANISATION) is None
    assert find_actor(world.project, "Unio") is None


def test_a_name_is_found_before_an_alias(world):
    first, second = made(world, "Ann Moss"), made(world, "Ann")
    add_alias(world.project, world.ana, first, "Ann")
    assert find_actor(world.project, "ann") == second


@pytest.mark.parametrize("name", ["", " ", "\ud800", "\0"])
def test_an_actor_needs_a_name(world, name):
    there = made(world, "Ann")
    for attempt in (
        lambda: make_actor(world.project, world.ana, ActorSpec(name)),
        lambda: edit_actor(world.project, world.ana, there, ActorSpec(name)),
        lambda: add_alias(world.project, world.ana, there, name),
    ):
        with pytest.raises(NotAllowed, match=r"needs a name|can't be empty"):
            attempt()


def test_names_and_titles_are_kept_as_texts_are(world):
    change = make_actor(world.project, world.ana, ActorSpec("A\ud800nn\r\nMoss", title=" Cl\udc00erk "))
    there = change.made("actor")
    known = actor(world.project, there)
    assert change.sentence == "made the actor Ann Moss"
    assert find_actor(world.project, "Ann\udfff  Moss") == there
    assert (known.name, known.title) == ("Ann Moss", "Clerk")
    edit_actor(world.project, world.ana, there, ActorSpec("Anna\ud800  Moss", title="Mayor\udfff "))
    add_alias(world.project, world.ana, there, "A.\ud800  M.")
    known = actor(world.project, there)
    assert (known.name, known.title, known.aliases) == ("Anna Moss", "Mayor", ("Ann Moss", "A. M."))


def test_another_name_keeps_the_old_one_once(world):
    there = made(world, "Ann")
    change = edit_actor(world.project, world.ana, there, ActorSpec("Anna", ActorKind.DOCUMENT, " Clerk "))
    assert change.sentence == "changed the actor Ann to Anna"
    known = actor(world.project, there)
    assert (known.name, known.kind, known.title, known.aliases) == ("Anna", ActorKind.DOCUMENT, "Clerk", ("Ann",))
    edit_actor(world.project, world.ana, there, ActorSpec("Ann"))
    edit_actor(world.project, world.ana, there, ActorSpec("Anna"))
    assert aliases(world, there) == ("Ann", "Anna")
    change = edit_actor(world.project, world.ana, there, ActorSpec("Anna", title="Mayor"))
    assert (change.sentence, change.arguments["before"]) == ("changed the actor Anna", None)
    assert aliases(world, there) == ("Ann", "Anna")


def test_an_alias_stands_once(world):
    there = made(world, "Ann")
    assert add_alias(world.project, world.ana, there, " A.  B ").sentence == "added the alias A. B to Ann"
    assert add_alias(world.project, world.ana, there, "A. B").id == 0
    assert add_alias(world.project, world.ana, there, "Ann").id == 0
    assert aliases(world, there) == ("A. B",)


def test_those_most_often_cited_come_first_and_then_by_name(world):
    zoe, ann, bo = made(world, "Zoe Lind"), made(world, "ann Lind"), made(world, "Bo Lind")
    for _ in range(2):
        statement = coding.create(world.project, world.ana, world.article, [Span(0, 3)]).made("statement")
        coding.set_actors(world.project, world.ana, Ref(statement), [zoe])
    coding.set_actors(world.project, world.ana, Ref(statement), [bo], Role.OBJECT)
    assert [(a.name, a.statements) for a in actors(world.project)] == [
        ("Zoe Lind", 2), ("Bo Lind", 1), ("ann Lind", 0),
    ]  # fmt: skip
    assert [a.id for a in actors(world.project, "lin", limit=2)] == [zoe, bo]
    assert [a.id for a in actors(world.project, "lind an")] == [ann]
    assert latest_statement(world.project, zoe) == (world.article, statement)
    assert actors(world.project, "  ") == actors(world.project)
    assert actors(world.project, "—") == []


def test_who_is_gone_is_said(world):
    there = make_actor(world.project, world.ana, ActorSpec("Ann")).made("actor")
    history.undo(world.project, world.ana)
    with pytest.raises(NotFound, match="not in the project any more"):
        actor(world.project, there)


def test_actors_are_found_by_the_beginning_of_any_word(world):
    made = make_actor(world.project, world.ana, ActorSpec("Housing Agency", ActorKind.ORGANISATION)).made("actor")
    add_alias(world.project, world.ana, made, "State Housing Agency")
    for begins in ("hous", "Agen", "state"):
        assert [a.id for a in actors(world.project, begins)] == [made]
    assert actors(world.project, "%") == []


def test_an_actor_is_never_made_twice(world):
    make_actor(world.project, world.ana, ActorSpec("Ann Moss"))
    assert make_actor(world.project, world.ben, ActorSpec(" ann  moss")).id == 0
    assert len(actors(world.project, "ann")) == 1
