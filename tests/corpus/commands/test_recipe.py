"""``standfirst recipe``, and ``import --recipe``."""

from __future__ import annotations

import json

import pytest

from corpus.readers.recipes.kept import settings_home
from gui.settings import default_path
from tests.gui.importing.archive import archive, body, byline, day, headline, outlet


@pytest.fixture
def made(shell):
    """A recipe of the words of one article, and a project."""
    shell.write("town.txt", archive())
    fields = {
        "headline": headline(3),
        "published": day(3),
        "outlet": outlet(3),
        "byline": byline(3),
        "text": body(3)[:40],
    }
    pairs = [word for name, words in fields.items() for word in ("--field", f"{name}={words}")]
    assert shell("recipe", "make", "town.txt", "alden.recipe.yaml", *pairs) == 0, shell.err
    assert shell("new", "p") == 0
    return shell


def imported(shell, *argv):
    assert shell("import", "p.standfirst", *argv, "--json", "--quiet", "--dry-run") == 0, shell.err
    return [(one["kind"], one["found"]) for one in json.loads(shell.out)]


def test_a_recipe_is_made_checked_and_used(made):
    assert made("recipe", "check", "alden.recipe.yaml", "town.txt", "--json") == 0
    found = json.loads(made.out)
    assert (found["articles"], found["odd"]) == (40, [])
    assert found["found"] == {"text": 40, "headline": 40, "published": 40, "outlet": 40, "byline": 40}
    assert made("recipe", "check", "alden.recipe.yaml", "town.txt") == 0
    assert "40 articles would be found." in made.out
    assert imported(made, "town.txt", "--recipe", "alden.recipe.yaml") == [("recipe:alden", 40)]
    assert imported(made, "town.txt") == [("text", 1)]


def test_a_recipe_is_shown(made):
    assert made("recipe", "show", "alden.recipe.yaml") == 0
    assert "Date: the first line with a date" in made.out
    assert made("recipe", "show", "alden.recipe.yaml", "--json") == 0
    assert json.loads(made.out)["fields"]["byline"] == "by the label “By”"


def test_what_is_kept_is_tried_at_each_import(made):
    assert made("recipe", "keep", "alden.recipe.yaml") == 0
    assert made("recipe", "list", "--json") == 0
    assert [one["name"] for one in json.loads(made.out)] == ["alden"]
    assert imported(made, "town.txt") == [("recipe:alden", 40)]
    assert imported(made, "town.txt", "--recipe", "alden") == [("recipe:alden", 40)]
    assert made("recipe", "drop", "alden") == 0
    assert imported(made, "town.txt") == [("text", 1)]


def test_what_is_odd_is_told_with_its_line(made):
    made.write("odd.txt", archive().replace(f", {day(3)},", ", undated,"))
    assert made("recipe", "check", "alden.recipe.yaml", "odd.txt") == 0
    assert "no date" in made.out
    made.write("none.txt", "Nothing of it.")
    assert made("recipe", "check", "alden.recipe.yaml", "none.txt") in (0, 1)


def test_a_table_has_a_recipe_too(shell):
    shell.write("odd.csv", "prose,kopf\nThe mayor said no.,Rents\n")
    assert shell("new", "p") == 0
    how = ("--map", "text=prose", "--map", "headline=kopf")
    assert shell("recipe", "make", "odd.csv", "odd.recipe.yaml", *how) == 0
    assert 'text: "prose"' in shell.out
    assert shell("recipe", "check", "odd.recipe.yaml", "odd.csv", "--json") == 0
    assert json.loads(shell.out)["fields"] == {"text": "prose", "headline": "kopf"}
    assert imported(shell, "odd.csv", "--recipe", "odd.recipe.yaml") == [("recipe:odd", 1)]
    shell.write("other.csv", "a,b\n1,2\n")
    assert shell("recipe", "check", "odd.recipe.yaml", "other.csv") == 1


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("recipe", "make", "town.txt", "x.yaml", "--field", "text=The"), "does not end in .recipe.yaml"),
        (("recipe", "make", "town.txt", "x.recipe.yaml"), "Nothing is marked yet"),
        (("recipe", "make", "town.txt", "x.recipe.yaml", "--field", "mood=x"), "names no field"),
        (
            ("recipe", "make", "town.txt", "x.recipe.yaml", "--field", "text=No such words"),
            "does not stand in the text",
        ),
        (("recipe", "show", "none"), "There is no recipe none"),
        (("recipe", "check", "bad.recipe.yaml", "town.txt"), "line 3 has the key “mood”"),
        (("import", "p.standfirst", "town.txt", "--recipe", "bad.recipe.yaml"), "line 3 has the key “mood”"),
        (("import", "p.standfirst", "town.txt", "--recipe", "alden.recipe.yaml", "--as", "text"), "not both"),
        (("recipe", "keep", "town.txt"), "town.txt"),
    ],
)
def test_what_goes_wrong_is_one_sentence(made, argv, said):
    made.write("bad.recipe.yaml", "recipe: 1\nname: Bad\nmood: bad\n")
    assert made(*argv) == 1
    assert said in made.err
    assert "Traceback" not in made.err


def test_a_recipe_among_the_files_is_no_article(made):
    assert made("import", "p.standfirst", "alden.recipe.yaml", "--json", "--quiet") == 1
    assert "is a recipe and no article" in made.out


def test_recipes_lie_where_the_window_has_its_settings(shell):
    assert default_path().parent == settings_home()
