"""The codings page's functions from the command line."""

from __future__ import annotations

import json

import pytest

from models import coding, people
from models.coding import Ref
from models.file import open_project
from models.people import CoderRole
from tests.conftest import OPEN_CLAIM, build, code, span_of


@pytest.fixture
def rents(shell):
    """Ana, a lead, and Ben, who is none; two statements of hers and one of his."""
    world = build(shell.folder / "r.standfirst")
    people.set_role(world.project, world.ben.coder_id, CoderRole.CODER)
    for who, words in ((world.ana, "We keep families here"), (world.ana, "Rents must stop"), (world.ben, "The cap")):
        code(world.project, who, world.article, [span_of(words)])
    world.project.close()
    return shell


def run(shell, *argv):
    assert shell("codings", argv[0], "r.standfirst", *argv[1:], "--json") == 0, shell.err
    return json.loads(shell.out)


def test_a_lead_lists_those_of_all_and_a_coder_her_own(rents):
    assert [one["passage"] for one in run(rents, "list", "--coder", "Ana")] == [
        "The cap", "Rents must stop", "We keep families here",
    ]  # fmt: skip
    assert [one["coder"] for one in run(rents, "list", "--coder", "Ben")] == ["Ben"]
    assert rents("codings", "list", "r.standfirst", "--coder", "Nobody") == 1
    assert "There is no coder Nobody in r.standfirst" in rents.err
    assert rents("codings", "list", "r.standfirst", "--coder", "Ana") == 0
    assert rents.out.splitlines()[1].split()[1:4] == ["Ben", "2024-05-14", "Alden"]


def test_conditions_words_and_order(rents):
    assert len(run(rents, "list", "--coder", "Ana", "--where", "coder=Ana", "--where", "claim=2")) == 2
    assert [o["passage"] for o in run(rents, "list", "--coder", "Ana", "--words", "families")] == [
        "We keep families here"
    ]
    assert len(run(rents, "list", "--coder", "Ana", "--sort", "coder", "--descending", "--limit", "1")) == 1
    assert rents("codings", "list", "r.standfirst", "--coder", "Ana", "--where", "claim=9") == 1
    assert "No statement has claim “9”. There is: 1, 1.1, 1.2, 2." in rents.err
    assert rents("codings", "list", "r.standfirst", "--coder", "Ana", "--where", "weather=fine") == 1
    assert "Statements have no “weather”." in rents.err
    assert len(run(rents, "list", "--coder", "Ana", "--where", "week=2024-05-15")) == 3


def test_counts_and_cross_tables(rents):
    assert run(rents, "count", "coder", "--coder", "Ana") == [
        {"key": run(rents, "count", "coder", "--coder", "Ana")[0]["key"], "label": "Ana", "statements": 2},
        {"key": run(rents, "count", "coder", "--coder", "Ana")[1]["key"], "label": "Ben", "statements": 1},
    ]
    assert run(rents, "cross", "claim", "coder", "--coder", "Ana")["counts"] == [[2, 1]]
    assert rents("codings", "cross", "r.standfirst", "claim", "coder", "--coder", "Ana") == 0
    assert rents.out.split()[-4:] == ["2", "Zoning", "2", "1"]
    assert run(rents, "time", "--coder", "Ana") == []


def test_a_dry_run_tells_what_the_run_then_does(rents):
    bulk = ("bulk", "--coder", "Ana", "--claim", "2", "--to-claim", "1.1", "--where", "coder=Ana")
    planned = run(rents, *bulk, "--dry-run")
    assert (planned["statements"], planned["coders"], planned["changed"]) == (2, {"Ana": 2}, False)
    with open_project(rents.folder / "r.standfirst", read_only=True) as project:
        assert {coding.statement(project, i).claims for i in (1, 2, 3)} == {(OPEN_CLAIM,)}
    assert rents("codings", "bulk", "r.standfirst", *bulk[1:], "--dry-run") == 0
    assert rents.out.splitlines()[0] == "It would change 2 statements in 1 article."
    done = run(rents, *bulk)
    assert {**done, "changed": False} == planned
    with open_project(rents.folder / "r.standfirst", read_only=True) as project:
        assert [coding.statement(project, i).claims for i in (1, 2, 3)] == [(2,), (2,), (OPEN_CLAIM,)]


def test_bulk_is_for_leads_and_asks_for_one_thing(rents):
    assert rents("codings", "bulk", "r.standfirst", "--coder", "Ben", "--claim", "2", "--to-claim", "1.1") == 1
    assert "Only a project lead can do that." in rents.err
    assert rents("codings", "bulk", "r.standfirst", "--coder", "Ana") == 1
    assert "Say one thing to change." in rents.err
    assert rents("codings", "bulk", "r.standfirst", "--coder", "Ana", "--to-stance", "fine") == 1
    assert "“fine” is no stance." in rents.err


def test_progress_says_what_a_pause_is(rents):
    with open_project(rents.folder / "r.standfirst") as project:
        coding.set_memo(project, people.acting(project, 1), Ref(1), "!")
    found = run(rents, "progress", "--coder", "Ana")
    assert [(c["coder"], c["articles"], c["statements"]) for c in found["coders"]] == [("Ana", 1, 2), ("Ben", 1, 1)]
    assert found["pause_seconds"] == 300
    assert rents("codings", "progress", "r.standfirst", "--coder", "Ben") == 0
    assert "pauses of more than 5 minutes are left out" in rents.out
    assert "Ana" not in rents.out
