"""Words that only lead to a quotation are no part of what is said."""

from __future__ import annotations

import pytest

from corpus.prehighlight.attribution.attributor import less_lead
from corpus.prehighlight.attribution.drafts import Draft
from corpus.prehighlight.text import find_quotes
from models.findings import Span


def said(text: str, source: str, *content: str) -> list[str]:
    at = [Span(s := text.index(part), s + len(part)) for part in (source, "said", *content)]
    draft = Draft(at[1].start, (at[0],), (at[1],), tuple(at[2:]), 0.9)
    return [text[start:end] for start, end in less_lead(text, draft, find_quotes(text))]


@pytest.mark.parametrize("lead", ["Asked about the rents", "Of the public hearing", "As for the owners"])
def test_a_phrase_before_the_source_leads_to_the_quotation(lead):
    text = f"{lead}, Okafor said, “We will see.”"
    assert said(text, "Okafor", lead, "We will see.") == ["We will see."]


def test_a_clause_is_said_as_well():
    text = "The board may wait, Okafor said. “We will see.”"
    assert said(text, "Okafor", "The board may wait", "We will see.") == ["The board may wait", "We will see."]


def test_where_the_quotation_is_a_piece_of_the_sentence_all_of_it_is_said():
    text = "A cap, Okafor said, would be “a lock on the door.”"
    parts = ["A cap", "would be “a lock on the door.”"]
    assert said(text, "Okafor", *parts) == parts


def test_what_is_quoted_before_the_source_stays():
    text = "“Of course,” Okafor said. “We will see.”"
    assert said(text, "Okafor", "Of course", "We will see.") == ["Of course", "We will see."]
