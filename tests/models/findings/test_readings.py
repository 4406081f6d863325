"""What machines have found, and what became of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import coding, findings, history, people
from models.articles import NewArticle, add_articles
from models.checking import check
from models.coding import Ref
from models.findings import (
    ActorKind,
    AttributionKind,
    CastMember,
    FoundAttribution,
    FoundMention,
    Reading,
    SourceMode,
    Span,
)
from tests.conftest import READING, TEXT, World

# The words under which they stand in project files and exports, which others read.
KIND_WORDS = dict(zip(AttributionKind, ("direct", "mixed", "indirect"), strict=True))
MODE_WORDS = dict(
    zip(
        SourceMode,
        ("direct quote", "paraphrase", "document", "anonymous", "journalist's own voice"),
        strict=True,
    )
)
ACTOR_WORDS = ("person", "organisation", "place", "document", "unnamed")


def another(world: World) -> int:
    return people.machine(world.project, "test", "2").id


def test_what_was_not_read_comes_in_the_order_of_the_corpus_for_each_machine(world):
    late, early = (
        added.article_id
        for added in add_articles(
            world.project, [NewArticle("Late.", published="2025-01-01"), NewArticle("Early.", published="2020-01-01")]
        )
    )
    assert findings.unread(world.project, world.machine) == [early, late]
    assert findings.unread(world.project, another(world)) == [early, world.article, late]


def test_the_newest_reading_counts_and_one_that_failed_does_not(world):
    fewer = replace(READING, attributions=READING.attributions[:1])
    findings.store_reading(world.project, another(world), world.article, fewer)
    assert findings.latest_reading(world.project, world.article) == fewer
    third = people.machine(world.project, "test", "3").id
    findings.store_problem(world.project, third, world.article, "crashed")
    assert findings.latest_reading(world.project, world.article) == fewer
    assert findings.problems(world.project) == [(world.article, "test", "crashed")]
    assert findings.unread(world.project, third) == []


def test_mentions_come_in_the_order_of_the_text(world):
    odd = add_articles(world.project, [NewArticle("Ann saw Bo and Cy.")])[0].article_id
    mentions = (FoundMention(8, 10, "PERSON"), FoundMention(0, 3, "PERSON", None, 0.5), FoundMention(0, 2, "ORG"))
    findings.store_reading(world.project, world.machine, odd, Reading(mentions))
    assert findings.latest_reading(world.project, odd).mentions == (mentions[2], mentions[1], mentions[0])


def test_a_twin_is_another_article_of_the_same_text_read_by_the_same_machine(world):
    twin, other = (
        added.article_id
        for added in add_articles(world.project, [NewArticle(TEXT, outlet="Other"), NewArticle("Other text.")])
    )
    assert findings.twin_reading(world.project, world.machine, twin) == READING
    assert findings.twin_reading(world.project, another(world), twin) is None
    assert findings.twin_reading(world.project, world.machine, other) is None
    assert findings.twin_reading(world.project, world.machine, world.article) is None
    findings.store_problem(world.project, another(world), world.article, "crashed")
    assert findings.twin_reading(world.project, another(world), twin) is None


def test_what_was_seen_is_noted_once_for_each_coder_and_layer(world):
    people.add_layer(world.project, "second")
    again = people.acting(world.project, world.ana.coder_id, "second")
    findings.mark_seen(world.project, world.ana, {1: (2, "words: cap"), 2: None})
    findings.mark_seen(world.project, world.ana, {1: (3, "words: other")})
    findings.mark_seen(world.project, world.ana, {})
    findings.mark_seen(world.project, again, {1: None})
    findings.mark_seen(world.project, world.ben, {2: None})
    claim = world.project.value("SELECT uuid FROM claim WHERE id = 2")
    assert world.project.tuples(
        "SELECT coder_id, layer_id, suggestion_id, outcome, claim_uid, reason FROM suggestion_outcome ORDER BY id"
    ) == [
        (world.ana.coder_id, world.ana.layer_id, 1, "seen", claim, "words: cap"),
        (world.ana.coder_id, world.ana.layer_id, 2, "seen", "", ""),
        (world.ana.coder_id, again.layer_id, 1, "seen", "", ""),
        (world.ben.coder_id, world.ben.layer_id, 2, "seen", "", ""),
    ]


def test_outcomes_are_counted_by_pipeline_and_version(world):
    findings.store_reading(world.project, another(world), world.article, READING)
    coding.accept(world.project, world.ana, Ref(None, 3))
    coding.reject(world.project, world.ana, Ref(None, 1))
    assert findings.outcomes(world.project) == [
        ("test", "1", "never seen", 1), ("test", "1", "rejected", 1),
        ("test", "2", "accepted", 1), ("test", "2", "never seen", 1),
    ]  # fmt: skip


def test_a_reading_comes_back_as_it_was_stored(world):
    assert findings.latest_reading(world.project, world.article) == READING
    assert Reading.from_json(READING.as_json()) == READING
    assert findings.unread(world.project, world.machine) == []


def test_a_project_keeps_the_words_that_a_draft_quotes(world):
    fresh = add_articles(world.project, [NewArticle("Lind opposed the cap.")])[0].article_id
    whole = FoundAttribution(AttributionKind.INDIRECT, (Span(0, 4),), (Span(5, 12),), (Span(13, 20),),
                             SourceMode.PARAPHRASE, evidence=(Span(5, 20),))  # fmt: skip
    reading = Reading(attributions=(whole,))
    assert Reading.from_json(reading.as_json()) == reading
    findings.store_reading(world.project, world.machine, fresh, reading)
    kept = findings.latest_reading(world.project, fresh)
    assert [a.content for a in kept.attributions] == [(Span(5, 20),)]
    (draft,) = coding.items(world.project, world.ana, fresh)
    assert (draft.evidence, draft.cue) == ((Span(5, 20),), (Span(5, 12),))


@pytest.mark.parametrize("kind", AttributionKind, ids=lambda kind: kind.name)
@pytest.mark.parametrize("mode", SourceMode, ids=lambda mode: mode.name)
def test_every_kind_and_mode_comes_back_and_stands_in_the_file_by_its_word(world, kind, mode):
    fresh = add_articles(world.project, [NewArticle("“No,” she said.")])[0].article_id
    found = FoundAttribution(kind, (), (Span(10, 14),), (Span(1, 4),), mode)
    made = findings.store_reading(world.project, world.machine, fresh, Reading(attributions=(found,)))
    assert findings.reading(world.project, made).attributions == (found,)
    assert world.project.tuples("SELECT kind, mode FROM attribution WHERE reading_id = ?", made) == [
        (KIND_WORDS[kind], MODE_WORDS[mode])
    ]


@pytest.mark.parametrize(("kind", "word"), list(zip(ActorKind, ACTOR_WORDS, strict=True)), ids=ACTOR_WORDS)
def test_every_kind_of_actor_comes_back_and_stands_in_the_file_by_its_word(world, kind, word):
    fresh = add_articles(world.project, [NewArticle("“No,” she said.")])[0].article_id
    made = findings.store_reading(world.project, world.machine, fresh, Reading(cast=(CastMember("She", kind),)))
    assert findings.reading(world.project, made).cast == (CastMember("She", kind),)
    assert world.project.value("SELECT kind FROM cast_member WHERE reading_id = ?", made) == word


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
    coding.reject(world.project, world.ana, world.first.ref)
    findings.mark_seen(world.project, world.ana, {1: None, 2: (2, "words: cap")})
    assert findings.outcomes(world.project) == [("test", "1", "rejected", 1), ("test", "1", "seen", 1)]


def test_what_was_brought_back_by_undo_is_left_as_it_was_then(world):
    project, ana = world.project, world.ana
    drafts = coding.items(project, ana, world.article)
    ids = [item.suggestion_id for item in drafts]
    findings.mark_folded(project, ana, ids)
    coding.reject_all(project, ana, [item.ref for item in drafts])
    history.undo(project, ana)
    findings.mark_seen(project, ana, dict.fromkeys(ids))
    assert check(project) == []
    history.redo(project, ana)
    assert set(project.tuples("SELECT outcome FROM suggestion_outcome")) == {("rejected",)}


def test_what_was_folded_and_is_shown_is_seen(world):
    ids = [item.suggestion_id for item in coding.items(world.project, world.ana, world.article)]
    findings.mark_folded(world.project, world.ana, ids)
    findings.mark_seen(world.project, world.ana, dict.fromkeys(ids))
    assert set(world.project.tuples("SELECT outcome FROM suggestion_outcome")) == {("seen",)}
