"""Whether a project file is whole: the database, the frozen texts, the spans, the history."""

from __future__ import annotations

import json
from collections.abc import Iterator

from models.articles import sha256
from models.file import Project
from models.history import TABLES

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
    for (said,) in project.tuples("PRAGMA integrity_check(20)"):
        if said != "ok":
            yield f"The database is damaged: {said}."
    for table, row_id, parent, _ in project.tuples("PRAGMA foreign_key_check"):
        yield f"Row {row_id} of {table} points at a {parent} that is not there."
    if project.read_only:
        return
    try:
        project.connection.execute("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)")
        project.connection.rollback()
    except project.connection.Error as error:
        project.connection.rollback()
        yield f"The search index does not fit the articles: {error}."


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
    """The last change of each row must have left it as it stands now."""
    latest = (
        "SELECT table_name, row_id, after FROM change_row r JOIN "
        "(SELECT max(id) AS id FROM change_row GROUP BY table_name, row_id) USING (id) ORDER BY table_name"
    )
    for table, row_id, after in project.tuples(latest):
        if table not in TABLES:
            yield f"The history tells of a table {table} that is not there."
            continue
        rows = project.select(f"SELECT * FROM {table} WHERE id = ?", row_id)
        try:
            left = None if after is None else json.loads(after)
        except ValueError:
            yield f"The last change of row {row_id} of {table} can't be read."
            continue
        if (rows[0] if rows else None) != left:
            yield f"Row {row_id} of {table} is not as its last change left it."
