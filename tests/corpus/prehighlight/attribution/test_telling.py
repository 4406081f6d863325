"""Which words of a draft tell what was said."""

from __future__ import annotations

import pytest

from corpus.prehighlight.attribution import evidence_of
from models.findings import AttributionKind, Span

INDIRECT, DIRECT = AttributionKind.INDIRECT, AttributionKind.DIRECT


def spans(text: str, *words: str) -> tuple[Span, ...]:
    return tuple(Span(at := text.index(part), at + len(part)) for part in words)


def told(text: str, source: str, cue: list[str], content: list[str], kind: AttributionKind = INDIRECT) -> list[str]:
    found = evidence_of(text, kind, spans(text, source), spans(text, *cue), spans(text, *content))
    return [text[start:end] for start, end in found]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "evidence"),
    [
        (
            "The union has opposed the program.",
            "The union",
            ["has opposed"],
            ["the program"],
            "has opposed the program",
        ),
        ("He called on Lind to resign.", "He", ["called"], ["to resign"], "called on Lind to resign"),
        ("She has long called for a cap.", "She", ["has", "called for"], ["a cap"], "called for a cap"),
        ("She blasted it as a “farce.”", "She", ["blasted"], ["it as a “farce.”"], "blasted it as a “farce.”"),
    ],
)
def test_a_phrase_is_told_together_with_the_verb_that_takes_the_stand(text, source, cue, content, evidence):
    assert told(text, source, cue, content) == [evidence]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("She argued it would empty lots.", "She", ["argued"], ["it would empty lots"]),  # a clause tells all
        ("She denied that, of course.", "She", ["denied"], ["that, of course"]),
        ("She said no to the cap.", "She", ["said"], ["no to the cap"]),
        ("The cap, which she opposed.", "she", ["opposed"], ["The cap"]),  # the cue comes after it
        ("Opposed by her, the cap fell.", "her", ["Opposed"], ["the cap"]),  # who opposes stands between them
        ("LIND: No new cap", "LIND", [":"], ["No new cap"]),
        ("She opposed\nthe cap.", "She", ["opposed"], ["the cap"]),
        (f"She opposed {'so ' * 25}the cap.", "She", ["opposed"], ["the cap"]),
    ],
)
def test_what_tells_by_itself_or_stands_apart_stays_as_it_is(text, source, cue, content):
    assert told(text, source, cue, content) == []


def test_a_quotation_is_its_own_words():
    assert told("She opposed “the cap.”", "She", ["opposed"], ["the cap"], DIRECT) == []
    assert evidence_of("She opposed", INDIRECT, (), spans("She opposed", "opposed"), ()) == ()


def test_further_pieces_stay_pieces():
    text = "She attacked the cap, on Monday, and its authors."
    assert told(text, "She", ["attacked"], ["the cap", "and its authors"]) == ["attacked the cap", "and its authors"]
