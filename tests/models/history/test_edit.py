"""An action while it is made: what becomes of rows that it writes more than once, and whose rows it may write."""

from __future__ import annotations

import json

import pytest

from models import coding, history, people, work
from models.actors import ActorSpec, make_actor
from models.articles import NewArticle, add_articles
from models.coding import Stance, items
from models.errors import NotAllowed
from models.findings import Span, mark_seen
from models.history import action, undo
from models.work import Progress
from tests.conftest import World
from tests.models.states import state

ACTOR = {"name": "Ann Moss", "kind": "person", "title": "", "note": "", "given_by": "person"}


@pytest.fixture
def moss(world: World) -> int:
    return make_actor(world.project, world.ana, ActorSpec("Ann Moss")).made("actor")


def of(change, table: str = "actor") -> list[tuple[dict | None, dict | None]]:
    """What a change tells of the rows of a table."""
    return [(row.before, row.after) for row in change.rows if row.table == table]


def test_a_row_that_is_changed_twice_is_told_once(world, moss):
    with action(world.project, world.ana, "edit_actor") as edit:
        edit.update("actor", moss, title="Clerk")
        edit.update("actor", moss, title="Mayor", note="New.")
    assert of(edit.done()) == [({"title": "", "note": ""}, {"title": "Mayor", "note": "New."})]
    undo(world.project, world.ana)
    assert world.project.tuples(f"SELECT {', '.join(ACTOR)} FROM actor") == [tuple(ACTOR.values())]


def test_what_is_changed_and_changed_back_is_no_change(world, moss):
    with action(world.project, world.ana, "edit_actor") as edit:
        edit.update("actor", moss, title="Clerk", note="New.")
        edit.update("actor", moss, title="")
    assert of(edit.done()) == [({"note": ""}, {"note": "New."})]
    with action(world.project, world.ana, "edit_actor") as edit:
        edit.update("actor", moss, note="Other.")
        edit.update("actor", moss, note="New.")
    assert (edit.done().id, edit.done().rows, edit.done().undoable) == (0, (), None)


def test_what_is_made_and_changed_is_made(world):
    with action(world.project, world.ana, "make_actor") as edit:
        made = edit.insert("actor", **ACTOR)
        edit.update("actor", made, title="Clerk")
        edit.update("actor", made, title="Mayor")
    assert of(edit.done()) == [(None, {**ACTOR, "title": "Mayor"})]


def test_what_is_made_and_deleted_is_nothing(world):
    with action(world.project, world.ana, "make_actor") as edit:
        edit.delete("actor", edit.insert("actor", **ACTOR))
    assert edit.done().id == 0
    assert history.undoable(world.project, world.ana) == "changed the codebook (imported)"


def test_what_is_changed_and_deleted_was_as_before_the_change(world, moss):
    with action(world.project, world.ana, "edit_actor") as edit:
        edit.update("actor", moss, title="Clerk")
        edit.delete("actor", moss)
    assert of(edit.done()) == [(ACTOR, None)]
    undo(world.project, world.ana)
    assert world.project.tuples("SELECT name, title FROM actor") == [("Ann Moss", "")]


def test_only_columns_that_differ_are_told(world, moss):
    with action(world.project, world.ana, "edit_actor") as edit:
        edit.update("actor", moss, name="Ann Moss", title="Clerk")
    assert of(edit.done()) == [({"title": ""}, {"title": "Clerk"})]
    assert edit.done().rows[0].row_id == moss


def test_a_row_that_is_not_there_is_no_row_to_change(world):
    with pytest.raises(KeyError, match="99"), action(world.project, world.ana, "edit_actor") as edit:
        edit.update("actor", 99, title="Clerk")


def test_a_table_that_no_action_writes_is_refused(world):
    for attempt in (
        lambda edit: edit.insert("coder", name="x"),
        lambda edit: edit.insert_rows("coder", [{"name": "x"}]),
        lambda edit: edit.update("coder", 1, name="x"),
        lambda edit: edit.update_known("coder", 1, "", {}, {"name": "x"}),
        lambda edit: edit.delete("coder", 1),
    ):
        with pytest.raises(KeyError, match="coder"), action(world.project, world.ana, "create") as edit:
            attempt(edit)


def test_an_action_tells_nothing_before_it_is_kept(world):
    with action(world.project, world.ana, "make_actor") as edit, pytest.raises(RuntimeError, match="make_actor"):
        edit.done()


def test_rows_that_point_at_one_point_at_another_at_once(world, moss):
    other = make_actor(world.project, world.ana, ActorSpec("Ann Mosse")).made("actor")
    with action(world.project, world.ana, "add_alias") as edit:
        aliases = edit.insert_rows("alias", [{"actor_id": moss, "name": name} for name in ("A", "B")])
    with action(world.project, world.ana, "edit_actor") as edit:
        assert edit.point_elsewhere("alias", "actor_id", moss, other) == 2
        assert edit.point_elsewhere("alias", "actor_id", moss, other) == 0
    assert of(edit.done(), "alias") == [({"actor_id": moss}, {"actor_id": other})] * 2
    assert world.project.tuples("SELECT id, actor_id FROM alias") == [(alias, other) for alias in aliases]
    undo(world.project, world.ana)
    assert world.project.tuples("SELECT DISTINCT actor_id FROM alias") == [(moss,)]


def test_as_many_rows_as_were_deleted_are_told(world, moss):
    with action(world.project, world.ana, "add_alias") as edit:
        assert edit.insert_rows("alias", []) == []
        edit.insert_rows("alias", [{"actor_id": moss, "name": name} for name in ("A", "B")])
        assert edit.delete_where("alias", "actor_id", [moss]) == 2
        assert edit.delete_where("alias", "actor_id", [moss]) == 0


def test_the_history_names_rows_by_their_uids(world, moss):
    uid = world.project.value("SELECT uuid FROM actor")
    with action(world.project, world.ana, "add_alias") as edit:
        edit.insert("alias", actor_id=moss, name="Änn")
    kept = world.project.value("SELECT after FROM change_row WHERE table_name = 'alias'")
    assert json.loads(kept) == {"actor_id": uid, "name": "Änn"}
    assert "Änn" in kept


def test_who_did_what_when_and_where_is_kept(world):
    coding.set_stance(world.project, world.ana, items(world.project, world.ana, world.article)[0].ref, Stance.MIXED)
    (row,) = world.project.select("SELECT * FROM change WHERE verb = 'set_stance'")
    assert (row["coder_id"], row["layer_id"], row["role"], row["kind"], row["article_id"], row["undone"]) == (
        world.ana.coder_id, world.ana.layer_id, "coder", "action", world.article, 0,
    )  # fmt: skip
    assert json.loads(row["arguments"]) == {"draft": True, "number": 1, "before": None, "after": "mixed"}
    assert row["action_change_id"] is None
    undo(world.project, world.ana)
    (undone,) = world.project.select("SELECT * FROM change WHERE kind = 'undo'")
    assert (undone["verb"], undone["action_change_id"]) == ("set_stance", row["id"])


def own_rows(world: World) -> dict[str, int]:
    """A row of Ben's in each table whose rows are somebody's."""
    project, ben = world.project, world.ben
    made = coding.create(project, ben, world.article, [Span(0, 5)]).made("statement")
    coding.set_answer(project, ben, coding.Ref(made), 2, "cost")
    work.set_progress(project, ben, world.article, Progress.FINISHED)
    mark_seen(project, ben, {1: None})
    return {
        table: int(project.value(f"SELECT max(id) FROM {table}"))
        for table in ("statement", "statement_span", "stance", "answer", "progress", "suggestion_outcome")
    }


COLUMNS = {
    "statement": {"memo": "x"}, "statement_span": {"start": 1}, "stance": {"stance": "mixed"},
    "answer": {"value": "fairness"}, "progress": {"state": "nothing codable"}, "suggestion_outcome": {"reason": "x"},
}  # fmt: skip


@pytest.mark.parametrize("table", COLUMNS)
def test_a_row_of_somebody_else_is_neither_changed_nor_deleted(world, table):
    row, before = own_rows(world)[table], state(world.project)
    with pytest.raises(NotAllowed, match="somebody else"), action(world.project, world.ana, "create") as edit:
        edit.update(table, row, **COLUMNS[table])
    if table != "statement":  # which nothing deletes while others hang on it
        with pytest.raises(NotAllowed, match="somebody else"), action(world.project, world.ana, "create") as edit:
            edit.delete(table, row)
    assert state(world.project) == before
    with action(world.project, world.lead, "create") as edit:
        edit.update(table, row, **COLUMNS[table])
    assert edit.done().id


def test_nothing_is_made_in_the_name_of_somebody_else(world):
    made, before = own_rows(world)["statement"], state(world.project)
    progress = {"article_id": world.article, "layer_id": world.ben.layer_id, "state": "finished"}
    for attempt in (
        lambda edit: edit.insert("progress", coder_id=world.ben.coder_id, **progress),
        lambda edit: edit.insert_rows("progress", [{"coder_id": world.ben.coder_id, **progress}]),
        lambda edit: edit.insert("statement_span", statement_id=made, role="evidence", start=1, end=2),
        lambda edit: edit.insert_rows("stance", [{"statement_id": made, "stance": "mixed"}]),
        lambda edit: edit.own_statement(made, world.ben.coder_id, world.ben.layer_id),
        lambda edit: edit.point_elsewhere("progress", "coder_id", world.ben.coder_id, world.ana.coder_id),
    ):
        with pytest.raises(NotAllowed), action(world.project, world.ana, "create") as edit:
            attempt(edit)
    assert state(world.project) == before


def test_a_row_of_ones_own_in_another_layer_is_not_touched(world):
    people.add_layer(world.project, "second")
    again = people.acting(world.project, world.ben.coder_id, "second")
    row = own_rows(world)["progress"]
    with pytest.raises(NotAllowed), action(world.project, again, "create") as edit:
        edit.delete("progress", row)


def test_a_lead_s_right_is_asked_before_anything_is_written(world):
    with pytest.raises(NotAllowed, match="lead"), action(world.project, world.ana, "assign", right=people.Right.LEAD):
        pytest.fail("it was let in")


def test_what_an_action_in_another_article_does_is_kept_with_that_article(world):
    other = add_articles(world.project, [NewArticle("Another.")])[0].article_id
    assert work.set_progress(world.project, world.ana, other, Progress.FINISHED).article_id == other
    assert history.history(world.project, limit=1)[0].article_id == other
    assert history.history(world.project, world.article) == []
