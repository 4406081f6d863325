"""What the words of a source are."""

import pytest

from corpus.prehighlight.speakers.sources import SourceKind, read_source
from models.findings import FoundMention, Span


def read(text, *names):
    mentions = [FoundMention(text.index(name), text.index(name) + len(name), label) for name, label in names]
    return read_source(text, Span(0, len(text)), mentions)


@pytest.mark.parametrize(
    ("text", "names", "kind", "core"),
    [
        ("she", [], SourceKind.PRONOUN, "she"),
        (
            "Halden County Sheriff Teo Marsh",
            [("Teo Marsh", "PERSON")],
            SourceKind.NAME,
            "Halden County Sheriff Teo Marsh",
        ),
        ("Rep. Ada Cole of Norvale", [("Ada Cole", "PERSON"), ("Norvale", "GPE")], SourceKind.NAME, "Rep. Ada Cole"),
        ("the Bureau of Mines", [("Bureau of Mines", "ORG")], SourceKind.NAME, "Bureau of Mines"),
        ("a spokesman for the Bureau", [("Bureau", "ORG")], SourceKind.PERSON, "spokesman"),
        ("The group", [], SourceKind.ORGANISATION, "group"),
        ("the Norvale campaign", [("Norvale", "GPE")], SourceKind.ORGANISATION, "Norvale campaign"),
        ("the BMI statistics from 2031", [("BMI", "ORG")], SourceKind.DOCUMENT, "BMI statistics"),
        ("a poll released last week", [], SourceKind.DOCUMENT, "poll"),
        ("several officials familiar with it", [], SourceKind.PEOPLE, "officials"),
        ("Federal and state officials", [], SourceKind.PEOPLE, "Federal and state officials"),
        ("the local and federal prosecutors in Alden", [], SourceKind.PEOPLE, "local and federal prosecutors"),
        ("police and prosecutors", [], SourceKind.ORGANISATION, "police"),
        ("he and other officials", [], SourceKind.PRONOUN, "he"),
        ("Ada Cole and state officials", [("Ada Cole", "PERSON")], SourceKind.NAME, "Ada Cole"),
    ],
)
def test_kinds(text, names, kind, core):
    source = read(text, *names)
    assert (source.kind, source.core) == (kind, core)


def test_a_name_behind_a_long_title_is_the_head():
    source = read("Norvale’s ambassador to the Union Ada Cole", ("Ada Cole", "PERSON"))
    assert source.mention is not None
