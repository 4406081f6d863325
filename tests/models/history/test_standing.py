"""What the history says that a row is now."""

from __future__ import annotations

import json

from models.actors import ActorSpec, add_alias, make_actor
from models.file import GENERATION
from models.history import left_by, stands


def changes(*rows: tuple[dict | None, dict | None]) -> list[tuple[str | None, str | None, int]]:
    return [(*(None if v is None else json.dumps(v) for v in row), GENERATION) for row in rows]


def test_later_changes_lie_over_earlier_ones():
    made, changed = (None, {"name": "A", "note": ""}), ({"note": ""}, {"note": "x"})
    assert left_by("actor", changes(made, changed)) == {"name": "A", "note": "x"}
    assert left_by("actor", changes(changed, ({"name": "A"}, {"name": "B"}))) == {"note": "x", "name": "B"}
    assert left_by("actor", []) == {}


def test_a_row_that_was_deleted_is_gone_until_it_is_made_again():
    made, gone, again = (None, {"name": "A", "note": "x"}), ({"name": "A"}, None), (None, {"name": "B"})
    assert left_by("actor", changes(made, gone)) is None
    assert left_by("actor", changes(made, gone, again)) == {"name": "B"}


def test_a_row_stands_as_it_was_left(world):
    made = make_actor(world.project, world.ana, ActorSpec("Ann")).made("actor")
    add_alias(world.project, world.ana, made, "A.")
    uid, alias = (world.project.value(f"SELECT uuid FROM {table}") for table in ("actor", "alias"))
    for left, is_so in (({"name": "Ann"}, True), ({}, True), ({"name": "Bo"}, False), ({"hue": 1}, False)):
        assert stands(world.project, "actor", uid, left) is is_so
    assert stands(world.project, "alias", alias, {"actor_id": uid, "name": "A."})
    assert not stands(world.project, "alias", alias, {"actor_id": made})
    assert not stands(world.project, "actor", uid, None)
    assert stands(world.project, "actor", "nobody", None)
    assert not stands(world.project, "actor", "nobody", {})


def test_a_row_that_points_at_nothing_does_not_stand(world):
    made = make_actor(world.project, world.ana, ActorSpec("Ann")).made("actor")
    add_alias(world.project, world.ana, made, "A.")
    uid = world.project.value("SELECT uuid FROM alias")
    world.project._connection.execute("PRAGMA foreign_keys = OFF")
    world.project._connection.execute("UPDATE alias SET actor_id = -1")
    assert not stands(world.project, "alias", uid, {"actor_id": "x"})
    world.project._connection.rollback()
