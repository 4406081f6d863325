"""All tables of a CSV set, in the order in which its README lists them, and how each is filled."""

from __future__ import annotations

from collections.abc import Callable

from corpus.exporting import csv_around, csv_tables
from corpus.exporting.dataset import Dataset
from corpus.exporting.table import Rows, Table
from models import datasets


def _actors(dataset: Dataset) -> Rows:
    return csv_tables.actor_rows(datasets.cast(dataset.project, dataset.selection))


def _codebook(dataset: Dataset) -> Rows:
    return csv_tables.codebook_rows(dataset.versions)


# Filled in one pass over the corpus.
BY_ARTICLE: tuple[tuple[Table, Callable[[Dataset, datasets.Part], Rows]], ...] = (
    (csv_tables.ARTICLES, csv_tables.article_rows),
    (csv_tables.STATEMENTS, csv_tables.statement_rows),
    (csv_tables.SPANS, csv_tables.span_rows),
    (csv_tables.ANSWERS, csv_tables.answer_rows),
)
# Filled each by itself.
BY_THEMSELVES: tuple[tuple[Table, Callable[[Dataset], Rows]], ...] = (
    (csv_tables.ACTORS, _actors),
    (csv_tables.CODEBOOK, _codebook),
    (csv_around.BATCHES, csv_around.batch_rows),
    (csv_around.ASSIGNMENTS, csv_around.assignment_rows),
    (csv_around.PROGRESS, csv_around.progress_rows),
    (csv_around.DRAFTS, csv_around.draft_rows),
    (csv_around.OUTCOMES, csv_around.outcome_rows),
    (csv_around.MENTIONS, csv_around.mention_rows),
)
TABLES: tuple[Table, ...] = (*(table for table, _ in BY_ARTICLE), *(table for table, _ in BY_THEMSELVES))
