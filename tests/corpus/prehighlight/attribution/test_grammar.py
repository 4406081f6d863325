"""Questions to a parse that is written out here."""

from __future__ import annotations

import pytest

from corpus.prehighlight.attribution.grammar import between, noun_phrase, object_of, spread, subject, verb_group
from tests.corpus.prehighlight.attribution.parsing import by_hand


def who(verb: int, *rows: str) -> str | None:
    found = subject(by_hand(*rows)[verb])
    return None if found is None else found.text


@pytest.mark.parametrize(
    ("verb", "rows", "name"),
    [
        (1, ("Okafor NNP PROPN nsubj 1", "said VBD VERB ROOT 1"), "Okafor"),
        (1, ("That IN PRON csubj 1", "matters VBZ VERB ROOT 1"), "That"),
        (2, ("Rents NNS NOUN nsubjpass 2", "were VBD AUX auxpass 2", "cut VBN VERB ROOT 2"), None),
        (2, ("Rents NNS NOUN nsubjpass 2", "were VBD AUX auxpass 2", "cut VBN VERB ROOT 2", "by IN ADP agent 2",
             "Okafor NNP PROPN pobj 3"), "Okafor"),
        (2, ("Okafor NNP PROPN ROOT 0", "who WP PRON nsubj 2", "said VBD VERB relcl 0"), "Okafor"),
        (2, ("Okafor NNP PROPN ROOT 0", "she PRP PRON nsubj 2", "quoted VBD VERB relcl 0"), "she"),
        (1, ("Okafor NNP PROPN ROOT 0", "quoted VBD VERB relcl 0"), "Okafor"),
        (1, ("Okafor NNP PROPN ROOT 0", "asked VBN VERB acl 0"), "Okafor"),
        (1, ("fair JJ ADJ ROOT 0", "asked VBN VERB acl 0"), None),
        (3, ("Okafor NNP PROPN nsubj 1", "rose VBD VERB ROOT 1", "and CC CCONJ cc 1", "said VBD VERB conj 1"),
         "Okafor"),
        (3, ("Okafor NNP PROPN nsubjpass 1", "asked VBN VERB ROOT 1", "and CC CCONJ cc 1", "said VBD VERB conj 1"),
         "Okafor"),
        (2, ("Okafor NNP PROPN nsubj 1", "tried VBD VERB ROOT 1", "explain VB VERB xcomp 1"), "Okafor"),
        (2, ("Okafor NNP PROPN nsubj 1", "left VBD VERB ROOT 1", "saying VBG VERB advcl 1"), "Okafor"),
        (2, ("Okafor NNP PROPN nsubj 1", "left VBD VERB ROOT 1", "said VBD VERB advcl 1"), None),
        (3, ("Okafor NNP PROPN nsubj 1", "began VBD VERB ROOT 1", "by IN ADP prep 1", "saying VBG VERB pcomp 2"),
         "Okafor"),
        (3, ("Okafor NNP PROPN poss 1", "way NN NOUN ROOT 1", "of IN ADP prep 1", "saying VBG VERB pcomp 2"), "Okafor"),
    ],
)  # fmt: skip
def test_who_does_what(verb, rows, name):
    assert who(verb, *rows) == name


def test_an_object_and_what_lies_between():
    doc = by_hand("to IN ADP prep 0", "old JJ ADJ amod 2", "rules NNS NOUN pobj 0", "by IN ADP prep 0")
    assert object_of(doc[0]).text == "rules"
    assert object_of(doc[3]) is None
    assert [t.text for t in between(doc[0], doc[3])] == ["old", "rules"]
    assert between(doc[0], doc[1]) == []


def test_a_name_with_and_without_what_is_said_aside():
    doc = by_hand(
        "Mayor NNP PROPN compound 1", "Okafor NNP PROPN ROOT 1", ", , PUNCT punct 1", "head NN NOUN appos 1",
        "of IN ADP prep 3", "Halden NNP PROPN pobj 4", "who WP PRON nsubj 7", "left VBD VERB relcl 1",
        "when WRB ADV advmod 9", "asked VBN VERB advcl 1", "- : PUNCT punct 0",
    )  # fmt: skip
    assert [t.text for t in noun_phrase(doc[1], asides=False)] == ["Mayor", "Okafor"]
    assert [t.text for t in noun_phrase(doc[1], asides=True)] == [
        "Mayor", "Okafor", "head", "of", "Halden", "who", "left",
    ]  # fmt: skip


def test_a_verb_with_its_helpers_that_are_near():
    doc = by_hand(
        "has VBZ AUX aux 5", "not RB PART neg 5", "x X X dep 5", "been VBN AUX auxpass 5", "just RB ADV advmod 5",
        "called VBN VERB ROOT 5", "off RP ADP prt 5",
    )  # fmt: skip
    assert [t.text for t in verb_group(doc[5])] == ["not", "been", "called", "off"]


@pytest.mark.parametrize(
    ("verb_tag", "clause_tag", "second_tag", "is_dropped"),
    [("VBD", "VB", "VBD", True), ("VBZ", "VB", "VBZ", True), ("VBP", "VB", "VBP", True), ("VBD", "VBD", "VBD", False),
     ("VBD", "VB", "VB", False), ("VBG", "VB", "VBG", False)],
)  # fmt: skip
def test_a_clause_ends_where_the_citing_verb_is_taken_up_again(verb_tag, clause_tag, second_tag, is_dropped):
    doc = by_hand(
        "He PRP PRON nsubj 1", f"said {verb_tag} VERB ROOT 1", "she PRP PRON nsubj 3", f"pay {clause_tag} VERB ccomp 1",
        "and CC CCONJ cc 3", f"warned {second_tag} VERB conj 3",
    )  # fmt: skip
    kept = ["she", "pay"] if is_dropped else ["she", "pay", "and", "warned"]
    assert [t.text for t in spread(doc[3], doc[1])] == kept
