"""Recipes at work: what they find in a source, where they are tried, what is odd, and that nothing takes long."""

from __future__ import annotations

import time

import pytest

from corpus.importing import ImportOptions, import_paths
from corpus.progress import finish
from corpus.readers.recipes.dividing import chunks, lines_of
from corpus.readers.recipes.finding import found_in
from corpus.readers.recipes.inferring import infer
from corpus.readers.recipes.judging import judge
from corpus.readers.recipes.patterns import framed, general, pattern
from corpus.readers.recipes.recipe import Body, Recipe, Separator, Where
from models.errors import NotAllowed
from models.file import create
from tests import nasty
from tests.corpus.readers.reading import read_bytes
from tests.gui.importing.archive import archive, body, byline, day, entry, headline, outlet

ALDEN = Recipe(
    "Alden",
    Separator(("{run of =}", "Entry {number} of {number}", "{run of =}")),
    (
        ("headline", (Where(line=2),)), ("published", (Where(like="date", within=3),)),
        ("outlet", (Where(line=1, divided_by=", ", part=1),)), ("byline", (Where(label="By", within=5),)),
    ),
    Body(),
)  # fmt: skip
TABLE = Recipe("Prose", columns=(("text", "prose"), ("headline", "kopf")))


def test_fields_come_as_other_readers_give_them():
    result = read_bytes(archive(range(1, 4)), recipe=ALDEN)
    assert result.kind == "recipe:Alden"
    one = result.articles[1]
    assert (one.headline, one.text, one.outlet, one.byline) == (headline(2), body(2), outlet(2), byline(2))
    assert one.published == "2002-03-03"


def test_dates_that_may_mean_two_days_are_read_as_the_others_show():
    text = archive(range(1, 4)).replace(day(1), "03/04/2020").replace(day(2), "14/04/2020").replace(day(3), "5/6/2020")
    result = read_bytes(text, recipe=ALDEN)
    assert [one.published for one in result.articles] == ["2020-04-03", "2020-04-14", "2020-06-05"]


def test_what_no_rule_names_is_kept_and_told():
    text = entry(1).replace(f"By {byline(1)}", f"Section: Local\n*** late ***\nBy {byline(1)}") + entry(2)
    result = read_bytes(text, recipe=ALDEN)
    assert result.articles[0].metadata["Section"] == "Local"
    assert result.articles[0].metadata["other lines"] == "*** late ***"
    assert "1 line that no rule names is kept as metadata" in result.issues


def test_what_belongs_to_no_article_is_skipped_with_its_line():
    result = read_bytes(f"Archive of Alden\n\n{archive(range(1, 3))}", recipe=ALDEN)
    assert (len(result.articles), result.found.skipped) == (2, 1)
    assert "line 1: belongs to no article and was left out (“Archive of Alden”)" in result.issues


def test_a_file_without_any_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_text("=====\nEntry 1 of 1\n=====\n")
    with create(tmp_path / "p.standfirst", "P") as project:
        reports = finish(import_paths(project, [tmp_path / "b.txt"], ImportOptions(recipe=ALDEN)))
    assert "holds no article that the recipe “Alden” finds" in reports[0].issues[0]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (archive(range(1, 5)), "recipe:Alden"),
        (entry(1), "text"),
        ("The mayor said no to the cap.", "text"),
        ("title,text\nA,The mayor said no.\n", "table"),
        ("Title: x\nThe mayor said no.\n" * 3, "text"),
    ],
)
def test_kept_recipes_are_tried_where_no_reader_knows_better(data, kind):
    assert read_bytes(data, recipes=(ALDEN, TABLE)).kind == kind


def test_a_recipe_wins_over_what_is_only_known_as_foreign():
    text = "".join(f"{entry(n)}End of Document\n" for n in range(1, 5))
    assert read_bytes(text, recipes=(ALDEN,)).kind == "recipe:Alden"


def test_a_table_is_read_by_the_columns_of_a_recipe():
    data = "prose,kopf,x\nThe mayor said no.,Rents,1\n"
    for how in ({"recipe": TABLE}, {"recipes": (TABLE,)}):
        result = read_bytes(data, "a.csv", **how)
        assert (result.kind, result.article.headline, result.article.metadata) == ("recipe:Prose", "Rents", {"x": "1"})
    lines = '{"prose": "The mayor said no.", "kopf": "Rents"}\n{"prose": "They met.", "kopf": "Vote"}\n'
    assert [one.headline for one in read_bytes(lines, "a.jsonl", recipes=(TABLE,)).articles] == ["Rents", "Vote"]


def test_an_import_keeps_the_name_of_the_recipe_that_was_chosen():
    assert ImportOptions(recipe=ALDEN, recipes=(TABLE,)).decided() == {"recipe": "Alden"}


def test_a_kind_and_a_recipe_are_one_too_many():
    with pytest.raises(NotAllowed, match="not both"):
        ImportOptions(kind="text", recipe=ALDEN).checked_pattern()


def test_what_is_odd_is_listed_where_it_stands():
    text = archive(range(1, 13)).replace(f", {day(3)},", ", undated,").replace(body(5), "No text yet.")
    text = "Archive of Alden\n\n" + text.replace(body(7), "\n".join([body(7)] * 20))
    *_, found = judge(ALDEN, [text])
    assert found.articles == 12
    assert [(one.what, one.article) for one in found.odd] == [
        ("no-article", 0), ("no-published", 3), ("short", 5), ("long", 7),
    ]  # fmt: skip
    assert text[found.odd[2].start : found.odd[2].end] == "No text yet."
    assert (found.found["text"], found.found["published"]) == (12, 11)


def test_what_all_articles_lack_is_not_odd_in_each():
    recipe = Recipe("A", ALDEN.separator, (*ALDEN.fields, ("place", (Where(label="In:"),))), ALDEN.text)
    *_, found = judge(recipe, [archive(range(1, 13))])
    assert found.odd == []
    assert found.found["place"] == 0


@pytest.mark.parametrize(
    ("written", "fits", "does_not"),
    [
        ("{run of =}", ["===", "=" * 80], ["==", "=== =", "----"]),
        ("Entry {number} of {number}", ["Entry 1 of 40", "Entry  12 of 3 "], ["Entry a of b", "Entry 1 of 40 x"]),
        ("a.c", ["a.c"], ["abc"]),
        ("{{x}}", ["{x}"], ["x"]),
        ("{page}", ["\f"], [""]),
        ("[{any}]", ["[x y]"], ["[]", "x"]),
    ],
)
def test_patterns(written, fits, does_not):
    assert all(pattern(written).is_whole(line) for line in fits)
    assert not any(pattern(written).is_whole(line) for line in does_not)


def test_a_label_ends_with_its_word():
    assert pattern("By").end_in("By Ana") == 3
    assert pattern("By").end_in("Bylaws") is None


@pytest.mark.parametrize("words", ["=== {x} 12 ---", "[a] (b*)+ \\d", "<<< 0012 >>>"])
def test_patterns_made_of_words_fit_them(words):
    assert pattern(general(words)).is_whole(words)
    assert pattern(framed(words)).is_whole(words)


def cost(work, text: str) -> float:
    begun = time.process_time()
    work(text)
    return time.process_time() - begun


def read(text: str) -> None:
    others = (Separator(("{any}x",), begins=True), Separator(("{run of =} {any} {run of -}",)))
    for separator in (ALDEN.separator, *others):
        recipe = Recipe("A", separator, ALDEN.fields, Body(label="{number} {run of .}", until="By"))
        for chunk in chunks(lines_of([text]), separator):
            found_in(chunk, recipe)


def taught(text: str) -> None:
    infer(text, [{"headline": (0, 20), "text": (40, min(len(text), 400))}])


@pytest.mark.parametrize("work", [read, taught])
@pytest.mark.parametrize("kind", [name for name, _ in nasty.texts(1)][::9])
def test_twice_the_text_takes_no_more_than_twice_the_time(work, kind):
    long = cost(work, dict(nasty.texts(40_000))[kind])
    if long < 0.15:  # seconds: nothing to speak of
        return
    assert min(long / cost(work, dict(nasty.texts(20_000))[kind]) for _ in range(3)) < 3


def test_a_counted_line_that_another_field_has_is_left_to_it():
    recipe = Recipe("A", fields=(("headline", (Where(label="T:"),)), ("place", (Where(line=1),))))
    (chunk,) = chunks(lines_of(["T: Rents\n\nThe mayor said no.\n"]), recipe.separator)
    assert sorted(found_in(chunk, recipe).values) == ["headline"]
