"""From the words of a source to the fullest name in the article."""

import pytest

from corpus.prehighlight.attribution.drafts import Draft
from corpus.prehighlight.speakers.cast import Cast
from corpus.prehighlight.speakers.modes import kind_of, mode_of
from corpus.prehighlight.speakers.resolver import Resolver
from corpus.prehighlight.text.quotes import find_quotes
from models.findings import ActorKind, AttributionKind, CastMember, FoundMention, SourceMode, Span

PERSON, ORGANISATION = ActorKind.PERSON, ActorKind.ORGANISATION
MEMBERS = [
    CastMember("Teresa Okafor", PERSON, "Mayor", ("Okafor",)),
    CastMember("Ivo Brandt", PERSON, "Halden County Sheriff", ("Brandt",)),
    CastMember("Halden Tenants Union", ORGANISATION, "", ("HTU",)),
    CastMember("Bureau of Mines", ORGANISATION, "", ("BOM",)),
]


def resolved(text, source, members=MEMBERS):
    mentions = []
    for number, member in enumerate(members):
        for name in sorted({member.name, *member.aliases}, key=len, reverse=True):
            at = text.find(name)
            while at >= 0:
                if not any(m.start <= at < m.end for m in mentions):
                    label = "PERSON" if member.kind is PERSON else "ORG"
                    mentions.append(FoundMention(at, at + len(name), label, number))
                at = text.find(name, at + 1)
    cast = Cast(text, mentions, members, find_quotes(text))
    start = text.rindex(source)
    speaker = Resolver(cast).resolve(Draft(start, (Span(start, start + len(source)),), (), (), 1.0))
    name = None if speaker.member is None else cast.members[speaker.member].name
    return name, speaker.chain, None if speaker.member is None else cast.members[speaker.member].kind, speaker.source


@pytest.mark.parametrize(
    ("text", "source", "name", "chain"),
    [
        ("Mayor Teresa Okafor came. Okafor said yes.", "Okafor", "Teresa Okafor", "Okafor → Teresa Okafor"),
        ("Mayor Teresa Okafor said yes.", "Mayor Teresa Okafor", "Teresa Okafor", ""),
        (
            "Teresa Okafor met Ivo Brandt. Okafor left. She said yes.",
            "She",
            "Teresa Okafor",
            "She → Okafor → Teresa Okafor",
        ),
        ("Teresa Okafor met Ivo Brandt. He said yes.", "He", "Ivo Brandt", "He → Ivo Brandt"),
        (
            "The Bureau of Mines sued the Halden Tenants Union. The group said no.",
            "The group",
            "Halden Tenants Union",
            "The group → Halden Tenants Union",
        ),
        (
            "The Bureau of Mines met HTU. The bureau said no.",
            "The bureau",
            "Bureau of Mines",
            "The bureau → Bureau of Mines",
        ),
        ("Ivo Brandt met Teresa Okafor. The sheriff said no.", "The sheriff", "Ivo Brandt", "The sheriff → Ivo Brandt"),
        (
            "Rents fell, according to BOM figures.",
            "BOM figures",
            "Bureau of Mines",
            "BOM figures → BOM → Bureau of Mines",
        ),
        ("A spokeswoman, Teresa Okafor, said no.", "A spokeswoman", "Teresa Okafor", ""),
    ],
)
def test_names_and_what_led_there(text, source, name, chain):
    assert resolved(text, source)[:2] == (name, chain)


def test_officials_without_a_name_are_their_words_without_determiner():
    name, chain, kind, source = resolved(
        "Several officials in Halden, who feared for their jobs, said no.", "Several officials in Halden"
    )
    assert (name, chain, kind) == ("officials in Halden", "", ActorKind.UNNAMED)
    assert mode_of(AttributionKind.INDIRECT, source, named=False) is SourceMode.ANONYMOUS


def test_a_document_is_the_mode_and_its_owner_the_speaker():
    _, _, _, source = resolved("Rents fell, according to BOM figures.", "BOM figures")
    assert mode_of(AttributionKind.INDIRECT, source, named=True) is SourceMode.DOCUMENT


def test_a_full_name_that_no_mention_knows_is_not_replaced_by_another():
    assert resolved("Teresa Okafor came. Greta Lindqvist said no.", "Greta Lindqvist")[0] == "Greta Lindqvist"


def test_a_pronoun_without_anybody_is_nobody():
    assert resolved("The rain fell. She said no.", "She")[0] is None


def test_kind_by_the_share_of_quoted_words():
    text = "Okafor said “we will pay every bill” in June."
    quotes = find_quotes(text)
    assert kind_of(text, [Span(13, 35)], quotes) is AttributionKind.DIRECT
    assert kind_of(text, [Span(13, len(text))], quotes) is AttributionKind.MIXED
    assert kind_of(text, [Span(36, len(text))], quotes) is AttributionKind.INDIRECT


def test_who_asked_not_to_be_named_is_anonymous_whatever_their_trade():
    _, _, _, source = resolved("A flautist who asked not to be named said no.", "A flautist who asked not to be named")
    assert mode_of(AttributionKind.DIRECT, source, named=False) is SourceMode.ANONYMOUS


def test_a_title_names_its_only_holder_even_before_the_name():
    assert resolved("Later the sheriff said no. Ivo Brandt left.", "the sheriff")[:2] == (
        "Ivo Brandt",
        "the sheriff → Ivo Brandt",
    )


@pytest.mark.parametrize(
    ("text", "source", "name", "kind"),
    [
        ("Rents fell. The Gazette said no.", "The Gazette", "Gazette", ORGANISATION),  # no person has an article
        ("Zoolo said yes. Today Zoolo fell, and Zoolo said no.", "Zoolo", "Zoolo", ORGANISATION),  # no name of a person
        ("On Monday Robert said no.", "Robert", "Robert", PERSON),
    ],
)
def test_what_a_name_is_that_no_mention_knows(text, source, name, kind):
    found = resolved(text, source)
    assert (found[0], found[2]) == (name, kind)


@pytest.mark.parametrize("said", ["of them", "and"])
def test_words_that_name_nobody_are_nobody(said):
    assert resolved(f"The board met. {said} said no.", said)[0] is None
