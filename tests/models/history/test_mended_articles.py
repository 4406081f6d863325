"""Metadata of an article is mended by actions: sealed anew, searched anew, given back by undo."""

from __future__ import annotations

import pytest

from models import articles, history
from models.checking import check
from models.file import RuleBroken
from models.history import Kind, action
from models.people import Right


def mend(world, article_id: int, **columns):
    with action(world.project, world.lead, "mend_articles", right=Right.LEAD) as edit:
        edit.update("article", article_id, **columns)
        edit.say(n=1)
    return edit.done()


def test_an_article_that_was_mended_is_whole_and_so_it_is_when_that_is_undone(world):
    before = articles.article(world.project, world.article)
    change = mend(world, world.article, outlet="Harbour Post", headline="Harbour cranes at rest")
    assert change.kinds == {Kind.CORPUS}
    assert articles.article(world.project, world.article).outlet == "Harbour Post"
    assert check(world.project) == []
    history.undo(world.project, world.lead)
    assert articles.article(world.project, world.article) == before
    assert check(world.project) == []


def test_a_mended_headline_is_found_by_its_new_words_only(world):
    mend(world, world.article, headline="Cranes at rest")
    assert [hit.article_id for hit in articles.search_articles(world.project, "cranes")] == [world.article]
    assert not articles.search_articles(world.project, "weighs")
    history.undo(world.project, world.lead)
    assert not articles.search_articles(world.project, "cranes")
    assert [hit.article_id for hit in articles.search_articles(world.project, "weighs")] == [world.article]


def test_metadata_beside_the_columns_is_sealed_too(world):
    with action(world.project, world.lead, "mend_articles", right=Right.LEAD) as edit:
        edit.insert("metadata", article_id=world.article, name="outlet type", value="local")
        edit.say(n=1)
    assert check(world.project) == []
    with world.project.transaction():
        world.project.execute("UPDATE metadata SET value = 'national'")
    assert any("is not as it was imported" in said for said in check(world.project))


def test_the_text_stays_frozen(world):
    with pytest.raises(RuleBroken, match="frozen"), action(world.project, world.lead, "mend_articles") as edit:
        edit.update("article", world.article, text="Other words.")
