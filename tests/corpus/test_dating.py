"""Dates that are missing: suggested by the file, or by the text, and never guessed."""

from __future__ import annotations

import pytest

from corpus.dating import as_written, date_of_text, datings
from models.articles import NewArticle, add_articles
from models.corpus import FileOutcome, begin_import, keep_files


def import_of(world, *new):
    ids = [added.article_id for added in add_articles(world.project, list(new))]
    with world.project.transaction():
        number = begin_import(world.project)
        keep_files(world.project, number, [FileOutcome("news.csv", "csv", first_id=ids[0], last_id=ids[-1])])
    return ids


def undated(n, written, **metadata):
    return NewArticle(f"Text {n}.", f"Headline {n}", "Alden Post", None, metadata={"date": written, **metadata})


def test_other_dates_of_the_file_show_which_comes_first(world):
    ids = import_of(world, undated(1, "06/07/2024", updated="22/05/2024"), undated(2, "03/04/2024"))
    found = {one.article_id: one for one in datings(world.project)}
    first = found[ids[0]]
    assert (first.day_first, first.month_first, first.likely) == ("2024-07-06", "2024-06-07", "2024-07-06")
    assert first.is_open
    assert "22/05/2024" in first.why
    assert found[ids[1]].likely == "2024-04-03", "one date shows it for the whole file"


def test_the_days_of_its_others_show_it_too(world):
    dated = [NewArticle(f"Dated {n}.", published=f"2024-06-{n:02d}") for n in (1, 20)]
    ids = import_of(world, *dated, undated(1, "06/07/2024"), undated(2, "06/11/2024"))
    found = {one.article_id: one.likely for one in datings(world.project)}
    assert found == {ids[2]: "2024-06-07", ids[3]: "2024-06-11"}


def test_where_nothing_shows_it_nothing_is_taken(world):
    (lone,) = import_of(world, undated(1, "06/07/2024"))
    (found,) = datings(world.project, [lone])
    assert (found.likely, found.is_open) == (None, True)


def test_what_can_be_read_one_way_is_so(world):
    ids = import_of(world, undated(1, "14 May 2024"), undated(2, "25/12/2024"), undated(3, "no day at all"))
    found = {one.article_id: one.likely for one in datings(world.project)}
    assert found == {ids[0]: "2024-05-14", ids[1]: "2024-12-25"}


def test_a_text_that_names_its_day(world):
    (one,) = import_of(world, NewArticle("ALDEN, July 6, 2024 (Post) – He said so.", "Said"))
    (found,) = datings(world.project)
    assert (found.article_id, found.likely, found.from_text) == (one, "2024-07-06", True)
    assert "July 6, 2024" in found.why


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Heading\n14 May 2024\nText follows.", "2024-05-14"),
        ("Text.\n" * 20 + "Published 2024-05-14", "2024-05-14"),
        ("Rents rose in May 2024.", ""),
        ("03/04/2024 could be two.", ""),
        ("", ""),
    ],
)
def test_first_lines_then_last_ones_are_looked_at(text, day):
    assert date_of_text(text)[0] == day


def test_what_was_written_is_found_under_any_name_of_a_date():
    assert as_written({"section": "Local", "Publication Date": "soon"}) == "soon"
    assert as_written({"date as written": "5 or 6", "date": "other"}) == "5 or 6"
    assert as_written({"updated": "2024"}) == ""
