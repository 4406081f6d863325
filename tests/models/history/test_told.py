"""A history that somebody else wrote: undo takes from it what an action can have done, and nothing else."""

from __future__ import annotations

import json

import pytest

from models import checking, coding, history
from models.errors import UndoRefused
from models.history import redo, undo, undoable
from tests.conftest import World

NAMES = "(SELECT group_concat(name) FROM coder)"


def remembered(world: World, side: str, text: str | None, table: str = "statement") -> None:
    """Let the history tell of the last change of a row what a stranger wrote there."""
    with world.project.transaction():
        world.project.execute(
            f"UPDATE change_row SET {side} = ?, table_name = ? WHERE id = (SELECT max(id) FROM change_row)", text, table
        )


@pytest.fixture
def noted(world: World) -> World:
    """A statement with a memo: what undo would take back."""
    coding.accept(world.project, world.ana, world.first.ref)
    coding.set_memo(world.project, world.ana, world.first.ref, "Mine.")
    return world


def refused(world: World) -> None:
    """It is told in a sentence, and the project stays as it was."""
    before = world.project.tuples("SELECT * FROM statement"), world.project.tuples("SELECT * FROM change")
    with pytest.raises(UndoRefused, match="no action can have done"):
        undo(world.project, world.ana)
    assert (world.project.tuples("SELECT * FROM statement"), world.project.tuples("SELECT * FROM change")) == before


def test_names_in_the_history_never_become_sql(noted):
    """One undo would write the coders' real names into a memo, which is exported."""
    key = f"memo = {NAMES}, mode"
    remembered(noted, "before", json.dumps({"memo": "", key: "direct quote"}))
    remembered(noted, "after", json.dumps({"memo": "Mine.", key: "direct quote"}))
    refused(noted)
    assert "Ana" not in noted.first.memo


@pytest.mark.parametrize(
    "text",
    [
        '{"memo": ["a"]}', '{"memo": {"a": 1}}', '{"memo": 99999999999999999999}', '{"memo": "\\ud800"}', '[1]', '"x"',
        "no JSON", "[" * 100_000, '{"uuid": "x"}', '{"id": 7}', '{"state": "coded"}', '{"nothing": 1}',
        '{"article_id": 1}', '{"": 1}', None,
    ],
)  # fmt: skip
@pytest.mark.parametrize("side", ["before", "after"])
def test_what_no_action_can_have_done_is_refused(noted, text, side):
    for each in ("before", "after") if text is None else (side,):
        remembered(noted, each, text)
    if text is not None and side == "before":
        remembered(noted, "after", text)
    refused(noted)
    assert checking.check(noted.project) or text is None


@pytest.mark.parametrize("table", ["coder", "sqlite_master", "statement; DROP TABLE coder", ""])
def test_tables_that_no_action_writes_are_refused(noted, table):
    remembered(noted, "before", '{"name": "x"}', table)
    refused(noted)
    assert any("not there" in told for told in checking.check(noted.project))


def test_redo_asks_the_same(noted):
    undo(noted.project, noted.ana)
    with noted.project.transaction():
        noted.project.execute(
            "UPDATE change_row SET after = '{\"x\": 1}' WHERE change_id = (SELECT action_change_id FROM change "
            "WHERE id = (SELECT max(id) FROM change))"
        )
    with pytest.raises(UndoRefused, match="Can't redo"):
        redo(noted.project, noted.ana)


@pytest.mark.parametrize("arguments", ["no JSON", "[]", '{"draft": true, "number": [], "position": {}}', "{}"])
@pytest.mark.parametrize("verb", ["set_actors", "merge", "set_progress", "set_stance", "assign", "set_targets", "any"])
def test_a_sentence_that_can_t_be_worded_is_the_verb_alone(noted, verb, arguments):
    with noted.project.transaction():
        noted.project.execute(
            "UPDATE change SET verb = ?, arguments = ? WHERE kind = 'action' AND id >= "
            "(SELECT max(id) - 1 FROM change)", verb, arguments
        )  # fmt: skip
    assert undoable(noted.project, noted.ana)
    assert history.history(noted.project)[0].sentence.startswith("Ana ")
    assert undo(noted.project, noted.ana).undoable
