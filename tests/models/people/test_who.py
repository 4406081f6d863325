"""Coders: made on first use, one pseudonym each."""

from __future__ import annotations

import pytest

from models import people
from models.errors import NotAllowed, NotFound
from models.people import Acting, CoderRole, Right
from tests.conftest import World


def test_a_person_is_made_once_whatever_the_blanks(world):
    cem = people.person(world.project, "  Cem   Ak ")
    assert (cem.kind, cem.name, cem.pseudonym, cem.version) == ("person", "Cem Ak", "C03", "")
    assert people.person(world.project, "Cem Ak") == cem
    assert people.coder(world.project, cem.id) == cem
    assert [c.name for c in people.coders(world.project)] == ["Ana", "Ben", "Cem Ak"]
    with pytest.raises(NotAllowed, match="A coder needs a name"):
        people.person(world.project, "  ")


def test_a_machine_is_a_coder_for_each_of_its_versions(world):
    one, two = people.machine(world.project, "test", "1"), people.machine(world.project, "test", "2")
    assert (one.id, one.kind, one.pseudonym) == (world.machine, "machine", "test 1")
    assert (two.name, two.version, two.id != one.id) == ("test", "2", True)
    assert people.person(world.project, "test").id not in (one.id, two.id)
    assert [c.version for c in people.coders(world.project, "machine")] == ["1", "2"]


def test_a_pseudonym_stands_for_one(world):
    assert people.person(world.project, "Cem", " Owl ").pseudonym == "Owl"
    with pytest.raises(NotAllowed, match="Owl stands for another coder already"):
        people.person(world.project, "Di", "Owl")
    people.set_pseudonym(world.project, world.ana.coder_id, " Fox ")
    people.set_pseudonym(world.project, world.ana.coder_id, "Fox")
    assert people.coder(world.project, world.ana.coder_id).pseudonym == "Fox"
    assert people.coder(world.project, world.ben.coder_id).pseudonym == "C02"
    for wrong in ("Owl", " "):
        with pytest.raises(NotAllowed, match="can't be a pseudonym"):
            people.set_pseudonym(world.project, world.ana.coder_id, wrong)


def test_the_next_pseudonym_is_one_that_is_free(world):
    people.set_pseudonym(world.project, world.ana.coder_id, "C04")
    people.set_pseudonym(world.project, world.ben.coder_id, "C03")
    assert [people.person(world.project, name).pseudonym for name in ("Cem", "Di")] == ["C05", "C06"]


def test_no_pseudonym_is_left_out_that_is_free(world):
    people.set_pseudonym(world.project, world.ana.coder_id, "C03")
    assert people.person(world.project, "Cem").pseudonym == "C04"


def test_who_comes_first_leads_and_who_comes_when_roles_are_used_codes(world):
    assert people.person(world.project, "Cem").role is CoderRole.LEAD
    people.set_role(world.project, world.ben.coder_id, CoderRole.CODER)
    assert people.person(world.project, "Di").role is CoderRole.CODER
    people.set_role(world.project, world.ana.coder_id, CoderRole.CODER)
    cem = people.person(world.project, "Cem")
    with pytest.raises(NotAllowed, match="A project needs a lead"):
        people.set_role(world.project, cem.id, CoderRole.CODER)
    people.set_role(world.project, cem.id, CoderRole.LEAD)
    assert people.coder(world.project, world.ana.coder_id).role is CoderRole.CODER


def test_a_right_is_asked_of_the_role(world):
    world.ana.demand(Right.CODE)
    world.lead.demand(Right.CODE)
    world.lead.demand(Right.LEAD)
    with pytest.raises(NotAllowed, match="Only a project lead"):
        world.ana.demand(Right.LEAD)
    assert world.lead == Acting(world.ana.coder_id, world.ana.layer_id, CoderRole.LEAD)


def test_ones_own_is_what_one_has_in_this_layer_or_in_none():
    ana = Acting(1, 5)
    assert [ana.owns(*whose) for whose in ((1, 5), (1, None), (1, 6), (2, 5), (2, None))] == [
        True, True, False, False, False,
    ]  # fmt: skip


def test_a_layer_is_made_once_and_one_that_is_not_there_is_said(world):
    made = people.add_layer(world.project, "second", "adjudication")
    assert people.add_layer(world.project, "second") == made == people.layer_id(world.project, "second")
    assert world.project.tuples("SELECT name, kind FROM layer WHERE id = ?", made) == [("second", "adjudication")]
    third = people.add_layer(world.project, "third")
    assert world.project.value("SELECT kind FROM layer WHERE id = ?", third) == "coding"
    with pytest.raises(NotFound, match=r"no layer fourth in rents.standfirst. It has: codings, second, third\."):
        people.acting(world.project, world.ana.coder_id, "fourth")


def names(world: World) -> list[str]:
    return [coder.name for coder in people.coders(world.project)]


def test_nobody_is_made_on_the_way_to_a_refusal(world):
    with pytest.raises(NotAllowed):
        people.person(world.project, "Cem", "C01")
    assert names(world) == ["Ana", "Ben"]
