"""Whether rows hold what the program can read: lists that are lists, words of those that there are, rows that must be.

Tables alone don't say it. What is few is looked at whenever a project is opened, the rest where the file is small
enough to be checked then, and by ``check`` always.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from models.wording import later, say

MODES = ("direct quote", "paraphrase", "document", "anonymous", "journalist's own voice")
NO_LIST = (
    "SELECT count(*) FROM {table} WHERE CASE WHEN json_valid({column}) THEN json_type({column}) <> 'array' OR EXISTS "
    "(SELECT 1 FROM json_each({column}) WHERE type <> 'text') ELSE 1 END"
)
NO_OBJECT = (
    "SELECT count(*) FROM {table} WHERE CASE WHEN json_valid({column}) THEN json_type({column}) <> 'object' ELSE 1 END"
)
NO_MODE = f"SELECT count(*) FROM {{table}} WHERE {{column}} NOT IN ({', '.join('?' * len(MODES))})"
MUST_BE = (
    ("project", "SELECT count(*) = 1 FROM project"),
    ("codebook", "SELECT count(*) = 1 AND min(id) = 1 FROM codebook"),
    ("codebook_version", "SELECT count(*) > 0 FROM codebook_version"),
    ("layer", "SELECT count(*) > 0 FROM layer WHERE name = 'codings'"),
)
FEW = (
    *(("claim", column, NO_LIST) for column in ("include", "exclude", "examples", "keywords")),
    ("variable", "options", NO_LIST),
    ("codebook", "rules", NO_LIST),
    ("batch", "plan", NO_OBJECT),
)
MANY = (
    ("cast_member", "aliases", NO_LIST),
    ("codebook_version", "content", NO_OBJECT),
    ("statement", "mode", NO_MODE),
    ("attribution", "mode", NO_MODE),
)
MISSING = later("The table {table} does not have the row that every project has.")
UNREADABLE = later("{n} row of {table} can't be read: its {column} is nothing that Standfirst writes.|"
                   "{n} rows of {table} can't be read: their {column} is nothing that Standfirst writes.")  # fmt: skip


def unreadable(connection: sqlite3.Connection, whole: bool) -> Iterator[str]:
    """What can't be read, one sentence each; of the tables that grow with the corpus only where ``whole``."""
    for table, sql in MUST_BE:
        if not connection.execute(sql).fetchone()[0]:
            yield say(MISSING, n=None, table=table)
    for table, column, sql in (*FEW, *(MANY if whole else ())):
        given = MODES if sql is NO_MODE else ()
        (rows,) = connection.execute(sql.format(table=table, column=column), given).fetchone()
        if rows:
            yield say(UNREADABLE, n=rows, table=table, column=column)
