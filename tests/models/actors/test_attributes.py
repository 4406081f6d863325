"""What is known of actors: for a time or always, by whom, and who belongs to what."""

from __future__ import annotations

import pytest

from models import actors, coding, history
from models.actors import ActorSpec, Attribute, Order
from models.errors import NotAllowed, NotFound
from models.findings import ActorKind
from tests.conftest import code, span_of
from tests.models.states import state


@pytest.fixture
def page(world):
    return actors.make_actor(world.project, world.ana, ActorSpec("Sam Page", title="Sheriff")).made("actor")


def known(world, actor_id):
    return [(a.name, a.value, a.time) for a in actors.dossier(world.project, actor_id).attributes]


def test_a_role_holds_for_a_time(world, page):
    note = actors.set_attribute
    change = note(world.project, world.lead, page, Attribute(" role", "Deputy  ", "2010", "2018-05"))
    assert change.sentence == "noted of Sam Page: role, Deputy, 2010–2018-05"
    note(world.project, world.lead, page, Attribute("role", "Sheriff, Rockingham County", "2018"))
    note(world.project, world.lead, page, Attribute("wikidata", "Q7408215"))
    assert known(world, page) == [
        ("role", "Deputy", "2010–2018-05"), ("role", "Sheriff, Rockingham County", "2018–"),
        ("wikidata", "Q7408215", ""),
    ]  # fmt: skip
    assert actors.actor_rows(world.project, [page])[page].role == "Sheriff, Rockingham County, 2018–"
    last = actors.dossier(world.project, page).attributes[-1]
    note(world.project, world.lead, page, Attribute("wikidata", "Q1", id=last.id))
    assert known(world, page)[-1] == ("wikidata", "Q1", "")
    change = actors.drop_attribute(world.project, world.lead, last.id)
    assert change.sentence == "took back of Sam Page: wikidata, Q1"
    with pytest.raises(NotFound):
        actors.drop_attribute(world.project, world.lead, last.id)
    with pytest.raises(NotFound):
        note(world.project, world.lead, page, Attribute("wikidata", "Q1", id=last.id))


@pytest.mark.parametrize(
    ("attribute", "what"),
    [
        (Attribute("role", " "), "needs a name and a value"),
        (Attribute("", "x"), "needs a name and a value"),
        (Attribute("role", "x", "May 2018"), "is no date"),
        (Attribute("role", "x", "2018-13"), "is no date"),
        (Attribute("role", "x", "2018-05", "2017"), "can't end in 2017"),
    ],
)
def test_what_can_not_be_noted_is_said(world, page, attribute, what):
    with pytest.raises(NotAllowed, match=what):
        actors.set_attribute(world.project, world.lead, page, attribute)


def test_a_role_may_end_in_the_year_it_began(world, page):
    actors.set_attribute(world.project, world.lead, page, Attribute("role", "x", "2018-05", "2018"))
    assert known(world, page) == [("role", "x", "2018-05–2018")]


def test_a_table_adds_what_is_new_and_replaces_what_has_no_time(world, page):
    actors.set_attribute(world.project, world.lead, page, Attribute("party", "Democratic"))
    actors.set_attribute(world.project, world.lead, page, Attribute("role", "Sheriff", "2018"))
    before = state(world.project)
    given = [
        Attribute("party", "Republican"),
        Attribute("role", "Sheriff", "2018"),
        Attribute("role", "Deputy", "2010", "2018"),
    ]
    change = actors.take_attributes(world.project, world.lead, {page: given})
    assert change.sentence == "took attributes of 1 actor from a table"
    assert known(world, page) == [
        ("party", "Republican", ""), ("role", "Deputy", "2010–2018"), ("role", "Sheriff", "2018–"),
    ]  # fmt: skip
    history.undo(world.project, world.lead)
    assert state(world.project) == before


def test_a_person_belongs_to_an_organisation(world, page):
    change = actors.add_membership(
        world.project, world.lead, page, ActorSpec("Sheriff's Office", ActorKind.ORGANISATION)
    )
    assert change.sentence == "noted that Sam Page belongs to Sheriff's Office"
    office = change.made("actor")
    county = actors.make_actor(world.project, world.ana, ActorSpec("Rockingham County", ActorKind.PLACE)).made("actor")
    actors.add_membership(world.project, world.lead, office, county, "2001")
    assert not actors.add_membership(world.project, world.lead, office, county, "2001").id, "it is there already"
    for one, whole in ((county, page), (page, page)):
        with pytest.raises(NotAllowed, match="can't belong to itself"):
            actors.add_membership(world.project, world.lead, one, whole)
    (there,) = actors.belongs_to(world.project, office)
    assert (there.name, there.time) == ("Rockingham County", "2001–")
    assert [m.name for m in actors.members(world.project, office)] == ["Sam Page"]
    change = actors.drop_membership(world.project, world.lead, there.id)
    assert change.sentence == "took back that Sheriff's Office belongs to Rockingham County"
    with pytest.raises(NotFound):
        actors.drop_membership(world.project, world.lead, there.id)


def test_what_a_machine_called_her_is_a_persons_word_once_a_person_says_so(world):
    coding.accept(world.project, world.ana, world.first.ref)
    lind = actors.find_actor(world.project, "Rosa Lind")
    with world.project.transaction():
        world.project.execute(
            "INSERT INTO alias (uuid, actor_id, name, given_by) VALUES ('a', ?, 'Mayor Lind', 'machine')", lind
        )
    assert actors.find_actor(world.project, "Mayor Lind") is None
    assert [(n.name, n.by_person) for n in actors.dossier(world.project, lind).names] == [
        ("Rosa Lind", False), ("Mayor Lind", False),
    ]  # fmt: skip
    change = actors.add_alias(world.project, world.ben, lind, "Mayor Lind")
    assert actors.find_actor(world.project, "Mayor Lind") == lind
    names = actors.dossier(world.project, lind).names
    assert (names[1].by_person, names[1].coder) == (True, "Ben")
    assert change.sentence == "added the alias Mayor Lind to Rosa Lind"
    change = actors.drop_alias(world.project, world.lead, names[1].alias_id)
    assert change.sentence == "took the alias Mayor Lind from Rosa Lind"
    with pytest.raises(NotFound):
        actors.drop_alias(world.project, world.lead, names[1].alias_id)


def test_what_is_noted_keeps_an_actor_that_only_a_machine_named(world):
    coding.accept(world.project, world.ana, world.first.ref)
    lind = actors.find_actor(world.project, "Rosa Lind")
    actors.set_attribute(world.project, world.lead, lind, Attribute("party", "Independent"))
    coding.set_actors(world.project, world.ana, world.first.ref, [ActorSpec("Ann Moss")])
    assert actors.find_actor(world.project, "Rosa Lind") == lind
    assert actors.set_note(world.project, world.lead, lind, " a note ").sentence == "wrote a note on Rosa Lind"
    assert actors.dossier(world.project, lind).note == "a note"
    assert actors.set_note(world.project, world.lead, lind, "").sentence == "removed the note on Rosa Lind"


def test_the_registry_is_listed_by_kind_and_words_in_an_order(world, page):
    code(world.project, world.ana, world.article, [span_of("We keep")], "Voss")
    actors.make_actor(world.project, world.ana, ActorSpec("Alden Council", ActorKind.ORGANISATION))
    voss = actors.find_actor(world.project, "Voss")
    actors.add_alias(world.project, world.ana, voss, "Page boy")

    def names(*args, **more):
        rows = actors.actor_rows(world.project, ids := actors.actor_ids(world.project, *args, **more))
        return [rows[i].name for i in ids]

    assert names() == ["Voss", "Alden Council", "Sam Page"]
    assert names(order=Order.NAME) == ["Alden Council", "Sam Page", "Voss"]
    assert names(order=Order.NEWEST) == ["Alden Council", "Voss", "Sam Page"]
    assert names("pa") == ["Voss", "Sam Page"]
    assert names("pa", [ActorKind.PERSON], Order.NAME) == ["Sam Page", "Voss"]
    assert names("pa", [ActorKind.PLACE]) == names("?") == []
    assert actors.count_actors(world.project) == {ActorKind.PERSON: 2, ActorKind.ORGANISATION: 1}
    row = actors.actor_rows(world.project, [voss])[voss]
    assert (row.names, row.statements, row.articles, row.role, row.by_person) == (1, 1, 1, "", True)
