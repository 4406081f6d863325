"""The second generation: history by column and identity, layers all through, roles, and looks that stay quick.

A row of the history keeps only the columns that changed, points at rows by their uid, and tells in which generation of
the schema it was written; a change keeps its verb and arguments, and its sentence is worded when it is shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from models.file.schema.first import run

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

# What a column of a table that the history tells of points at.
REFERENCES = {
    "alias": {"actor_id": "actor"},
    "answer": {
        "variable_id": "variable", "article_id": "article", "statement_id": "statement", "coder_id": "coder",
        "layer_id": "layer",
    },
    "assignment": {"batch_id": "batch", "article_id": "article", "coder_id": "coder"},
    "claim": {"parent_id": "claim", "target_id": "target"},
    "codebook_version": {"coder_id": "coder"},
    "progress": {"article_id": "article", "coder_id": "coder", "layer_id": "layer"},
    "settlement": {"statement_id": "statement", "settled_id": "statement"},
    "stance": {"statement_id": "statement", "actor_id": "actor", "target_id": "target"},
    "statement": {
        "article_id": "article", "coder_id": "coder", "layer_id": "layer", "codebook_version_id": "codebook_version",
        "suggestion_id": "suggestion",
    },
    "statement_actor": {"statement_id": "statement", "actor_id": "actor"},
    "statement_claim": {"statement_id": "statement", "claim_id": "claim"},
    "statement_span": {"statement_id": "statement"},
    "suggestion_outcome": {"suggestion_id": "suggestion", "coder_id": "coder"},  # the layer is told by its uid
}  # fmt: skip

HISTORY = """
ALTER TABLE change RENAME COLUMN action TO verb;
ALTER TABLE change ADD COLUMN arguments TEXT NOT NULL DEFAULT '{}';
ALTER TABLE change ADD COLUMN layer_id INTEGER REFERENCES layer;
ALTER TABLE change ADD COLUMN role TEXT NOT NULL DEFAULT 'coder' CHECK (role IN ('coder', 'lead'));
ALTER TABLE change ADD COLUMN generation INTEGER NOT NULL DEFAULT 2;
UPDATE change SET arguments = json_object('said', sentence), layer_id = 1;
ALTER TABLE change DROP COLUMN sentence;
DROP INDEX change_by_coder;
CREATE INDEX change_by_coder ON change (coder_id, layer_id, kind, undone, id);
CREATE INDEX change_by_action ON change (action_change_id) WHERE action_change_id IS NOT NULL;
DROP INDEX change_row_by_row;
DROP INDEX change_row_by_change;
ALTER TABLE change_row RENAME TO change_row_of_first;
CREATE TABLE change_row (        -- what one action did to one row
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  change_id INTEGER NOT NULL REFERENCES change,
  table_name TEXT NOT NULL,
  row_uid TEXT NOT NULL,
  before TEXT,                   -- JSON of the columns that changed, rows by their uid; NULL where the row was made
  after TEXT                     -- the same; NULL where the row was deleted
) STRICT;
CREATE INDEX change_row_by_change ON change_row (change_id);
CREATE TRIGGER undone_or_done_again AFTER INSERT ON change WHEN NEW.kind <> 'action' BEGIN
  UPDATE change SET undone = NEW.kind = 'undo' WHERE id = NEW.action_change_id;
END;
"""

PEOPLE = """
ALTER TABLE coder ADD COLUMN role TEXT NOT NULL DEFAULT 'lead' CHECK (role IN ('coder', 'lead'));
"""

OUTCOMES = """
ALTER TABLE suggestion_outcome RENAME TO outcome_of_first;
DROP INDEX suggestion_outcome_by_coder;
CREATE TABLE suggestion_outcome (  -- what a coder made of a suggestion in a layer; no row: never seen
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  suggestion_id INTEGER NOT NULL REFERENCES suggestion,
  coder_id INTEGER NOT NULL REFERENCES coder,
  layer_id INTEGER NOT NULL REFERENCES layer,
  outcome TEXT NOT NULL CHECK (outcome IN ('seen', 'accepted', 'edited', 'rejected')),
  claim_uid TEXT NOT NULL DEFAULT '',  -- the claim that was guessed for this coder; it may be gone by now
  reason TEXT NOT NULL DEFAULT '',    -- why this claim: "used for this speaker in 4 articles"
  decided_at TEXT NOT NULL,
  UNIQUE (suggestion_id, coder_id, layer_id)
) STRICT;
INSERT INTO suggestion_outcome (id, uuid, suggestion_id, coder_id, layer_id, outcome, claim_uid, reason, decided_at)
  SELECT o.id, o.uuid, o.suggestion_id, o.coder_id, 1, o.outcome, coalesce(c.uuid, ''), g.reason, o.decided_at
  FROM outcome_of_first o JOIN suggestion g ON g.id = o.suggestion_id LEFT JOIN claim c ON c.id = g.claim_id;
DROP TABLE outcome_of_first;
ALTER TABLE suggestion DROP COLUMN claim_id;
ALTER TABLE suggestion DROP COLUMN reason;
"""

QUICK = """
DROP INDEX statement_by_coder;
DROP INDEX statement_by_suggestion;
CREATE UNIQUE INDEX statement_by_suggestion ON statement (suggestion_id, coder_id, layer_id)
  WHERE suggestion_id IS NOT NULL;
DROP INDEX statement_actor_by_actor;
CREATE INDEX statement_actor_by_actor ON statement_actor (actor_id, statement_id);
CREATE INDEX assignment_by_article ON assignment (article_id, coder_id, suggestions_shown);
DROP INDEX assignment_by_coder;
CREATE INDEX assignment_by_coder ON assignment (coder_id, batch_id, position, article_id);  -- all a queue needs
CREATE TABLE actor_use (         -- how many statements name an actor; kept by triggers, no part of the history
  actor_id INTEGER PRIMARY KEY REFERENCES actor ON DELETE CASCADE,
  statements INTEGER NOT NULL
) STRICT;
INSERT INTO actor_use SELECT actor_id, count(DISTINCT statement_id) FROM statement_actor GROUP BY actor_id;
CREATE TRIGGER actor_is_used AFTER INSERT ON statement_actor
  WHEN (SELECT count(*) FROM statement_actor WHERE statement_id = NEW.statement_id AND actor_id = NEW.actor_id) = 1
BEGIN
  INSERT INTO actor_use VALUES (NEW.actor_id, 1) ON CONFLICT (actor_id) DO UPDATE SET statements = statements + 1;
END;
CREATE TRIGGER actor_is_used_no_more AFTER DELETE ON statement_actor
  WHEN NOT EXISTS (SELECT 1 FROM statement_actor WHERE statement_id = OLD.statement_id AND actor_id = OLD.actor_id)
BEGIN
  UPDATE actor_use SET statements = statements - 1 WHERE actor_id = OLD.actor_id;
END;
CREATE TRIGGER another_actor_is_used AFTER UPDATE OF actor_id, statement_id ON statement_actor
  WHEN NEW.actor_id <> OLD.actor_id OR NEW.statement_id <> OLD.statement_id
BEGIN
  UPDATE actor_use SET statements = statements - 1 WHERE actor_id = OLD.actor_id AND NOT EXISTS (SELECT 1
    FROM statement_actor WHERE statement_id = OLD.statement_id AND actor_id = OLD.actor_id);
  INSERT INTO actor_use SELECT NEW.actor_id, 1 WHERE (SELECT count(*) FROM statement_actor
    WHERE statement_id = NEW.statement_id AND actor_id = NEW.actor_id) = 1
    ON CONFLICT (actor_id) DO UPDATE SET statements = statements + 1;
END;
"""


def put_right(db: Database) -> None:
    """Bring a file of the first generation to the second."""
    for part in (HISTORY, PEOPLE):
        run(db, part)
    db.table("change_row").insert_all(_rows(db), batch_size=1000)
    for done in ("deleted_row", "change_row_of_first"):
        db.execute(f"DROP TABLE {done}")
    for part in (OUTCOMES, QUICK):
        run(db, part)
    for table in ("actor", "alias"):
        db.table(table).enable_fts(["name"], create_triggers=True, tokenize="unicode61 remove_diacritics 2")


def _rows(db: Database) -> Iterator[dict[str, Any]]:
    """The history of the first generation, row by row, as the second keeps it."""
    uid_of = _identities(db)
    guess_of = _guesses(db)
    rows = db.execute("SELECT id, change_id, table_name, before, after FROM change_row_of_first ORDER BY id")
    for row_id, change_id, table, before, after in rows:
        was, became = (None if text is None else json.loads(text) for text in (before, after))
        uid = (became or was or {})["uuid"]
        for values in (was, became):
            if table == "suggestion_outcome" and values is not None:
                values |= guess_of(values["suggestion_id"])
        if was is not None and became is not None:
            changed = [name for name, value in became.items() if was.get(name) != value]
            was, became = ({name: values[name] for name in changed} for values in (was, became))
        told = [None if values is None else _told(table, values, uid_of) for values in (was, became)]
        if any(told):
            texts = (None if values is None else json.dumps(values, ensure_ascii=False) for values in told)
            yield dict(
                zip(
                    ("id", "change_id", "table_name", "row_uid", "before", "after"),
                    (row_id, change_id, table, uid, *texts),
                    strict=True,
                )
            )


def _told(table: str, values: dict[str, Any], uid_of: Callable[[str, int], str | None]) -> dict[str, Any]:
    gone = ("id", "uuid", "claim_id", "reason") if table == "suggestion" else ("id", "uuid")
    told = {name: value for name, value in values.items() if name not in gone}
    for column, parent in REFERENCES.get(table, {}).items():
        if told.get(column) is not None:
            told[column] = uid_of(parent, told[column])
    return told


def _guesses(db: Database) -> Callable[[int], dict[str, Any]]:
    """What an outcome holds in this generation that stood with its suggestion, or nowhere, in the first."""
    layer = next((str(uuid) for (uuid,) in db.execute("SELECT uuid FROM layer WHERE id = 1")), "")

    @lru_cache(maxsize=1_000)
    def guess_of(suggestion_id: int) -> dict[str, Any]:
        claim_uid, reason = db.execute(
            "SELECT coalesce(c.uuid, ''), g.reason FROM suggestion g LEFT JOIN claim c ON c.id = g.claim_id "
            "WHERE g.id = ?",
            (suggestion_id,),
        ).fetchone()
        return {"layer_id": layer, "claim_uid": claim_uid, "reason": reason}

    return guess_of


def _identities(db: Database) -> Callable[[str, int], str | None]:
    """The uid of a row by its id, though it may be long deleted."""
    db.execute("CREATE TEMP TABLE deleted_row (table_name TEXT, id INTEGER, uuid TEXT, PRIMARY KEY (table_name, id))")
    db.execute(
        "INSERT OR IGNORE INTO deleted_row SELECT table_name, row_id, json_extract(before, '$.uuid') "
        "FROM change_row_of_first WHERE after IS NULL"
    )

    @lru_cache(maxsize=100_000)
    def uid_of(table: str, row_id: int) -> str | None:
        found = db.execute(
            f"SELECT uuid FROM {table} WHERE id = ?1 UNION ALL SELECT uuid FROM deleted_row WHERE table_name = ?2 "
            "AND id = ?1 LIMIT 1",
            (row_id, table),
        ).fetchone()
        return None if found is None else str(found[0])

    return uid_of
