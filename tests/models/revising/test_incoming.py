"""A codebook that comes in: codes are known again, and what codings hang on is never retired in silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models import codebook, coding, history, revising, work
from models.actors import ActorSpec
from models.codebook import Target
from models.coding import Ref, Stance
from models.errors import NotAllowed
from models.revising import Lost, Used
from tests.conftest import CODEBOOK, span_of
from tests.models.states import state


@pytest.fixture
def coded(world):
    """A statement under 1.1, and an answer; its id."""
    made = coding.create(world.project, world.ana, world.article, [span_of("We keep")]).made("statement")
    coding.set_actors(world.project, world.ana, Ref(made), [ActorSpec("Voss")])
    coding.set_claims(world.project, world.ana, Ref(made), [world.claim_id("1.1")])
    coding.set_stance(world.project, world.ana, Ref(made), Stance.SUPPORT)
    main = codebook.load(world.project).variables[0]
    work.set_article_answer(world.project, world.ana, world.article, main.id, "rents")
    return made


def with_claims(*claims):
    return replace(CODEBOOK, claims=claims)


def test_a_claim_is_known_by_its_label_though_its_number_is_another(world, coded):
    rents, cap, supply, zoning = CODEBOOK.claims
    new = with_claims(rents, replace(supply, number="1.1"), replace(cap, number="1.2"), zoning)
    found = revising.incoming(world.project, new)
    assert (found.gone, found.reworded) == ((), ())
    assert found.sentences == (
        "1.2  Caps hurt supply has the number 1.1 now.", "1.1  Cap rent increases has the number 1.2 now.",
    )  # fmt: skip
    uid = codebook.load(world.project).claims[1].uid
    before = state(world.project)
    revising.import_codebook(world.project, world.lead, new, "imported")
    item = coding.statement(world.project, coded)
    there = codebook.load(world.project).claim(item.claims[0])
    assert (there.number, there.label, there.uid) == ("1.2", "Cap rent increases", uid)
    history.undo(world.project, world.lead)
    assert state(world.project) == before


def test_a_claim_is_known_by_its_uid_though_number_and_label_are_others(world, coded):
    was = codebook.load(world.project).claims[1]
    rents, _, supply, zoning = CODEBOOK.claims
    new = with_claims(rents, replace(was, number="1.7", label="Limit rents", id=0), supply, zoning)
    revising.import_codebook(world.project, world.lead, new, "imported", same_meaning=True)
    assert codebook.load(world.project).claim(was.id).label == "Limit rents"


def test_other_words_for_what_is_coded_must_be_said_to_mean_the_same(world, coded):
    rents, cap, supply, zoning = CODEBOOK.claims
    new = replace(
        with_claims(rents, replace(cap, label="Abolish caps"), supply, zoning),
        targets=(Target("cap", "The county should not cap rents."), CODEBOOK.targets[1]),
    )
    found = revising.incoming(world.project, new)
    assert found.reworded == (
        Used("1.1  Cap rent increases", "1.1  Abolish caps", 1),
        Used("The county should cap rents.", "The county should not cap rents.", 1),
    )
    before = state(world.project)
    with pytest.raises(NotAllowed, match=r"worded otherwise: 1\.1  Cap rent increases → .* \(1 coding\)"):
        revising.import_codebook(world.project, world.lead, new, "imported")
    assert state(world.project) == before
    revising.import_codebook(world.project, world.lead, new, "imported", same_meaning=True)
    assert codebook.load(world.project).claim(world.claim_id("1.1")).label == "Abolish caps"


def test_a_number_stays_with_what_it_meant(world, coded):
    rents, _, supply, zoning = CODEBOOK.claims
    new = with_claims(rents, replace(supply, number="1.1"), zoning)
    with pytest.raises(NotAllowed, match="on which codings hang, and gives its number or key to"):
        revising.incoming(world.project, new)


def test_what_codings_hang_on_goes_only_when_that_was_said(world, coded):
    rents, _, supply, zoning = CODEBOOK.claims
    fewer = replace(CODEBOOK.variables[0], options=("zoning",))
    new = replace(with_claims(rents, supply, zoning), variables=(fewer, CODEBOOK.variables[1]))
    found = revising.incoming(world.project, new)
    assert (found.gone, found.lost) == (
        (Used("1.1  Cap rent increases", "", 1),), (Lost("Main issue", "rents", 1),)
    )  # fmt: skip
    with pytest.raises(NotAllowed, match=r"are gone: 1\.1  Cap rent increases \(1 coding\), rents \(Main issue\) \(1"):
        revising.import_codebook(world.project, world.lead, new, "imported")
    before = state(world.project)
    revising.import_codebook(world.project, world.lead, new, "imported", asks=True)
    assert [r.question for r in revising.recodings(world.project, world.ana)] == [
        "“rents” is no answer to “Main issue” any more: which one is it?",
        "1.1  Cap rent increases is not used any more: what is it now?",
    ]
    history.undo(world.project, world.lead)
    assert state(world.project) == before
    revising.import_codebook(world.project, world.lead, new, "imported", asks=False)
    assert revising.recodings(world.project, world.ana) == []
    assert [(left.name, left.codings) for left in revising.leftovers(world.project)] == [
        ("1.1  Cap rent increases", 1), ("rents (Main issue)", 1)
    ]  # fmt: skip
    asked = revising.ask_leftovers(world.project, world.lead)
    assert asked.sentence == "asked about 2 codings of codes that are not used any more"
    assert revising.leftovers(world.project) == []
    assert revising.ask_leftovers(world.project, world.lead).id == 0


def test_a_colour_that_a_file_does_not_say_stays(world):
    cap = codebook.load(world.project).claims[1]
    revising.reword_claim(world.project, world.lead, replace(cap, colour="#884400"))
    codebook.replace(world.project, world.lead, replace(CODEBOOK, rules=("One more.",)))
    assert codebook.load(world.project).claims[1].colour == "#884400"


def test_variables_are_known_by_key_and_then_by_what_they_ask(world):
    main, why = CODEBOOK.variables
    codebook.replace(world.project, world.lead, replace(CODEBOOK, variables=(replace(main, key="issue"), why)))
    assert [v.key for v in codebook.load(world.project).variables] == ["issue", "why"]


def test_a_number_that_nothing_hangs_on_is_free_for_another_code(world):
    rents, _, supply, zoning = CODEBOOK.claims
    codebook.replace(world.project, world.lead, with_claims(rents, replace(supply, number="1.1"), zoning))
    assert [(c.number, c.label, c.retired) for c in codebook.load(world.project).claims] == [
        ("1", "Rents", False),
        ("1.1 until version 2", "Cap rent increases", True),
        ("1.1", "Caps hurt supply", False),
        ("2", "Zoning", False),
    ]
