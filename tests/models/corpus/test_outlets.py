"""One name for an outlet; the others are kept, whatever is merged into what."""

from __future__ import annotations

import pytest

from models import articles, corpus, history
from models.errors import NotAllowed

SPELLINGS = ["Linden Courrier", "linden courier", "Linden Courier", "Alden Post"]


@pytest.fixture
def spelt(world) -> list[int]:
    new = [articles.NewArticle(f"Story {n}.", outlet=outlet) for n, outlet in enumerate(SPELLINGS)]
    return [added.article_id for added in articles.add_articles(world.project, new)]


def outlets(world, ids) -> list[str]:
    return [articles.article(world.project, i).outlet for i in ids]


def test_spellings_become_one_and_are_kept(world, spelt):
    change = corpus.merge_outlets(world.project, world.lead, SPELLINGS[:2], "Linden Courier")
    assert outlets(world, spelt) == ["Linden Courier"] * 3 + ["Alden Post"]
    assert change.sentence == "called “Linden Courrier”, “linden courier” “Linden Courier”: 2 articles"
    assert corpus.known_outlets(world.project) == dict.fromkeys(["linden courier", "linden courrier"], "Linden Courier")
    history.undo(world.project, world.lead)
    assert outlets(world, spelt) == SPELLINGS
    assert corpus.outlet_aliases(world.project) == []


def test_what_was_a_spelling_of_one_follows_it(world, spelt):
    corpus.merge_outlets(world.project, world.lead, SPELLINGS[:1], "Linden Courier")
    corpus.merge_outlets(world.project, world.lead, ["Linden Courier"], "Alden Post")
    assert corpus.known_outlets(world.project) == dict.fromkeys(["linden courier", "linden courrier"], "Alden Post")


def test_merging_the_other_way_round_turns_the_names(world, spelt):
    corpus.merge_outlets(world.project, world.lead, ["Linden Courrier"], "Linden Courier")
    corpus.merge_outlets(world.project, world.lead, ["Linden Courier"], "Linden Courrier")
    assert corpus.known_outlets(world.project) == {"linden courier": "Linden Courrier"}
    corpus.forget_outlet_alias(world.project, world.lead, "LINDEN COURIER")
    assert corpus.outlet_aliases(world.project) == []


def test_it_takes_two(world, spelt):
    with pytest.raises(NotAllowed, match="Which outlets"):
        corpus.merge_outlets(world.project, world.lead, ["Alden Post"], "Alden Post")
