"""Spans begin and end with both marks of a quotation or with neither, and never inside a word."""

from __future__ import annotations

import pytest

from corpus.prehighlight.text.edges import with_whole_edges
from corpus.prehighlight.text.quotes import find_quotes
from models.findings import Span


def edged(text: str) -> str:
    """What a span between square brackets becomes."""
    before, _, rest = text.partition("[")
    inside, _, behind = rest.partition("]")
    plain = before + inside + behind
    (span,) = with_whole_edges(plain, [Span(len(before), len(before) + len(inside))], find_quotes(plain))
    return plain[slice(*span)]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("She wants to [“drive owners out] of town.”", "drive owners out"),
        ("She said [“we will see”] today.", "we will see"),
        ("She spoke of [a plan “to drive owners out],” he said.", "a plan “to drive owners out,”"),
        ("He said [“ghost jobs” are posted] for show.", "“ghost jobs” are posted"),
        ("He said “[ghost jobs” are posted] for show.", "“ghost jobs” are posted"),
        ('He said the jobs are ["great] jobs" now.', "great"),
        ("[“We will see] and more words go on here", "We will see"),  # a quotation that is left open
        ("She said that [rents fell] today.", "rents fell"),
        ("A plan [for “cheap homes” and] trams.", "for “cheap homes” and"),
    ],
)
def test_both_marks_or_neither(text, right):
    assert edged(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It[’s denouncing the plan].", "denouncing the plan"),
        ("The owners[' right to build].", "right to build"),
        ("He said [’tis so].", "’tis so"),  # nothing stands before it that it could end
        ("The [mayor’s plan] fell.", "mayor’s plan"),
    ],
)
def test_no_span_begins_with_the_end_of_a_word(text, right):
    assert edged(text) == right
