"""Handing out: planned first, then done as planned, and all of it taken back by one undo."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from models import codebook, corpus
from models.articles import NewArticle, add_articles
from models.errors import NotAllowed, NotFound
from models.history import Kind, redo, undo
from models.people import acting, coders
from models.work import (
    Among,
    Asked,
    Compared,
    Order,
    Progress,
    Quota,
    Sampling,
    Source,
    Splitting,
    Way,
    assign,
    compared,
    hand_out,
    handed_out,
    listed,
    metadata_names,
    next_batch_name,
    plan_in_words,
    planned,
    portion,
    queue,
    sample,
    set_progress,
)
from tests.models.states import state

ALL = Source(Among.ALL)


@pytest.fixture
def many(world):
    """Twenty articles more, of two outlets and two months."""
    added = add_articles(
        world.project,
        [
            NewArticle(
                f"Story {n} of the council.", f"Story {n}", ("Alden Post", "Linden Courier")[n % 2],
                f"2024-0{5 + n % 4 // 2}-{n + 1:02}", metadata={"section": "news" if n < 15 else "letters"},
            )
            for n in range(20)
        ],
    )  # fmt: skip
    return [one.article_id for one in added]


def twins(project, *pairs, decision=""):
    with project.transaction():
        for n, (one, other) in enumerate(pairs):
            project.insert(
                "twin",
                {
                    "uuid": f"twin {n} {one}",
                    "article_id": one,
                    "other_id": other,
                    "likeness": 0.9,
                    "decision": decision,
                },
            )


def ids(sampled):
    return [piece.id for piece in sampled.draw.pieces]


def test_nothing_changes_by_planning_and_what_is_done_is_what_was_planned(world, many):
    asked = Asked(
        " Pilot ", ("Ana", "Cleo  Marsh", "Ana", " "), ALL, Sampling(12, 7),
        Splitting(portion("25 %"), portion("1/3"), Order.CHANCE),
    )  # fmt: skip
    before = coders(world.project)
    plan = planned(world.project, asked)
    assert (coders(world.project), handed_out(world.project, world.ana)) == (before, [])
    assert [hand.coder for hand in plan.hands] == ["Ana", "Cleo Marsh"]
    assert (plan.articles, plan.readings, plan.shared, plan.hidden_shared) == (12, 15, 3, 1)
    change = hand_out(world.project, world.lead, plan)
    assert change.sentence == "gave 12 articles to 2 coders as Pilot"
    cleo = next(coder for coder in coders(world.project) if coder.name == "Cleo Marsh")
    for person, hand in ((world.ana, plan.hands[0]), (acting(world.project, cleo.id), plan.hands[1])):
        assert queue(world.project, person) == list(hand.articles)
        rows = world.project.tuples(
            "SELECT article_id, shared, suggestions_shown FROM assignment WHERE coder_id = ? ORDER BY position",
            person.coder_id,
        )
        assert rows == [(i, int(i in hand.shared), int(i not in hand.hidden)) for i in hand.articles]


def test_one_undo_gives_all_of_it_back(world, many):
    plan = planned(world.project, Asked("Pilot", ("Ben", "Cleo"), ALL, Sampling(9)))
    hand_out(world.project, world.lead, plan)
    there = state(world.project)
    assert Kind.ASSIGNMENTS in undo(world.project, world.ana).kinds
    assert world.project.tuples("SELECT * FROM assignment") == world.project.tuples("SELECT * FROM batch") == []
    redo(world.project, world.ana)
    assert state(world.project) == there


def test_only_what_is_in_nobodys_hands_unless_asked(world, many):
    assign(world.project, world.lead, "Pilot", many[:3], [world.ben.coder_id])
    assert ids(sample(world.project, Source(), Sampling())) == [i for i in ids(sample(world.project, ALL, Sampling()))
                                                               if i not in many[:3]]  # fmt: skip
    assert len(ids(sample(world.project, ALL, Sampling()))) == 21


def test_what_is_set_aside_is_never_drawn_and_that_is_told(world, many):
    corpus.set_articles_aside(world.project, world.lead, many[:4], "letters")
    for source in (Source(), ALL, Source(Among.LIST, tuple(many[:6]))):
        found = sample(world.project, source, Sampling())
        assert not set(many[:4]) & set(ids(found))
        assert found.pool.aside == 4
    assert ids(found) == many[4:6]


def test_of_a_family_only_the_earliest_and_none_where_somebody_has_one(world, many):
    twins(world.project, (many[1], many[0]), (many[2], many[1]), (many[5], many[4]))
    twins(world.project, (many[9], many[8]), decision="keep")
    whole = sample(world.project, Source(), Sampling())
    assert set(many) <= set(ids(whole))
    one = sample(world.project, Source(one_of_family=True), Sampling())
    assert set(many) - set(ids(one)) == {many[1], many[2], many[5]}
    assert one.pool.told_already == 3
    assign(world.project, world.lead, "Pilot", [many[2]], [world.ben.coder_id])
    again = sample(world.project, Source(one_of_family=True), Sampling())
    assert set(many) - set(ids(again)) == {*many[:3], many[5]}
    everybody = sample(world.project, Source(Among.ALL, one_of_family=True), Sampling())
    assert set(many) - set(ids(everybody)) == {many[1], many[2], many[5]}


def test_it_is_drawn_by_metadata_and_by_a_list(world, many):
    sampling = Sampling(8, 3, Way.PROPORTION, ("section",))
    found = sample(world.project, Source(Among.LIST, tuple(reversed(many))), sampling)
    assert [(s.values, s.there, s.drawn) for s in found.draw.strata] == [(("letters",), 5, 2), (("news",), 15, 6)]
    assert metadata_names(world.project) == ["section"]
    with pytest.raises(NotFound, match="desk"):
        sample(world.project, ALL, Sampling(8, 3, Way.PROPORTION, ("desk",)))


def test_articles_are_listed_by_their_uids(world, many):
    uids = dict(world.project.tuples("SELECT id, uuid FROM article"))
    assert listed(world.project, [uids[many[3]], uids[many[1]]]) == (many[3], many[1])
    with pytest.raises(NotFound, match="no article nix"):
        listed(world.project, [uids[many[3]], "nix"])


def test_whether_a_draw_looks_like_the_whole(world, many):
    sampled = sample(world.project, ALL, Sampling(7, 1, Way.PROPORTION, ("outlet",)))
    assert compared(sampled, "outlet") == [Compared("Alden Post", 11, 4), Compared("Linden Courier", 10, 3)]
    assert sum(one.drawn for one in compared(sampled, "month")) == 7


def test_a_plan_that_holds_no_more_is_not_done(world, many):
    plan = planned(world.project, Asked("Pilot", ("Zoe",), ALL, Sampling(5)))
    corpus.set_articles_aside(world.project, world.lead, [plan.hands[0].articles[0]], "letters")
    before = coders(world.project)
    with pytest.raises(NotAllowed, match="have changed"):
        hand_out(world.project, world.lead, plan)
    assert coders(world.project) == before


@pytest.mark.parametrize(
    "asked", [Asked(" ", ("Zoe",), ALL), Asked("Pilot", (" ",), ALL), Asked("Pilot", ("Zoe",), Source(Among.LIST))]
)
def test_nothing_to_nobody_is_refused_and_makes_no_coder(world, asked):
    before = coders(world.project)
    with pytest.raises(NotAllowed, match="needs a name"):
        hand_out(world.project, world.lead, planned(world.project, asked))
    assert coders(world.project) == before


def test_a_batch_is_drawn_once(world, many):
    hand_out(world.project, world.lead, planned(world.project, Asked("Pilot", ("Ben",), Source(), Sampling(2))))
    with pytest.raises(NotAllowed, match="a batch Pilot already"):
        hand_out(world.project, world.lead, planned(world.project, Asked(" Pilot", ("Ben",), Source(), Sampling(2))))


def test_a_batch_gets_a_name_of_its_own(world, many):
    assert next_batch_name(world.project) == "Batch 1"
    assign(world.project, world.lead, "Batch 2", many[:1], [world.ben.coder_id])
    assert next_batch_name(world.project) == "Batch 3"


def test_a_batch_is_coded_under_a_frozen_version(world, many):
    codebook.freeze(world.project, world.lead, "Round 1")
    number = codebook.versions(world.project)[-1].number
    asked = Asked("Pilot", ("Ben",), Source(), Sampling(2), version=number)
    hand_out(world.project, world.lead, planned(world.project, asked))
    assert [(b.version, b.frozen_as) for b in handed_out(world.project, world.ana)] == [(number, "Round 1")]
    with pytest.raises(NotFound, match="99 of the codebook is not frozen"):
        hand_out(world.project, world.lead, planned(world.project, replace(asked, batch="B", version=99)))


def test_how_far_each_coder_is(world, many):
    hand_out(
        world.project, world.lead,
        planned(world.project, Asked("Pilot", ("Ana", "Ben"), ALL, Sampling(), Splitting(portion("100 %")))),
    )  # fmt: skip
    set_progress(world.project, world.ben, many[0], Progress.FINISHED)
    (batch,) = handed_out(world.project, world.ana)
    assert [(s.coder, s.articles, s.finished, s.begun, s.shared) for s in batch.shares] == [
        ("Ana", 21, 0, 0, 21), ("Ben", 21, 1, 0, 21),
    ]  # fmt: skip
    assert (batch.readings, batch.finished) == (42, 1)


def test_what_is_set_aside_afterwards_is_no_part_of_what_a_coder_has(world, many):
    plan = planned(world.project, Asked("Pilot", ("Ben",), ALL, Sampling(4)))
    hand_out(world.project, world.lead, plan)
    corpus.set_articles_aside(world.project, world.lead, plan.hands[0].articles[:1], "letters")
    (batch,) = handed_out(world.project, world.ana)
    assert batch.shares[0].articles == 3 == len(queue(world.project, world.ben))


def test_how_the_articles_were_drawn_is_kept_with_the_batch_for_programs(world, many):
    for batch, sampling in (
        ("Pilot", Sampling(4, 7)), ("Main", Sampling(4, 7, Way.PROPORTION, ("outlet", "month"))), ("Rest", Sampling()),
    ):  # fmt: skip
        hand_out(world.project, world.lead, planned(world.project, Asked(batch, ("Cy",), Source(), sampling)))
    notes, plans = zip(*world.project.tuples("SELECT note, plan FROM batch ORDER BY id"), strict=True)
    assert notes == (
        "articles in nobody's hands: 4 of 21 drawn with seed 7",
        "articles in nobody's hands: 4 of 17 drawn in proportion to outlet, month with seed 7",
        "articles in nobody's hands: all",
    )
    assert json.loads(plans[0])["seed"] == 7
    assert "Cy" not in "".join(plans), "a dataset tells them by their pseudonyms"


def said(world, source, sampling, splitting=None, coders=("Ana", "Ben")):
    plan = planned(world.project, Asked("Pilot", coders, source, sampling, splitting or Splitting()))
    hand_out(world.project, world.lead, plan)
    words = " ".join(plan_in_words(handed_out(world.project, world.ana)[-1].plan))
    undo(world.project, world.ana)
    return words


def test_how_the_articles_were_drawn_is_told_in_words(world, many):
    corpus.set_articles_aside(world.project, world.lead, many[18:], "letters")
    many_words = said(
        world, Source(one_of_family=True), Sampling(8, 2024, Way.PROPORTION, ("outlet", "month")),
        Splitting(portion("25 %"), portion("1/2")),
    )  # fmt: skip
    assert many_words == " ".join(
        (
            "8 of 19 articles in nobody’s hands, seed 2024.",
            "Drawn in proportion to outlet and month.",
            "2 that are set aside were left out.",
            "10 readings of 2 coders.",
            "2 for all of them (25 %).",
            "Suggestions hidden in 6 readings (50 %).",
            "The same 1 of the shared ones for everybody.",
            "The shared ones first, then by date.",
        )
    )
    assert said(world, ALL, Sampling()).startswith("All of 19 articles, whoever has them. 2 that are")
    quotas = (Quota("outlet", "Alden Post", None), Quota("outlet", "Linden Courier", 50), Quota("", "", 3))
    words = said(world, ALL, Sampling(seed=1, way=Way.QUOTAS, quotas=quotas))
    assert "Linden Courier: only 9 of 50 there; the rest: only 0 of 3 there." in words
    add_articles(world.project, [NewArticle("No day.")])
    words = said(world, ALL, Sampling(seed=4, way=Way.WEEK))
    assert "All articles of 1 constructed week, 7 days. 2 that are set aside were left out. 1 has no date." in words


def test_a_plan_that_this_program_never_wrote_is_told_as_far_as_it_can_be():
    assert plan_in_words({}) == []
    assert plan_in_words({"from": "nobody", "articles": 4, "drawn": 4, "order": "date", "days": 7}) == [
        "All of 4 articles in nobody’s hands."
    ]
