"""A number that codings were made with never comes to mean another claim; one that nobody coded with is free."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import codebook, coding, revising
from models.codebook import Claim
from models.coding import Ref
from models.errors import NotAllowed
from tests.conftest import span_of


@pytest.fixture
def coded(world):
    """A project in which Ana has coded 1.1."""
    made = coding.create(world.project, world.ana, world.article, [span_of("We keep")]).made("statement")
    coding.set_claims(world.project, world.ana, Ref(made), [world.claim_id("1.1")])
    return world


def test_the_number_that_a_coded_claim_had_is_not_given_to_another(coded):
    project, lead, claim = coded.project, coded.lead, coded.claim_id("1.1")
    revising.renumber_claims(project, lead, {claim: "1.5"})
    assert codebook.former_numbers(project) == {"1.1": claim}
    book = codebook.load(project)
    assert codebook.next_number(book, "1", codebook.former_numbers(project)) == "1.3"
    with pytest.raises(NotAllowed, match=r"Codings were made with 1\.1 while it was 1\.5  Cap rent increases"):
        codebook.add_claim(project, lead, Claim("1.1", "Jails", parent="1"))
    with pytest.raises(NotAllowed, match=r"made with 1\.1"):
        revising.renumber_claims(project, lead, {coded.claim_id("1.2"): "1.1"})
    with pytest.raises(NotAllowed, match=r"made with 1\.1"):
        revising.incoming(project, replace(book, claims=(*book.claims, Claim("1.1", "Jails", parent="1"))))
    with pytest.raises(NotAllowed, match=r"made with 1\.1"):
        revising.split_claim(project, lead, coded.claim_id("1.2"), [Claim("1.1", "Jails"), Claim("", "Beds")])
    codebook.add_claim(project, lead, Claim("", "Jails", parent="1"))
    assert codebook.load(project).claims[-2].number == "1.3"
    revising.renumber_claims(project, lead, {claim: "1.1"})
    assert codebook.former_numbers(project) == {}, "its own number it may have again"


def test_a_number_that_nobody_coded_with_is_free_again(coded):
    project, lead = coded.project, coded.lead
    revising.renumber_claims(project, lead, {coded.claim_id("1.2"): "1.9"})
    assert codebook.former_numbers(project) == {}
    codebook.add_claim(project, lead, Claim("1.2", "Jails", parent="1"))
    assert {c.number: c.label for c in codebook.load(project).claims}["1.2"] == "Jails"


def test_an_import_may_give_away_the_number_of_a_retired_code_that_nobody_used(coded):
    project, lead = coded.project, coded.lead
    revising.retire_claim(project, lead, coded.claim_id("2"))
    book = codebook.load(project)
    others = tuple(c for c in book.claims if c.number != "2")
    revising.import_codebook(project, lead, replace(book, claims=(*others, Claim("2", "Jails"))), "list")
    claims = {c.label: (c.number, c.retired) for c in codebook.load(project).claims}
    assert claims["Jails"] == ("2", False)
    assert claims["Zoning"][1]
    assert claims["Zoning"][0].startswith("2 until version"), "the earlier claim tells until when it had the number"


def test_the_number_of_a_claim_that_was_merged_stays_its_own(coded):
    project, lead = coded.project, coded.lead
    revising.merge_claims(project, lead, coded.claim_id("1.1"), coded.claim_id("1.2"))
    book = codebook.load(project)
    assert codebook.next_number(book, "1", codebook.former_numbers(project)) == "1.3"
    others = tuple(c for c in book.claims if c.number != "1.1")
    jails = replace(book, claims=(*others, Claim("1.1", "Jails", parent="1")))
    with pytest.raises(NotAllowed, match=r"1\.1"):
        revising.import_codebook(project, lead, jails, "list", asks=False)
