"""The speaker beside a quotation, without a parser."""

import pytest

from corpus.prehighlight.attribution.beside import beside
from corpus.prehighlight.text.quotes import find_quotes


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
