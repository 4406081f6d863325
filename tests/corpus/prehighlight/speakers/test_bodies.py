"""Bodies as speakers: campaigns and parties, and which body a plain noun may be."""

from __future__ import annotations

import pytest

from models.findings import SourceMode
from tests.corpus.prehighlight.speakers.articles import (
    ORGANISATION,
    PERSON,
    PLACE,
    UNNAMED,
    marked,
    members,
    name_of,
    speakers,
)

CAST = members(
    ("Vera Lund", PERSON), ("Ivo Brandt", PERSON), ("Halden Times", ORGANISATION),
    ("Rent Commission", ORGANISATION), ("IMF", ORGANISATION), ("Norvale", PLACE), ("Denmark", PLACE),
)  # fmt: skip
PARAPHRASE, ANONYMOUS = SourceMode.PARAPHRASE.value, SourceMode.ANONYMOUS.value


@pytest.mark.parametrize(
    "source", ["The Lund campaign", "Lund’s campaign", "Vera Lund's campaign", "Lund’s presidential campaign"]
)
def test_a_campaign_is_an_organisation_under_one_name(source):
    assert speakers(f"Vera Lund ran. {source} said no.", CAST, source) == [
        ("Lund campaign", "organisation", PARAPHRASE)
    ]


def test_a_campaign_manager_is_no_campaign():
    assert speakers("Vera Lund ran. A Lund campaign manager said no.", CAST, "A Lund campaign manager") == [
        ("Lund campaign manager", "unnamed", ANONYMOUS)
    ]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Democrats", "Democrats"),
        ("House Republicans", "House Republicans"),
        ("The Republicans", "Republicans"),
        ("congressional Democrats", "congressional Democrats"),
        ("Republicans on the Rent Commission", "Republicans on the Rent Commission"),
    ],
)
def test_a_party_is_an_organisation(source, name):
    assert speakers(f"Rents rose. On Monday {source} said no.", CAST, source) == [(name, "organisation", PARAPHRASE)]


@pytest.mark.parametrize(
    "source", ["Some Democrats", "two Republicans", "Several Democrats", "prominent Republicans", "Fellow Republicans"]
)
def test_some_of_a_party_are_unnamed_people(source):
    text = f"{source} said no. On Monday the Democrats and the Republicans said yes."
    assert speakers(text, CAST, source, "the Democrats")[1][:2] == ("Democrats", "organisation")
    ((_, kind, mode),) = speakers(f"{source} said no.", CAST, source)
    assert (kind, mode) == ("unnamed", ANONYMOUS)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Lund campaign met the Halden Times. [The campaign] said no.", "Lund campaign"),
        ("The Rent Commission wrote to the Halden Times. [The commission] said no.", "Rent Commission"),
        ("The Rent Commission wrote to the Halden Times. [The panel] said no.", "Rent Commission"),
        ("The Halden Times wrote to the Rent Commission. [The newspaper] said no.", "Halden Times"),
        ("The IMF wrote to the Halden Times. [The fund] said no.", "IMF"),
        ("The Halden Times wrote. [The campaign] said no.", "campaign"),  # no body that may be one
        ("The Halden Times wrote to the IMF. [The bank] said no.", "bank"),
        ("The Halden Times wrote of Denmark. [The city] said no.", "city"),
        ("Norvale met Denmark. [The city of Norvale] said no.", "Norvale"),
        ("Norvale met Denmark. [The country] said no.", "Denmark"),
    ],
)  # fmt: skip
def test_a_plain_noun_is_a_body_that_may_be_meant_or_stays_unnamed(text, name):
    assert name_of(*marked(text, CAST)) == name


@pytest.mark.parametrize(
    ("text", "sources", "name"),
    [
        ("The Lund campaign said no. It said why.", ["The Lund campaign", "It"], "Lund campaign"),
        ("Lund’s campaign fought the ruling. It said why.", ["It"], "Lund campaign"),
        ("Lund read the Halden Times. It said no.", ["It"], None),  # nothing speaks for the newspaper
        ("The Halden Times wrote. It appears that rents rose.", ["It"], None),
        ("Democrats said no. They said why.", ["Democrats", "They"], "Democrats"),
        ("Lund wrote to Halden Times readers. They said no.", ["They"], None),
        ("Some aides said no. They said why.", ["Some aides", "They"], "aides"),
    ],
)
def test_it_and_they_are_who_spoke_or_began_a_sentence(text, sources, name):
    assert name_of(text, CAST, *sources) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Rent Commission said in a report that rents rose. Few read. [The report] finds more.", "Rent Commission"),
        ("A poll by the Halden Times came out. Few read it. [The poll] shows more.", "Halden Times"),
        ("The Halden Times published a long article. Few read it. [The article] says more.", "Halden Times"),
        ("The ad uses pictures of Vera Lund. Few saw it. [The ad] says more.", "ad"),  # she did not make it
        ("A report by the IMF took two years. [It] finds that rents rose.", "IMF"),
    ],
)  # fmt: skip
def test_a_document_is_whose_it_was_said_to_be(text, name):
    assert name_of(*marked(text, CAST)) == name


def test_the_end_of_a_body_s_name_is_that_body():
    assert name_of("The Halden Times wrote. The Times said more.", CAST, "The Times") == "Halden Times"


def test_the_unnamed_stay_unnamed():
    assert speakers("The Halden Times wrote. The bank said no.", CAST, "The bank")[0][1] == UNNAMED.value
