"""Which claims are plausible, in which order, and why."""

from __future__ import annotations

import math

import pytest

from models import codebook, coding, people
from models.actors import ActorSpec
from models.articles import NewArticle, add_articles
from models.codebook import Claim, Codebook
from models.coding import (
    ClaimRanker,
    Guess,
    Learned,
    Ref,
    Role,
    Topic,
    Used,
    cast_of,
    earlier_claims,
    items,
    paragraph_of,
    quote_of,
    said_of,
    used,
)
from models.coding.learning import Precedent
from models.findings import Span
from tests.conftest import READING, TEXT, World


def book(*claims: Claim) -> Codebook:
    others = tuple(Claim(str(n), "", id=n) for n in range(90, 98))
    return Codebook("B", claims=(*claims, *others))


RENT = Claim("1", "Rent", "Limits on levies", keywords=("cap", "rent control board"), include=("ceilings",), id=1)
ZONE = Claim("2", "Zoning", "", keywords=("zoning",), examples=("Build towers",), id=2)
BELOW = Claim("2.1", "Towers", "", keywords=("height",), parent="2", id=3)
RARE = math.log(1 + 10)  # of a word that one of ten claims has


def scores(quote: str, **more) -> dict[int, float]:
    """By claim, without what has none; of ten claims in no branches."""
    ranked = ClaimRanker(book(RENT, ZONE)).rank(quote, **more)
    return {guess.claim_id: guess.score for guess in ranked if guess.score > 0}


@pytest.mark.parametrize(
    ("quote", "claim", "weight"),
    [("cap", 1, 3.0), ("rents", 1, 2.0), ("board", 1, 1.0), ("levies", 1, 0.5), ("ceilings", 1, 0.5), ("zoning", 2, 3)],
)
def test_a_word_weighs_by_where_the_codebook_has_it_and_by_how_rare_it_is(quote, claim, weight):
    assert scores(quote) == {claim: pytest.approx(weight * RARE / 6)}
    assert scores("", paragraph=quote) == {claim: pytest.approx(0.15 * weight * RARE / 6)}


def test_a_word_that_two_claims_have_tells_less():
    both = ClaimRanker(book(RENT, Claim("2", "Caps", id=2))).rank("cap")
    assert [g.score for g in both[:2]] == pytest.approx([w * math.log(1 + 10 / 2) / 6 for w in (3.0, 2.0)])


def test_what_the_quotation_names_is_offered_before_what_only_the_article_is_about():
    claims = (RENT, *(Claim(f"1.{n}", f"Claim {n}", parent="1", id=10 + n) for n in range(1, 8)), ZONE)
    ranker = ClaimRanker(Codebook("B", claims=claims))
    here = Used(here=dict.fromkeys(range(11, 18), 3))
    ranked = ranker.rank("They build.", used=here)
    assert [g.claim_id for g in ranked[:3]] == [11, 12, 13]
    assert [g.claim_id for g in ranker.likeliest(ranked, 3)] == [11, 2, 12]


def test_a_whole_keyword_of_several_words_weighs_more_than_its_words():
    words = 2.0 + 1.0 + 1.0
    assert scores("the rent control board") == {1: pytest.approx((words * RARE + 6.0) / 6)}
    assert scores("rent board") == {1: pytest.approx(3.0 * RARE / 6)}


def test_the_most_telling_words_are_the_reason_and_at_most_three():
    best = ClaimRanker(book(RENT, ZONE)).rank("Levies, ceilings, a cap and rents!")[0]
    assert best.reason == "words: cap, rents, levies"
    best = ClaimRanker(book(RENT, ZONE)).rank("A cap by the rent control board")[0]
    assert best.reason == "words: rent control board, cap"
    assert ClaimRanker(book(RENT, ZONE)).rank("Nothing here")[-1].reason == ""


def test_what_a_speaker_said_elsewhere_counts_up_to_three_articles():
    counted = [scores("", used=Used(elsewhere={1: times})).get(1, 0) for times in (0, 1, 3, 9)]
    assert counted == pytest.approx([0, 0.1, 0.3, 0.3])
    ranker = ClaimRanker(book(RENT, ZONE))
    assert ranker.rank("", used=Used({1: 2}), speaker="Voss")[0].reason == "used for Voss in 2 articles"
    assert ranker.rank("", used=Used({1: 1}))[0].reason == "used for this speaker in 1 article"


def test_what_was_coded_in_the_article_speaks_for_its_branch_and_for_the_same_speaker_s_claim():
    ranker = ClaimRanker(book(RENT, ZONE, BELOW))
    ranked = {g.claim_id: g for g in ranker.rank("", used=Used(here={3: 3, 1: 1}, by_speaker={3: 9, 1: 1}))}
    assert ranked[3].score == pytest.approx(0.75 + 0.1 * 3)
    assert ranked[1].score == pytest.approx(0.25 + 0.1)
    assert ranked[2].score == pytest.approx(0.75 - 1.0), "the branch itself is a last resort"
    assert ranked[90].score == 0
    assert (ranked[3].reason, ranked[90].reason) == ("used in this article", "")


def test_an_article_is_about_the_branch_whose_words_it_begins_with():
    ranker = ClaimRanker(book(RENT, ZONE, BELOW))
    topic = ranker.topic("Height of towers", "The zoning board met.\nA cap.")
    assert topic.scores[3] > topic.scores[1] > topic.scores[90] == 0
    assert topic.told[3] == ("height", "towers")
    assert ranker.rank("", topic=topic)[0] == Guess(3, "headline: height, towers", topic.scores[3])
    silent = ranker.topic("Nothing", "of this.")
    assert set(silent.scores.values()) == {0.0}
    assert silent.beside == {1, 2, 3, *range(90, 98)}


def test_an_article_is_about_a_branch_by_its_share_of_words_of_which_few_tell_little():
    ranker = ClaimRanker(Codebook("B", claims=(RENT, ZONE, BELOW)))
    zoning = 3.0 * math.log(2)  # a keyword of one of two branches
    only = ranker.topic("", "zoning")
    assert (only.scores[3], only.scores[1]) == (pytest.approx(2.0 * 1.3 * zoning / (1.3 * zoning + 10)), 0.0)
    headline = ranker.topic("zoning", "")
    by_headline = 0.3 * 3.0 * math.log(1 + 3 / 1) / 6
    assert headline.scores[2] - by_headline == pytest.approx(2.0 * 3.0 * zoning / (3.0 * zoning + 10), rel=0.01)


def test_a_bat_in_a_story_of_goats_is_no_guess():
    wind = Claim("4", "Wind power", keywords=("turbine",), id=40)
    bats = Claim("4.2", "Wildlife", keywords=("bats",), parent="4", id=42)
    ranker = ClaimRanker(Codebook("B", claims=(RENT, ZONE, BELOW, wind, bats)))
    ranked = ranker.rank("We once had a bat.")
    assert (ranked[0].claim_id, ranked[0].reason) == (42, "words: bat")
    goats = ranker.topic("Bookmobile adds four stops, and one goat", "The goat ate a book.\nWe once had a bat.")
    assert (42 in goats.beside, ranker.best(ranked, goats)) == (True, None)
    ridge = ranker.topic("Turbines on the ridge kill bats", "The turbines stand.\nWe once had a bat.")
    assert (42 in ridge.beside, ranker.best(ranked, ridge)) == (False, ranked[0])


def test_words_enough_outweigh_what_the_article_is_about():
    wind = Claim("4", "Wind power", keywords=("turbine",), id=40)
    bats = Claim("4.2", "Wildlife", keywords=("bats", "cave", "habitat"), parent="4", id=42)
    ranker = ClaimRanker(Codebook("B", claims=(RENT, ZONE, BELOW, wind, bats)))
    goats = ranker.topic("Bookmobile adds four stops, and one goat", "The goat ate a book.")
    guess = ranker.best(ranker.rank("Their habitat is a cave of bats."), goats)
    assert (42 in goats.beside, guess and guess.claim_id) == (True, 42)


def test_claims_without_branches_are_all_as_likely_by_what_an_article_is_about():
    assert set(ClaimRanker(book(RENT, ZONE)).topic("", "cap cap cap").scores.values()) == {2.0}


def test_of_claims_alike_the_codebook_s_order_decides():
    assert [g.claim_id for g in ClaimRanker(book(ZONE, RENT)).rank("")][:3] == [2, 1, 90]


def test_a_branch_and_a_rest_never_come_first():
    rest = Claim("2.9", "Zoning, other", parent="2", id=4)
    general = Claim("3", "Rents in general", id=5)
    kept = Claim("4", "Other people’s rents", keywords=("neighbour",), id=6)
    ranker = ClaimRanker(Codebook("B", claims=(ZONE, BELOW, rest, general, kept)))
    for words in ("zoning zoning", "other", "general rents"):
        assert ranker.rank(words)[0].claim_id in (3, 6), words
    ranked = ranker.rank("zoning other rents general")
    assert ranker.best(ranked).claim_id in (3, 6) if ranker.best(ranked) else True
    assert {g.claim_id for g in ranked} == {2, 3, 4, 5, 6}
    assert ClaimRanker(Codebook("B", claims=(rest,))).rank("zoning")[0].claim_id == 4, "where there is nothing else"
    assert ClaimRanker(Codebook("B")).rank("zoning") == []


def test_a_guess_must_have_a_reason_and_be_ahead():
    ranker = ClaimRanker(book(RENT, ZONE))
    assert ranker.best(ranker.rank("levies")) is None
    assert ranker.best(ranker.rank("cap")).claim_id == 1
    assert ranker.best(ranker.rank("cap and zoning")) is None
    assert ranker.best(ranker.rank("")) is None
    assert ranker.best([Guess(1, "", 9.0), Guess(2, "", 1.0)]) is None
    assert ranker.best([Guess(1, "why", 0.6), Guess(2, "", 0.0)]).claim_id == 1
    assert ranker.best([Guess(1, "why", 0.59), Guess(2, "", 0.0)]) is None
    assert ranker.best([Guess(1, "why", 0.0)]).claim_id == 1
    assert ranker.best([]) is None


def test_a_retired_claim_is_not_ranked():
    gone = Claim("1", "Rent", keywords=("cap",), retired=True, id=1)
    assert 1 not in [g.claim_id for g in ClaimRanker(book(gone, ZONE)).rank("cap")]


def test_what_was_learned_is_added_and_told():
    learned = Learned([Precedent(1, frozenset({"gravel"}), (2,))], 1.0)
    best = ClaimRanker(book(RENT, ZONE), learned=learned).rank("Gravel!")[0]
    assert best == Guess(2, "like what you coded so", pytest.approx(math.log(2) / 2))
    assert ClaimRanker(book(RENT, ZONE), learned=learned).rank("Other words")[0].score == 0


def test_more_for_some_claims_changes_their_order():
    ranker = ClaimRanker(book(RENT, ZONE, BELOW))
    ranked = ranker.rank("cap")
    assert [g.claim_id for g in ranker.ordered(ranked, {3: 9.0, 2: 20.0})][:3] == [3, 2, 1]
    assert ranker.ordered(ranked) == ranked


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
    assert earlier_claims(world.project, world.ben, ["Voss"], world.article) == {}, "what another coded leads nobody"


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


def test_what_was_used_is_told_of_the_other_statements_that_were_kept(world):
    for name, claim in (("Voss", 2), ("VOSS", 4), ("Ann Moss", 2)):
        say(world, world.ana, world.article, name, claim)
    begun = say(world, world.ana, world.article, "Voss", 3)
    with world.project.transaction():
        world.project.execute("UPDATE statement SET kept = 0 WHERE id = ?", begun)
    found = coding.statements(world.project, world.ana, world.article)
    assert used(found, found[0], {7: 1}) == Used({7: 1}, {4: 1, 2: 1}, {4: 1})
    assert used(found, found[2], {}) == Used({}, {2: 1, 4: 1}, {})


def test_pieces_of_evidence_are_quoted_with_a_gap_between_them():
    assert quote_of("One two three", [Span(0, 3), Span(8, 13)]) == "One … three"


@pytest.mark.parametrize(
    ("text", "spans", "around"),
    [
        ("First.\nOne two three.\nLast.", [(11, 14)], "One   three."),
        ("One two three", [(0, 3), (8, 13)], "  two  "),
        ("A b.\nC d.\nE f.", [(2, 3), (7, 8)], "A  .\nC  ."),
        ("Nothing", [], ""),
    ],
)
def test_a_paragraph_is_what_stands_around_the_words(text, spans, around):
    assert paragraph_of(text, tuple(Span(*span) for span in spans)) == around


def test_guesses_give_their_reason(world):
    ranker = ClaimRanker(codebook.load(world.project))
    found = items(world.project, world.ana, world.article)
    best = ranker.rank(quote_of(TEXT, found[1].evidence))[0]
    assert best.claim_id in (world.claim_id("1.1"), world.claim_id("1.2"))
    assert best.reason.startswith("words: ")


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
        assert (ranker.best(ranker.rank("He did not need the law.")) is not None) == guessed


def test_what_an_article_is_about_can_be_told_of_nothing():
    assert ClaimRanker(Codebook("B")).topic("A headline", "A text.") == Topic({}, {})


def test_words_that_introduce_a_statement_tell_of_no_claim():
    text = "She called out the county. He said no."
    assert said_of(text, (Span(4, 25),), (Span(4, 14),)).split() == ["the", "county"]
    assert said_of(text, (Span(4, 25),), (Span(30, 34),)) == "called out the county"
