"""Paragraphs of bounded length, tidy spans."""

from corpus.prehighlight.text.words import LONGEST_PARAGRAPH, LONGEST_UNBROKEN, paragraphs, tidy
from models.findings import Span


def test_paragraphs_are_the_lines_that_have_ink():
    text = "One.\n\n  \nTwo."
    assert [text[a:b] for a, b in paragraphs(text)] == ["One.", "Two."]


def test_an_endless_line_is_cut_between_sentences_without_losing_a_character():
    text = "The board met in Halden. " * 1000
    pieces = list(paragraphs(text))
    assert "".join(text[a:b] for a, b in pieces) == text
    assert max(b - a for a, b in pieces) <= LONGEST_PARAGRAPH
    assert all(text[a:b].endswith(". ") for a, b in pieces)


def test_a_line_without_spaces_is_cut_too():
    assert [b - a for a, b in paragraphs("x" * 1_200)] == [LONGEST_UNBROKEN, LONGEST_UNBROKEN, 200]
    assert [b - a for a, b in paragraphs("x" * LONGEST_UNBROKEN)] == [LONGEST_UNBROKEN]
    text = f"It is at {'a/' * 350} and there. " * 20
    pieces = [text[a:b] for a, b in paragraphs(text)]
    assert "".join(pieces) == text
    assert len(pieces) == 21
    assert all(len(word) <= LONGEST_UNBROKEN for piece in pieces for word in piece.split())


def test_tidy_trims_joins_and_drops():
    assert tidy("a word, b", [(0, 2), (8, 9)]) == (Span(0, 1), Span(8, 9))
    assert tidy("yes “no”", [(0, 3), (3, 8)]) == (Span(0, 8),)
    assert tidy("a , b", [(1, 4)]) == ()
