"""The corpus page on very many articles: read whole, a facet, a page of rows; what is felt of opening and narrowing."""

from __future__ import annotations

from functools import partial
from time import perf_counter

from PySide6.QtWidgets import QApplication

from gui.corpus.page import CorpusPage
from models import corpus
from models.columns import Query
from models.file import open_project
from tests.benchmarks.felt import Felt, felt
from tests.benchmarks.figures import Figure, Sizes, Times, timed, times
from tests.benchmarks.shared import copy_of, project_of

BARE = "SELECT count(*), total(length(outlet)), total(words) FROM article INDEXED BY article_by_outlet"


def measure(sizes: Sizes) -> list[Figure]:
    """The functions of the models one by one, then the page in the window."""
    copy = copy_of(project_of(sizes), sizes.folder)
    n = f"{sizes.articles:,} articles"
    with open_project(copy) as project:
        with timed() as scan:
            project.tuples(BARE)
        with timed() as read:
            columns = corpus.columns(project)
        with timed() as heads:
            corpus.with_headlines(project, columns)
        with timed() as bare_heads:
            project.tuples("SELECT total(length(headline)) FROM article")
        year = columns.columns["year"].values[-1:]
        query = Query({"year": frozenset(value.key for value in year)}, order="date")
        facets = times(partial(columns.facet, name, query) for name in columns.columns for _ in range(3))
        ids = columns.listing(Query(order="date")).ids
        middle = len(ids) // 2
        pages = times(
            partial(corpus.article_rows, project, ids[middle + k * 64 : middle + (k + 1) * 64]) for k in range(9)
        )
        bare = times(
            partial(project.tuples, "SELECT id, headline FROM article WHERE id BETWEEN ? AND ?", k * 64, k * 64 + 63)
            for k in range(9)
        )
    return [
        Figure(f"corpus, all read for facets, {n}", "", read.seconds, scan.seconds, "a scan of its index", "s"),
        Figure(f"corpus, headlines to order by, {n}", "", heads.seconds, bare_heads.seconds, "a scan of texts", "s"),
        Figure(f"corpus, a facet narrowed by another, {n}, p95", "≤ 50 ms", facets.p95, scan.seconds * 1000,
               "a scan of its index", "ms"),
        pages.beside(bare, f"corpus, a page of 64 rows, {n}", "≤ 50 ms", "the bare query of headlines"),
        *_felt(sizes, copy, n),
    ]  # fmt: skip


def _felt(sizes: Sizes, copy, n: str) -> list[Figure]:
    """From the command to the first rows, and from a tick to the rows that it leaves."""
    app = QApplication.instance() or QApplication([])
    with felt(app, copy, sizes.folder, sizes.articles) as there:
        began = perf_counter()
        there.window.actions_.run("corpus")
        page = there.window.frame.page()
        assert isinstance(page, CorpusPage)
        there.until(lambda: page.model.rowCount() > 0)
        page.table.repaint()
        opened = perf_counter() - began
        there.until(lambda: not page._is_fresh and not page.asking.is_busy)
        whole = perf_counter() - began
        listed = Times()
        assert page.columns is not None
        for value in page.columns.columns["month"].values[: max(3, sizes.times // 4)]:
            listed.take(partial(_list, there, page, value.key))
            there.until(lambda: not page.asking.is_busy)
    return [
        Figure(f"corpus as felt, from the command to the first rows, {n}", "≤ 200 ms", opened * 1000, whole * 1000,
               "until all is read and counted", "ms"),
        Figure(f"corpus as felt, a tick to the rows that it leaves, {n}, p95", "≤ 500 ms", listed.p95, whole * 1000,
               f"opening it until all is counted; processor {listed.work_p95:.0f} ms", "ms"),
    ]  # fmt: skip


def _list(there: Felt, page: CorpusPage, key: str) -> None:
    shown = page.model.listing
    page.narrow("month", key)
    there.until(lambda: page.model.listing is not shown)
    page.table.repaint()
