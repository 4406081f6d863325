"""The schema of every generation as it was released: a step that files have behind them is followed, never changed."""

from __future__ import annotations

import gzip
import json
import re
import sqlite3
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from models.file import KINDS, broken, open_project, schema

RELEASED = Path(__file__).parent / "generations"
MADE = "SELECT sql FROM sqlite_master WHERE sql NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name"


def generation(number: int) -> Database:
    """An empty file of a generation."""
    db = Database(memory=True, strict=True)
    for step in list(schema.STEPS.values())[:number]:
        step(db)
    return db


def plain(sql: str) -> str:
    """A definition without comments and breaks."""
    return " ".join(re.sub(r"--[^\n]*", "", sql).split())


class Filler:
    """Rows written as a test needs them; what it leaves out holds something harmless."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self._ids = count(100)

    def add(self, table: str, **values: Any) -> int:
        """A row with these values; its id, and its uid "<table> <id>" where none is given."""
        row_id = values.setdefault("id", next(self._ids))
        columns = {column.name: column for column in self.db.table(table).columns}
        if "uuid" in columns:
            values.setdefault("uuid", f"{table} {row_id}")
        for name, column in columns.items():
            if name not in values and column.notnull and column.default_value is None:
                values[name] = {"INTEGER": 1, "REAL": 1.0}.get(column.type, "")
        self.db.execute(
            f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", tuple(values.values())
        )
        return int(row_id)


def rows(db: Database, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in db.execute(sql).fetchall()]


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
def test_a_generation_is_as_it_was_released(number):
    made = "\n".join(f"{plain(sql)};" for (sql,) in generation(number).execute(MADE).fetchall()) + "\n"
    assert made == (RELEASED / f"{number}.sql").read_text("utf-8"), (
        "Files out there have this step behind them. Write a new step instead of changing it."
    )
    assert (number == schema.GENERATION) == (not (RELEASED / f"{number + 1}.sql").exists())


@pytest.fixture
def first() -> Filler:
    """A file of the first generation with one of whatever others point at."""
    filler = Filler(generation(1))
    filler.add("layer", id=1, name="codings", kind="coding")
    filler.add("layer", id=2, name="second", kind="coding")
    filler.add("coder", id=1, kind="person", name="Ana")
    return filler


def test_the_second_generation_brings_guesses_along_with_what_became_of_them(first):
    claim = first.add("claim", uuid="c1", number="1")
    guessed = first.add("suggestion", attribution_id=1, claim_id=claim, reason="words: rent")
    bare = first.add("suggestion", attribution_id=2)
    first.add("suggestion_outcome", id=1, suggestion_id=guessed, outcome="edited", decided_at="2024")
    first.add("suggestion_outcome", id=2, suggestion_id=bare, outcome="rejected", decided_at="2025")
    schema.walls.put_right(first.db)
    assert rows(first.db, "SELECT * FROM suggestion_outcome") == [
        (1, "suggestion_outcome 1", guessed, 1, 1, "edited", "c1", "words: rent", "2024"),
        (2, "suggestion_outcome 2", bare, 1, 1, "rejected", "", "", "2025"),
    ]


def test_the_second_generation_counts_who_is_used_and_finds_names_without_accents(first):
    one, two, unused = (first.add("actor", name=name, kind="person") for name in ("Zoë Bell", "Al", "Bo"))
    first.add("alias", actor_id=two, name="Señor Al")
    for statement, actor, role in (
        (1, one, "claimant"), (1, one, "addressee"), (2, one, "object"), (2, two, "claimant"),
    ):  # fmt: skip
        first.add("statement_actor", statement_id=statement, actor_id=actor, role=role)
    schema.walls.put_right(first.db)
    assert rows(first.db, "SELECT * FROM actor_use ORDER BY 1") == [(one, 2), (two, 1)]
    assert unused not in dict(rows(first.db, "SELECT * FROM actor_use"))
    for table, word, found in (("actor", "zoe", one), ("alias", "senor", None)):
        hit = rows(first.db, f"SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH '{word}'")
        assert len(hit) == 1
        assert found in (None, hit[0][0])


def test_the_second_generation_keeps_sentences_and_people_and_drops_what_helped(first):
    said = first.add("change", kind="action", action="set_memo", sentence="wrote “a” — é", undone=1)
    schema.walls.put_right(first.db)
    told = "SELECT verb, arguments ->> 'said', layer_id, role, generation, undone FROM change WHERE id = "
    assert rows(first.db, f"{told}{said}") == [("set_memo", "wrote “a” — é", 1, "coder", 2, 1)]
    assert rows(first.db, "SELECT name, role FROM coder") == [("Ana", "lead")]
    names = {
        name for (name,) in rows(first.db, "SELECT name FROM sqlite_master UNION SELECT name FROM temp.sqlite_master")
    }
    assert not {"deleted_row", "change_row_of_first", "outcome_of_first"} & names


POINTS = [
    ("alias", "actor_id", "actor"), ("answer", "variable_id", "variable"), ("answer", "article_id", "article"),
    ("answer", "statement_id", "statement"), ("answer", "coder_id", "coder"), ("answer", "layer_id", "layer"),
    ("assignment", "batch_id", "batch"), ("assignment", "article_id", "article"), ("assignment", "coder_id", "coder"),
    ("claim", "parent_id", "claim"), ("claim", "target_id", "target"), ("codebook_version", "coder_id", "coder"),
    ("progress", "article_id", "article"), ("progress", "coder_id", "coder"), ("progress", "layer_id", "layer"),
    ("settlement", "statement_id", "statement"), ("settlement", "settled_id", "statement"),
    ("stance", "statement_id", "statement"), ("stance", "actor_id", "actor"), ("stance", "target_id", "target"),
    ("statement", "article_id", "article"), ("statement", "coder_id", "coder"), ("statement", "layer_id", "layer"),
    ("statement", "codebook_version_id", "codebook_version"), ("statement", "suggestion_id", "suggestion"),
    ("statement_actor", "statement_id", "statement"), ("statement_actor", "actor_id", "actor"),
    ("statement_claim", "statement_id", "statement"), ("statement_claim", "claim_id", "claim"),
    ("statement_span", "statement_id", "statement"), ("suggestion_outcome", "coder_id", "coder"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "column", "parent"), POINTS)
def test_the_second_generation_points_by_uid_also_at_what_is_deleted(first, table, column, parent):
    for row_id, before, after in ((1, None, {column: 7}), (2, {column: 7}, {column: 8}), (3, {column: None}, None)):
        values = ({**side, "uuid": "u", "name": "é"} if side else None for side in (before, after))
        texts = (json.dumps(side) if side else None for side in values)
        first.add(
            "change_row", id=row_id, table_name=table, row_id=1, **dict(zip(("before", "after"), texts, strict=True))
        )
    first.add("change_row", id=4, table_name=parent, row_id=8, before='{"uuid": "gone"}')
    there = {"actor": {"kind": "person"}, "coder": {"kind": "person"}, "layer": {"kind": "coding"}}.get(parent, {})
    there |= {"statement": {"state": "begun"}, "variable": {"level": "article", "type": "text"}}.get(parent, {})
    first.add("suggestion", id=6, attribution_id=6)
    first.add(parent, id=7, uuid="there", **there)
    if table == "suggestion_outcome":
        first.db.execute("UPDATE change_row SET before = json_set(before, '$.suggestion_id', 6) WHERE before NOT NULL")
        first.db.execute("UPDATE change_row SET after = json_set(after, '$.suggestion_id', 6) WHERE after NOT NULL")
    schema.walls.put_right(first.db)
    told = f"SELECT before ->> '{column}', after ->> '{column}' FROM change_row WHERE id < 4 ORDER BY id"
    assert rows(first.db, told) == [(None, "there"), ("there", "gone"), (None, None)]


@pytest.fixture
def second() -> Filler:
    """A file of the second generation in which two claims go with a target, one by what is above it."""
    filler = Filler(generation(2))
    for target in (1, 2):
        filler.add("target", id=target, uuid=f"t{target}", key=str(target))
    filler.add("claim", id=1, number="1", target_id=1)
    filler.add("claim", id=2, number="1.1", parent_id=1)
    filler.add("claim", id=3, number="2")
    return filler


def coded(second: Filler, claim: int, **position: Any) -> int:
    statement = second.add("statement", state="coded")
    second.add("statement_claim", statement_id=statement, claim_id=claim)
    second.add("statement_actor", statement_id=statement, role="claimant")
    return second.add("stance", statement_id=statement, **position)


def test_the_third_generation_tells_a_chosen_target_from_one_that_came_along(second):
    came = [coded(second, 1, target_id=1), coded(second, 2, target_id=1), coded(second, 3)]
    chosen = [coded(second, 1, target_id=2), coded(second, 3, target_id=1)]
    told = [
        (came[0], None, '{"target_id": "t1", "stance": null}'),
        (came[0], '{"target_id": "t2"}', '{"target_id": "t1"}'),
        (chosen[0], None, '{"target_id": "t2"}'),
        (chosen[0], '{"target_id": "t1"}', '{"target_id": "t2"}'),
        (chosen[0], '{"target_id": "t2"}', None),
        (chosen[1], '{"target_id": null}', '{"target_id": "t1"}'),
        (chosen[1], '{"stance": null}', '{"stance": "support"}'),
    ]
    ids = [
        second.add("change_row", table_name="stance", row_uid=f"stance {row}", before=before, after=after)
        for row, before, after in told
    ]
    other = second.add("change_row", table_name="claim", row_uid=f"stance {chosen[0]}", after='{"target_id": "t2"}')
    schema.meaning.fix_meaning(second.db)
    kept = dict(rows(second.db, "SELECT id, target_chosen FROM stance"))
    assert ([kept[i] for i in came], [kept[i] for i in chosen]) == ([0, 0, 0], [1, 1])
    sides = "SELECT id, before ->> 'target_chosen', after ->> 'target_chosen' FROM change_row"
    found = {row_id: side for row_id, *side in rows(second.db, sides)}
    assert [found[i] for i in ids] == [[None, 0], [0, 0], [None, 1], [0, 1], [1, None], [0, 1], [None, None]]
    assert found[other] == [None, None]


def drafted(second: Filler, mode: str) -> int:
    attribution = second.add("attribution", kind="direct", mode=mode)
    return second.add("suggestion", attribution_id=attribution)


def test_the_third_generation_tells_a_chosen_source_mode_from_the_machine_s(second):
    as_found, turned = drafted(second, "document"), drafted(second, "document")
    gone = drafted(second, "paraphrase")
    same = second.add("statement", state="begun", suggestion_id=as_found, mode="document")
    other = second.add("statement", state="begun", suggestion_id=turned, mode="anonymous")
    own = second.add("statement", state="begun", mode="direct quote")

    def tell(row: object, before: str | None, after: str | None, table: str = "statement") -> int:
        return second.add("change_row", table_name=table, row_uid=f"statement {row}", before=before, after=after)

    told = [
        tell(other, None, f'{{"mode": "document", "suggestion_id": "suggestion {turned}"}}'),
        tell(other, '{"mode": "document"}', '{"mode": "anonymous"}'),
        tell(other, '{"memo": ""}', '{"memo": "x"}'),
        tell(9, None, f'{{"mode": "paraphrase", "suggestion_id": "suggestion {gone}"}}'),
        tell(9, '{"mode": "paraphrase"}', None),
        tell(own, None, '{"mode": "direct quote", "suggestion_id": null}'),
        tell(other, '{"mode": "anonymous"}', None, "answer"),
    ]
    schema.meaning.fix_meaning(second.db)
    kept = dict(rows(second.db, "SELECT id, mode_chosen FROM statement"))
    assert (kept[same], kept[other], kept[own]) == (0, 1, 1)
    sides = "SELECT id, before ->> 'mode_chosen', after ->> 'mode_chosen' FROM change_row"
    found = {row_id: side for row_id, *side in rows(second.db, sides)}
    assert [found[i] for i in told] == [
        [None, 0], [0, 1], [None, None], [None, 0], [0, None], [None, 1], [None, None],
    ]  # fmt: skip


GIVEN = [
    ("actor", "accept", "action", "machine"),
    ("actor", "make_actor", "action", "person"),
    ("actor", "set_actors", "action", "person"),
    ("actor", "add_alias", "action", "machine"),
    ("actor", "accept", "redo", "person"),
    ("alias", "accept", "action", "machine"),
    ("alias", "set_actors", "action", "machine"),
    ("alias", "add_alias", "action", "person"),
    ("alias", "edit_actor", "action", "person"),
]


@pytest.mark.parametrize(("table", "verb", "kind", "given_by"), GIVEN)
def test_the_third_generation_tells_a_name_that_a_machine_gave(second, table, verb, kind, given_by):
    row = second.add(table, **({"kind": "person"} if table == "actor" else {"actor_id": 1}))
    told = []
    for of, before, after in ((kind, None, '{"name": ""}'), (kind, "{}", "{}"), ("undo", '{"name": ""}', None)):
        change = second.add("change", kind=of, verb=verb)
        told.append(
            second.add(
                "change_row", change_id=change, table_name=table, row_uid=f"{table} {row}", before=before, after=after
            )
        )
    schema.meaning.fix_meaning(second.db)
    assert rows(second.db, f"SELECT given_by FROM {table}") == [(given_by,)]
    by_machine = "machine" if given_by == "machine" else None
    sides = "SELECT before ->> 'given_by', after ->> 'given_by' FROM change_row ORDER BY id"
    assert rows(second.db, sides) == [(None, by_machine), (None, None), (by_machine, None)]


def test_the_third_generation_keeps_what_was_coded_and_every_outcome(second):
    whole = coded(second, 3, stance="support")
    lacking = coded(second, 1, target_id=1)
    second.add("statement", id=9, state="begun")
    second.add(
        "suggestion_outcome", id=1, suggestion_id=7, outcome="edited", claim_uid="c", reason="why", decided_at="t"
    )
    schema.meaning.fix_meaning(second.db)
    state = "SELECT p.id, s.kept, s.state FROM statement s LEFT JOIN stance p ON p.statement_id = s.id ORDER BY s.id"
    assert rows(second.db, state) == [(None, 0, "begun"), (whole, 1, "coded"), (lacking, 1, "begun")]
    assert rows(second.db, "SELECT * FROM suggestion_outcome") == [
        (1, "suggestion_outcome 1", 7, 1, 1, "edited", "c", "why", "t")
    ]


def test_a_row_that_breaks_a_rule_is_refused(second):
    schema.meaning.fix_meaning(second.db)
    flags = (("statement", "kept", 2), ("statement", "mode_chosen", 2), ("stance", "target_chosen", 2))
    for table, column, value in (*flags, ("alias", "given_by", "x")):
        with pytest.raises(sqlite3.IntegrityError):
            second.add(table, **{column: value})


def test_the_fourth_generation_seals_what_stands_in_a_file(tmp_path):
    path = tmp_path / "year.standfirst"
    path.write_bytes(gzip.decompress((RELEASED.parents[1] / "release_0_1.standfirst.gz").read_bytes()))
    with open_project(path) as project:
        assert project.news == ()
        for kind in KINDS:
            of_kind = project.value("SELECT count(*) FROM seal WHERE kind = ?", kind)
            of_kind += project.value("SELECT count(seal) FROM change") if kind == "change" else 0
            assert of_kind == project.value(f"SELECT count(*) FROM {kind}"), kind
            assert list(broken(project, kind)) == []
        harmed = project.value("SELECT max(id) / 2 FROM change")
        with project.transaction():
            project.execute("UPDATE change SET arguments = arguments || ' ' WHERE id = ?", harmed)
        assert list(broken(project, "change")) == [harmed]
