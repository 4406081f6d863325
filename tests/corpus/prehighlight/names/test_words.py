"""Where a name begins and ends in what the model marked."""

from __future__ import annotations

import pytest

from corpus.prehighlight.names.words import initials, is_acronym, trimmed, without_title


@pytest.mark.parametrize(
    ("found", "name"),
    [
        ("the Harbour Commission", "Harbour Commission"),
        ("Okafor’s", "Okafor"),
        ("“Teresa Okafor", "Teresa Okafor"),
        ("Harlow\n\nNorth of the river", "Harlow"),
        ("Rivers Council (RC", "Rivers Council"),
        ("Acme Inc.", "Acme Inc."),
        ("U.S.", "U.S."),
        ("Harlow.", "Harlow"),
    ],
)
def test_a_name_is_cut_out_of_what_the_model_marked(found, name):
    start, end = trimmed(found, 0, len(found))
    assert found[start:end] == name


@pytest.mark.parametrize(
    ("found", "name"),
    [("Sheriff Dana Cole", "Dana Cole"), ("Lt. Gov. Cole", "Cole"), ("Minister of Health", "Minister of Health")],
)
def test_titles_stand_outside_the_name(found, name):
    assert found[without_title(found, 0, len(found)) :] == name


def test_acronyms_are_known_by_their_capitals_and_made_of_initials():
    assert is_acronym("NATO")
    assert is_acronym("AfDB")
    assert not is_acronym("Cole")
    assert "HRA" in initials("Harlow Rivers Authority")
    assert "CBR" in initials("Council for the Blue Rivers")


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Don Fowler", "Don Fowler"),
        ("Don Eusebio Larra", "Eusebio Larra"),
        ("Gov. Earl Ray Voss", "Earl Ray Voss"),
        ("Mayor Voss", "Voss"),
    ],
)
def test_a_title_that_is_a_given_name_too_stays_where_it_is_one(name, bare):
    assert name[without_title(name, 0, len(name)) :] == bare
