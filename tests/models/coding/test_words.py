"""Words and their stems."""

from __future__ import annotations

import pytest

from models.coding.words import ALGORITHMS, stems


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Regulations regulate", {"regul": "regulations"}),
        ("Builders building builds", {"builder": "builders", "build": "building"}),
        ("taxes Tax", {"tax": "taxes"}),
        ("He said the county will", {}),
        ("at 287(g) or 12", {"287(g)": "287(g)"}),
        ("red bed cities city's", {"red": "red", "bed": "bed", "citi": "cities"}),
        ("CAFÉS", {"café": "cafés"}),
    ],
)
def test_words_count_by_their_stems_without_the_common_ones(text, found):
    assert stems(text) == found


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "policy", "policies"),
        ("en-GB", "cap", "caps"),
        ("de", "Miete", "Mieten"),
        ("DE", "Windrad", "Windrades"),
        ("fr", "taxe", "taxes"),
        ("es", "vivienda", "viviendas"),
    ],
)
def test_a_word_and_its_plural_are_one_in_the_language_of_the_text(language, one, other):
    assert stems(one, language).keys() == stems(other, language).keys()


def test_in_a_language_without_a_stemmer_words_stand_as_they_are():
    assert stems("kodit kodeissa", "xx") == {"kodit": "kodit", "kodeissa": "kodeissa"}
    assert stems("homes", "") == {"homes": "homes"}


def test_every_language_named_has_a_stemmer():
    for code in ALGORITHMS:
        assert stems("abcdefgh", code)
