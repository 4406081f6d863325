"""What each action on a statement does, tells and refuses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import codebook, coding, errors, findings, history
from models.actors import ActorSpec, find_actor, make_actor
from models.articles import NewArticle, add_articles
from models.coding import Guess, Item, Ref, Role, Stance, State, items, statement
from models.errors import NotAllowed, NotFound
from models.findings import ActorKind, SourceMode, Span
from tests.conftest import CODEBOOK, TEXT, World, span_of


@pytest.fixture
def made(world: World) -> Ref:
    """A statement of Ana's by hand, shown as the third."""
    made = coding.create(world.project, world.ana, world.article, [span_of("The cap")]).made("statement")
    return Ref(made, number=3)


def item(world: World, ref: Ref) -> Item:
    assert ref.statement_id is not None
    return statement(world.project, ref.statement_id)


def test_a_statement_by_hand_is_begun_and_has_one_empty_position(world):
    change = coding.create(world.project, world.ana, world.article, [span_of("The cap")], SourceMode.DOCUMENT)
    made = statement(world.project, change.made("statement"))
    assert (made.state, made.mode, made.suggestion_id, made.actors, made.claims) == (
        State.BEGUN, SourceMode.DOCUMENT, None, (), (),
    )  # fmt: skip
    assert made.kept, "what is lacking makes it begun, and nothing else"
    assert [(p.actor_id, p.target_id, p.stance) for p in made.positions] == [(None, None, None)]
    assert (change.article_id, change.outcome, change.sentence) == (
        world.article, made, "made a statement of “The cap”",
    )  # fmt: skip
    again = coding.create(world.project, world.ana, world.article, [Span(0, 1)]).made("statement")
    assert statement(world.project, again).mode is SourceMode.PARAPHRASE
    assert world.project.tuples("SELECT DISTINCT codebook_version_id FROM statement") == [
        (codebook.load(world.project).version_id,)
    ]


@pytest.mark.parametrize(
    ("given", "joined"),
    [
        ([(5, 9), (0, 4)], [(0, 4), (5, 9)]),
        ([(0, 4), (4, 9)], [(0, 9)]),
        ([(0, 9), (2, 4)], [(0, 9)]),
        ([(0, 5), (3, 9), (9, 12), (20, 22)], [(0, 12), (20, 22)]),
        ([(len(TEXT) - 1, len(TEXT))], [(len(TEXT) - 1, len(TEXT))]),
    ],
)
def test_spans_are_put_in_order_and_those_that_touch_are_one(world, given, joined):
    spans, _ = coding.actions.checked(world.project, world.article, [Span(*span) for span in given])
    assert spans == [Span(*span) for span in joined]


@pytest.mark.parametrize("span", [(-1, 3), (3, 3), (4, 3), (0, len(TEXT) + 1)])
def test_a_span_that_is_none_of_the_article_is_refused(world, span):
    with pytest.raises(NotAllowed, match=rf"The span {span[0]}–{span[1]} lies outside the article"):
        coding.create(world.project, world.ana, world.article, [Span(0, 2), Span(*span)])
    with pytest.raises(NotAllowed, match="A statement needs evidence"):
        coding.create(world.project, world.ana, world.article, [])


def test_the_history_shows_the_first_words_of_the_evidence(world):
    text = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen. " * 5
    long = add_articles(world.project, [NewArticle(text)])[0].article_id
    change = coding.create(world.project, world.ana, long, [Span(4, 400), Span(0, 3)])
    assert change.arguments == {"words": "One"}
    change = coding.create(world.project, world.ana, long, [Span(4, 400)])
    assert change.arguments == {"words": "two three four five six seven eight nine ten eleven twelve …"}


STEPS = [
    (lambda p, a, r: coding.set_stance(p, a, r, Stance.OPPOSE), "set the stance of statement 3 to oppose"),
    (lambda p, a, r: coding.set_stance(p, a, r, None), "removed the stance of statement 3, oppose"),
    (lambda p, a, r: coding.set_strength(p, a, r, 2), "set the strength of statement 3 to 2"),
    (lambda p, a, r: coding.set_strength(p, a, r, -1), "changed the strength of statement 3 from 2 to -1"),
    (lambda p, a, r: coding.set_explicit(p, a, r, True), "set the stance of statement 3 to explicit"),
    (lambda p, a, r: coding.set_explicit(p, a, r, False),
     "changed the stance of statement 3 from explicit to implicit"),
    (lambda p, a, r: coding.set_explicit(p, a, r, None), "removed from statement 3 that its stance is implicit"),
    (lambda p, a, r: coding.set_claims(p, a, r, [4, 2]), "set the claim of statement 3 to 2, 1.1"),
    (lambda p, a, r: coding.set_claims(p, a, r, []), "removed the claim of statement 3, 2, 1.1"),
    (lambda p, a, r: coding.set_target(p, a, r, 2), "set the target of statement 3 to “Zoning should be eased.”"),
    (lambda p, a, r: coding.add_position(p, a, r, 1, None),
     "gave statement 3 one more position: “The county should cap rents.”"),
    (lambda p, a, r: coding.set_stance(p, a, r, Stance.MIXED, (None, 1)),
     "set the stance of statement 3 (The county should cap rents.) to mixed"),
    (lambda p, a, r: coding.drop_position(p, a, r, (None, 2)),
     "took a position of statement 3 away: “Zoning should be eased.”"),
    (lambda p, a, r: coding.set_target(p, a, r, None), "removed the target of statement 3"),
    (lambda p, a, r: coding.set_actors(p, a, r, [ActorSpec("Bo"), ActorSpec("Cy")]),
     "set the speaker of statement 3 to Bo, Cy"),
    (lambda p, a, r: coding.set_actors(p, a, r, [ActorSpec("Di")], Role.OBJECT),
     "set the object of statement 3 to Di"),
    (lambda p, a, r: coding.set_actors(p, a, r, [ActorSpec("Ed"), ActorSpec("Bo")], Role.ADDRESSEE),
     "set the addressee of statement 3 to Ed, Bo"),
    (lambda p, a, r: coding.set_actors(p, a, r, []), "removed the speaker of statement 3, Bo, Cy"),
    (lambda p, a, r: coding.set_mode(p, a, r, SourceMode.ANONYMOUS),
     "changed the source mode of statement 3 from paraphrase to anonymous"),
    (lambda p, a, r: coding.set_memo(p, a, r, " So. "), "wrote a memo on statement 3"),
    (lambda p, a, r: coding.set_memo(p, a, r, " "), "removed the memo of statement 3"),
    (lambda p, a, r: coding.set_confidence(p, a, r, 2), "set the certainty of statement 3 to 2"),
    (lambda p, a, r: coding.set_confidence(p, a, r, None), "removed the certainty of statement 3, 2"),
    (lambda p, a, r: coding.set_answer(p, a, r, 2, "cost"), "set “Justification” of statement 3 to cost"),
    (lambda p, a, r: coding.set_answer(p, a, r, 2, "fairness"),
     "changed “Justification” of statement 3 from cost to fairness"),
    (lambda p, a, r: coding.set_answer(p, a, r, 2, None), "removed “Justification” of statement 3, fairness"),
    (lambda p, a, r: coding.set_evidence(p, a, r, [Span(0, 5)]), "changed the evidence of statement 3 to “ALDEN”"),
    (lambda p, a, r: coding.accept(p, a, r, [2]), "accepted statement 3 with claim 1.1"),
    (lambda p, a, r: coding.delete(p, a, r), "deleted statement 3"),
]  # fmt: skip


def test_every_action_tells_what_it_did_where(world, made):
    for act, told in STEPS:
        change = act(world.project, world.ana, made)
        assert (change.sentence, change.undoable, change.article_id) == (told, told, world.article)


def test_the_items_after_a_change_are_those_that_are_loaded(world, made):
    """What the desk keeps up to date by what a change tells is what it would read anew."""
    there = coding.load_items(world.project, world.ana, world.article)
    draft, other = (i.ref for i in there.drafts.values())
    steps = [
        *(lambda act=act: act(world.project, world.ana, made) for act, _ in STEPS[:-1]),
        lambda: coding.set_stance(world.project, world.ana, draft, Stance.MIXED),
        lambda: history.undo(world.project, world.ana),
        lambda: history.redo(world.project, world.ana),
        lambda: coding.accept(world.project, world.ana, items(world.project, world.ana, world.article)[0].ref),
        lambda: coding.reject(world.project, world.ana, other),
        lambda: history.undo(world.project, world.ana),
        lambda: history.redo(world.project, world.ana),
        lambda: coding.delete(world.project, world.ana, made),
        *[lambda: history.undo(world.project, world.ana)] * 5,
        *[lambda: history.redo(world.project, world.ana)] * 5,
    ]
    for step in steps:
        there = there.after(world.project, world.ana, step())
        fresh = coding.load_items(world.project, world.ana, world.article)
        assert there.statements == fresh.statements
        assert list(there.statements) == list(fresh.statements)
        assert there.drafts == fresh.drafts
        assert list(there.drafts) == list(fresh.drafts)
        assert there.shown == fresh.shown


def test_what_is_set_of_one_position_is_set_of_no_other(world, made):
    coding.set_actors(world.project, world.ana, made, [ActorSpec("Bo"), ActorSpec("Cy")])
    bo, cy = (a.actor_id for a in item(world, made).claimants)
    coding.set_target(world.project, world.ana, made, 1, (bo, None))
    coding.add_position(world.project, world.ana, made, 2, bo)
    coding.set_stance(world.project, world.ana, made, Stance.OPPOSE, (bo, 1))
    coding.set_strength(world.project, world.ana, made, 1, (bo, 2))
    coding.set_explicit(world.project, world.ana, made, True, (cy, None))
    cells = {p.place: (p.stance, p.strength, p.explicit) for p in item(world, made).positions}
    assert cells == {
        (bo, 1): (Stance.OPPOSE, None, None), (bo, 2): (None, 1, None), (cy, None): (None, None, True),
    }  # fmt: skip
    assert item(world, made).stance is None
    coding.set_stance(world.project, world.ana, made, Stance.MIXED)
    assert item(world, made).stance is Stance.MIXED, "without a place, of all"


def test_what_one_position_of_several_had_is_not_told_as_what_all_had(world, made):
    coding.set_target(world.project, world.ana, made, 1)
    coding.add_position(world.project, world.ana, made, 2, None)
    coding.set_strength(world.project, world.ana, made, 1, (None, 2))
    change = coding.set_strength(world.project, world.ana, made, 2)
    assert change.arguments["before"] is None


def test_actors_are_taken_by_id_with_what_they_have_already(world, made):
    bo = make_actor(world.project, world.ben, ActorSpec("Bo", ActorKind.ORGANISATION, "Club")).made("actor")
    coding.set_actors(world.project, world.ana, made, [bo])
    (actor,) = item(world, made).claimants
    assert (actor.actor_id, actor.name, actor.kind, actor.title) == (bo, "Bo", ActorKind.ORGANISATION, "Club")
    with pytest.raises(NotFound, match="This actor is not in the project any more"):
        coding.set_actors(world.project, world.ana, made, [99])


def test_an_actor_may_stand_in_several_roles_and_in_the_order_given(world, made):
    coding.set_actors(world.project, world.ana, made, [ActorSpec("Cy"), ActorSpec("Bo")])
    coding.set_actors(world.project, world.ana, made, [ActorSpec("Bo"), ActorSpec("Cy")], Role.ADDRESSEE)
    assert [(a.name, a.role) for a in item(world, made).actors if a.role is Role.CLAIMANT] == [
        ("Cy", Role.CLAIMANT), ("Bo", Role.CLAIMANT),
    ]  # fmt: skip
    assert [a.name for a in item(world, made).actors if a.role is Role.ADDRESSEE] == ["Bo", "Cy"]
    coding.set_actors(world.project, world.ana, made, [ActorSpec("Bo"), ActorSpec("Cy")])
    assert [a.name for a in item(world, made).claimants] == ["Bo", "Cy"]


def test_a_retired_claim_is_not_given_but_may_stay(world, made):
    coding.set_claims(world.project, world.ana, made, [4])
    codebook.replace(world.project, world.lead, replace(CODEBOOK, claims=CODEBOOK.claims[:3]))
    coding.set_claims(world.project, world.ana, made, [4, 2])
    assert item(world, made).claims == (4, 2)
    coding.set_claims(world.project, world.ana, made, [2])
    for attempt in (coding.set_claims, coding.accept):
        with pytest.raises(NotAllowed, match="Claim 2 is retired"):
            attempt(world.project, world.ana, made, [2, 4])


def test_rows_that_stay_keep_their_identity(world, made):
    project, ana = world.project, world.ana
    coding.set_claims(project, ana, made, [2, 3])
    coding.set_actors(project, ana, made, [ActorSpec("Bo"), ActorSpec("Cy")])
    coding.set_evidence(project, ana, made, [Span(0, 5), Span(20, 25)])
    uids = {
        table: dict(project.tuples(f"SELECT {column}, uuid FROM {table}"))
        for table, column in (("statement_claim", "claim_id"), ("statement_actor", "actor_id"))
    }
    spans = project.tuples("SELECT uuid FROM statement_span ORDER BY start")
    coding.set_claims(project, ana, made, [3, 4, 2])
    coding.set_actors(project, ana, made, [ActorSpec("Cy")])
    coding.set_evidence(project, ana, made, [Span(1, 6), Span(20, 25), Span(30, 40)])
    assert dict(project.tuples("SELECT claim_id, uuid FROM statement_claim")).items() >= uids["statement_claim"].items()
    (left,) = project.tuples("SELECT actor_id, uuid FROM statement_actor")
    assert left in uids["statement_actor"].items()
    assert project.tuples("SELECT uuid FROM statement_span ORDER BY start")[:2] == spans
    assert item(world, made).claims == (3, 4, 2)


def test_nothing_is_done_to_nothing(world):
    with pytest.raises(NotAllowed, match="There is no statement here"):
        coding.set_memo(world.project, world.ana, Ref(None), "x")
    for attempt in (coding.delete, coding.accept):
        with pytest.raises(NotFound, match="This statement is not there any more"):
            attempt(world.project, world.ana, Ref(99))


def test_a_deleted_statement_by_hand_says_nothing_of_drafts(world, made):
    coding.delete(world.project, world.ana, made)
    assert world.project.value("SELECT count(*) FROM suggestion_outcome") == 0


def test_deleting_a_draft_is_rejecting_it(world):
    draft = items(world.project, world.ana, world.article)[0]
    change = coding.delete(world.project, world.ana, draft.ref)
    assert (change.verb, change.sentence, change.article_id) == ("reject", "rejected draft 1", world.article)


def test_rejecting_what_was_begun_is_told_as_what_it_was(world):
    coding.set_memo(world.project, world.ana, items(world.project, world.ana, world.article)[0].ref, "x")
    change = coding.reject(world.project, world.ana, items(world.project, world.ana, world.article)[0].ref)
    assert change.sentence == "rejected statement 1"
    assert world.project.tuples("SELECT outcome FROM suggestion_outcome") == [("rejected",)]


def test_only_those_who_own_a_statement_reject_it(world):
    coding.set_memo(world.project, world.ana, items(world.project, world.ana, world.article)[0].ref, "x")
    ref = items(world.project, world.ana, world.article)[0].ref
    with pytest.raises(NotAllowed, match="somebody else"):
        coding.reject(world.project, world.ben, ref)
    assert item(world, ref).memo == "x"


def test_an_answer_that_no_option_is_is_refused_and_others_stay(world, made):
    coding.set_answer(world.project, world.ana, made, 2, "cost")
    with pytest.raises(NotAllowed, match="Choose one of"):
        coding.set_answer(world.project, world.ana, made, 2, "luck")
    assert item(world, made).answers == {2: "cost"}


def test_a_stance_begins_a_draft_and_enter_makes_it_a_coding(world):
    guessed = replace(world.first, guess=Guess(world.claim_id("1.1"), "words: rents"))
    coding.set_stance(world.project, world.ana, guessed.ref, Stance.SUPPORT)
    begun = world.first
    assert (begun.state, begun.stance) == (State.BEGUN, Stance.SUPPORT)
    assert [codebook.load(world.project).claim(c).number for c in begun.claims] == ["1.1"]
    assert begun.targets == (1,), "the claim brings its target"
    coding.accept(world.project, world.ana, begun.ref)
    assert world.first.state is State.CODED, "it has a speaker, a claim and a stance toward its target"
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
    project, ana = world.project, world.ana
    coding.set_stance(project, ana, replace(world.first, guess=Guess(world.claim_id("1.1"), "")).ref, Stance.SUPPORT)
    ref, lind = world.first.ref, world.first.claimants[0].actor_id
    coding.set_actors(project, ana, ref, [lind, ActorSpec("Tenants Union", ActorKind.ORGANISATION)])
    union = world.first.claimants[1].actor_id
    assert {p.place: p.stance for p in world.first.positions} == {(lind, 1): Stance.SUPPORT, (union, 1): None}
    for actor_id in (lind, union):
        coding.add_position(project, ana, ref, 2, actor_id)
    assert {p.place: p.stance for p in world.first.positions} == {
        (lind, 1): Stance.SUPPORT, (lind, 2): None, (union, 1): None, (union, 2): None,
    }  # fmt: skip
    coding.set_claims(project, ana, ref, [world.claim_id("1.1"), world.claim_id("1.2")])
    coding.set_stance(project, ana, ref, Stance.MIXED, (lind, 2))
    assert {p.place: p.stance for p in world.first.positions} == {
        (lind, 1): Stance.SUPPORT, (lind, 2): Stance.MIXED, (union, 1): None, (union, 2): None,
    }  # fmt: skip
    coding.set_actors(project, ana, ref, [lind])
    assert {p.place: p.stance for p in world.first.positions} == {(lind, 1): Stance.SUPPORT, (lind, 2): Stance.MIXED}
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
