"""A coder's queue, its counts and what is left of it."""

from __future__ import annotations

import pytest

from models import coding, history, people, work
from models.articles import NewArticle, add_articles
from models.coding import Stance, items
from models.errors import NotAllowed, NotFound
from models.work import Progress, QueueCount, QueueFilter, assign, batches, queue, set_progress
from models.work.queues import LOOKED_AT, is_in_queue, next_unfinished, queue_count, queue_rows
from tests.conftest import OPEN_CLAIM, World


@pytest.fixture
def many(world: World) -> list[int]:
    """Articles that came later but were published earlier the later they came."""
    new = [NewArticle(f"Story {n} of the council.", f"Story {n}", "Post", f"2023-05-{20 - n}") for n in range(6)]
    return [added.article_id for added in add_articles(world.project, new)]


def test_without_assignments_it_is_the_corpus_by_date(world, many):
    assert queue(world.project, world.ana) == [*reversed(many), world.article]
    assert queue_count(world.project, world.ana) == QueueCount(7, 0)
    assert is_in_queue(world.project, world.ana, many[0])


def test_all_of_the_queue_has_what_is_finished_too(world, many):
    set_progress(world.project, world.ana, many[2], Progress.FINISHED)
    assert queue(world.project, world.ana, QueueFilter.ALL) == [*reversed(many), world.article]
    assert queue(world.project, world.ana, QueueFilter.FINISHED) == [many[2]]
    assert many[2] not in queue(world.project, world.ana, QueueFilter.OPEN)


def test_what_was_assigned_comes_batch_by_batch_in_its_order_and_once(world, many):
    assign(world.project, world.lead, " First   batch ", [many[2], many[0], many[2]], [world.ben.coder_id])
    assign(world.project, world.lead, "Second", [many[1], many[0]], [world.ben.coder_id])
    assign(world.project, world.lead, "First batch", [many[0], many[5]], [world.ben.coder_id])
    assert queue(world.project, world.ben) == [many[2], many[0], many[5], many[1]]
    assert batches(world.project) == [(1, "First batch", 3), (2, "Second", 2)]
    assert queue(world.project, world.ben, batch_id=2) == [many[1], many[0]]
    assert queue(world.project, world.ana, batch_id=2) == []
    assert [is_in_queue(world.project, world.ben, i) for i in (many[5], many[4])] == [True, False]
    assert queue_count(world.project, world.ben) == QueueCount(4, 0)
    assert batches(world.project, world.ana.coder_id) == []


def test_batches_of_one_coder_count_what_that_coder_has(world, many):
    assign(world.project, world.lead, "First", many[:2], [world.ben.coder_id])
    assign(world.project, world.lead, "First", many[:3], [world.ana.coder_id])
    assert batches(world.project, world.ben.coder_id) == [(1, "First", 2)]
    assert batches(world.project) == [(1, "First", 3)]


@pytest.mark.parametrize(("batch", "articles", "to"), [(" ", [1], [1]), ("B", [], [1]), ("B", [1], [])])
def test_a_batch_of_nothing_is_refused(world, batch, articles, to):
    with pytest.raises(NotAllowed, match="A batch needs a name, articles and at least one coder"):
        assign(world.project, world.lead, batch, articles, to)


def test_finished_is_ones_own_in_this_layer(world, many):
    people.add_layer(world.project, "second")
    again = people.acting(world.project, world.ana.coder_id, "second")
    for who, article in ((world.ana, many[0]), (world.ben, many[1]), (again, many[2])):
        set_progress(world.project, who, article, Progress.FINISHED)
    set_progress(world.project, world.ana, many[3], Progress.NOTHING)
    assert queue(world.project, world.ana, QueueFilter.FINISHED) == [many[3], many[0]]
    assert set(queue(world.project, world.ana, QueueFilter.OPEN)) == {world.article, *many} - {many[0], many[3]}
    assert queue_count(world.project, world.ana) == QueueCount(7, 2)
    assert queue_count(world.project, again) == QueueCount(7, 1)
    assign(world.project, world.lead, "B", many[:2], [world.ana.coder_id])
    assert queue_count(world.project, world.ana) == QueueCount(2, 1)
    assert queue(world.project, world.ana, words="  story 1 ") == [many[1]]


def test_progress_goes_on_and_back(world):
    for state in (Progress.FINISHED, Progress.NOTHING, Progress.OPEN, Progress.NOTHING):
        change = set_progress(world.project, world.ana, world.article, state)
        assert (work.progress(world.project, world.ana, world.article), change.article_id) == (state, world.article)
        assert set_progress(world.project, world.ana, world.article, state).id == 0
    assert work.progress(world.project, world.ben, world.article) is Progress.OPEN
    with pytest.raises(NotFound, match=r"There is no article 99 in rents\.standfirst"):
        set_progress(world.project, world.ana, 99, Progress.FINISHED)


def test_a_row_tells_what_there_is_to_do(world, many):
    first, second = items(world.project, world.ana, world.article)
    coding.accept(world.project, world.ana, first.ref, [OPEN_CLAIM])
    coding.set_stance(world.project, world.ana, second.ref, Stance.MIXED)
    set_progress(world.project, world.ana, many[0], Progress.FINISHED)
    rows = queue_rows(world.project, world.ana, [world.article, many[0]])
    row, other = rows[world.article], rows[many[0]]
    assert (row.name, row.outlet, row.published) == ("Council weighs cap", "Alden Post", "2024-05-14")
    assert (row.coded, row.drafts, row.progress, row.is_read) == (1, 1, Progress.OPEN, True)
    assert (other.name, other.coded, other.drafts, other.progress, other.is_read) == (
        "Story 0", 0, 0, Progress.FINISHED, False,
    )  # fmt: skip
    row = queue_rows(world.project, world.ben, [world.article])[world.article]
    assert (row.coded, row.drafts) == (0, 2)


def test_the_next_unfinished_is_looked_for_round_the_end(world, many):
    for article in (many[0], many[2], many[3]):
        set_progress(world.project, world.ana, article, Progress.FINISHED)
    set_progress(world.project, world.ben, many[1], Progress.FINISHED)
    found = [next_unfinished(world.project, world.ana, many[:4], after) for after in range(4)]
    assert found == [many[1]] * 4
    assert next_unfinished(world.project, world.ana, many, 1) == many[4]
    assert next_unfinished(world.project, world.ana, many, -1) == many[1]
    assert next_unfinished(world.project, world.ana, [many[0], many[2]], 0) is None
    assert next_unfinished(world.project, world.ana, [], 0) is None


def test_the_next_unfinished_is_found_far_away(world):
    new = [NewArticle(f"Text {n}.") for n in range(2 * LOOKED_AT + 3)]
    ids = [added.article_id for added in add_articles(world.project, new)]
    for article in ids[:-1]:
        world.project.insert(
            "progress",
            {"uuid": f"u{article}", "article_id": article, "coder_id": world.ana.coder_id,
             "layer_id": world.ana.layer_id, "state": "finished"},
        )  # fmt: skip
    world.project._connection.commit()
    assert next_unfinished(world.project, world.ana, ids, 0) == ids[-1]
    assert next_unfinished(world.project, world.ana, ids, len(ids) - 1) == ids[-1]


def test_an_answer_about_an_article_is_ones_own_and_undone_whole(world):
    change = work.set_article_answer(world.project, world.ana, world.article, 1, "rents")
    assert (change.sentence, change.article_id) == ("set “Main issue” to rents", world.article)
    change = work.set_article_answer(world.project, world.ana, world.article, 1, "zoning")
    assert change.sentence == "changed “Main issue” from rents to zoning"
    assert work.article_answers(world.project, world.ana, world.article) == {1: "zoning"}
    assert work.article_answers(world.project, world.ben, world.article) == {}
    made = coding.create(world.project, world.ana, world.article, [(0, 4)]).made("statement")
    coding.set_answer(world.project, world.ana, coding.Ref(made), 2, "cost")
    assert work.article_answers(world.project, world.ana, world.article) == {1: "zoning"}
    change = work.set_article_answer(world.project, world.ana, world.article, 1, None)
    assert change.sentence == "removed “Main issue”, zoning"
    with pytest.raises(NotAllowed, match="Choose one of"):
        work.set_article_answer(world.project, world.ana, world.article, 1, "luck")


def test_the_queue_is_the_corpus_until_articles_are_assigned(world):
    other = add_articles(world.project, [NewArticle("Zoning fight.", published="2024-06-01")])[0].article_id
    assert work.queue(world.project, world.ana) == [world.article, other]
    work.assign(world.project, world.lead, "Batch 1", [other], [world.ana.coder_id])
    assert work.queue(world.project, world.ana) == [other]
    assert work.queue(world.project, world.ben) == [world.article, other]
    assert work.queue(world.project, world.ben, words="zoning") == [other]
    work.set_progress(world.project, world.ben, other, Progress.NOTHING)
    assert work.queue(world.project, world.ben, QueueFilter.OPEN) == [world.article]
    assert work.queue(world.project, world.ben, QueueFilter.FINISHED) == [other]
    rows = work.queue_rows(world.project, world.ben, [world.article, other])
    assert (rows[world.article].drafts, rows[other].progress) == (2, Progress.NOTHING)
    assert work.queue_count(world.project, world.ben) == work.QueueCount(2, 1)
    history.undo(world.project, world.ben)
    assert work.progress(world.project, world.ben, other) is Progress.OPEN


def test_counts_of_the_queue_follow_the_work(world):
    coding.accept(world.project, world.ana, world.first.ref, [OPEN_CLAIM])
    row = work.queue_rows(world.project, world.ana, [world.article])[world.article]
    assert (row.coded, row.drafts, row.is_read, row.name) == (1, 1, True, "Council weighs cap")


def test_hidden_drafts_are_not_counted(world):
    other = add_articles(world.project, [NewArticle("Zoning fight.")])[0].article_id
    work.assign(world.project, world.lead, "Seen", [other], [world.ana.coder_id])
    work.assign(world.project, world.lead, "Blind", [world.article], [world.ben.coder_id], suggestions_shown=False)
    rows = {c: work.queue_rows(world.project, c, [world.article])[world.article] for c in (world.ana, world.ben)}
    assert (rows[world.ana].drafts, rows[world.ben].drafts) == (2, 0)


def test_the_next_is_the_one_right_behind(world, many):
    assert [next_unfinished(world.project, world.ana, many[:3], after) for after in range(3)] == [
        many[1], many[2], many[0],
    ]  # fmt: skip
