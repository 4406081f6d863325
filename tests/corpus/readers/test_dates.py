"""Dates in the shapes that news files have them in."""

from __future__ import annotations

import pytest

from corpus.readers.dates import date_in_name, order_shown_by, read_date


@pytest.mark.parametrize(
    "written",
    [
        "2020-03-11",
        "2020-3-11",
        "2020/03/11",
        "2020-03-11T23:10:00Z",
        "2020-03-11 23:10:00-05:00",
        "March 11, 2020",
        "Mar. 11, 2020, 10:03 AM",
        "Wednesday, March 11, 2020 at 5:03 p.m. EDT",
        "11 March 2020",
        "11th of March 2020",
        "11-Mar-2020",
        "Wed, 11 Mar 2020 10:00:00 GMT",
        "20200311",
        "20200311103000",
        "11.03.2020",
        "03/11/2020 ",
        "11. März 2020",
        "11 de marzo de 2020",
        "11 mars 2020",
        "1583884800",
        "1583884800000",
    ],
)
def test_reads_a_date_as_it_is_written(written):
    assert read_date(written, day_first=False).iso == "2020-03-11"


def test_tells_an_ambiguous_date_instead_of_guessing():
    read = read_date("03/04/2020")
    assert read.iso is None
    assert read.issue == "“03/04/2020” may be 2020-03-04 or 2020-04-03"
    assert read_date("03/04/2020", day_first=True).iso == "2020-04-03"
    assert read_date("03/04/2020", day_first=False).iso == "2020-03-04"


@pytest.mark.parametrize(
    ("written", "iso"), [("14/03/2020", "2020-03-14"), ("03/14/2020", "2020-03-14"), ("04/04/20", "2020-04-04")]
)
def test_takes_a_numeric_date_that_can_mean_one_day_only(written, iso):
    assert read_date(written).iso == iso


@pytest.mark.parametrize(
    "written", ["2020", "March 2020", "Winter 2008/2009", "yesterday", "2020-02-30", "11 March 20201"]
)
def test_a_part_of_a_date_is_an_issue(written):
    read = read_date(written)
    assert read.iso is None
    assert read.issue


def test_nothing_written_is_no_issue():
    assert read_date("  ") == (None, "", 0)


def test_a_date_shows_the_order_of_its_file():
    assert order_shown_by("14/03/2020") is True
    assert order_shown_by("03/14/2020") is False
    assert order_shown_by("03/04/2020") is None


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("2020-03-11 Sheriff.txt", "2020-03-11"),
        ("ledger_20200311_2.txt", "2020-03-11"),
        ("p2 2020_03_11", "2020-03-11"),
        ("a20200311f.txt", None),
        ("12020031199.txt", None),
        ("2020-13-41.txt", None),
    ],
)
def test_finds_a_date_in_a_file_name(name, iso):
    assert date_in_name(name) == iso
