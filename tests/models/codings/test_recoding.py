"""Many statements changed by a lead: what is shown is what is done, once, and undone whole."""

from __future__ import annotations

import pytest

from models import coding, codings, history
from models.coding import Ref, Stance, State
from models.codings import Recoding, What
from models.errors import NotAllowed
from tests.models.codings.conftest import CAP, SUPPLY, ZONING
from tests.models.states import state

TO_CAP = Recoding(What.CLAIM, SUPPLY, CAP)


def test_what_is_planned_is_what_changes(coded):
    project = coded.world.project
    planned = codings.plan(project, coded.lead, coded.made.values(), TO_CAP)
    assert (planned.statements, planned.articles, planned.left) == (2, 2, 3)
    assert planned.by_coder == {coded.world.ben.coder_id: 2}
    assert (planned.joined, planned.emptied, planned.reopened) == (0, 0, 0)
    change = codings.carry_out(project, coded.lead, planned)
    assert len(change.statements) == planned.statements
    for step in planned.steps:
        assert coding.statement(project, step.statement_id) == step.after
    assert change.sentence == "changed 2 statements from claim 1.2 to 1.1"


def test_planning_changes_nothing_and_one_undo_takes_all_back(coded):
    project = coded.world.project
    before = state(project)
    planned = codings.plan(project, coded.lead, coded.made.values(), TO_CAP)
    assert state(project) == before
    codings.carry_out(project, coded.lead, planned)
    assert history.undo(project, coded.world.ana).sentence == "changed 2 statements from claim 1.2 to 1.1"
    assert state(project) == before


def test_who_has_both_has_it_once_then(coded):
    project = coded.world.project
    coding.set_claims(project, coded.world.ben, Ref(coded.made["ben"]), [SUPPLY, CAP])
    planned = codings.plan(project, coded.lead, coded.made.values(), TO_CAP)
    assert planned.joined == 1
    codings.carry_out(project, coded.lead, planned)
    assert coding.statement(project, coded.made["ben"]).claims == (CAP,)


def test_a_claim_toward_something_else_asks_for_the_stance_anew_and_says_so(coded):
    project = coded.world.project
    planned = codings.plan(project, coded.lead, [coded.made["ben"]], Recoding(What.CLAIM, SUPPLY, ZONING))
    assert planned.emptied == 1
    codings.carry_out(project, coded.lead, planned)
    item = coding.statement(project, coded.made["ben"])
    assert (item.claims, item.stance, item.targets) == ((ZONING,), None, ())


def test_stances_toward_one_target(coded):
    project = coded.world.project
    elsewhere = codings.plan(
        project, coded.lead, coded.made.values(), Recoding(What.STANCE, Stance.SUPPORT, Stance.MIXED, 2)
    )
    assert elsewhere.statements == 0
    planned = codings.plan(
        project, coded.lead, coded.made.values(), Recoding(What.STANCE, Stance.SUPPORT, Stance.MIXED, 1)
    )
    change = codings.carry_out(project, coded.lead, planned)
    assert change.sentence == "changed the stance of 2 statements from support to mixed"
    assert coding.statement(project, coded.made["ben"]).stance is Stance.MIXED


def test_another_target_is_another_question(coded):
    project = coded.world.project
    planned = codings.plan(project, coded.lead, [coded.made["ana"]], Recoding(What.TARGET, 1, 2))
    assert (planned.emptied, planned.reopened) == (1, 1)
    codings.carry_out(project, coded.lead, planned)
    item = coding.statement(project, coded.made["ana"])
    assert (item.targets, item.stance, item.state) == ((2,), None, State.BEGUN)
    assert item.positions[0].target_chosen


def test_a_plan_that_has_aged_changes_nothing(coded):
    project = coded.world.project
    planned = codings.plan(project, coded.lead, coded.made.values(), TO_CAP)
    coding.set_memo(project, coded.world.ben, Ref(coded.made["ben"]), "wait")
    before = state(project)
    with pytest.raises(NotAllowed, match="1 of these statements was changed meanwhile"):
        codings.carry_out(project, coded.lead, planned)
    assert state(project) == before


def test_only_a_lead_may_and_nothing_retired_is_given(coded):
    project = coded.world.project
    with pytest.raises(NotAllowed, match="Only a project lead"):
        codings.plan(project, coded.world.ben, coded.made.values(), TO_CAP)
    with pytest.raises(NotAllowed, match="have already"):
        codings.plan(project, coded.lead, coded.made.values(), Recoding(What.CLAIM, CAP, CAP))
    project._connection.execute("UPDATE claim SET retired = 1 WHERE id = ?", (CAP,))
    project.memory.clear()
    with pytest.raises(NotAllowed, match="retired"):
        codings.plan(project, coded.lead, coded.made.values(), TO_CAP)


def test_what_the_coder_did_with_a_draft_stays_told(world):
    project, ana = world.project, world.ana
    first = coding.items(project, ana, world.article)[0]
    coding.set_claims(project, ana, first.ref, [SUPPLY])
    coding.accept(project, ana, coding.items(project, ana, world.article)[0].ref)
    told = project.tuples("SELECT outcome FROM suggestion_outcome")
    made = coding.statements(project, ana, world.article)[0].statement_id
    codings.carry_out(project, world.lead, codings.plan(project, world.lead, [made], TO_CAP))
    assert project.tuples("SELECT outcome FROM suggestion_outcome") == told
