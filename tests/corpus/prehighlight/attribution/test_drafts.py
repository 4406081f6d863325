"""Spans of an attribution while it is being read."""

from __future__ import annotations

import pytest

from corpus.prehighlight.attribution.drafts import Draft, spans_of, without
from corpus.prehighlight.text import find_quotes, parts_of
from models.findings import Span
from tests.corpus.prehighlight.attribution.parsing import by_hand


@pytest.mark.parametrize(
    ("other", "shares"),
    [((0, 10), False), ((0, 11), True), ((12, 14), True), ((19, 30), True), ((20, 30), False), ((5, 40), True)],
)
def test_it_touches_what_it_shares_a_character_with(other, shares):
    draft = Draft(0, (), (Span(10, 20),), (Span(10, 20),), 1.0)
    assert draft.touches(Span(*other)) is shares
    assert draft.has_cue(Span(*other)) is shares
    assert not Draft(0, (Span(10, 20),), (), (), 1.0).touches(Span(*other))


@pytest.mark.parametrize(
    ("taken", "left"),
    [
        ((0, 10), [(10, 20)]), ((20, 30), [(10, 20)]), ((10, 20), []), ((5, 25), []),
        ((14, 16), [(10, 13), (17, 20)]), ((11, 19), []), ((12, 18), [(10, 11), (19, 20)]),
        ((5, 15), [(16, 20)]), ((15, 25), [(10, 14)]),
    ],
)  # fmt: skip
def test_what_is_taken_goes_with_the_mark_beside_it(taken, left):
    assert without([Span(10, 20)], Span(*taken)) == tuple(Span(*span) for span in left)


def test_the_words_that_lie_together_are_one_span():
    text = "Rents rose, he said"
    (part,) = parts_of(text, find_quotes(text))
    doc = by_hand("Rents X X dep 0", "rose X X dep 0", "he X X dep 0", "said X X dep 0")
    words = {token.text: token for token in doc}
    for name, start in (("Rents", 0), ("rose", 6)):
        assert words[name].idx == start
    assert spans_of(text, part.folded, [words["rose"], words["Rents"]]) == (Span(0, 10),)
    assert spans_of(text, part.folded, []) == ()
