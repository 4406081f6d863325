"""Whether a project file is whole: the database, the frozen texts, the spans, the history."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from models.articles import sha256
from models.file import Project
from models.history import TABLES, left_by, stands
from models.wording import later, say

SPANS = (  # what is said of a span that lies outside its text, and all spans of the kind
    (
        later("The mention {row} lies outside article {article}."),
        "SELECT m.id, m.start, m.end, r.article_id FROM mention m JOIN reading r ON r.id = m.reading_id",
    ),
    (
        later("The attribution span {row} lies outside article {article}."),
        "SELECT s.id, s.start, s.end, r.article_id FROM attribution_span s "
        "JOIN attribution t ON t.id = s.attribution_id JOIN reading r ON r.id = t.reading_id",
    ),
    (
        later("The statement span {row} lies outside article {article}."),
        "SELECT s.id, s.start, s.end, t.article_id FROM statement_span s JOIN statement t ON t.id = s.statement_id",
    ),
)


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
    yield from project.what_is_unreadable()
    if not project.read_only and not project.search_index_fits():
        yield say("The search index does not fit the articles.")


def _texts(project: Project) -> Iterator[str]:
    for article_id, text, digest in project.stream("SELECT id, text, sha256 FROM article ORDER BY id"):
        if sha256(text) != digest:
            yield say(
                "The text of article {article} is not the one that was frozen at import.", article=str(article_id)
            )


def _spans(project: Project) -> Iterator[str]:
    lengths = dict(project.tuples("SELECT id, length(text) FROM article"))
    for outside, sql in SPANS:
        for row_id, start, end, article_id in project.stream(sql):
            if not 0 <= start < end <= lengths.get(article_id, 0):
                yield say(outside, row=str(row_id), article=str(article_id))


def _statements(project: Project) -> Iterator[str]:
    without = (
        "SELECT id, article_id FROM statement s WHERE NOT EXISTS "
        "(SELECT 1 FROM statement_span p WHERE p.statement_id = s.id AND p.role = 'evidence')"
    )
    for statement_id, article_id in project.tuples(without):
        yield say(
            "Statement {statement} of article {article} has no evidence.",
            statement=str(statement_id), article=str(article_id),
        )  # fmt: skip
    strangers = (
        "SELECT x.statement_id, x.actor_id FROM stance x WHERE x.actor_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
        "statement_actor a WHERE a.statement_id = x.statement_id AND a.actor_id = x.actor_id)"
    )
    for statement_id, actor_id in project.tuples(strangers):
        yield say(
            "Statement {statement} has a stance of actor {actor}, who is not in it.",
            statement=str(statement_id), actor=str(actor_id),
        )  # fmt: skip


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
        except (ValueError, TypeError, AttributeError, RecursionError):
            yield say("A change of row {uid} of {table} can't be read.", uid=uid, table=table)
            continue
        if not stands(project, table, uid, left):
            yield say("Row {uid} of {table} is not as its last change left it.", uid=uid, table=table)
