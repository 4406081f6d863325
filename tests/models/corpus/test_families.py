"""What a lead decides about articles that tell the same story: one action, taken back whole."""

from __future__ import annotations

import pytest

from models import articles, corpus, history
from models.corpus import AsideKind, Decision, FoundTwin
from models.errors import NotAllowed, NotFound


@pytest.fixture
def project(world):
    """Five articles more: 2, 3 and 4 tell one story, the last two another."""
    days = ("2024-05-03", "2024-05-01", None, "2024-05-04", "2024-05-05")
    articles.add_articles(
        world.project, [articles.NewArticle(f"Story {n}.", f"Head {n}", published=day) for n, day in enumerate(days)]
    )
    corpus.keep_compared(world.project, [], [FoundTwin(3, 2, 0.9), FoundTwin(4, 3, 0.7), FoundTwin(6, 5, 1.0)])
    return world.project


def aside(project):
    return {i: (one.kind, one.of_id) for i, one in corpus.aside_of(project, range(1, 20)).items()}


def decided(project, world, decision, first=None):
    return corpus.decide_families(project, world.lead, corpus.families(project, only_open=True), decision, first)


def test_pairs_make_families_the_latest_first(project):
    assert [(one.number, one.article_ids, one.open) for one in corpus.families(project)] == [
        (5, (5, 6), True), (2, (2, 3, 4), True),
    ]  # fmt: skip
    assert corpus.family(project, 4).number == 2
    with pytest.raises(NotFound, match="Article 1"):
        corpus.family(project, 1)


def test_members_come_by_date_with_their_likeness(project):
    told = corpus.members(project, corpus.family(project, 2))
    assert [(m.article_id, m.headline, m.published, m.likeness) for m in told] == [
        (3, "Head 1", "2024-05-01", 0.9), (2, "Head 0", "2024-05-03", 0.9), (4, "Head 2", None, 0.7),
    ]  # fmt: skip


def test_the_first_of_all_families_is_kept_in_one_action(project, world):
    change = decided(project, world, Decision.FIRST)
    assert change.sentence == "kept the first of 2 families, set 3 articles aside"
    assert aside(project) == {i: (AsideKind.DOUBLE, of) for i, of in ((2, 3), (4, 3), (6, 5))}
    assert corpus.families(project, only_open=True) == []
    history.undo(project, world.lead)
    assert aside(project) == {}
    assert len(corpus.families(project, only_open=True)) == 2
    history.redo(project, world.lead)
    assert len(aside(project)) == 3


def test_the_lead_may_pick_the_first(project, world):
    decided(project, world, Decision.ONCE, {2: 4})
    assert aside(project) == {i: (AsideKind.ONCE, of) for i, of in ((2, 4), (3, 4), (6, 5))}
    with pytest.raises(NotAllowed, match="Article 6"):
        corpus.decide_families(project, world.lead, [corpus.family(project, 2)], Decision.FIRST, {2: 6})


def test_another_decision_takes_the_place_of_the_first(project, world):
    decided(project, world, Decision.FIRST)
    family = [corpus.family(project, 2)]
    corpus.decide_families(project, world.lead, family, Decision.ONCE, {2: 2})
    assert {i: of for i, of in aside(project).items() if i < 5} == {
        3: (AsideKind.ONCE, 2), 4: (AsideKind.ONCE, 2)
    }  # fmt: skip
    corpus.decide_families(project, world.lead, family, Decision.KEEP)
    assert list(aside(project)) == [6]
    history.undo(project, world.lead)
    assert len(aside(project)) == 3


def test_what_is_new_is_asked_and_not_decided(project, world):
    decided(project, world, Decision.FIRST)
    new = articles.add_articles(project, [articles.NewArticle("Story, again.", "Again", published="2024-06-01")])
    corpus.keep_compared(project, [], [FoundTwin(new[0].article_id, 3, 0.8)])
    (family,) = corpus.families(project, only_open=True)
    assert (family.number, family.decision) == (2, Decision.FIRST)
    assert [m.article_id for m in corpus.members(project, family) if m.is_new] == [7]
    assert 7 not in aside(project)


def test_what_is_set_aside_for_another_reason_stays_so(project, world):
    corpus.set_articles_aside(project, world.lead, [3], "letters")
    decided(project, world, Decision.FIRST)
    assert aside(project)[3] == (AsideKind.HAND, None)
    assert aside(project)[4] == (AsideKind.DOUBLE, 2)
    with pytest.raises(NotAllowed):
        corpus.decide_families(project, world.lead, [corpus.family(project, 2)], Decision.FIRST, {2: 3})
    corpus.decide_families(project, world.lead, [corpus.family(project, 2)], Decision.KEEP)
    assert aside(project)[3] == (AsideKind.HAND, None)


def test_two_that_are_set_aside_are_asked_of_nobody(project, world):
    corpus.set_articles_aside(project, world.lead, [5], "letters")
    assert [one.number for one in corpus.families(project, only_open=True)] == [2]


def test_only_a_lead_decides(project, world):
    with pytest.raises(NotAllowed):
        corpus.decide_families(project, world.ben, corpus.families(project), Decision.KEEP)
    with pytest.raises(NotAllowed):
        decided(project, world, Decision.OPEN)
