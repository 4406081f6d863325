"""Quotation marks of every style, balanced or not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.prehighlight.text.quotes import find_quotes, is_title


def inner(text):
    return [text[q.start : q.end] for q in find_quotes(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We will pay,” Okafor said.", ["We will pay,"]),
        ('"We will pay," Okafor said. "Soon."', ["We will pay,", "Soon."]),
        ("«We will pay», Okafor said.", ["We will pay"]),
        ("„We will pay“, Okafor said.", ["We will pay"]),
        ("``We will pay,'' Okafor said.", ["We will pay,"]),
        ("''We will pay,'' Okafor said. ''Soon.''", ["We will pay,", "Soon."]),
        ("Okafor said ‘we will pay in June’ and left.", ["we will pay in June"]),
        ("“He told me ‘we will pay in June’ twice,” she said.", ["He told me ‘we will pay in June’ twice,"]),
        ("”We will pay,” Okafor said.", ["We will pay,"]),
        ("“We will pay,“ Okafor said.", ["We will pay,"]),
        ("The residents’ group and the board’s lawyer met.", []),
        ("It was 5 o'clock in the '90s, 'til it wasn't.", []),
        ('A 6" pipe and a 12" pipe.', []),
        ("“”", []),
    ],
)
def test_marks_of_every_style(text, found):
    assert inner(text) == found


def test_an_unclosed_quotation_ends_with_its_paragraph():
    text = "“First part of it.\n\n“Second part,” Okafor said.\n\nNothing."
    first, second = find_quotes(text)
    assert (text[first.start : first.end], first.closed) == ("First part of it.", False)
    assert (text[second.start : second.end], second.closed) == ("Second part,", True)


def test_a_missing_mark_does_not_swallow_the_next_paragraph():
    text = '"We will pay, Okafor said.\nThe board met.\n"Never," said Reyes.'
    assert inner(text) == ["We will pay, Okafor said.", "Never,"]


@given(st.text(alphabet="ab ,.\n\"'“”‘’«»„`😀é", max_size=80))
def test_any_string_gives_ordered_quotations_inside_it(text):
    at = 0
    for quotation in find_quotes(text):
        assert at <= quotation.outer.start < quotation.start <= quotation.end <= quotation.outer.end <= len(text)
        assert "\n" not in text[quotation.start : quotation.end]
        at = quotation.end


def test_titles_of_works():
    assert is_title("The Long Road to Halden")
    assert not is_title("The long road is closed")
    assert not is_title("Never")
