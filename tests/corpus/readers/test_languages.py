"""Languages as files name them."""

from __future__ import annotations

import pytest

from corpus.readers.languages import language_code


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("English", "en"), (" eng ", "en"), ("en-US", "en"), ("EN", "en"), ("pt_BR", "pt"), ("Deutsch", "de"),
        ("ger", "de"), ("français", "fr"), ("español", "es"), ("Nederlands", "nl"), ("dut", "nl"), ("italiano", "it"),
        ("português", "pt"), ("cy", "cy"), ("zh-Hant-TW", "zh"), (" Welsh ", "Welsh"), ("en US", "en US"), ("", ""),
    ],
)  # fmt: skip
def test_a_name_becomes_two_letters_where_it_is_known(written, code):
    assert language_code(written) == code
