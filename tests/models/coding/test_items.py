"""The statements of an article as one coder sees them: her codings, and the drafts that are open to her."""

from __future__ import annotations

from models import coding, findings, work
from models.articles import NewArticle, add_articles
from models.coding import State, items
from models.findings import FoundAttribution, Reading, SourceMode, Span
from tests.conftest import READING, TEXT


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
    assert [i.statement_id for i in found] == [1, 3, 2]
    assert [i.number for i in found] == [1, 2, 3]


def test_hidden_suggestions_stay_hidden(world):
    work.assign(world.project, world.lead, "Batch 1", [world.article], [world.ben.coder_id], suggestions_shown=False)
    assert items(world.project, world.ben, world.article) == []
    assert len(items(world.project, world.ana, world.article)) == 2


def test_a_second_reading_does_not_bring_back_what_is_coded(world):
    coding.accept(world.project, world.ana, world.first.ref)
    findings.store_reading(world.project, 2, world.article, READING)
    found = items(world.project, world.ana, world.article)
    assert [i.state for i in found] == [State.BEGUN, State.DRAFT]
    assert len(items(world.project, world.ben, world.article)) == 2


def test_a_deleted_statement_does_not_come_back_as_a_draft(world):
    coding.accept(world.project, world.ana, world.first.ref)
    coding.delete(world.project, world.ana, world.first.ref)
    assert [i.claimants[0].name for i in items(world.project, world.ana, world.article)] == ["Voss"]
    assert ("test", "1", "rejected", 1) in findings.outcomes(world.project)


def test_an_unnamed_speaker_leaves_the_claimant_open(world):
    nobody = FoundAttribution(READING.attributions[0].kind, (), (), (Span(0, 5),), SourceMode.ANONYMOUS)
    odd = add_articles(world.project, [NewArticle("Alden is quiet.")])[0].article_id
    findings.store_reading(world.project, world.machine, odd, Reading(attributions=(nobody,)))
    item = items(world.project, world.ana, odd)[0]
    assert item.claimants == ()
    coding.accept(world.project, world.ana, item.ref)
    assert items(world.project, world.ana, odd)[0].positions[0].actor_id is None
