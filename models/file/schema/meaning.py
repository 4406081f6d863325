"""The third generation: what a coding must have to count, who gave a name or a target, and why an article was left so.

Whether a statement is coded or only begun follows from what it holds. The rule stands once, in ``statement_gap``;
triggers keep ``statement.state`` by it, so that it is no part of the history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.file.schema.first import run

if TYPE_CHECKING:
    from sqlite_utils import Database

COLUMNS = """
ALTER TABLE statement ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1));
UPDATE statement SET kept = state = 'coded';
ALTER TABLE statement DROP COLUMN state;
ALTER TABLE statement ADD COLUMN state TEXT NOT NULL DEFAULT 'begun' CHECK (state IN ('begun', 'coded'));
ALTER TABLE statement ADD COLUMN mode_chosen INTEGER NOT NULL DEFAULT 0 CHECK (mode_chosen IN (0, 1));
ALTER TABLE stance ADD COLUMN target_chosen INTEGER NOT NULL DEFAULT 0 CHECK (target_chosen IN (0, 1));
ALTER TABLE actor ADD COLUMN given_by TEXT NOT NULL DEFAULT 'person' CHECK (given_by IN ('person', 'machine'));
ALTER TABLE alias ADD COLUMN given_by TEXT NOT NULL DEFAULT 'person' CHECK (given_by IN ('person', 'machine'));
ALTER TABLE variable ADD COLUMN required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1));
ALTER TABLE progress ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE progress ADD COLUMN gaps INTEGER NOT NULL DEFAULT 0;
CREATE INDEX progress_by_reason ON progress (coder_id, layer_id) WHERE reason <> '';
ALTER TABLE attribution ADD COLUMN codability REAL NOT NULL DEFAULT 1.0;
"""

OUTCOMES = """
ALTER TABLE suggestion_outcome RENAME TO outcome_of_second;
CREATE TABLE suggestion_outcome (  -- what a coder made of a suggestion in a layer; no row: never seen
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  suggestion_id INTEGER NOT NULL REFERENCES suggestion,
  coder_id INTEGER NOT NULL REFERENCES coder,
  layer_id INTEGER NOT NULL REFERENCES layer,
  outcome TEXT NOT NULL CHECK (outcome IN ('folded', 'seen', 'accepted', 'edited', 'merged', 'rejected')),
  claim_uid TEXT NOT NULL DEFAULT '',  -- the claim that was guessed for this coder; it may be gone by now
  reason TEXT NOT NULL DEFAULT '',    -- why this claim: "used for this speaker in 4 articles"
  decided_at TEXT NOT NULL,
  UNIQUE (suggestion_id, coder_id, layer_id)
) STRICT;
INSERT INTO suggestion_outcome SELECT * FROM outcome_of_second;
DROP TABLE outcome_of_second;
"""

RULE = """
CREATE VIEW claim_target AS      -- the target that a claim goes with: its own, or that of the nearest claim above it
  WITH RECURSIVE goes (claim_id, target_id) AS (
    SELECT id, target_id FROM claim WHERE target_id IS NOT NULL
    UNION ALL SELECT c.id, goes.target_id FROM claim c JOIN goes ON goes.claim_id = c.parent_id
      WHERE c.target_id IS NULL
  )
  SELECT goes.claim_id, goes.target_id FROM goes JOIN target t ON t.id = goes.target_id WHERE t.retired = 0;

CREATE VIEW statement_gap AS     -- what each statement still lacks to count as coded, beside being kept
  SELECT s.id AS statement_id,
    NOT EXISTS (SELECT 1 FROM statement_actor a WHERE a.statement_id = s.id AND a.role = 'claimant') AS speaker,
    NOT EXISTS (SELECT 1 FROM statement_claim c WHERE c.statement_id = s.id) AS claim,
    (SELECT count(*) FROM stance p WHERE p.statement_id = s.id AND p.stance IS NULL AND (p.target_id IS NOT NULL
      OR EXISTS (SELECT 1 FROM statement_claim c WHERE c.statement_id = s.id
        AND c.claim_id IN (SELECT claim_id FROM claim_target)))) AS stances,
    (SELECT count(*) FROM variable v WHERE v.level = 'statement' AND v.required = 1 AND v.retired = 0
      AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.statement_id = s.id AND a.variable_id = v.id)) AS answers
  FROM statement s;
"""

SETTLE = (
    "UPDATE statement SET state = CASE WHEN kept = 1 AND (SELECT speaker + claim + stances + answers "
    "FROM statement_gap WHERE statement_id = statement.id) = 0 THEN 'coded' ELSE 'begun' END"
)
# What may make a statement coded, or begun again: the trigger, when it fires, and which statements that touches.
TOUCHED = (
    ("is_kept", "AFTER UPDATE OF kept ON statement WHEN NEW.kept IS NOT OLD.kept", "id = NEW.id"),
    ("has_actor", "AFTER INSERT ON statement_actor", "id = NEW.statement_id AND kept = 1"),
    ("lost_actor", "AFTER DELETE ON statement_actor", "id = OLD.statement_id AND kept = 1"),
    ("has_claim", "AFTER INSERT ON statement_claim", "id = NEW.statement_id AND kept = 1"),
    ("lost_claim", "AFTER DELETE ON statement_claim", "id = OLD.statement_id AND kept = 1"),
    # Another claim matters only where a stance is open that is toward no target.
    ("has_other_claim", "AFTER UPDATE OF claim_id ON statement_claim WHEN EXISTS (SELECT 1 FROM stance "
     "WHERE statement_id = NEW.statement_id AND stance IS NULL AND target_id IS NULL)",
     "id = NEW.statement_id AND kept = 1"),
    ("has_position", "AFTER INSERT ON stance", "id = NEW.statement_id AND kept = 1"),
    ("lost_position", "AFTER DELETE ON stance", "id = OLD.statement_id AND kept = 1"),
    ("has_other_position", "AFTER UPDATE OF stance, target_id ON stance", "id = NEW.statement_id AND kept = 1"),
    ("has_answer", "AFTER INSERT ON answer WHEN NEW.statement_id IS NOT NULL", "id = NEW.statement_id AND kept = 1"),
    ("lost_answer", "AFTER DELETE ON answer WHEN OLD.statement_id IS NOT NULL", "id = OLD.statement_id AND kept = 1"),
    ("is_asked", "AFTER INSERT ON variable WHEN NEW.required = 1", "kept = 1"),
    ("is_asked_otherwise", "AFTER UPDATE OF required, retired, level ON variable WHEN NEW.required <> OLD.required "
     "OR (NEW.required = 1 AND (NEW.retired <> OLD.retired OR NEW.level <> OLD.level))", "kept = 1"),
    ("goes_with_target", "AFTER UPDATE OF target_id, parent_id ON claim WHEN NEW.target_id IS NOT OLD.target_id "
     "OR NEW.parent_id IS NOT OLD.parent_id", "kept = 1 AND id IN (SELECT statement_id FROM stance "
     "WHERE stance IS NULL AND target_id IS NULL)"),
    ("target_is_retired", "AFTER UPDATE OF retired ON target WHEN NEW.retired <> OLD.retired",
     "kept = 1 AND id IN (SELECT statement_id FROM stance WHERE stance IS NULL AND target_id IS NULL)"),
)  # fmt: skip

# Who gave what is there, as far as the file tells, in its rows and in its history alike: undo and redo bring it back.
ORIGINS = """
UPDATE stance SET target_chosen = 1 WHERE target_id IS NOT NULL AND target_id NOT IN (SELECT t.target_id
  FROM statement_claim c JOIN claim_target t ON t.claim_id = c.claim_id WHERE c.statement_id = stance.statement_id);
CREATE TABLE by_person (position TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (position, target)) STRICT;
INSERT INTO by_person SELECT p.uuid, t.uuid FROM stance p JOIN target t ON t.id = p.target_id WHERE p.target_chosen = 1;

CREATE TABLE mode_found (statement TEXT PRIMARY KEY, mode TEXT NOT NULL) STRICT;
INSERT INTO mode_found SELECT r.row_uid, t.mode FROM change_row r
  JOIN suggestion g ON g.uuid = r.after ->> 'suggestion_id' JOIN attribution t ON t.id = g.attribution_id
  WHERE r.table_name = 'statement' AND r.before IS NULL
  ON CONFLICT DO NOTHING;
INSERT INTO mode_found SELECT s.uuid, t.mode FROM statement s JOIN suggestion g ON g.id = s.suggestion_id
  JOIN attribution t ON t.id = g.attribution_id WHERE TRUE ON CONFLICT DO NOTHING;
UPDATE statement SET mode_chosen = mode IS NOT (SELECT mode FROM mode_found WHERE statement = uuid);

CREATE TABLE by_machine (row_uid TEXT PRIMARY KEY) STRICT;
INSERT INTO by_machine SELECT r.row_uid FROM change_row r JOIN change c ON c.id = r.change_id WHERE r.before IS NULL
  AND (r.table_name = 'alias' AND c.verb NOT IN ('add_alias', 'edit_actor')
    OR r.table_name = 'actor' AND c.verb NOT IN ('make_actor', 'set_actors'))
  AND c.kind = 'action' ON CONFLICT DO NOTHING;
UPDATE alias SET given_by = 'machine' WHERE uuid IN (SELECT row_uid FROM by_machine);
UPDATE actor SET given_by = 'machine' WHERE uuid IN (SELECT row_uid FROM by_machine);
"""
TOLD = """
UPDATE change_row SET {side} = json_set({side}, '$.target_chosen', (row_uid, coalesce({side} ->> 'target_id', ''))
  IN (SELECT position, target FROM by_person))
  WHERE table_name = 'stance' AND json_type({side}, '$.target_id') NOT NULL;
UPDATE change_row SET {side} = json_set({side}, '$.mode_chosen', {side} ->> 'mode' IS NOT (SELECT mode FROM mode_found
  WHERE statement = row_uid)) WHERE table_name = 'statement' AND {side} ->> 'mode' NOT NULL;
UPDATE change_row SET {side} = json_set({side}, '$.given_by', 'machine') WHERE table_name IN ('actor', 'alias')
  AND {side} NOT NULL AND (before IS NULL OR after IS NULL) AND row_uid IN (SELECT row_uid FROM by_machine);
"""
FORGET = """
DROP TABLE by_person;
DROP TABLE mode_found;
DROP TABLE by_machine;
"""


def fix_meaning(db: Database) -> None:
    """Bring a file of the second generation to the third."""
    told = (TOLD.format(side=side) for side in ("before", "after"))
    for part in (COLUMNS, OUTCOMES, RULE, ORIGINS, *told, FORGET):
        run(db, part)
    for name, fires, which in TOUCHED:
        db.execute(f"CREATE TRIGGER statement_{name} {fires} BEGIN {SETTLE} WHERE {which}; END")
    db.execute(f"{SETTLE} WHERE kept = 1")
