"""Undo and redo: whose actions they take back, what they tell, and when they are refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import checking, codebook, coding, errors, people
from models.actors import ActorSpec, add_alias, edit_actor, find_actor, make_actor
from models.articles import NewArticle, add_articles
from models.codebook import Claim
from models.coding import Ref, Stance, State, items
from models.errors import UndoRefused
from models.file import open_project
from models.findings import SourceMode, Span
from models.history import history, redo, redoable, undo, undoable
from tests.conftest import CODEBOOK, World
from tests.models.states import state


def make(world: World, *names: str) -> list[int]:
    return [make_actor(world.project, world.ana, ActorSpec(name)).made("actor") for name in names]


def test_undo_tells_what_it_would_take_back_next(world):
    make(world, "Ann", "Bo", "Cy")
    assert undoable(world.project, world.ana) == "made the actor Cy"
    assert undo(world.project, world.ana).undoable == "made the actor Bo"
    assert undo(world.project, world.ana).undoable == "made the actor Ann"
    assert redo(world.project, world.ana).undoable == "made the actor Bo"
    undo(world.project, world.ana)
    assert undo(world.project, world.ana).undoable == "changed the codebook (imported)"


def test_before_the_first_action_there_is_nothing_to_take_back(world):
    make_actor(world.project, world.ben, ActorSpec("Bo"))
    assert undo(world.project, world.ben).undoable is None
    assert undo(world.project, world.ben) is None
    assert undoable(world.project, world.ben) is None


def test_what_others_did_and_what_one_did_elsewhere_is_not_taken_back(world):
    people.add_layer(world.project, "second")
    again = people.acting(world.project, world.ana.coder_id, "second")
    make(world, "Ann")
    make_actor(world.project, world.ben, ActorSpec("Bo"))
    make_actor(world.project, again, ActorSpec("Cy"))
    make(world, "Di")
    assert undo(world.project, world.ana).undoable == "made the actor Ann"
    assert undo(world.project, world.ana).undoable == "changed the codebook (imported)"
    assert (redoable(world.project, world.ben), redoable(world.project, again)) == (None, None)
    assert redoable(world.project, world.ana) == "made the actor Ann"
    assert undoable(world.project, again) == "made the actor Cy"
    assert (redo(world.project, again), undo(world.project, world.ben).undoable) == (None, None)


def test_redo_makes_again_in_the_order_it_was_made(world):
    make(world, "Ann", "Bo")
    undo(world.project, world.ana)
    undo(world.project, world.ana)
    assert redoable(world.project, world.ana) == "made the actor Ann"
    assert redo(world.project, world.ana).sentence == "made the actor Ann"
    assert redoable(world.project, world.ana) == "made the actor Bo"
    make(world, "Cy")
    assert redoable(world.project, world.ana) is None
    assert redo(world.project, world.ana) is None


def test_a_change_of_undo_tells_rows_and_ids_of_this_file(world):
    made = make_actor(world.project, world.ana, ActorSpec("Ann"))
    alias = add_alias(world.project, world.ana, made.made("actor"), "A.")
    change = undo(world.project, world.ana)
    assert (change.verb, change.id > alias.id, change.deleted("alias")) == ("add_alias", True, {alias.made("alias")})
    (row,) = change.rows
    assert (row.before, row.after) == ({"actor_id": made.made("actor"), "name": "A."}, None)
    again = redo(world.project, world.ana)
    assert again.rows[0].after == {"actor_id": made.made("actor"), "name": "A."}
    assert world.project.value("SELECT id FROM alias") == again.made("alias")


def test_undo_tells_which_statement_its_rows_are_of(world):
    made = coding.create(world.project, world.ana, world.article, [Span(0, 5)]).made("statement")
    coding.set_stance(world.project, world.ana, Ref(made), Stance.MIXED)
    assert undo(world.project, world.ana).statements == {made}
    assert redo(world.project, world.ana).statements == {made}
    undo(world.project, world.ana)
    assert undo(world.project, world.ana).statements == {made}
    again = redo(world.project, world.ana)
    assert again.statements == {again.made("statement")}
    assert {row.of for row in again.rows if row.table == "stance"} == {again.made("statement")}


def test_undo_tells_which_draft_is_open_again(world):
    coding.reject(world.project, world.ana, items(world.project, world.ana, world.article)[0].ref)
    assert undo(world.project, world.ana).suggestions == {1}
    assert redo(world.project, world.ana).suggestions == {1}


def test_a_redo_that_somebody_came_before_is_refused_and_changes_nothing(world):
    (ann,) = make(world, "Ann")
    edit_actor(world.project, world.ana, ann, ActorSpec("Anna"))
    undo(world.project, world.ana)
    edit_actor(world.project, world.ben, ann, ActorSpec("Annie"))
    before = state(world.project)
    with pytest.raises(
        UndoRefused, match="Can't redo “changed the actor Ann to Anna”: it has been changed by somebody"
    ):
        redo(world.project, world.ana)
    assert state(world.project) == before


def test_a_deleted_row_is_one_that_was_changed(world):
    (ann,) = make(world, "Ann")
    with world.project.transaction():
        world.project.execute("DELETE FROM actor WHERE id = ?", ann)
    with pytest.raises(UndoRefused, match="Can't undo “made the actor Ann”: it has been changed by somebody else"):
        undo(world.project, world.ana)


def test_what_is_refused_because_of_later_work_says_so(world):
    (ann,) = make(world, "Ann")
    add_alias(world.project, world.ben, ann, "A.")
    before = state(world.project)
    with pytest.raises(UndoRefused, match="something made since then depends on it"):
        undo(world.project, world.ana)
    assert state(world.project) == before


def test_what_changed_and_what_depends_on_it_is_told_as_changed(world):
    (ann,) = make(world, "Ann")
    edit_actor(world.project, world.ben, ann, ActorSpec("Ann", title="Mayor"))
    add_alias(world.project, world.ben, ann, "A.")
    with pytest.raises(UndoRefused, match="somebody else"):
        undo(world.project, world.ana)


def test_the_history_is_told_newest_first_and_no_longer_than_asked(world):
    make(world, "Ann", "Bo")
    make_actor(world.project, world.ben, ActorSpec("Cy"))
    undo(world.project, world.ana)
    redo(world.project, world.ana)
    undo(world.project, world.ana)
    told = [(event.coder, event.sentence, event.undone) for event in history(world.project)]
    assert told[:5] == [
        ("Ana", "Ana undid: made the actor Bo", False),
        ("Ana", "Ana did again: made the actor Bo", False),
        ("Ana", "Ana undid: made the actor Bo", False),
        ("Ben", "Ben made the actor Cy", False),
        ("Ana", "Ana made the actor Bo", True),
    ]
    assert len(history(world.project, limit=2)) == 2
    assert history(world.project, world.article) == []
    assert all("T" in event.at for event in history(world.project))


def test_history_reads_as_sentences(world):
    coding.set_stance(world.project, world.ana, world.first.ref, Stance.SUPPORT)
    coding.set_stance(world.project, world.ana, world.first.ref, Stance.OPPOSE)
    coding.set_actors(world.project, world.ana, world.first.ref, [ActorSpec("Ann Moss", title="Tenant")])
    coding.set_claims(world.project, world.ana, world.first.ref, [world.claim_id("1.2")])
    coding.set_mode(world.project, world.ana, world.first.ref, SourceMode.PARAPHRASE)
    undo(world.project, world.ana)
    assert world.sentences == [
        "Ana undid: changed the source mode of statement 1 from direct quote to paraphrase",
        "Ana changed the source mode of statement 1 from direct quote to paraphrase",
        "Ana set the claim of statement 1 to 1.2",
        "Ana changed the speaker of statement 1 from Rosa Lind to Ann Moss",
        "Ana changed the stance of statement 1 from support to oppose",
        "Ana set the stance of draft 1 to support",
    ]


def test_undo_and_redo_cross_articles_and_restarts(world):
    other = add_articles(world.project, [NewArticle("Another article.")])[0].article_id
    coding.set_stance(world.project, world.ana, world.first.ref, Stance.SUPPORT)
    coding.create(world.project, world.ana, other, [Span(0, 7)])
    coding.create(world.project, world.ben, other, [Span(8, 15)])
    world.project.close()
    world.project = open_project(world.project.path)
    assert undoable(world.project, world.ana) == "made a statement of “Another”"
    assert undo(world.project, world.ana).article_id == other
    assert undo(world.project, world.ana).article_id == world.article
    assert world.first.state is State.DRAFT
    assert redo(world.project, world.ana).article_id == world.article
    assert world.first.stance is Stance.SUPPORT
    assert len(items(world.project, world.ben, other)) == 1, "the work of another coder is not touched"
    coding.set_memo(world.project, world.ana, world.first.ref, "New.")
    assert redoable(world.project, world.ana) is None, "a new action ends what could be redone"


def test_undo_is_refused_where_somebody_else_changed_the_row_since(world):
    made = make_actor(world.project, world.ana, ActorSpec("Ann Moss")).made("actor")
    edit_actor(world.project, world.ben, made, ActorSpec("Anna Moss"))
    with pytest.raises(errors.UndoRefused, match="somebody else"):
        undo(world.project, world.ana)
    assert find_actor(world.project, "Ann Moss") == made, "the old name is an alias"


def test_undo_is_refused_where_later_work_depends_on_it(world):
    made = make_actor(world.project, world.ana, ActorSpec("Ann Moss")).made("actor")
    ref = items(world.project, world.ben, world.article)[0].ref
    coding.set_actors(world.project, world.ben, ref, [made])
    with pytest.raises(errors.UndoRefused, match="depends on it"):
        undo(world.project, world.ana)
    assert checking.check(world.project) == []


def test_rows_that_point_at_each_other_are_undone_by_a_program_that_has_just_started(world):
    project = world.project
    tree = (*CODEBOOK.claims, Claim("3", "Transit"), Claim("3.1", "Buses", parent="3"))
    codebook.replace(project, world.lead, replace(CODEBOOK, claims=tree))
    project.forget()  # as when it is opened anew, or after an action that was refused
    assert undo(project, world.lead) is not None
    assert "3.1" not in {claim.number for claim in codebook.load(project).claims}
    project.forget()
    assert redo(project, world.lead) is not None
    assert {"3", "3.1"} <= {claim.number for claim in codebook.load(project).claims}
