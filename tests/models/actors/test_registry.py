"""Actors are found by any of their names, and made once."""

from __future__ import annotations

from models.actors import ActorSpec, actors, add_alias, make_actor
from models.findings import ActorKind


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
