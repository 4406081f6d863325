"""Statements that become one, one that becomes two, and drafts that are turned down together."""

from __future__ import annotations

import pytest

from models import coding, findings, history
from models.actors import ActorSpec
from models.articles import NewArticle, add_articles
from models.checking import check
from models.coding import Ref, Stance, State, items
from models.errors import NotAllowed
from models.findings import ActorKind, AttributionKind, CastMember, FoundAttribution, Reading, SourceMode, Span
from tests.conftest import World, code, span_of


def outcomes(world: World) -> dict[int, str]:
    return dict(world.project.tuples("SELECT suggestion_id, outcome FROM suggestion_outcome"))


def test_a_draft_that_is_merged_is_gone_and_its_words_are_the_others(world):
    first, second = items(world.project, world.ana, world.article)
    change = coding.merge(world.project, world.ana, first.ref, [second.ref])
    (left,) = items(world.project, world.ana, world.article)
    assert left.evidence == tuple(sorted((*first.evidence, *second.evidence)))
    assert (left.source, left.cue) == (
        tuple(sorted((*first.source, *second.source))), tuple(sorted((*first.cue, *second.cue))),
    )  # fmt: skip
    assert change.sentence == "merged draft 2 into draft 1"
    assert outcomes(world)[2] == "merged"
    history.undo(world.project, world.ana)
    assert [item.state for item in items(world.project, world.ana, world.article)] == [State.DRAFT] * 2


def test_a_statement_that_is_merged_is_deleted_and_words_that_overlap_are_joined(world):
    project, ana = world.project, world.ana
    one = code(project, ana, world.article, [Span(0, 10), Span(30, 34)])
    other = code(project, ana, world.article, [Span(2, 8), Span(32, 40)])
    coding.merge(project, ana, Ref(one), [Ref(other)])
    assert coding.statement(project, one).evidence == (Span(0, 10), Span(30, 40))
    assert project.value("SELECT count(*) FROM statement") == 1


def found_by_one(world: World, *spans: Span) -> list[coding.Item]:
    """Drafts of one speaker, whom nobody but the machine has named."""
    (added,) = add_articles(world.project, [NewArticle("Rents rise, Moss said. They fall, she added.")])
    cast = (CastMember("Ann Moss", ActorKind.PERSON),)
    attributions = tuple(
        FoundAttribution(AttributionKind.INDIRECT, (), (), (span,), SourceMode.PARAPHRASE, 0) for span in spans
    )
    findings.store_reading(world.project, world.machine, added.article_id, Reading((), cast, attributions))
    return items(world.project, world.ana, added.article_id)


def test_a_draft_takes_over_the_only_statement_of_its_speaker(world):
    first, second = found_by_one(world, Span(0, 10), Span(23, 32))
    coding.accept(world.project, world.ana, second.ref)
    (_, kept) = items(world.project, world.ana, _article(world))
    coding.merge(world.project, world.ana, first.ref, [kept.ref])
    (left,) = items(world.project, world.ana, _article(world))
    assert [a.name for a in left.claimants] == ["Ann Moss"]
    history.undo(world.project, world.ana)
    assert [a.name for a in items(world.project, world.ana, _article(world))[1].claimants] == ["Ann Moss"]
    assert check(world.project) == []


def test_whom_only_the_merged_draft_names_is_not_left_behind(world):
    (draft,) = found_by_one(world, Span(23, 32))
    one = code(world.project, world.ana, _article(world), [Span(0, 10)])
    coding.merge(world.project, world.ana, Ref(one), [draft.ref])
    assert world.project.value("SELECT count(*) FROM actor WHERE name = 'Ann Moss'") == 0


def _article(world: World) -> int:
    return int(world.project.value("SELECT max(id) FROM article"))


def test_what_can_not_be_merged_is_said(world):
    project, ana = world.project, world.ana
    (odd,) = add_articles(project, [NewArticle("Alden is quiet.")])
    one, far = code(project, ana, world.article, [Span(0, 3)]), code(project, ana, odd.article_id, [Span(0, 3)])
    with pytest.raises(NotAllowed, match="with itself"):
        coding.merge(project, ana, Ref(one), [Ref(one)])
    with pytest.raises(NotAllowed, match="two articles"):
        coding.merge(project, ana, Ref(one), [Ref(far)])
    assert project.value("SELECT count(*) FROM statement") == 2


def test_what_is_split_off_has_its_speaker_and_nothing_else(world):
    project, ana = world.project, world.ana
    coding.accept(project, ana, world.first.ref, [2])
    coding.set_stance(project, ana, world.first.ref, Stance.MIXED)
    coding.set_memo(project, ana, world.first.ref, "So.")
    at = world.first.evidence[1].start
    coding.split(project, ana, world.first.ref, at)
    first, second, _ = items(project, ana, world.article)
    assert (first.evidence[-1].end <= at, second.evidence[0].start) == (True, at)
    assert (first.stance, first.claims, first.memo) == (Stance.MIXED, (2,), "So.")
    assert (second.claims, second.stance, second.memo, second.suggestion_id) == ((), None, "", None)
    assert [a.name for a in second.claimants] == ["Rosa Lind"]
    assert outcomes(world)[1] == "edited"
    for nowhere in (0, first.evidence[0].start, first.evidence[-1].end):
        with pytest.raises(NotAllowed, match="within its words"):
            coding.split(project, ana, first.ref, nowhere)


def test_several_drafts_are_turned_down_in_one_action(world):
    project, ana = world.project, world.ana
    refs = [item.ref for item in items(project, ana, world.article)]
    assert coding.reject_all(project, ana, refs).sentence == "rejected 2 drafts"
    assert items(project, ana, world.article) == []
    history.undo(project, ana)
    assert len(items(project, ana, world.article)) == 2
    for none in ([], [Ref(code(project, ana, world.article, [span_of("ALDEN")]))]):
        with pytest.raises(NotAllowed, match="Only a draft"):
            coding.reject_all(project, ana, none)


def test_a_mode_that_goes_with_a_speaker_is_that_of_its_own_attribution(world):
    project, ana = world.project, world.ana
    assert [a.kind for a in findings.reading(project, 1).attributions] == [
        AttributionKind.DIRECT, AttributionKind.INDIRECT,
    ]  # fmt: skip
    second = items(project, ana, world.article)[1]
    coding.set_actors(project, ana, second.ref, [ActorSpec("somebody", findings.ActorKind.UNNAMED)])
    ref = items(project, ana, world.article)[1].ref
    assert items(project, ana, world.article)[1].mode is SourceMode.ANONYMOUS
    coding.set_actors(project, ana, ref, [ActorSpec("Bo")])
    assert items(project, ana, world.article)[1].mode is SourceMode.PARAPHRASE


def test_a_position_of_several_is_told_by_its_own_speaker(world):
    project, ana = world.project, world.ana
    made = Ref(code(project, ana, world.article, [span_of("ALDEN")]), number=3)
    coding.set_actors(project, ana, made, [ActorSpec("Bo"), ActorSpec("Cy")])
    cy = coding.statement(project, made.statement_id or 0).claimants[1].actor_id
    assert coding.set_stance(project, ana, made, Stance.OPPOSE, (cy, None)).sentence == (
        "set the stance of statement 3 (Cy) to oppose"
    )


def test_who_was_quoted_directly_is_so_again_once_the_source_is_named(world):
    project, ana = world.project, world.ana
    coding.set_actors(project, ana, world.first.ref, [ActorSpec("somebody", findings.ActorKind.UNNAMED)])
    assert world.first.mode is SourceMode.ANONYMOUS
    coding.set_actors(project, ana, world.first.ref, [ActorSpec("Bo")])
    assert world.first.mode is SourceMode.DIRECT
