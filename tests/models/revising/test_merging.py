"""Merging claims: codings move whole, what a person must decide is asked, and one undo takes all of it back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import codebook, coding, history, people, revising
from models.actors import ActorSpec
from models.codebook import Claim, Target
from models.coding import Ref, Stance
from models.errors import NotAllowed
from models.revising import Reason
from tests.conftest import CODEBOOK, span_of
from tests.models.states import state


def coded(world, acting, words, numbers, stance=None, speaker="Voss"):
    """A statement with these claims; its id."""
    made = coding.create(world.project, acting, world.article, [span_of(words)]).made("statement")
    coding.set_actors(world.project, acting, Ref(made), [ActorSpec(speaker)])
    coding.set_claims(world.project, acting, Ref(made), [world.claim_id(n) for n in numbers])
    if stance is not None:
        coding.set_stance(world.project, acting, Ref(made), stance)
    return made


def of(world, statement_id):
    return coding.statement(world.project, statement_id)


def test_codings_of_all_coders_move_and_the_preview_counts_them(world):
    mine = coded(world, world.ana, "We keep", ["1.1"], Stance.SUPPORT)
    other = coded(world, world.ben, "The cap", ["1.1"], Stance.OPPOSE)
    both = coded(world, world.ben, "hurt builders", ["1.2", "1.1"], Stance.OPPOSE)
    before = state(world.project)
    plan = revising.merging(world.project, world.claim_id("1.1"), world.claim_id("1.2"))
    assert (plan.effect.codings, plan.effect.coders, plan.effect.articles, plan.effect.asked) == (3, 2, 1, 0)
    assert state(world.project) == before, "a preview writes nothing"
    change = revising.merge_claims(world.project, world.lead, plan.claim.id, plan.into.id)
    into = world.claim_id("1.2")
    assert [of(world, s).claims for s in (mine, other, both)] == [(into,)] * 3
    assert [of(world, s).stance for s in (mine, other, both)] == [Stance.SUPPORT, Stance.OPPOSE, Stance.OPPOSE]
    assert len(change.statements) == plan.effect.codings
    assert change.sentence == "merged 1.1  Cap rent increases into 1.2  Caps hurt supply, 3 codings"
    assert history.undo(world.project, world.lead) is not None
    assert state(world.project) == before


def test_the_merged_claim_is_retired_and_tells_what_it_became(world):
    revising.merge_claims(world.project, world.lead, world.claim_id("1.1"), world.claim_id("1.2"))
    book = codebook.load(world.project)
    gone, there = (next(c for c in book.claims if c.number == n) for n in ("1.1", "1.2"))
    assert (gone.retired, gone.became) == (True, "1.2")
    assert there.keywords == ("builders", "cap", "rents")
    assert codebook.next_number(book, "1") == "1.3", "a number is never given again"


def test_what_is_below_goes_below_the_other(world):
    codebook.add_claim(world.project, world.ana, Claim("1.1.1", "A cap of 3 percent", parent="1.1"))
    revising.merge_claims(world.project, world.lead, world.claim_id("1.1"), world.claim_id("1.2"))
    assert next(c.parent for c in codebook.load(world.project).claims if c.number == "1.1.1") == "1.2"


@pytest.fixture
def aimed(world):
    """The claim 1.2 goes with a target of its own."""
    claims = tuple(replace(c, target="zone") if c.number == "1.2" else c for c in CODEBOOK.claims)
    codebook.replace(world.project, world.lead, replace(CODEBOOK, claims=claims))
    return world


def test_a_stance_that_was_given_stays_toward_its_target_and_is_asked_about(aimed):
    said = coded(aimed, aimed.ana, "We keep", ["1.1"], Stance.SUPPORT)
    empty = coded(aimed, aimed.ben, "The cap", ["1.1"])
    chosen = coded(aimed, aimed.ben, "hurt builders", ["1.1"], Stance.OPPOSE)
    place = of(aimed, chosen).positions[0].place
    coding.set_target(aimed.project, aimed.ben, Ref(chosen), place[1], place)  # by a person, from here on
    plan = revising.merging(aimed.project, aimed.claim_id("1.1"), aimed.claim_id("1.2"))
    assert (plan.effect.codings, plan.effect.asked, plan.effect.moving) == (3, 1, 2)
    revising.merge_claims(aimed.project, aimed.lead, plan.claim.id, plan.into.id)
    keys = {t.id: t.key for t in codebook.load(aimed.project).targets}

    def positions(statement_id):
        return [(keys[p.target_id], p.stance) for p in of(aimed, statement_id).positions]

    assert positions(said) == [("cap", Stance.SUPPORT)]
    assert positions(empty) == [("zone", None)]
    assert positions(chosen) == [("cap", Stance.OPPOSE)]
    (asked,) = revising.recodings(aimed.project, aimed.ana)
    assert (asked.statement_id, asked.reason) == (said, Reason.AIM)
    assert asked.question == (
        "The stance is toward “The county should cap rents.”, and 1.2  Caps hurt supply goes with “Zoning should be "
        "eased.” now: which is meant?"
    )
    assert revising.recodings(aimed.project, aimed.ben) == []


def test_a_question_is_settled_by_coding_otherwise_or_by_saying_that_it_holds(aimed):
    one = coded(aimed, aimed.ana, "We keep", ["1.1"], Stance.SUPPORT)
    other = coded(aimed, aimed.ana, "The cap", ["1.1"], Stance.SUPPORT)
    revising.merge_claims(aimed.project, aimed.lead, aimed.claim_id("1.1"), aimed.claim_id("1.2"))
    asked = revising.recodings(aimed.project, aimed.ana)
    assert [a.statement_id for a in asked] == [one, other]
    coding.set_memo(aimed.project, aimed.ana, Ref(one), "Still to be seen.")
    assert len(revising.recodings(aimed.project, aimed.ana)) == 2, "a memo decides nothing"
    coding.set_stance(aimed.project, aimed.ana, Ref(one), Stance.NEUTRAL)
    assert [a.statement_id for a in revising.recodings(aimed.project, aimed.ana)] == [other]
    kept = revising.keep(aimed.project, aimed.ana, [asked[1].id])
    assert kept.sentence == "kept 1 coding as it was"
    assert revising.recodings(aimed.project, aimed.ana) == []
    history.undo(aimed.project, aimed.ana)
    history.undo(aimed.project, aimed.ana)
    assert [a.statement_id for a in revising.recodings(aimed.project, aimed.ana)] == [one, other]


def test_a_statement_that_is_deleted_takes_its_question_along_and_brings_it_back(aimed):
    made = coded(aimed, aimed.ana, "We keep", ["1.1"], Stance.SUPPORT)
    revising.merge_claims(aimed.project, aimed.lead, aimed.claim_id("1.1"), aimed.claim_id("1.2"))
    uid = of(aimed, made).uid
    coding.delete(aimed.project, aimed.ana, Ref(made))
    assert revising.recodings(aimed.project, aimed.ana) == []
    history.undo(aimed.project, aimed.ana)
    assert [a.statement_uid for a in revising.recodings(aimed.project, aimed.ana)] == [uid]


def test_only_the_claim_that_brought_the_target_takes_it_away(aimed):
    made = coded(aimed, aimed.ana, "We keep", ["1.2", "1.1"], Stance.SUPPORT)  # the target came with 1.2
    revising.merge_claims(aimed.project, aimed.lead, aimed.claim_id("1.1"), aimed.claim_id("2"))
    assert of(aimed, made).claims == (aimed.claim_id("1.2"), aimed.claim_id("2"))
    assert revising.recodings(aimed.project, aimed.lead) == []


def test_who_may_and_what_can_be_merged(world):
    one, two = world.claim_id("1.1"), world.claim_id("1.2")
    with pytest.raises(NotAllowed, match="Only a project lead"):
        revising.merge_claims(world.project, world.ana, one, two)
    with pytest.raises(NotAllowed, match="with itself or with what is below it"):
        revising.merge_claims(world.project, world.lead, world.claim_id("1"), one)
    revising.merge_claims(world.project, world.lead, one, two)
    with pytest.raises(NotAllowed, match="Cap rent increases is retired"):
        revising.merge_claims(world.project, world.lead, one, two)
    with pytest.raises(NotAllowed, match="is retired"):
        revising.merge_claims(world.project, world.lead, two, one)


def test_a_coder_takes_nothing_back_that_a_lead_merged_but_a_lead_does(world):
    coded(world, world.ben, "The cap", ["1.1"], Stance.OPPOSE)
    revising.merge_claims(world.project, world.lead, world.claim_id("1.1"), world.claim_id("1.2"))
    ben = people.acting(world.project, world.ben.coder_id)
    assert history.undoable(world.project, ben) == "set the stance of a statement to oppose"


def test_targets_are_not_mixed_up_by_a_claim_without_one(aimed):
    codebook.add_target(aimed.project, aimed.ana, Target("aid", "The county should pay rent aid."))
    made = coded(aimed, aimed.ana, "We keep", ["2"], Stance.SUPPORT)  # toward the claim itself
    revising.merge_claims(aimed.project, aimed.lead, aimed.claim_id("2"), aimed.claim_id("1.1"))
    (asked,) = revising.recodings(aimed.project, aimed.ana)
    assert asked.question.startswith("The stance is toward the claim itself, and 1.1  Cap rent increases goes with")
    assert of(aimed, made).positions[0].target_id is None
