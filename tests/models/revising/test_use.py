"""How much codes are used, and the passages of one: of others only for a lead."""

from __future__ import annotations

from models import codebook, coding, revising
from models.actors import ActorSpec
from models.coding import Ref, Stance
from tests.conftest import span_of


def test_a_coder_is_told_of_her_own_and_a_lead_of_all(world):
    for acting, words, stance in ((world.ana, "We keep", Stance.SUPPORT), (world.ben, "The cap", Stance.OPPOSE)):
        made = coding.create(world.project, acting, world.article, [span_of(words)]).made("statement")
        coding.set_actors(world.project, acting, Ref(made), [ActorSpec("Voss")])
        coding.set_claims(world.project, acting, Ref(made), [world.claim_id("1.1")])
        coding.set_stance(world.project, acting, Ref(made), stance)
    project, claim = world.project, world.claim_id("1.1")
    cap = codebook.load(project).targets[0].id
    assert revising.use_by_coder(project, world.lead) == {claim: {1: 1, 2: 1}}
    assert revising.use_by_coder(project, world.ben) == {claim: {2: 1}}
    assert (revising.target_use(project, world.lead), revising.target_use(project, world.ben)) == ({cap: 2}, {cap: 1})
    everything = revising.passages(project, world.lead, "claim", claim)
    assert [(p.coder, p.words, p.speaker, p.stance) for p in everything] == [
        ("Ben", "The cap", "Voss", Stance.OPPOSE), ("Ana", "We keep", "Voss", Stance.SUPPORT),
    ]  # fmt: skip
    assert [p.coder for p in revising.passages(project, world.ben, "target", cap)] == ["Ben"]
    assert len(revising.passages(project, world.lead, "claim", claim, limit=1)) == 1
    why = next(v for v in codebook.load(project).variables if v.key == "why")
    coding.set_answer(project, world.ana, Ref(everything[1].statement_id), why.id, "cost")
    assert revising.variable_use(project, world.lead) == {why.id: 1}
    assert revising.variable_use(project, world.ben) == {}
    assert [p.coder for p in revising.passages(project, world.lead, "variable", why.id)] == ["Ana"]
