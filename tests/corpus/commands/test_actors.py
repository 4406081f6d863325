"""``standfirst actors``: what the actors page does, without a window."""

from __future__ import annotations

import json

import pytest

from corpus.commands.running import run
from models import actors, history, people
from models.actors import ActorSpec
from models.file import open_project
from tests.conftest import build, code, span_of


@pytest.fixture
def project(tmp_path):
    """A project in which two coders have coded two spellings; its path as it is typed."""
    world = build(tmp_path / "rents.standfirst")
    code(world.project, world.ana, world.article, [span_of("We keep")], "Teresa Okafor")
    code(world.project, world.ben, world.article, [span_of("The cap")], "Teresa Okafur")
    world.project.close()
    return str(world.project.path)


def told(capsys, *words):
    assert run(["actors", *words, "--json"]) == 0, capsys.readouterr().err
    return json.loads(capsys.readouterr().out)


def state(project):
    with open_project(project, read_only=True) as opened:
        return [(a.name, a.statements, a.aliases) for a in actors.actors(opened)]


def test_the_registry_and_an_actor_are_listed(project, capsys):
    found = told(capsys, "list", project, "--begins", "oka", "--order", "name")
    assert [(a["name"], a["kind"], a["statements"]) for a in found] == [
        ("Teresa Okafor", "person", 1), ("Teresa Okafur", "person", 1),
    ]  # fmt: skip
    assert told(capsys, "show", project, found[0]["uid"])["actor"]["name"] == "Teresa Okafor"
    assert run(["actors", "list", project, "--kind", "place"]) == 0
    assert run(["actors", "show", project, "teresa okafor"]) == 0
    assert "name: Teresa Okafor, given by Ana" in capsys.readouterr().out


def test_a_merge_is_foretold_and_made(project, capsys):
    before = state(project)
    asked = told(capsys, "merge", project, "Teresa Okafur", "Teresa Okafor", "--dry-run")
    assert (asked["statements"], asked["coders"], asked["asked"], asked["names"], asked["done"]) == (
        1, 1, 0, ["Teresa Okafur"], False,
    )  # fmt: skip
    assert state(project) == before
    assert run(["actors", "merge", project, "Teresa Okafur", "Teresa Okafor", "--coder", "Ana"]) == 0
    assert "Done: merged the actor Teresa Okafur into Teresa Okafor, 1 coding." in capsys.readouterr().out
    assert state(project) == [("Teresa Okafor", 2, ("Teresa Okafur",))]
    with open_project(project) as opened:
        history.undo(opened, people.acting(opened, people.person(opened, "Ana").id))
    assert state(project) == before


def test_a_split_takes_statements_by_their_uids(project, capsys):
    with open_project(project) as opened:
        (uid,) = opened.tuples("SELECT uuid FROM statement WHERE coder_id = 2")[0]
    words = ("split", project, "Teresa Okafur", "--new", "Terry", "--title", "clerk", "--statements", uid)
    assert told(capsys, *words, "--dry-run")["statements"] == 1
    assert told(capsys, *words, "--coder", "Ana")["done"] is True
    assert ("Terry", 1, ()) in state(project)
    assert run(["actors", "split", project, "Terry", "--new", "x", "--statements", "none"]) == 1
    assert "There is no statement none." in capsys.readouterr().err


def test_changes_are_made_one_at_a_time(project, capsys):
    for words in (
        ("--rename", "Teresa M. Okafor", "--title", "Supervisor"),
        ("--alias", "Supervisor Okafor"),
        ("--set", "role=Supervisor@2018..2022", "party=Independent"),
        ("--belongs-to", "Linden County"),
    ):
        before = state(project)
        assert told(capsys, "edit", project, "Teresa Okafor", *words, "--dry-run")["done"] is False
        assert state(project) == before
        assert told(capsys, "edit", project, "Teresa Okafor", *words, "--coder", "Ana")["done"] is True
    known = told(capsys, "show", project, "Supervisor Okafor")
    assert [(a["name"], a["value"], a["since"], a["until"]) for a in known["attributes"]] == [
        ("party", "Independent", "", ""), ("role", "Supervisor", "2018", "2022"),
    ]  # fmt: skip
    assert [m["name"] for m in known["belongs_to"]] == ["Linden County"]
    assert run(["actors", "edit", project, "Teresa Okafor", "--alias", "x", "--rename", "y"]) == 1
    assert "One change at a time" in capsys.readouterr().err


def test_candidates_are_listed_and_decided(project, capsys):
    found = told(capsys, "candidates", project)
    assert [(c["name"], c["spoken"], c["articles"]) for c in found] == [
        ("Rosa Lind", 1, 1),
        ("Voss", 1, 1),
        ("Alden", 0, 1),
    ]
    assert told(capsys, "candidates", project, "--keep", "Voss", "--dry-run")["done"] is False
    assert len(told(capsys, "candidates", project)) == 3
    told(capsys, "candidates", project, "--keep", "Voss", "--coder", "Ana")
    told(capsys, "candidates", project, "--set-aside", "Alden", "--coder", "Ana")
    assert run(["actors", "candidates", project, "--are", "Rosa Lind", "--coder", "Ana"]) == 1
    told(capsys, "candidates", project, "--are", "Rosa Lind", "--who", "Teresa Okafor", "--coder", "Ana")
    assert told(capsys, "candidates", project) == []
    assert run(["actors", "candidates", project, "--keep", "Nobody"]) == 1
    assert "No article has Nobody." in capsys.readouterr().err


def test_suggestions_say_what_speaks_for_them(project, capsys):
    (pair,) = told(capsys, "suggest", project)
    assert {pair["one"]["name"], pair["into"]["name"]} == {"Teresa Okafor", "Teresa Okafur"}
    assert pair["speaks_for"] == ["1 letter differs"]
    assert run(["actors", "suggest", project]) == 0
    assert "1 letter differs" in capsys.readouterr().out


def test_a_table_of_attributes_says_whom_it_does_not_find(project, capsys, tmp_path):
    table = tmp_path / "party.csv"
    table.write_text("name;Party;since\nTeresa Okafor;Independent;2018\nNobody;x;\n", "utf-8")
    found = told(capsys, "attributes", project, str(table), "--dry-run")
    assert (found["actors"], found["attributes"], found["unknown"]) == (1, 1, ["Nobody is called Nobody."])
    told(capsys, "attributes", project, str(table), "--coder", "Ana")
    (noted,) = told(capsys, "show", project, "Teresa Okafor")["attributes"]
    assert (noted["name"], noted["value"], noted["since"]) == ("Party", "Independent", "2018")
    for text, why in (("who\nx\n", "no column"), ("", "no table")):
        table.write_text(text, "utf-8")
        assert run(["actors", "attributes", project, str(table)]) == 1
        assert why in capsys.readouterr().err
    assert run(["actors", "attributes", project, str(tmp_path / "none.csv")]) == 1


def test_namesakes_are_named_by_their_uids(project, capsys):
    with open_project(project) as opened:
        ana = people.acting(opened, people.person(opened, "Ana").id)
        for title in ("clerk", "judge"):
            actors.edit_actor(opened, ana, actors.make_actor(opened, ana, ActorSpec(f"x {title}")).made("actor"),
                              ActorSpec("Al Bo", title=title))  # fmt: skip
    assert run(["actors", "show", project, "al bo"]) == 1
    assert "2 actors are called al bo." in capsys.readouterr().err
    uid = told(capsys, "list", project, "--begins", "Al")[0]["uid"]
    assert told(capsys, "show", project, uid)["actor"]["name"] == "Al Bo"


def test_only_a_lead_changes_anything(project, capsys):
    with open_project(project) as opened:
        ben = people.person(opened, "Ben")
        people.set_role(opened, ben.id, people.CoderRole.CODER)
    assert run(["actors", "merge", project, "Teresa Okafur", "Teresa Okafor", "--coder", "Ben"]) == 1
    assert "Only a project lead" in capsys.readouterr().err
