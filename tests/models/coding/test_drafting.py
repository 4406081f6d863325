"""What becomes of a draft: accepted as it stood, or edited where a person changed what the machine said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import codebook, coding, findings, history, people
from models.actors import ActorSpec, actors, make_actor
from models.articles import NewArticle, add_articles
from models.coding import Guess, Item, Role, Stance, State, items
from models.errors import NotAllowed, NotFound
from models.findings import ActorKind, CastMember, FoundAttribution, Reading, SourceMode, Span
from tests.conftest import READING, World, span_of


def first(world: World) -> Item:
    return items(world.project, world.ana, world.article)[0]


def outcome(world: World) -> str | None:
    """What became of the first draft, to Ana."""
    found = world.project.value(
        "SELECT outcome FROM suggestion_outcome WHERE suggestion_id = 1 AND coder_id = ?", world.ana.coder_id
    )
    return None if found is None else str(found)


def claim(world: World, number: str) -> int:
    return next(c.id for c in codebook.load(world.project).claims if c.number == number)


CORRECTIONS = {
    "speaker": lambda w, ref: coding.set_actors(w.project, w.ana, ref, [ActorSpec("Ann Moss")]),
    "no speaker": lambda w, ref: coding.set_actors(w.project, w.ana, ref, []),
    "two speakers": lambda w, ref: coding.set_actors(
        w.project, w.ana, ref, [ActorSpec("Rosa Lind"), ActorSpec("Ann Moss")]
    ),
    "evidence": lambda w, ref: coding.set_evidence(w.project, w.ana, ref, [span_of("We keep families")]),
    "mode": lambda w, ref: coding.set_mode(w.project, w.ana, ref, SourceMode.PARAPHRASE),
}
ADDITIONS = {
    "stance": lambda w, ref: coding.set_stance(w.project, w.ana, ref, Stance.OPPOSE),
    "strength": lambda w, ref: coding.set_strength(w.project, w.ana, ref, 1),
    "claim": lambda w, ref: coding.set_claims(w.project, w.ana, ref, [2]),
    "target": lambda w, ref: coding.set_target(w.project, w.ana, ref, 1),
    "addressee": lambda w, ref: coding.set_actors(w.project, w.ana, ref, [ActorSpec("Voss")], Role.ADDRESSEE),
    "memo": lambda w, ref: coding.set_memo(w.project, w.ana, ref, "Note."),
    "certainty": lambda w, ref: coding.set_confidence(w.project, w.ana, ref, 2),
    "answer": lambda w, ref: coding.set_answer(w.project, w.ana, ref, 2, "cost"),
}


@pytest.mark.parametrize("what", CORRECTIONS)
@pytest.mark.parametrize("is_first_accepted", [True, False])
def test_a_draft_of_which_something_was_corrected_is_edited(world, what, is_first_accepted):
    coding.accept(world.project, world.ana, first(world).ref)
    if not is_first_accepted:
        history.undo(world.project, world.ana)
        coding.set_memo(world.project, world.ana, first(world).ref, "Begun.")
    CORRECTIONS[what](world, first(world).ref)
    if not is_first_accepted:
        assert outcome(world) is None, "it is no coding yet"
        coding.accept(world.project, world.ana, first(world).ref)
    assert outcome(world) == "edited"


@pytest.mark.parametrize("what", ADDITIONS)
def test_filling_in_what_a_draft_leaves_open_is_no_correction(world, what):
    coding.accept(world.project, world.ana, first(world).ref)
    ADDITIONS[what](world, first(world).ref)
    assert outcome(world) == "accepted"


def test_a_correction_that_is_taken_back_by_hand_counts_as_none(world):
    coding.accept(world.project, world.ana, first(world).ref)
    lind = first(world).claimants[0].actor_id
    coding.set_actors(world.project, world.ana, first(world).ref, [lind, ActorSpec("Ann Moss")])
    assert outcome(world) == "edited"
    coding.set_actors(world.project, world.ana, first(world).ref, [lind])
    assert outcome(world) == "accepted"
    coding.set_actors(world.project, world.ana, first(world).ref, [ActorSpec("Ann Moss")])
    with pytest.raises(NotFound, match="This actor is not in the project any more"):
        coding.set_actors(world.project, world.ana, first(world).ref, [lind])
    coding.set_actors(world.project, world.ana, first(world).ref, [ActorSpec("rosa  lind")])
    assert outcome(world) == "accepted", "she is made anew, by the name that the machine had read"


def test_another_name_of_the_same_actor_is_no_correction(world):
    made = make_actor(world.project, world.ben, ActorSpec("Rosa Ana Lind")).made("actor")
    from models.actors import add_alias

    add_alias(world.project, world.ben, made, "rosa lind")
    coding.accept(world.project, world.ana, first(world).ref)
    assert first(world).claimants[0].actor_id == made
    assert outcome(world) == "accepted"


def test_a_namesake_of_another_kind_is_not_the_speaker(world):
    make_actor(world.project, world.ben, ActorSpec("Rosa Lind", ActorKind.ORGANISATION))
    coding.accept(world.project, world.ana, first(world).ref)
    assert first(world).claimants[0].kind is ActorKind.PERSON
    assert len(actors(world.project, "Rosa")) == 2


def test_whom_a_coder_names_where_the_machine_named_nobody_is_a_correction(world):
    nobody = FoundAttribution(READING.attributions[0].kind, (), (), (Span(0, 5),), SourceMode.ANONYMOUS)
    odd = add_articles(world.project, [NewArticle("Alden is quiet.")])[0].article_id
    findings.store_reading(world.project, world.machine, odd, Reading(attributions=(nobody,)))
    coding.accept(world.project, world.ana, items(world.project, world.ana, odd)[0].ref)
    draft = "SELECT outcome FROM suggestion_outcome WHERE suggestion_id = 3"
    assert world.project.value(draft) == "accepted"
    coding.set_actors(world.project, world.ana, items(world.project, world.ana, odd)[0].ref, [ActorSpec("Voss")])
    assert world.project.value(draft) == "edited"


def test_the_claim_that_was_guessed_is_accepted_with_the_draft_and_another_one_is_a_correction(world):
    guess = Guess(claim(world, "1.1"), "words: rents")
    guessed = replace(first(world), guess=guess).ref
    coding.accept(world.project, world.ana, guessed)
    assert (outcome(world), first(world).claims) == ("accepted", (guess.claim_id,))
    coding.set_claims(world.project, world.ana, first(world).ref, [claim(world, "1.2")])
    assert outcome(world) == "edited"
    coding.set_claims(world.project, world.ana, first(world).ref, [guess.claim_id])
    assert outcome(world) == "accepted"


def test_the_guess_is_kept_with_the_outcome(world):
    guess = Guess(claim(world, "1.1"), "words: rents")
    coding.set_memo(world.project, world.ana, replace(first(world), guess=guess).ref, "Begun.")
    kept = "SELECT o.outcome, c.number, o.reason FROM suggestion_outcome o JOIN claim c ON c.uuid = o.claim_uid"
    assert world.project.tuples(kept) == [("seen", "1.1", "words: rents")]
    coding.accept(world.project, world.ana, first(world).ref)
    assert world.project.tuples(kept) == [("accepted", "1.1", "words: rents")]


def test_a_newer_guess_replaces_the_one_that_was_seen(world):
    findings.mark_seen(world.project, world.ana, {1: (claim(world, "1.1"), "words: rents")})
    newer = Guess(claim(world, "1.2"), "words: builders")
    coding.accept(world.project, world.ana, replace(first(world), guess=newer).ref)
    kept = "SELECT o.outcome, c.number, o.reason FROM suggestion_outcome o JOIN claim c ON c.uuid = o.claim_uid"
    assert world.project.tuples(kept) == [("accepted", "1.2", "words: builders")]
    history.undo(world.project, world.ana)
    assert world.project.tuples(kept) == [("seen", "1.1", "words: rents")]


def test_a_draft_becomes_a_statement_once(world):
    ref = first(world).ref
    coding.accept(world.project, world.ana, ref)
    with pytest.raises(NotAllowed, match="has become a statement already"):
        coding.accept(world.project, world.ana, ref)
    coding.accept(world.project, world.ben, ref)
    assert (first(world).kept, first(world).state) == (True, State.BEGUN), "kept, though it lacks a claim"


def test_what_became_of_a_draft_is_each_coder_s_own_in_each_layer(world):
    people.add_layer(world.project, "second")
    again = people.acting(world.project, world.ana.coder_id, "second")
    ref = first(world).ref
    coding.reject(world.project, world.ben, ref)
    coding.set_memo(world.project, again, replace(first(world), guess=Guess(2, "why")).ref, "Begun.")
    coding.accept(world.project, world.ana, ref)
    assert world.project.tuples("SELECT coder_id, layer_id, outcome FROM suggestion_outcome ORDER BY 1, 2") == [
        (world.ana.coder_id, world.ana.layer_id, "accepted"),
        (world.ana.coder_id, again.layer_id, "seen"),
        (world.ben.coder_id, world.ben.layer_id, "rejected"),
    ]


def test_a_draft_that_is_not_there_is_said(world):
    with pytest.raises(NotFound, match="This draft is not there any more"):
        coding.accept(world.project, world.ana, coding.Ref(None, 99))


def test_a_draft_gives_all_that_the_machine_found(world):
    coding.accept(world.project, world.ana, first(world).ref)
    found, item = READING.attributions[0], first(world)
    assert (item.evidence, item.source, item.cue, item.mode) == (found.content, found.source, found.cue, found.mode)
    assert (item.sureness, item.speaker_sureness, item.chain) == (0.95, 0.97, "Mayor Rosa Lind")
    assert [(a.name, a.kind, a.title) for a in item.claimants] == [("Rosa Lind", ActorKind.PERSON, "Mayor")]


def test_a_bare_surname_of_a_draft_becomes_no_alias_and_a_longer_name_does(world):
    cast = CastMember("Dana Reyes", ActorKind.PERSON, "Sheriff", ("Reyes", "Dana M. Reyes", "DANA REYES", " "))
    said = replace(READING.attributions[0], speaker=0, content=(Span(0, 5),), source=(), cue=())
    odd = add_articles(world.project, [NewArticle("Alden is quiet.")])[0].article_id
    findings.store_reading(world.project, world.machine, odd, Reading((), (cast,), (said,)))
    coding.accept(world.project, world.ana, items(world.project, world.ana, odd)[0].ref)
    (reyes,) = actors(world.project, "Reyes")
    assert (reyes.name, reyes.title, reyes.aliases) == ("Dana Reyes", "Sheriff", ("Dana M. Reyes",))
