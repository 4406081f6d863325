"""An action that goes on is one change: written further, told anew, undone and redone whole."""

from __future__ import annotations

from models import coding, history
from models.checking import check
from models.history import Change
from tests.conftest import World


def written(world: World, memo: str, before: Change | None = None) -> Change:
    return coding.set_memo(world.project, world.ana, world.first.ref, memo, before)


def count(world: World) -> int:
    return int(world.project.value("SELECT count(*) FROM change WHERE article_id IS NOT NULL"))


def test_what_goes_on_is_one_change(world):
    last = written(world, "a")
    for memo in ("ab", "abc", "abcd"):
        last = written(world, memo, last)
        assert world.first.memo == memo
        assert last.outcome == coding.statement(world.project, world.first.statement_id)
    assert count(world) == 1
    assert check(world.project) == []
    history.undo(world.project, world.ana)
    assert (world.first.memo, world.first.statement_id) == ("", None)
    history.redo(world.project, world.ana)
    assert world.first.memo == "abcd"


def test_what_was_written_over_before_is_given_back(world):
    written(world, "first")
    last = written(world, "second")
    written(world, "third", last)
    history.undo(world.project, world.ana)
    assert world.first.memo == "first"


def test_where_something_was_done_since_it_is_an_action_of_its_own(world):
    last = written(world, "a")
    coding.set_confidence(world.project, world.ana, world.first.ref, 2)
    after = written(world, "ab", last)
    assert (after.id > last.id + 1, count(world)) == (True, 3)
    history.undo(world.project, world.ana)
    assert written(world, "abc", after).id not in (after.id, 0)
    assert world.first.memo == "abc"


def test_another_statement_is_another_action(world):
    last = written(world, "a")
    second = coding.items(world.project, world.ana, world.article)[1]
    coding.set_memo(world.project, world.ana, second.ref, "b", last)
    assert [item.memo for item in coding.items(world.project, world.ana, world.article)] == ["a", "b"]
    assert count(world) == 2


def test_an_emptied_memo_is_told_as_removed(world):
    last = written(world, "a")
    assert written(world, "", last).sentence == "removed the memo of draft 1"
    assert history.history(world.project, world.article)[0].sentence == "Ana removed the memo of draft 1"
