"""What names of files and folders say about an article."""

from __future__ import annotations

import pytest

from corpus.filenames import NamePattern, named, one_of_many, outlet_of
from models.articles import NewArticle
from models.errors import NotAllowed


@pytest.mark.parametrize(
    ("below", "outlet"),
    [
        ("a.txt", ""),
        ("Tri-County Ledger/a.txt", "Tri-County Ledger"),
        ("Alden_Post/a.txt", "Alden Post"),
        ("Post/2020/a.txt", ""),
        ("articles/a.txt", ""),
        ("news_export_2/a.txt", ""),
        ("2020-03/a.txt", ""),
    ],
)
def test_a_folder_is_the_outlet_unless_it_is_named_for_its_purpose(below, outlet):
    assert outlet_of(below) == outlet


def test_a_date_in_the_name_fills_the_gap_and_says_where_it_is_from():
    article, issues = named(NewArticle("a"), "Alden Post/2020-03-11 cap.txt", None)
    assert (article.published, article.outlet, issues) == ("2020-03-11", "Alden Post", [])
    assert article.metadata == {"date taken from": "file name"}


def test_the_file_itself_wins_and_a_conflict_of_dates_is_told():
    article, issues = named(NewArticle("a", outlet="Ledger", published="2020-03-11"), "Post/2020-03-12.txt", None)
    assert (article.published, article.outlet) == ("2020-03-11", "Ledger")
    assert issues == ["two dates: 2020-03-11 in the text, 2020-03-12 in the file name; took 2020-03-11"]


def test_a_pattern_says_it_for_all_files():
    pattern = NamePattern("{outlet}/{date} {headline} p{page}")
    article, issues = named(NewArticle("a", outlet="Ledger"), "x/Alden Post/2020-03-11 Cap_rents p3.txt", pattern)
    assert (article.outlet, article.published, article.headline) == ("Alden Post", "2020-03-11", "Cap rents")
    assert article.metadata["page"] == "3"
    assert issues == []


def test_a_name_that_does_not_fit_the_pattern_is_an_issue():
    article, issues = named(NewArticle("a"), "Post/b.txt", NamePattern("{outlet}/{date} {_}"))
    assert article.outlet == "Post"
    assert issues == ["its name doesn't fit the pattern"]


def test_a_pattern_fills_gaps_of_articles_that_share_a_file():
    pattern = NamePattern("{outlet}_{date}")
    article = one_of_many(NewArticle("a", published="2020-01-01"), "Alden Post_20200311.csv", pattern)
    assert (article.outlet, article.published) == ("Alden Post", "2020-01-01")


@pytest.mark.parametrize("pattern", ["", "no field", "{}", "{_}", "{date} {date}", "{a", "{a}}"])
def test_patterns_that_say_nothing_are_refused(pattern):
    with pytest.raises(NotAllowed):
        NamePattern(pattern)
