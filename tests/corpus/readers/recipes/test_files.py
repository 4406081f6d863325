"""The files of recipes: they read back the same, and what is wrong in one is told with its line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.readers.recipes import kept
from corpus.readers.recipes.files import as_text, file_name, read_recipe, write_recipe
from corpus.readers.recipes.recipe import FIELDS, GOES_ON, LIKE, Body, Recipe, Separator, Where
from models.errors import KnownError, NotAllowed, NotFound, Unreadable

HEAD = "recipe: 1\nname: A\n"
SAID = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=20)
BOOLEANS = st.booleans()
WORDS = SAID.map(lambda s: s.replace("{", "").replace("}", "").strip()).filter(bool)
NAMES = WORDS.filter(str.isprintable)
LINES = st.lists(WORDS, min_size=1, max_size=3).map(tuple)
NUMBERS = st.integers(1, 50)
FOUND = st.one_of(
    st.builds(
        lambda label, within, below: Where(label=label, within=within, below=below), WORDS, NUMBERS, st.booleans()
    ),
    st.builds(lambda like, within: Where(like=like, within=-within), st.sampled_from(LIKE), NUMBERS),
    st.builds(lambda line, goes: Where(line=-line, goes_on=goes), NUMBERS, st.sampled_from(("", *GOES_ON))),
    st.builds(lambda line, by, part: Where(line=line, divided_by=f" {by} ", part=part), NUMBERS, WORDS, NUMBERS),
    st.builds(lambda words: Where(always=words), WORDS),
)
RECIPES = st.one_of(
    st.builds(
        Recipe,
        NAMES,
        st.one_of(
            st.just(Separator()), st.builds(lambda n: Separator(blank_lines=n), NUMBERS),
            st.builds(lambda lines, yes: Separator(lines, begins=yes), LINES, BOOLEANS),
        ),
        st.dictionaries(st.sampled_from(FIELDS), st.lists(FOUND, min_size=1, max_size=3).map(tuple)).map(
            lambda of: tuple((name, of[name]) for name in FIELDS if name in of)
        ),
        st.one_of(
            st.just(Body()), st.builds(lambda label, until: Body(label=label, until=until), WORDS, WORDS),
            st.builds(lambda gap, line: Body(gap=gap, until_line=-line), NUMBERS, NUMBERS),
        ),
    ),
    st.builds(lambda name, column: Recipe(name, columns=(("text", column),)), NAMES, SAID.filter(str.strip)),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(RECIPES)
def test_any_recipe_reads_back_the_same(tmp_path_factory, recipe):
    path = tmp_path_factory.mktemp("r") / "a.recipe.yaml"
    write_recipe(recipe, path)
    assert read_recipe(path) == recipe


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("- a", "line 1 should be a recipe with its keys"),
        ("name: A", "line 1 needs “recipe”"),
        ("recipe: 2\nname: A", "line 1 is of the form 2"),
        ("recipe: 1\nfields: {}", "line 1 needs “name”"),
        (HEAD, "line 1 needs “fields” or “columns”"),
        (HEAD + "mood: 1", "line 3 has the key “mood”"),
        (HEAD + "fields:\n  mood:\n    line: 1", "line 4 has the key “mood”"),
        (HEAD + "fields:\n  headline:\n    line: 0", "line 5 has 0 for “line”"),
        (HEAD + "fields:\n  headline:\n    line: 99999", "line 5 has 99999 for “line”"),
        (HEAD + "fields:\n  headline:\n    line: two", "line 5 has two for “line”"),
        (HEAD + "fields:\n  headline:\n    line: 1\n    label: T", "needs one of label, like, line, always"),
        (HEAD + "fields:\n  headline:\n    within: 1", "needs one of label, like, line, always"),
        (HEAD + "fields:\n  headline: []", "line 4 needs a way to find “headline”"),
        (HEAD + "fields:\n  published:\n    like: mood", "line 5 has mood for “like”; it can be date, address"),
        (HEAD + "fields:\n  headline:\n    line: 1\n    part: 2", "line 6 needs “divided by” and “part” together"),
        (HEAD + "fields:\n  headline:\n    label: '{any} {any}'", "line 5 has a pattern that is none"),
        (HEAD + "fields:\n  headline:\n    label: '{number}{number}'", "line 5 has a pattern that is none"),
        (HEAD + "separator:\n  lines: [a]\n  blank lines: 2\nfields: {}", "line 4 needs “lines” or “blank lines”"),
        (HEAD + "separator:\n  lines: ['{']\nfields: {}", "line 4 has a pattern that is none"),
        (HEAD + "text:\n  gap: 1\n  line: 2", "line 5 has gap, line, of which one is enough"),
        (HEAD + "text:\n  until line: 2", "line 4 has 2 for “until line”"),
        (HEAD + "columns:\n  headline: a", "line 4 needs “text” for the columns"),
        (HEAD + "columns:\n  text: a\nfields: {}", "line 5 has “fields” beside columns"),
        (HEAD + "columns:\n  mood: a", "line 4 has the key “mood”"),
        (HEAD + "x: &a b\ny: *a", "has an alias"),
        (HEAD + "fields: [", "is no YAML"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path, text, said):
    path = tmp_path / "a.recipe.yaml"
    path.write_text(text)
    with pytest.raises(Unreadable) as error:
        read_recipe(path)
    assert said in str(error.value)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60), st.integers(0, 200))
def test_a_damaged_recipe_is_read_or_refused(tmp_path_factory, words, at):
    whole = as_text(Recipe("A", Separator(("=",)), (("headline", (Where(label="T:"),)),)))
    path = tmp_path_factory.mktemp("r") / "a.recipe.yaml"
    path.write_text(whole[:at] + words + whole[at + 10 :], "utf-8", "replace")
    try:
        read_recipe(path)
    except KnownError:
        return


def test_a_recipe_replaces_only_a_recipe(tmp_path):
    path = tmp_path / "a.recipe.yaml"
    write_recipe(Recipe("A"), path)
    write_recipe(Recipe("B"), path)
    assert read_recipe(path).name == "B"
    path.write_text("My notes.")
    with pytest.raises(NotAllowed, match="is no recipe"):
        write_recipe(Recipe("C"), path)
    (tmp_path / "link.recipe.yaml").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotAllowed):
        write_recipe(Recipe("C"), tmp_path / "link.recipe.yaml")


def test_the_folder_keeps_them_by_name(tmp_path):
    folder = tmp_path / "recipes"
    assert kept.recipes_in(folder) == ((), ())
    kept.keep(Recipe("Alden/../x"), folder)
    kept.keep(Recipe("B"), folder)
    (folder / "bad.recipe.yaml").write_text("recipe: 3")
    found = kept.recipes_in(folder)
    assert [one.name for one in found.recipes] == ["Alden/../x", "B"]
    assert ["line 1 needs" in issue or "form 3" in issue for issue in found.issues] == [True]
    assert kept.recipe_of("B", folder).name == "B"
    assert kept.free_name("B", folder) == "B 2"
    kept.drop("B", folder)
    with pytest.raises(NotFound, match="No recipe “B”"):
        kept.drop("B", folder)
    with pytest.raises(NotFound, match="There is no recipe B"):
        kept.recipe_of("B", folder)


@pytest.mark.parametrize("name", ["../../etc", "", "a" * 300, "🏚", "CON:"])
def test_no_name_leads_out_of_the_folder(name):
    made = file_name(name)
    assert "/" not in made
    assert "\\" not in made
    assert not made.startswith(".")
    assert len(made) < 100
