"""A coder corrects what a machine got wrong; what came along with the wrong guess is nowhere afterwards."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import export
from corpus.progress import finish
from models import coding, findings, work
from models.actors import ActorSpec, actors
from models.articles import NewArticle, add_articles
from models.coding import Guess, Item, Stance, State, items
from models.findings import ActorKind, AttributionKind, CastMember, FoundAttribution, Reading, SourceMode, Span
from tests.conftest import World

HEADLINE = "Bernie Sanders Pins Hopes On Iowa, His Aides Said. A win is near."
SECOND = "“We will win Iowa,” Bernie Sanders said on Monday."


def found(world: World, text: str, name: str, aliases: tuple[str, ...] = (), kind: ActorKind = ActorKind.PERSON) -> int:
    """An article in which a machine has found one attribution, to a speaker that it calls so."""
    article = add_articles(world.project, [NewArticle(text)])[0].article_id
    end = text.index(".")
    mode = SourceMode.ANONYMOUS if kind is ActorKind.UNNAMED else SourceMode.PARAPHRASE
    one = FoundAttribution(AttributionKind.INDIRECT, (), (), (Span(0, end),), mode, 0, "", 0.9, 0.9)
    reading = Reading(cast=(CastMember(name, kind, "", aliases),), attributions=(one,))
    findings.store_reading(world.project, world.machine, article, reading)
    return article


def only(world: World, article: int) -> Item:
    (item,) = items(world.project, world.ana, article)
    return item


def outcome(world: World, item: Item) -> object:
    return world.project.value("SELECT outcome FROM suggestion_outcome WHERE suggestion_id = ?", item.suggestion_id)


def exported(world: World, folder: Path) -> list[dict[str, str]]:
    finish(export(world.project, ExportOptions("csv", folder / "out")))
    with (folder / "out" / "statements.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_name_that_was_misread_once_captures_nobody(world):
    first, second = (
        found(world, HEADLINE, "Bernie Sanders Pins", ("Bernie Sanders",)),
        found(world, SECOND, "Bernie Sanders"),
    )
    for article in (first, second):
        coding.accept(world.project, world.ana, only(world, article).ref)
    assert [only(world, a).claimants[0].name for a in (first, second)] == ["Bernie Sanders Pins", "Bernie Sanders"]
    assert [outcome(world, only(world, a)) for a in (first, second)] == ["accepted", "accepted"]


def test_who_is_named_by_a_coder_is_who_she_names_and_the_misread_one_is_gone(world):
    article = found(world, HEADLINE, "Bernie Sanders Pins", ("Bernie Sanders",))
    coding.accept(world.project, world.ana, only(world, article).ref)
    coding.set_actors(world.project, world.ana, only(world, article).ref, [ActorSpec("Bernie Sanders", is_new=True)])
    assert [a.name for a in only(world, article).claimants] == ["Bernie Sanders"]
    assert [a.name for a in actors(world.project, "sanders")] == ["Bernie Sanders"]
    assert outcome(world, only(world, article)) == "edited"


def test_an_unnamed_source_that_is_named_is_no_longer_anonymous(world):
    article = found(world, SECOND, "an aide", kind=ActorKind.UNNAMED)
    coding.accept(world.project, world.ana, only(world, article).ref)
    assert only(world, article).mode is SourceMode.ANONYMOUS
    coding.set_actors(world.project, world.ana, only(world, article).ref, [ActorSpec("Ann Moss")])
    assert only(world, article).mode is SourceMode.PARAPHRASE
    coding.set_mode(world.project, world.ana, only(world, article).ref, SourceMode.DOCUMENT)
    coding.set_actors(world.project, world.ana, only(world, article).ref, [ActorSpec("somebody", ActorKind.UNNAMED)])
    assert only(world, article).mode is SourceMode.DOCUMENT, "a person chose it"


def test_the_target_of_a_wrong_guess_is_not_in_the_dataset(world, tmp_path):
    project, ana = world.project, world.ana
    coding.set_stance(project, ana, replace(world.first, guess=Guess(world.claim_id("1.1"), "")).ref, Stance.SUPPORT)
    coding.set_claims(project, ana, world.first.ref, [world.claim_id("2")])
    coding.accept(project, ana, world.first.ref)
    (row,) = exported(world, tmp_path)
    assert (row["claim"], row["target"], row["stance"]) == ("c2", "", "")


def test_for_the_bill_and_against_the_cap_can_be_coded(world, tmp_path):
    project, ana = world.project, world.ana
    coding.accept(project, ana, world.first.ref, [world.claim_id("1.1")])
    ref, lind = world.first.ref, world.first.claimants[0].actor_id
    coding.set_stance(project, ana, ref, Stance.OPPOSE, (lind, 1))
    coding.add_position(project, ana, ref, 2, lind)
    assert world.first.state is State.BEGUN
    coding.set_stance(project, ana, ref, Stance.SUPPORT, (lind, 2))
    assert [(r["target"], r["stance"]) for r in exported(world, tmp_path)] == [("cap", "oppose"), ("zone", "support")]


@pytest.mark.parametrize("lacks", ["speaker", "claim", "stance", "nothing"])
def test_only_what_lacks_nothing_is_exported(world, tmp_path, lacks):
    project, ana = world.project, world.ana
    coding.accept(project, ana, world.first.ref, [] if lacks == "claim" else [world.claim_id("1.1")])
    if lacks != "stance":
        coding.set_stance(project, ana, world.first.ref, Stance.MIXED)
    if lacks == "speaker":
        coding.set_actors(project, ana, world.first.ref, [])
    assert len(exported(world, tmp_path)) == (lacks == "nothing")


def test_why_an_article_was_left_with_gaps_is_known(world):
    change = work.set_progress(
        world.project, world.ana, world.article, work.Progress.FINISHED, " text breaks off\ud800 ", gaps=2
    )
    assert change.sentence == "finished the article with 2 things left: text breaks off"
    assert world.project.tuples("SELECT reason, gaps FROM progress") == [("text breaks off", 2)]
    work.set_progress(world.project, world.ana, world.article, work.Progress.FINISHED)
    assert world.project.tuples("SELECT reason, gaps FROM progress") == [("", 0)]
