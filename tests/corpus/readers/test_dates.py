"""Dates in the shapes that news files have them in."""

from __future__ import annotations

from datetime import datetime

import pytest

from corpus.readers.dates import MONTH_NAMES, date_at_start, date_in_name, order_shown_by, read_date, shortened


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


@pytest.mark.parametrize("number", range(1, 13))
def test_every_name_of_a_month_is_read(number):
    names = MONTH_NAMES[number]
    for name in names.split():
        assert read_date(f"11 {name} 2020").iso == f"2020-{number:02}-11"
        assert read_date(f"{name.capitalize()}. 11, 2020").iso == f"2020-{number:02}-11"
    english = datetime(2020, number, 1).strftime("%B").lower()
    assert names.split()[0] == english


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("1600-01-01", "1600-01-01"),
        ("1599-12-31", None),
        ("2100-12-31", "2100-12-31"),
        ("2101-01-01", None),
        ("315532800", None),
        ("0315532800", "1980-01-01"),
        ("0315532799", None),
        ("4133980799", "2100-12-31"),
        ("4133980800", None),
        ("01/02/69", None),
        ("14/02/69", "2069-02-14"),
        ("14/02/70", "1970-02-14"),
        ("14/02/99", "1999-02-14"),
        ("13/12/2020", "2020-12-13"),
        ("12/13/2020", "2020-12-13"),
        ("2020-03-11 and more", None),
    ],
)
def test_years_and_days_at_their_edges(written, iso):
    assert read_date(written).iso == iso


@pytest.mark.parametrize(
    ("written", "issue"),
    [
        ("2020-02-30", "“2020-02-30” is no day of the calendar"),
        ("31/02/2020", "“31/02/2020” is no day of the calendar"),
        ("2020-03-11 and more", "“2020-03-11 and more” is no full date"),
        ("yesterday", "“yesterday” is no full date"),
    ],
)
def test_why_a_date_is_none_is_said(written, issue):
    assert read_date(written) == (None, issue, read_date(written).end)
    assert date_at_start("2020-03-11 and more") == ("2020-03-11", "", 10)
    assert date_at_start("14/03/2020, he said") == ("2020-03-14", "", 10)
    assert read_date("1583884800") == ("2020-03-11", "", 10)


@pytest.mark.parametrize(
    ("written", "shown"),
    [("13/12/2020", True), ("12/12/2020", None), ("12/13/2020", False), ("14/13/2020", None), ("in May", None)],
)
def test_the_order_is_shown_by_what_can_be_no_month(written, shown):
    assert order_shown_by(written) is shown


@pytest.mark.parametrize(
    ("value", "length", "line"),
    [
        ("one two", 7, "one two"),
        ("one  two", 6, "one t…"),
        ("x" * 40, None, "x" * 40),
        ("x" * 41, None, "x" * 39 + "…"),
        (" " * 15 + "yy", 4, "y"),
    ],
)
def test_what_is_shown_of_a_value_is_short(value, length, line):
    assert (shortened(value) if length is None else shortened(value, length)) == line


def test_a_date_in_a_name_may_come_after_one_that_is_none():
    assert date_in_name("2020-13-41 2020.03.11.txt") == "2020-03-11"
    assert date_in_name("20201341 20200312.txt") == "2020-03-12"
