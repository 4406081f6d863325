"""Each edit of the codebook is a version, and no coding loses its code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import codebook, coding, errors
from models.codebook import Claim, Target
from models.coding import items
from tests.conftest import CODEBOOK


def test_every_edit_of_the_codebook_is_a_version(world):
    assert codebook.load(world.project).version == 2
    codebook.add_claim(world.project, world.ana, Claim("", "Rent aid", parent="1"))
    codebook.add_target(world.project, world.ana, Target("aid", "The county should pay rent aid."))
    now_there = codebook.load(world.project)
    assert now_there.version == 4
    assert "1.3" in [c.number for c in now_there.claims]
    claim = now_there.claim(world.claim_id("1.3"))
    codebook.edit_claim(world.project, world.lead, replace(claim, label="Rental aid"))
    assert codebook.load(world.project).version == 5
    versions = world.project.tuples("SELECT number, content FROM codebook_version ORDER BY number")
    assert "Rent aid" in versions[2][1]
    assert "Rental aid" in versions[4][1]


def test_an_imported_codebook_retires_what_it_lacks_and_keeps_codings(world):
    coding.set_claims(world.project, world.ana, world.first.ref, [world.claim_id("2")])
    codebook.replace(world.project, world.lead, replace(CODEBOOK, claims=CODEBOOK.claims[:3]))
    zoning = codebook.load(world.project).claim(world.claim_id("2"))
    assert zoning.retired
    assert world.first.claims == (zoning.id,)
    other = items(world.project, world.ana, world.article)[1]
    with pytest.raises(errors.NotAllowed, match="retired"):
        coding.set_claims(world.project, world.ana, other.ref, [zoning.id])


@pytest.mark.parametrize(
    "broken",
    [
        replace(CODEBOOK, claims=(Claim("1", "A"), Claim("1", "B"))),
        replace(CODEBOOK, claims=(Claim("1.1", "A", parent="1"),)),
        replace(CODEBOOK, claims=(Claim("1", "A", target="nowhere"),)),
    ],
)
def test_a_codebook_that_does_not_hang_together_is_refused(world, broken):
    with pytest.raises(errors.NotAllowed):
        codebook.replace(world.project, world.lead, broken)
    assert codebook.load(world.project).version == 2
