"""What a dataset is made of: codings with all that explains them, streamed article after article.

It promises: memory does not grow with the project, and everything is read from one moment of it.
"""

from __future__ import annotations

from models.datasets.around import assignments, batches, drafts, mentions, outcomes, progress
from models.datasets.datasets import (
    CastActor,
    CodedArticle,
    Coding,
    DatasetActor,
    Part,
    Selection,
    answer_keys,
    cast,
    count_aside,
    count_begun,
    count_statements,
    parts,
    select,
    span_keys,
    statement_keys,
    texts,
)
from models.datasets.versions import versions

__all__ = [
    "CastActor",
    "CodedArticle",
    "Coding",
    "DatasetActor",
    "Part",
    "Selection",
    "answer_keys",
    "assignments",
    "batches",
    "cast",
    "count_aside",
    "count_begun",
    "count_statements",
    "drafts",
    "mentions",
    "outcomes",
    "parts",
    "progress",
    "select",
    "span_keys",
    "statement_keys",
    "texts",
    "versions",
]
