"""Three coders in three layers of one file: whatever one of them does, nothing of another is touched, or leaks out."""

from __future__ import annotations

import json
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.exporting.dataset import ExportOptions
from corpus.exporting.exporter import export
from corpus.progress import finish
from models import checking, coding, history, people, work
from models.actors import ActorSpec
from models.coding import Ref, Stance, State, items, statements_of_all
from models.errors import KnownError, NotAllowed
from models.file import Project
from models.findings import SourceMode, Span, mark_seen
from models.history import TABLES
from models.people import Acting, CoderRole
from models.work import Progress
from tests.conftest import World, build

LAYERS = ("codings", "second round", "settled")
NAMES = ("Ana", "Ben", "Cem")
ACTIONS = st.sampled_from(
    (
        "create",
        "accept",
        "reject",
        "delete",
        "stance",
        "claims",
        "actors",
        "memo",
        "mode",
        "evidence",
        "answer",
        "article_answer",
        "progress",
        "seen",
        "undo",
        "redo",
        "foreign_memo",
        "foreign_delete",
        "foreign_accept",
    )
)
STEPS = st.lists(st.tuples(st.integers(0, 8), ACTIONS, st.integers(0, 5)), min_size=1, max_size=25)


def everybody(project: Project) -> list[Acting]:
    """Each of three coders in each of three layers."""
    for layer in LAYERS[1:]:
        people.add_layer(project, layer, "adjudication" if layer == "settled" else "coding")
    ids = [people.person(project, name).id for name in NAMES]
    return [people.acting(project, coder_id, layer) for coder_id in ids for layer in LAYERS]


def owned(project: Project, acting: Acting) -> dict[str, list[tuple]]:
    """All rows that are this one's: by themselves, or by the statement that they hang on."""
    found = {}
    for name, table in TABLES.items():
        if table.owned:
            where = "t.coder_id = ? AND t.layer_id = ?"
        elif table.of == "statement_id":
            where = "t.statement_id IN (SELECT id FROM statement WHERE coder_id = ? AND layer_id = ?)"
        else:
            continue
        sql = f"SELECT t.* FROM {name} t WHERE {where} ORDER BY t.uuid"
        found[name] = project.tuples(sql, acting.coder_id, acting.layer_id)
    return found


def act(world: World, acting: Acting, others: list[Ref], name: str, at: int) -> None:
    project, article = world.project, world.article
    mine = items(project, acting, article)
    item = mine[at % len(mine)] if mine else None
    foreign = others[at % len(others)] if others else None
    if name == "create":
        coding.create(project, acting, article, [Span(at * 7, at * 7 + 5)])
    elif name == "progress":
        work.set_progress(project, acting, article, list(Progress)[at % 3])
    elif name == "article_answer":
        work.set_article_answer(project, acting, article, 1, (None, "rents", "zoning")[at % 3])
    elif name == "seen":
        mark_seen(project, acting, {i.suggestion_id: (1, "words: cap") for i in mine if i.state is State.DRAFT})
    elif name in ("undo", "redo"):
        getattr(history, name)(project, acting)
    elif name.startswith("foreign_") and foreign is not None:
        with pytest.raises(NotAllowed):
            on_item(project, acting, foreign, name.removeprefix("foreign_"), at)
    elif item is not None and not name.startswith("foreign_"):
        on_item(project, acting, item.ref, name, at)


def on_item(project: Project, acting: Acting, ref: Ref, name: str, at: int) -> None:
    {
        "accept": lambda: coding.accept(project, acting, ref),
        "reject": lambda: coding.reject(project, acting, ref),
        "delete": lambda: coding.delete(project, acting, ref),
        "stance": lambda: coding.set_stance(project, acting, ref, list(Stance)[at % 5]),
        "claims": lambda: coding.set_claims(project, acting, ref, [1 + at % 4]),
        "actors": lambda: coding.set_actors(project, acting, ref, [ActorSpec(f"Person {at % 3}")]),
        "memo": lambda: coding.set_memo(project, acting, ref, f"memo {at}"),
        "mode": lambda: coding.set_mode(project, acting, ref, list(SourceMode)[at % 5]),
        "evidence": lambda: coding.set_evidence(project, acting, ref, [Span(at, at + 9)]),
        "answer": lambda: coding.set_answer(project, acting, ref, 2, ("cost", "fairness")[at % 2]),
    }[name]()


def refs_of(project: Project, others: list[Acting]) -> list[Ref]:
    return [
        Ref(statement_id)
        for other in others
        for (statement_id,) in project.tuples(
            "SELECT id FROM statement WHERE coder_id = ? AND layer_id = ?", other.coder_id, other.layer_id
        )
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_nobody_touches_what_is_anothers_and_every_layer_exports_its_own(steps):
    with tempfile.TemporaryDirectory() as folder:
        world = build(Path(folder) / "x.standfirst")
        project = world.project
        project._connection.execute("PRAGMA synchronous = OFF")  # durability is tested elsewhere
        everyone = everybody(project)
        for who, name, at in steps:
            acting = everyone[who]
            others = [other for other in everyone if other != acting]
            before = [owned(project, other) for other in others]
            with suppress(KnownError):
                act(world, acting, refs_of(project, others), name, at)
            assert [owned(project, other) for other in others] == before
        assert checking.check(project) == []
        for layer in LAYERS:
            assert exported(project, Path(folder), layer) == held(project, layer)
        project.close()


def exported(project: Project, folder: Path, layer: str) -> tuple[list[str], list[str]]:
    """The uids of the statements in an export of a layer, and the answers about articles."""
    out = folder / f"{layer}.jsonl"
    finish(export(project, ExportOptions("jsonl", out, layer=layer, names=True)))
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    answers = [f"{a['coder']} {a['variable']} {a['value']}" for line in lines for a in line["answers"]]
    return sorted(s["uid"] for line in lines for s in line["statements"]), sorted(answers)


def held(project: Project, layer: str) -> tuple[list[str], list[str]]:
    layer_id = people.layer_id(project, layer)
    uids = project.tuples("SELECT uuid FROM statement WHERE layer_id = ? AND state = 'coded'", layer_id)
    answers = project.tuples(
        "SELECT c.name || ' ' || v.key || ' ' || a.value FROM answer a JOIN coder c ON c.id = a.coder_id "
        "JOIN variable v ON v.id = a.variable_id WHERE a.layer_id = ? AND a.statement_id IS NULL",
        layer_id,
    )
    return sorted(uid for (uid,) in uids), sorted(answer for (answer,) in answers)


def test_another_coder_s_statement_is_refused_in_words(world):
    made = coding.create(world.project, world.ana, world.article, [Span(0, 5)]).made("statement")
    for attempt in (
        lambda: coding.set_memo(world.project, world.ben, Ref(made), "mine now"),
        lambda: coding.delete(world.project, world.ben, Ref(made)),
        lambda: coding.set_stance(world.project, world.ben, Ref(made), Stance.OPPOSE),
    ):
        with pytest.raises(NotAllowed, match="somebody else"):
            attempt()
    assert history.undoable(world.project, world.ben) is None


def test_ones_own_statement_of_another_layer_is_refused_too(world):
    people.add_layer(world.project, "second round")
    again = people.acting(world.project, world.ana.coder_id, "second round")
    made = coding.create(world.project, world.ana, world.article, [Span(0, 5)]).made("statement")
    with pytest.raises(NotAllowed, match="another layer"):
        coding.set_memo(world.project, again, Ref(made), "mixed up")
    assert len(items(world.project, again, world.article)) == 2, "the drafts are open in each layer"


def test_a_lead_changes_what_others_have_coded_and_it_is_kept_as_a_leads(world):
    made = coding.create(world.project, world.ben, world.article, [Span(0, 5)]).made("statement")
    coding.set_memo(world.project, world.lead, Ref(made), "settled by the lead")
    role, coder_id = world.project.tuples("SELECT role, coder_id FROM change ORDER BY id DESC LIMIT 1")[0]
    assert (role, coder_id) == ("lead", world.ana.coder_id)
    assert world.project.tuples("SELECT coder_id FROM statement WHERE id = ?", made) == [(world.ben.coder_id,)]
    history.undo(world.project, world.lead)
    assert world.project.tuples("SELECT memo FROM statement WHERE id = ?", made) == [("",)]


def test_only_a_lead_reads_what_all_have_coded(world):
    coding.create(world.project, world.ana, world.article, [Span(0, 5)])
    coding.create(world.project, world.ben, world.article, [Span(6, 9)])
    found = statements_of_all(world.project, world.lead, world.article)
    assert {coder_id: [i.evidence for i in of] for coder_id, of in found.items()} == {
        world.ana.coder_id: [(Span(0, 5),)],
        world.ben.coder_id: [(Span(6, 9),)],
    }
    with pytest.raises(NotAllowed, match="lead"):
        statements_of_all(world.project, world.ben, world.article)


def test_who_is_made_a_coder_leads_no_more(world):
    people.set_role(world.project, world.ben.coder_id, CoderRole.CODER)
    with pytest.raises(NotAllowed, match="lead"):
        people.leading(world.project, world.ben)
    for attempt in (
        lambda: work.assign(world.project, world.ben, "B", [world.article], [world.ben.coder_id]),
        lambda: work.hand_out(world.project, world.ben, work.planned(world.project, work.Asked("B", ("Dora",)))),
    ):
        with pytest.raises(NotAllowed, match="lead"):
            attempt()
    assert [c.name for c in people.coders(world.project)] == ["Ana", "Ben"], "nobody was made on the way"
    assert people.person(world.project, "Dora").role is CoderRole.CODER, "roles are in use"
    with pytest.raises(NotAllowed, match="needs a lead"):
        people.set_role(world.project, world.ana.coder_id, CoderRole.CODER)
