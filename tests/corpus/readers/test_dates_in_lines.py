"""A date somewhere in a line, in many languages."""

from __future__ import annotations

import pytest

from corpus.readers.dates import date_in_line


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("March 14, 2021 Sunday", "2021-03-14"), ("Sonntag, den 14. März 2021", "2021-03-14"), ("14 mars 2021",
        "2021-03-14"),
        ("Le dimanche 14 mars 2021", "2021-03-14"), ("14 de marzo de 2021",
        "2021-03-14"), ("domenica 14 marzo 2021", "2021-03-14"),
        ("14 de março de 2021", "2021-03-14"), ("zondag 14 maart 2021", "2021-03-14"), ("søndag 14. marts 2021",
        "2021-03-14"),
        ("14 марта 2021", "2021-03-14"), ("2021年3月14日", "2021-03-14"), ("2021년 3월 14일",
        "2021-03-14"), ("14-MAR-2021 15:01", "2021-03-14"),
        ("Sun, 14 Mar 2021 08:00:00 +0100", "2021-03-14"), ("20210314T000000Z", "2021-03-14"), ("1er mai 2021",
        "2021-05-01"),
        ("31 February 2021", None),
    ],
)  # fmt: skip
def test_a_date_is_read_in_its_language(line, iso):
    read = date_in_line(line)
    assert read is not None
    assert read.iso == iso


@pytest.mark.parametrize("line", ["The Alden Post", "14 people", "2021", "May I", "", "12345678 and so on"])
def test_what_is_no_date_is_none(line):
    assert date_in_line(line) is None


def test_what_stands_around_it_is_kept_but_for_its_weekday():
    read = date_in_line("The Sunday Times, Sunday, March 14, 2021 6:10 PM EST, Late Edition - Final")
    assert (read.before, read.after, read.time) == ("The Sunday Times", "Late Edition - Final", "6:10 PM EST")


@pytest.mark.parametrize(
    ("line", "iso"),
    [("January 2009", "2009-01-01"), ("Summer, 2008", "2008-06-01"), ("Winter 2008/2009", "2008-12-01")],
)
def test_a_month_alone_is_its_first_day_and_says_so(line, iso):
    read = date_in_line(line)
    assert (read.iso, read.is_whole) == (iso, False)


def test_a_date_that_may_be_two_days_is_an_issue_unless_told():
    assert "may be" in date_in_line("03/04/2020").issue
    assert date_in_line("03/04/2020", day_first=True).iso == "2020-04-03"
