"""Names that a rule finds: laws, lists of counties, offices, towns of datelines."""

from __future__ import annotations

import pytest

from corpus.prehighlight.names.spotting import of_somewhere, spot
from tests.corpus.prehighlight.names.spans import words_of


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("He signed the 287(g) agreement.", "287(g)"),
        ("Tenants with Section 8 vouchers waited.", "Section 8"),
        ("Schools covered by Title IX must act.", "Title IX"),
        ("Lawmakers repealed H.B. 2 in spring.", "H.B. 2"),
        ("Under the Clean Rivers Act of 1998 permits lapse.", "Clean Rivers Act of 1998"),
    ],
)
def test_laws(text, law):
    assert (law, "LAW") in words_of(text, spot(text))


def test_an_act_without_a_name_is_no_law():
    assert "LAW" not in {label for _, label in words_of("The Act was passed.", spot("The Act was passed."))}


def test_a_list_of_counties_is_as_many_places():
    text = "But Alder, Birch, Cedar Falls and Dogwood counties still share a jail."
    assert words_of(text, spot(text)) == [
        ("Alder", "GPE"),
        ("Birch", "GPE"),
        ("Cedar Falls", "GPE"),
        ("Dogwood", "GPE"),
    ]


def test_the_office_of_a_sheriff_is_an_organisation():
    text = "The Alder County Sheriff’s Office announced it."
    assert words_of(text, spot(text)) == [("Alder County Sheriff’s Office", "ORG")]


@pytest.mark.parametrize(
    "text", ["HARLOW — The council met.", "date 2021-05-04 HARLOW — It met.", "HARLOW (AP) — It met."]
)
def test_the_town_of_a_dateline(text):
    assert words_of(text, spot(text))[0] == ("HARLOW", "GPE")


def test_a_dateline_with_its_state():
    text = "HARLOW, N.C. — The council met."
    assert words_of(text, spot(text)) == [("HARLOW", "GPE"), ("N.C.", "GPE")]


def test_a_title_makes_a_person_and_stands_outside_the_name():
    text = "On Monday Sheriff Dana Cole met Prime Minister Anju Rao."
    assert words_of(text, spot(text)) == [("Dana Cole", "PERSON"), ("Anju Rao", "PERSON")]


def test_money_is_no_country():
    assert spot("It cost US$ 3 million.") == []


def test_known_names_and_head_nouns():
    text = "Kenyan officials told the Harlow Transit Authority in Nairobi."
    assert words_of(text, spot(text)) == [("Kenyan", "NORP"), ("Harlow Transit Authority", "ORG"), ("Nairobi", "GPE")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nadine Prewitt of Linden County said no.", "Nadine Prewitt"),
        ("In May, Teresa M. Okafor of Alden voted.", "Teresa M. Okafor"),
    ],
)
def test_a_person_before_where_she_is_from(text, name):
    assert [(text[m.start : m.end], m.label) for m in of_somewhere(text)] == [(name, "PERSON")]


@pytest.mark.parametrize(
    "text",
    [
        "Virginia House of Delegates", "Imam Yusuf of Alden",
        "Austin Chamber of Commerce", "Grace University of Alden", "Prewitt of Linden",
        "Charlotte Harbor of Florida", "Nadine of Linden", "The Duchess Anna Maria Louisa Sophia of Alden",
    ],
)  # fmt: skip
def test_what_only_looks_like_one(text):
    assert list(of_somewhere(text)) == []


def test_a_title_of_several_is_no_name():
    text = "Senators Ada B. Cole and Teo Marsh voted."
    assert [text[m.start : m.end] for m in spot(text) if m.label == "PERSON"] == ["Ada B. Cole"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The nonpartisan Commission on Presidential Debates met.", "Commission on Presidential Debates"),
        ("The House Committee on Foreign Affairs met.", "House Committee on Foreign Affairs"),
    ],
)
def test_a_commission_on_something_is_one_body(text, body):
    assert (body, "ORG") in words_of(text, spot(text))


@pytest.mark.parametrize("text", ["The Rent Committee on Monday met.", "The Council on May 3 met."])
def test_a_day_is_nothing_that_a_committee_is_on(text):
    assert not [name for name, label in words_of(text, spot(text)) if label == "ORG" and " on " in name]
