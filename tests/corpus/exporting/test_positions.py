"""Positions in UTF-16 units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.exporting.positions import Utf16Positions


@given(st.text(st.sampled_from("a\uffff\U00010000😀\ufb01")))
def test_they_are_what_the_encoded_text_has(text):
    at = Utf16Positions(text).at
    for position in range(len(text) + 1):
        assert at(position) == len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    ("text", "ends"), [("", 0), ("plain", 5), ("größer", 6), ("😀 up", 5), ("\uffff", 1), ("\U00010000", 2)]
)
def test_only_what_lies_beyond_the_first_plane_counts_twice(text, ends):
    assert Utf16Positions(text).at(len(text)) == ends
