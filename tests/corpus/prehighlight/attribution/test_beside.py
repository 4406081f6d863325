"""The speaker beside a quotation, without a parser."""

import pytest

from corpus.prehighlight.attribution.beside import Beside, ahead, beside
from corpus.prehighlight.text.quotes import find_quotes
from models.findings import Span


def found(text):
    quotation = find_quotes(text)[0]
    result = beside(text, quotation, 0, len(text))
    if result is None:
        return None
    return (text[slice(*result.source)] if result.source else "", text[slice(*result.cue)])


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("“We will pay,” Okafor said.", "Okafor", "said"),
        ("“We will pay,” said Mayor Teresa Okafor, who runs Halden.", "Mayor Teresa Okafor", "said"),
        ("“Will we pay?” the mayor of Halden asked on Monday.", "the mayor of Halden", "asked"),
        ("“We will pay,” she later told reporters.", "she", "told"),
        ("“We will pay,” Rep. Ines Duarte, a lawyer, added.", "Rep. Ines Duarte, a lawyer", "added"),
        ("“We will pay.” ― Ines Duarte", "Ines Duarte", "―"),
        ("In Halden, Okafor said on Monday: “We will pay.”", "Okafor", "said"),
        ("Teresa Okafor, the mayor, said, “We will pay.”", "Teresa Okafor, the mayor", "said"),
        ("Asked about it, Okafor replied, “We will pay.”", "Okafor", "replied"),
        ("Teresa Okafor: “We will pay.”", "Teresa Okafor", ":"),
        ("The hall was full. Okafor: “We will pay.”", "Okafor", ":"),
        ("“We will pay,” he quickly added.", "he", "added"),
        ("“We will pay,” Mr. Okafor has said.", "Mr. Okafor", "said"),
        ("“We will pay,” said the mayor.", "the mayor", "said"),
        ("“We will pay,” said Okafor. She left.", "Okafor", "said"),
        ("“We will pay,” a woman in the hall said.", "a woman in the hall", "said"),
        ("“We will pay!” Okafor, 54, said.", "Okafor, 54", "said"),
        ("“We will pay.”\n— Ines Duarte\n", "Ines Duarte", "—"),
        ("Okafor told reporters on Monday, “We will pay.”", "Okafor", "told"),
        ("He left. Okafor said, “We will pay.”", "Okafor", "said"),
        ("Okafor left, warning: “We will not pay.”", "", "warning"),
    ],
)
def test_the_usual_orders(text, source, cue):
    assert found(text) == (source, cue)


@pytest.mark.parametrize(
    "text",
    [
        "“We will pay.” The board met.",
        "“We will pay.” Then Okafor left the hall.",
        "“We will pay,” the paper had it. It said so.",
        "“We will pay,” he left and said.",
        "“We will pay,” because rents rose, said.",
        "Okafor said so. “We will pay.”",
    ],
)
def test_nobody_beside(text):
    assert found(text) is None


Q = "“We will pay,”"


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("“We will pay”, Okafor said.", "Okafor", "said"), ("“We ‘will pay,’” Okafor said.", "Okafor", "said"),
        (f"{Q}\nOkafor said.", "Okafor", "said"), ("“We will pay!”. Okafor said.", "Okafor", "said"),
        (f"{Q} the email read.", "the email", "read"), (f"{Q} Okafor said, read aloud.", "Okafor", "said"),
        (f"{Q} the warning sign said.", "the warning sign", "said"),
        (f"{Q} Okafor, who is head, said.", "Okafor, who is head", "said"),
        (f"{Q} farmers of Halden valley said.", "farmers of Halden valley", "said"),
        (f"{Q} farmers of valleys said.", "farmers of valleys", "said"),
        (f"{Q} Ines Early kindly said.", "Ines Early", "said"),
        (f"{Q} officials later said.", "officials", "said"), (f"{Q} later still said.", "later", "said"),
        (f"{Q} said mayor Okafor.", "mayor Okafor", "said"), (f"{Q} said she smiling Duarte.", "she", "said"),
        (f"{Q} said the man there.", "the man there", "said"), (f"{Q} said Okafor later Monday.", "Okafor", "said"),
        ("St. Okafor said, “We will pay.”", "St. Okafor", "said"),
        ("Okafor said “we will pay.”", "Okafor", "said"), ("said: “We will pay.”", "", "said"),
        ("Okafor wants to say: “We will pay.”", "", "say"),
        ("Rents rose and Okafor said, “We will pay.”", "Okafor", "said"),
        ("He told Okafor said, “We will pay.”", "Okafor", "said"),
        ("Today he said, “We will pay.”", "he", "said"), ("Okafor who said, “We will pay.”", "Okafor", "said"),
        ("rents, the mayor, said, “We will pay.”", "the mayor", "said"),
        ("In Halden, the mayor said, “We will pay.”", "the mayor", "said"),
        ("He left. " * 40 + "Okafor said, “We will pay.”", "Okafor", "said"),
        ("x " * 300 + "\nOkafor: “We will pay.”", "Okafor", ":"),
        ("One Two Three Four: “We will pay.”", "One Two Three Four", ":"),
        ("“We will pay.” -- Ines Duarte.", "Ines Duarte", "--"), ("“We will pay.” - Ines, there", "Ines", "-"),
        ("“We will pay.” – A B C D E", "A B C D E", "–"),
    ],
)  # fmt: skip
def test_less_usual_orders(text, source, cue):
    assert found(text) == (source, cue)


@pytest.mark.parametrize(
    "text",
    [
        "“We will pay.\n— Ines Duarte", "“We will pay.” – A B C D E F", "“We will pay” Okafor said.",
        f"{Q} \nOkafor said.", f"{Q} email read.", f"{Q} farmers in small valleys said.", f"{Q} said farmers there.",
        f"{Q} said later Okafor.", f"{Q} the head because roads said.", "Okafor said so “we will pay.”",
        "Okafor said rents rose. In May, “we will pay.”",
    ],
)  # fmt: skip
def test_nobody_is_named_there(text):
    assert found(text) is None


@pytest.mark.parametrize("mark", list(",?!…—-–"))
def test_a_quotation_that_goes_on_ends_with_a_mark(mark):
    assert found(f"“We will pay{mark}” Okafor said.") == ("Okafor", "said")


@pytest.mark.parametrize("word", ["in", "on", "at", "and", "to"])
def test_a_name_may_have_words_that_join(word):
    assert found(f"{Q} the head of rents {word} roads said.") == (f"the head of rents {word} roads", "said")


@pytest.mark.parametrize("mark", list(',;—–(“"'))
def test_a_name_behind_a_cue_ends_at_a_mark(mark):
    assert found(f"{Q} said Okafor{mark}Lind spoke.") == ("Okafor", "said")


@pytest.mark.parametrize("mark", list(',;—–”"'))
def test_a_name_before_a_cue_begins_behind_a_mark(mark):
    text = f"Lind{mark}Okafor said, “We will pay.”"
    assert ahead(text, text.index("“We"), 0).source == Span(5, 11)


@pytest.mark.parametrize(
    ("lead", "tail", "words", "most"),
    [(f"{Q} the ", "said.", "b ", 16), (f"{Q} said the ", ".", "b ", 15), ("Okafor told ", ", “We.”", "b ", 12)],
)
def test_how_many_words_may_lie_between(lead, tail, words, most):
    assert found(lead + words * most + tail) is not None
    assert found(lead + words * (most + 1) + tail) is None


def test_a_name_before_a_cue_has_sixteen_words_at_most():
    assert found("b " * 16 + "said, “We will pay.”") == (("b " * 16).strip(), "said")
    assert found("b " * 20 + "said, “We will pay.”") == (("b " * 16).strip(), "said")


@pytest.mark.parametrize(("letters", "is_found"), [(210, True), (211, False)])
def test_how_far_is_looked_behind(letters, is_found):
    assert (found(f"{Q} the {'b' * letters} said") is not None) is is_found


@pytest.mark.parametrize(("letters", "is_whole"), [(209, True), (210, False)])
def test_how_far_is_looked_ahead(letters, is_whole):
    name = "the " + "b" * letters
    source, cue = found(f"{name} said: “We will pay.”")
    assert cue == "said"
    assert (source == name) is is_whole


@pytest.mark.parametrize(
    ("text", "strict"),
    [
        (f"{Q} Okafor said.", True), (f"{Q} said Okafor.", True), ("“We will pay.” — Okafor", True),
        ("Okafor: “We will pay.”", True), ("Okafor said, “We will pay.”", True), ("Okafor said: “We will pay.”", True),
        ("Okafor said “we will pay.”", False), ("Okafor left, warning: “We will pay.”", False),
    ],
)  # fmt: skip
def test_only_a_cue_with_a_name_that_touches_is_strict(text, strict):
    assert beside(text, find_quotes(text)[0], 0, len(text)).strict is strict


def test_what_belongs_to_other_quotations_is_not_looked_at():
    text = "Okafor said: “We will pay,” Brandt said."
    (quotation,) = find_quotes(text)
    assert beside(text, quotation, 0, quotation.outer.end) == Beside(Span(0, 6), Span(7, 11), strict=True)
    assert beside(text, quotation, 7, quotation.outer.end) == Beside(None, Span(7, 11), strict=False)
    assert beside(text, quotation, 12, quotation.outer.end) is None


@pytest.mark.parametrize(
    ("behind", "name"),
    [("\n— Ines Duarte\n", "Ines Duarte"), ("\n— Ines Duarte", "Ines Duarte"), ("\n— Ines Duarte, there", None),
     (" — Ines Duarte", None)],
)  # fmt: skip
def test_only_a_signature_may_stand_in_the_next_line(behind, name):
    text = f"“We will pay.”{behind}"
    (quotation,) = find_quotes(text)
    signed = beside(text, quotation, 0, quotation.outer.end)
    assert (None if signed is None else text[slice(*signed.source)]) == name


@pytest.mark.parametrize("text", ["“We will pay.” — " + "A" * 76 + "!", "A" * 219 + "; “We will pay.”"])
def test_a_run_of_capitals_is_one_word(text):
    assert [found(text) for _ in range(20)] == [None] * 20
