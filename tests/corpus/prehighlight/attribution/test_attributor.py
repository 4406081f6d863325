"""Who is read to have said what, sentence by sentence."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from corpus.prehighlight.attribution import Attributor, Draft, attributor, from_counts
from corpus.prehighlight.attribution.beside import Beside
from corpus.prehighlight.attribution.candidates import Candidate
from corpus.prehighlight.text import Quotation, parts_of
from models.findings import Span
from tests.corpus.prehighlight.attribution.parsing import by_hand, drafts, said


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
        ("The mayor urged the council to wait.", "The mayor", "urged", "the council to wait"),
        ("The mayor called on the council to wait for figures.", "The mayor", "called on",
         "the council to wait for figures"),
        ("The mayor asked the state for help, but he has also raised rents and fares in the county.", "The mayor",
         "asked", "the state for help"),
        ("He is promising lower rents and more homes, but he has also cut the budget of the office.", "He",
         "is promising", "lower rents and more homes"),
        ("Spokeswoman Jessica Ditto said via email that rents will fall.", "Spokeswoman Jessica Ditto", "said",
         "that rents will fall"),
        ("He warned of higher rents, and the council met again on Monday.", "He", "warned of", "higher rents"),
        ("But rents fell, she said.", "she", "said", "rents fell"),
        ("Brandt persisted in arguments that rents had fallen.", "Brandt", "persisted in arguments",
         "that rents had fallen"),
        ("The company stressed, as it has before, that rents fell.", "The company", "stressed", "that rents fell"),
    ],
)  # fmt: skip
def test_a_sentence_cites_one(text, source, cue, content):
    assert said(text) == [(source, cue, content)]


@pytest.mark.parametrize("text", ["The report was criticized by farmers.", "The council met on Monday.", "Rents rose."])
def test_a_sentence_that_cites_nobody(text):
    assert said(text) == []


def test_a_cue_with_a_helper_ends_what_another_said():
    assert said("The mayor is telling voters that rents fell and says he will build homes.") == [
        ("The mayor", "is telling", "that rents fell"), ("The mayor", "says", "he will build homes"),
    ]  # fmt: skip


def test_an_outlet_that_only_passes_on_what_somebody_says_is_no_source_of_it():
    assert said("According to the Halden Times, Okafor said that rents fell.") == [
        ("Okafor", "said", "that rents fell")
    ]
    assert said("According to the board, Okafor said that rents fell.") == [
        ("the board", "According to", "Okafor said that rents fell."),
    ]  # fmt: skip
    assert said("According to the Halden Times, rents fell in May.") == [
        ("the Halden Times", "According to", "rents fell in May."),
    ]  # fmt: skip


def test_the_label_of_a_transcript_is_no_part_of_what_is_said():
    assert said('"OKAFOR: We will pay for all of it."') == [("OKAFOR", ":", "We will pay for all of it.")]


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
        ("“We opened the wells in May,” Okafor said.\n\n'Legend in the Green Hills'",
         [("Okafor", "said", "We opened the wells in May")]),
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


def held(monkeypatch, *rows: tuple[int, str, float]) -> list[int]:
    """Heads of those that hold, of candidates with a head, the words of their content and how likely they are."""
    doc = by_hand(*["word X X dep 0"] * 9)
    made = [Candidate(doc[head], "", (), (), tuple(doc[int(i)] for i in content)) for head, content, _ in rows]
    likely = {id(candidate): score for candidate, (*_, score) in zip(made, rows, strict=True)}
    monkeypatch.setattr(attributor, "candidates", lambda _: made)
    reliability = SimpleNamespace(of=lambda candidate, _: likely[id(candidate)])
    text = "word"
    kept = attributor.chosen(doc, parts_of(text, [])[0].folded, reliability)
    assert all(likely[id(candidate)] == score for score, candidate in kept)
    return [candidate.head.i * 100 + len(candidate.content) for _, candidate in kept]


@pytest.mark.parametrize(
    ("outer", "inner", "kept"),
    [
        (0.3, 0.9, [102]), (0.29, 0.9, [301]), (0.29, 0.28, [102]), (0.29, 0.29, [102]), (0.27, 0.28, [301]),
        (0.28, 0.27, [102]), (0.27, 0.27, []), (0.9, 0.9, [102]),
    ],
)  # fmt: skip
def test_what_encloses_wins_unless_it_is_doubtful(monkeypatch, outer, inner, kept):
    assert held(monkeypatch, (1, "34", outer), (3, "4", inner)) == kept
    assert held(monkeypatch, (3, "4", inner), (1, "34", outer)) == kept


def test_of_one_head_the_likeliest_holds_and_of_equals_the_first(monkeypatch):
    assert held(monkeypatch, (1, "2", 0.5), (1, "23", 0.6), (1, "234", 0.4)) == [102]
    assert held(monkeypatch, (1, "2", 0.5), (1, "23", 0.5)) == [101]


def test_what_lies_apart_or_in_each_other_holds_in_reading_order(monkeypatch):
    assert held(monkeypatch, (5, "6", 0.9), (1, "2", 0.3)) == [101, 501]
    assert held(monkeypatch, (1, "25", 0.9), (5, "16", 0.4)) == [102, 502]
    assert held(monkeypatch, (1, "25", 0.9), (5, "16", 0.29)) == [102]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Okafor wrote, “they said” “We will pay for it.”", [("Okafor", "wrote", "they said” “We will pay for it.")]),
        ("“We will pay for it,” “Okafor said that.”", [("", "", "We will pay for it,” “Okafor said that.")]),
        ("“We will pay for it,” Okafor said. “We must.” Brandt said.",
         [("Okafor", "said", "We will pay for it | We must.")]),
        ("“We will pay it all.”", [("", "", "We will pay it all.")]), ("“We will pay.”", []),
        ("Okafor said: “We opened the wells in May.”\n\n“We did so too.”",
         [("Okafor", "said", "We opened the wells in May.”\n\n“We did so too.")]),
        ("Okafor said: “We opened the wells in May.”\n\n“We did so too”, all of them.",
         [("Okafor", "said", "We opened the wells in May."), ("", "", "We did so too")]),
        ("Okafor gave a warning\n\n“We will not pay for this.”", [("", "", "We will not pay for this.")]),
        ("Okafor gave a warning:\n\nThat day “we will not pay this”", [("", "", "we will not pay this")]),
        ("Okafor said “The Long Winter Road” again.", []), ("“The Long Winter Road of May” was read.", []),
        ("Okafor said “we will pay” again.", [("Okafor", "said", "we will pay")]),
        ("Okafor said: “The Long Road.”", [("Okafor", "said", "The Long Road.")]),
        ("Lind said: “We will pay.” Okafor said: “We must.” And then, warning: “It will not last.”",
         [("Lind", "said", "We will pay."), ("Okafor", "said", "We must."),
          ("Okafor", "warning", "It will not last.")]),
    ],
)  # fmt: skip
def test_quotations_without_a_parse(text, found):
    assert said(text, parses=False) == found


def test_what_goes_on_in_the_next_paragraph_is_whose_words_came_last():
    text = "Okafor said rents would fall. Brandt said rents would rise.\n\n“We will see what happens.”"
    assert said(text) == [
        ("Okafor", "said", "rents would fall"), ("Brandt", "said", "rents would rise.\n\n“We will see what happens."),
    ]  # fmt: skip


def test_a_paragraph_that_says_nothing_ends_what_was_said():
    text = "Okafor said rents would fall.\n\nThe hall was silent.\n\n“We will see what happens.”"
    assert [source for source, *_ in said(text)] == ["Okafor", ""]


def reading(text: str) -> Attributor:
    return Attributor(text, from_counts())


def a_draft(place: int, content: tuple[int, int], source: tuple[int, int] | None = None, sure: float = 0.5) -> Draft:
    sources = () if source is None else (Span(*source),)
    return Draft(place, sources, (Span(place, place + 1),), (Span(*content),), sure)


TEXT = "x" * 10 + " " + "the words of it" + " " + "y" * 100
QUOTED = Quotation(11, 26, Span(11, 26), closed=True)


def test_a_quotation_in_two_attributions_goes_with_the_surer():
    here = [a_draft(0, (11, 26), sure=0.4), a_draft(2, (11, 20), sure=0.6), a_draft(4, (11, 20), sure=0.5)]
    assert reading(TEXT)._place(QUOTED, here, None, None) is here[1]
    assert [draft.content for draft in here] == [(Span(11, 26),), (Span(11, 20),), (Span(11, 20),)]


def test_a_cue_right_beside_a_quotation_takes_it_from_who_else_has_it():
    here = [a_draft(0, (11, 26), (0, 3)), a_draft(60, (80, 90))]
    owner = reading(TEXT)._place(QUOTED, here, None, Beside(Span(30, 33), Span(60, 61), strict=True))
    assert owner is here[1]
    assert owner.source == (Span(30, 33),)
    assert owner.content == (Span(11, 26), Span(80, 90))
    assert here[0].content == ()


def test_a_cue_farther_off_takes_only_what_nobody_has():
    loose = Beside(Span(30, 33), Span(60, 61), strict=False)
    here = [a_draft(0, (11, 26), (0, 3))]
    assert reading(TEXT)._place(QUOTED, here, None, loose) is here[0]
    assert len(here) == 1
    here = []
    owner = reading(TEXT)._place(QUOTED, here, None, loose)
    assert (owner.place, owner.source, owner.content) == (60, (Span(30, 33),), (Span(11, 26),))
    assert owner.confidence == 0.75
    assert here == [owner]


def test_who_is_known_already_stays_the_source_of_a_cue():
    here = [a_draft(60, (11, 26), (0, 3))]
    owner = reading(TEXT)._place(QUOTED, here, None, Beside(Span(30, 33), Span(60, 61), strict=True))
    assert owner is here[0]
    assert owner.source == (Span(0, 3),)
    assert owner.content == (Span(11, 26),)


@pytest.mark.parametrize(("cue", "source"), [(60, (30, 33)), (50, (0, 3)), (40, (0, 3)), (10, None)])
def test_a_cue_that_names_nobody_has_the_last_source_before_it(cue, source):
    here = [a_draft(50, (80, 90), (30, 33)), a_draft(20, (70, 75), (0, 3)), a_draft(55, (76, 78))]
    cited = [*here]
    owner = reading(TEXT)._place(QUOTED, here, None, Beside(None, Span(cue, cue), strict=True))
    assert owner not in cited
    assert owner.source == (() if source is None else (Span(*source),))
    assert owner.confidence == 0.93


@pytest.mark.parametrize(
    ("places", "taker"),
    [([0], 0), ([0, 5], 1), ([0, 85], 0), ([85], 0), ([86], None), ([85, 90], 0), ([27], 0), ([], None)],
)
def test_a_quotation_without_a_cue_goes_on_with_the_one_before_or_a_near_one_behind(places, taker):
    here = [a_draft(place, (100, 110)) for place in places]
    owner = reading(TEXT)._place(QUOTED, here, None, None)
    if taker is not None:
        assert owner is here[taker]
        assert owner.content == (Span(11, 26), Span(100, 110))
    else:
        assert here == [*(a_draft(place, (100, 110)) for place in places), owner]
        assert (owner.place, owner.source, owner.cue, owner.content) == (11, (), (), (Span(11, 26),))
        assert owner.confidence == 0.4


def test_a_quotation_of_any_length_goes_on_with_its_owner():
    short = Quotation(11, 14, Span(11, 14), closed=True)
    owner = a_draft(0, (5, 8))
    assert reading(TEXT)._place(short, [], owner, None) is owner
    assert owner.content == (Span(5, 8), Span(11, 14))
    assert reading(TEXT)._place(short, [], None, None) is None
