"""Plain text: what stands above the body, and what doesn't."""

from __future__ import annotations

import io
import tracemalloc

import pytest

from corpus.readers.source import Source
from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes, read_source

BODY = (
    "The Halvorsen County Sheriff’s Office will join a federal program, Sheriff Dana Reyes said on Wednesday, March 11."
)


def test_a_date_prefix_goes_to_the_metadata_and_the_dateline_stays():
    article = read_bytes(f" date 2020-03-11 ELLERBY — {BODY}\nA second paragraph.").article
    assert article.text == f"ELLERBY — {BODY}\nA second paragraph."
    assert (article.published, article.place, article.headline) == ("2020-03-11", "Ellerby", "")


@pytest.mark.parametrize(
    "line", ["date 2020-03-11", "Date: March 11, 2020", "DATE: 11 March 2020 10:30", "March 11, 2020"]
)
def test_a_date_line_of_its_own(line):
    article = read_bytes(f"{line}\n\n{BODY}").article
    assert (article.text, article.published) == (BODY, "2020-03-11")


def test_everything_above_the_body():
    result = read_bytes(
        "Will Halvorsen County join?\nBY DANA ROE and Ina Lind, Staff Writers\nhttps://ledger.example/1\n"
        f"Posted March 11, 2020\nSection: Local\n\nELLERBY, N.C. (AP) — {BODY}"
    )
    article = result.article
    assert article.headline == "Will Halvorsen County join?"
    assert article.byline == "DANA ROE and Ina Lind, Staff Writers"
    assert article.url == "https://ledger.example/1"
    assert article.published == "2020-03-11"
    assert article.place == "Ellerby, N.C."
    assert article.metadata == {"section": "Local"}
    assert article.text == f"ELLERBY, N.C. (AP) — {BODY}"
    assert result.issues == ()


def test_labelled_lines():
    article = read_bytes(
        f"Headline: Sheriff joins\nByline: By Dana Roe\nSource: Tri-County Ledger\nDate: 2020-03-11\n"
        f"URL: https://ledger.example/1\nLanguage: German\n{BODY}"
    ).article
    assert (article.headline, article.byline, article.outlet) == ("Sheriff joins", "Dana Roe", "Tri-County Ledger")
    assert (article.url, article.language) == ("https://ledger.example/1", "de")
    assert article.text == BODY


@pytest.mark.parametrize(
    "opening",
    [
        "A first line without an end\nand its second line, which is text.",
        "By Monday, the county had signed.\nThe rest.",
        "Note: this stays.\nThe rest.",
        "The board met on\nMarch 11, and then left.",
    ],
)
def test_body_lines_are_not_taken_for_a_head(opening):
    article = read_bytes(opening).article
    assert article.text == opening
    assert (article.headline, article.byline, article.published) == ("", "", None)


def test_the_date_line_wins_over_a_date_in_the_dateline_and_both_are_reported():
    result = read_bytes(f"date 2020-03-11\nLONDON, March 12, 2020 (Reuters) - {BODY}")
    assert result.article.published == "2020-03-11"
    assert "2020-03-11 given, 2020-03-12 in the dateline; took 2020-03-11" in result.issues[0]


def test_a_date_in_the_dateline_fills_the_gap_and_says_where_it_is_from():
    article = read_bytes(f"LONDON, March 12, 2020 (Reuters) - {BODY}").article
    assert (article.published, article.metadata) == ("2020-03-12", {"date taken from": "dateline"})


def test_a_date_in_the_body_is_not_the_publication_date():
    assert read_bytes("The board met on March 9, 2020. It meets again on April 1, 2020.").article.published is None


def test_an_ambiguous_date_is_an_issue_and_kept_as_metadata():
    result = read_bytes(f"Date: 03/04/2020\n{BODY}")
    assert result.article.published is None
    assert result.article.metadata == {"date": "03/04/2020"}
    assert "may be 2020-03-04 or 2020-04-03" in result.issues[0]
    assert read_bytes(f"Date: 03/04/2020\n{BODY}", day_first=True).article.published == "2020-04-03"


def test_line_ends_and_marks_are_frozen_away():
    article = read_bytes("\ufeffdate 2020-03-11\r\nOne.\r\n\r\nTwo.\rThree.\u2028Four.").article
    assert article.text == "One.\n\nTwo.\nThree.\nFour."


def test_a_very_long_line_is_kept_with_an_issue():
    result = read_bytes(b"words without end " * 1_200_000)
    assert len(result.article.text) == 18 * 1_200_000 - 1
    assert result.issues == ("very long paragraph: 21,599,999 characters in one line",)


@pytest.mark.parametrize("data", ["", "  \n\n", "\ufeff", "Headline: Only this\n", "—\n***\n"])
def test_no_text_is_a_reason(data):
    with pytest.raises(Unreadable, match=r"empty|blanks|no text"):
        read_bytes(data)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n", "a PDF"),
        (b"{\\rtf1 Hello}", "RTF"),
        (b"<!DOCTYPE html><html><p>Hello", "a web page"),
        (b"<?xml version='1.0'?><a/>", "markup"),
        (b"\n<div class='a'>Hello</div>", "markup"),
        (b"From: <a@b.example>\nMIME-Version: 1.0\n\nHello", "an e-mail"),
        (b"One\nEnd of Document\nTwo\nEnd of Document\n", "a download of 2 articles"),
        (b"\x89PNG\r\n\x1a\n....", "a picture"),
        (b"                1 of 30 DOCUMENTS\n\nThe Ledger\n\nMore", "a download of 30 articles"),
    ],
)
def test_other_formats_are_called_by_their_name(data, what):
    with pytest.raises(Unreadable, match=what):
        read_bytes(data)


def test_a_long_text_is_read_in_a_small_multiple_of_its_memory():
    data = ("“Rents must stop climbing,” she said in the cafÃ©.\n" * 60_000).encode()
    tracemalloc.start()
    result = read_source(Source("a.txt", data[:1_000_000], len(data), lambda: io.BytesIO(data)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "garbled letters" in result.issues[0]
    assert peak < 7 * len(data)
