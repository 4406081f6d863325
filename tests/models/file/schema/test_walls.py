"""A file of the first generation, brought to the next: its history points by identity at all that it names."""

from __future__ import annotations

import json
import random
import sqlite3

import pytest

from models.checking import check
from models.file import applied, schema
from models.history import TABLES

ROLES = ("claimant", "addressee", "object")


def uses(connection: sqlite3.Connection) -> dict[int, int]:
    """How many statements name each actor, counted anew."""
    counted = "SELECT actor_id, count(DISTINCT statement_id) FROM statement_actor GROUP BY actor_id"
    return dict(connection.execute(counted).fetchall())


def kept_uses(connection: sqlite3.Connection) -> dict[int, int]:
    """The same as the triggers keep it."""
    return dict(connection.execute("SELECT actor_id, statements FROM actor_use WHERE statements <> 0").fetchall())


def anything(connection: sqlite3.Connection, luck: random.Random) -> None:
    """Name, replace, move or take away an actor somewhere; what breaks a rule is not done."""
    statement, actor, role = luck.randint(1, 3), luck.randint(1, 3), luck.choice(ROLES)
    row = "(SELECT id FROM statement_actor ORDER BY id LIMIT 1 OFFSET ?)"
    which = luck.randint(0, 5)
    writes: list[tuple[str, tuple[object, ...]]] = [
        ("INSERT OR IGNORE INTO statement_actor (uuid, statement_id, actor_id, role, position) VALUES (?, ?, ?, ?, 0)",
         (str(luck.random()), statement, actor, role)),
        (f"UPDATE OR IGNORE statement_actor SET actor_id = ? WHERE id = {row}", (actor, which)),
        (f"UPDATE OR IGNORE statement_actor SET statement_id = ? WHERE id = {row}", (statement, which)),
        (f"UPDATE OR IGNORE statement_actor SET actor_id = actor_id WHERE id = {row}", (which,)),
        (f"DELETE FROM statement_actor WHERE id = {row}", (which,)),
    ]  # fmt: skip
    connection.execute(*luck.choice(writes))


def test_a_file_of_the_first_release_is_whole_after_it(year, tmp_path):
    assert applied(year._connection) == set(schema.STEPS)
    assert check(year) == []
    assert len(list((tmp_path / "year backups").iterdir())) == 1
    kept = year.tuples("SELECT count(*), min(generation), max(generation) FROM change")
    assert kept == [(271, 2, 2)]


def test_every_row_of_the_history_points_at_others_by_their_uid(year):
    seen = set()
    for table, before, after in year.tuples("SELECT table_name, before, after FROM change_row"):
        for column in TABLES[table].references:
            for text in (before, after):
                value = json.loads(text).get(column) if text else None
                if value is not None:
                    seen.add((table, column))
                    assert len(str(value)) == 36, (table, column, value)
    assert {("statement", "coder_id"), ("statement_actor", "actor_id"), ("stance", "target_id")} <= seen


@pytest.mark.parametrize("seed", range(20))
def test_how_often_an_actor_is_named_is_known_after_whatever_was_written(world, seed):
    connection, luck = world.project._connection, random.Random(seed)
    connection.execute("PRAGMA foreign_keys = OFF")
    for _ in range(100):
        anything(connection, luck)
        assert kept_uses(connection) == uses(connection)
    assert uses(connection)
    connection.rollback()


def test_a_file_that_nothing_was_done_to_has_no_step_behind_it():
    connection = sqlite3.connect(":memory:")
    assert schema.applied(connection) == set()
    connection.execute("CREATE TABLE other (a)")
    assert schema.applied(connection) == set()
    connection.close()
