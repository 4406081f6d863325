"""Whom machines found across articles: counted as they were read last, decided once, and known in every draft."""

from __future__ import annotations

import pytest

from models import actors, coding, findings, history, people
from models.actors import ActorSpec, Found
from models.articles import NewArticle, add_articles
from models.coding import cast_of, items
from models.errors import NotAllowed, NotFound
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
from tests.models.states import state

PERSON, BODY, PLACE = ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE


def read(world, *members, speaks=(0,), day="2024-05-20", outlet="Alden Post", article=None):
    """An article in which a machine finds these, of whom some speak; its id."""
    if article is None:
        number = world.project.value("SELECT count(*) FROM article")
        text = f"Number {number}. They spoke of rents."
        article = add_articles(world.project, [NewArticle(text, f"Headline {number}", outlet, day)])[0].article_id
    cast = tuple(CastMember(name, kind, title, aliases) for name, kind, title, aliases in members)
    said = tuple(
        FoundAttribution(AttributionKind.INDIRECT, (), (), (Span(0, 6 + n),), SourceMode.PARAPHRASE, n, "", 0.9, 0.9)
        for n in speaks
    )
    mentions = tuple(FoundMention(n, n + 1, "PERSON", n) for n in range(len(cast)))
    machine = people.machine(world.project, "test", f"v{world.project.value('SELECT count(*) FROM reading')}").id
    findings.store_reading(world.project, machine, article, Reading(mentions, cast, said))
    return article


def one(name, kind=PERSON, title="", aliases=()):
    return (name, kind, title, aliases)


def listed(world, *args, **more):
    return [(c.name, c.title, c.articles, c.spoken) for c in actors.candidates(world.project, *args, **more)]


def speakers(world, article):
    return [item.claimants[0].name for item in items(world.project, world.ana, article)]


def test_those_who_speak_most_come_first(world):
    read(world, one("Teresa Okafor", title="Supervisor"), one("Alden", PLACE))
    read(world, one("teresa okafor", title="Supervisor"), one("Teresa Okafor", BODY), speaks=(0, 0))
    assert listed(world) == [
        ("Teresa Okafor", "Supervisor", 2, 3), ("Rosa Lind", "Mayor", 1, 1), ("Voss", "", 1, 1), ("Alden", "", 2, 0),
        ("Teresa Okafor", "", 1, 0),
    ]  # fmt: skip
    assert listed(world, "oka", kinds=[PERSON]) == [("Teresa Okafor", "Supervisor", 2, 3)]
    assert listed(world, limit=1, skipping=1) == [("Rosa Lind", "Mayor", 1, 1)]
    assert listed(world, "!") == listed(world, "nobody") == []
    assert actors.count_candidates(world.project) == 5


def test_an_article_that_is_read_anew_counts_as_it_was_read_last(world):
    read(world, one("Rosa Lind", title="Mayor"), one("Ann Moss"), speaks=(1,), article=world.article)
    assert listed(world) == [("Ann Moss", "", 1, 1), ("Rosa Lind", "Mayor", 1, 0)]
    findings.store_problem(world.project, people.machine(world.project, "test", "broken").id, world.article, "too long")
    assert len(listed(world)) == 2


def test_who_is_decided_once_is_known_in_every_draft_now_and_later(world):
    article = read(world, one("Okafor"))
    assert speakers(world, article) == ["Okafor"]
    change = actors.name_candidates(world.project, world.lead, [Found("Okafor", PERSON)], ActorSpec("Teresa Okafor"))
    assert change.sentence == "decided that Okafor is Teresa Okafor"
    later = read(world, one("okafor", title="Supervisor"))
    assert speakers(world, article) == speakers(world, later) == ["Teresa Okafor"]
    assert "Okafor" not in [name for name, *_ in listed(world)]
    (draft,) = items(world.project, world.ana, later)
    coding.accept(world.project, world.ana, draft.ref)
    assert speakers(world, later) == ["Teresa Okafor"]
    assert world.project.value("SELECT outcome FROM suggestion_outcome ORDER BY id DESC") == "accepted"
    cast = cast_of(world.project, world.ana, article, findings.latest_reading(world.project, article))
    assert [(a.name, a.aliases) for a in cast] == [("Teresa Okafor", ("Okafor",))]


def of_actors(world) -> dict[str, object]:
    """What actions write, but for the articles, which come meanwhile."""
    return {table: rows for table, rows in state(world.project).items() if table != "article"}


def test_a_machine_that_takes_a_person_for_a_body_is_put_right_for_good(world):
    article = read(world, one("Page", BODY))
    sam = actors.make_actor(world.project, world.lead, ActorSpec("Sam Page", PERSON, "Sheriff")).made("actor")
    before = of_actors(world)
    actors.name_candidates(world.project, world.lead, [Found("Page", BODY)], sam)
    (draft,) = items(world.project, world.ana, article)
    assert (draft.claimants[0].name, draft.claimants[0].kind) == ("Sam Page", PERSON)
    assert speakers(world, read(world, one("Page", PLACE))) == ["Page"], "a place is another"
    history.undo(world.project, world.lead)
    assert of_actors(world) == before
    assert speakers(world, article) == ["Page"]


def test_the_most_frequent_are_kept_as_they_were_found(world):
    change = actors.keep_candidates(world.project, world.lead, [Found("Rosa Lind", PERSON), Found("Voss", PERSON)])
    assert change.sentence == "made actors of 2 names, as they were found"
    assert [(a.name, a.title) for a in actors.actors(world.project)] == [("Rosa Lind", "Mayor"), ("Voss", "")]
    assert listed(world) == [("Alden", "", 1, 0)]
    assert actors.dossier(world.project, actors.find_actor(world.project, "Voss")).by_person


def test_who_is_set_aside_is_asked_about_no_more(world):
    change = actors.set_aside(world.project, world.lead, [Found("Alden", PLACE)])
    assert change.sentence == "set Alden aside: nobody to code"
    assert [name for name, *_ in listed(world)] == ["Rosa Lind", "Voss"]
    history.undo(world.project, world.lead)
    assert [name for name, *_ in listed(world)] == ["Rosa Lind", "Voss", "Alden"]


def test_what_a_machine_named_is_decided_when_a_lead_says_it_is_she(world):
    coding.accept(world.project, world.ana, world.first.ref)
    lind = actors.find_actor(world.project, "Rosa Lind")
    assert not actors.dossier(world.project, lind).by_person
    actors.name_candidates(world.project, world.lead, [Found("Voss", PERSON)], ActorSpec("rosa lind"))
    known = actors.dossier(world.project, lind)
    assert known.by_person
    assert [(n.name, n.by_person, n.coder, n.articles) for n in known.names] == [
        ("Rosa Lind", True, "Ana", 1), ("Voss", True, "Ana", 1),
    ]  # fmt: skip


def test_a_name_that_no_article_has_is_no_candidate(world):
    for act in (actors.keep_candidates, actors.set_aside):
        with pytest.raises(NotFound, match="No article has"):
            act(world.project, world.lead, [Found("Nobody", PERSON)])


def test_only_a_lead_decides(world):
    for act in (
        lambda: actors.keep_candidates(world.project, world.ana, [Found("Voss", PERSON)]),
        lambda: actors.name_candidates(world.project, world.ana, [Found("Voss", PERSON)], ActorSpec("x")),
        lambda: actors.set_aside(world.project, world.ana, [Found("Voss", PERSON)]),
        lambda: actors.tell_apart(world.project, world.ana, 1, Found("Voss", PERSON)),
    ):
        with pytest.raises(NotAllowed, match="Only a project lead"):
            act()


def test_where_somebody_is_mentioned_and_when(world):
    for day, speaks in (("2024-05-20", (0,)), ("2024-05-22", ()), ("2024-06-03", (0,))):
        read(world, one("Rosa Lind"), speaks=speaks, day=day)
    actors.keep_candidates(world.project, world.lead, [Found("Rosa Lind", PERSON)])
    lind = actors.find_actor(world.project, "Rosa Lind")
    found = actors.appearances(world.project, lind)
    assert [(a.published, a.mentions, a.spoken) for a in found] == [
        ("2024-06-03", 1, 1), ("2024-05-22", 1, 0), ("2024-05-20", 1, 1), ("2024-05-14", 1, 1),
    ]  # fmt: skip
    assert found == actors.appearances(world.project, Found("ROSA LIND", PERSON))
    assert [(w.monday, w.articles, w.speaks) for w in actors.weeks(world.project, lind)] == [
        ("2024-05-13", 1, 1), ("2024-05-20", 2, 1), ("2024-06-03", 1, 1),
    ]  # fmt: skip
    assert actors.appearances(world.project, lind, 1, 3)[0].headline == "Council weighs cap"


def test_a_name_of_the_machine_alone_is_nowhere_mentioned_as_hers(world):
    made = actors.make_actor(world.project, world.ana, ActorSpec("Ann Moss")).made("actor")
    with world.project.transaction():
        world.project.execute(
            "INSERT INTO alias (uuid, actor_id, name, given_by) VALUES ('a', ?, 'Rosa Lind', 'machine')", made
        )
    assert actors.appearances(world.project, made) == []
    actors.add_alias(world.project, world.ana, made, "Rosa Lind")
    assert [a.article_id for a in actors.appearances(world.project, made)] == [world.article]
