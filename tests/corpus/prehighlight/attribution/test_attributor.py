"""Who is read to have said what, sentence by sentence."""

from __future__ import annotations

import pytest

from tests.corpus.prehighlight.attribution.parsing import drafts, said


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor said the plan would work.", "The mayor", "said", "the plan would work"),
        ("The plan would work, the mayor said on Monday.", "the mayor", "said", "The plan would work"),
        ("According to the board, rents fell in May.", "the board", "According to", "rents fell in May."),
        ("Rents fell in May, according to a report from the council.", "a report from the council", "according to",
         "Rents fell in May"),
        ("Rents fell in May, according to figures from 2019.", "figures from 2019", "according to",
         "Rents fell in May"),
        ("Okafor told reporters that the county will pay.", "Okafor", "told", "that the county will pay"),
        ("The council promised to build homes.", "The council", "promised", "to build homes"),
        ("She made a promise to lower rents.", "She", "made a promise", "to lower rents"),
        ("The mayor's criticism of the plan was sharp.", "The mayor's", "criticism of", "the plan"),
        ("Officials were confident that the wells would last.", "Officials", "were confident",
         "that the wells would last"),
        ("Rents, Okafor said, would not fall.", "Okafor", "said", "Rents | would not fall."),
        ("The group has opposed the plan since its inception.", "The group", "has opposed", "the plan"),
        ("Okafor's message was that rents must fall.", "Okafor's", "message was", "that rents must fall"),
        ("The judge ruled that the law was void.", "The judge", "ruled", "that the law was void"),
        ("Okafor denied that she had hidden the figures.", "Okafor", "denied", "that she had hidden the figures"),
        ("Farmers complained about the fines.", "Farmers", "complained about", "the fines"),
        ("Okafor called the plan a voluntary one.", "Okafor", "called", "the plan a voluntary one."),
        ("The council expects rents to fall next year.", "The council", "expects", "rents to fall next year"),
    ],
)  # fmt: skip
def test_a_sentence_cites_one(text, source, cue, content):
    assert said(text) == [(source, cue, content)]


@pytest.mark.parametrize("text", ["The report was criticized by farmers.", "The council met on Monday.", "Rents rose."])
def test_a_sentence_that_cites_nobody(text):
    assert said(text) == []


def test_two_cues_of_one_speaker_are_two_attributions():
    assert said("The mayor said rents would fall and warned against delay.") == [
        ("The mayor", "said", "rents would fall"), ("The mayor", "warned against", "delay"),
    ]  # fmt: skip


@pytest.mark.parametrize("parses", [True, False])
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We will pay,” Okafor said. “Any county can do this.”",
         [("Okafor", "said", "We will pay | Any county can do this.")]),
        ("“We will pay,” Okafor said, “and we will not stop.”",
         [("Okafor", "said", "We will pay | and we will not stop.")]),
        ("“It is a fair plan,” Okafor said. “Nobody asked us,” said Brandt.",
         [("Okafor", "said", "It is a fair plan"), ("Brandt", "said", "Nobody asked us")]),
        ("“We never agreed to this.”\n— Ines Duarte", [("Ines Duarte", "—", "We never agreed to this.")]),
        ("OKAFOR: We will pay. “All of it,” we said.", [("OKAFOR", ":", "All of it")]),
        ("Teresa Okafor: Halden will pay\n\nMayor Okafor spoke on Monday.",
         [("Teresa Okafor", ":", "Halden will pay")]),
        ("“We will pay for all of it.” The hall was silent.", [("", "", "We will pay for all of it.")]),
        ("“All of it.” The hall was silent.", []),
        ("Okafor spoke on Monday.\n\n“We will pay for all of it.”", [("", "", "We will pay for all of it.")]),
        ("Okafor had a warning:\n\n“We will not pay for this.”", [("", "warning", "We will not pay for this.")]),
        ("“We opened the wells in May,” Okafor said.\n\n“We closed them all in June.”",
         [("Okafor", "said", "We opened the wells in May | We closed them all in June.")]),
        ("Okafor said: “We opened the wells.”\n\nThe hall was silent.\n\n“We closed them all in June.”",
         [("Okafor", "said", "We opened the wells."), ("", "", "We closed them all in June.")]),
        ("Okafor said: “We opened the wells in May.”\n\n“We did.”",
         [("Okafor", "said", "We opened the wells in May.")]),
    ],
)  # fmt: skip
def test_quotations_belong_to_whom_the_words_beside_them_name(text, found, parses):
    assert said(text, parses) == found


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("“We will pay,” Okafor said.", 0.93),
        ("“We will pay for all of it.” The hall was silent.", 0.4),
        ("Okafor had a warning:\n\n“We will not pay for this.”", 0.75),
        ("Teresa Okafor: Halden will pay\n\nMayor Okafor spoke on Monday.", 0.75),
        ("OKAFOR: We will pay. “All of it,” we said.", 0.93),
    ],
)
def test_how_sure_it_is_without_a_parse_goes_by_what_stands_beside(text, confidence):
    assert [draft.confidence for draft in drafts(text, parses=False)] == [confidence]


def test_a_quotation_goes_on_with_what_is_said_nearest_to_it():
    assert said("The hall was silent. “We will pay for all of it.” Okafor said that rents rose.") == [
        ("Okafor", "said", "We will pay for all of it. | that rents rose"),
    ]
    far = "Then everybody left the hall and went home in the rain, one after the other."
    assert said(f"“We will pay for all of it.” {far} Okafor said that rents rose.") == [
        ("", "", "We will pay for all of it."), ("Okafor", "said", "that rents rose"),
    ]  # fmt: skip
