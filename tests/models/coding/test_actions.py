"""What a coder does to a statement, action by action."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import codebook, coding, errors, findings, history
from models.actors import ActorSpec, find_actor
from models.coding import Guess, Role, Stance, State, items, statement
from models.findings import ActorKind, Span
from tests.conftest import TEXT, span_of


def test_a_stance_begins_a_draft_and_enter_makes_it_a_coding(world):
    guessed = replace(world.first, guess=Guess(world.claim_id("1.1"), "words: rents"))
    coding.set_stance(world.project, world.ana, guessed.ref, Stance.SUPPORT)
    begun = world.first
    assert (begun.state, begun.stance) == (State.BEGUN, Stance.SUPPORT)
    assert [codebook.load(world.project).claim(c).number for c in begun.claims] == ["1.1"]
    assert begun.targets == (1,), "the claim brings its target"
    coding.accept(world.project, world.ana, begun.ref)
    assert world.first.state is State.CODED
    assert findings.outcomes(world.project) == [("test", "1", "accepted", 1), ("test", "1", "never seen", 1)]
    assert world.sentences == ["Ana accepted statement 1", "Ana set the stance of draft 1 to support"]


def test_a_correction_is_told_apart_from_an_acceptance(world):
    coding.accept(world.project, world.ana, world.first.ref)
    coding.set_evidence(world.project, world.ana, world.first.ref, [span_of("We keep families here")])
    assert ("test", "1", "edited", 1) in findings.outcomes(world.project)
    history.undo(world.project, world.ana)
    assert ("test", "1", "accepted", 1) in findings.outcomes(world.project)


def test_a_rejected_draft_is_gone_for_this_coder_only(world):
    coding.reject(world.project, world.ana, world.first.ref)
    assert [i.claimants[0].name for i in items(world.project, world.ana, world.article)] == ["Voss"]
    assert len(items(world.project, world.ben, world.article)) == 2
    history.undo(world.project, world.ana)
    assert len(items(world.project, world.ana, world.article)) == 2


def test_rejecting_what_was_begun_takes_the_beginning_away(world):
    coding.set_memo(world.project, world.ana, world.first.ref, "Check this.")
    coding.reject(world.project, world.ana, world.first.ref)
    assert world.project.tuples("SELECT count(*) FROM statement") == [(0,)]
    history.undo(world.project, world.ana)
    assert world.first.memo == "Check this."


def test_only_drafts_can_be_rejected(world):
    coding.create(world.project, world.ana, world.article, [span_of("Alden", TEXT.title())])
    with pytest.raises(errors.NotAllowed, match="Only a draft"):
        coding.reject(world.project, world.ana, world.first.ref)


def test_a_statement_by_hand_joins_spans_and_stays_inside_the_article(world):
    change = coding.create(world.project, world.ana, world.article, [Span(10, 20), Span(0, 12)])
    assert statement(world.project, change.made("statement")).evidence == (Span(0, 20),)
    for wrong in ([], [Span(5, 5)], [Span(-1, 4)], [Span(0, len(TEXT) + 1)]):
        with pytest.raises(errors.NotAllowed):
            coding.create(world.project, world.ana, world.article, wrong)


def test_many_actors_claims_and_targets_have_a_stance_each(world):
    ref = world.first.ref
    coding.set_stance(world.project, world.ana, ref, Stance.SUPPORT)
    ref = world.first.ref
    lind = world.first.claimants[0].actor_id
    coding.set_actors(world.project, world.ana, ref, [lind, ActorSpec("Tenants Union", ActorKind.ORGANISATION)])
    coding.set_targets(world.project, world.ana, ref, [1, 2])
    coding.set_claims(world.project, world.ana, ref, [world.claim_id("1.1"), world.claim_id("1.2")])
    assert len(world.first.positions) == 4
    assert {p.stance for p in world.first.positions} == {Stance.SUPPORT}
    coding.set_stance(world.project, world.ana, ref, Stance.MIXED, actor_id=lind, target_id=2)
    stances = {(p.actor_id, p.target_id): p.stance for p in world.first.positions}
    assert sorted(stances.values()) == ["mixed", "support", "support", "support"]
    assert stances[lind, 2] is Stance.MIXED
    coding.set_actors(world.project, world.ana, ref, [lind])
    assert len(world.first.positions) == 2
    assert world.first.stance is None, "its positions disagree"


def test_roles_strength_certainty_and_answers(world):
    ref = world.first.ref
    coding.set_actors(
        world.project, world.ana, ref, [ActorSpec("Alden Council", ActorKind.ORGANISATION)], Role.ADDRESSEE
    )
    ref = world.first.ref
    coding.set_strength(world.project, world.ana, ref, 2)
    coding.set_explicit(world.project, world.ana, ref, True)
    coding.set_confidence(world.project, world.ana, ref, 3)
    coding.set_answer(world.project, world.ana, ref, 2, "fairness")
    item = world.first
    assert [a.name for a in item.actors if a.role is Role.ADDRESSEE] == ["Alden Council"]
    assert (item.positions[0].strength, item.positions[0].explicit, item.confidence) == (2, True, 3)
    assert item.answers == {2: "fairness"}
    with pytest.raises(errors.NotAllowed, match="Choose one of: cost, fairness"):
        coding.set_answer(world.project, world.ana, ref, 2, "nonsense")
    coding.set_answer(world.project, world.ana, ref, 2, None)
    assert world.first.answers == {}


def test_what_changes_nothing_writes_nothing(world):
    coding.set_stance(world.project, world.ana, world.first.ref, Stance.SUPPORT)
    before = world.project.tuples("SELECT count(*) FROM change")
    assert coding.set_stance(world.project, world.ana, world.first.ref, Stance.SUPPORT).id == 0
    assert world.project.tuples("SELECT count(*) FROM change") == before


def test_a_failing_action_leaves_nothing(world):
    with pytest.raises(errors.NotAllowed):
        coding.set_actors(world.project, world.ana, world.first.ref, [ActorSpec("Ann Moss"), ActorSpec(" ")])
    assert find_actor(world.project, "Ann Moss") is None
    assert world.first.state is State.DRAFT
    assert world.sentences == []
