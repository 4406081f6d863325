"""A migration breaks no history: columns may come, go and be renamed between an action and its undo."""

from __future__ import annotations

import pytest

from models import coding, history
from models.checking import check
from models.coding import Stance
from models.errors import UndoRefused
from models.file import GENERATION
from models.history.generations import as_of_now


def begin(world) -> None:
    coding.set_stance(world.project, world.ana, world.first.ref, Stance.SUPPORT)
    coding.set_memo(world.project, world.ana, world.first.ref, "Check this.")


def test_a_column_that_came_later_hinders_no_undo(world):
    begin(world)
    with world.project.transaction():
        world.project.execute("ALTER TABLE statement ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")
        world.project.execute("ALTER TABLE stance ADD COLUMN heat INTEGER")
        world.project.execute("UPDATE statement SET colour = 'red'")
    assert check(world.project) == []
    history.undo(world.project, world.ana)
    history.undo(world.project, world.ana)
    assert world.project.value("SELECT count(*) FROM statement") == 0
    history.redo(world.project, world.ana)
    assert world.project.value("SELECT colour FROM statement") == "blue"
    assert check(world.project) == []


def test_only_what_an_action_changed_is_compared(world):
    begin(world)
    with world.project.transaction():  # as a later action of somebody with the right to would
        world.project.execute("UPDATE statement SET confidence = 3")
    assert history.undo(world.project, world.ana).sentence == "wrote a memo on statement 1"
    assert world.project.tuples("SELECT memo, confidence FROM statement") == [("", 3)]


def test_what_an_action_changed_must_stand_as_it_left_it(world):
    begin(world)
    with world.project.transaction():
        world.project.execute("UPDATE statement SET memo = 'other'")
    with pytest.raises(UndoRefused, match="somebody else"):
        history.undo(world.project, world.ana)
    assert world.project.value("SELECT memo FROM statement") == "other"


COLUMNS = {
    GENERATION - 1: {("statement", "note"): "memo"},
    GENERATION: {("statement", "memo"): "remark", ("statement", "mood"): None},
}


def test_columns_are_followed_through_every_generation():
    old = {"note": "x", "mood": 1, "mode": "paraphrase"}
    assert as_of_now("statement", old, GENERATION - 2, COLUMNS) == {"remark": "x", "mode": "paraphrase"}
    assert as_of_now("statement", {"memo": "x"}, GENERATION - 1, COLUMNS) == {"remark": "x"}
    assert as_of_now("stance", {"memo": "x"}, GENERATION - 1, COLUMNS) == {"memo": "x"}
    assert as_of_now("statement", {"memo": "x"}, GENERATION, COLUMNS) == {"memo": "x"}
    assert as_of_now("statement", None, GENERATION - 2, COLUMNS) is None
