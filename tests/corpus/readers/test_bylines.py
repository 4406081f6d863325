"""Bylines and outlets, however they are written."""

from __future__ import annotations

import pytest

from corpus.readers.bylines import authors_of, bare_byline
from corpus.readers.outlets import outlet_name, split_edition


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By INA ROE", ["Ina Roe"]), ("Ina Roe and Bo Finch, Staff Writers", ["Ina Roe", "Bo Finch"]),
        ("Von Ina Roe und Bo Finch", ["Ina Roe", "Bo Finch"]), ("Ina Roe, Bo Finch et Lu Chen", ["Ina Roe",
        "Bo Finch", "Lu Chen"]),
        ("By Ina de la Roe (with Bo Finch in Kells)", ["Ina de la Roe"]), ("Ina Roe; Ina Roe", ["Ina Roe"]),
        ("Our Correspondent", []), ("Press Association", []), ("INA Roe, JD Lund", ["Ina Roe",
        "JD Lund"]), ("x" * 400, []), ("", []),
    ],
)  # fmt: skip
def test_authors_are_split(byline, authors):
    assert authors_of(byline) == authors


def test_authors_whose_last_name_comes_first_are_turned():
    assert authors_of("Roe, Ina B.; Finch, Bo", inverted=True) == ["Ina B. Roe", "Bo Finch"]


def test_by_is_no_part_of_a_byline():
    assert bare_byline("  By:  Ina Roe ,") == "Ina Roe"
    assert bare_byline("Craig Stand (Box by Bo Finch)") == "Craig Stand (Box by Bo Finch)"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Alden Post, The", "The Alden Post"), ("Alden Post, The (TX)", "The Alden Post (TX)"), ("THE ALDEN POST",
        "The Alden Post"),
        ("The Alden Post (Online)", "The Alden Post"), ("Alden Post; Online", "Alden Post"), ("POST OF ALDEN",
        "Post of Alden"),
        ("USA TODAY", "USA TODAY"), ("CNN", "CNN"), ("The Times (London)",
        "The Times (London)"), ("Aldenpost.com.", "Aldenpost.com"),
        ("Humanité, L'", "L'Humanité"), ("DAILY POST (Alden)", "Daily Post (Alden)"), ("x" * 200,
        "x" * 200), (" . ", "."),
    ],
)  # fmt: skip
def test_an_outlet_has_one_name(written, name):
    assert outlet_name(written) == name


def test_an_edition_behind_an_outlet_is_none_of_its_name():
    assert split_edition("The Guardian (London) - Final Edition") == ("The Guardian (London)", "Final Edition")
    assert split_edition("Alden-Post") == ("Alden-Post", "")
