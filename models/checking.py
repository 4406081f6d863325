"""Whether a project file is whole: the database, the frozen texts, the spans, the history."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from models.articles import sha256
from models.file import Project
from models.history import TABLES, left_by, stands
from models.wording import say

SPANS = {
    "mention": "SELECT m.id, m.start, m.end, r.article_id FROM mention m JOIN reading r ON r.id = m.reading_id",
    "attribution span": "SELECT s.id, s.start, s.end, r.article_id FROM attribution_span s "
    "JOIN attribution t ON t.id = s.attribution_id JOIN reading r ON r.id = t.reading_id",
    "statement span": "SELECT s.id, s.start, s.end, t.article_id FROM statement_span s "
    "JOIN statement t ON t.id = s.statement_id",
}


def check(project: Project) -> list[str]:
    """What is off, one sentence each; an empty list means that all is well."""
    return [
        *_database(project),
        *_texts(project),
        *_spans(project),
        *_statements(project),
        *_history(project),
    ]


def _database(project: Project) -> Iterator[str]:
    for said in project.what_is_broken():
        yield say("The database is damaged: {said}.", said=said.removesuffix("."))
    if not project.read_only and not project.search_index_fits():
        yield say("The search index does not fit the articles.")


def _texts(project: Project) -> Iterator[str]:
    for article_id, text, digest in project.stream("SELECT id, text, sha256 FROM article ORDER BY id"):
        if sha256(text) != digest:
            yield f"The text of article {article_id} is not the one that was frozen at import."


def _spans(project: Project) -> Iterator[str]:
    lengths = dict(project.tuples("SELECT id, length(text) FROM article"))
    for what, sql in SPANS.items():
        for row_id, start, end, article_id in project.stream(sql):
            if not 0 <= start < end <= lengths.get(article_id, 0):
                yield f"The {what} {row_id} lies outside article {article_id}."


def _statements(project: Project) -> Iterator[str]:
    without = (
        "SELECT id, article_id FROM statement s WHERE NOT EXISTS "
        "(SELECT 1 FROM statement_span p WHERE p.statement_id = s.id AND p.role = 'evidence')"
    )
    for statement_id, article_id in project.tuples(without):
        yield f"Statement {statement_id} of article {article_id} has no evidence."
    strangers = (
        "SELECT x.statement_id, x.actor_id FROM stance x WHERE x.actor_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
        "statement_actor a WHERE a.statement_id = x.statement_id AND a.actor_id = x.actor_id)"
    )
    for statement_id, actor_id in project.tuples(strangers):
        yield f"Statement {statement_id} has a stance of actor {actor_id}, who is not in it."


def _history(project: Project) -> Iterator[str]:
    """The last change of each column of a row must have left it as it stands now."""
    rows = project.stream(
        "SELECT r.table_name, r.row_uid, r.before, r.after, c.generation FROM change_row r "
        "JOIN change c ON c.id = r.change_id ORDER BY r.table_name, r.row_uid, r.id"
    )
    for (table, uid), of_row in groupby(rows, key=itemgetter(0, 1)):
        if table not in TABLES:
            yield say("The history tells of a table {table} that is not there.", table=table)
            continue
        try:
            left = left_by(table, ((before, after, generation) for _, _, before, after, generation in of_row))
        except (ValueError, TypeError, AttributeError):
            yield say("A change of row {uid} of {table} can't be read.", uid=uid, table=table)
            continue
        if not stands(project, table, uid, left):
            yield say("Row {uid} of {table} is not as its last change left it.", uid=uid, table=table)
