"""Suggestions of who may be the same: what is suggested, what is not, what speaks for and against it."""

from __future__ import annotations

import pytest

from models import actors, coding
from models.actors import ActorSpec, Found, Why
from models.coding import Ref
from models.findings import ActorKind
from tests.conftest import code, span_of
from tests.models.actors.test_candidates import BODY, PERSON, one, read


def made(world, *specs):
    for name, *more in specs:
        kind, title = (*more, PERSON, "")[:2] if more and isinstance(more[0], ActorKind) else (PERSON, *more, "")[:2]
        actors.make_actor(world.project, world.ana, ActorSpec(name, kind, title, is_new=True))


def pairs(world):
    return {(p.one.name, p.into.name): p.why for p in actors.likely_same(world.project)}


@pytest.mark.parametrize(
    ("one_", "other", "why"),
    [
        (("Sam Page", "Sheriff"), ("Samuel Page", "Rockingham County Sheriff"), Why.SURNAME),
        (("R. Amsel",), ("Ruth Amsel",), Why.SURNAME),
        (("Amsel",), ("Ruth Amsel",), Why.SURNAME),
        (("Peter Amsel", "Mayor"), ("Ruth Amsel", "mayor of Alden"), Why.SURNAME),
        (("Teresa Okafor",), ("Teresa Okafur",), Why.SPELLING),
        (("Teresa Okafor",), ("Terseea Okafor",), Why.SPELLING),
        (("LTU", BODY), ("Linden Tenants Union", BODY), Why.ACRONYM),
        (("D.O.J.", BODY), ("Department of Justice", BODY), Why.ACRONYM),
    ],
)
def test_who_may_be_the_same(world, one_, other, why):
    made(world, one_, other)
    assert pairs(world) in ({(one_[0], other[0]): why}, {(other[0], one_[0]): why})


@pytest.mark.parametrize(
    ("one_", "other"),
    [
        (("Peter Lund",), ("Ruth Lund",)),
        (("R. Amsel", "Judge"), ("Ruth Amsel", "tenant")),
        (("Sam Page",), ("Samuel Pages Trust", BODY)),
        (("Unit 1 Tenants", BODY), ("Unit 2 Tenants", BODY)),
        (("Reed",), ("Rees",)),
        (("LTU", PERSON), ("Linden Tenants Union", BODY)),
    ],
)
def test_who_is_not_taken_for_another(world, one_, other):
    made(world, one_, other)
    assert pairs(world) == {}


def test_a_bare_surname_of_several_is_nobodys(world):
    made(world, ("Ruth Amsel",), ("Peter Amsel",), ("Amsel",))
    assert pairs(world) == {}


def test_who_has_more_statements_stays_and_the_long_form_does(world):
    code(world.project, world.ana, world.article, [span_of("We keep")], "Teresa Okafur")
    made(world, ("Teresa Okafor",))
    assert pairs(world) == {("Teresa Okafor", "Teresa Okafur"): Why.SPELLING}
    statement = code(world.project, world.ana, world.article, [span_of("The cap")], "x")
    coding.set_actors(world.project, world.ana, Ref(statement), [ActorSpec("LTU", BODY)])
    made(world, ("Linden Tenants Union", BODY))
    assert ("LTU", "Linden Tenants Union") in pairs(world)


def test_candidates_are_held_against_actors_and_never_against_each_other(world):
    read(world, one("Martin Voss"), one("Martina Voss"))
    assert pairs(world) == {}
    made(world, ("Marty Voss", "landlord"))
    assert pairs(world) == {(name, "Marty Voss"): Why.SPELLING for name in ("Martin Voss",)} | {
        ("Martina Voss", "Marty Voss"): Why.SURNAME
    }


def test_who_was_told_apart_is_not_suggested_again(world):
    made(world, ("Teresa Okafor",), ("Teresa Okafur",))
    first, second = (actors.find_actor(world.project, name) for name in ("Teresa Okafor", "Teresa Okafur"))
    change = actors.tell_apart(world.project, world.lead, second, first)
    assert change.sentence == "decided that Teresa Okafur and Teresa Okafor are not the same"
    assert pairs(world) == {}
    read(world, one("T. Okafur"))
    assert list(pairs(world)) == [("T. Okafur", "Teresa Okafur")]
    actors.tell_apart(world.project, world.lead, second, Found("T. Okafur", PERSON))
    assert pairs(world) == {}


def test_what_speaks_for_and_against_is_said(world):
    read(world, one("Sam Page"), one("Samuel Page"), outlet="Alden Post")
    read(world, one("Samuel Page"), outlet="Courier")
    made(world, ("Sam Page", "Sheriff"), ("Samuel Page", "Rockingham County Sheriff"))
    (pair,) = actors.likely_same(world.project)
    said = actors.evidence(world.project, pair)
    assert said.speaks_for == (
        "the same surname, and first names that fit", "the same role: Sheriff", "both in Alden Post",
    )  # fmt: skip
    assert said.speaks_against == ("named in one article together, 1 time",)
    assert [(e.outlet, e.words.startswith("Number")) for e in said.words] == [("Alden Post", True), ("Courier", True)]


def test_namesakes_are_held_against_each_other_by_role_and_outlet(world):
    read(world, one("Sam Page"), outlet="Alden Post")
    made(world, ("Sam Page", "Sheriff"))
    actors.make_actor(world.project, world.ana, ActorSpec("Sam Paige", PERSON, "farmer"))
    read(world, one("Sam Paige"), outlet="Courier")
    (pair,) = actors.likely_same(world.project)
    said = actors.evidence(world.project, pair)
    assert said.speaks_for == ("1 letter differs",)
    assert set(said.speaks_against) == {"no outlet has both", "other roles: Sheriff; farmer"}
