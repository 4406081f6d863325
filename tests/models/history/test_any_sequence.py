"""Any sequence of actions, followed by as many undos, gives the first state back; redo gives the last one again."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import actors, checking, codebook, coding, codings, history, revising, work
from models.actors import ActorSpec, Attribute
from models.codebook import Claim, Condition
from models.coding import Item, Role, Stance, items
from models.codings import Recoding, What
from models.errors import NotAllowed, NotFound
from models.findings import ActorKind, SourceMode, Span
from models.revising import Meaning
from models.work import Progress
from tests.asking import take_up
from tests.conftest import TEXT, World, build
from tests.models.states import state

SPANS = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 30)).map(lambda p: Span(p[0], min(len(TEXT), sum(p)))),
    min_size=1,
    max_size=3,
)
NAMES = st.sampled_from(["Ann Moss", "Rosa Lind", "Voss", "Alden Council"])
ASKED = ["opinion", "grounds", "law", "until", "strong", "party", "offices"]
IDS = st.lists(st.integers(1, 4), max_size=2, unique=True)
MADE_FROM = {
    "create": SPANS,
    "evidence": SPANS,
    "stance": st.sampled_from([None, *Stance]),
    "claims": IDS,
    "target": st.sampled_from([None, 1, 2]),
    "position": st.integers(1, 2),
    "position away": st.none(),
    "claimants": st.lists(NAMES, max_size=2, unique=True),
    "addressees": st.lists(NAMES, max_size=2, unique=True),
    "mode": st.sampled_from(SourceMode),
    "memo": st.text(max_size=5),
    "progress": st.sampled_from(Progress),
    "answer": st.sampled_from([None, "cost", "fairness"]),
    "answer asked for": st.tuples(st.sampled_from(ASKED), st.booleans()),
    "question changed": st.sampled_from(ASKED),
    "merge claims": st.tuples(st.integers(1, 4), st.integers(1, 4)),
    "split claim": st.integers(1, 4),
    "retire claim": st.integers(1, 4),
    "bring back": st.integers(1, 4),
    "reword claim": st.tuples(st.integers(1, 4), st.sampled_from(Meaning), st.sampled_from([None, "cap", "zone"])),
    "reword target": st.tuples(st.integers(1, 2), st.sampled_from(Meaning)),
    "move claim": st.tuples(st.integers(1, 4), st.sampled_from([None, 1, 2, 3, 4])),
    "swap numbers": st.tuples(st.integers(1, 4), st.integers(1, 4)),
    "option renamed": st.sampled_from(["cost", "fairness"]),
    "option dropped": st.sampled_from(["cost", "fairness"]),
    "freeze": st.none(),
    "round begun": st.none(),
    "round ended": st.none(),
    "keep": st.none(),
    "recode": st.one_of(
        st.permutations(range(1, 5)).map(lambda p: Recoding(What.CLAIM, p[0], p[1])),
        st.permutations(range(1, 3)).map(lambda p: Recoding(What.TARGET, p[0], p[1])),
        st.permutations([None, *Stance]).filter(lambda p: p[1]).map(lambda p: Recoding(What.STANCE, p[0], p[1])),
    ),
    **dict.fromkeys(("accept", "reject", "delete", "claim added", "alias"), st.none()),
    "actor edited": NAMES,
    "candidate named": NAMES,
    "belongs to": NAMES,
    "attribute": st.sampled_from(["", "2018"]),
    **dict.fromkeys(("handed out", "withdrawn"), st.booleans()),
    **dict.fromkeys(("actors merged", "actor split", "told apart", "attribute away", "alias away"), st.none()),
    **dict.fromkeys(("belongs no more", "candidates kept", "set aside"), st.none()),
}
OF_ACTORS = [
    name for name in MADE_FROM if name.startswith(("act", "cand", "told", "belongs", "attr", "alias", "set a"))
]
ONE = {  # a value of each, with which something is there to do at once
    "create": [Span(0, 5)], "evidence": [Span(0, 5)], "stance": Stance.MIXED, "claims": [2], "target": 2, "position": 2,
    "claimants": ["Ann Moss"], "addressees": ["Voss"], "mode": SourceMode.DOCUMENT, "memo": "?",
    "progress": Progress.FINISHED, "answer": "cost",
    "answer asked for": ("party", True), "question changed": "grounds",
    "merge claims": (2, 3), "split claim": 2, "retire claim": 2,
    "bring back": 2, "reword claim": (2, Meaning.OTHER, "cap"), "reword target": (1, Meaning.OTHER),
    "move claim": (2, 4), "swap numbers": (2, 3), "option renamed": "cost", "option dropped": "cost",
    "recode": Recoding(What.CLAIM, 1, 3), "handed out": True, "withdrawn": True,
    "actor edited": "Voss", "candidate named": "Ann Moss", "belongs to": "Alden Council", "attribute": "2018",
}  # fmt: skip
ACTIONS = st.one_of(*(st.tuples(st.just(name), values) for name, values in MADE_FROM.items()))
UNDO, REDO = ("undo", None), ("redo", None)


def reword(project, lead, value, at):
    claim_id, meaning, target = value
    there = codebook.load(project)
    key = target if any(t.key == target for t in there.targets) else None
    words = replace(there.claim(claim_id), label=f"Label {at}", target=key)
    return revising.reword_claim(project, lead, words, meaning, asks=bool(at % 2))


def aim(project, lead, value, at):
    target_id, meaning = value
    words = replace(codebook.load(project).target(target_id), proposition=f"Proposition {at}")
    return revising.reword_target(project, lead, words, meaning, asks=True)


def swap(project, lead, value, _at):
    numbers = {c.id: c.number for c in codebook.load(project).claims}
    one, other = value
    return revising.renumber_claims(project, lead, {one: numbers[other], other: numbers[one]})


def option(act):
    def done(project, lead, value, at):
        why = next(v for v in codebook.load(project).variables if v.key == "why")
        return act(project, lead, why.id, value, at)

    return done


def frozen(project):
    """The number of the version that was frozen last."""
    return max(v.number for v in codebook.versions(project) if v.frozen_as)


PARTS = [Claim("", "One part"), Claim("", "Another")]
REVISIONS = {
    "merge claims": lambda p, lead, v, _: revising.merge_claims(p, lead, *v),
    "split claim": lambda p, lead, v, _: revising.split_claim(
        p, lead, v, [Claim("", "One part"), Claim("", "Another")]
    ),
    "retire claim": lambda p, lead, v, at: revising.retire_claim(p, lead, v, asks=bool(at % 2)),
    "bring back": lambda p, lead, v, _: revising.bring_back_claim(p, lead, v),
    "reword claim": reword,
    "reword target": aim,
    "move claim": lambda p, lead, v, at: revising.move_claim(p, lead, *v, at % 3),
    "swap numbers": swap,
    "option renamed": option(lambda p, lead, i, v, at: revising.rename_option(p, lead, i, v, f"{v} {at}")),
    "option dropped": option(lambda p, lead, i, v, _: revising.drop_option(p, lead, i, v)),
    "round begun": lambda p, lead, _, __: revising.begin_round(p, lead, 1, frozen(p)),
    "round ended": lambda p, lead, _, __: revising.end_round(p, lead, 1),
    "freeze": lambda p, lead, _, at: codebook.freeze(p, lead, f"Round {at}"),
    "handed out": lambda p, lead, v, at: work.hand_out(
        p,
        lead,
        work.planned(p, work.Asked(f"Batch {at}", ("Ana", "Ben"), work.Source(work.Among.ALL, one_of_family=v))),
    ),
    "withdrawn": lambda p, lead, v, at: work.withdraw(p, lead, at + 1, begun_too=v),
    "keep": lambda p, lead, _, __: revising.keep(p, lead, [r.id for r in revising.recodings(p, lead)]),
}


def act(world: World, name: str, value: object, at: int) -> int:
    """One action on some item; returns the id of its change, 0 where there was nothing to do."""
    project, ana = world.project, world.ana
    there = items(project, ana, world.article)
    item = there[at % len(there)] if there else None
    if name == "create":
        return coding.create(project, ana, world.article, value).id
    if name == "progress":
        return work.set_progress(project, ana, world.article, value).id
    if name == "answer asked for" and item is not None:
        return answered(world, item, *value, at)
    if name == "question changed":
        return changed(world, value, at)
    if name == "claim added":
        return codebook.add_claim(project, ana, codebook.Claim("", "One more", parent="1")).id
    if name == "recode":  # of all that is there, as the lead that she is
        ids = [statement_id for (statement_id,) in project.tuples("SELECT id FROM statement ORDER BY id")]
        return codings.carry_out(project, world.lead, codings.plan(project, world.lead, ids, value)).id
    if name in REVISIONS:
        try:
            return REVISIONS[name](project, world.lead, value, at).id
        except (NotAllowed, NotFound):  # into itself, below itself, retired already, an option or batch that is gone
            return 0
    if name in OF_ACTORS:
        return of_actors(world, name, value, at)
    if item is None or (name == "reject" and item.suggestion_id is None):
        return 0
    place = item.positions[-1].place if item.positions else (None, None)
    specs = [ActorSpec(v) for v in value] if name in ("claimants", "addressees") else []
    actions = {
        "evidence": lambda: coding.set_evidence(project, ana, item.ref, value),
        "stance": lambda: coding.set_stance(project, ana, item.ref, value),
        "claims": lambda: coding.set_claims(project, ana, item.ref, value),
        "target": lambda: coding.set_target(project, ana, item.ref, value, place),
        "position": lambda: coding.add_position(project, ana, item.ref, value, None),
        "position away": lambda: coding.drop_position(project, ana, item.ref, place),
        "claimants": lambda: coding.set_actors(project, ana, item.ref, specs),
        "addressees": lambda: coding.set_actors(project, ana, item.ref, specs, Role.ADDRESSEE),
        "mode": lambda: coding.set_mode(project, ana, item.ref, value),
        "memo": lambda: coding.set_memo(project, ana, item.ref, value),
        "answer": lambda: coding.set_answer(project, ana, item.ref, 2, value),
        "accept": lambda: coding.accept(project, ana, item.ref),
        "reject": lambda: coding.reject(project, ana, item.ref),
        "delete": lambda: coding.delete(project, ana, item.ref),
    }
    try:
        return actions[name]().id
    except NotAllowed:  # two positions toward one target, or none of a speaker's
        return 0


GIVEN = {
    "opinion": ["no", "yes"], "grounds": ['["cost"]', '["cost", "law"]'], "law": ["1", "-2"],
    "until": ["2026-01-31", "2024-02-29"], "strong": ["yes", "no"], "party": ["Green", "Blue"],
    "offices": ['["mayor"]', '["mayor", "clerk"]'],
}  # fmt: skip


def answered(world: World, item: Item, key: str, is_given: bool, at: int) -> int:
    """Answer a question of whatever kind, or take its answer away."""
    project, ana = world.project, world.ana
    variable = next(v for v in codebook.load(project).variables if v.key == key)
    value = GIVEN[key][at % 2] if is_given else None
    speaker = next((a.actor_id for a in item.claimants if a.actor_id is not None), None)
    try:
        if variable.level == "article":
            return work.set_article_answer(project, ana, world.article, variable.id, value).id
        if variable.level == "actor":
            return 0 if speaker is None else actors.answer_of_actor(project, ana, speaker, variable.id, value).id
        return coding.set_answer(project, ana, item.ref, variable.id, value).id
    except NotAllowed:  # it is not asked here, or its option went
        return 0


def changed(world: World, key: str, at: int) -> int:
    """Ask a question always, or only under another condition, and let it be required or not."""
    project = world.project
    variable = next(v for v in codebook.load(project).variables if v.key == key)
    conditions = [Condition(), Condition("opinion", ("no",)), Condition(claims=("1",)), Condition("grounds", ("law",))]
    other = replace(variable, condition=conditions[at % 4], required=at % 2 == 1)
    try:
        return revising.change_variable(project, world.lead, other).id
    except NotAllowed:  # it would depend on itself, or on what is asked of something else
        return 0


def of_actors(world: World, name: str, value: object, at: int) -> int:
    """One action on the registry; some other than the first actor is merged, split, told apart."""
    project, lead = world.project, world.lead
    known, found = actors.actors(project), actors.candidates(project)
    if not known or (name in ("actors merged", "told apart") and len(known) < 2):
        return 0
    one, other = known[at % len(known)], known[(at + 1) % len(known)]
    said = [i for (i,) in project.tuples("SELECT statement_id FROM statement_actor WHERE actor_id = ?", one.id)]
    names, notes, bodies = (
        [i for (i,) in project.tuples(f"SELECT id FROM {table} WHERE actor_id = ?", one.id)]
        for table in ("alias", "actor_attribute", "membership")
    )
    split = ActorSpec("Another", title=f"no. {at}")
    actions = {
        "alias": lambda: actors.add_alias(project, world.ana, one.id, f"Alias {at}"),
        "actor edited": lambda: actors.edit_actor(
            project, world.ana, one.id, ActorSpec(str(value), ActorKind.PERSON, "x")
        ),
        "actors merged": lambda: revising.merge_actors(project, lead, one.id, other.id),
        "actor split": lambda: revising.split_actor(project, lead, one.id, split, said[:1], names[:1]),
        "told apart": lambda: actors.tell_apart(project, lead, one.id, other.id),
        "attribute": lambda: actors.set_attribute(project, lead, one.id, Attribute("role", "Mayor", str(value))),
        "belongs to": lambda: actors.add_membership(project, lead, one.id, ActorSpec(str(value))),
        "candidate named": lambda: actors.name_candidates(project, lead, [found[0].found], ActorSpec(str(value))),
        "candidates kept": lambda: actors.keep_candidates(project, lead, [c.found for c in found]),
        "set aside": lambda: actors.set_aside(project, lead, [found[0].found]),
        "alias away": lambda: actors.drop_alias(project, lead, names[0]),
        "attribute away": lambda: actors.drop_attribute(project, lead, notes[0]),
        "belongs no more": lambda: actors.drop_membership(project, lead, bodies[0]),
    }
    try:
        return actions[name]().id
    except (NotAllowed, IndexError):  # nothing of the kind is there, or it would be somebody of the same name
        return 0


def prepared(folder: Path, name: str = "") -> World:
    """Where there is something for each action to do: a coded statement, actors, drafts."""
    world = build(folder / "x.standfirst")
    world.project._connection.execute("PRAGMA synchronous = OFF")  # durability is tested elsewhere
    take_up(world)
    codebook.freeze(world.project, world.lead, "Pilot")
    work.assign(world.project, world.lead, "Pilot", [world.article], [world.ana.coder_id])
    if name == "round ended":
        act(world, "round begun", None, 0)
    act(world, "claimants", ["Rosa Lind"], 0)
    act(world, "claims", [1], 0)
    if name == "position away":
        act(world, "position", 2, 0)
        act(world, "position", 1, 0)
    if name in ("bring back", "keep"):
        act(world, "retire claim", 2, 0)
        act(world, "split claim", 1, 0)
    if name == "withdrawn":
        act(world, "handed out", True, 0)
    if name in ("actors merged", "told apart"):
        act(world, "claimants", ["Rosa Lind", "Ann Moss"], 0)
    for before in ("alias", "attribute", "belongs to"):
        if name in (f"{before} away", f"{before.removesuffix(' to')} no more"):
            act(world, before, ONE.get(before), 0)
    return world


def there_and_back(sequence) -> None:
    """Actions, undos and redos as they come, beside a plain stack of states that knows what each should give."""
    with tempfile.TemporaryDirectory() as folder:
        world = prepared(Path(folder))
        project, ana = world.project, world.ana
        behind, ahead, now = [], [], state(project)
        for (name, value), at in sequence:
            if name == "undo" and behind:
                assert history.undo(project, ana) is not None
                ahead.append(now)
                now = behind.pop()
            elif name == "redo":
                assert (history.redo(project, ana) is not None) is bool(ahead)
                if ahead:
                    behind.append(now)
                    now = ahead.pop()
            elif name != "undo" and act(world, name, value, at):
                behind.append(now)
                ahead, now = [], state(project)
            assert state(project) == now
        assert checking.check(project) == []
        last = now
        for before in reversed(behind):
            assert history.undo(project, ana) is not None
            assert state(project) == before
        assert checking.check(project) == []
        for _ in (*behind, *ahead):
            assert history.redo(project, ana) is not None
        assert state(project) == (ahead[0] if ahead else last)
        assert history.redo(project, ana) is None
        assert checking.check(project) == []
        project.close()


@pytest.mark.parametrize("name", MADE_FROM)
def test_each_action_is_done_undone_and_redone(tmp_path, name):
    world = prepared(tmp_path, name)
    if name in ("reject", "accept"):
        history.undo(world.project, world.ana)  # so that the first is a draft again
    first = state(world.project)
    assert act(world, name, ONE.get(name), 0), f"{name}: prepare what it needs"
    last = state(world.project)
    assert last != first
    history.undo(world.project, world.ana)
    assert state(world.project) == first
    history.redo(world.project, world.ana)
    assert state(world.project) == last


def test_what_was_undone_last_comes_back_and_nothing_older(world):
    act(world, "stance", Stance.SUPPORT, 0)
    history.undo(world.project, world.ana)
    act(world, "stance", Stance.OPPOSE, 0)
    assert history.redo(world.project, world.ana) is None
    history.undo(world.project, world.ana)
    assert "oppose" in history.redoable(world.project, world.ana)
    history.redo(world.project, world.ana)
    assert items(world.project, world.ana, world.article)[0].stance is Stance.OPPOSE
    assert history.redo(world.project, world.ana) is None


STEPS = st.one_of(ACTIONS, ACTIONS, st.just(UNDO), st.just(REDO))
SEQUENCES = st.lists(st.tuples(STEPS, st.integers(0, 5)), max_size=14)
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
