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
        (4, ("the DT DET det 2", "Okafor NNP PROPN poss 2", "way NN NOUN ROOT 2", "of IN ADP prep 2",
             "saying VBG VERB pcomp 3"), "Okafor"),
        (3, ("Okafor NNP PROPN nsubj 1", "left VBD VERB ROOT 1", "after IN SCONJ prep 1", "saying VBG VERB pcomp 2"),
         "Okafor"),
        (3, ("Okafor NNP PROPN nsubj 1", "began VBD VERB ROOT 1", "by IN ADP prep 1", "saying VBG VERB pobj 2"),
         "Okafor"),
        (4, ("Lind NNP PROPN nsubj 1", "saw VBD VERB ROOT 1", "Okafor NNP PROPN nsubj 3", "keep VB VERB ccomp 1",
             "saying VBG VERB pcomp 3"), "Okafor"),
        (1, ("Who WP PRON nsubj 1", "said VBD VERB ROOT 1"), "Who"),
        (2, ("board NN NOUN ROOT 0", "which WDT PRON nsubj 2", "said VBD VERB relcl 0"), "board"),
        (1, ("board NN NOUN ROOT 0", "asked VBN VERB acl 0"), "board"),
        (1, ("those DT PRON ROOT 0", "asked VBN VERB acl 0"), "those"),
        (1, ("fair JJ ADJ ROOT 0", "asked VBD VERB relcl 0"), "fair"),
        (4, ("Okafor NNP PROPN nsubj 1", "spoke VBD VERB ROOT 1", "rents NNS NOUN nsubjpass 4",
             "were VBD AUX auxpass 4", "cut VBN VERB conj 1"), None),
        (2, ("Okafor NNP PROPN nsubj 1", "said VBD VERB ROOT 1", "rose VBD VERB ccomp 1"), None),
        (2, ("Okafor NNP PROPN nsubj 1", "head NN NOUN ROOT 1", "said VBD VERB conj 1"), None),
        (2, ("Okafor NNP PROPN nsubj 1", "sure JJ ADJ ROOT 1", "pay VB VERB xcomp 1"), None),
        (2, ("Okafor NNP PROPN nsubj 1", "let VBD VERB ROOT 1", "pay VB VERB ccomp 1"), "Okafor"),
        (2, ("Okafor NNP PROPN nsubj 1", "let VBD VERB ROOT 1", "pay VB VERB dep 1"), None),
        (4, ("rents NNS NOUN dobj 1", "asked VBD VERB ROOT 1", "Okafor NNP PROPN nsubjpass 1", "and CC CCONJ cc 1",
             "said VBD VERB conj 1"), "Okafor"),
    ],
)  # fmt: skip
def test_who_does_what(verb, rows, name):
    assert who(verb, *rows) == name


@pytest.mark.parametrize(
    ("first", "dep", "pos", "last_tag", "name"),
    [("VBD", "ccomp", "VERB", "VBD", "He"), ("VBD", "ccomp", "VERB", "VB", "she"),
     ("VBD", "advcl", "VERB", "VBD", "she"), ("VBD", "ccomp", "NOUN", "VBD", "she")],
)  # fmt: skip
def test_whoever_cites_goes_on_where_the_citing_verb_is_taken_up_again(first, dep, pos, last_tag, name):
    rows = ("He PRP PRON nsubj 1", f"said {first} {pos} ROOT 1", "she PRP PRON nsubj 3", f"pay VB VERB {dep} 1",
            f"warned {last_tag} VERB conj 3")  # fmt: skip
    assert who(4, *rows) == name


def a_chain(row: str, links: int) -> list[str]:
    opening = ["Okafor NNP PROPN nsubj 1", "said VBD VERB ROOT 1"]
    return [*opening, *(f"{row} {1 + link}" for link in range(links))]


@pytest.mark.parametrize("link", ["try VB VERB xcomp", "said VBD VERB conj"])
def test_a_subject_is_looked_for_six_verbs_away(link):
    assert who(7, *a_chain(link, 6)) == "Okafor"
    assert who(8, *a_chain(link, 7)) is None


@pytest.mark.parametrize(("links", "name"), [(5, "Okafor"), (6, None)])
def test_it_is_as_far_across_a_clause_or_a_preposition(links, name):
    end = 1 + links
    chain = a_chain("said VBD VERB conj", links)
    assert who(end + 2, *chain, f"pay VB VERB ccomp {end}", f"warned VBD VERB conj {end + 1}") == name
    assert who(end + 2, *chain, f"by IN ADP prep {end}", f"warning VBG VERB pcomp {end + 1}") == name


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


def test_an_object_may_be_what_is_done():
    doc = by_hand("by IN ADP prep 0", "just RB ADV advmod 0", "saying VBG VERB pcomp 0")
    assert object_of(doc[0]).text == "saying"


@pytest.mark.parametrize("dep", ["relcl", "acl", "appos"])
def test_each_thing_said_aside_can_be_left_out(dep):
    doc = by_hand("Okafor NNP PROPN ROOT 0", f"word X X {dep} 0", "of IN ADP prep 1")
    assert [t.i for t in noun_phrase(doc[0], asides=False)] == [0]
    assert [t.i for t in noun_phrase(doc[0], asides=True)] == [0, 1, 2]


def test_a_name_keeps_marks_before_it_and_none_behind():
    doc = by_hand("( -LRB- PUNCT punct 1", "Okafor NNP PROPN ROOT 1", ") -RRB- PUNCT punct 1")
    assert [t.text for t in noun_phrase(doc[1], asides=True)] == ["(", "Okafor"]


def test_a_name_is_cut_where_it_is_a_list():
    doc = by_hand("Okafor NNP PROPN ROOT 0", *["word NN NOUN compound 0"] * 99)
    assert len(noun_phrase(doc[0], asides=True)) == 80


def test_a_verb_with_what_helps_it():
    doc = by_hand("would MD AUX aux 1", "say VB VERB ROOT 1")
    assert [t.text for t in verb_group(doc[1])] == ["would", "say"]


def test_a_verb_with_its_helpers_that_are_near():
    doc = by_hand(
        "has VBZ AUX aux 5", "not RB PART neg 5", "x X X dep 5", "been VBN AUX auxpass 5", "just RB ADV advmod 5",
        "called VBN VERB ROOT 5", "off RP ADP prt 5",
    )  # fmt: skip
    assert [t.text for t in verb_group(doc[5])] == ["not", "been", "called", "off"]


@pytest.mark.parametrize(
    ("verb_tag", "clause_tag", "second_tag", "is_dropped"),
    [("VBD", "VB", "VBD", True), ("MD", "VB", "MD", True), ("VBZ", "VB", "VBZ", True),
     ("VBP", "VB", "VBP", True), ("VBD", "VBD", "VBD", False),
     ("VBD", "VB", "VB", False), ("VBG", "VB", "VBG", False)],
)  # fmt: skip
def test_a_clause_ends_where_the_citing_verb_is_taken_up_again(verb_tag, clause_tag, second_tag, is_dropped):
    doc = by_hand(
        "He PRP PRON nsubj 1", f"said {verb_tag} VERB ROOT 1", "she PRP PRON nsubj 3", f"pay {clause_tag} VERB ccomp 1",
        "and CC CCONJ cc 3", f"warned {second_tag} VERB conj 3",
    )  # fmt: skip
    kept = ["she", "pay"] if is_dropped else ["she", "pay", "and", "warned"]
    assert [t.text for t in spread(doc[3], doc[1])] == kept


CITING = ("He PRP PRON nsubj 1", "said VBD VERB ROOT 1")
PAYING = ("she PRP PRON nsubj 3", "pay VB VERB ccomp 1", "and CC CCONJ cc 3")


def test_marks_and_words_that_join_go_with_the_clause_that_they_lead_to():
    doc = by_hand(
        *CITING, "( -LRB- PUNCT punct 4", "she PRP PRON nsubj 4", "pay VB VERB ccomp 1", "now RB ADV advmod 4",
        ", , PUNCT punct 4", "and CC CCONJ cc 4", "loudly RB ADV advmod 9", "warned VBD VERB conj 4",
        "! . PUNCT punct 4",
    )  # fmt: skip
    assert [t.text for t in spread(doc[4], doc[1])] == ["(", "she", "pay", "now", "!"]


def test_a_clause_may_end_behind_a_second_one():
    doc = by_hand(*CITING, *PAYING, "stay VB VERB conj 3", "and CC CCONJ cc 5", "warned VBD VERB conj 5")
    assert [t.text for t in spread(doc[3], doc[1])] == ["she", "pay", "and", "stay"]


@pytest.mark.parametrize(
    ("own", "pos"),
    [("they PRP PRON nsubj 6", "VERB"), ("they PRP PRON nsubjpass 6", "VERB"), ("has VBZ AUX aux 6", "VERB"),
     ("again RB ADV advmod 6", "NOUN")],
)  # fmt: skip
def test_a_clause_with_a_subject_or_helper_of_its_own_is_part_of_what_is_said(own, pos):
    doc = by_hand(*CITING, *PAYING, own, f"warned VBD {pos} conj 3")
    assert [t.i for t in spread(doc[3], doc[1])] == [2, 3, 4, 5, 6]
    doc = by_hand(*CITING, *PAYING, "again RB ADV advmod 6", "warned VBD VERB conj 3")
    assert [t.i for t in spread(doc[3], doc[1])] == [2, 3]


def test_what_stands_before_the_citing_verb_does_not_take_it_up():
    doc = by_hand(
        "She PRP PRON nsubj 1", "pay VB VERB ccomp 4", "warned VBD VERB conj 1", "he PRP PRON nsubj 4",
        "said VBD VERB ROOT 4",
    )  # fmt: skip
    assert [t.i for t in spread(doc[1], doc[4])] == [0, 1, 2]
