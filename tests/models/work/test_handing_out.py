"""Drawing articles and giving them to coders."""

from __future__ import annotations

import pytest

from models.articles import NewArticle, add_articles
from models.errors import NotAllowed
from models.history import Kind, redo, undo
from models.people import acting, coders
from models.work import (
    Choice,
    Progress,
    Share,
    assign,
    chosen_articles,
    count_choice,
    hand_out,
    next_batch_name,
    queue,
    set_progress,
    shares,
)


@pytest.fixture
def many(world):
    """Ten articles more."""
    added = add_articles(world.project, [NewArticle(f"Story {n} of the council.") for n in range(10)])
    return [one.article_id for one in added]


def test_a_draw_is_the_same_for_the_same_seed_and_another_for_another(world, many):
    first = chosen_articles(world.project, Choice(number=4, seed=7))
    assert first == chosen_articles(world.project, Choice(number=4, seed=7))
    assert len(first) == 4
    assert any(chosen_articles(world.project, Choice(number=4, seed=seed)) != first for seed in range(8, 12))


def test_drafts_are_shown_unless_they_are_to_be_hidden(world, many):
    hand_out(world.project, world.lead, "Shown", Choice(number=3), ["Ana"])
    hand_out(world.project, world.lead, "Hidden", Choice(number=2), ["Ana"], suggestions_shown=False)
    assert [(share.batch, share.hidden) for share in shares(world.project, world.lead)] == [("Shown", 0), ("Hidden", 2)]


def test_a_line_without_a_name_makes_no_coder(world, many):
    hand_out(world.project, world.lead, "One", Choice(number=3), ["", "  ", "Ana"])
    assert [share.coder for share in shares(world.project, world.lead)] == ["Ana"]


def test_a_draw_larger_than_the_corpus_is_all_of_it(world, many):
    assert len(chosen_articles(world.project, Choice(number=99))) == 11


def test_only_what_nobody_has_is_chosen_where_that_is_asked(world, many):
    assign(world.project, world.lead, "Pilot", many[:3], [world.ben.coder_id])
    assert count_choice(world.project, unassigned_only=True) == 8
    assert not set(many[:3]) & set(chosen_articles(world.project, Choice()))
    assert set(many[:3]) <= set(chosen_articles(world.project, Choice(unassigned_only=False)))


def test_a_new_name_becomes_a_coder_with_a_queue_and_undo_takes_the_articles_back(world, many):
    change = hand_out(world.project, world.lead, "Pilot", Choice(number=5), ["Cleo  Marsh", "Ben", "Ben"], False)
    assert change.sentence == "gave 5 articles to 2 coders as Pilot"
    cleo = next(coder for coder in coders(world.project) if coder.name == "Cleo Marsh")
    assert queue(world.project, acting(world.project, cleo.id)) == queue(world.project, world.ben)
    assert shares(world.project, world.ana) == [Share("Pilot", "Ben", 5, 0, 5), Share("Pilot", "Cleo Marsh", 5, 0, 5)]
    assert Kind.ASSIGNMENTS in undo(world.project, world.ana).kinds
    assert shares(world.project, world.ana) == []
    redo(world.project, world.ana)
    assert len(shares(world.project, world.ana)) == 2


def test_how_far_each_coder_is(world, many):
    assign(world.project, world.lead, "Pilot", many[:2], [world.ben.coder_id])
    set_progress(world.project, world.ben, many[0], Progress.FINISHED)
    set_progress(world.project, world.ana, many[1], Progress.FINISHED)
    assert shares(world.project, world.ana) == [Share("Pilot", "Ben", 2, 1, 0)]


def test_handing_out_the_same_again_changes_nothing(world, many):
    everything = Choice(unassigned_only=False)
    hand_out(world.project, world.lead, "Pilot", everything, ["Ben"])
    assert hand_out(world.project, world.lead, "Pilot", everything, ["Ben"]).id == 0


def test_nothing_to_nobody_is_refused_and_makes_no_coder(world):
    before = coders(world.project)
    for batch, choice, names in (
        (" ", Choice(), ["Zoe"]),
        ("Pilot", Choice(), [" "]),
        ("P", Choice(number=0), ["Zoe"]),
    ):
        with pytest.raises(NotAllowed):
            hand_out(world.project, world.lead, batch, choice, names)
    assert coders(world.project) == before


def test_a_batch_gets_a_name_of_its_own(world, many):
    assert next_batch_name(world.project) == "Batch 1"
    assign(world.project, world.lead, "Batch 2", many[:1], [world.ben.coder_id])
    assert next_batch_name(world.project) == "Batch 3"


def test_how_the_articles_were_drawn_is_kept_with_the_batch(world, many):
    hand_out(world.project, world.lead, "Pilot", Choice(number=2, seed=7), ["Cy"])
    hand_out(world.project, world.lead, "Rest", Choice(unassigned_only=False), ["Di"])
    total = world.project.value("SELECT count(*) FROM article")
    assert world.project.tuples("SELECT name, note FROM batch ORDER BY id") == [
        ("Pilot", f"articles without a coder: 2 of {total} drawn with seed 7"), ("Rest", "articles: all"),
    ]  # fmt: skip
