"""What names of files and folders say about an article."""

from __future__ import annotations

import pytest

from corpus.filenames import NamePattern, named, one_of_many, outlet_of, without_suffix
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


@pytest.mark.parametrize(
    ("pattern", "path", "fields", "metadata"),
    [
        ("{date}", "x/2020-03-11.txt", {"published": "2020-03-11"}, {}),
        (
            "{published} {headline}",
            "2020.03.11 Cap_rents.txt",
            {"published": "2020-03-11", "headline": "Cap rents"},
            {},
        ),
        ("{date}{headline}", "20200311 Cap.md", {"published": "2020-03-11", "headline": "Cap"}, {}),
        ("{date}", "2020-13-11.txt", {"published": ""}, {}),
        ("{ outlet } - {_}", "Alden_Post - a b.txt", {"outlet": "Alden Post"}, {}),
        ("{_}/{desk}/{_}", "a/City_desk/b.txt", {}, {"desk": "City_desk"}),
        ("{outlet} p {page}", "Post__p 3", {"outlet": "Post"}, {"page": "3"}),
        ("{text}", "a.txt", {}, {"text": "a"}),
        ("{outlet}.x", "a.x.txt", {"outlet": "a"}, {}),
    ],
)
def test_what_a_pattern_reads(pattern, path, fields, metadata):
    read = NamePattern(pattern).read(path)
    assert (read.fields, read.metadata) == (fields, metadata)


@pytest.mark.parametrize("path", ["Post 2020-03-11.txt", "2020-03-11.txt", "a/b/Post.txt"])
def test_what_does_not_fit_is_not_read(path):
    assert NamePattern("{outlet}/{date}").read(path) is None


def test_what_a_pattern_says_wins_but_for_the_date():
    pattern = NamePattern("{outlet} {date} {language}")
    found = NewArticle("a", outlet="Ledger", published="2020-01-01", metadata={"k": "v"})
    article, issues = named(found, "Post/Courier 2020-03-11 de.txt", pattern)
    assert (article.outlet, article.published, article.language) == ("Courier", "2020-01-01", "de")
    assert article.metadata == {"k": "v"}
    assert issues == ["two dates: 2020-01-01 in the text, 2020-03-11 in the file name; took 2020-01-01"]


def test_the_date_of_a_folder_is_not_that_of_a_file():
    article, issues = named(NewArticle("a"), "2020-03-11/cap.txt", None)
    assert (article.published, article.metadata, issues) == (None, {}, [])


def test_what_adds_nothing_leaves_the_article_as_it_is():
    same = NewArticle("a", outlet="Post", published="2020-03-11", metadata={"k": "v"})
    assert named(same, "Post/2020-03-11.txt", None) == (same, [])
    assert named(same, "Post/2020-03-11.txt", None)[0] is same
    assert one_of_many(same, "no fit.csv", NamePattern("{outlet}_{date}")) is same
    more, _ = named(same, "x/3.txt", NamePattern("{page}"))
    assert more.metadata == {"k": "v", "page": "3"}


def test_what_an_article_of_many_says_itself_wins():
    own = NewArticle("a", outlet="Ledger", metadata={"page": "1"})
    article = one_of_many(own, "Post 3 de.csv", NamePattern("{outlet} {page} {language}"))
    assert (article.outlet, article.language, article.metadata) == ("Ledger", "de", {"page": "1"})
    whole = one_of_many(NewArticle("a"), "Post 20201341.csv", NamePattern("{outlet} {date}"))
    assert (whole.outlet, whole.published) == ("Post", None)


@pytest.mark.parametrize(
    ("below", "outlet"),
    [("a/Post/x.txt", "Post"), ("A B/x.txt", ""), ("AB/x.txt", "AB"), ("x.txt", ""), ("news of Ö/x.txt", "news of Ö")],
)
def test_single_letters_are_no_outlet(below, outlet):
    assert outlet_of(below) == outlet


@pytest.mark.parametrize(
    ("path", "bare"),
    [("a/b.txt", "a/b"), ("a.b/c", "a.b/c"), ("a.tar.gz", "a.tar"), ("a.2020", "a.2020"), ("a.abcdefghij", "a"),
     ("a.abcdefghijk", "a.abcdefghijk"), ("v1.2 cap.x", "v1.2 cap")],
)  # fmt: skip
def test_a_suffix_is_letters_and_digits(path, bare):
    assert without_suffix(path) == bare
