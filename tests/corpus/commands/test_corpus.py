"""``standfirst corpus``: the functions of the page from the command line."""

from __future__ import annotations

import json

import pytest

from models import articles, people
from models.file import open_project
from models.people import CoderRole
from tests.conftest import build
from tests.models.corpus.conftest import make_news

FILE = "r.standfirst"


@pytest.fixture
def rents(shell):
    """Ana leads, Ben codes."""
    world = build(shell.folder / FILE)
    people.set_role(world.project, world.ben.coder_id, CoderRole.CODER)
    make_news(world)
    world.project.close()
    return shell


def told(shell, *argv):
    assert shell("corpus", argv[0], FILE, *argv[1:], "--json") == 0, shell.err
    return json.loads(shell.out)


def outlets(shell):
    return {one["label"]: one["articles"] for one in told(shell, "count", "outlet")}


def test_articles_are_listed_narrowed_and_counted(rents):
    assert len(told(rents, "list")) == 6
    assert [one["headline"] for one in told(rents, "list", "--where", "section=Local", "--sort", "headline")] == [
        "Corrections", "Rent cap passes",
    ]  # fmt: skip
    assert [one["outlet"] for one in told(rents, "list", "--words", "cap passes", "--where", "language=es")] == [
        "Alden Post"
    ]
    assert outlets(rents) == {"Alden Post": 3, "Linden Courier": 2, "Linden Courrier": 1}
    assert told(rents, "count", "work", "--where", "year=2023") == [
        {"key": "open", "label": "in nobody’s hands", "articles": 1}
    ]
    assert rents("corpus", "list", FILE, "--where", "weather=fine") == 1
    assert "Articles have no “weather”." in rents.err
    assert rents("corpus", "list", FILE, "--where", "outlet=None") == 1
    assert "No article has outlet “None”" in rents.err
    assert rents("corpus", "list", FILE, "--where", "outlet") == 1
    assert rents("corpus", "list", FILE) == 0
    assert "Rent cap passes" in rents.out


def test_mending_is_told_first_and_then_done(rents):
    change = ("--set", "outlet=Linden Courier", "--where", "outlet=Linden Courrier", "--coder", "Ana")
    assert told(rents, "mend", *change, "--dry-run") == [
        {"id": 3, "field": "outlet", "before": "Linden Courrier", "after": "Linden Courier"}
    ]
    assert "Linden Courrier" in outlets(rents)
    assert rents("corpus", "mend", FILE, *change) == 0
    assert rents.out == "Changed 1 article.\n"
    assert "Linden Courrier" not in outlets(rents)
    assert told(rents, "mend", "--dates", "--coder", "Ana")[0]["after"] == "2024-07-06"
    assert rents("corpus", "mend", FILE, "--coder", "Ana") == 1
    assert rents("corpus", "mend", FILE, "--set", "nothing", "--coder", "Ana") == 1


def test_who_is_no_lead_changes_nothing(rents):
    assert rents("corpus", "replace", FILE, "outlet", "Courrier", "Courier", "--coder", "Ben") == 1
    assert "Only a project lead can do that." in rents.err
    assert rents("corpus", "replace", FILE, "outlet", "Courrier", "Courier", "--coder", "Ana", "--dry-run") == 0
    assert "It would change 1 article." in rents.out
    assert told(rents, "replace", "outlet", "Courrier", "Courier", "--coder", "Ana")[0]["before"] == "Linden Courrier"
    assert outlets(rents)["Linden Courier"] == 3


def test_aside_by_rule_again_and_back(rents):
    by_rule = ("--headline", "letters", "--reason", "letters", "--coder", "Ana")
    assert told(rents, "aside", *by_rule, "--dry-run")[0]["articles"] == [3]
    assert rents("corpus", "aside", FILE, *by_rule) == 0
    assert rents.out == "Set 1 article aside: letters.\n"
    assert told(rents, "count", "aside") == [
        {"key": "letters", "label": "letters", "articles": 1}, {"key": None, "label": None, "articles": 5},
    ]  # fmt: skip
    assert told(rents, "aside", "--again", "--coder", "Ana") == []
    with open_project(rents.folder / FILE) as project:
        articles.add_articles(project, [articles.NewArticle("Dear all.", "New letters")])
    assert [one["reason"] for one in told(rents, "aside", "--again", "--coder", "Ana")] == ["letters"]
    assert told(rents, "back", "--where", "aside=letters", "--coder", "Ana")["articles"] == [3, 7]
    assert rents("corpus", "aside", FILE, "--under", "6", "--headline", "x", "--coder", "Ana") == 1
    assert told(rents, "aside", "--under", "6", "--coder", "Ana", "--dry-run")[0]["reason"] == "fewer than 6 words"


def test_flow_as_numbers_and_as_files(rents):
    stages = told(rents, "flow")
    assert (stages[0]["articles"], stages[0]["out"][0]["articles"]) == (8, 2)
    assert rents("corpus", "flow", FILE, "--out", str(rents.folder / "flow.svg")) == 0
    assert (rents.folder / "flow.svg").read_text("utf-8").count("<text") > 4
    assert rents("corpus", "flow", FILE) == 0
    assert "to be coded" in rents.out


def test_outlets_joins_and_imports(rents):
    alike = told(rents, "outlets")["alike"]
    assert ("Linden Courrier", "Linden Courier") in [(p["one"], p["into"]) for p in alike]
    merged = told(rents, "outlets", "--merge", "Linden Courrier", "--into", "Linden Courier", "--coder", "Ana")
    assert merged == {"articles": [3], "changed": True}
    assert told(rents, "outlets")["aliases"] == [{"alias": "Linden Courrier", "outlet": "Linden Courier"}]
    (rents.folder / "types.csv").write_text("outlet,type\nLinden Courier,daily\nNowhere,weekly\n", "utf-8")
    joined = told(rents, "join", str(rents.folder / "types.csv"), "--coder", "Ana")
    assert {one["after"] for one in joined} == {"daily"}
    assert "No article has outlet “Nowhere”." in rents.err or "nowhere" in rents.err
    assert told(rents, "count", "type")[0]["articles"] == 3
    (one,) = told(rents, "imports")
    assert (one["found"], one["duplicates"], len(one["paths"])) == (7, 2, 2)
    assert rents("corpus", "take-back", FILE, "1", "--coder", "Ana") == 1
    assert "by Ana (1)" in rents.err
    assert rents("corpus", "imports", FILE) == 0
