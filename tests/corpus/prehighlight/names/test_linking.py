"""Who is the same person or body as whom within one article."""

from __future__ import annotations

from corpus.prehighlight.names.linking import link
from models.findings import ActorKind, CastMember
from tests.corpus.prehighlight.names.spans import mentions_of


def cast_of(text: str, *named: tuple[str, str]) -> tuple[list[str | None], list[CastMember]]:
    """For each mention the name of its cast member, and the cast."""
    linked, cast = link(text, mentions_of(text, *named))
    return [None if mention.cast is None else cast[mention.cast].name for mention in linked], cast


def test_a_surname_goes_to_the_full_name_with_its_title():
    text = "Alder County Sheriff Dana Penn spoke. Penn’s deputies listened."
    names, cast = cast_of(text, ("Dana Penn", "PERSON"), ("Penn’s", "PERSON"))
    assert names == ["Dana Penn", "Dana Penn"]
    assert cast == [CastMember("Dana Penn", ActorKind.PERSON, "Alder County Sheriff", ("Penn",))]


def test_two_full_names_with_one_surname_stay_two_people_and_the_last_mentioned_gets_the_bare_one():
    text = "Dana Penn met Luis Penn. Penn spoke. Then Dana Penn left. Penn wept."
    named = [
        ("Dana Penn", "PERSON"),
        ("Luis Penn", "PERSON"),
        ("Penn", "PERSON"),
        ("Dana Penn", "PERSON"),
        ("Penn", "PERSON"),
    ]
    names, cast = cast_of(text, *named)
    assert names == ["Dana Penn", "Luis Penn", "Luis Penn", "Dana Penn", "Dana Penn"]
    assert len(cast) == 2


def test_a_courtesy_title_parts_a_couple():
    text = "Mr. Ivo Penn and Mrs. Dana Penn came. Mr. Penn sat, Mrs. Penn stood, Mr. Penn left."
    named = [
        ("Ivo Penn", "PERSON"),
        ("Dana Penn", "PERSON"),
        ("Penn", "PERSON"),
        ("Penn", "PERSON"),
        ("Penn", "PERSON"),
    ]
    names, cast = cast_of(text, *named)
    assert names == ["Ivo Penn", "Dana Penn", "Ivo Penn", "Dana Penn", "Ivo Penn"]
    assert [member.title for member in cast] == ["", ""]


def test_middle_names_and_initials_do_not_make_two_people():
    text = "Dana R. Penn spoke. Dana Penn and D. Penn are one."
    names, _ = cast_of(text, ("Dana R. Penn", "PERSON"), ("Dana Penn", "PERSON"), ("D. Penn", "PERSON"))
    assert names == ["Dana R. Penn"] * 3


def test_an_office_behind_the_name_is_a_title():
    text = "Luis Ortega, the deputy director of Harlow Transit, agreed."
    _, cast = cast_of(text, ("Luis Ortega", "PERSON"))
    assert cast[0].title == "deputy director of Harlow Transit"


def test_another_person_before_the_name_is_no_title():
    _, cast = cast_of("They asked Peter Hall and Dr. Dana Penn.", ("Dana Penn", "PERSON"))
    assert cast[0].title == ""


def test_a_sentence_before_the_name_is_no_title():
    _, cast = cast_of("He thanked the Mayor. Dana Penn agreed.", ("Dana Penn", "PERSON"))
    assert cast[0].title == ""


def test_acronyms_find_their_long_forms():
    text = (
        "The Harlow Rivers Authority said so. HRA staff agreed. The Council on Open Water (COPEN) waited. COPEN left. "
        "Immigration and Customs Enforcement came, ICE said."
    )
    named = [
        ("Harlow Rivers Authority", "ORG"),
        ("HRA", "ORG"),
        ("Council on Open Water", "ORG"),
        ("COPEN", "ORG"),
        ("COPEN", "ORG"),
        ("Immigration and Customs Enforcement", "ORG"),
        ("ICE", "ORG"),
    ]
    names, cast = cast_of(text, *named)
    assert names == [
        *["Harlow Rivers Authority"] * 2,
        *["Council on Open Water"] * 3,
        *["Immigration and Customs Enforcement"] * 2,
    ]
    assert cast[0].aliases == ("HRA",)


def test_an_acronym_of_two_long_forms_joins_neither():
    text = "Harlow Rivers Authority and Hill Roads Agency met. HRA spoke."
    _, cast = cast_of(text, ("Harlow Rivers Authority", "ORG"), ("Hill Roads Agency", "ORG"), ("HRA", "ORG"))
    assert len(cast) == 3


def test_shortened_names_of_organisations():
    text = "The Alder County Sheriff's Office and Morgan Group met. The Sheriff's Office left with Morgan."
    named = [
        ("Alder County Sheriff's Office", "ORG"),
        ("Morgan Group", "ORG"),
        ("Sheriff's Office", "ORG"),
        ("Morgan", "ORG"),
    ]
    names, _ = cast_of(text, *named)
    assert names == ["Alder County Sheriff's Office", "Morgan Group", "Alder County Sheriff's Office", "Morgan Group"]


def test_a_parliament_without_its_country():
    text = "The Kenyan Parliament met. Parliament rose."
    names, _ = cast_of(text, ("Kenyan Parliament", "ORG"), ("Parliament", "ORG"))
    assert names == ["Kenyan Parliament"] * 2


def test_places_by_their_forms():
    text = "HARLOW — The U.S. and the United States are one; so are Harlow and Alder County and Alder."
    named = [
        ("HARLOW", "GPE"),
        ("U.S.", "GPE"),
        ("United States", "GPE"),
        ("Harlow", "GPE"),
        ("Alder County", "GPE"),
        ("Alder", "GPE"),
    ]
    names, cast = cast_of(text, *named)
    assert names == ["Harlow", "United States", "United States", "Harlow", "Alder County", "Alder County"]
    assert {member.kind for member in cast} == {ActorKind.PLACE}


def test_peoples_and_laws_have_no_cast():
    text = "Kenyan judges cited Title IX."
    names, cast = cast_of(text, ("Kenyan", "NORP"), ("Title IX", "LAW"))
    assert names == [None, None]
    assert cast == []


def test_a_surname_alone_is_who_is_named_much_more_often():
    text = "Ivo Penn spoke. Penn said so. Penn left. Penn ate. His daughter Dana Penn came. Penn slept."
    named = [("Ivo Penn", "PERSON"), *[("Penn", "PERSON")] * 3, ("Dana Penn", "PERSON"), ("Penn", "PERSON")]
    names, _ = cast_of(text, *named)
    assert names == [*["Ivo Penn"] * 4, "Dana Penn", "Ivo Penn"]


def test_a_courtesy_title_is_nobody_of_the_other_sex():
    text = "Michelle Penn spoke. Mr. Penn left."
    names, _ = cast_of(text, ("Michelle Penn", "PERSON"), ("Penn", "PERSON"))
    assert names == ["Michelle Penn", "Penn"]
    text = "Penn spoke. Michelle Penn sat. Mr. Penn left."
    names, _ = cast_of(text, ("Penn", "PERSON"), ("Michelle Penn", "PERSON"), ("Penn", "PERSON"))
    assert names == ["Penn", "Michelle Penn", "Penn"]
