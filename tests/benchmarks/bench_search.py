"""The first page of a full-text search beside the bare FTS5 query."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

from models.articles import quoted, search_articles
from models.file import Project, open_project
from tests.benchmarks.figures import Figure, Sizes, p95
from tests.benchmarks.shared import project_of
from tests.benchmarks.synthetic import Prose

PAGE = 50
QUERIES = 200
BARE = "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ?"


def measure(sizes: Sizes) -> list[Figure]:
    """Words from the most frequent to the rarest, pairs of them and phrases."""
    queries = _queries()
    with open_project(project_of(sizes), read_only=True) as project:
        ours = p95([partial(search_articles, project, query, PAGE) for query in queries])
        bare = p95([_bare(project, query) for query in queries])
    name = f"full-text query, first page, {sizes.articles:,} articles, p95"
    return [Figure(name, "≤ 50 ms", ours, bare, "the bare FTS5 query, ids only", "ms")]


def _queries() -> list[str]:
    dice, words = random.Random(3), Prose().words
    found = []
    for _ in range(QUERIES):
        first, second = (words[int(len(words) ** dice.random()) - 1] for _ in range(2))
        found.append(dice.choice((f"{first} ", f"{first} {second} ", f'"{first} {second}"')))
    return found


def _bare(project: Project, query: str) -> Callable[[], object]:
    return lambda: project._connection.execute(BARE, (quoted(query), PAGE)).fetchall()
