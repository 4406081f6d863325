"""Which claims are plausible, in which order, and why."""

from __future__ import annotations

import math

import pytest

from models import codebook, coding, people
from models.actors import ActorSpec
from models.articles import NewArticle, add_articles
from models.codebook import Claim, Codebook
from models.coding import ClaimRanker, Ref, Role, cast_of, earlier_claims, items, quote_of, rank_for
from models.coding.guessing import stems
from models.findings import Span
from tests.conftest import READING, TEXT, World


def book(*claims: Claim) -> Codebook:
    others = tuple(Claim(str(n), "", id=n) for n in range(90, 98))
    return Codebook("B", claims=(*claims, *others))


RENT = Claim("1", "Rent", "Limits on levies", keywords=("cap", "rent control board"), include=("ceilings",), id=1)
ZONE = Claim("2", "Zoning", "", keywords=("zoning",), examples=("Build towers",), id=2)
BELOW = Claim("2.1", "Towers", "", parent="2", id=3)
RARE = math.log(1 + 11)  # of a word that one of eleven claims has


def scores(quote: str, earlier: dict[int, int] | None = None) -> dict[int, float]:
    ranked = ClaimRanker(book(RENT, ZONE, BELOW)).rank(quote, earlier or {})
    return {guess.claim_id: guess.score for guess in ranked if guess.score}


@pytest.mark.parametrize(
    ("quote", "claim", "weight"),
    [("cap", 1, 3.0), ("rents", 1, 2.0), ("board", 1, 1.0), ("levies", 1, 0.5), ("ceilings", 1, 0.5)],
)
def test_a_word_weighs_by_where_the_codebook_has_it_and_by_how_rare_it_is(quote, claim, weight):
    assert scores(quote) == {claim: pytest.approx(weight * RARE / 6)}


def test_a_keyword_of_the_branch_counts_for_what_is_below_it():
    assert scores("zoning") == {
        2: pytest.approx(3.0 * math.log(1 + 11 / 2) / 6), 3: pytest.approx(1.0 * math.log(1 + 11 / 2) / 6),
    }  # fmt: skip


def test_a_whole_keyword_of_several_words_weighs_more_than_its_words():
    words = 2.0 + 1.0 + 1.0
    assert scores("the rent control board") == {1: pytest.approx((words * RARE + 6.0) / 6)}
    assert scores("rent board") == {1: pytest.approx(3.0 * RARE / 6)}


def test_the_most_telling_words_are_the_reason_and_at_most_three():
    best = ClaimRanker(book(RENT, ZONE)).rank("Levies, ceilings, a cap and rents!", {})[0]
    assert best.reason == "words: cap, rents, levies"
    best = ClaimRanker(book(RENT, ZONE)).rank("A cap by the rent control board", {})[0]
    assert best.reason == "words: rent control board, cap"
    assert ClaimRanker(book(RENT, ZONE)).rank("Nothing here", {})[-1].reason == ""


def test_what_a_speaker_said_elsewhere_counts_and_no_more_than_four_articles():
    assert [scores("", {1: times}).get(1, 0) for times in (0, 1, 2, 4, 9)] == pytest.approx([0, 0.8, 1.0, 1.4, 1.4])
    ranker = ClaimRanker(book(RENT, ZONE))
    assert ranker.rank("", {1: 2}, "Voss")[0].reason == "used for Voss in 2 articles"
    assert ranker.rank("", {1: 1})[0].reason == "used for this speaker in 1 article"


def test_of_claims_alike_the_codebook_s_order_decides():
    assert [g.claim_id for g in ClaimRanker(book(ZONE, RENT)).rank("", {})][:3] == [2, 1, 90]


def test_a_guess_must_be_sure_and_ahead():
    ranker = ClaimRanker(book(RENT, ZONE))
    assert ranker.best("levies", {}) is None
    assert ranker.best("cap", {}).claim_id == 1
    assert ranker.best("cap and zoning", {}) is None
    assert ranker.best("", {1: 2}).claim_id == 1
    assert ranker.best("", {1: 1}) is None
    assert ranker.best("", {1: 4, 2: 3}).claim_id == 1
    assert ranker.best("", {1: 3, 2: 3}) is None
    assert ClaimRanker(Codebook("B", claims=(RENT,))).best("", {1: 2}).claim_id == 1
    assert ClaimRanker(Codebook("B")).best("cap", {}) is None


def test_a_claim_with_others_below_it_and_a_retired_one_are_not_put_into_a_draft():
    assert ClaimRanker(book(RENT, ZONE, BELOW)).best("", {2: 4}) is None
    assert ClaimRanker(book(RENT, ZONE)).best("", {2: 4}).claim_id == 2
    gone = Claim("1", "Rent", keywords=("cap",), retired=True, id=1)
    assert 1 not in [g.claim_id for g in ClaimRanker(book(gone, ZONE)).rank("cap", {})]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Regulations regulate", {"regul": "regulations", "regulat": "regulate"}),
        ("Builders building builds", {"build": "builders"}),
        ("taxes Tax", {"tax": "taxes"}),
        ("He said the county will", {}),
        ("at 287(g) or 12", {"287(g)": "287(g)"}),
        ("red bed cities city's", {"red": "red", "bed": "bed", "cit": "cities"}),
        ("CAFÉS", {"café": "cafés"}),
    ],
)
def test_words_count_by_their_stems_without_the_common_ones(text, found):
    assert stems(text) == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("policy", "policies"),
        ("cap", "caps"),
        ("builder", "builders"),
        ("regulation", "regulations"),
        ("rule", "rules"),
    ],
)
def test_a_word_and_its_plural_are_one(one, other):
    assert stems(one).keys() == stems(other).keys()


def say(world: World, who, article: int, name: str, claim: int, role: Role = Role.CLAIMANT) -> int:
    made = coding.create(world.project, who, article, [Span(0, 4)]).made("statement")
    coding.set_actors(world.project, who, Ref(made), [ActorSpec(name)], role)
    coding.set_claims(world.project, who, Ref(made), [claim])
    return made


@pytest.fixture
def others(world: World) -> list[int]:
    return [a.article_id for a in add_articles(world.project, [NewArticle(f"Voss spoke {n}.") for n in range(3)])]


def test_earlier_claims_count_the_other_articles(world, others):
    say(world, world.ana, others[0], "Voss", 2)
    say(world, world.ana, others[0], "Voss", 2)
    say(world, world.ana, others[1], "voss", 2)
    say(world, world.ana, others[2], "Voss", 3)
    say(world, world.ana, world.article, "Voss", 4)
    assert earlier_claims(world.project, world.ana, ["VOSS"], world.article) == {2: 2, 3: 1}
    assert earlier_claims(world.project, world.ana, ["Voss"], others[2]) == {2: 2, 4: 1}
    assert earlier_claims(world.project, world.ana, ["", "Nobody"], world.article) == {}
    assert earlier_claims(world.project, world.ana, [""], world.article) == {}


def test_only_codings_of_the_coder_in_the_layer_with_the_actor_as_speaker_count(world, others):
    people.add_layer(world.project, "second")
    again = people.acting(world.project, world.ana.coder_id, "second")
    say(world, world.ben, others[0], "Voss", 2)
    say(world, again, others[0], "Voss", 3)
    say(world, world.ana, others[0], "Voss", 4, Role.ADDRESSEE)
    begun = say(world, world.ana, others[1], "Voss", 1)
    with world.project.transaction():
        world.project.execute("UPDATE statement SET kept = 0 WHERE id = ?", begun)
    assert earlier_claims(world.project, world.ana, ["Voss"], world.article) == {}


def test_several_names_are_several_actors(world, others):
    say(world, world.ana, others[0], "Voss", 2)
    say(world, world.ana, others[1], "Ann Moss", 2)
    assert earlier_claims(world.project, world.ana, ["Voss", "Ann Moss"], world.article) == {2: 2}


def test_the_claims_of_an_item_are_ranked_by_its_words_and_its_speaker(world, others):
    say(world, world.ana, others[0], "Voss", 4)
    ranker = ClaimRanker(Codebook("B", claims=(RENT, ZONE, Claim("4", "", id=4))))
    voss = items(world.project, world.ana, world.article)[1]
    text = world.project.value("SELECT text FROM article WHERE id = ?", world.article)
    ranked = rank_for(world.project, world.ana, ranker, world.article, text, voss)
    assert {g.claim_id: g.reason for g in ranked} == {
        1: "words: cap", 4: "used for Voss in 1 article", 2: "words: builders",
    }  # fmt: skip


def test_pieces_of_evidence_are_quoted_with_a_gap_between_them():
    assert quote_of("One two three", [Span(0, 3), Span(8, 13)]) == "One … three"


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
