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


SAID = ("Okafor NNP PROPN nsubj 1", "said VBD VERB ROOT 1 say")


@pytest.mark.parametrize(("words", "is_read"), [(400, True), (401, False)])
def test_a_sentence_as_long_as_a_table_cites_nobody(words, is_read):
    doc = by_hand(*SAID, "rents NNS NOUN nsubj 3", "rose VBD VERB ccomp 1", *["x X X dep 1"] * (words - 4))
    assert bool(found(doc)) is is_read


def test_content_begins_with_a_word():
    doc = by_hand(*SAID, "- : PUNCT punct 4", "\n _SP SPACE dep 4", "rents NNS NOUN ccomp 1", "! . PUNCT punct 4")
    assert found(doc) == [("ccomp>", "Okafor", "said", "rents !")]
    assert found(by_hand(*SAID, "- : PUNCT ccomp 1")) == []


def test_who_is_cited_is_no_part_of_what_is_said():
    doc = by_hand("Okafor NNP PROPN nsubj 1", "left VBD VERB ROOT 1", "as IN SCONJ mark 3", "saying VBG VERB advcl 1",
                  "now RB ADV advmod 1")  # fmt: skip
    assert found(doc, "as") == [("as", "Okafor", "saying", "left now")]
    doc = by_hand("Okafor NNP PROPN nsubj 1", "left VBD VERB ROOT 1", "while IN SCONJ mark 3",
                  "saying VBG VERB advcl 1", "now RB ADV advmod 1")  # fmt: skip
    assert found(doc, "as") == []


@pytest.mark.parametrize(("dep", "is_found"), [("parataxis", True), ("dep", False)])
def test_a_verb_put_in_between_is_an_aside(dep, is_found):
    doc = by_hand("Rents NNS NOUN nsubj 3", "Okafor NNP PROPN nsubj 2", f"said VBD VERB {dep} 3",
                  "fell VBD VERB ROOT 3")  # fmt: skip
    assert found(doc) == ([("aside", "Okafor", "said", "Rents fell")] if is_found else [])


def test_more_than_three_words_behind_a_verb_may_be_what_is_said():
    doc = by_hand(*SAID, *["so RB ADV advmod 1"] * 3)
    assert found(doc) == []
    doc = by_hand("now RB ADV advmod 2", "Okafor NNP PROPN nsubj 2", "said VBD VERB ROOT 2", "out RP ADP prt 2",
                  *["so RB ADV advmod 2"] * 4)  # fmt: skip
    assert found(doc) == [("rest", "Okafor", "said out", "so so so so")]
    doc = by_hand("It PRP PRON nsubjpass 1", "said VBN VERB ROOT 1", "by IN ADP agent 1", "Okafor NNP PROPN pobj 2",
                  *["so RB ADV advmod 1"] * 4)  # fmt: skip
    assert found(doc) == [("rest", "Okafor", "said", "so so so so")]


FELL = ("Rents NNS NOUN nsubj 1", "fell VBD VERB ROOT 1")


@pytest.mark.parametrize(
    ("behind", "is_the_source_s"),
    [
        (["from IN ADP prep 1", "May NNP PROPN pobj 5"], True), (["seen VBN VERB acl 1"], True),
        (["now RB ADV advmod 1"], False), (["from IN ADP prep 1", *["x X X dep 5"] * 6], True),
        (["from IN ADP prep 1", *["x X X dep 5"] * 7], False), (["- : PUNCT punct 1", "from IN ADP prep 1"], False),
        (["from IN ADP prep 1", "- : PUNCT punct 1", "May NNP PROPN pobj 5"], False),
    ],
)  # fmt: skip
def test_what_ends_the_sentence_behind_a_source_is_its_own(behind, is_the_source_s):
    doc = by_hand(*FELL, "according VBG VERB prep 1", "to IN ADP prep 2", "figures NNS NOUN pobj 3", *behind,
                  ". . PUNCT punct 1")  # fmt: skip
    words = " ".join(row.split()[0] for row in behind)
    ((_, source, cue, content),) = found(doc, "according")
    assert (source, cue) == (f"figures {words}" if is_the_source_s else "figures", "according to")
    assert content == ("Rents fell ." if is_the_source_s else f"Rents fell {words} .")


def test_a_line_s_end_is_not_the_source_s():
    doc = by_hand(*FELL, "according VBG VERB prep 1", "to IN ADP prep 2", "figures NNS NOUN pobj 3", "in IN ADP prep 1",
                  "May NNP PROPN pobj 5", "\n _SP SPACE dep 1")  # fmt: skip
    assert [row[1] for row in found(doc, "according")] == ["figures in May"]


def test_according_to_needs_somebody_whom_either_word_may_govern():
    doc = by_hand(*FELL, "according VBG VERB prep 1", "to IN ADP prep 2", "Okafor NNP PROPN pobj 2")
    assert found(doc, "according") == [("according", "Okafor", "according to", "Rents fell")]
    assert found(by_hand(*FELL, "according VBG VERB prep 1", "to IN ADP prep 2"), "according") == []


@pytest.mark.parametrize("pos", ["VERB", "ADP"])
@pytest.mark.parametrize(
    ("dep", "comma", "content"),
    [
        ("ccomp", "x X X dep 3", "rents fell x"), ("conj", "x X X dep 3", "rents fell x"),
        ("advcl", "x X X dep 3", "rents fell x"), ("relcl", "x X X dep 3", "rents fell x"),
        ("xcomp", "x X X dep 3", "Lind says rents fell x ."),
        ("ccomp", ", , PUNCT punct 3", "Lind says rents fell , ."),
    ],
)  # fmt: skip
def test_according_to_is_said_of_its_clause_where_no_comma_sets_it_off(pos, dep, comma, content):
    doc = by_hand(
        "Lind NNP PROPN nsubj 1", "says VBZ VERB ROOT 1", "rents NNS NOUN nsubj 3", f"fell VBD VERB {dep} 1", comma,
        f"according VBG {pos} prep 3", "to IN ADP prep 5", "Okafor NNP PROPN pobj 6", ". . PUNCT punct 1",
    )  # fmt: skip
    assert found(doc, "according") == [("according", "Okafor", "according to", content)]


def test_according_to_amid_a_clause_is_said_of_that():
    doc = by_hand(
        "Lind NNP PROPN nsubj 1", "says VBZ VERB ROOT 1", "rents NNS NOUN nsubj 7", ", , PUNCT punct 7",
        "according VBG ADP prep 7", "to IN ADP prep 4", "Okafor NNP PROPN pobj 5", "fell VBD VERB ccomp 1",
    )  # fmt: skip
    assert found(doc, "according") == [("according", "Okafor", "according to", "rents , fell")]


@pytest.mark.parametrize("mark", [",", ";", "-", "–", "—"])
def test_a_mark_that_leads_to_according_is_not_said(mark):
    doc = by_hand(*FELL, f"{mark} : PUNCT punct 1", f"{mark} : PUNCT punct 1", "according VBG VERB prep 1",
                  "to IN ADP prep 4", "Okafor NNP PROPN pobj 5")  # fmt: skip
    assert found(doc, "according") == [("according", "Okafor", "according to", "Rents fell")]


@pytest.mark.parametrize("word", ["of", "about", "for", "on", "to", "against", "over", "with", "in"])
def test_what_a_noun_may_be_about(word):
    doc = by_hand("Their PRP$ PRON poss 1", "fears NNS NOUN ROOT 1", f"{word} IN ADP prep 1", "fines NNS NOUN pobj 2")
    assert found(doc) == [(f"n-prep-{word}", "Their", f"fears {word}", "fines")]


@pytest.mark.parametrize(("word", "source"), [("by", "Okafor"), ("from", "Okafor"), ("of", "Okafor"), ("at", "")])
def test_who_gives_a_noun(word, source):
    doc = by_hand("vow NN NOUN ROOT 0", "of IN ADP prep 0", f"{word} IN ADP prep 0", "Okafor NNP PROPN pobj 2",
                  "pay VBP VERB ccomp 0")  # fmt: skip
    assert found(doc) == [("n-ccomp", source, "vow", "pay")]


@pytest.mark.parametrize(
    ("dep", "pos", "words", "source", "cue"),
    [("dobj", "VERB", 0, "Okafor", "made vow"), ("dobj", "VERB", 2, "Okafor", "made x x vow"),
     ("dobj", "VERB", 3, "Okafor", "vow"), ("attr", "VERB", 0, "", "vow"), ("dobj", "X", 0, "", "vow")],
)  # fmt: skip
def test_a_noun_is_of_who_makes_it_with_a_verb_right_before(dep, pos, words, source, cue):
    at = 2 + words
    doc = by_hand("Okafor NNP PROPN nsubj 1", f"made VBD {pos} ROOT 1", *["x X X dep 1"] * words,
                  f"vow NN NOUN {dep} 1", f"pay VB VERB ccomp {at}")  # fmt: skip
    assert found(doc, "n-ccomp") == [("n-ccomp", source, cue, "pay")]


def test_a_noun_before_the_verb_that_it_is_the_object_of_is_its_own_cue():
    doc = by_hand("vow NN NOUN dobj 2", "Okafor NNP PROPN nsubj 2", "made VBD VERB ROOT 2", "pay VB VERB ccomp 0")
    assert found(doc, "n-ccomp") == [("n-ccomp", "Okafor", "vow", "pay")]


def test_what_a_noun_is_stands_behind_the_verb():
    doc = by_hand("fall VBP VERB ccomp 2", "view NN NOUN nsubj 2", "is VBZ AUX ROOT 2 be")
    assert found(doc, "n-be") == []


@pytest.mark.parametrize(
    ("dep", "pos", "is_found"),
    [("acomp", "AUX", True), ("ROOT", "AUX", False), ("conj", "AUX", True), ("xcomp", "AUX", True),
     ("amod", "AUX", False), ("acomp", "X", False)],
)  # fmt: skip
def test_an_adjective_that_says_something_of_somebody(dep, pos, is_found):
    head = 2 if dep == "ROOT" else 1
    doc = by_hand("Okafor NNP PROPN nsubj 1", f"was VBD {pos} ROOT 1 be", f"sure JJ ADJ {dep} {head}",
                  "fell VBD VERB ccomp 2")  # fmt: skip
    assert bool(found(doc, "a-ccomp")) is is_found


@pytest.mark.parametrize(("words", "cue"), [(0, "was sure"), (2, "was sure"), (3, "sure")])
def test_an_adjective_has_its_verb_in_the_cue_where_that_is_near(words, cue):
    doc = by_hand("Okafor NNP PROPN nsubj 1", "was VBD AUX ROOT 1 be", *["x X X dep 1"] * words,
                  "sure JJ ADJ acomp 1", "fell VBD VERB ccomp 1")  # fmt: skip
    assert found(doc, "a-ccomp") == [("a-ccomp", "Okafor", cue, "fell")]


def test_an_adjective_before_its_verb_is_its_own_cue_and_nothing_before_it_is_said():
    doc = by_hand("rose VBD VERB ccomp 3", "sure JJ ADJ acomp 3", "Okafor NNP PROPN nsubj 3", "was VBD AUX ROOT 3 be",
                  "fell VBD VERB ccomp 3")  # fmt: skip
    assert found(doc, "a-ccomp") == [("a-ccomp", "Okafor", "sure", "fell")]
