"""The history in sentences, and the way back through it."""

from __future__ import annotations

import pytest

from models import checking, coding, errors, history
from models.actors import ActorSpec, edit_actor, find_actor, make_actor
from models.articles import NewArticle, add_articles
from models.coding import Stance, State, items
from models.file import open_project
from models.findings import SourceMode, Span


def test_history_reads_as_sentences(world):
    coding.set_stance(world.project, world.ana, world.first.ref, Stance.SUPPORT)
    coding.set_stance(world.project, world.ana, world.first.ref, Stance.OPPOSE)
    coding.set_actors(world.project, world.ana, world.first.ref, [ActorSpec("Ann Moss", title="Tenant")])
    coding.set_claims(world.project, world.ana, world.first.ref, [world.claim_id("1.2")])
    coding.set_mode(world.project, world.ana, world.first.ref, SourceMode.PARAPHRASE)
    history.undo(world.project, world.ana)
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
    assert history.undoable(world.project, world.ana) == "made a statement of “Another”"
    assert history.undo(world.project, world.ana).article_id == other
    assert history.undo(world.project, world.ana).article_id == world.article
    assert world.first.state is State.DRAFT
    assert history.redo(world.project, world.ana).article_id == world.article
    assert world.first.stance is Stance.SUPPORT
    assert len(items(world.project, world.ben, other)) == 1, "the work of another coder is not touched"
    coding.set_memo(world.project, world.ana, world.first.ref, "New.")
    assert history.redoable(world.project, world.ana) is None, "a new action ends what could be redone"


def test_undo_is_refused_where_somebody_else_changed_the_row_since(world):
    made = make_actor(world.project, world.ana, ActorSpec("Ann Moss")).made("actor")
    edit_actor(world.project, world.ben, made, ActorSpec("Anna Moss"))
    with pytest.raises(errors.UndoRefused, match="somebody else"):
        history.undo(world.project, world.ana)
    assert find_actor(world.project, "Ann Moss") == made, "the old name is an alias"


def test_undo_is_refused_where_later_work_depends_on_it(world):
    made = make_actor(world.project, world.ana, ActorSpec("Ann Moss")).made("actor")
    ref = items(world.project, world.ben, world.article)[0].ref
    coding.set_actors(world.project, world.ben, ref, [made])
    with pytest.raises(errors.UndoRefused, match="depends on it"):
        history.undo(world.project, world.ana)
    assert checking.check(world.project) == []
