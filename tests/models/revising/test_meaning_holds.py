"""Whatever a lead does to codes, a stance stays what it was toward, and a claim is the one given or what it became."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import checking, codebook, coding, history
from models.errors import NotAllowed
from tests.conftest import World
from tests.models.history.test_any_sequence import MADE_FROM, REVISIONS, act, prepared
from tests.models.states import state

LEADS = st.one_of(*(st.tuples(st.just(name), MADE_FROM[name]) for name in REVISIONS))


def stances(world: World) -> dict[str, tuple]:
    """What each coded stance is, and the words that it is toward, by the uid of its row."""
    rows = world.project.tuples(
        "SELECT p.uuid, p.stance, p.strength, t.uuid FROM stance p LEFT JOIN target t ON t.id = p.target_id "
        "WHERE p.stance NOT NULL"
    )
    return {uid: rest for uid, *rest in rows}


def claims(world: World) -> dict[str, list[str]]:
    """The uids of the claims of each statement, by its own."""
    found: dict[str, list[str]] = {}
    for statement, claim in world.project.tuples(
        "SELECT s.uuid, c.uuid FROM statement_claim x JOIN statement s ON s.id = x.statement_id "
        "JOIN claim c ON c.id = x.claim_id ORDER BY s.id, x.position"
    ):
        found.setdefault(statement, []).append(claim)
    return found


def becomes(world: World, uid: str) -> set[str]:
    """A claim, and all that it became one after the other, by uid."""
    book, found = codebook.load(world.project), [uid]
    by_uid, by_number = {c.uid: c for c in book.claims}, {c.number: c for c in book.claims}
    while (became := by_uid[found[-1]].became) is not None and by_number[became].uid not in found:
        found.append(by_number[became].uid)
    return set(found)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(LEADS, st.integers(0, 5)), max_size=10))
def test_no_change_of_codes_changes_what_was_said(sequence):
    with tempfile.TemporaryDirectory() as folder:
        world = prepared(Path(folder))
        act(world, "stance", coding.Stance.SUPPORT, 0)
        act(world, "position", 2, 0)
        act(world, "answer", "cost", 0)
        first, said, given_claims = state(world.project), stances(world), claims(world)
        done, may_be = 0, {c.uid: {c.uid} for c in codebook.load(world.project).claims}
        for (name, value), at in sequence:
            try:
                done += act(world, name, value, at) != 0
            except NotAllowed:
                continue
            assert stances(world) == said
            for uid, known in may_be.items():
                may_be[uid] = known.union(*(becomes(world, one) for one in known))
            for statement, now in claims(world).items():
                assert all(may_be[before] & set(now) for before in given_claims[statement])
        assert checking.check(world.project) == []
        for _ in range(done):
            assert history.undo(world.project, world.ana) is not None
        assert state(world.project) == first
        world.project.close()
