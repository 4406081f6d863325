"""Taking back what was handed out: what is begun stays unless the lead says otherwise, and codings always stay."""

from __future__ import annotations

import pytest

from models import coding, findings, work
from models.articles import NewArticle, add_articles
from models.errors import NotAllowed, NotFound
from models.history import undo
from models.work import Progress, withdraw, withdrawal
from tests.conftest import code, span_of
from tests.models.states import state


@pytest.fixture
def batch(world):
    """Ana and Ben have the article with the drafts and four others; the batch's id."""
    more = add_articles(world.project, [NewArticle(f"Story {n}.") for n in range(4)])
    ids = [world.article, *(one.article_id for one in more)]
    work.assign(world.project, world.lead, "Pilot", ids, [world.ana.coder_id, world.ben.coder_id])
    return work.batches(world.project)[0][0]


def left(world, coder):
    return work.queue_count(world.project, coder).articles if _has(world, coder) else 0


def _has(world, coder):
    return world.project.value("SELECT count(*) FROM assignment WHERE coder_id = ?", coder.coder_id)


def test_what_nobody_has_begun_goes_back_whole_and_the_batch_with_it(world, batch):
    before = state(world.project)
    change = withdraw(world.project, world.lead, batch)
    assert change.sentence == "took Pilot back, 10 readings"
    assert work.handed_out(world.project, world.ana) == []
    undo(world.project, world.ana)
    assert state(world.project) == before
    assert [(name, articles) for _, name, articles in work.batches(world.project)] == [("Pilot", 5)]


def test_from_one_coder_and_what_she_has_begun_stays_hers(world, batch):
    work.set_progress(world.project, world.ben, 2, Progress.NOTHING)
    code(world.project, world.ben, 1, [span_of("Rents")])
    found = withdrawal(world.project, batch, world.ben.coder_id)
    assert (found.coders[0].coder, found.untouched, found.begun) == ("Ben", 3, 2)
    change = withdraw(world.project, world.lead, batch, world.ben.coder_id)
    assert change.sentence == "took 3 articles of Pilot back from Ben; 2 that are begun stay"
    assert (left(world, world.ana), left(world, world.ben)) == (5, 2)
    with pytest.raises(NotAllowed, match="All of it is begun"):
        withdraw(world.project, world.lead, batch, world.ben.coder_id)


def test_all_the_same_takes_the_article_and_no_coding(world, batch):
    code(world.project, world.ben, 1, [span_of("Rents")])
    before = world.project.tuples("SELECT * FROM statement")
    withdraw(world.project, world.lead, batch, world.ben.coder_id, begun_too=True)
    assert _has(world, world.ben) == 0
    assert world.project.tuples("SELECT * FROM statement") == before


@pytest.mark.parametrize("done", ["statement", "answer", "rejected", "finished", "a draft seen"])
def test_begun_is_whatever_a_coder_has_done_but_not_what_she_has_seen(world, batch, done):
    project, ben = world.project, world.ben
    if done == "statement":
        code(project, ben, 1, [span_of("Rents")])
    elif done == "answer":
        work.set_article_answer(project, ben, 1, 1, "rents")
    elif done == "rejected":
        coding.reject(project, ben, coding.items(project, ben, 1)[0].ref)
    elif done == "finished":
        work.set_progress(project, ben, 1, Progress.FINISHED)
    else:
        findings.mark_seen(project, ben, {1: None})
    found = withdrawal(project, batch)
    assert {one.coder: len(one.begun) for one in found.coders} == {"Ana": 0, "Ben": int(done != "a draft seen")}


def test_what_is_not_handed_out_can_not_be_taken_back(world, batch):
    for batch_id, coder_id in ((99, None), (batch, 99)):
        with pytest.raises(NotFound, match="Nothing of this batch"):
            withdraw(world.project, world.lead, batch_id, coder_id)


def test_only_a_lead_takes_back(world, batch):
    with pytest.raises(NotAllowed, match="Only a project lead"):
        withdraw(world.project, world.ana, batch)
