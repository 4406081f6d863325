"""Coding a statement: from a draft and by hand, action by action."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import checking, codebook, coding, errors, findings, history, work
from models.actors import ActorSpec, actors, add_alias, edit_actor, find_actor, make_actor
from models.articles import NewArticle, add_articles
from models.codebook import Claim, Codebook, Target
from models.coding import ClaimRanker, Guess, Ref, Role, Stance, State, cast_of, items, rank_for, statement
from models.findings import ActorKind, FoundAttribution, Reading, SourceMode, Span
from models.work import Progress, QueueFilter
from tests.conftest import CODEBOOK, READING, TEXT, World, span_of


def first(world: World):
    return items(world.project, world.ana, world.article)[0]


def claim_id(world: World, number: str) -> int:
    return next(c.id for c in codebook.load(world.project).claims if c.number == number)


def sentences(world: World) -> list[str]:
    return [e.sentence for e in history.history(world.project, world.article)]


def test_drafts_stand_in_reading_order_with_speaker_and_spans(world):
    found = items(world.project, world.ana, world.article)
    assert [(i.number, i.state, i.claimants[0].name) for i in found] == [
        (1, State.DRAFT, "Rosa Lind"),
        (2, State.DRAFT, "Voss"),
    ]
    assert [TEXT[s.start : s.end] for s in found[0].evidence] == [
        "We keep families here,",
        "Rents must stop climbing 😀.",
    ]
    assert found[0].sureness == 0.95
    assert found[1].speaker_sureness == 0.5


def test_a_draft_of_the_same_words_as_a_statement_is_not_shown_beside_it(world):
    coding.create(world.project, world.ana, world.article, [Span(0, 4)])
    coding.set_memo(world.project, world.ana, items(world.project, world.ana, world.article)[-1].ref, "Begun.")
    coding.create(world.project, world.ana, world.article, items(world.project, world.ana, world.article)[1].evidence)
    found = items(world.project, world.ana, world.article)
    assert [i.state for i in found] == [State.CODED, State.CODED, State.BEGUN]
    assert [i.number for i in found] == [1, 2, 3]


def test_a_stance_begins_a_draft_and_enter_makes_it_a_coding(world):
    guessed = replace(first(world), guess=Guess(claim_id(world, "1.1"), "words: rents"))
    coding.set_stance(world.project, world.ana, guessed.ref, Stance.SUPPORT)
    begun = first(world)
    assert (begun.state, begun.stance) == (State.BEGUN, Stance.SUPPORT)
    assert [codebook.load(world.project).claim(c).number for c in begun.claims] == ["1.1"]
    assert begun.targets == (1,), "the claim brings its target"
    coding.accept(world.project, world.ana, begun.ref)
    assert first(world).state is State.CODED
    assert findings.outcomes(world.project) == [("test", "1", "accepted", 1), ("test", "1", "never seen", 1)]
    assert sentences(world) == ["Ana accepted statement 1", "Ana set the stance of draft 1 to support"]


def test_a_correction_is_told_apart_from_an_acceptance(world):
    coding.accept(world.project, world.ana, first(world).ref)
    coding.set_evidence(world.project, world.ana, first(world).ref, [span_of("We keep families here")])
    assert ("test", "1", "edited", 1) in findings.outcomes(world.project)
    history.undo(world.project, world.ana)
    assert ("test", "1", "accepted", 1) in findings.outcomes(world.project)


def test_a_rejected_draft_is_gone_for_this_coder_only(world):
    coding.reject(world.project, world.ana, first(world).ref)
    assert [i.claimants[0].name for i in items(world.project, world.ana, world.article)] == ["Voss"]
    assert len(items(world.project, world.ben, world.article)) == 2
    history.undo(world.project, world.ana)
    assert len(items(world.project, world.ana, world.article)) == 2


def test_rejecting_what_was_begun_takes_the_beginning_away(world):
    coding.set_memo(world.project, world.ana, first(world).ref, "Check this.")
    coding.reject(world.project, world.ana, first(world).ref)
    assert world.project.tuples("SELECT count(*) FROM statement") == [(0,)]
    history.undo(world.project, world.ana)
    assert first(world).memo == "Check this."


def test_only_drafts_can_be_rejected(world):
    coding.create(world.project, world.ana, world.article, [span_of("Alden", TEXT.title())])
    with pytest.raises(errors.NotAllowed, match="Only a draft"):
        coding.reject(world.project, world.ana, first(world).ref)


def test_a_statement_by_hand_joins_spans_and_stays_inside_the_article(world):
    change = coding.create(world.project, world.ana, world.article, [Span(10, 20), Span(0, 12)])
    assert statement(world.project, change.made("statement")).evidence == (Span(0, 20),)
    for wrong in ([], [Span(5, 5)], [Span(-1, 4)], [Span(0, len(TEXT) + 1)]):
        with pytest.raises(errors.NotAllowed):
            coding.create(world.project, world.ana, world.article, wrong)


def test_history_reads_as_sentences(world):
    coding.set_stance(world.project, world.ana, first(world).ref, Stance.SUPPORT)
    coding.set_stance(world.project, world.ana, first(world).ref, Stance.OPPOSE)
    coding.set_actors(world.project, world.ana, first(world).ref, [ActorSpec("Ann Moss", title="Tenant")])
    coding.set_claims(world.project, world.ana, first(world).ref, [claim_id(world, "1.2")])
    coding.set_mode(world.project, world.ana, first(world).ref, SourceMode.PARAPHRASE)
    history.undo(world.project, world.ana)
    assert sentences(world) == [
        "Ana undid: changed the source mode of statement 1 from direct quote to paraphrase",
        "Ana changed the source mode of statement 1 from direct quote to paraphrase",
        "Ana set the claim of statement 1 to 1.2",
        "Ana changed the speaker of statement 1 from Rosa Lind to Ann Moss",
        "Ana changed the stance of statement 1 from support to oppose",
        "Ana set the stance of draft 1 to support",
    ]


def test_many_actors_claims_and_targets_have_a_stance_each(world):
    ref = first(world).ref
    coding.set_stance(world.project, world.ana, ref, Stance.SUPPORT)
    ref = first(world).ref
    lind = first(world).claimants[0].actor_id
    coding.set_actors(world.project, world.ana, ref, [lind, ActorSpec("Tenants Union", ActorKind.ORGANISATION)])
    coding.set_targets(world.project, world.ana, ref, [1, 2])
    coding.set_claims(world.project, world.ana, ref, [claim_id(world, "1.1"), claim_id(world, "1.2")])
    assert len(first(world).positions) == 4
    assert {p.stance for p in first(world).positions} == {Stance.SUPPORT}
    coding.set_stance(world.project, world.ana, ref, Stance.MIXED, actor_id=lind, target_id=2)
    stances = {(p.actor_id, p.target_id): p.stance for p in first(world).positions}
    assert sorted(stances.values()) == ["mixed", "support", "support", "support"]
    assert stances[lind, 2] is Stance.MIXED
    coding.set_actors(world.project, world.ana, ref, [lind])
    assert len(first(world).positions) == 2
    assert first(world).stance is None, "its positions disagree"


def test_roles_strength_certainty_and_answers(world):
    ref = first(world).ref
    coding.set_actors(
        world.project, world.ana, ref, [ActorSpec("Alden Council", ActorKind.ORGANISATION)], Role.ADDRESSEE
    )
    ref = first(world).ref
    coding.set_strength(world.project, world.ana, ref, 2)
    coding.set_explicit(world.project, world.ana, ref, True)
    coding.set_confidence(world.project, world.ana, ref, 3)
    coding.set_answer(world.project, world.ana, ref, 2, "fairness")
    item = first(world)
    assert [a.name for a in item.actors if a.role is Role.ADDRESSEE] == ["Alden Council"]
    assert (item.positions[0].strength, item.positions[0].explicit, item.confidence) == (2, True, 3)
    assert item.answers == {2: "fairness"}
    with pytest.raises(errors.NotAllowed, match="Choose one of: cost, fairness"):
        coding.set_answer(world.project, world.ana, ref, 2, "nonsense")
    coding.set_answer(world.project, world.ana, ref, 2, None)
    assert first(world).answers == {}


def test_what_changes_nothing_writes_nothing(world):
    coding.set_stance(world.project, world.ana, first(world).ref, Stance.SUPPORT)
    before = world.project.tuples("SELECT count(*) FROM change")
    assert coding.set_stance(world.project, world.ana, first(world).ref, Stance.SUPPORT).id == 0
    assert world.project.tuples("SELECT count(*) FROM change") == before


def test_undo_and_redo_cross_articles_and_restarts(world):
    from models.file import open_project

    other = add_articles(world.project, [NewArticle("Another article.")])[0].article_id
    coding.set_stance(world.project, world.ana, first(world).ref, Stance.SUPPORT)
    coding.create(world.project, world.ana, other, [Span(0, 7)])
    coding.create(world.project, world.ben, other, [Span(8, 15)])
    world.project.close()
    world.project = open_project(world.project.path)
    assert history.undoable(world.project, world.ana) == "made a statement of “Another”"
    assert history.undo(world.project, world.ana).article_id == other
    assert history.undo(world.project, world.ana).article_id == world.article
    assert first(world).state is State.DRAFT
    assert history.redo(world.project, world.ana).article_id == world.article
    assert first(world).stance is Stance.SUPPORT
    assert len(items(world.project, world.ben, other)) == 1, "the work of another coder is not touched"
    coding.set_memo(world.project, world.ana, first(world).ref, "New.")
    assert history.redoable(world.project, world.ana) is None, "a new action ends what could be redone"


def test_undo_is_refused_where_somebody_else_changed_the_row_since(world):
    made = make_actor(world.project, world.ana, ActorSpec("Ann Moss")).made("actor")
    edit_actor(world.project, world.ben, made, ActorSpec("Anna Moss"))
    with pytest.raises(errors.UndoRefused, match="somebody else"):
        history.undo(world.project, world.ana)
    assert find_actor(world.project, "Ann Moss") == made, "the old name is an alias"


def test_undo_is_refused_where_later_work_depends_on_it(world):
    made = make_actor(world.project, world.ana, ActorSpec("Ann Moss")).made("actor")
    ref = items(world.project, world.ben, world.article)[0].ref
    coding.set_actors(world.project, world.ben, ref, [made])
    with pytest.raises(errors.UndoRefused, match="depends on it"):
        history.undo(world.project, world.ana)
    assert checking.check(world.project) == []


def test_a_failing_action_leaves_nothing(world):
    with pytest.raises(errors.NotAllowed):
        coding.set_actors(world.project, world.ana, first(world).ref, [ActorSpec("Ann Moss"), ActorSpec(" ")])
    assert find_actor(world.project, "Ann Moss") is None
    assert first(world).state is State.DRAFT
    assert sentences(world) == []


def test_hidden_suggestions_stay_hidden(world):
    work.assign(world.project, world.lead, "Batch 1", [world.article], [world.ben.coder_id], suggestions_shown=False)
    assert items(world.project, world.ben, world.article) == []
    assert len(items(world.project, world.ana, world.article)) == 2


def test_a_second_reading_does_not_bring_back_what_is_coded(world):
    coding.accept(world.project, world.ana, first(world).ref)
    findings.store_reading(world.project, 2, world.article, READING)
    found = items(world.project, world.ana, world.article)
    assert [i.state for i in found] == [State.CODED, State.DRAFT]
    assert len(items(world.project, world.ben, world.article)) == 2


def test_a_deleted_statement_does_not_come_back_as_a_draft(world):
    coding.accept(world.project, world.ana, first(world).ref)
    coding.delete(world.project, world.ana, first(world).ref)
    assert [i.claimants[0].name for i in items(world.project, world.ana, world.article)] == ["Voss"]
    assert ("test", "1", "rejected", 1) in findings.outcomes(world.project)


def test_the_queue_is_the_corpus_until_articles_are_assigned(world):
    other = add_articles(world.project, [NewArticle("Zoning fight.", published="2024-06-01")])[0].article_id
    assert work.queue(world.project, world.ana) == [world.article, other]
    work.assign(world.project, world.lead, "Batch 1", [other], [world.ana.coder_id])
    assert work.queue(world.project, world.ana) == [other]
    assert work.queue(world.project, world.ben) == [world.article, other]
    assert work.queue(world.project, world.ben, words="zoning") == [other]
    work.set_progress(world.project, world.ben, other, Progress.NOTHING)
    assert work.queue(world.project, world.ben, QueueFilter.OPEN) == [world.article]
    assert work.queue(world.project, world.ben, QueueFilter.FINISHED) == [other]
    rows = work.queue_rows(world.project, world.ben, [world.article, other])
    assert (rows[world.article].drafts, rows[other].progress) == (2, Progress.NOTHING)
    assert work.queue_count(world.project, world.ben) == work.QueueCount(2, 1)
    history.undo(world.project, world.ben)
    assert work.progress(world.project, world.ben, other) is Progress.OPEN


def test_counts_of_the_queue_follow_the_work(world):
    coding.accept(world.project, world.ana, first(world).ref)
    row = work.queue_rows(world.project, world.ana, [world.article])[world.article]
    assert (row.coded, row.drafts, row.is_read, row.name) == (1, 1, True, "Council weighs cap")


def test_hidden_drafts_are_not_counted(world):
    other = add_articles(world.project, [NewArticle("Zoning fight.")])[0].article_id
    work.assign(world.project, world.lead, "Seen", [other], [world.ana.coder_id])
    work.assign(world.project, world.lead, "Blind", [world.article], [world.ben.coder_id], suggestions_shown=False)
    rows = {c: work.queue_rows(world.project, c, [world.article])[world.article] for c in (world.ana, world.ben)}
    assert (rows[world.ana].drafts, rows[world.ben].drafts) == (2, 0)


def test_every_edit_of_the_codebook_is_a_version(world):
    assert codebook.load(world.project).version == 2
    codebook.add_claim(world.project, world.ana, Claim("", "Rent aid", parent="1"))
    codebook.add_target(world.project, world.ana, Target("aid", "The county should pay rent aid."))
    now_there = codebook.load(world.project)
    assert now_there.version == 4
    assert "1.3" in [c.number for c in now_there.claims]
    claim = now_there.claim(claim_id(world, "1.3"))
    codebook.edit_claim(world.project, world.lead, replace(claim, label="Rental aid"))
    assert codebook.load(world.project).version == 5
    versions = world.project.tuples("SELECT number, content FROM codebook_version ORDER BY number")
    assert "Rent aid" in versions[2][1]
    assert "Rental aid" in versions[4][1]


def test_an_imported_codebook_retires_what_it_lacks_and_keeps_codings(world):
    coding.set_claims(world.project, world.ana, first(world).ref, [claim_id(world, "2")])
    codebook.replace(world.project, world.lead, replace(CODEBOOK, claims=CODEBOOK.claims[:3]))
    zoning = codebook.load(world.project).claim(claim_id(world, "2"))
    assert zoning.retired
    assert first(world).claims == (zoning.id,)
    other = items(world.project, world.ana, world.article)[1]
    with pytest.raises(errors.NotAllowed, match="retired"):
        coding.set_claims(world.project, world.ana, other.ref, [zoning.id])


@pytest.mark.parametrize(
    "broken",
    [
        replace(CODEBOOK, claims=(Claim("1", "A"), Claim("1", "B"))),
        replace(CODEBOOK, claims=(Claim("1.1", "A", parent="1"),)),
        replace(CODEBOOK, claims=(Claim("1", "A", target="nowhere"),)),
    ],
)
def test_a_codebook_that_does_not_hang_together_is_refused(world, broken):
    with pytest.raises(errors.NotAllowed):
        codebook.replace(world.project, world.lead, broken)
    assert codebook.load(world.project).version == 2


def test_guesses_give_their_reason(world):
    ranker = ClaimRanker(codebook.load(world.project))
    found = items(world.project, world.ana, world.article)
    best = rank_for(world.project, world.ana, ranker, world.article, TEXT, found[1])[0]
    assert best.claim_id in (claim_id(world, "1.1"), claim_id(world, "1.2"))
    assert best.reason.startswith("words: ")
    other = add_articles(world.project, [NewArticle("Voss spoke again of the weather.")])[0].article_id
    made = coding.create(world.project, world.ana, other, [Span(0, 4)]).made("statement")
    coding.set_actors(world.project, world.ana, Ref(made), [ActorSpec("Voss")])
    coding.set_claims(world.project, world.ana, Ref(made), [claim_id(world, "2")])
    best = next(
        g
        for g in rank_for(world.project, world.ana, ranker, world.article, TEXT, found[1])
        if g.claim_id == claim_id(world, "2")
    )
    assert best.reason == "used for Voss in 1 article"
    others = rank_for(world.project, world.ben, ranker, world.article, TEXT, found[1])
    assert not [g for g in others if g.reason.startswith("used for")], "what another coder coded leads nobody"


def test_the_cast_has_used_actors_first_then_speakers(world):
    coding.set_actors(world.project, world.ana, first(world).ref, [ActorSpec("Ann Moss")])
    names = [a.name for a in cast_of(world.project, world.ana, world.article, READING)]
    assert names[0] == "Ann Moss"
    assert names.index("Voss") < names.index("Alden")
    assert "Ann Moss" not in [a.name for a in cast_of(world.project, world.ben, world.article, READING)]


def test_actors_are_found_by_the_beginning_of_any_word(world):
    made = make_actor(world.project, world.ana, ActorSpec("Housing Agency", ActorKind.ORGANISATION)).made("actor")
    add_alias(world.project, world.ana, made, "State Housing Agency")
    for begins in ("hous", "Agen", "state"):
        assert [a.id for a in actors(world.project, begins)] == [made]
    assert actors(world.project, "%") == []


def test_an_actor_is_never_made_twice(world):
    make_actor(world.project, world.ana, ActorSpec("Ann Moss"))
    assert make_actor(world.project, world.ben, ActorSpec(" ann  moss")).id == 0
    assert len(actors(world.project, "ann")) == 1


def test_a_reading_comes_back_as_it_was_stored(world):
    assert findings.latest_reading(world.project, world.article) == READING
    assert Reading.from_json(READING.as_json()) == READING
    assert findings.unread(world.project, world.machine) == []


def test_the_same_text_is_read_once(world):
    twin = add_articles(world.project, [NewArticle(TEXT, outlet="Other Post")])[0].article_id
    assert findings.unread(world.project, world.machine) == [twin]
    assert findings.twin_reading(world.project, world.machine, twin) == READING


def test_what_could_not_be_read_is_kept_with_its_reason(world):
    odd = add_articles(world.project, [NewArticle("Odd.")])[0].article_id
    findings.store_problem(world.project, world.machine, odd, "the reader crashed")
    assert findings.problems(world.project) == [(odd, "test", "the reader crashed")]
    assert findings.unread(world.project, world.machine) == []
    assert findings.latest_reading(world.project, odd) is None


def test_seen_is_noted_and_never_overwrites_a_decision(world):
    coding.reject(world.project, world.ana, first(world).ref)
    findings.mark_seen(world.project, world.ana, {1: None, 2: (2, "words: cap")})
    assert findings.outcomes(world.project) == [("test", "1", "rejected", 1), ("test", "1", "seen", 1)]


def test_an_unnamed_speaker_leaves_the_claimant_open(world):
    nobody = FoundAttribution(READING.attributions[0].kind, (), (), (Span(0, 5),), SourceMode.ANONYMOUS)
    odd = add_articles(world.project, [NewArticle("Alden is quiet.")])[0].article_id
    findings.store_reading(world.project, world.machine, odd, Reading(attributions=(nobody,)))
    item = items(world.project, world.ana, odd)[0]
    assert item.claimants == ()
    coding.accept(world.project, world.ana, item.ref)
    assert items(world.project, world.ana, odd)[0].positions[0].actor_id is None


def test_check_finds_what_was_tampered_with(world):
    coding.accept(world.project, world.ana, first(world).ref)
    assert checking.check(world.project) == []
    connection = world.project._connection
    connection.execute("UPDATE statement SET memo = 'behind the history'")
    connection.execute("UPDATE mention SET end = 100000")
    connection.execute("DROP TRIGGER article_text_is_frozen")
    connection.execute("UPDATE article SET text = text || ' added'")
    connection.commit()
    found = "\n".join(checking.check(world.project))
    for said in (
        "is not the one that was frozen",
        "lies outside article",
        "not as its last change left it",
        "search index",
    ):
        assert said in found


def test_one_word_of_a_keyword_of_several_is_no_guess():
    others = tuple(Claim(str(n), f"Claim {n}", id=n) for n in range(2, 24))
    for keyword, guessed in (("law", True), ("state law", False)):
        ranker = ClaimRanker(Codebook("B", claims=(Claim("1", "Who regulates", keywords=(keyword,), id=1), *others)))
        assert (ranker.best("He did not need the law.", {}) is not None) == guessed
