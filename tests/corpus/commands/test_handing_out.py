"""Drawing, handing out and taking back from the command line."""

from __future__ import annotations

import json

import pytest

from models import codebook, work
from models.articles import NewArticle, add_articles
from models.file import open_project
from models.people import acting, person
from models.work import Progress
from tests.conftest import build


@pytest.fixture
def rents(shell):
    """A project of 41 articles, in which Ana leads."""
    world = build(shell.folder / "r.standfirst")
    add_articles(
        world.project,
        [
            NewArticle(
                f"Story {n}.", f"Story {n}", ("Alden Post", "Linden Courier")[n % 4 == 0], f"2024-0{5 + n % 2}-02"
            )
            for n in range(40)
        ],
    )
    codebook.freeze(world.project, world.lead, "Round 1")
    world.project.close()
    return shell


def run(shell, *argv):
    assert shell(argv[0], "r.standfirst", *argv[1:], "--json") == 0, shell.err
    return json.loads(shell.out)


ASKED = (
    "hand-out", "--articles", "20", "--coders", "Ana, Ben,Cleo", "--shared", "25%", "--hidden", "20%", "--by",
    "outlet,month", "--seed", "2024", "--batch", "Main", "--coder", "Ana",
)  # fmt: skip


def test_a_dry_run_tells_what_the_run_then_does(rents):
    plan = run(rents, *ASKED, "--dry-run")
    assert (plan["articles"], plan["readings"], plan["shared"], plan["done"]) == (20, 30, 5, False)
    assert [(c["coder"], c["articles"], c["hidden"]) for c in plan["coders"]] == [
        ("Ana", 10, 2), ("Ben", 10, 2), ("Cleo", 10, 2),
    ]  # fmt: skip
    assert run(rents, "batches") == []
    done = run(rents, *ASKED, "--version", "2")
    assert {**done, "done": False, "version": None} == plan
    (batch,) = run(rents, "batches")
    assert (batch["name"], batch["version"], batch["frozen_as"], batch["plan"]["seed"]) == ("Main", 2, "Round 1", 2024)
    assert rents("batches", "r.standfirst") == 0
    assert rents.out.startswith(
        "Main, coded under version 2, “Round 1”. 20 of 41 articles in nobody’s hands, seed 2024. Drawn in proportion to"
    )
    assert rents("hand-out", "r.standfirst", *ASKED[1:]) == 1
    assert "There is a batch Main already." in rents.err


def test_the_table_tells_everybodys_share(rents):
    assert rents("hand-out", "r.standfirst", *ASKED[1:], "--dry-run") == 0
    lines = rents.out.splitlines()
    assert lines[0] == "It would hand out as Main: 20 articles, 30 readings, seed 2024."
    assert [line.split() for line in lines[2:5]] == [
        ["10", "5", "5", "2", "–", name] for name in ("Ana", "Ben", "Cleo")
    ]
    assert "whose pace was measured" in lines[5]


def test_a_sample_is_the_draw_that_is_handed_out(rents):
    drawn = run(rents, "sample", *ASKED[1:3], *ASKED[9:13])
    plan = run(rents, *ASKED, "--dry-run")
    handed = {one["uid"] for coder in plan["coders"] for one in coder["readings"]}
    assert {one["uid"] for one in drawn["articles"]} == handed
    assert sum(one["drawn"] for one in drawn["strata"]) == 20
    assert rents("sample", "r.standfirst", "--articles", "3", "--seed", "1") == 0
    uids = rents.out.split()
    assert len(uids) == 3
    rents.write("list.txt", "\n".join(uids))
    assert rents("sample", "r.standfirst", "--list", "list.txt") == 0
    assert sorted(rents.out.split()) == sorted(uids)
    assert rents("sample", "r.standfirst", "--list", "list.txt", "--ids", "--articles", "2") == 0
    assert all(word.isdigit() for word in rents.out.split())


def test_quotas_weeks_and_equal_strata(rents):
    quotas = ("--quota", "outlet=Linden Courier:all", "--quota", "outlet=Alden Post:3", "--quota", "rest:5")
    found = run(rents, "sample", *quotas)
    assert [(s["values"], s["drawn"]) for s in found["strata"]] == [
        (["outlet", "Linden Courier"], 10), (["outlet", "Alden Post"], 3), (["", ""], 0),
    ]  # fmt: skip
    assert rents("sample", "r.standfirst", *quotas) == 0
    assert "the rest: only 0 of 5 there." in rents.err
    assert run(rents, "sample", "--weeks", "1")["days"] == ["2024-05-02", "2024-05-14", "2024-06-02"]
    assert "Friday: only 0 of 1 days there" in rents.err
    equal = run(rents, "sample", "--articles", "30", "--by", "outlet", "--equal")
    assert [s["drawn"] for s in equal["strata"]] == [15, 10]
    assert "Only 25 of 30 are there." in rents.err


@pytest.mark.parametrize(
    ("argv", "code", "why"),
    [
        (("--by", "outlet", "--weeks", "1"), 1, "A draw has one way."),
        (("--articles", "3", "--quota", "rest:1"), 1, "Leave --articles out."),
        (("--equal",), 1, "Strata of what?"),
        (("--by", "desk", "--articles", "2"), 1, "No article tells its desk."),
        (("--list", "nowhere.txt"), 1, "nowhere.txt can't be read."),
        (("--quota", "Alden Post"), 2, "is no quota"),
        (("--quota", "=x:3"), 2, "is no quota"),
        (("--seed", "-1"), 2, "no whole number"),
    ],
)
def test_what_can_not_be_drawn_is_said(rents, argv, code, why):
    assert rents("sample", "r.standfirst", *argv) == code
    assert why in rents.err


def test_a_part_that_is_none_is_wrong_usage(rents):
    assert rents("hand-out", "r.standfirst", "--coders", "Ana", "--shared", "a tenth") == 2
    assert "is no part of the articles" in rents.err


def test_a_batch_goes_back_but_for_what_is_begun(rents):
    plan = run(rents, *ASKED)
    with open_project(rents.folder / "r.standfirst") as project:
        uid = plan["coders"][1]["readings"][0]["uid"]
        article_id = project.value("SELECT id FROM article WHERE uuid = ?", uid)
        ben = work_as(project, "Ben")
        work.set_progress(project, ben, article_id, Progress.NOTHING)
    take = ("withdraw", "--batch", "Main", "--from", "Ben", "--coder", "Ana")
    would = run(rents, *take, "--dry-run")
    assert would["coders"] == [{"coder": "Ben", "taken": 9, "kept": 1, "begun": 1}]
    assert rents("withdraw", "r.standfirst", *take[1:]) == 0
    assert rents.out.splitlines() == ["Ben: 9 articles of Main taken back.", "Ben keeps 1 that is begun."]
    assert [s["articles"] for s in run(rents, "batches")[0]["shares"]] == [10, 1, 10]
    assert run(rents, "withdraw", "--batch", "Main", "--begun-too", "--coder", "Ana")["coders"][1]["taken"] == 1
    assert run(rents, "batches") == []
    assert rents("batches", "r.standfirst") == 0
    assert rents.out == "Nothing is handed out yet.\n"
    assert rents("withdraw", "r.standfirst", "--batch", "Main") == 1
    assert "There is no batch Main. There are: none." in rents.err


def work_as(project, name):
    return acting(project, person(project, name).id)
