"""Articles as they are kept: what freezing changes, what is known already, in which order they come."""

from __future__ import annotations

import hashlib
import sqlite3
import tracemalloc
from collections.abc import Callable
from contextlib import closing

import pytest

from models import articles
from models.articles import (
    Known,
    NewArticle,
    add_articles,
    article,
    article_ids,
    count_articles,
    first_words,
    freeze,
    has_more_articles,
    known_articles,
    quoted,
    search_articles,
    sha256,
)
from models.articles import articles as kept
from models.errors import NotAllowed, NotFound
from tests.conftest import TEXT, World


@pytest.mark.parametrize(
    ("text", "frozen"),
    [
        ("as it is", "as it is"),
        ("a\r\nb\rc\u2028d\u2029e\n\n\tf", "a\nb\nc\nd\ne\n\n\tf"),
        ("\ufeffa\0b\ufeff", "ab"),
        ("\ud83d\ude00 and \ud83d", "😀 and "),
        ("x\ud83dy", "xy"),
        ("y\ude00x", "yx"),
        ("\ude00\ud83d", ""),
        ("\ud83d\ud83d\ude00\n", "😀\n"),
        ("é e\u0301 \u00a0 ", "é e\u0301 \u00a0 "),
        ("a\r\r\nb", "a\n\nb"),
    ],
)
def test_freezing_changes_line_ends_and_what_is_no_text(text, frozen):
    assert freeze(text) == frozen


def test_the_hash_is_that_of_the_text_in_utf8():
    assert sha256("Größe") == hashlib.sha256("Größe".encode()).hexdigest()


@pytest.mark.parametrize(
    ("text", "most", "words"),
    [
        ("one two", 7, "one two"),
        ("one two", 6, "one …"),
        ("one two three", 9, "one two …"),
        ("one\n\n two", 80, "one two"),
        ("endless", 3, "end …"),
        ("", 3, ""),
        ("a b" + " c" * 400, 5, "a b …"),
        ("x" * 81, 80, "x" * 80 + " …"),
        ("x" * 80, 80, "x" * 80),
        (" " * 11 + "ab", 3, "a"),
    ],
)
def test_the_first_words_end_at_a_word(text, most, words):
    assert first_words(text, most) == words


def test_eighty_signs_are_shown_of_a_text_unless_asked_otherwise():
    assert first_words("x" * 80) == "x" * 80
    assert first_words("x" * 81) == "x" * 80 + " …"


def test_an_article_comes_back_whole(world: World):
    new = NewArticle(
        "One two\rthree.", "A\rhead", "Out\0let", "2024-02-29", "By\r", "Pla\0ce", "ur\0l", "d\0e", "a\0.zip",
        {"k\0ey": "val\rue", "another": "1"},
    )  # fmt: skip
    (added,) = add_articles(world.project, [new])
    assert (added.article_id, added.duplicate) == (2, False)
    kept = article(world.project, 2)
    assert kept.uuid
    assert kept.uuid != article(world.project, 1).uuid
    assert (kept.id, kept.text, kept.sha256, kept.words) == (2, "One two\nthree.", sha256("One two\nthree."), 3)
    assert (kept.headline, kept.outlet, kept.published, kept.byline) == ("A\nhead", "Outlet", "2024-02-29", "By\n")
    assert (kept.place, kept.url, kept.language, kept.origin) == ("Place", "url", "de", "a.zip")
    assert list(kept.metadata.items()) == [("key", "val\nue"), ("another", "1")]
    assert kept.name == "A\nhead"


def test_what_is_not_said_is_empty_and_the_language_english(world: World):
    add_articles(world.project, [NewArticle("Only\n words.")])
    kept = article(world.project, 2)
    assert (kept.headline, kept.outlet, kept.published, kept.byline, kept.place, kept.url, kept.origin) == (
        "", "", None, "", "", "", "",
    )  # fmt: skip
    assert (kept.language, kept.metadata, kept.name) == ("en", {}, "Only words.")


def test_an_article_that_is_not_there_is_said(world: World):
    with pytest.raises(NotFound, match=r"no article 9 in rents\.standfirst"):
        article(world.project, 9)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (NewArticle(" \r\n\0"), "An article has no text"),
        (NewArticle("", origin="a.txt"), r"a\.txt has no text"),
        (NewArticle("x", published="2024-1-1", origin="b.txt"), r"2024-1-1 is no ISO date \(b\.txt\)"),
        (NewArticle("x", published="2024-01-011"), "2024-01-011 is no ISO date"),
        (NewArticle("x", published=""), "is no ISO date"),
    ],
)
def test_none_is_kept_where_one_is_wrong(world: World, wrong, said):
    with pytest.raises(NotAllowed, match=said):
        add_articles(world.project, [NewArticle("Right."), wrong])
    assert count_articles(world.project) == 1


def test_twice_the_same_is_kept_once(world: World):
    new = [NewArticle("One."), NewArticle("Two."), NewArticle("One."), NewArticle(TEXT), NewArticle("One.\0")]
    added = add_articles(world.project, new)
    assert [(one.article_id, one.duplicate) for one in added] == [
        (2, False),
        (3, False),
        (2, True),
        (1, True),
        (2, True),
    ]
    assert count_articles(world.project) == 3
    assert add_articles(world.project, []) == []


def test_what_would_be_a_duplicate_is_known_beforehand(world: World):
    known = Known(world.project)
    assert known_articles(known, [NewArticle("One."), NewArticle(TEXT), NewArticle("One.")]) == [False, True, True]
    assert known_articles(known, [NewArticle("One."), NewArticle("Two.")]) == [True, False]
    assert count_articles(world.project) == 1


@pytest.mark.parametrize(
    ("outlet", "day", "same"),
    [
        ("Post", "2024-05-01", True), ("", None, True), ("Post", None, True), ("", "2024-05-01", True),
        ("Ledger", "2024-05-01", False), ("Post", "2024-05-02", False), ("Ledger", None, False),
        ("", "2024-05-02", False),
    ],
)  # fmt: skip
def test_the_same_text_in_another_outlet_or_on_another_day_is_another_article(world: World, outlet, day, same):
    new = NewArticle("One.", outlet="Post", published="2024-05-01")
    (first, second) = add_articles(world.project, [new, NewArticle("One.", outlet=outlet, published=day)])
    assert (second.duplicate, second.article_id == first.article_id) == (same, same)
    (third,) = add_articles(world.project, [NewArticle("One.", outlet=outlet, published=day)])
    assert third.duplicate


def test_one_that_agrees_in_all_goes_before_one_of_which_less_is_known(world: World):
    known = Known(world.project)
    key = ("hash", "Post", "2024-05-01")
    known.put(("hash", "", None), 7)
    known.put(key, 8)
    known.put(("hash", "Post", None), 9)
    assert known.find(key) == 8
    assert known.find(("hash", "Ledger", None)) == 7
    assert known.find(("other", "", None)) is None


def test_many_are_looked_up(world: World, monkeypatch):
    monkeypatch.setattr("models.articles.duplicates.ASKED_AT_ONCE", 2)
    add_articles(world.project, [NewArticle(f"Text {n}.") for n in range(5)])
    asked: list[str] = []
    known = Known(world.project)
    world.project._connection.set_trace_callback(asked.append)
    keys = [(sha256(f"Text {n}."), "", None) for n in range(5)]
    known.look_up(keys)
    known.look_up(keys)
    world.project._connection.set_trace_callback(None)
    assert [known.find(key) for key in keys] == [2, 3, 4, 5, 6]
    assert len(asked) == 3


def test_they_come_by_date_those_without_one_first(world: World):
    days = ("2024-05-15", None, "2024-05-13", "2024-05-14", None)
    add_articles(world.project, [NewArticle(f"{n}", published=day) for n, day in enumerate(days)])
    assert article_ids(world.project) == [3, 6, 4, 1, 5, 2]


def test_whether_there_are_more(world: World):
    assert has_more_articles(world.project)
    assert not has_more_articles(world.project, 1)
    add_articles(world.project, [NewArticle("Two.")])
    assert has_more_articles(world.project, 1)
    assert not has_more_articles(world.project, 2)


@pytest.mark.parametrize(
    ("typed", "expression"),
    [
        ("rent", '"rent"*'),
        ("rent ", '"rent"'),
        ("EU", '"EU"'),
        ("ren\ud800t", '"rent"*'),
        ("the eu", '"the" "eu"'),
        ("房租", '"房租"*'),
        ("rent cap", '"rent" "cap"*'),
        ("“rent cap”", '"rent cap"'),
        ('"rent cap" now', '"rent cap" "now"*'),
        ('now "rent cap"', '"now" "rent cap"'),
        ("! rent !", '"rent"'),
        ('ren"t', '"rent"*'),
        ("!", ""),
        ("", ""),
    ],
)
def test_words_become_an_expression(typed, expression):
    assert quoted(typed) == expression


def test_the_best_come_first_where_that_is_asked_for(world: World):
    add_articles(
        world.project,
        [
            NewArticle("Turbines turn. " + "Nothing else happens here at all. " * 20, published="2024-09-09"),
            NewArticle("Turbines, turbines, turbines.", published="2024-01-01"),
        ],
    )
    assert [hit.article_id for hit in search_articles(world.project, "turbines ", order="rank")] == [3, 2]
    assert [hit.article_id for hit in search_articles(world.project, "turbines ")] == [2, 3]
    assert [hit.article_id for hit in search_articles(world.project, "turbines ", 1, "rank")] == [3]


def test_a_hit_says_which_article_it_is(world: World):
    add_articles(world.project, [NewArticle("Turbines\n hum. " + "x " * 300, outlet="Post", published="2024-01-01")])
    (hit,) = search_articles(world.project, "hum ")
    assert (hit.article_id, hit.outlet, hit.published) == (2, "Post", "2024-01-01")
    assert hit.headline == first_words("Turbines hum. " + "x " * 300)
    assert hit.excerpt.startswith("Turbines [hum]. x x")
    assert hit.excerpt.endswith("x…")
    (hit,) = search_articles(world.project, "text: hum OR headline: hum", syntax=True)
    assert hit.article_id == 2


def test_fifty_are_shown_unless_asked_otherwise(world: World, monkeypatch):
    days = [f"2024-01-{n % 28 + 1:02}" for n in range(60)]
    add_articles(world.project, [NewArticle(f"Turbine {n}.", published=day) for n, day in enumerate(days)])
    newest = sorted(range(60), key=lambda n: (days[n], n), reverse=True)[:50]
    for few in (articles.searching.FEW, 0):
        monkeypatch.setattr("models.articles.searching.FEW", few)
        assert [hit.article_id for hit in search_articles(world.project, "turbine ")] == [n + 2 for n in newest]
    assert len(search_articles(world.project, "turbine ", order="rank")) == 50


@pytest.mark.parametrize("around", ["", " ", "ab ", "b", "   "])
def test_the_words_of_a_long_text_are_those_of_the_whole(around, monkeypatch):
    monkeypatch.setattr(kept, "PIECE", 3)
    for length in range(12):
        text = around + "ab c"[:length] + around + "\u3000d" * (length % 3) + "\ud7ff😀"
        assert kept._count_words(text) == len(text.split())
        assert kept.sha256(text) == hashlib.sha256(text.encode()).hexdigest()
        assert kept.freeze(text + "\ud800") == text


def test_a_long_text_is_kept_in_little_more_memory_than_sqlite_takes_for_it(world: World):
    def peak_of(work: Callable[[str], object]) -> int:
        text = "“Rents must stop climbing,” she said.\n" * 100_000  # anew, as its bytes are kept with it
        tracemalloc.start()
        work(text)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return peak

    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE TABLE article (text TEXT)")
        bare = peak_of(lambda text: database.execute("INSERT INTO article VALUES (?)", (text,)))
    assert peak_of(lambda text: articles.add_articles(world.project, [articles.NewArticle(text)])) < 1.1 * bare
