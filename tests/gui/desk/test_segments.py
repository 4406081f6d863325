"""Words, sentences, and evidence that grows and shrinks by them."""

from __future__ import annotations

import pytest

from gui.desk.segments import Side, joined, longer, segments, shorter
from models.findings import Span


def sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in segments(text).sentences]


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Page spoke.", "Dr. Lee did not."],
        ["“We go,” she said.", "“You stay.”", "They left!"],
        ["The U.S. Senate met on Jan. 5.", "It voted in the U.S.", "The rest is known."],
        ["“Why?” she asked.", "No answer."],
        ["“Why now?” Page asked.", "Nobody knew."],
        ["J. R. Voss paid $1,204.50 at 5 p.m. on Sunday.", "He left."],
        ["Prices rose 3.5 percent…", "Then they fell (again).", "A line without an end"],
    ],
)
def test_sentences(expected: list[str]):
    assert sentences(" ".join(expected)) == expected


def test_a_sentence_never_crosses_a_line_end():
    assert sentences("ALDEN — One two\n\n  Three four. \nFive") == ["ALDEN — One two", "Three four.", "Five"]


def test_words_hold_what_belongs_to_them():
    text = "Okafor’s 287(g) cost $1,204 or 4% — cafe\u0301, re-elect U.S. folk 😀"
    found = [text[a:b] for a, b in segments(text).words]
    assert found == ["Okafor’s", "287", "g", "cost", "$1,204", "or", "4%", "cafe\u0301", "re-elect", "U.S", "folk"]


TEXT = "One two. Three four five."


def moved(step, unit: str, evidence: list[tuple[int, int]], side: Side) -> list[str]:
    found = segments(TEXT)
    spans = step(getattr(found, unit), [Span(*e) for e in evidence], side)
    return [TEXT[a:b] for a, b in spans]


@pytest.mark.parametrize(
    ("step", "unit", "evidence", "side", "expected"),
    [
        (longer, "words", [(4, 7)], Side.END, ["two. Three"]),
        (longer, "words", [(4, 7)], Side.START, ["One two"]),
        (longer, "words", [(0, 25)], Side.END, ["One two. Three four five."]),
        (shorter, "words", [(0, 7)], Side.END, ["One"]),
        (shorter, "words", [(0, 3)], Side.END, ["One"]),
        (shorter, "words", [(0, 3), (9, 14)], Side.END, ["One"]),
        (shorter, "words", [(0, 3), (9, 19)], Side.START, ["Three four"]),
        (shorter, "words", [(9, 24)], Side.START, ["four five"]),
        (longer, "sentences", [(4, 7)], Side.END, ["two."]),
        (longer, "sentences", [(9, 14)], Side.START, ["One two. Three"]),
        (shorter, "sentences", [(0, 25)], Side.END, ["One two."]),
        (shorter, "sentences", [(0, 25)], Side.START, ["Three four five."]),
    ],
)
def test_evidence_moves(step, unit, evidence, side, expected):
    assert moved(step, unit, evidence, side) == expected


def test_snapping_to_sentences():
    found = segments(TEXT)
    assert found.sentences_over(Span(6, 10)) == Span(0, 25)
    assert found.sentences_over(Span(12, 13)) == Span(9, 25)
    assert found.sentence_at(8) == Span(0, 8)
    assert segments("").sentence_at(0) is None


def test_spans_between_which_no_word_stands_are_one():
    text = "One, “two” and three."
    assert joined(text, [Span(6, 9), Span(0, 3)]) == [Span(0, 9)]
    assert joined(text, [Span(0, 3), Span(15, 20)]) == [Span(0, 3), Span(15, 20)]
    assert joined(text, [Span(0, 9), Span(6, 8)]) == [Span(0, 9)]


def test_a_span_reaches_over_the_words_it_touches_and_keeps_its_marks():
    cut = segments("One, “two” and three.")
    assert cut.words_over(Span(7, 8)) == Span(6, 9)
    assert cut.words_over(Span(5, 8)) == Span(5, 9)
    assert cut.words_over(Span(1, 12)) == Span(0, 14)
    assert cut.words_over(Span(3, 5)) == Span(3, 5)
