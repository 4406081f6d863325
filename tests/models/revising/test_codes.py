"""Splitting, retiring, rewording, moving and numbering codes: what each touches, and that one undo takes it back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import codebook, coding, history, revising, work
from models.actors import ActorSpec
from models.codebook import Claim, Target, Variable
from models.coding import Ref, Stance, State
from models.errors import NotAllowed
from models.revising import Meaning, Reason
from tests.conftest import span_of
from tests.models.states import state


@pytest.fixture
def coded(world):
    """A world with two statements under 1.1: Ana supports, Ben opposes; their ids."""
    found = []
    for acting, words, stance in ((world.ana, "We keep", Stance.SUPPORT), (world.ben, "The cap", Stance.OPPOSE)):
        made = coding.create(world.project, acting, world.article, [span_of(words)]).made("statement")
        coding.set_actors(world.project, acting, Ref(made), [ActorSpec("Voss")])
        coding.set_claims(world.project, acting, Ref(made), [world.claim_id("1.1")])
        coding.set_stance(world.project, acting, Ref(made), stance)
        found.append(made)
    return found


def claim(world, number):
    return next(c for c in codebook.load(world.project).claims if c.number == number)


def target(world, key):
    return next(t for t in codebook.load(world.project).targets if t.key == key)


def claims_of(world, statement_id):
    return [codebook.load(world.project).claim(c).number for c in coding.statement(world.project, statement_id).claims]


def test_a_split_asks_about_every_coding_that_was_not_given_to_a_part(world, coded):
    mine, other = coded
    before = state(world.project)
    into = [Claim("", "Cap by law"), Claim("", "Cap by contract")]
    plan = revising.splitting(world.project, claim(world, "1.1").id, into, {mine: 1})
    assert (plan.effect.codings, plan.effect.asked) == (2, 1)
    assert [c.number for c in plan.into] == ["1.3", "1.4"]
    revising.split_claim(world.project, world.lead, claim(world, "1.1").id, into, {mine: 1})
    assert (claims_of(world, mine), claims_of(world, other)) == (["1.4"], ["1.1"])
    assert [c.number for c in codebook.load(world.project).claims] == ["1", "1.1", "1.2", "1.3", "1.4", "2"]
    (asked,) = revising.recodings(world.project, world.lead)
    assert (asked.statement_id, asked.coder, asked.reason) == (other, "Ben", Reason.SPLIT)
    assert asked.question == (
        "1.1  Cap rent increases was divided: is this still it, or one of 1.3  Cap by law, 1.4  Cap by contract?"
    )
    coding.set_claims(world.project, world.ben, Ref(other), [claim(world, "1.3").id])
    assert revising.recodings(world.project, world.lead) == []
    history.undo(world.project, world.ben)
    history.undo(world.project, world.lead)
    assert state(world.project) == before


def test_a_part_that_stays_is_not_asked_about(world, coded):
    plan = revising.splitting(world.project, claim(world, "1.1").id, [Claim("", "Other")], dict.fromkeys(coded))
    assert (plan.effect.codings, plan.effect.asked) == (2, 0)


def test_a_retired_branch_keeps_its_codings_and_may_ask(world, coded):
    branch = claim(world, "1").id
    assert revising.retiring_claim(world.project, branch).effect.asked == 0
    change = revising.retire_claim(world.project, world.lead, branch, asks=True)
    assert change.sentence == "retired 1  Rents, 2 codings"
    assert [c.number for c in codebook.load(world.project).claims if c.retired] == ["1", "1.1", "1.2"]
    assert [r.question for r in revising.recodings(world.project, world.ana)] == [
        "1.1  Cap rent increases is not used any more: what is it now?"
    ]
    assert claims_of(world, coded[0]) == ["1.1"]
    revising.bring_back_claim(world.project, world.lead, claim(world, "1.1").id)
    assert [c.number for c in codebook.load(world.project).claims if c.retired] == ["1.2"]


def test_a_retired_target_keeps_its_stances(world, coded):
    revising.retire_target(world.project, world.lead, target(world, "cap").id, asks=True)
    assert [r.reason for r in revising.recodings(world.project, world.lead)] == [Reason.RETIRED] * 2
    item = coding.statement(world.project, coded[0])
    assert (item.stance, item.targets) == (Stance.SUPPORT, (target(world, "cap").id,))


def test_the_same_meaning_keeps_codings_and_identity(world, coded):
    was = claim(world, "1.1")
    change = revising.reword_claim(world.project, world.lead, replace(was, label="Cap rents", definition="By law."))
    assert change.sentence == "worded 1.1  Cap rent increases as 1.1  Cap rents, with the same meaning"
    assert claim(world, "1.1").uid == was.uid
    assert claims_of(world, coded[0]) == ["1.1"]
    assert revising.recodings(world.project, world.lead) == []


def test_another_meaning_is_another_claim(world, coded):
    was = claim(world, "1.1")
    codebook.add_claim(world.project, world.ana, Claim("1.1.1", "Below", parent="1.1"))
    new = replace(was, label="Cap prices")
    assert revising.rewording_claim(world.project, new, Meaning.OTHER, asks=True).effect.asked == 2
    revising.reword_claim(world.project, world.lead, new, Meaning.OTHER, asks=True)
    old, there = claim(world, "1.1"), claim(world, "1.3")
    assert (old.label, old.retired, old.became) == ("Cap rent increases", True, "1.3")
    assert (there.label, there.retired, there.uid != was.uid) == ("Cap prices", False, True)
    assert claim(world, "1.1.1").parent == "1.3"
    assert claims_of(world, coded[0]) == ["1.1"]
    assert {r.reason for r in revising.recodings(world.project, world.lead)} == {Reason.REWORDED}


def test_another_target_for_a_branch_asks_where_a_stance_was_given(world, coded):
    codebook.add_claim(world.project, world.ana, Claim("1.1.1", "Below", parent="1.1"))
    below = coding.create(world.project, world.ana, world.article, [span_of("Voss")]).made("statement")
    coding.set_claims(world.project, world.ana, Ref(below), [claim(world, "1.1.1").id])
    change = revising.reword_claim(world.project, world.lead, replace(claim(world, "1.1"), target="zone"))
    assert len(revising.recodings(world.project, world.lead)) == 2
    assert coding.statement(world.project, below).targets == (target(world, "zone").id,)
    assert coding.statement(world.project, coded[0]).targets == (target(world, "cap").id,)
    assert change.sentence == "changed the words of 1.1  Cap rent increases"


def test_a_target_that_turns_round_keeps_its_stances_with_the_old_words(world, coded):
    empty = coding.create(world.project, world.ana, world.article, [span_of("Voss")]).made("statement")
    coding.set_claims(world.project, world.ana, Ref(empty), [claim(world, "1.2").id])
    before = state(world.project)
    was = target(world, "cap")
    new = replace(was, proposition="The county should not cap rents.")
    assert revising.rewording_target(world.project, new, Meaning.OTHER, asks=True).effect.asked == 2
    revising.reword_target(world.project, world.lead, new, Meaning.OTHER, asks=True)
    book = codebook.load(world.project)
    old, there = book.target(was.id), book.targets[-1]
    assert (old.proposition, old.retired, old.became) == ("The county should cap rents.", True, there.key)
    assert there.proposition == "The county should not cap rents."
    assert coding.statement(world.project, coded[0]).targets == (was.id,)
    assert coding.statement(world.project, empty).targets == (there.id,)
    assert {c.target for c in book.claims if c.target} == {there.key}
    history.undo(world.project, world.lead)
    assert state(world.project) == before


def test_a_target_said_better_keeps_everything(world, coded):
    was = target(world, "cap")
    change = revising.reword_target(world.project, world.lead, replace(was, proposition="Rents should be capped."))
    assert target(world, "cap").uid == was.uid
    assert "with the same meaning" in change.sentence
    assert coding.statement(world.project, coded[0]).state is State.CODED


def test_a_claim_that_is_moved_keeps_its_number_and_asks_where_its_target_is_another(world, coded):
    revising.reword_claim(world.project, world.lead, replace(claim(world, "2"), target="zone"))
    revising.reword_claim(world.project, world.lead, replace(claim(world, "1"), target="cap"))
    revising.reword_claim(world.project, world.lead, replace(claim(world, "1.1"), target=None))
    assert revising.recodings(world.project, world.lead) == [], "the target is the same, from above now"
    plan = revising.moving(world.project, claim(world, "1.1").id, claim(world, "2").id, 0)
    assert plan.effect.asked == 2
    change = revising.move_claim(world.project, world.lead, claim(world, "1.1").id, claim(world, "2").id, 0)
    assert change.sentence == "moved 1.1  Cap rent increases below 2  Zoning"
    assert [(c.number, c.parent) for c in codebook.load(world.project).claims] == [
        ("1", None), ("1.2", "1"), ("2", None), ("1.1", "2"),
    ]  # fmt: skip
    assert len(revising.recodings(world.project, world.lead)) == 2
    with pytest.raises(NotAllowed, match="can't stand below itself"):
        revising.move_claim(world.project, world.lead, claim(world, "2").id, claim(world, "1.1").id, 0)


def test_claims_swap_their_numbers_and_undo_swaps_them_back(world, coded):
    before = state(world.project)
    one, two = claim(world, "1.1").id, claim(world, "1.2").id
    revising.renumber_claims(world.project, world.lead, {one: "1.2", two: "1.1"})
    assert codebook.load(world.project).claim(one).number == "1.2"
    assert claims_of(world, coded[0]) == ["1.2"]
    history.undo(world.project, world.lead)
    assert state(world.project) == before
    assert history.redo(world.project, world.lead) is not None
    assert codebook.load(world.project).claim(one).number == "1.2"
    with pytest.raises(NotAllowed, match="has a claim 2 already"):
        revising.renumber_claims(world.project, world.lead, {one: "2"})


def test_what_is_below_is_numbered_along(world):
    numbers = revising.with_number(codebook.load(world.project), claim(world, "1").id, "7")
    assert sorted(numbers.values()) == ["7", "7.1", "7.2"]


def test_an_option_is_renamed_with_its_answers_and_asked_about_when_it_goes(world, coded):
    book = codebook.load(world.project)
    why, main = (next(v for v in book.variables if v.key == key) for key in ("why", "main"))
    coding.set_answer(world.project, world.ana, Ref(coded[0]), why.id, "cost")
    work.set_article_answer(world.project, world.ben, world.article, main.id, "rents")
    before = state(world.project)
    change = revising.rename_option(world.project, world.lead, why.id, "cost", "costs")
    assert change.sentence == "worded the option “cost” of “Justification” as “costs”"
    assert coding.statement(world.project, coded[0]).answers == {why.id: "costs"}
    assert revising.answering(world.project, main.id, "rents").effect.codings == 1
    revising.drop_option(world.project, world.lead, main.id, "rents")
    revising.drop_option(world.project, world.lead, why.id, "costs")
    asked = revising.recodings(world.project, world.lead)
    assert {(r.coder, r.statement_id, r.question) for r in asked} == {
        ("Ana", coded[0], "“costs” is no answer to “Justification” any more: which one is it?"),
        ("Ben", None, "“rents” is no answer to “Main issue” any more: which one is it?"),
    }
    coding.set_answer(world.project, world.ana, Ref(coded[0]), why.id, "fairness")
    work.set_article_answer(world.project, world.ben, world.article, main.id, "zoning")
    assert revising.recodings(world.project, world.lead) == []
    for acting in (world.ben, world.ana, world.lead, world.lead, world.lead):
        assert history.undo(world.project, acting) is not None
    assert state(world.project) == before
    with pytest.raises(NotAllowed, match="is no option of"):
        revising.drop_option(world.project, world.lead, why.id, "nothing")


def test_another_target_is_not_added_twice_to_an_option(world):
    why = next(v for v in codebook.load(world.project).variables if v.key == "why")
    revising.add_option(world.project, world.lead, why.id, "law")
    with pytest.raises(NotAllowed, match="an option already"):
        revising.add_option(world.project, world.lead, why.id, "law")
    assert codebook.load(world.project).variable(why.id).options == ("cost", "fairness", "law")


@pytest.mark.parametrize(
    "act",
    [
        lambda w: revising.retire_claim(w.project, w.ana, claim(w, "1.1").id),
        lambda w: revising.split_claim(w.project, w.ana, claim(w, "1.1").id, [Claim("", "x")]),
        lambda w: revising.reword_claim(w.project, w.ana, replace(claim(w, "1.1"), label="x")),
        lambda w: revising.reword_target(w.project, w.ana, Target("cap", "x", id=target(w, "cap").id)),
        lambda w: revising.move_claim(w.project, w.ana, claim(w, "1.1").id, None, 0),
        lambda w: revising.renumber_claims(w.project, w.ana, {claim(w, "1.1").id: "9"}),
    ],
)
def test_only_a_lead_changes_what_is_there(world, act):
    with pytest.raises(NotAllowed, match="Only a project lead"):
        act(world)


def test_a_question_is_worded_otherwise_in_one_action(world, coded):
    why = next(v for v in codebook.load(world.project).variables if v.key == "why")
    coding.set_answer(world.project, world.ana, Ref(coded[0]), why.id, "cost")
    coding.set_answer(world.project, world.ben, Ref(coded[1]), why.id, "fairness")
    before = state(world.project)
    new = replace(why, label="Reason", options=("money", "law"), required=True)
    plan = revising.changing_variable(world.project, new, {"cost": "money"})
    assert (plan.dropped, plan.effect.codings, plan.effect.asked) == (("fairness",), 2, 1)
    change = revising.change_variable(world.project, world.lead, new, {"cost": "money"})
    assert change.sentence == "changed the question “Justification”, 2 codings"
    there = codebook.load(world.project).variable(why.id)
    assert (there.key, there.label, there.options, there.required) == ("why", "Reason", ("money", "law"), True)
    assert coding.statement(world.project, coded[0]).answers == {why.id: "money"}
    assert [r.coder for r in revising.recodings(world.project, world.lead)] == ["Ben"]
    history.undo(world.project, world.lead)
    assert state(world.project) == before
    for options in (("a", "a"), ("a", " ")):
        with pytest.raises(NotAllowed, match="empty or there twice"):
            revising.change_variable(world.project, world.lead, replace(why, options=options))


def test_a_question_is_added_with_a_key_of_its_words(world):
    codebook.add_variable(world.project, world.lead, Variable("", "Who pays for it?", "statement", "text"))
    added = codebook.load(world.project).variables[-1]
    assert (added.key, added.label) == ("who_pays_for", "Who pays for it?")
    with pytest.raises(NotAllowed, match="needs words"):
        codebook.add_variable(world.project, world.lead, Variable("", " ", "statement", "text"))
    with pytest.raises(NotAllowed, match="has a question why already"):
        codebook.add_variable(world.project, world.lead, Variable("why", "Why?", "statement", "text"))


@pytest.mark.parametrize(
    ("proposition", "is_so"),
    [
        ("The county should cap rents.", False), ("The county should not cap rents.", True),
        ("Rents can’t be capped.", True), ("Nothing notable should change.", False),
    ],
)  # fmt: skip
def test_a_negation_in_a_proposition_is_noticed(proposition, is_so):
    assert codebook.is_negated(proposition) is is_so
