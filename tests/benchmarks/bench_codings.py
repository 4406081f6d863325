"""The codings page on very many statements: its first page, all of it, a facet, a listing, what is felt of a choice."""

from __future__ import annotations

from functools import partial
from time import perf_counter

from PySide6.QtWidgets import QApplication

from gui.codings.page import CodingsPage
from models import codings, people
from models.columns import Columns, Query
from models.file import Project, open_project
from tests.benchmarks.felt import Felt, felt
from tests.benchmarks.figures import Figure, Sizes, Times, timed, times
from tests.benchmarks.shared import copy_of, project_of

FIRST = 300
FACETS = ("claim", "target", "stance", "actor", "outlet", "coder", "week", "state", "complete", "version")
BARE = (
    "SELECT c.claim_id, count(*) FROM statement_claim c JOIN statement s ON s.id = c.statement_id "
    "JOIN article a ON a.id = s.article_id JOIN stance p ON p.statement_id = s.id "
    "WHERE a.published >= '2000' AND p.stance = 'support' GROUP BY c.claim_id"
)


def measure(sizes: Sizes) -> list[Figure]:
    """The functions of the models one by one, then the page in the window."""
    copy = copy_of(project_of(sizes), sizes.folder)
    n = f"{sizes.statements:,} statements"
    with open_project(copy) as project:  # brought to this generation, with its indexes
        seen = codings.seen_by(project, people.acting(project, 1))
        first = times(partial(_first_page, project, seen) for _ in range(max(5, sizes.times)))
        bare = times(partial(project.tuples, "SELECT id FROM statement ORDER BY id DESC LIMIT 300") for _ in range(5))
        with timed() as read:
            columns = codings.columns(project, seen)
        with timed() as scan:
            for table in ("statement", "statement_claim", "statement_actor", "stance"):
                project.tuples(f"SELECT count(*), max(rowid), total(length(uuid)) FROM {table}")
        with timed() as sql:
            project.tuples(BARE)
        facets = _facets(columns)
        listing = times(partial(columns.listing, q) for q in _queries(columns) for _ in range(3))
    rows = [
        first.beside(bare, f"codings, first page with its words, {n}", "≤ 200 ms", "the bare query, ids only"),
        Figure(f"codings, all read for facets, {n}", "", read.seconds, scan.seconds, "a scan of its four tables", "s"),
        Figure(f"codings, a facet narrowed by two others, {n}, p95", "≤ 500 ms", facets.p95, sql.seconds * 1000,
               "the bare query with its joins", "ms", facets.work_p95 / (sql.work * 1000)),
        Figure(f"codings, a listing in order and groups, {n}, p95", "", listing.p95, sql.seconds * 1000,
               "the bare query of a facet", "ms"),
    ]  # fmt: skip
    return rows + _felt(sizes, copy, n)


def _first_page(project: Project, seen: people.Acting) -> None:
    ids, _ = codings.newest(project, seen, FIRST)
    codings.coding_rows(project, seen, ids[:64])


def _queries(columns: Columns) -> list[Query]:
    claims, outlets = (columns.columns[name].values for name in ("claim", "outlet"))
    chosen = {"claim": frozenset(v.key for v in claims[:6]), "outlet": frozenset(v.key for v in outlets[:2])}
    return [Query(), Query(chosen, order="date", group="claim"), Query(order="date", descending=True, group="claim")]


def _facets(columns: Columns) -> Times:
    query = _queries(columns)[1]
    return times(partial(columns.facet, name, query) for name in FACETS for _ in range(3))


def _felt(sizes: Sizes, copy, n: str) -> list[Figure]:
    """From the command to the first rows, and from a tick to the rows and numbers that follow from it."""
    app = QApplication([])
    with felt(app, copy, sizes.folder, sizes.articles) as there:
        began = perf_counter()
        there.window.actions_.run("codings")
        page = there.window.frame.page()
        assert isinstance(page, CodingsPage)
        there.until(lambda: page.model.rowCount() > 0)
        page.table.repaint()
        opened = perf_counter() - began
        there.until(lambda: not page._is_fresh and page.asking._job is None)
        whole = perf_counter() - began
        narrowed, listed = Times(), Times()
        assert page.columns is not None
        for value in page.columns.columns["claim"].values[: max(3, sizes.times // 4)]:
            listed.take(partial(_list, there, page, value.key))
            narrowed.take(partial(there.until, lambda: page.asking._job is None))
    return [
        Figure(f"codings as felt, from the command to the first rows, {n}", "≤ 200 ms", opened * 1000, whole * 1000,
               "until all is read and counted", "ms"),
        Figure(f"codings as felt, a tick to the rows that it leaves, {n}, p95", "≤ 500 ms", listed.p95, whole * 1000,
               f"opening it until all is counted; processor {listed.work_p95:.0f} ms", "ms"),
        Figure(f"codings as felt, from there to the numbers of ten facets, {n}, p95", "", narrowed.p95, whole * 1000,
               f"opening it until all is counted; processor {narrowed.work_p95:.0f} ms", "ms"),
    ]  # fmt: skip


def _list(there: Felt, page: CodingsPage, key: str) -> None:
    shown = page.model.listing
    page.narrow("claim", key)
    there.until(lambda: page.model.listing is not shown)
    page.table.repaint()
