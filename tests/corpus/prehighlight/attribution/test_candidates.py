"""Places where somebody may be cited, by the shape of a parse that is written out here."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from corpus.prehighlight.attribution.candidates import candidates
from tests.corpus.prehighlight.attribution.parsing import by_hand


def found(doc: Doc, *patterns: str) -> list[tuple[str, str, str, str]]:
    """Pattern, source, cue and content of the candidates, of these patterns where some are given."""
    return [
        (c.pattern, *(" ".join(t.text for t in tokens) for tokens in (c.source, c.cue, c.content)))  # type: ignore[misc]
        for c in candidates(doc)
        if not patterns or c.pattern in patterns
    ]


def test_a_clause_before_and_behind_its_verb():
    doc = by_hand(
        "Rents NNS NOUN nsubj 1", "rose VBD VERB ccomp 4 rise", ", , PUNCT punct 4", "Okafor NNP PROPN nsubj 4",
        "said VBD VERB ROOT 4 say",
    )  # fmt: skip
    assert found(doc) == [("ccomp<", "Okafor", "said", "Rents rose")]
    doc = by_hand(
        "Okafor NNP PROPN nsubj 1", "said VBD VERB ROOT 1 say", "rents NNS NOUN nsubj 3", "rose VBD VERB ccomp 1"
    )
    assert found(doc) == [("ccomp>", "Okafor", "said", "rents rose")]
    assert [c.lemma for c in candidates(doc)] == ["say"]


def test_an_infinitive_and_an_object():
    doc = by_hand(
        "Okafor NNP PROPN nsubj 1", "vowed VBD VERB ROOT 1", "to TO PART aux 3", "pay VB VERB xcomp 1",
        "fines NNS NOUN dobj 3",
    )  # fmt: skip
    assert ("xcomp-to", "Okafor", "vowed", "to pay fines") in found(doc)
    assert ("dobj", "Okafor", "pay", "fines") not in found(doc)
    doc = by_hand("Okafor NNP PROPN nsubj 1", "called VBD VERB ROOT 1", "it PRP PRON nsubj 3", "fair JJ ADJ xcomp 1")
    assert found(doc, "xcomp-ADJ", "xcomp-to") == [("xcomp-ADJ", "Okafor", "called", "it fair")]


@pytest.mark.parametrize(
    ("between", "cue", "content"), [([], "warned against", "delay"), (["again RB ADV advmod 1"], "warned", "delay")]
)
def test_a_preposition_is_the_cues_where_it_stands_right_behind_it(between, cue, content):
    at = 2 + len(between)
    doc = by_hand(
        "Okafor NNP PROPN nsubj 1", "warned VBD VERB ROOT 1", *between, "against IN ADP prep 1",
        f"delay NN NOUN pobj {at}",
    )  # fmt: skip
    assert found(doc, "prep-against") == [("prep-against", "Okafor", cue, content)]


def test_what_stands_before_the_verb_or_names_the_doer_is_no_content():
    doc = by_hand(
        "In IN ADP prep 3", "May NNP PROPN pobj 0", "Okafor NNP PROPN nsubj 3", "spoke VBD VERB ROOT 3",
        "by IN ADP agent 3", "phone NN NOUN pobj 4",
    )  # fmt: skip
    assert found(doc) == []


@pytest.mark.parametrize(
    ("opening", "pattern", "is_found"),
    [("to TO PART aux 4", "n-acl-to", True), ("that IN SCONJ mark 4", "n-acl-that", True)],
)
def test_what_a_noun_of_somebody_s_says(opening, pattern, is_found):
    doc = by_hand(
        "Okafor NNP PROPN poss 2", "'s POS PART case 0", "vow NN NOUN ROOT 2", opening, "pay VB VERB acl 2",
        "all DT PRON obj 4",
    )  # fmt: skip
    content = f"{opening.split()[0]} pay all"
    assert found(doc, "n-acl-to", "n-acl-that") == [(pattern, "Okafor 's", "vow", content)]


@pytest.mark.parametrize("tag", ["VBG", "VBN"])
def test_a_participle_with_a_noun_says_nothing(tag):
    doc = by_hand("The DT DET det 1", "vow NN NOUN ROOT 1", f"paying {tag} VERB acl 1", "all DT PRON dobj 2")
    assert found(doc, "n-acl-to", "n-acl-that") == []


def test_a_noun_is_of_who_gives_it_or_who_makes_it():
    doc = by_hand(
        "A DT DET det 1", "vow NN NOUN ROOT 1", "by IN ADP prep 1", "Okafor NNP PROPN pobj 2", "to TO PART aux 5",
        "pay VB VERB acl 1",
    )  # fmt: skip
    assert found(doc) == [("n-acl-to", "Okafor", "vow", "to pay")]
    doc = by_hand(
        "Okafor NNP PROPN nsubj 1", "made VBD VERB ROOT 1", "a DT DET det 3", "vow NN NOUN dobj 1", "to TO PART aux 5",
        "pay VB VERB acl 3",
    )  # fmt: skip
    assert found(doc, "n-acl-to") == [("n-acl-to", "Okafor", "made a vow", "to pay")]


@pytest.mark.parametrize(("preposition", "is_found"), [("of", True), ("against", True), ("after", False)])
def test_what_somebody_s_noun_is_about(preposition, is_found):
    doc = by_hand(
        "Okafor NNP PROPN poss 2", "'s POS PART case 0", "criticism NN NOUN ROOT 2", f"{preposition} IN ADP prep 2",
        "fines NNS NOUN pobj 3",
    )  # fmt: skip
    expected = [(f"n-prep-{preposition}", "Okafor 's", f"criticism {preposition}", "fines")]
    assert found(doc) == (expected if is_found else [])


def test_nobody_s_noun_about_something_cites_nobody():
    doc = by_hand("Criticism NN NOUN ROOT 0", "of IN ADP prep 0", "fines NNS NOUN pobj 1")
    assert found(doc) == []


@pytest.mark.parametrize(
    ("dep", "lemma", "is_found"), [("nsubj", "be", True), ("nsubj", "seem", False), ("attr", "be", False)]
)
def test_what_a_noun_is(dep, lemma, is_found):
    doc = by_hand(
        "Okafor NNP PROPN poss 2", "'s POS PART case 0", f"view NN NOUN {dep} 3", f"is VBZ AUX ROOT 3 {lemma}",
        "that IN SCONJ mark 6", "rents NNS NOUN nsubj 6", "fall VBP VERB ccomp 3",
    )  # fmt: skip
    expected = [("n-be", "Okafor 's", "view is", "that rents fall")]
    assert found(doc, "n-be") == (expected if is_found else [])


def test_what_somebody_is_sure_of():
    doc = by_hand(
        "Okafor NNP PROPN nsubj 1", "was VBD AUX ROOT 1 be", "sure JJ ADJ acomp 1", "rents NNS NOUN nsubj 4",
        "fell VBD VERB ccomp 2",
    )  # fmt: skip
    assert found(doc, "a-ccomp") == [("a-ccomp", "Okafor", "was sure", "rents fell")]


def test_an_adjective_far_from_its_verb_is_its_own_cue():
    doc = by_hand(
        "Okafor NNP PROPN nsubj 1", "was VBD AUX ROOT 1 be", "now RB ADV advmod 1", "very RB ADV advmod 5",
        "very RB ADV advmod 5", "sure JJ ADJ acomp 1", "rents NNS NOUN nsubj 7", "fell VBD VERB ccomp 5",
    )  # fmt: skip
    assert found(doc, "a-ccomp") == [("a-ccomp", "Okafor", "sure", "rents fell")]


def test_according_to_is_said_of_the_sentence_it_opens_or_ends():
    doc = by_hand(
        "According VBG VERB prep 4", "to IN ADP prep 0", "Okafor NNP PROPN pobj 1", "rents NNS NOUN nsubj 4",
        "fell VBD VERB ROOT 4", ". . PUNCT punct 4",
    )  # fmt: skip
    assert found(doc, "according") == [("according", "Okafor", "According to", "rents fell .")]
    doc = by_hand(
        "Rents NNS NOUN nsubj 1", "fell VBD VERB ROOT 1", ", , PUNCT punct 1", "according VBG VERB prep 1",
        "to IN ADP prep 3", "Okafor NNP PROPN pobj 4", ". . PUNCT punct 1",
    )  # fmt: skip
    assert [row[:3] for row in found(doc, "according")] == [("according", "Okafor", "according to")]
    doc = by_hand("According VBG VERB prep 2", "plans NNS NOUN dobj 0", "rose VBD VERB ROOT 2")
    assert found(doc, "according") == []


def test_a_sentence_without_a_verb_has_an_end_too():
    doc = by_hand(
        "Halden NNP PROPN ROOT 0", "according IN ADP prep 0", "to IN ADP prep 1", "Okafor NNP PROPN pobj 2",
        "today NN NOUN npadvmod 0",
    )  # fmt: skip
    assert found(doc, "according") == [("according", "Okafor", "according to", "Halden today")]
