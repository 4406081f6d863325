"""Blocks of plain text: which are centred, and which line breaks were meant."""

from __future__ import annotations

from corpus.readers.paragraphs import beginning_in, blocks_of, lines_in, outline_of, paragraphs_in, unwrapped
from corpus.readers.source import Source
from tests.corpus.readers.renderings.rendering import centred, wrapped

LONG = "The city council of Alden will decide in April whether rents may rise by more than two percent a year. " * 3


def test_a_block_in_the_middle_of_the_page_is_centred():
    first, second, third = blocks_of(
        f"{centred('Alden Post', 'May 3, 2024')}\n\n   Indented\nText\n\n\n{wrapped(LONG)}"
    )
    assert (first.text, first.is_centred) == ("Alden Post\nMay 3, 2024", True)
    assert (second.is_centred, third.is_centred) == (False, False)


def test_only_breaks_of_the_wrapping_are_undone():
    assert unwrapped(wrapped(LONG)) == [LONG.strip()]
    assert unwrapped("Rents  4.2\nTrams  3.1\nTotal") == ["Rents  4.2", "Trams  3.1", "Total"]
    assert unwrapped(f"{wrapped(LONG)}\n   A new one.") == [LONG.strip(), "A new one."]
    assert unwrapped("x" * 200 + "\ny") == ["x" * 200, "y"]


def test_a_plain_text_has_blocks_lines_and_an_outline():
    source = Source.of_bytes("a", b"A Label : value\n\nEnd of Document\n" + LONG.encode())
    assert [one.text for one in paragraphs_in(source)][:1] == ["A Label : value"]
    assert paragraphs_in(source) is paragraphs_in(source)
    assert lines_in(source)[:2] == ["A Label : value", "End of Document"]
    assert {"alabel", "endofdocument"} <= outline_of(source)


def test_what_is_no_text_has_no_beginning():
    assert beginning_in(Source.of_bytes("a", b"%PDF-1.7")) == ""
    assert beginning_in(Source.of_bytes("a", b"PK\x03\x04 word/document.xml broken")) == ""
