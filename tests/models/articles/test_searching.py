"""Full-text search: what is found, in which order, and what is no search."""

from __future__ import annotations

import pytest

from models.articles import NewArticle, add_articles, in_context, matches, quoted, search_articles
from models.errors import NotAllowed
from tests.conftest import World


@pytest.fixture
def corpus(world: World) -> World:
    """Five more articles, the dates in no order; every second one is about turbines."""
    days = ("2024-03-01", None, "2024-05-01", "2024-01-01", "2024-04-01")
    topics = ("turbines hum", "rents rise", "turbines turn", "rents fall", "turbines hum and turn")
    new = [NewArticle(f"The {topic} here.", topic, published=day) for topic, day in zip(topics, days, strict=True)]
    add_articles(world.project, new)
    return world


@pytest.mark.parametrize("few", [0, 2000])
def test_the_newest_come_first_however_many_there_are(corpus, monkeypatch, few):
    monkeypatch.setattr("models.articles.searching.FEW", few)
    found = search_articles(corpus.project, "turbines ")
    assert [hit.published for hit in found] == ["2024-05-01", "2024-04-01", "2024-03-01"]
    assert [hit.published for hit in search_articles(corpus.project, "turbines ", limit=1)] == ["2024-05-01"]
    assert "[turbines]" in found[0].excerpt


def test_words_phrases_and_beginnings(corpus):
    assert [hit.headline for hit in search_articles(corpus.project, "hum turbines ")] == [
        "turbines hum and turn",
        "turbines hum",
    ]
    assert [hit.headline for hit in search_articles(corpus.project, "“turbines turn” ")] == ["turbines turn"]
    assert len(search_articles(corpus.project, "turb")) == 3
    assert search_articles(corpus.project, "turb ") == []
    assert len(search_articles(corpus.project, "turbines", order="rank")) == 3


@pytest.mark.parametrize("query", ["", "  ", "!!!", '"', "C++ (", "a AND", "l'eau NEAR/3 *"])
def test_no_words_of_a_user_break_a_search(corpus, query):
    assert isinstance(search_articles(corpus.project, query), list)
    assert isinstance(quoted(query), str)


def test_a_broken_expression_is_said(corpus):
    with pytest.raises(NotAllowed, match="is no search"):
        search_articles(corpus.project, "turbines AND (", syntax=True)


def test_a_beginning_of_many_words_is_looked_up_once(corpus):
    sql: list[str] = []
    corpus.project._connection.set_trace_callback(sql.append)
    assert len(search_articles(corpus.project, "tur")) == 3
    corpus.project._connection.set_trace_callback(None)
    hits = next(line for line in sql if "snippet" in line)
    plan = corpus.project.tuples("EXPLAIN QUERY PLAN " + hits)
    assert not any("VIRTUAL TABLE INDEX 0:=" in step[-1] for step in plan)  # which would be once for each row


def _said(project, article_id, query):
    text = project.value("SELECT text FROM article WHERE id = ?", article_id)
    return [text[start:end] for start, end in matches(project, query, article_id)]


def test_matches_are_places_of_the_text_in_code_points(world):
    text = "🐐 Turbines hum.\n\nA turbine, “turbines”, and the Überlandturbinen."
    (added,) = add_articles(world.project, [NewArticle(text, "turbines of the headline are not in the text")])
    assert _said(world.project, added.article_id, "turbine") == ["Turbines", "turbine", "turbines"]
    assert _said(world.project, added.article_id, "turbine ") == ["turbine"]
    assert _said(world.project, added.article_id, '"turbines hum" ') == ["Turbines hum"]
    assert _said(world.project, added.article_id, "headline") == []
    assert _said(world.project, added.article_id, "") == []


def test_each_match_stands_in_its_context_the_newest_article_first(corpus):
    lines = in_context(corpus.project, "turbines ")
    assert [(line.published, line.before, line.words, line.after) for line in lines] == [
        ("2024-05-01", "The ", "turbines", " turn here."),
        ("2024-04-01", "The ", "turbines", " hum and turn here."),
        ("2024-03-01", "The ", "turbines", " hum here."),
    ]
    assert all(line.start == 4 and line.end == 12 for line in lines)
    assert in_context(corpus.project, "  ") == []


def test_context_is_cut_to_some_words_and_to_a_number_of_lines(corpus, monkeypatch):
    monkeypatch.setattr("models.articles.searching.AT_ONCE", 1)
    long = "word " * 60 + "needle" + " word" * 60 + "\nneedle"
    add_articles(corpus.project, [NewArticle(long, "Long", published="2024-06-01"), NewArticle("a needle", "Short")])
    first, second, third = in_context(corpus.project, "needle ")
    assert len(first.before) <= 90
    assert first.before.endswith("word ")
    assert first.after.startswith(" word")
    assert (second.after, third.headline) == ("", "Short")
    assert in_context(corpus.project, "needle ", limit=1) == [first]
    assert in_context(corpus.project, "needle ", limit=2) == [first, second]
