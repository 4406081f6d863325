"""Metadata that came in wrong is put right, and nothing else."""

from __future__ import annotations

import pytest

from models import articles, corpus, history
from models.checking import check
from models.errors import NotAllowed, NotFound


def test_fields_and_metadata_are_mended_in_one_action(world):
    before = articles.article(world.project, world.article)
    change = corpus.mend_articles(
        world.project,
        world.lead,
        {world.article: {"published": "2024-05-31", "outlet": " Linden  Courier", "type": "local"}},
    )
    after = articles.article(world.project, world.article)
    assert (after.published, after.outlet, after.metadata["type"]) == ("2024-05-31", "Linden Courier", "local")
    assert after.text == before.text
    assert change.article_id == world.article
    assert check(world.project) == []
    corpus.mend_articles(world.project, world.lead, {world.article: {"type": "regional", "published": ""}})
    corpus.mend_articles(world.project, world.lead, {world.article: {"type": ""}})
    assert articles.article(world.project, world.article).metadata == before.metadata
    assert articles.article(world.project, world.article).published is None
    for _ in range(3):
        history.undo(world.project, world.lead)
    assert articles.article(world.project, world.article) == before
    assert check(world.project) == []


@pytest.mark.parametrize("day", ["31.5.2024", "2024-02-30", "soon"])
def test_a_date_that_is_none_is_refused(world, day):
    with pytest.raises(NotAllowed, match="is no date"):
        corpus.mend_articles(world.project, world.lead, {world.article: {"published": day}})


def test_text_and_strangers_are_refused(world):
    with pytest.raises(NotAllowed, match="as it was imported"):
        corpus.mend_articles(world.project, world.lead, {world.article: {"text": "Other words."}})
    with pytest.raises(NotFound, match="no article 77"):
        corpus.mend_articles(world.project, world.lead, {77: {"outlet": "Courier"}})
    with pytest.raises(NotAllowed, match="lead"):
        corpus.mend_articles(world.project, world.ben, {world.article: {"outlet": "Courier"}})


def test_nothing_is_written_where_nothing_changes(world):
    same = articles.article(world.project, world.article).outlet
    assert corpus.mend_articles(world.project, world.lead, {world.article: {"outlet": same}}).id == 0
