"""The fourth generation: a codebook and a cast that change, and what a person must look at again since they did.

A code that was merged tells what it became; a version can be frozen; an actor has attributes that hold for a time, and
belongs to others. A re-coding is a question to a coder that a change of codes or actors has left behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.file.schema.first import KEY, run

if TYPE_CHECKING:
    from sqlite_utils import Database

CODES = """
ALTER TABLE claim ADD COLUMN colour TEXT NOT NULL DEFAULT '';  -- #rrggbb, or none
ALTER TABLE claim ADD COLUMN became_id INTEGER REFERENCES claim;    -- the one that took its place when it was retired
ALTER TABLE target ADD COLUMN became_id INTEGER REFERENCES target;  -- the same
ALTER TABLE codebook_version ADD COLUMN frozen_as TEXT NOT NULL DEFAULT '';  -- the round it was frozen for
"""

CAST = f"""
CREATE TABLE actor_attribute (   -- what is known of an actor, for a time or always: its role, party, level, identifiers
  {KEY},
  actor_id INTEGER NOT NULL REFERENCES actor,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  since TEXT NOT NULL DEFAULT '',  -- ISO date, year or month; empty: not known, or always
  until TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX actor_attribute_by_actor ON actor_attribute (actor_id, name);
CREATE TABLE membership (        -- an actor belongs to another: a person to an organisation, an office to a body
  {KEY},
  actor_id INTEGER NOT NULL REFERENCES actor,
  whole_id INTEGER NOT NULL REFERENCES actor,
  since TEXT NOT NULL DEFAULT '',
  until TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX membership_by_actor ON membership (actor_id);
CREATE INDEX membership_by_whole ON membership (whole_id);
"""

QUESTIONS = f"""
CREATE TABLE recoding (          -- a coding that a person must look at again; gone once it is settled
  {KEY},
  article_id INTEGER NOT NULL REFERENCES article,
  statement_id INTEGER REFERENCES statement,  -- NULL: an answer about the article
  coder_id INTEGER NOT NULL REFERENCES coder,
  layer_id INTEGER NOT NULL REFERENCES layer,
  reason TEXT NOT NULL CHECK (reason IN ('merged', 'split', 'retired', 'reworded', 'aim', 'option', 'actor')),
  arguments TEXT NOT NULL,       -- JSON of what its question is worded with
  asked_at TEXT NOT NULL
) STRICT;
CREATE INDEX recoding_by_statement ON recoding (statement_id);
CREATE INDEX recoding_by_coder ON recoding (coder_id, layer_id, article_id);
CREATE INDEX stance_by_target ON stance (target_id);
CREATE INDEX stance_by_actor ON stance (actor_id);
CREATE INDEX answer_by_variable ON answer (variable_id);
"""


def let_live(db: Database) -> None:
    """Bring a file of the third generation to the fourth."""
    for part in (CODES, CAST, QUESTIONS):
        run(db, part)
