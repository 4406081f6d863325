"""What a key costs: a digit, Enter and undo are a dozen statements each at most, all told, and none walks a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.file import Project
from tests.gui.desk.harness import Window, make_project, open_window

MOST = 12
LARGE = ("statement", "assignment", "change", "change_row", "article", "progress", "suggestion_outcome", "attribution")
# What SQLite's planner says when it walks through all of a table, by its name or by what it is called in the query;
# or through all that is of one coder, which grows as well.
WALKS = re.compile(r"SCAN (\w+)(?: AS \w+)?(?! .*VIRTUAL TABLE)")
SEARCHES = re.compile(r"SEARCH (\w+)(?: AS \w+)? USING .*\((.+)\)")
WIDE = {"coder_id", "layer_id", "state", "kind", "outcome", "role"}
# Ends with the first that is found; or with the hundredth.
FIRST_OF_MANY = ("NOT EXISTS (SELECT 1 FROM assignment WHERE coder_id", "ORDER BY id DESC LIMIT 100")


@contextmanager
def sent(project: Project) -> Iterator[list[str]]:
    """The statements that reach SQLite meanwhile; what triggers and the search index do is part of one of them."""
    told: list[str] = []

    def hear(sql: str) -> None:
        # SQLite tells the statement that fired a trigger once more for all that the trigger does.
        if not sql.startswith("--") and sql not in told[-2:]:
            told.append(sql)

    project._connection.set_trace_callback(hear)
    try:
        yield told
    finally:
        project._connection.set_trace_callback(None)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    project, ana, _ = make_project(tmp_path)
    with project, open_window(qtbot, project, ana) as opened:
        # After the first actions it is known who codes in which layer, and SQLite has read how names are indexed.
        opened.press("N", "Ctrl+Z", "1", "Ctrl+Z")
        QApplication.processEvents()  # drafts are noted as seen when the article has been shown
        project.tuples("SELECT rowid FROM actor_fts LIMIT 1")  # SQLite connects to an index at its first use, once
        yield opened


def cost(window: Window, *keys: str) -> list[str]:
    """What keys send to SQLite until all is painted."""
    with sent(window.desk.work.project) as told:
        window.press(*keys)
        QApplication.processEvents()
    return told


@pytest.mark.parametrize(
    ("before", "key"),
    [
        ((), "1"),
        (("1",), "2"),
        ((), "Return"),
        (("1",), "Return"),
        (("1",), "Ctrl+Z"),
        (("1", "2"), "Ctrl+Z"),
        (("1", "Return"), "Ctrl+Z"),
        (("1", "Return", "Ctrl+Z"), "Ctrl+Shift+Z"),
        ((), "X"),
        (("X",), "Ctrl+Z"),
        (("1", "Return"), "J"),
    ],
)
def test_a_key_sends_a_dozen_statements_at_most(window: Window, before: tuple[str, ...], key: str):
    window.press(*before)
    QApplication.processEvents()
    told = cost(window, key)
    assert len(told) <= MOST, "\n".join(told)


def test_no_key_walks_through_a_table(window: Window):
    project = window.desk.work.project
    told = cost(window, "1", "2", "Return", "Ctrl+Z", "Ctrl+Z", "Ctrl+Shift+Z", "X", "Ctrl+Z", ".", "J", "Ctrl+PgDown")
    told += cost(window, "Ctrl+PgUp", "1", "Return", "Ctrl+Return", "Ctrl+Z")
    plans = {
        sql: "\n".join(row[3] for row in project.tuples(f"EXPLAIN QUERY PLAN {sql}")) for sql in told if reads(sql)
    }
    assert len(plans) > 20
    assert {sql: found for sql, plan in plans.items() if (found := walked(sql, plan))} == {}


def test_a_walk_would_be_seen(window: Window):
    project = window.desk.work.project
    for index in ("statement_by_suggestion", "assignment_by_article"):
        project._connection.execute(f"DROP INDEX {index}")
    told = cost(window, "Ctrl+PgDown", "Ctrl+PgUp")
    plans = {
        sql: "\n".join(row[3] for row in project.tuples(f"EXPLAIN QUERY PLAN {sql}")) for sql in told if reads(sql)
    }
    assert any(walked(sql, plan) for sql, plan in plans.items())


def reads(sql: str) -> bool:
    return not sql.startswith(("BEGIN", "COMMIT", "PRAGMA", "ROLLBACK"))


def walked(sql: str, plan: str) -> list[str]:
    """The tables through which a query walks."""
    found = [name for name in WALKS.findall(plan) if is_large(sql, name)]
    wide = [name for name, by in SEARCHES.findall(plan) if set(re.findall(r"(\w+)[=<>]", by)) <= WIDE]
    return found + [name for name in wide if is_large(sql, name) and not any(e in sql for e in FIRST_OF_MANY)]


def is_large(sql: str, name: str) -> bool:
    """Whether a name of a query stands for a table that grows with the work."""
    return name in LARGE or any(re.search(rf"\b{table} (AS )?{name}\b", sql) for table in LARGE)
