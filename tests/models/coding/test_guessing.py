"""Guesses of claims and of speakers, and what they rest on."""

from __future__ import annotations

from models import codebook, coding
from models.actors import ActorSpec
from models.articles import NewArticle, add_articles
from models.codebook import Claim, Codebook
from models.coding import ClaimRanker, Ref, cast_of, items, rank_for
from models.findings import Span
from tests.conftest import READING, TEXT


def test_guesses_give_their_reason(world):
    ranker = ClaimRanker(codebook.load(world.project))
    found = items(world.project, world.ana, world.article)
    best = rank_for(world.project, world.ana, ranker, world.article, TEXT, found[1])[0]
    assert best.claim_id in (world.claim_id("1.1"), world.claim_id("1.2"))
    assert best.reason.startswith("words: ")
    other = add_articles(world.project, [NewArticle("Voss spoke again of the weather.")])[0].article_id
    made = coding.create(world.project, world.ana, other, [Span(0, 4)]).made("statement")
    coding.set_actors(world.project, world.ana, Ref(made), [ActorSpec("Voss")])
    coding.set_claims(world.project, world.ana, Ref(made), [world.claim_id("2")])
    best = next(
        g
        for g in rank_for(world.project, world.ana, ranker, world.article, TEXT, found[1])
        if g.claim_id == world.claim_id("2")
    )
    assert best.reason == "used for Voss in 1 article"
    others = rank_for(world.project, world.ben, ranker, world.article, TEXT, found[1])
    assert not [g for g in others if g.reason.startswith("used for")], "what another coder coded leads nobody"


def test_the_cast_has_used_actors_first_then_speakers(world):
    coding.set_actors(world.project, world.ana, world.first.ref, [ActorSpec("Ann Moss")])
    names = [a.name for a in cast_of(world.project, world.ana, world.article, READING)]
    assert names[0] == "Ann Moss"
    assert names.index("Voss") < names.index("Alden")
    assert "Ann Moss" not in [a.name for a in cast_of(world.project, world.ben, world.article, READING)]


def test_one_word_of_a_keyword_of_several_is_no_guess():
    others = tuple(Claim(str(n), f"Claim {n}", id=n) for n in range(2, 24))
    for keyword, guessed in (("law", True), ("state law", False)):
        ranker = ClaimRanker(Codebook("B", claims=(Claim("1", "Who regulates", keywords=(keyword,), id=1), *others)))
        assert (ranker.best("He did not need the law.", {}) is not None) == guessed
