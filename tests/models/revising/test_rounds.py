"""Coding under a version that stands, while the lead works on the next; and the end of such a round."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import checking, codebook, coding, history, revising, work
from models.codebook import Variable
from models.coding import Stance, State, lacks
from models.errors import NotAllowed
from models.revising import Meaning
from models.work import Among, Asked, Source, hand_out, planned
from tests.asking import take_up
from tests.conftest import World

CAP, SUPPLY = 2, 3


@pytest.fixture
def in_round(world: World) -> int:
    """Ana codes the article in a round under version 3: a coded statement of claim 1.1; the id of its batch."""
    project, lead, ana = world.project, world.lead, world.ana
    take_up(world)
    codebook.freeze(project, lead, "Pilot")
    work.assign(project, lead, "Pilot", [world.article], [ana.coder_id])
    batch = project.value("SELECT id FROM batch")
    revising.begin_round(project, lead, batch, codebook.load(project).version)
    coding.accept(project, ana, world.first.ref, [CAP])
    coding.set_stance(project, ana, world.first.ref, Stance.SUPPORT)
    coding.set_answer(
        project, ana, world.first.ref, next(v.id for v in codebook.load(project).variables if v.key == "why"), "cost"
    )
    assert world.first.state is State.CODED
    return batch


def book(world: World) -> codebook.Codebook:
    return codebook.under(world.project, world.ana, world.article)


def test_only_a_frozen_version_can_be_coded_under(world):
    work.assign(world.project, world.lead, "Pilot", [world.article], [world.ana.coder_id])
    with pytest.raises(NotAllowed, match="not frozen"):
        revising.begin_round(world.project, world.lead, 1, 1)
    with pytest.raises(NotAllowed, match="lead"):
        revising.begin_round(world.project, world.ana, 1, 1)
    with pytest.raises(NotAllowed, match="no round"):
        revising.ending(world.project, 1)


def test_what_a_lead_changes_meanwhile_is_not_seen_and_touches_nothing(world, in_round):
    project, lead, ana = world.project, world.lead, world.ana
    before, item = book(world), world.first
    why = before.variables[1]
    revising.merge_claims(project, lead, CAP, SUPPLY)
    revising.reword_target(project, lead, replace(before.targets[0], proposition="Otherwise"), Meaning.OTHER, asks=True)
    revising.rename_option(project, lead, why.id, "cost", "costs")
    revising.drop_option(project, lead, why.id, "fairness")
    codebook.add_variable(project, lead, Variable("new", "New?", "statement", "yes-no", required=True))
    now = book(world)
    assert now.version == before.version
    assert [c for c in now.claims if not c.retired] == [c for c in before.claims if not c.retired]
    assert [v.options for v in now.variables if v.key == "why"] == [why.options]
    assert next(v for v in now.variables if v.key == "new").retired, "what came later can be read, not given"
    assert (world.first, revising.recodings(project, lead)) == (item, [])
    assert (lacks(world.first, now), world.first.state) == ((), State.CODED)
    coding.set_answer(project, ana, world.first.ref, why.id, "fairness")
    coding.set_claims(project, ana, world.first.ref, [SUPPLY])
    coding.set_claims(project, ana, world.first.ref, [CAP])
    coding.set_stance(project, ana, world.first.ref, Stance.OPPOSE)
    assert world.first.state is State.CODED
    versions = project.tuples("SELECT DISTINCT v.number FROM statement s JOIN codebook_version v "
                              "ON v.id = s.codebook_version_id")  # fmt: skip
    assert versions == [(before.version,)]
    assert checking.check(project) == []
    ben = codebook.under(project, world.ben, world.article)
    assert ben.version == codebook.load(project).version > before.version


def test_the_end_of_a_round_brings_its_codings_over_as_was_told_before(world, in_round):
    project, lead = world.project, world.lead
    why = book(world).variables[1]
    revising.merge_claims(project, lead, CAP, SUPPLY)
    revising.drop_option(project, lead, why.id, "cost")
    plan = revising.ending(project, in_round)
    assert (plan.effect.codings, len(plan.moved), plan.effect.asked) == (1, 1, 1)
    item = world.first
    revising.end_round(project, lead, in_round)
    assert world.first.claims == (SUPPLY,)
    assert [a.question for a in world.first.asked] == [
        "“cost” is no answer to “Justification” any more: which one is it?"
    ]
    assert history.history(project)[0].sentence.startswith("Ana ended the round of Pilot under version 3")
    assert book(world).version == codebook.load(project).version
    assert checking.check(project) == []
    with pytest.raises(NotAllowed, match="no round"):
        revising.ending(project, in_round)
    history.undo(project, world.ana)
    assert (world.first, book(world).version) == (item, 3)
    assert checking.check(project) == []


def test_a_claim_that_was_retired_divided_or_means_something_else_is_asked_about(world, in_round):
    project, lead = world.project, world.lead
    for act, words in (
        (lambda: revising.retire_claim(project, lead, CAP), "is not used any more"),
        (lambda: revising.split_claim(project, lead, CAP, [codebook.Claim("", "Part")]), "was divided"),
        (lambda: revising.reword_claim(
            project, lead, replace(book(world).claim(CAP), label="Other"), Meaning.OTHER), "means something else"),
    ):  # fmt: skip
        act()
        (question,) = revising.ending(project, in_round).effect.questions
        assert words in coding.question(question.reason, question.arguments)
        history.undo(project, world.ana)


def test_a_new_target_is_followed_by_empty_positions_and_asked_about_where_a_stance_stands(world, in_round):
    project, lead = world.project, world.lead
    claim = codebook.load(project).claim(CAP)
    revising.reword_claim(project, lead, replace(claim, target="zone"))
    assert revising.ending(project, in_round).effect.asked == 1
    coding.set_stance(project, world.ana, world.first.ref, None)
    assert revising.ending(project, in_round).effect.asked == 0
    revising.end_round(project, lead, in_round)
    assert world.first.positions[0].target_id == 2


def test_what_is_required_of_stances_under_conditions_is_so_under_a_version_that_stands(world, in_round):
    project, ana, lead = world.project, world.ana, world.lead
    ids = {v.key: v.id for v in codebook.load(project).variables}
    work.set_article_answer(project, ana, world.article, ids["opinion"], "no")
    assert world.first.state is State.BEGUN, "its stance must be answered about"
    revising.change_variable(project, lead, replace(codebook.load(project).variable(ids["strong"]), required=False))
    assert (world.first.state, checking.check(project)) == (State.BEGUN, [])
    assert [lack.variable.key for lack in lacks(world.first, book(world))] == ["strong"]
    revising.end_round(project, lead, in_round)
    assert (world.first.state, checking.check(project)) == (State.CODED, [])


def test_a_batch_that_is_handed_out_under_a_frozen_version_is_a_round_at_once(world):
    project, lead = world.project, world.lead
    ids = take_up(world)
    why = codebook.load(project).variable(ids["why"])
    revising.change_variable(project, lead, replace(why, required=True))
    codebook.freeze(project, lead, "Pilot")
    number = codebook.load(project).version
    source = Source(Among.ALL)
    hand_out(project, lead, planned(project, Asked("Pilot", ("Ana",), source, version=number)))
    revising.change_variable(project, lead, why)
    assert book(world).version == number < codebook.load(project).version
    coding.accept(project, world.ana, world.first.ref, [4])
    assert world.first.state is State.BEGUN, "it had to be answered in that version"
    assert checking.check(project) == []
    (one,) = revising.rounds(project)
    assert (one.version, one.is_over, one.statements) == (number, False, 1)


@pytest.mark.parametrize("table", ["frozen_aim", "frozen_question", "frozen_need", "frozen_condition"])
def test_a_check_sees_rules_that_are_not_those_of_their_version(world, in_round, table):
    project = world.project
    assert checking.check(project) == []
    with project.transaction():
        project.execute(f"DELETE FROM {table}")
    assert [said for said in checking.check(project) if "under version 3 of the codebook" in said]
