"""A text that may hold several articles says so."""

from __future__ import annotations

import pytest

from corpus.readers.documents.separators import note_of
from tests.corpus.readers.reading import read_bytes
from tests.corpus.readers.ten import TEN

TEXTS = [told.text for told in TEN[:4]]


@pytest.mark.parametrize("line", ["-" * 40, "* * * * * *", "______", "End of Article", "=====", "– – – – –"])
def test_a_separator_that_repeats_is_told(line):
    result = read_bytes(f"\n\n{line}\n\n".join(TEXTS))
    assert (result.kind, len(result.articles)) == ("text", 1)
    assert any("may hold 4 articles" in issue and line[:40] in issue for issue in result.issues)


def test_counting_lines_are_told_whatever_their_number():
    assert "may hold 4 articles" in note_of("\n".join(f"article {n} of 4\n{text}" for n, text in enumerate(TEXTS, 1)))


@pytest.mark.parametrize(
    "text",
    ["\n-----\n".join(["short"] * 9), f"{TEXTS[0]}\n-----\n{TEXTS[1]}", TEXTS[0], "", "-----\n-----\n" + TEXTS[0]],
)
def test_one_article_with_rules_in_it_is_one(text):
    assert note_of(text) == ""
