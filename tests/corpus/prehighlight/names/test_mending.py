"""What an article knows as a whole mends what the model found in parts."""

from __future__ import annotations

from itertools import pairwise

from corpus.prehighlight.names.finding import assemble
from corpus.prehighlight.names.mending import mend
from models.findings import FoundMention
from tests.corpus.prehighlight.names.spans import mentions_of, words_of

HARLOW = (
    "Sheriff Dana Penn said on Monday that the jail was full. "
    "Penn asked the county for money, and Penn got it. “We will build,” Penn said."
)


def mended(text: str, *named: tuple[str, str]) -> list[tuple[str, str]]:
    return words_of(text, mend(text, assemble(text, mentions_of(text, *named))))


def test_a_bare_surname_is_what_the_full_name_is():
    found = mended(HARLOW, ("Dana Penn", "PERSON"), ("Penn", "ORG"), ("Penn", "ORG"), ("Penn", "GPE"))
    assert found == [("Dana Penn", "PERSON"), ("Penn", "PERSON"), ("Penn", "PERSON"), ("Penn", "PERSON")]


def test_repeats_that_the_model_missed_are_added():
    found = mended(HARLOW, ("Dana Penn", "PERSON"))
    assert [words for words, _ in found] == ["Dana Penn", "Penn", "Penn", "Penn"]


def test_an_acronym_is_what_its_long_form_is():
    text = "The Harlow Rivers Authority (HRA) met. The HRA said no, and HRA staff agreed."
    found = mended(text, ("Harlow Rivers Authority", "ORG"), ("HRA", "PERSON"), ("HRA", "GPE"))
    assert found == [("Harlow Rivers Authority", "ORG"), ("HRA", "ORG"), ("HRA", "ORG"), ("HRA", "ORG")]


def test_a_list_of_counties_outweighs_the_model_but_not_a_person_of_that_name():
    text = "Sheriff Dana Penn spoke. Alder and Penn counties agreed, Penn said, as Alder had before."
    found = mended(text, ("Dana Penn", "PERSON"), ("Alder", "PERSON"), ("Penn", "PERSON"), ("Penn", "PERSON"))
    assert found == [
        ("Dana Penn", "PERSON"),
        ("Alder", "GPE"),
        ("Penn", "GPE"),
        ("Penn", "PERSON"),
        ("Alder", "GPE"),
    ]


def test_dates_and_sums_are_left_out_and_words_in_lower_case_are_no_names():
    text = "In May the council paid $3 million to the council of elders."
    found = mended(text, ("May", "DATE"), ("$3 million", "MONEY"), ("council", "ORG"))
    assert found == []


def test_laws_stay_laws():
    text = "The 287(g) program grew. The program under 287(g) ended."
    assert mended(text, ("287(g", "PERSON")) == [("287(g)", "LAW"), ("287(g)", "LAW")]


def test_nothing_in_an_empty_text_and_no_harm_in_odd_ones():
    assert mend("", []) == []
    text = "🦊 \u2066É\u0301cole X\u2069 — “”’s (the) https://example.org/A/B\n\n\t"
    for mention in mend(text, [FoundMention(0, len(text), "ORG"), FoundMention(2, 3, "PERSON")]):
        assert 0 <= mention.start < mention.end <= len(text)


def test_spans_do_not_overlap_and_stand_in_order():
    text = "Dana Penn of the Penn Harbour Board met Ana Rao, Penn Harbour Board chair, in Penn."
    found = mend(
        text, assemble(text, [FoundMention(0, 34, "ORG"), FoundMention(17, 34, "ORG"), FoundMention(0, 9, "PERSON")])
    )
    assert all(left.end <= right.start for left, right in pairwise(found))
