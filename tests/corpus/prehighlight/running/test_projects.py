"""A project is read in child processes: once, to the end or as far as it got, and what fails is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.prehighlight.running import (
    Failed,
    ReadText,
    describe,
    left_to_people,
    prehighlight,
    projects,
    read_anew,
    read_texts,
)
from corpus.progress import finish
from models import articles, coding, findings, history, people
from models.coding import State, items, load_items
from models.corpus import mend_articles
from models.errors import PipelineUnavailable

TEXT = "The council met on Monday. “The fund is empty,” Treasurer Ida Brook said. “We will not borrow.”"
MANY = (
    "“The fund is empty by any count,” Treasurer Ida Brook said.\n"
    "“The mayor knew it for a whole year,” Ida Brook said.\n"
    "“Nobody asked us for the figures,” Ida Brook said."
)


@pytest.fixture
def unread(world):
    new = [
        articles.NewArticle(f"{TEXT} It was meeting {n}.", outlet="Post", published=f"2024-01-0{n}")
        for n in range(1, 5)
    ]
    new += [articles.NewArticle(new[0].text, outlet="Another Post")]
    articles.add_articles(world.project, new)
    return world


def read(world) -> list:
    return list(prehighlight(world.project, "blank", workers=1))


def test_every_unread_article_gets_drafts_and_none_is_read_twice(unread):
    told = read(unread)
    assert (told[0].done, told[0].total) == (0, 6)
    assert told[-1].done == 6
    assert sorted(i for step in told for i in step.news or ()) == [1, 2, 3, 4, 5, 6]
    drafts = items(unread.project, unread.ana, 2)
    assert [TEXT[s.start : s.end] for s in drafts[0].evidence] == ["The fund is empty", "We will not borrow."]
    assert read(unread)[-1].total == 0


def test_an_article_of_the_same_text_is_given_the_same_reading(unread):
    read(unread)
    first, twin = (findings.latest_reading(unread.project, i) for i in (2, 6))
    assert first == twin
    late = articles.add_articles(unread.project, [articles.NewArticle(TEXT + " It was meeting 1.", outlet="Late Post")])
    assert read(unread)[-1].news == (late[0].article_id,)


def test_a_reading_does_not_wait_for_the_disk_and_what_comes_after_it_does(unread):
    going = prehighlight(unread.project, "blank", workers=1)
    while not next(going).news:
        pass
    assert unread.project.value("PRAGMA synchronous") == 1
    going.close()
    assert unread.project.value("PRAGMA synchronous") == 2


def test_stopped_reading_keeps_whole_articles_and_goes_on(unread):
    going = prehighlight(unread.project, "blank", workers=1)
    while not next(going).news:
        pass
    going.close()
    machine = people.machine(unread.project, *describe("blank"))
    left = findings.unread(unread.project, machine.id)
    assert 0 < len(left) < 6
    assert read(unread)[-1].done == len(left)
    assert findings.unread(unread.project, machine.id) == []


def test_a_pipeline_that_is_not_there_is_said_in_a_sentence(unread):
    with pytest.raises(PipelineUnavailable, match="xx_nothing is not installed"):
        list(prehighlight(unread.project, "xx_nothing"))


def test_what_cannot_be_read_is_kept_as_a_problem(unread, monkeypatch):
    monkeypatch.setattr(projects, "read_texts", lambda texts, *rest: (Failed(n, "It crashed.") for n, _ in texts))
    assert finish(prehighlight(unread.project, "blank", workers=1))[0].endswith(": It crashed.")
    assert len(findings.problems(unread.project)) == 6


def read_as(world, version, monkeypatch) -> list:
    def relabelled(texts, pipeline, workers):
        return (
            replace(r, version=version) if isinstance(r, ReadText) else r for r in read_texts(texts, pipeline, workers)
        )

    with monkeypatch.context() as other:
        other.setattr(projects, "describe", lambda pipeline: (pipeline, version))
        other.setattr(projects, "read_texts", relabelled)
        return read(world)


def test_what_another_version_than_the_one_asked_has_read_is_not_kept(unread, monkeypatch):
    monkeypatch.setattr(projects, "describe", lambda pipeline: (pipeline, "3.8/earlier"))
    with pytest.raises(PipelineUnavailable, match="has changed while"):
        read(unread)
    machine = people.machine(unread.project, "blank", "3.8/earlier")
    assert len(findings.unread(unread.project, machine.id)) == 6


def test_what_an_earlier_version_has_read_is_read_anew_and_that_is_said(unread, monkeypatch):
    read_as(unread, "3.8/earlier", monkeypatch)
    articles.add_articles(unread.project, [articles.NewArticle("Nobody has read this.", outlet="Post")])
    assert read_anew(unread.project, "blank") == 6
    told = read(unread)
    assert {step.doing for step in told} == {"6 articles are read anew, as the reader has changed"}
    assert (told[0].total, told[-1].done, told[-1].total) == (0, 7, 7)
    assert read_anew(unread.project, "blank") == 0


def test_another_pipeline_is_no_earlier_version(unread, monkeypatch):
    machine = people.machine(unread.project, "en_other", "3.8/earlier")
    findings.store_reading(unread.project, machine.id, unread.article, findings.Reading())
    assert read_anew(unread.project, "blank") == 0
    assert {step.doing for step in read(unread)} == {"Finding names and speakers"}


def test_what_was_decided_stays_decided_when_it_is_read_anew(unread, monkeypatch):
    project, ana = unread.project, unread.ana
    article = articles.add_articles(project, [articles.NewArticle(MANY, outlet="Post")])[0].article_id
    read_as(unread, "3.8/earlier", monkeypatch)
    accepted, refused, left = items(project, ana, article)
    coding.accept(project, ana, accepted.ref)
    coding.reject(project, ana, refused.ref)
    read(unread)
    found = items(project, ana, article)
    assert [(item.state, item.evidence) for item in found] == [
        (State.BEGUN, accepted.evidence),
        (State.DRAFT, left.evidence),
    ]
    assert len(items(project, unread.ben, article)) == 3, "another coder decides for herself"
    before = load_items(project, ana, article)
    undone = history.undo(project, ana)
    assert before.after(project, ana, undone).shown == items(project, ana, article)
    assert [item.evidence for item in items(project, ana, article)] == [
        accepted.evidence,
        refused.evidence,
        left.evidence,
    ]


def test_one_of_two_drafts_of_the_same_words_is_rejected_alone(world):
    source, other = (findings.Span(0, 5), findings.Span(8, 10))
    twice = [
        findings.FoundAttribution(
            findings.AttributionKind.DIRECT, (span,), (), (findings.Span(20, 40),), findings.SourceMode.DIRECT
        )
        for span in (source, other)
    ]
    findings.store_reading(
        world.project,
        people.machine(world.project, "test", "2").id,
        world.article,
        findings.Reading((), (), tuple(twice)),
    )
    coding.reject(world.project, world.ana, world.first.ref)
    assert [item.source for item in items(world.project, world.ana, world.article)] == [(other,)]


def test_articles_in_other_languages_are_left_to_people_and_that_is_said(world):
    new = [
        articles.NewArticle("„Nein“, sagte Ida Brook am Montag.", language="de"),
        articles.NewArticle("« Non », a dit Ida Brook.", language="fr"),
        articles.NewArticle("„Ja“, sagte Ida Brook.", language="de-AT"),
        articles.NewArticle("“No,” Ida Brook said.", language="en-GB"),
    ]
    german, french, austrian, british = (one.article_id for one in articles.add_articles(world.project, new))
    read(world)
    assert [findings.latest_reading(world.project, i) for i in (german, french, austrian)] == [None] * 3
    assert findings.latest_reading(world.project, british).attributions
    assert not findings.has_unread(world.project)
    assert left_to_people(world.project) == [
        f"1 article is in {name}, which the machine does not read; it is coded by hand."
        for name in ("German", "Austrian German", "French")
    ]


def test_an_article_whose_language_is_mended_is_read_after_that(world):
    (added,) = articles.add_articles(world.project, [articles.NewArticle("“No,” Ida Brook said.", language="de")])
    read(world)
    assert findings.latest_reading(world.project, added.article_id) is None
    mend_articles(world.project, world.lead, {added.article_id: {"language": "en"}})
    assert read(world)[-1].news == (added.article_id,)


def test_a_foreign_paragraph_gives_no_drafts_and_no_names_and_moves_nothing(world):
    spanish = "“Nunca hemos pedido ese dinero,” Pedro Ruiz said."
    text = f"The council met.\n{spanish}\n“The fund is empty,” Treasurer Ida Brook said."
    start = text.index(spanish)
    foreign = [articles.ForeignParagraph(start, start + len(spanish), "es")]
    with_it, without = articles.add_articles(
        world.project, [articles.NewArticle(f"{text} Again.", foreign=foreign), articles.NewArticle(text)]
    )
    read(world)
    for added, many in ((with_it, 1), (without, 2)):
        found = findings.latest_reading(world.project, added.article_id)
        assert len(found.attributions) == many
    found = findings.latest_reading(world.project, with_it.article_id)
    ((span,),) = [one.content for one in found.attributions]
    assert text[span.start : span.end] == "The fund is empty"
    assert not any("Ruiz" in member.name for member in found.cast)
    assert all(mention.end <= start or mention.start >= start + len(spanish) for mention in found.mentions)
