"""Markdown with front matter."""

from __future__ import annotations

import pytest

from models.errors import Unreadable
from tests.corpus.readers.reading import read_bytes


def test_keys_become_fields_and_the_rest_metadata():
    result = read_bytes(
        "---\ntitle: 'Cap: yes'\ndate: 2024-05-14\nsource: Alden Post\nauthor: [Ina Roe, Jo Lee]\ntags: [rent, cap]\n"
        "draft: no\nextra: {page: 3}\nempty: ~\n---\n\nALDEN — The council voted.\n\nIt was late.\n",
        "a.md",
    )
    article = result.article
    assert result.kind == "front-matter"
    assert (article.headline, article.published, article.outlet) == ("Cap: yes", "2024-05-14", "Alden Post")
    assert (article.byline, article.place) == ("Ina Roe; Jo Lee", "Alden")
    assert article.metadata == {"tags": "rent; cap", "draft": "no", "extra.page": "3"}
    assert article.text == "ALDEN — The council voted.\n\nIt was late."


def test_a_heading_is_the_headline_where_no_key_is():
    article = read_bytes("---\ndate: 2024-05-14\n---\n# Council votes\n\nIt voted.", "a.md").article
    assert (article.headline, article.text) == ("Council votes", "It voted.")


@pytest.mark.parametrize(
    ("matter", "reason"),
    [
        ("title: 'open", "no YAML"),
        ("a: &x [1]\nb: *x", "aliases"),
        ("a: " + "{a: " * 1_000, "nested too deeply"),
        ("just: [a\nb: c", "no YAML"),
    ],
)
def test_broken_front_matter_is_a_reason(matter, reason):
    with pytest.raises(Unreadable, match=reason):
        read_bytes(f"---\n{matter}\n---\nText.", "a.md")


def test_a_rule_at_the_start_is_no_front_matter():
    assert read_bytes("---\nThe council voted\n---\nIt was late.").kind == "text"


def test_front_matter_without_text_is_a_reason():
    with pytest.raises(Unreadable, match="no text"):
        read_bytes("---\ntitle: a\n---\n", "a.md")


def test_a_key_without_a_value_says_nothing():
    article = read_bytes(
        "---\ntitle:\nlanguage:\nplace: ~\nsection:\n---\nALDEN — The council voted.\n", "a.md"
    ).article
    assert (article.headline, article.language, article.place, article.metadata) == ("", "", "Alden", {})


def test_a_date_that_could_mean_two_days_is_kept_as_metadata():
    result = read_bytes("---\ndate: 3/4/2020\n---\nThe council voted.\n", "a.md")
    assert (result.article.published, result.article.metadata) == (None, {"date": "3/4/2020"})
    assert result.issues == ("“3/4/2020” may be 2020-03-04 or 2020-04-03; kept as metadata",)


def test_blanks_above_the_keys_do_not_hide_them():
    result = read_bytes("\n" * 300 + "---\ntitle: Votes\n---\nIt voted.\n")
    assert (result.kind, result.article.headline) == ("front-matter", "Votes")
