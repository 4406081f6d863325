"""Splitting a draw among coders: what is promised of every split."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import NotAllowed
from models.work import NONE, Order, Portion, Splitting, portion, split
from tests.models.work.test_sampling import POOLS, many

PORTIONS = st.one_of(
    st.builds(Portion, st.fractions(0, 1)), st.builds(Portion, number=st.integers(0, 70)), st.just(NONE)
)
SPLITTINGS = st.builds(Splitting, PORTIONS, PORTIONS, st.sampled_from(Order))
CODERS = st.integers(1, 6).map(lambda n: [f"Coder {i}" for i in range(n)])


@given(POOLS, CODERS, SPLITTINGS, st.integers(0, 10**9))
def test_hands_cover_exactly_what_was_drawn_and_differ_by_one_at_most(pool, coders, splitting, seed):
    hands = split(pool, coders, splitting, seed)
    if not pool:
        assert hands == ()
        return
    assert [hand.coder for hand in hands] == coders
    shared = hands[0].shared
    readers = Counter(article for hand in hands for article in hand.articles)
    assert readers == {p.id: len(coders) if p.id in shared else 1 for p in pool}
    assert all(hand.shared == shared for hand in hands)
    sizes = [len(hand.articles) for hand in hands]
    assert max(sizes) - min(sizes) <= 1
    assert sizes == sorted(sizes, reverse=True), "who is named first has one more"
    assert len(shared) == (splitting.shared.of(len(pool)) if len(coders) > 1 else 0)


@given(POOLS, CODERS, SPLITTINGS, st.integers(0, 10**9))
def test_hidden_are_the_same_of_the_shared_and_so_many_of_each_ones_own(pool, coders, splitting, seed):
    hands = split(pool, coders, splitting, seed)
    assert len({hand.shared & hand.hidden for hand in hands}) <= 1
    for hand in hands:
        assert hand.hidden <= set(hand.articles)
        if splitting.hidden.number is None:
            assert len(hand.hidden & hand.shared) == splitting.hidden.of(len(hand.shared))
            assert len(hand.hidden - hand.shared) == splitting.hidden.of(hand.own)
        else:
            assert len(hand.hidden) <= splitting.hidden.number


def test_as_in_the_books_five_hundred_among_five():
    hands = split(many(500), "ABCDE", Splitting(portion("10 %"), portion("1/5")), 2024)
    assert [(len(h.articles), h.own, len(h.shared), len(h.hidden)) for h in hands] == [(140, 90, 50, 28)] * 5
    uneven = split(many(501), "ABCDE", Splitting(portion("10 %"), portion("1/5")), 2024)
    assert [hand.own for hand in uneven] == [91, 90, 90, 90, 90]


def test_each_hand_has_the_mixture_of_the_whole():
    pool = many(600)
    for hand in split(pool, "ABC", Splitting(portion("20 %")), 7, ("outlet",)):
        parts = (set(hand.articles) - hand.shared, hand.shared)
        for part in parts:
            there, here = (Counter(p.outlet for p in pool if p.id in ids) for ids in ({p.id for p in pool}, part))
            assert all(abs(here[o] - Fraction(there[o] * len(part), 600)) <= 2 for o in there)


def test_the_three_orders():
    pool = many(30)
    places = {p.id: n for n, p in enumerate(pool)}
    first, dated, mixed = (split(pool, "AB", Splitting(portion("6"), NONE, order), 1)[0] for order in Order)
    assert set(first.articles[:6]) == first.shared
    assert list(dated.articles) == sorted(dated.articles, key=places.__getitem__)
    assert sorted(mixed.articles) == sorted(dated.articles)
    assert mixed.articles not in (first.articles, dated.articles)


def test_one_coder_shares_with_nobody():
    (hand,) = split(many(10), ["A"], Splitting(portion("50 %")), 1)
    assert (hand.own, hand.shared) == (10, frozenset())


@pytest.mark.parametrize(
    ("words", "of_200", "again"),
    [
        ("10%", 20, "10 %"), ("12,5 %", 25, "12.5 %"), ("1/3", 67, "1/3"), ("1/5", 40, "20 %"), ("50", 50, "50"),
        ("900", 200, "900"), ("", 0, "0 %"), (" 0.25 % ", 1, "0.25 %"), ("100 %", 200, "100 %"),
    ],
)  # fmt: skip
def test_a_part_is_read_and_written(words, of_200, again):
    found = portion(words)
    assert (found.of(200), str(found)) == (of_200, again)
    assert portion(str(found)) == found


@pytest.mark.parametrize("words", ["a fifth", "101 %", "3/2", "1/0", "-5", "5 %%"])
def test_what_is_no_part_is_refused(words):
    with pytest.raises(NotAllowed, match="no part"):
        portion(words)
