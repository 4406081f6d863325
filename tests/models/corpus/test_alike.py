"""Spellings that may be one are suggested, and merged only by who asks for it."""

from __future__ import annotations

from models import articles, corpus, history
from models.articles import NewArticle


def test_outlets_and_authors_that_are_nearly_alike(news):
    articles.add_articles(
        news.project,
        [NewArticle("A text.", outlet="The Alden Post"), NewArticle("Another.", outlet="Harrow Sentinel"),
         NewArticle("A third.", outlet="www.linden-courier.com"), NewArticle("A fourth.", outlet="Channel 4"),
         NewArticle("A fifth.", outlet="Channel 5")],
    )  # fmt: skip
    pairs = {(p.one, p.into, p.ones, p.intos) for p in corpus.likely_alike(news.project, "outlet")}
    assert ("Linden Courrier", "Linden Courier", 1, 2) in pairs
    assert ("The Alden Post", "Alden Post", 1, 3) in pairs
    assert not any("Harrow" in one or "Channel" in one for one, *_ in pairs), "numbers are others by one digit"
    (byline,) = corpus.likely_alike(news.project, "byline")
    assert {byline.one, byline.into} == {"By Mara Ibsen", "Mara Ibsen"}
    assert byline.why == "the same words"


def test_merging_an_outlet_keeps_its_spelling_and_an_author_does_not(news):
    lead = news.world.lead
    assert corpus.spelt(news.project, "outlet", "Linden Courrier") == [news.letters]
    corpus.merge_alike(news.project, lead, "outlet", "Linden Courrier", "Linden Courier")
    assert articles.article(news.project, news.letters).outlet == "Linden Courier"
    assert corpus.known_outlets(news.project) == {"linden courrier": "Linden Courier"}
    corpus.merge_alike(news.project, lead, "byline", "By Mara Ibsen", "Mara Ibsen")
    assert articles.article(news.project, news.letters).byline == "Mara Ibsen"
    assert corpus.likely_alike(news.project, "byline") == []
    history.undo(news.project, lead)
    assert articles.article(news.project, news.letters).byline == "By Mara Ibsen"
