"""Merging and splitting actors: what was coded moves whole, what only a person can decide is asked, undone it is."""

from __future__ import annotations

import pytest

from models import actors, checking, coding, history, people, revising
from models.actors import ActorSpec, Attribute
from models.coding import Ref, Role, Stance
from models.errors import NotAllowed, NotFound
from models.findings import ActorKind
from models.revising import Reason
from tests.conftest import span_of
from tests.models.states import state


def said(world, acting, words, speakers, stances=(), numbers=("1.1",)):
    """A statement of these speakers with these stances toward the first claim's target; its id."""
    made = coding.create(world.project, acting, world.article, [span_of(words)]).made("statement")
    coding.set_actors(world.project, acting, Ref(made), [ActorSpec(name) for name in speakers])
    coding.set_claims(world.project, acting, Ref(made), [world.claim_id(n) for n in numbers])
    for name, stance in zip(speakers, stances, strict=False):
        place = (actors.find_actor(world.project, name), world.project.value("SELECT target_id FROM stance"))
        coding.set_stance(world.project, acting, Ref(made), stance, place)
    return made


def find(world, name):
    found = actors.find_actor(world.project, name)
    assert found is not None
    return found


def who(world, statement_id):
    return [(a.name, str(a.role)) for a in coding.statement(world.project, statement_id).actors]


def stances(world, statement_id):
    return [(p.stance, p.strength) for p in coding.statement(world.project, statement_id).positions]


def test_what_both_said_is_one_persons_and_undo_makes_two_of_them_again(world):
    mine = said(world, world.ana, "We keep", ["Rosa Lind"], [Stance.SUPPORT])
    bens = said(world, world.ben, "The cap", ["R. Lind"], [Stance.OPPOSE])
    actors.add_alias(world.project, world.ana, find(world, "R. Lind"), "Lind of Alden")
    before = state(world.project)
    plan = revising.joining(world.project, find(world, "R. Lind"), find(world, "Rosa Lind"))
    assert (plan.effect.codings, plan.effect.coders, plan.effect.asked) == (1, 1, 0)
    assert plan.names == ("R. Lind", "Lind of Alden")
    kept, gone = find(world, "Rosa Lind"), find(world, "R. Lind")
    change = revising.merge_actors(world.project, world.lead, gone, kept)
    assert change.sentence == "merged the actor R. Lind into Rosa Lind, 1 coding"
    assert {name for item in (mine, bens) for name, _ in who(world, item)} == {"Rosa Lind"}
    assert find(world, "r. lind") == find(world, "LIND OF ALDEN") == kept
    assert actors.actor(world.project, kept).statements == 2
    with pytest.raises(NotFound):
        actors.actor(world.project, gone)
    assert checking.check(world.project) == []
    history.undo(world.project, world.lead)
    assert state(world.project) == before
    assert who(world, bens) == [("R. Lind", "claimant")]
    history.redo(world.project, world.lead)
    assert find(world, "R. Lind") == kept
    assert checking.check(world.project) == []


def test_who_is_in_one_statement_twice_is_there_once(world):
    made = said(world, world.ana, "We keep", ["Lind", "Rosa Lind"], [Stance.OPPOSE, Stance.OPPOSE])
    coding.set_actors(world.project, world.ana, Ref(made), [ActorSpec("Lind")], Role.OBJECT)
    revising.merge_actors(world.project, world.lead, find(world, "Lind"), find(world, "Rosa Lind"))
    assert who(world, made) == [("Rosa Lind", "claimant"), ("Rosa Lind", "object")]
    assert stances(world, made) == [(Stance.OPPOSE, None)]
    assert revising.recodings(world.project, world.lead) == []
    assert checking.check(world.project) == []


def test_two_that_stood_differently_leave_a_question_and_the_kept_ones_stance(world):
    made = said(world, world.ben, "We keep", ["Lind", "Rosa Lind"], [Stance.OPPOSE, Stance.SUPPORT])
    before = state(world.project)
    plan = revising.joining(world.project, find(world, "Lind"), find(world, "Rosa Lind"))
    assert plan.effect.asked == 1
    revising.merge_actors(world.project, world.lead, find(world, "Lind"), find(world, "Rosa Lind"))
    assert stances(world, made) == [(Stance.SUPPORT, None)]
    (asked,) = revising.recodings(world.project, world.lead)
    assert (asked.coder, asked.reason) == ("Ben", Reason.ACTOR)
    assert asked.question == "Lind is Rosa Lind now, who was coded support where Lind was oppose: which holds?"
    coding.set_stance(world.project, world.ben, Ref(made), Stance.MIXED)
    assert revising.recodings(world.project, world.lead) == []
    history.undo(world.project, world.ben)
    history.undo(world.project, world.lead)
    assert state(world.project) == before


@pytest.mark.parametrize("kept_is_empty", [True, False])
def test_an_empty_position_gives_way_to_one_that_says_something(world, kept_is_empty):
    given = [Stance.OPPOSE, None] if kept_is_empty else [None, Stance.OPPOSE]
    made = said(world, world.ana, "We keep", ["Lind", "Rosa Lind"], given)
    revising.merge_actors(world.project, world.lead, find(world, "Lind"), find(world, "Rosa Lind"))
    assert stances(world, made) == [(Stance.OPPOSE, None)]
    assert revising.recodings(world.project, world.lead) == []


def test_how_strong_it_was_is_not_lost_with_the_double(world):
    made = said(world, world.ana, "We keep", ["Lind", "Rosa Lind"], [Stance.OPPOSE, Stance.OPPOSE])
    place = (find(world, "Lind"), coding.statement(world.project, made).positions[0].target_id)
    coding.set_strength(world.project, world.ana, Ref(made), -2, place)
    revising.merge_actors(world.project, world.lead, find(world, "Lind"), find(world, "Rosa Lind"))
    assert stances(world, made) == [(Stance.OPPOSE, -2)]


def test_another_strength_is_asked_about(world):
    made = said(world, world.ana, "We keep", ["Lind", "Rosa Lind"], [Stance.OPPOSE, Stance.OPPOSE])
    for name, strength in (("Lind", -2), ("Rosa Lind", -1)):
        place = (find(world, name), coding.statement(world.project, made).positions[0].target_id)
        coding.set_strength(world.project, world.ana, Ref(made), strength, place)
    revising.merge_actors(world.project, world.lead, find(world, "Lind"), find(world, "Rosa Lind"))
    (asked,) = revising.recodings(world.project, world.lead)
    assert "coded oppose, −1 where Lind was oppose, −2" in asked.question


def test_what_is_known_of_both_is_there_once(world):
    said(world, world.ana, "We keep", ["Lind", "Rosa Lind"])
    one, kept = find(world, "Lind"), find(world, "Rosa Lind")
    body = actors.make_actor(world.project, world.lead, ActorSpec("Alden Council", ActorKind.ORGANISATION)).made(
        "actor"
    )
    for actor_id in (one, kept):
        actors.set_attribute(world.project, world.lead, actor_id, Attribute("role", "Mayor", "2018"))
        actors.add_membership(world.project, world.lead, actor_id, body)
    actors.set_attribute(world.project, world.lead, one, Attribute("party", "Independent"))
    actors.add_membership(world.project, world.lead, one, kept, "2020")
    actors.set_note(world.project, world.lead, one, "Asked her office.")
    actors.tell_apart(world.project, world.lead, one, kept)
    before = state(world.project)
    revising.merge_actors(world.project, world.lead, one, kept)
    known = actors.dossier(world.project, kept)
    assert [(a.name, a.value) for a in known.attributes] == [("party", "Independent"), ("role", "Mayor")]
    assert [(m.name, m.since) for m in known.belongs_to] == [("Alden Council", "")]
    assert known.note == "Asked her office."
    assert state(world.project)["verdict"] == []
    history.undo(world.project, world.lead)
    assert state(world.project) == before


def test_a_name_that_a_person_gave_to_the_one_is_a_persons_word_for_the_other(world):
    coding.accept(world.project, world.ana, world.first.ref)  # the machine calls her Rosa Lind
    kept = find(world, "Rosa Lind")
    world.project.execute(
        "INSERT INTO alias (uuid, actor_id, name, given_by) VALUES ('a', ?, 'The mayor', 'machine')", kept
    )
    world.project._connection.commit()
    one = actors.make_actor(world.project, world.lead, ActorSpec("Mayor Lind")).made("actor")
    actors.add_alias(world.project, world.ana, one, "The mayor")
    revising.merge_actors(world.project, world.lead, one, kept)
    assert {n.name: n.by_person for n in actors.dossier(world.project, kept).names} == {
        "Rosa Lind": True, "The mayor": True, "Mayor Lind": True,
    }  # fmt: skip


def test_a_split_gives_statements_and_names_to_a_new_actor(world):
    mine = said(world, world.ana, "We keep", ["Voss"], [Stance.SUPPORT])
    other = said(world, world.ben, "The cap", ["Voss"], [Stance.OPPOSE])
    voss = find(world, "Voss")
    alias = actors.add_alias(world.project, world.ana, voss, "Marty Voss").made("alias")
    more = actors.add_alias(world.project, world.ana, voss, "the landlord").made("alias")
    before = state(world.project)
    new = ActorSpec("Marty Voss", title="Landlord")
    plan = revising.parting(world.project, voss, new, [other], [more])
    assert (plan.effect.codings, plan.effect.coders, plan.names) == (1, 1, ("the landlord",))
    assert plan.alias_ids == (alias, more)
    change = revising.split_actor(world.project, world.lead, voss, new, [other], [more])
    assert change.sentence == "split Marty Voss off the actor Voss, 1 coding"
    assert (who(world, mine), who(world, other)) == ([("Voss", "claimant")], [("Marty Voss", "claimant")])
    assert stances(world, other) == [(Stance.OPPOSE, None)]
    marty = find(world, "Marty Voss")
    assert find(world, "the landlord") == marty != voss
    assert actors.likely_same(world.project) == [], "they were told apart"
    assert checking.check(world.project) == []
    history.undo(world.project, world.lead)
    assert state(world.project) == before


def test_namesakes_are_told_apart_by_their_titles(world):
    made = said(world, world.ana, "We keep", ["Voss"])
    with pytest.raises(NotAllowed, match="with this title already"):
        revising.parting(world.project, find(world, "Voss"), ActorSpec("voss"), [made])
    revising.split_actor(world.project, world.lead, find(world, "Voss"), ActorSpec("Voss", title="Builder"), [made])
    assert actors.found_as(world.project, "Voss", ActorKind.PERSON, "the builder").title == "Builder"
    assert actors.found_as(world.project, "Voss", ActorKind.PERSON).title == "Builder", "who is coded most"


@pytest.mark.parametrize(("statements", "aliases"), [([], []), ([99], []), ([], [99])])
def test_only_what_an_actor_has_can_be_split_off(world, statements, aliases):
    said(world, world.ana, "We keep", ["Voss"])
    with pytest.raises(NotAllowed if not statements + aliases else NotFound):
        revising.parting(world.project, find(world, "Voss"), ActorSpec("x"), statements, aliases)


def test_nobody_is_merged_with_herself(world):
    said(world, world.ana, "We keep", ["Voss"])
    with pytest.raises(NotAllowed, match="with itself"):
        revising.joining(world.project, find(world, "Voss"), find(world, "Voss"))


def test_only_a_lead_merges_and_splits(world):
    made = said(world, world.ana, "We keep", ["Lind", "Rosa Lind"])
    one, kept = find(world, "Lind"), find(world, "Rosa Lind")
    people.set_role(world.project, world.ben.coder_id, people.CoderRole.CODER)
    for act in (
        lambda: revising.merge_actors(world.project, world.ben, one, kept),
        lambda: revising.split_actor(world.project, world.ben, one, ActorSpec("x"), [made]),
    ):
        with pytest.raises(NotAllowed, match="Only a project lead"):
            act()
