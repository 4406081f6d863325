"""Quotations folded into a clause, and the way back."""

from corpus.prehighlight.text.folding import CLAUSE, fold
from corpus.prehighlight.text.quotes import find_quotes
from models.findings import Span


def folded(text):
    return fold(text, Span(0, len(text)), find_quotes(text))


def test_a_full_quotation_is_folded_and_given_back_whole():
    text = "“We will pay every bill,” Okafor said."
    paragraph = folded(text)
    assert paragraph.text == f"{CLAUSE.capitalize()}, Okafor said."
    assert paragraph.back(0, 2) == [Span(1, 24)]
    start = paragraph.text.index("Okafor")
    assert [text[a:b] for a, b in paragraph.back(start, start + 6)] == ["Okafor"]
    assert paragraph.changed


def test_the_second_half_of_a_broken_quotation_is_folded_although_it_has_no_capital():
    paragraph = folded("“We will pay,” Okafor said, “and we will pay soon.”")
    assert paragraph.text == f"{CLAUSE.capitalize()}, Okafor said, {CLAUSE}."


def test_quoted_words_inside_a_sentence_stay_without_their_marks():
    text = "She called it “a very bad deal” for Halden."
    assert folded(text).text == "She called it a very bad deal for Halden."
    start = folded(text).text.index("bad")
    assert [text[a:b] for a, b in folded(text).back(start, start + 3)] == ["bad"]


def test_a_dateline_is_not_part_of_the_sentence():
    assert folded("HALDEN — The board met.").text == "The board met."
    assert folded(" date 2031-02-03 HALDEN — The board met.").text == "The board met."
    assert folded("PORT HALDEN, Norvale (NW) - The board met.").text == "The board met."
    assert folded("The board — all of it — met.").text == "The board — all of it — met."


def test_nothing_changed_says_so():
    assert not folded("The board met.").changed
