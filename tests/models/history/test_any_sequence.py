"""Any sequence of actions, followed by as many undos, gives the first state back; redo gives the last one again."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import actors, checking, codebook, coding, history, work
from models.actors import ActorSpec
from models.coding import Role, Stance, State, items
from models.findings import SourceMode, Span
from models.work import Progress
from tests.conftest import TEXT, World, build
from tests.models.states import state

SPANS = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 30)).map(lambda p: Span(p[0], min(len(TEXT), sum(p)))),
    min_size=1,
    max_size=3,
)
NAMES = st.sampled_from(["Ann Moss", "Rosa Lind", "Voss", "Alden Council"])
IDS = st.lists(st.integers(1, 4), max_size=2, unique=True)
ACTIONS = st.one_of(
    st.tuples(st.just("create"), SPANS),
    st.tuples(st.just("evidence"), SPANS),
    st.tuples(st.just("stance"), st.sampled_from([None, *Stance])),
    st.tuples(st.just("claims"), IDS),
    st.tuples(st.just("targets"), st.lists(st.integers(1, 2), max_size=2, unique=True)),
    st.tuples(st.just("claimants"), st.lists(NAMES, max_size=2, unique=True)),
    st.tuples(st.just("addressees"), st.lists(NAMES, max_size=2, unique=True)),
    st.tuples(st.just("mode"), st.sampled_from(SourceMode)),
    st.tuples(st.just("memo"), st.text(max_size=5)),
    st.tuples(st.just("progress"), st.sampled_from(Progress)),
    st.tuples(st.just("answer"), st.sampled_from([None, "cost", "fairness"])),
    *(st.tuples(st.just(name), st.none()) for name in ("accept", "reject", "delete", "claim added", "alias")),
)


def act(world: World, name: str, value: object, at: int) -> int:
    """One action on some item; returns the id of its change, 0 where there was nothing to do."""
    project, ana = world.project, world.ana
    there = items(project, ana, world.article)
    item = there[at % len(there)] if there else None
    if name == "create":
        return coding.create(project, ana, world.article, value).id
    if name == "progress":
        return work.set_progress(project, ana, world.article, value).id
    if name == "claim added":
        return codebook.add_claim(project, ana, codebook.Claim("", "One more", parent="1")).id
    if name == "alias":
        known = actors.actors(project)
        return actors.add_alias(project, ana, known[0].id, f"Alias {at}").id if known else 0
    if item is None or (name == "reject" and item.state is State.CODED):
        return 0
    specs = [ActorSpec(v) for v in value] if name in ("claimants", "addressees") else []
    actions = {
        "evidence": lambda: coding.set_evidence(project, ana, item.ref, value),
        "stance": lambda: coding.set_stance(project, ana, item.ref, value),
        "claims": lambda: coding.set_claims(project, ana, item.ref, value),
        "targets": lambda: coding.set_targets(project, ana, item.ref, value),
        "claimants": lambda: coding.set_actors(project, ana, item.ref, specs),
        "addressees": lambda: coding.set_actors(project, ana, item.ref, specs, Role.ADDRESSEE),
        "mode": lambda: coding.set_mode(project, ana, item.ref, value),
        "memo": lambda: coding.set_memo(project, ana, item.ref, value),
        "answer": lambda: coding.set_answer(project, ana, item.ref, 2, value),
        "accept": lambda: coding.accept(project, ana, item.ref),
        "reject": lambda: coding.reject(project, ana, item.ref),
        "delete": lambda: coding.delete(project, ana, item.ref),
    }
    return actions[name]().id


def there_and_back(sequence) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = build(Path(folder) / "x.standfirst")
        world.project._connection.execute("PRAGMA synchronous = OFF")  # durability is tested elsewhere
        first = state(world.project)
        done = sum(act(world, *what, at) > 0 for what, at in sequence)
        last = state(world.project)
        assert checking.check(world.project) == []
        for _ in range(done):
            assert history.undo(world.project, world.ana) is not None
        assert state(world.project) == first
        assert checking.check(world.project) == []
        for _ in range(done):
            assert history.redo(world.project, world.ana) is not None
        assert state(world.project) == last
        assert history.redo(world.project, world.ana) is None
        assert checking.check(world.project) == []
        world.project.close()


SEQUENCES = st.lists(st.tuples(ACTIONS, st.integers(0, 5)), max_size=12)
SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.data_too_large]


@settings(max_examples=60, deadline=None, suppress_health_check=SLOW_IS_FINE)
@given(SEQUENCES)
def test_undo_gives_the_first_state_back_and_redo_the_last(sequence):
    there_and_back(sequence)


@pytest.mark.fuzz
@settings(max_examples=3000, deadline=None, suppress_health_check=SLOW_IS_FINE)
@given(SEQUENCES)
def test_undo_gives_the_first_state_back_and_redo_the_last_for_long(sequence):
    there_and_back(sequence)
