"""What a check of a project finds: one thing is off, and one sentence says so."""

from __future__ import annotations

import pytest

from models import checking, coding, people
from models.checking import check
from models.coding import Ref, Role, Stance, items
from models.findings import Span
from tests.conftest import TEXT, World

NAMES = {"mention": "mention", "attribution_span": "attribution span", "statement_span": "statement span"}


@pytest.fixture
def coded(world: World) -> World:
    """With a statement of Ana's, whose history is forgotten so that only the rows themselves are looked at."""
    coding.accept(world.project, world.ana, items(world.project, world.ana, world.article)[0].ref)
    with world.project.transaction():
        world.project.execute("DELETE FROM change_row")
    return world


def tamper(world: World, sql: str, *values: object) -> None:
    with world.project.transaction():
        world.project.execute(sql, *values)


@pytest.mark.parametrize("table", NAMES)
@pytest.mark.parametrize(("start", "end"), [(-1, 4), (0, len(TEXT) + 1), (len(TEXT), len(TEXT) + 1)])
def test_a_span_that_leaves_its_text_is_found(coded, table, start, end):
    row = coded.project.value(f"SELECT max(id) FROM {table}")
    tamper(coded, f"UPDATE {table} SET start = ?, end = ? WHERE id = ?", start, end, row)
    assert check(coded.project) == [f"The {NAMES[table]} {row} lies outside article {coded.article}."]


@pytest.mark.parametrize("table", NAMES)
@pytest.mark.parametrize(("start", "end"), [(0, 1), (0, len(TEXT)), (len(TEXT) - 1, len(TEXT))])
def test_a_span_may_reach_to_both_ends_of_its_text(coded, table, start, end):
    tamper(coded, f"UPDATE {table} SET start = ?, end = ?", start, end)
    assert check(coded.project) == []


def test_a_statement_without_evidence_is_found(coded):
    tamper(coded, "DELETE FROM statement_span WHERE role = 'evidence'")
    assert check(coded.project) == [f"Statement 1 of article {coded.article} has no evidence."]


def test_a_stance_of_somebody_who_is_not_in_the_statement_is_found(coded):
    tamper(coded, "DELETE FROM statement_actor")
    assert check(coded.project) == ["Statement 1 has a stance of actor 1, who is not in it."]


def test_an_actor_of_another_statement_does_not_stand_for_one_of_this(coded):
    made = coding.create(coded.project, coded.ben, coded.article, [Span(0, 5)]).made("statement")
    coding.set_actors(coded.project, coded.ben, Ref(made), [1], Role.ADDRESSEE)
    tamper(coded, "DELETE FROM change_row")
    tamper(coded, "DELETE FROM statement_actor WHERE statement_id = 1")
    assert check(coded.project) == ["Statement 1 has a stance of actor 1, who is not in it."]


def test_a_table_that_is_not_there_and_a_change_that_cannot_be_read_are_found(world):
    coding.accept(world.project, world.ana, items(world.project, world.ana, world.article)[0].ref)
    uid = world.project.value("SELECT uuid FROM statement")
    tamper(world, "UPDATE change_row SET table_name = 'gone' WHERE table_name = 'statement_actor'")
    tamper(world, "UPDATE change_row SET after = '[1' WHERE table_name = 'statement'")
    assert check(world.project) == [
        "The history tells of a table gone that is not there.",
        f"A change of row {uid} of statement can't be read.",
    ]


def test_a_row_that_is_gone_behind_the_history_is_found(world):
    coding.set_stance(world.project, world.ana, items(world.project, world.ana, world.article)[0].ref, Stance.SUPPORT)
    uid = world.project.value("SELECT uuid FROM stance")
    tamper(world, "DELETE FROM stance")
    assert check(world.project) == [f"Row {uid} of stance is not as its last change left it."]


def test_what_others_have_written_is_no_fault(world):
    people.person(world.project, "Cem")
    assert check(world.project) == []


def test_check_finds_what_was_tampered_with(world):
    coding.accept(world.project, world.ana, world.first.ref)
    assert checking.check(world.project) == []
    connection = world.project._connection
    connection.execute("UPDATE statement SET memo = 'behind the history'")
    connection.execute("UPDATE mention SET end = 100000")
    connection.execute("DROP TRIGGER article_text_is_frozen")
    connection.execute("UPDATE article SET text = text || ' added'")
    connection.commit()
    found = "\n".join(checking.check(world.project))
    for said in (
        "is not the one that was frozen",
        "lies outside article",
        "not as its last change left it",
        "search index",
    ):
        assert said in found
