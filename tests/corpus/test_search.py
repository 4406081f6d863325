"""Full-text search over imported articles."""

from __future__ import annotations

from corpus.search import search
from models.articles import NewArticle, add_articles


def test_words_of_headline_and_text_newest_first(world):
    add_articles(
        world.project,
        [
            NewArticle("The cap passed.", "Old", published="2020-01-01"),
            NewArticle("Nothing of it.", "A cap at last", published="2025-01-01"),
        ],
    )
    assert [hit.headline for hit in search(world.project, "cap")] == ["A cap at last", "Council weighs cap", "Old"]
    assert len(search(world.project, "cap", limit=1)) == 1
    assert {hit.headline for hit in search(world.project, "cap", by_rank=True)} == {
        "A cap at last",
        "Council weighs cap",
        "Old",
    }
