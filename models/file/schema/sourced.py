"""The text that a version of the codebook was read from is kept: its comments, order and layout come back with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.file.schema.first import run

if TYPE_CHECKING:
    from sqlite_utils import Database

SOURCE = """
ALTER TABLE codebook_version ADD COLUMN source TEXT NOT NULL DEFAULT '';
"""


def keep_source(db: Database) -> None:
    """Bring a file to the generation after."""
    run(db, SOURCE)
