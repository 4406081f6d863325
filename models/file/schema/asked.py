"""The tenth generation: questions of actors and stances, more types, conditions, rounds under a version that stands.

A question is asked only where its conditions hold, and those of the question that it depends on. What a statement must
answer follows from the codebook as it is now (version 0 in ``rule_…``) or, while it is coded in a round under a frozen
version, from that one: its rules are written out once, as the codes of today no longer tell them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.file.schema.first import KEY, run
from models.file.schema.meaning import SETTLE, TOUCHED

if TYPE_CHECKING:
    from sqlite_utils import Database

VARIABLES = f"""
DROP VIEW statement_gap;
DROP INDEX answer_by_place;
DROP INDEX answer_by_statement;
DROP INDEX answer_by_variable;
ALTER TABLE answer RENAME TO answer_of_eighth;
ALTER TABLE variable RENAME TO variable_of_eighth;
CREATE TABLE variable (          -- a further question to an article, a statement, an actor or a stance
  {KEY},
  key TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('article', 'statement', 'stance', 'actor')),
  type TEXT NOT NULL CHECK (type IN ('choice', 'several-of', 'yes-no', 'whole-number', 'number', 'date', 'text')),
  options TEXT NOT NULL,         -- JSON list
  definition TEXT NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1))
) STRICT;
INSERT INTO variable (id, uuid, key, label, level, type, options, definition, retired, required)
  SELECT id, uuid, key, label, level, type, options, definition, retired, required FROM variable_of_eighth;
CREATE TABLE answer (            -- the value of a variable for an article, a statement or a stance
  {KEY},
  variable_id INTEGER NOT NULL REFERENCES variable,
  article_id INTEGER NOT NULL REFERENCES article,
  statement_id INTEGER REFERENCES statement,  -- NULL: about the article
  stance_id INTEGER REFERENCES stance,  -- NULL: about the statement, or the article
  coder_id INTEGER NOT NULL REFERENCES coder,
  layer_id INTEGER NOT NULL REFERENCES layer,
  value TEXT NOT NULL            -- of several options a JSON list in their order; numbers and dates as they are written
) STRICT;
INSERT INTO answer (id, uuid, variable_id, article_id, statement_id, coder_id, layer_id, value)
  SELECT id, uuid, variable_id, article_id, statement_id, coder_id, layer_id, value FROM answer_of_eighth;
DROP TABLE answer_of_eighth;
DROP TABLE variable_of_eighth;
CREATE UNIQUE INDEX answer_by_place ON answer
  (article_id, variable_id, coder_id, layer_id, coalesce(statement_id, 0), coalesce(stance_id, 0));
CREATE INDEX answer_by_statement ON answer (statement_id);
CREATE INDEX answer_by_variable ON answer (variable_id);
CREATE INDEX answer_by_stance ON answer (stance_id) WHERE stance_id IS NOT NULL;
CREATE TABLE condition (         -- when a question is asked: one of its rows for claims must hold, and one for answers
  {KEY},
  variable_id INTEGER NOT NULL REFERENCES variable,
  on_id INTEGER REFERENCES variable,  -- another question, to which the answer is …
  value TEXT,                    -- … or holds this
  claim_id INTEGER REFERENCES claim,  -- or else a claim of the statement is this, or below it
  CHECK ((on_id IS NULL) = (value IS NULL) AND (on_id IS NULL) = (claim_id IS NOT NULL))
) STRICT;
CREATE INDEX condition_by_variable ON condition (variable_id);
CREATE INDEX condition_by_claim ON condition (claim_id) WHERE claim_id IS NOT NULL;
ALTER TABLE actor_attribute ADD COLUMN variable_id INTEGER REFERENCES variable;
CREATE INDEX actor_attribute_by_variable ON actor_attribute (variable_id) WHERE variable_id IS NOT NULL;
"""

ROUNDS = """
ALTER TABLE batch ADD COLUMN ended_at TEXT;
UPDATE batch SET ended_at = made_at WHERE codebook_version_id IS NOT NULL;  -- till now they were coded by the newest
CREATE TABLE frozen_aim (        -- the claims that went with a target in a frozen version; no part of the history
  version_id INTEGER NOT NULL REFERENCES codebook_version,
  claim_id INTEGER NOT NULL REFERENCES claim,
  PRIMARY KEY (version_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE frozen_question (   -- the questions that had to be answered in it; no part of the history
  version_id INTEGER NOT NULL REFERENCES codebook_version,
  variable_id INTEGER NOT NULL REFERENCES variable,
  level TEXT NOT NULL,
  PRIMARY KEY (version_id, variable_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE frozen_need (       -- of each question those whose conditions must hold; no part of the history
  version_id INTEGER NOT NULL REFERENCES codebook_version,
  variable_id INTEGER NOT NULL REFERENCES variable,
  of_id INTEGER NOT NULL REFERENCES variable,
  PRIMARY KEY (version_id, variable_id, of_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE frozen_condition (  -- the conditions of it, claims with all that was below them; no part of the history
  version_id INTEGER NOT NULL REFERENCES codebook_version,
  of_id INTEGER NOT NULL REFERENCES variable,
  on_id INTEGER REFERENCES variable,
  value TEXT,
  claim_id INTEGER REFERENCES claim
) STRICT;
CREATE INDEX frozen_condition_by_question ON frozen_condition (version_id, of_id);
CREATE VIEW statement_rule AS    -- by which version each statement must be complete; 0: the codebook as it is now
  SELECT s.id AS statement_id, coalesce((SELECT b.codebook_version_id FROM assignment a
    JOIN batch b ON b.id = a.batch_id WHERE a.article_id = s.article_id AND +a.coder_id = s.coder_id
    AND b.codebook_version_id IS NOT NULL AND b.ended_at IS NULL ORDER BY b.id DESC LIMIT 1), 0) AS version_id
  FROM statement s;
CREATE VIEW rule_aim AS          -- the claims that go with a target, by version
  SELECT 0 AS version_id, claim_id FROM claim_target UNION ALL SELECT version_id, claim_id FROM frozen_aim;
CREATE VIEW rule_question AS     -- what must be answered, by version
  SELECT 0 AS version_id, id AS variable_id, level FROM variable WHERE required = 1 AND retired = 0
  UNION ALL SELECT version_id, variable_id, level FROM frozen_question;
CREATE VIEW rule_need AS         -- each question with those whose conditions must hold for it to be asked
  WITH RECURSIVE need (variable_id, of_id) AS (
    SELECT variable_id, variable_id FROM condition
    UNION SELECT need.variable_id, c.on_id FROM need JOIN condition c ON c.variable_id = need.of_id
      WHERE c.on_id IS NOT NULL
  )
  SELECT 0 AS version_id, variable_id, of_id FROM need
  UNION ALL SELECT version_id, variable_id, of_id FROM frozen_need;
CREATE VIEW rule_condition AS    -- the conditions, claims with all that is below them
  WITH RECURSIVE below (of_id, claim_id) AS (
    SELECT variable_id, claim_id FROM condition WHERE claim_id IS NOT NULL
    UNION SELECT below.of_id, c.id FROM below JOIN claim c ON c.parent_id = below.claim_id
  )
  SELECT 0 AS version_id, variable_id AS of_id, on_id, value, NULL AS claim_id FROM condition WHERE on_id IS NOT NULL
  UNION ALL SELECT 0, of_id, NULL, NULL, claim_id FROM below
  UNION ALL SELECT version_id, of_id, on_id, value, claim_id FROM frozen_condition;
"""

# Where a question {q} is not asked in a statement s, of whose stances {p} is one or NULL, by the rules r.
UNMET = """EXISTS (SELECT 1 FROM rule_need n WHERE n.version_id = r.version_id AND n.variable_id = q.variable_id AND (
        (EXISTS (SELECT 1 FROM rule_condition c WHERE c.version_id = n.version_id AND c.of_id = n.of_id
            AND c.claim_id IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM rule_condition c JOIN statement_claim x ON x.claim_id = c.claim_id
            WHERE c.version_id = n.version_id AND c.of_id = n.of_id AND x.statement_id = s.id))
        OR (EXISTS (SELECT 1 FROM rule_condition c WHERE c.version_id = n.version_id AND c.of_id = n.of_id
            AND c.on_id IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM rule_condition c JOIN answer a ON a.variable_id = c.on_id
            WHERE c.version_id = n.version_id AND c.of_id = n.of_id AND a.article_id = s.article_id
            AND a.coder_id = s.coder_id AND a.layer_id = s.layer_id AND coalesce(a.statement_id, s.id) = s.id
            AND {place} AND (a.value = c.value OR (json_valid(a.value) AND (SELECT v.type FROM variable v
              WHERE v.id = a.variable_id) = 'several-of' AND c.value IN (SELECT j.value FROM json_each(a.value) j)))))
      ))"""
OF_STATEMENT, OF_STANCE = (
    UNMET.format(place=place) for place in ("a.stance_id IS NULL", "coalesce(a.stance_id, p.id) = p.id")
)
GAP = f"""
CREATE VIEW statement_gap AS     -- what each statement still lacks to count as coded, beside being kept
  SELECT s.id AS statement_id,
    NOT EXISTS (SELECT 1 FROM statement_actor a WHERE a.statement_id = s.id AND a.role = 'claimant') AS speaker,
    NOT EXISTS (SELECT 1 FROM statement_claim c WHERE c.statement_id = s.id) AS claim,
    (SELECT count(*) FROM stance p WHERE p.statement_id = s.id AND p.stance IS NULL AND (p.target_id IS NOT NULL
      OR EXISTS (SELECT 1 FROM statement_claim c WHERE c.statement_id = s.id
        AND c.claim_id IN (SELECT t.claim_id FROM rule_aim t WHERE t.version_id = r.version_id)))) AS stances,
    (SELECT count(*) FROM rule_question q WHERE q.version_id = r.version_id AND q.level = 'statement'
      AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.statement_id = s.id AND a.stance_id IS NULL
        AND a.variable_id = q.variable_id)
      AND NOT {OF_STATEMENT})
    + (SELECT count(*) FROM rule_question q JOIN stance p ON p.statement_id = s.id AND p.stance IS NOT NULL
      WHERE q.version_id = r.version_id AND q.level = 'stance'
      AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.stance_id = p.id AND a.variable_id = q.variable_id)
      AND NOT {OF_STANCE}) AS answers
  FROM statement s JOIN statement_rule r ON r.statement_id = s.id;
"""

HERE = "id = {row}.statement_id AND kept = 1"
OF_ARTICLE = "kept = 1 AND article_id = {row}.article_id AND coder_id = {row}.coder_id AND layer_id = {row}.layer_id"
ON_ANSWERS = (
    "SELECT 1 FROM condition WHERE on_id = {row}.variable_id "
    "UNION ALL SELECT 1 FROM frozen_condition WHERE on_id = {row}.variable_id"
)
ON_CLAIMS = (
    "SELECT 1 FROM condition WHERE claim_id IS NOT NULL "
    "UNION ALL SELECT 1 FROM frozen_condition WHERE claim_id IS NOT NULL"
)
IN_BATCH = (
    "kept = 1 AND (article_id, coder_id) IN (SELECT article_id, coder_id FROM assignment WHERE batch_id = NEW.id)"
)
GIVEN = "kept = 1 AND article_id = {row}.article_id AND coder_id = {row}.coder_id"
UNDER = "(SELECT codebook_version_id FROM batch WHERE id = {row}.batch_id) IS NOT NULL"
NOW = {  # triggers of the third generation that fire in more cases now
    "has_other_claim": (
        "AFTER UPDATE OF claim_id ON statement_claim WHEN EXISTS (SELECT 1 FROM stance WHERE "
        f"statement_id = NEW.statement_id AND stance IS NULL AND target_id IS NULL) OR EXISTS ({ON_CLAIMS})",
        HERE.format(row="NEW"),
    ),
    "has_other_answer": (
        "AFTER UPDATE OF value, variable_id, stance_id ON answer WHEN NEW.statement_id IS NOT NULL",
        HERE.format(row="NEW"),
    ),
    **{
        f"article_{name}": (
            f"AFTER {event} ON answer WHEN {row}.statement_id IS NULL AND EXISTS ({ON_ANSWERS.format(row=row)})",
            OF_ARTICLE.format(row=row),
        )
        for name, event, row in (
            ("has_answer", "INSERT", "NEW"), ("lost_answer", "DELETE", "OLD"), ("has_other_answer", "UPDATE", "NEW"),
        )
    },
    "is_asked_on": ("AFTER INSERT ON condition", "kept = 1"),
    "is_asked_on_another": ("AFTER UPDATE ON condition", "kept = 1"),
    "is_asked_always": ("AFTER DELETE ON condition", "kept = 1"),
    "claim_stands_elsewhere": (
        f"AFTER UPDATE OF parent_id ON claim WHEN NEW.parent_id IS NOT OLD.parent_id AND EXISTS ({ON_CLAIMS})",
        "kept = 1",
    ),
    "round_began_or_ended": (
        "AFTER UPDATE OF codebook_version_id, ended_at ON batch WHEN NEW.codebook_version_id IS NOT "
        "OLD.codebook_version_id OR (NEW.ended_at IS NULL) <> (OLD.ended_at IS NULL)",
        IN_BATCH,
    ),
    "given_in_round": (f"AFTER INSERT ON assignment WHEN {UNDER.format(row='NEW')}", GIVEN.format(row="NEW")),
    "taken_from_round": (f"AFTER DELETE ON assignment WHEN {UNDER.format(row='OLD')}", GIVEN.format(row="OLD")),
}  # fmt: skip


def ask_more(db: Database) -> None:
    """Bring a file of the ninth generation to the tenth."""
    for name, *_ in TOUCHED:
        db.execute(f"DROP TRIGGER statement_{name}")
    for part in (VARIABLES, ROUNDS, GAP):
        run(db, part)
    triggers = {name: (fires, which) for name, fires, which in TOUCHED} | NOW
    for name, (fires, which) in triggers.items():
        db.execute(f"CREATE TRIGGER statement_{name} {fires} BEGIN {SETTLE} WHERE {which}; END")
