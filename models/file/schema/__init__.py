"""The tables of a project file and the migrations that made them."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

from models.file.schema.first import FIRST

APPLICATION_ID = 0x53544E44  # "STND", in the header of every project file
MIGRATIONS = Migrations("standfirst")


@MIGRATIONS(name="first")
def make_first_tables(db: Database) -> None:
    """Make all tables."""
    for part in FIRST:
        _run(db, part)


def _run(db: Database, script: str) -> None:
    # Not executescript: it commits, and a migration is one transaction.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.conn.execute(statement)
            statement = ""
