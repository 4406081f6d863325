"""How likely a candidate is an attribution, from counts."""

from __future__ import annotations

import pytest

from corpus.prehighlight.attribution.candidates import Candidate
from corpus.prehighlight.attribution.reliability import Reliability, from_counts, traits
from corpus.prehighlight.text import find_quotes, parts_of
from tests.corpus.prehighlight.attribution.parsing import by_hand

ROWS = [
    {"lemma": "say", "pattern": "ccomp>", "seen": "7", "right": "6"},
    {"lemma": "eat", "pattern": "ccomp>", "seen": "3", "right": "0"},
    {"lemma": "*", "pattern": "ccomp>", "seen": "10", "right": "2"},
    {"lemma": "say", "pattern": "dobj", "seen": "10", "right": "5"},
]


def candidate(*rows: str, pattern: str = "ccomp>", source: int = 1, lemma: str = "say") -> Candidate:
    doc = by_hand(*(rows or ("She PRP PRON nsubj 1", f"said VBD VERB ROOT 1 {lemma}", "rents NNS NOUN ccomp 1")))
    return Candidate(doc[source], pattern, tuple(doc[:source]), (doc[source],), tuple(doc[source + 1 :]))


def folded(text: str = "She said rents"):
    return parts_of(text, find_quotes(text))[0].folded


@pytest.mark.parametrize(
    ("pattern", "lemma", "rate"),
    [
        ("ccomp>", "say", (6 + 3 * 0.2) / (7 + 3)),
        ("ccomp>", "sing", 3 * 0.2 / 3),
        ("dobj", "say", (5 + 3 * 0.25) / (10 + 3)),
        ("dobj", "sing", 0.25),
    ],
)
def test_a_lemma_counts_against_what_is_usual_for_its_pattern(pattern, lemma, rate):
    found = Reliability(ROWS, []).of(candidate(pattern=pattern, lemma=lemma), folded())
    assert found == pytest.approx(rate)


def test_what_was_never_seen_is_as_unlikely_as_can_be():
    assert Reliability(ROWS, []).of(candidate(pattern="as"), folded()) == pytest.approx(0.002)


def test_a_trait_counts_by_how_much_it_does_better_than_expected():
    row = {"pattern": "dobj", "trait": "source=pronoun", "seen": "20", "right": "18", "expected": "10"}
    share, hoped = (18 + 20 * 0.5) / 40, (10 + 20 * 0.5) / 40
    factor = ((share / (1 - share)) / (hoped / (1 - hoped))) ** 0.6
    before = (5 + 3 * 0.25) / 13
    odds = before / (1 - before) * factor
    found = Reliability(ROWS, [row]).of(candidate(pattern="dobj"), folded())
    assert found == pytest.approx(odds / (1 + odds))
    unseen = {**row, "trait": "source=name"}
    assert Reliability(ROWS, [unseen]).of(candidate(pattern="dobj"), folded()) == pytest.approx(before)


@pytest.mark.parametrize(
    ("rows", "source", "speaker"),
    [
        (["I PRP PRON nsubj 1"], 1, "first"), (["We PRP PRON nsubj 1"], 1, "first"), (["it PRP PRON nsubj 1"], 1, "it"),
        (["They PRP PRON nsubj 1"], 1, "they"), (["You PRP PRON nsubj 1"], 1, "second"),
        (["he PRP PRON nsubj 1"], 1, "pronoun"), (["Okafor NNP PROPN nsubj 1"], 1, "name"),
        (["board NN NOUN nsubj 1"], 1, "noun"), (["farmers NNS NOUN nsubj 1"], 1, "nouns"),
        (["farmers NNS NOUN nsubj 2", "there RB ADV advmod 0"], 2, "nouns"), ([], 0, "none"),
    ],
)  # fmt: skip
def test_who_speaks_is_a_trait(rows, source, speaker):
    one = candidate(*rows, f"said VBD VERB ROOT {source} say", f"so RB ADV advmod {source}", source=source)
    assert f"source={speaker}" in list(traits(one, folded("so it is so")))


@pytest.mark.parametrize(("words", "step"), [(1, 0), (3, 0), (4, 1), (7, 2), (13, 3), (25, 3), (26, 4)])
def test_how_much_is_said_is_a_trait(words, step):
    one = candidate("said VBD VERB ROOT 0 say", *["so RB ADV advmod 0"] * words, source=0)
    assert list(traits(one, folded("so " * 40))) == [
        "source=none", f"length={step}", "tag=VBD", "helper=-", "inside=ROOT", "quoted=0",
    ]  # fmt: skip


@pytest.mark.parametrize("helper", ["to", "would", "could", "can", "may", "might", "should", "will", "not", "n't"])
def test_what_stands_with_the_verb_is_a_trait(helper):
    doc = by_hand(f"{helper} MD AUX aux 1", "say VB VERB ROOT 1", "so RB ADV advmod 1")
    one = Candidate(doc[1], "dobj", (), tuple(doc[:2]), (doc[2],))
    assert f"helper={helper}" in list(traits(one, folded("would say so")))


@pytest.mark.parametrize(("letters", "step"), [(5, 1), (6, 1), (7, 2), (18, 2), (19, 3), (36, 3), (37, 4)])
def test_how_much_is_quoted_is_a_trait(letters, step):
    text = f"so “{'x' * letters}” it is"
    doc = by_hand("so X X dep 0", "x X X dep 0", "it X X dep 0")
    one = Candidate(doc[0], "dobj", (), (doc[0],), tuple(doc))
    assert f"quoted={step}" in list(traits(one, folded(text)))


def test_what_standfirst_ships_knows_saying_from_eating():
    ours = from_counts.__wrapped__()  # read again, whoever has asked before
    assert ours.of(candidate(), folded()) > 0.8
    assert ours.of(candidate(lemma="eat"), folded()) < 0.3
