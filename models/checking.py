"""Whether a project file is whole: the database, the frozen texts, the spans, the history."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import groupby
from operator import itemgetter

from models.articles import sha256
from models.codebook import WITH_OPTIONS, Variable, changed_rules, read, several
from models.file import KINDS, Project, RefusedByDatabase, broken
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


SEALED = {
    "article": later("Article {row} is not as it was imported, or as it was mended since."),
    "reading": later("What was found in an article (reading {row}) is not as it was kept."),
    "change": later("Change {row} of the history is not as it was written, or one before it is missing."),
    "coder": later("Coder {row} is not as it was written."),
    "layer": later("Layer {row} is not as it was written."),
    "project": later("The title of the project, or when it was made, is not as it was written."),
}
DERIVED = (  # what the file keeps by itself, where it is not what follows from the rest
    (
        later("Statement {row} counts as coded, or as begun, and is not."),
        "SELECT s.id FROM statement s JOIN statement_gap g ON g.statement_id = s.id WHERE (s.state = 'coded') IS NOT "
        "(s.kept = 1 AND g.speaker + g.claim + g.stances + g.answers = 0)",
    ),
    (
        later("Change {row} of the history counts as undone, or as done, and is not."),
        "SELECT c.id FROM change c WHERE c.undone IS NOT (c.kind = 'action' AND coalesce((SELECT u.kind = 'undo' "
        "FROM change u WHERE u.action_change_id = c.id ORDER BY u.id DESC LIMIT 1), 0))",
    ),
    (
        later("Actor {row} is in more or fewer statements than was counted."),
        "SELECT a.id FROM actor a LEFT JOIN actor_use u ON u.actor_id = a.id WHERE coalesce(u.statements, 0) IS NOT "
        "(SELECT count(DISTINCT s.statement_id) FROM statement_actor s WHERE s.actor_id = a.id)",
    ),
)


ANSWERS = (
    "SELECT a.id, a.variable_id, a.value, CASE WHEN a.stance_id IS NOT NULL THEN 'stance' WHEN a.statement_id IS NOT "
    "NULL THEN 'statement' ELSE 'article' END, a.article_id FROM answer a ORDER BY a.id"
)
OFFERED = (  # options, of today and of earlier versions: an answer that names one which went was one when it was given
    "SELECT v.value ->> 'id', o.value FROM codebook_version c, json_each(c.content, '$.variables') v, "
    "json_each(v.value, '$.options') o"
)
FACTS = "SELECT id, variable_id, value FROM actor_attribute WHERE variable_id IS NOT NULL ORDER BY id"


def check(project: Project) -> list[str]:
    """What is off, one sentence each; an empty list means that all is well."""
    project.forget()  # what is remembered of the file is not what stands in it
    found = [*filter(None, [project.under_other_names()])]
    for part in (_database, _texts, _seals, _spans, _statements, _answers, _rules, _derived, _history):
        try:
            found += part(project)
        except RefusedByDatabase as error:  # not even its tables are called as they were
            found.append(say("The database is damaged: {said}.", said=str(error)))
    return found


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


def _seals(project: Project) -> Iterator[str]:
    """What is written once must be as its digest was made of it."""
    for kind in KINDS:
        for row_id in broken(project, kind):
            yield say(SEALED[kind], row=str(row_id))


def _derived(project: Project) -> Iterator[str]:
    for wrong, sql in DERIVED:
        for (row_id,) in project.tuples(sql):
            yield say(wrong, row=str(row_id))


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


def _answers(project: Project) -> Iterator[str]:
    """Each answer must be one to its question, of what that is asked of; an option that went is asked about."""
    try:
        questions = {v.id: v for v in read(project).variables}
        offered = set(project.tuples(OFFERED))
    except (ValueError, TypeError, RefusedByDatabase):
        yield say("The codebook can’t be read.")
        return
    offered |= {(v.id, option) for v in questions.values() for option in v.options}
    for row_id, variable_id, value, level, article_id in project.stream(ANSWERS):
        variable, row = questions.get(variable_id), str(row_id)
        if variable is None:
            yield say("Answer {row} is to no question of the codebook.", row=row)
        elif variable.level != level:
            yield say(
                "Answer {row} (article {article}) is to “{variable}”, which is asked of something else.",
                row=row, article=str(article_id), variable=variable.label,
            )  # fmt: skip
        elif not _was_answer(variable, value, offered):
            yield say(
                "Answer {row} (article {article}), “{value}”, is none to “{variable}”.",
                row=row, article=str(article_id), value=value, variable=variable.label,
            )  # fmt: skip
    for row_id, variable_id, value in project.stream(FACTS):
        variable = questions.get(variable_id)
        if variable is None:
            yield say("Attribute {row} answers no question of the codebook.", row=str(row_id))
        elif variable.level != "actor" or not _was_answer(variable, value, offered):
            yield say(
                "What is noted of an actor (attribute {row}), “{value}”, is no answer to “{variable}”.",
                row=str(row_id), value=value, variable=variable.label,
            )  # fmt: skip


def _rules(project: Project) -> Iterator[str]:
    """What was written out of a frozen version must be what follows from it."""
    try:
        wrong = changed_rules(project)
    except (ValueError, TypeError, KeyError, AttributeError, RefusedByDatabase):
        yield say("A version of the codebook can’t be read.")
        return
    for number in wrong:
        yield say(
            "What must be coded under version {number} of the codebook is not as that version says.", number=str(number)
        )


def _was_answer(variable: Variable, value: str, offered: Collection[tuple[int, str]]) -> bool:
    if variable.type not in WITH_OPTIONS:
        return variable.fits(value)
    chosen = several(value) if variable.type == "several-of" else (value,)
    return bool(chosen) and all((variable.id, option) in offered for option in chosen)


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
