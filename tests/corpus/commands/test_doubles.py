"""Articles that tell the same story, from the command line."""

from __future__ import annotations

import json

import pytest

STORY = "The council of Alden voted on rents on Tuesday, and nobody was glad of it but the bakers of Quill Street."


@pytest.fixture
def twice(project):
    """The project with three files of one story more, one of them with a sentence of its own."""
    project.write("more/2024-05-01.txt", f"Vote\n\n{STORY}")
    project.write("more/2024-05-02.txt", f"Vote!\n\n{STORY}")
    project.write("more/2024-05-03.txt", f"Vote?\n\n{STORY} They cheered.")
    assert project("import", "p.standfirst", "more") == 0
    return project


def listed(shell, *more):
    assert shell("doubles", "p.standfirst", *more, "--json") == 0
    return json.loads(shell.out)


def test_an_import_tells_what_is_there_already(twice):
    assert "2 articles tell a story that is there already; “standfirst doubles” lists the families." in twice.out
    (family,) = listed(twice)
    assert (family["decision"], family["open"]) == ("", True)
    assert [round(one["likeness"], 2) >= 0.5 for one in family["articles"]] == [True] * 3


def test_a_dry_run_compares_nothing(project):
    project.write("more/a.txt", STORY)
    assert project("import", "p.standfirst", "more", "--dry-run") == 0
    assert project("doubles", "p.standfirst", "find") == 0
    assert "compared" in project.out


def test_json_of_an_import_stays_what_it_was(project):
    project.write("more/a.txt", f"A\n\n{STORY}")
    project.write("more/b.txt", f"B\n\n{STORY}")
    assert project("import", "p.standfirst", "more", "--json") == 0
    assert len(json.loads(project.out)) == 2
    assert "tells a story" in project.err


def test_a_project_of_before_is_compared_by_one_command(twice):
    assert twice("doubles", "p.standfirst", "find", "--json") == 0
    assert json.loads(twice.out) == {"compared": 0, "found": 0, "same": 0, "problems": []}


def test_the_first_of_all_is_kept_and_then_all_again(twice):
    (family,) = listed(twice)
    ids = [one["article"] for one in family["articles"]]
    assert twice("doubles", "p.standfirst", "first", "--dry-run") == 0
    assert listed(twice)[0]["open"] is True
    assert twice("doubles", "p.standfirst", "first") == 0
    assert twice.out == "Kept the first of 1 family, set 2 articles aside\n"
    assert listed(twice) == []
    told = listed(twice, "--all")[0]["articles"]
    assert {one["article"]: one["aside"] for one in told} == {ids[0]: None, ids[1]: "double", ids[2]: "double"}
    assert twice("doubles", "p.standfirst", "keep", "--family", str(ids[1])) == 0
    assert [one["aside"] for one in listed(twice, "--all")[0]["articles"]] == [None] * 3


def test_who_stands_for_the_family_may_be_said(twice):
    last = listed(twice)[0]["articles"][-1]["article"]
    assert twice("doubles", "p.standfirst", "once", "--first", str(last)) == 0
    told = listed(twice, "--all")[0]["articles"]
    assert [one["aside"] for one in told] == ["once", "once", None]
    assert twice("doubles", "p.standfirst", "copy") == 1
    assert "nothing to copy yet" in twice.err


def test_an_article_of_no_family_is_named(twice):
    assert twice("doubles", "p.standfirst", "keep", "--family", "99") == 1
    assert "Article 99 tells no story that others tell." in twice.err


def test_where_nothing_waits_it_says_so(project):
    assert project("doubles", "p.standfirst") == 0
    assert project.out == "No family waits for a decision.\n"
