"""What stands around the codings: drafts of every reading, names, what became of them, who was given what."""

from __future__ import annotations

import json

from models import codebook, coding, datasets, findings, people, work
from models.articles import NewArticle, add_articles
from tests.conftest import READING, World


def test_drafts_of_an_earlier_reading_are_there_and_marked(world: World):
    other = people.machine(world.project, "test", "2").id
    findings.store_reading(world.project, other, world.article, READING)
    add_articles(world.project, [NewArticle("Nobody has read this.")])
    found = list(datasets.drafts(world.project))
    assert [(row[3], row[-1]) for row in found] == [("1", 0), ("1", 0), ("2", 1), ("2", 1)]
    assert [row[6:8] for row in found[:2]] == [("Rosa Lind", "person"), ("Voss", "person")]
    start, end = READING.attributions[1].content[0]
    assert found[1][11] == f"[{start},{end})"
    assert len(list(datasets.mentions(world.project))) == len(READING.mentions), "of the latest reading alone"


def test_outcomes_and_progress_are_those_of_the_layer_and_the_coders_asked_for(world: World):
    project = world.project
    coding.reject(project, world.ana, world.first.ref)
    coding.reject(project, world.ben, coding.items(project, world.ben, world.article)[1].ref)
    work.set_progress(project, world.ben, world.article, work.Progress.FINISHED, "late", gaps=1)
    people.add_layer(project, "second")
    whole, ana = datasets.select(project), datasets.select(project, ["Ana"])
    assert [(row[1], row[2]) for row in datasets.outcomes(project, whole)] == [
        (world.ana.coder_id, "rejected"), (world.ben.coder_id, "rejected"),
    ]  # fmt: skip
    assert [row[1] for row in datasets.outcomes(project, ana)] == [world.ana.coder_id]
    assert list(datasets.outcomes(project, datasets.select(project, layer="second"))) == []
    assert [row[2:] for row in datasets.progress(project, whole)] == [(world.ben.coder_id, "finished", 1, "late")]
    assert list(datasets.progress(project, ana)) == []


def test_assignments_come_in_the_order_of_their_batch(world: World):
    project = world.project
    more = add_articles(project, [NewArticle("One."), NewArticle("Two.")])
    ids = [more[1].article_id, world.article, more[0].article_id]
    work.assign(project, world.lead, "First", ids, [world.ana.coder_id], suggestions_shown=False, note="drawn")
    found = list(datasets.assignments(project, datasets.select(project)))
    uids = dict(project.tuples("SELECT id, uuid FROM article"))
    assert [(row[1], row[2], *row[4:6], *row[7:]) for row in found] == [
        ("First", "drawn", n, uids[article], 0, 0) for n, article in enumerate(ids)
    ]  # fmt: skip


def test_a_batch_tells_how_it_was_drawn_and_under_which_version_to_those_who_have_it(world: World):
    project = world.project
    add_articles(project, [NewArticle("One."), NewArticle("Two.")])
    codebook.freeze(project, world.lead, "Round 1")
    asked = work.Asked(
        "Pilot", ("Ana", "Ben"), sampling=work.Sampling(2, 9), splitting=work.Splitting(work.portion("1")), version=2
    )
    plan = work.planned(project, asked)
    work.hand_out(project, world.lead, plan)
    (row,) = datasets.batches(project, datasets.select(project))
    assert (row[1], row[3:6], row[7:]) == (
        "Pilot", (2, 3, "articles in nobody's hands: 2 of 3 drawn with seed 9"), (2, "Round 1"),
    )  # fmt: skip
    assert json.loads(row[6])["seed"] == 9
    (of_ben,) = datasets.batches(project, datasets.select(project, ["Ben"]))
    assert of_ben[3:5] == (1, 1)
    given = list(datasets.assignments(project, datasets.select(project)))
    assert sorted(one[-1] for one in given) == [0, 1, 1]
    assert {one[3] for one in given} == {row[0]}
