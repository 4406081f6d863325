"""A table of one's own adds what it knows of outlets, and says what it could not place."""

from __future__ import annotations

import pytest

from corpus.joining import join, read_join
from models import corpus
from models.errors import NotAllowed, NotFound


def test_a_table_is_matched_by_outlet_whatever_its_columns_are_called(world, tmp_path):
    path = tmp_path / "outlets.csv"
    path.write_text(
        "Newspaper;type;headline\nalden post;daily;no\nElsewhere;weekly;no\nALDEN POST;monthly;no\n", "utf-8"
    )
    table = read_join(path)
    assert (table.names, table.twice) == (("type",), ("ALDEN POST",)), "a field of articles is never overwritten"
    found = join(world.project, [world.article], table)
    assert found.plan == {world.article: {"type": "daily"}}
    assert found.unknown == ("elsewhere",)
    corpus.mend_articles(world.project, world.lead, found.plan)
    assert corpus.article_rows(world.project, [world.article])[world.article].metadata["type"] == "daily"


def test_by_another_field_and_by_metadata(world, tmp_path):
    corpus.mend_articles(world.project, world.lead, {world.article: {"county": "Linden"}})
    path = tmp_path / "counties.csv"
    path.write_text("county,population\nLinden,40000\n", "utf-8")
    found = join(world.project, [world.article], read_join(path, "county"))
    assert found.plan == {world.article: {"population": "40000"}}


def test_a_table_that_is_none_or_says_nothing_is_refused(tmp_path):
    with pytest.raises(NotFound):
        read_join(tmp_path / "none.csv")
    for words, said in (("name,type\nx,y\n", "no column “outlet”"), ("outlet\nx\n", "says nothing of “outlet”")):
        path = tmp_path / "t.csv"
        path.write_text(words, "utf-8")
        with pytest.raises(NotAllowed, match=said):
            read_join(path)
