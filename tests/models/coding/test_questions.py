"""What the codebook asks of articles, statements, stances and actors: when, what answers it, what is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import actors, checking, codebook, coding, history, revising, work
from models.actors import ActorSpec, Attribute, facts
from models.codebook import Condition, Variable, differences
from models.coding import Missing, Stance, State, lacks
from models.errors import NotAllowed
from tests.asking import ASKING, take_up
from tests.conftest import World


@pytest.fixture
def ids(world: World) -> dict[str, int]:
    """The questions of a project that asks them all; its first draft is kept with the claim 1.1, no opinion piece."""
    found = take_up(world)
    work.set_article_answer(world.project, world.ana, world.article, found["opinion"], "no")
    coding.accept(world.project, world.ana, world.first.ref, [2])
    return found


def keys(world: World, with_stance: bool = False) -> list[str]:
    item = world.first
    return [
        v.key for v in coding.questions(item, codebook.load(world.project), item.positions[0] if with_stance else None)
    ]


def answer(world: World, question: int, value: str | None, **more: object) -> None:
    coding.set_answer(world.project, world.ana, world.first.ref, question, value, **more)


VALUES = {
    "several-of": (['["a"]', '["a", "b"]'], ["a", "[]", '["b", "a"]', '["a", "a"]', '["c"]', "[", '"a"', "[1]"]),
    "whole-number": (["0", "-12", "007"], ["1.5", "", "1e3", "twelve", " 1", "1_0", "²"]),
    "number": (["0", "-1.5", "2e3"], ["", "nan", "inf", "1,5", "1e999", "1_0"]),
    "date": (["2026-02-28", "1812-06-18"], ["2026-02-30", "2026-2-1", "20260201", "today", "2026-02", ""]),
    "yes-no": (["yes", "no"], ["Yes", "true", ""]),
    "text": (["so", "=1"], []),
}


@pytest.mark.parametrize("kind", VALUES)
def test_what_answers_a_question_is_told_in_one_place(kind):
    variable = Variable("k", "K", "statement", kind, ("a", "b"))
    right, wrong = VALUES[kind]
    for value in right:
        variable.check(value)
    for value in wrong:
        assert not variable.fits(value), value
        with pytest.raises(NotAllowed):
            variable.check(value)


def test_options_are_kept_in_their_order_whatever_the_order_they_were_chosen_in():
    variable = Variable("k", "K", "statement", "several-of", ("a", "b; c", "d"))
    assert variable.value_of(["d", "b; c"]) == '["b; c", "d"]'
    assert variable.chosen('["b; c", "d"]') == ("b; c", "d")
    assert variable.value_of([]) is None


def test_a_question_is_asked_where_its_conditions_and_those_of_what_it_depends_on_hold(world, ids):
    assert keys(world) == ["why", "grounds"]
    answer(world, ids["grounds"], '["cost", "law"]')
    assert keys(world) == ["why", "grounds", "law"]
    answer(world, ids["law"], "12")
    coding.set_claims(world.project, world.ana, world.first.ref, [4])  # "2", which is not below 1
    assert keys(world) == ["why"], "neither the question nor what depends on it, though its answer stands"
    assert world.first.answers[ids["law"]] == "12", "what was answered is kept"
    with pytest.raises(NotAllowed, match="not asked"):
        answer(world, ids["law"], "13")
    answer(world, ids["law"], None)
    coding.set_claims(world.project, world.ana, world.first.ref, [3])
    work.set_article_answer(world.project, world.ana, world.article, ids["opinion"], "yes")
    assert keys(world) == ["why"]


def test_what_must_be_answered_of_a_stance_makes_a_statement_begun_while_it_is_asked(world, ids):
    project, ana = world.project, world.ana
    book = codebook.load(project)
    assert keys(world, with_stance=True) == [], "there is no stance yet"
    with pytest.raises(NotAllowed, match="of a stance that is given"):
        answer(world, ids["strong"], "yes")
    coding.set_stance(project, ana, world.first.ref, Stance.SUPPORT)
    assert keys(world, with_stance=True) == ["until", "strong"]
    (lack,) = lacks(world.first, book)
    assert (lack.what, lack.variable.key, lack.position) == (Missing.ANSWER, "strong", world.first.positions[0])
    assert world.first.state is State.BEGUN
    answer(world, ids["strong"], "yes")
    assert world.first.state is State.CODED
    answer(world, ids["strong"], None)
    assert world.first.state is State.BEGUN
    work.set_article_answer(project, ana, world.article, ids["opinion"], "yes")
    assert world.first.state is State.CODED, "an opinion piece is not asked for it"
    work.set_article_answer(project, ana, world.article, ids["opinion"], None)
    assert world.first.state is State.CODED
    work.set_article_answer(project, ana, world.article, ids["opinion"], "no")
    assert (world.first.state, checking.check(project)) == (State.BEGUN, [])


def test_an_answer_about_a_stance_goes_where_its_row_goes(world, ids):
    project, ana = world.project, world.ana
    coding.set_stance(project, ana, world.first.ref, Stance.SUPPORT)
    answer(world, ids["strong"], "yes")
    coding.set_actors(project, ana, world.first.ref, [ActorSpec("Ann Moss")])
    assert world.first.positions[0].answers == ((ids["strong"], "yes"),), "who takes the place takes over what was said"
    coding.add_position(project, ana, world.first.ref, 2, None)
    zone = next(p.place for p in world.first.positions if p.target_id == 2)
    coding.set_stance(project, ana, world.first.ref, Stance.OPPOSE, zone)
    answer(world, ids["strong"], "no", place=zone)
    assert [dict(p.answers)[ids["strong"]] for p in world.first.positions] == ["yes", "no"]
    coding.set_target(project, ana, world.first.ref, None, zone)
    assert world.first.positions[-1].answers == (), "toward something else nothing is said yet"
    coding.drop_position(project, ana, world.first.ref, world.first.positions[-1].place)
    for _ in range(3):
        history.undo(project, ana)
    assert [dict(p.answers).get(ids["strong"]) for p in world.first.positions] == ["yes", None]
    history.redo(project, ana)
    assert [dict(p.answers).get(ids["strong"]) for p in world.first.positions] == ["yes", "no"]
    coding.delete(project, ana, world.first.ref)
    assert project.value("SELECT count(*) FROM answer WHERE statement_id NOT NULL") == 0
    history.undo(project, ana)
    assert project.value("SELECT count(*) FROM answer WHERE stance_id NOT NULL") == 2
    assert checking.check(project) == []


def test_merging_actors_keeps_what_was_answered_about_both(world, ids):
    project, ana, lead = world.project, world.ana, world.lead
    coding.set_actors(project, ana, world.first.ref, [ActorSpec("Rosa Lind"), ActorSpec("R. Lind", is_new=True)])
    coding.set_stance(project, ana, world.first.ref, Stance.SUPPORT)
    one, other = world.first.positions
    answer(world, ids["until"], "2026-05-01", place=other.place)
    answer(world, ids["strong"], "yes", place=one.place)
    actors.answer_of_actor(project, ana, other.actor_id, ids["party"], "Blue")
    actors.answer_of_actor(project, ana, other.actor_id, ids["offices"], '["judge"]')
    actors.answer_of_actor(project, ana, one.actor_id, ids["party"], "Green")
    revising.merge_actors(project, lead, other.actor_id, one.actor_id)
    (position,) = world.first.positions
    assert dict(position.answers) == {ids["until"]: "2026-05-01", ids["strong"]: "yes"}
    assert [(v.key, value) for v, value in facts(project, one.actor_id)] == [
        ("party", "Green"),
        ("offices", '["judge"]'),
    ]
    assert actors.dossier(project, one.actor_id).note == "Party: Blue (R. Lind)"
    history.undo(project, ana)
    assert [p.answers for p in world.first.positions] == [((ids["strong"], "yes"),), ((ids["until"], "2026-05-01"),)]
    assert checking.check(project) == []


def test_a_fact_about_an_actor_holds_in_the_project_and_any_coder_knows_it(world, ids):
    project = world.project
    rosa = world.first.claimants[0].actor_id
    actors.answer_of_actor(project, world.ben, rosa, ids["party"], "Green")
    assert history.history(project)[0].sentence == "Ben noted of Rosa Lind: “Party”, Green"
    actors.set_attribute(project, world.lead, rosa, Attribute("offices held", "judge; mayor", "2018"))
    assert [(v.key, value) for v, value in facts(project, rosa)] == [
        ("party", "Green"),
        ("offices", '["mayor", "judge"]'),
    ]
    assert actors.attributes(project, [rosa])[rosa][0].shown == "mayor, judge"
    with pytest.raises(NotAllowed, match="no answer to “Party”"):
        actors.set_attribute(project, world.lead, rosa, Attribute("party", "Red"))
    with pytest.raises(NotAllowed, match="not asked"):
        actors.answer_of_actor(project, world.ana, rosa, ids["why"], "cost")


def test_options_of_several_are_renamed_and_taken_away_with_their_answers(world, ids):
    project, lead = world.project, world.lead
    answer(world, ids["grounds"], '["cost", "law"]')
    with pytest.raises(NotAllowed, match="is asked only where the answer is “law”"):
        revising.drop_option(project, lead, ids["grounds"], "law")
    revising.rename_option(project, lead, ids["grounds"], "law", "the law")
    assert world.first.answers[ids["grounds"]] == '["cost", "the law"]'
    assert "law" in keys(world), "what depends on the option follows its words"
    assert revising.answering(project, ids["grounds"], "cost").effect.codings == 1
    revising.drop_option(project, lead, ids["grounds"], "cost")
    (asked,) = world.first.asked
    assert asked.question == "“cost” is no answer to “On which grounds?” any more: which one is it?"
    assert checking.check(project) == [], "an option that went was an answer when it was given"
    answer(world, ids["grounds"], '["the law"]')
    assert world.first.asked == ()


def test_what_is_asked_for_a_claim_is_asked_for_what_becomes_of_it(world, ids):
    project, lead = world.project, world.lead
    revising.merge_claims(project, lead, 2, 4)
    until = codebook.load(project).variable(ids["until"])
    assert until.condition.claims == ("1.1", "2")
    revising.split_claim(project, lead, 4, [codebook.Claim("", "Part")])
    assert codebook.load(project).variable(ids["until"]).condition.claims == ("1.1", "2", "3")
    history.undo(project, world.ana)
    history.undo(project, world.ana)
    assert codebook.load(project).variable(ids["until"]).condition.claims == ("1.1",)


REFUSED = {
    "depend on itself": {"why": Condition("law", ("1",)), "law": Condition("why", ("cost",))},
    "itself": {"why": Condition("why", ("cost",))},
    "no claim 9": {"why": Condition(claims=("9",))},
    "only what is asked of a statement": {"main": Condition(claims=("1",))},
    "asked of something else": {"main": Condition("why", ("cost",))},
    "not answered by choosing": {"why": Condition("law", ("1",))},
    "which answer": {"why": Condition("opinion", ())},
    "“perhaps” is no answer": {"why": Condition("opinion", ("perhaps",))},
    "no question nothing": {"why": Condition("nothing", ("x",))},
}


@pytest.mark.parametrize("why", REFUSED)
def test_a_condition_that_can_not_be_is_refused(world, why):
    changed = tuple(replace(v, condition=REFUSED[why].get(v.key, v.condition)) for v in ASKING.variables)
    with pytest.raises(NotAllowed, match=why):
        codebook.replace(world.project, world.lead, replace(ASKING, variables=changed))


def test_what_differs_in_when_a_question_is_asked_reads_as_a_sentence(world, ids):
    project, lead = world.project, world.lead
    before = codebook.load(project)
    grounds = before.variable(ids["grounds"])
    revising.change_variable(project, lead, replace(grounds, condition=Condition("opinion", ("yes", "no"), ("2",))))
    revising.change_variable(project, lead, replace(before.variable(ids["until"]), condition=Condition()))
    assert differences(before, codebook.load(project)) == [
        "“On which grounds?” is asked now only for 2  Zoning and only where “Is it an opinion piece?” is no or yes.",
        "“Until when?” is asked always now.",
    ]
    assert codebook.version(project, before.version).variable(ids["grounds"]).condition == grounds.condition
    numbered = codebook.load(project)
    revising.renumber_claims(project, lead, {4: "7"})
    assert not [s for s in differences(numbered, codebook.load(project)) if "grounds" in s]


def test_a_check_sees_an_answer_that_is_none(world, ids):
    project = world.project
    rosa = world.first.claimants[0].actor_id
    answer(world, ids["grounds"], '["cost"]')
    actors.answer_of_actor(project, world.ana, rosa, ids["party"], "Green")
    with project.transaction():
        for sql in (
            "UPDATE answer SET value = '[\"luck\"]' WHERE statement_id NOT NULL",
            "UPDATE answer SET value = 'perhaps' WHERE statement_id IS NULL",
            "UPDATE actor_attribute SET value = 'Red'",
        ):
            project.execute(sql)
    found = [said for said in checking.check(project) if "is none to" in said or "is no answer" in said]
    assert len(found) == 3
