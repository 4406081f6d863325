"""The tables of a project file and the migrations that made them, in their order.

What a file has behind it is read by plain SQL; sqlite-utils, which brings numpy along, is only loaded to change tables.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from models.file.schema import asked, cast, corpus, first, living, looking, meaning, sealed, sourced, walls

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x53544E44  # "STND", in the header of every project file
SET = "standfirst"
MIGRATIONS = "_sqlite_migrations"  # the table in which sqlite-utils keeps what a file has behind it
STEPS: dict[str, Callable[[Database], None]] = {
    "first": first.make_tables,
    "walls": walls.put_right,
    "meaning": meaning.fix_meaning,
    "living": living.let_live,
    "sealed": sealed.put_seals,
    "looking": looking.make_quick,
    "cast": cast.know_cast,
    "corpus": corpus.keep_corpus,
    "sourced": sourced.keep_source,
    "asked": asked.ask_more,
}
GENERATION = len(STEPS)  # of the schema: how many of these steps made it


def applied(connection: sqlite3.Connection) -> set[str]:
    """The names of the migrations that a file has behind it."""
    kept = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    if connection.execute(kept, (MIGRATIONS,)).fetchone() is None:
        return set()
    rows = connection.execute(f"SELECT name FROM {MIGRATIONS} WHERE migration_set = ?", (SET,))
    return {name for (name,) in rows}


def migrate(connection: sqlite3.Connection, steps: Collection[str] | None = None) -> None:
    """Bring a file, be it new, to this generation, or only as far as ``steps`` go: each step whole or not at all."""
    from sqlite_utils import Database, Migrations

    migrations = Migrations(SET)
    for name, step in STEPS.items():
        if steps is None or name in steps:
            migrations(name=name)(step)
    migrations.apply(Database(connection, strict=True))
