"""Who is offered as a speaker in an article, and in which order."""

from __future__ import annotations

from dataclasses import replace

from models import coding, people
from models.actors import ActorSpec, make_actor
from models.coding import Ref, cast_of
from models.findings import ActorKind, CastMember, FoundMention, Reading, Span
from tests.conftest import READING, World

MEMBERS = (
    CastMember("Silent", ActorKind.PERSON),
    CastMember("Named twice", ActorKind.PERSON),
    CastMember("Once said", ActorKind.PERSON, "Dr", ("Said",)),
    CastMember("Twice said", ActorKind.ORGANISATION),
    CastMember("once SAID", ActorKind.PERSON),
    CastMember("—", ActorKind.PERSON),
)
SAID = READING.attributions[0]
FOUND = Reading(
    (FoundMention(0, 1, "PERSON", 1), FoundMention(2, 3, "PERSON", 1)),
    MEMBERS,
    tuple(replace(SAID, speaker=n) for n in (3, 2, 3)),
)


def names(world: World, who=None, reading: Reading | None = FOUND) -> list[str]:
    return [actor.name for actor in cast_of(world.project, who or world.ana, world.article, reading)]


def test_who_speaks_most_comes_first_then_who_is_named_most_and_each_once(world):
    assert names(world) == ["Twice said", "Once said", "Named twice", "Silent"]
    assert names(world, reading=None) == []


def test_what_the_machine_found_comes_along(world):
    known = make_actor(world.project, world.ben, ActorSpec("once said")).made("actor")
    twice, once, *_ = cast_of(world.project, world.ana, world.article, FOUND)
    assert (twice.actor_id, twice.kind, twice.title, twice.aliases) == (None, ActorKind.ORGANISATION, "", ())
    assert (once.actor_id, once.kind, once.title, once.aliases) == (known, ActorKind.PERSON, "Dr", ("Said",))


def test_an_actor_of_another_kind_is_another(world):
    make_actor(world.project, world.ben, ActorSpec("Once said", ActorKind.ORGANISATION))
    assert [a.actor_id for a in cast_of(world.project, world.ana, world.article, FOUND)] == [None] * 4


def test_the_actors_of_ones_own_statements_here_come_before_all(world):
    from models.articles import NewArticle, add_articles

    people.add_layer(world.project, "second")
    again = people.acting(world.project, world.ana.coder_id, "second")
    other = add_articles(world.project, [NewArticle("Another.")])[0].article_id
    for who, article, name in (
        (world.ana, world.article, "Zoe"), (world.ana, world.article, "Silent"), (world.ana, world.article, "Zoe"),
        (world.ben, world.article, "Ben's"), (again, world.article, "Second's"), (world.ana, other, "Other's"),
    ):  # fmt: skip
        made = coding.create(world.project, who, article, [Span(0, 2)]).made("statement")
        coding.set_actors(world.project, who, Ref(made), [ActorSpec(name, title="T")])
    assert names(world) == ["Silent", "Zoe", "Twice said", "Once said", "Named twice"]
    assert names(world, world.ben)[0] == "Ben's"
    first = cast_of(world.project, world.ana, world.article, None)[0]
    assert (first.kind, first.title) == (ActorKind.PERSON, "T")
