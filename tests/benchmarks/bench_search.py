"""Searching and filtering: the query itself, and what is felt from the last letter to the painted rows."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit

from gui.searching.page import LIMIT, SearchPage
from models.articles import quoted, search_articles
from models.file import Project, open_project
from tests.benchmarks.felt import Felt, Painted, felt
from tests.benchmarks.figures import Figure, Sizes, Times, times
from tests.benchmarks.prose import Prose
from tests.benchmarks.shared import copy_of, project_of

PAGE = 50
QUERIES = 200
BARE = "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ?"
BOUND = "the bare FTS5 query, ids only"
FREQUENT, RARE = (3, 60), (9_000, 29_000)  # ranks among the words


def measure(sizes: Sizes) -> list[Figure]:
    """The query alone with words of all ranks; then words typed into the window, frequent ones and rare ones."""
    path = project_of(sizes)
    with open_project(path, read_only=True) as project:
        queries = _queries()
        ours = times(partial(search_articles, project, query, PAGE) for query in queries)
        bare = times(_bare(project, query, PAGE) for query in queries)
    rows = [ours.beside(bare, f"full-text query, first page, {sizes.articles:,} articles", "≤ 50 ms", BOUND)]
    app, copy = QApplication([]), copy_of(path, sizes.folder)
    with felt(app, copy, sizes.folder, sizes.articles) as there:
        rows += _filtered(there, sizes)
        rows += _searched(there, sizes)
    return rows


def _queries() -> list[str]:
    dice, words = random.Random(3), Prose().words
    found = []
    for _ in range(QUERIES):
        first, second = (words[int(len(words) ** dice.random()) - 1] for _ in range(2))
        found.append(dice.choice((f"{first} ", f"{first} {second} ", f'"{first} {second}"')))
    return found


def _bare(project: Project, query: str, limit: int) -> Callable[[], object]:
    return lambda: project._connection.execute(BARE, (quoted(query), limit)).fetchall()


class Answers(Painted):
    """For which words of a field a table shows the rows, painted."""

    def __init__(self, field: QLineEdit, table: QAbstractScrollArea, answered: SignalInstance) -> None:
        super().__init__(table)
        self._field = field
        self._words: str | None = None
        answered.connect(self._note)

    def show(self, words: str) -> bool:
        """Whether the rows are those of ``words``, and were painted since they came."""
        return self._words == words and self.taken()

    def _note(self) -> None:
        self._words = self._field.text()
        self.taken()


def _searched(there: Felt, sizes: Sizes) -> list[Figure]:
    there.window.actions_.run("search")
    there.settle()
    page = there.window.frame.page()
    assert isinstance(page, SearchPage)
    answers = Answers(page.field, page.hits, page.hits.model().modelReset)
    return _rows(there, sizes, page.field, answers, "search as felt", LIMIT)


def _filtered(there: Felt, sizes: Sizes) -> list[Figure]:
    queue = there.desk.queue
    answers = Answers(queue.field, queue.table, queue.changed)
    return _rows(there, sizes, queue.field, answers, "queue filter as felt", sizes.articles)


def _rows(there: Felt, sizes: Sizes, field: QLineEdit, answers: Answers, what: str, limit: int) -> list[Figure]:
    """Frequent and rare words, the last letter of each typed where the answer to those before it is shown."""
    project, rows = there.desk.work.project, []
    for kind, (first, last) in (("frequent", FREQUENT), ("rare", RARE)):
        words = sorted({word for word in Prose().words[first:last] if len(word) > 4})
        ours, bare = Times(), Times()
        for word in random.Random(5).sample(words, min(sizes.times, len(words))):
            field.setFocus()
            field.setText(word[:-1])
            there.until(partial(answers.show, word[:-1]))
            ours.take(partial(_ask, there, word, answers))
            bare.take(_bare(project, word, limit))
            field.clear()
            there.until(partial(answers.show, ""))
        rows.append(ours.beside(bare, f"{what}, {kind} words, {sizes.articles:,} articles", "≤ 50 ms", BOUND))
    return rows


def _ask(there: Felt, word: str, answers: Answers) -> None:
    there.type(word[-1])
    there.until(partial(answers.show, word))
