"""Versions of a codebook: read as they were, frozen for a round, and what differs between two of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import codebook, history, revising
from models.codebook import Claim, differences, freeze, version, versions
from models.errors import NotAllowed, NotFound
from tests.conftest import code, span_of


def claim(world, number):
    return next(c for c in codebook.load(world.project).claims if c.number == number)


def test_each_version_says_when_by_whom_and_how_much_was_coded_under_it(world):
    code(world.project, world.ana, world.article, [span_of("ALDEN")])
    revising.reword_claim(world.project, world.lead, replace(claim(world, "2"), label="Zoning rules"))
    newest, before = versions(world.project)[-1], versions(world.project)[-2]
    assert (newest.coder, newest.note, newest.codings) == ("Ana", "changed claim 2", 0)
    assert before.codings == 1
    assert version(world.project, before.number).claims[-1].label == "Zoning"
    assert version(world.project, newest.number) == codebook.load(world.project)
    with pytest.raises(NotFound, match="no version 99"):
        version(world.project, 99)


def test_a_version_is_frozen_for_a_round_and_the_next_change_makes_another(world):
    newest = versions(world.project)[-1].number
    change = freeze(world.project, world.lead, " Round 1 ")
    assert change.sentence == f"froze version {newest} of the codebook as “Round 1”"
    assert versions(world.project)[-1].frozen_as == "Round 1"
    codebook.add_claim(world.project, world.ana, Claim("", "More", parent="1"))
    assert [v.frozen_as for v in versions(world.project)[-2:]] == ["Round 1", ""]
    freeze(world.project, world.lead, "Round 2")
    freeze(world.project, world.lead, "Round 3")
    assert [v.frozen_as for v in versions(world.project)[-3:]] == ["Round 1", "Round 2", "Round 3"]
    with pytest.raises(NotAllowed, match="was frozen as “Round 1” already"):
        freeze(world.project, world.lead, "Round 1")
    history.undo(world.project, world.lead)
    assert [v.frozen_as for v in versions(world.project)[-2:]] == ["Round 1", "Round 2"]


def test_differences_read_as_sentences(world):
    before = codebook.load(world.project)
    lead = world.lead
    revising.reword_claim(
        world.project, lead,
        replace(claim(world, "1.1"), label="Cap rents", definition="By law.", keywords=("cap", "limit"), target=None),
    )  # fmt: skip
    revising.merge_claims(world.project, lead, claim(world, "1.2").id, claim(world, "1.1").id)
    revising.renumber_claims(world.project, lead, {claim(world, "2").id: "3"})
    codebook.add_claim(world.project, world.ana, Claim("", "More", parent="3"))
    why = next(v for v in before.variables if v.key == "why")
    revising.rename_option(world.project, lead, why.id, "cost", "costs")
    after = codebook.load(world.project)
    assert differences(before, after) == [
        "1.1  Cap rent increases is called “Cap rents” now.",
        "1.1  Cap rents is defined otherwise: By law.",
        "1.1  Cap rents goes with no target now.",
        "1.1  Cap rents has the new keyword “limit”.",
        "1.1  Cap rents has the new keyword “builders”.",
        "1.1  Cap rents has lost the keyword “rents”.",
        "1.2  Caps hurt supply became 1.1.",
        "2  Zoning has the number 3 now.",
        "3.1  More is new.",
        "“Justification” can be answered “costs” now.",
        "“Justification” can’t be answered “cost” any more.",
    ]
    assert differences(after, after) == []
    assert "3.1  More is not there." in differences(after, before)
