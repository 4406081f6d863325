"""The first schema of a project file.

Every table has an ``id`` for joins inside the file and a ``uuid`` that stays the same in every copy of it. Ids are
never used again (AUTOINCREMENT), so that an id never means another row than it once did. Times are ISO 8601 in UTC,
dates ISO 8601, flags 0 or 1, positions code points of ``article.text``.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

KEY = "id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE"

PROJECT = f"""
CREATE TABLE project (           -- the one row that names this file
  {KEY},
  title TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_with TEXT NOT NULL     -- version of Standfirst
) STRICT;

CREATE TABLE coder (             -- who codes: people, and machines that suggest
  {KEY},
  kind TEXT NOT NULL CHECK (kind IN ('person', 'machine')),
  name TEXT NOT NULL,            -- a person's name, a machine's pipeline
  pseudonym TEXT NOT NULL,       -- stands for the name in exports
  version TEXT NOT NULL DEFAULT '',
  UNIQUE (kind, name, version)
) STRICT;

CREATE TABLE layer (             -- codings, and later what was settled by adjudication
  {KEY},
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('coding', 'adjudication'))
) STRICT;

CREATE TABLE change (            -- one user action; undo, redo and history are made of these rows
  {KEY},
  coder_id INTEGER NOT NULL REFERENCES coder,
  made_at TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('action', 'undo', 'redo')),
  action TEXT NOT NULL,          -- the function that was called: set_stance
  sentence TEXT NOT NULL,        -- "changed the stance of statement 3 from support to oppose"
  article_id INTEGER REFERENCES article,
  action_change_id INTEGER REFERENCES change,  -- the action that an undo or redo is about
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE change_row (        -- what one action did to one row
  {KEY},
  change_id INTEGER NOT NULL REFERENCES change,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,                   -- JSON; NULL where the row was made
  after TEXT                     -- JSON; NULL where the row was deleted
) STRICT;
"""

CORPUS = f"""
CREATE TABLE article (           -- one news text, frozen at import
  {KEY},
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL,          -- of the text in UTF-8
  headline TEXT NOT NULL,
  outlet TEXT NOT NULL,
  published TEXT,                -- ISO date
  byline TEXT NOT NULL,
  place TEXT NOT NULL,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  origin TEXT NOT NULL,          -- file, and member of an archive, that it came from
  words INTEGER NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE metadata (          -- what else the import knew of an article
  {KEY},
  article_id INTEGER NOT NULL REFERENCES article,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE (article_id, name)
) STRICT;

CREATE TABLE actor (             -- a person or organisation across articles
  {KEY},
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place', 'document', 'unnamed')),
  title TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE alias (             -- another name of an actor
  {KEY},
  actor_id INTEGER NOT NULL REFERENCES actor,
  name TEXT NOT NULL,
  UNIQUE (actor_id, name)
) STRICT;
"""

FINDINGS = f"""
CREATE TABLE reading (           -- that a machine coder has read an article
  {KEY},
  article_id INTEGER NOT NULL REFERENCES article,
  coder_id INTEGER NOT NULL REFERENCES coder,
  read_at TEXT NOT NULL,
  problem TEXT NOT NULL DEFAULT '',  -- why it could not be read
  UNIQUE (article_id, coder_id)
) STRICT;

CREATE TABLE cast_member (       -- who or what one reading found in its article, under its fullest name
  {KEY},
  reading_id INTEGER NOT NULL REFERENCES reading,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place', 'document', 'unnamed')),
  title TEXT NOT NULL,
  aliases TEXT NOT NULL          -- JSON list
) STRICT;

CREATE TABLE mention (           -- a span that names an entity
  {KEY},
  reading_id INTEGER NOT NULL REFERENCES reading,
  cast_member_id INTEGER REFERENCES cast_member,
  label TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start),
  confidence REAL NOT NULL
) STRICT;

CREATE TABLE attribution (       -- somebody is cited
  {KEY},
  reading_id INTEGER NOT NULL REFERENCES reading,
  kind TEXT NOT NULL CHECK (kind IN ('direct', 'mixed', 'indirect')),
  mode TEXT NOT NULL,
  speaker_id INTEGER REFERENCES cast_member,
  chain TEXT NOT NULL,           -- how the speaker was found
  confidence REAL NOT NULL,
  speaker_confidence REAL NOT NULL
) STRICT;

CREATE TABLE attribution_span (  -- where its source, cue and content stand
  {KEY},
  attribution_id INTEGER NOT NULL REFERENCES attribution,
  role TEXT NOT NULL CHECK (role IN ('source', 'cue', 'content')),
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start)
) STRICT;

CREATE TABLE suggestion (        -- the statement drafted for an attribution
  {KEY},
  attribution_id INTEGER NOT NULL UNIQUE REFERENCES attribution,
  claim_id INTEGER REFERENCES claim,   -- a guess
  reason TEXT NOT NULL DEFAULT '',     -- why this claim: "used for this speaker in 4 articles"
  confidence REAL NOT NULL
) STRICT;

CREATE TABLE suggestion_outcome (      -- what a coder made of a suggestion; no row: never seen
  {KEY},
  suggestion_id INTEGER NOT NULL REFERENCES suggestion,
  coder_id INTEGER NOT NULL REFERENCES coder,
  outcome TEXT NOT NULL CHECK (outcome IN ('seen', 'accepted', 'edited', 'rejected')),
  decided_at TEXT NOT NULL,
  UNIQUE (suggestion_id, coder_id)
) STRICT;
"""

CODEBOOK = f"""
CREATE TABLE codebook_version (  -- every edit of the codebook makes one
  {KEY},
  number INTEGER NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  coder_id INTEGER REFERENCES coder,   -- NULL: made with the project
  note TEXT NOT NULL,
  content TEXT NOT NULL          -- JSON of the whole codebook as it was in this version
) STRICT;

CREATE TABLE codebook (          -- what stands above the single codes: one row
  {KEY},
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  rules TEXT NOT NULL            -- JSON list of sentences
) STRICT;

CREATE TABLE target (            -- the proposition that a stance is toward
  {KEY},
  key TEXT NOT NULL UNIQUE,
  proposition TEXT NOT NULL,
  definition TEXT NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE claim (             -- a code from the tree of claim categories
  {KEY},
  parent_id INTEGER REFERENCES claim,
  number TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  definition TEXT NOT NULL,
  include TEXT NOT NULL,         -- JSON lists of sentences
  exclude TEXT NOT NULL,
  examples TEXT NOT NULL,
  keywords TEXT NOT NULL,
  target_id INTEGER REFERENCES target, -- the target it usually goes with
  position INTEGER NOT NULL,     -- order among its siblings
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE variable (          -- a further question to an article or a statement
  {KEY},
  key TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('article', 'statement')),
  type TEXT NOT NULL CHECK (type IN ('choice', 'text', 'number', 'yes-no')),
  options TEXT NOT NULL,         -- JSON list
  definition TEXT NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
"""

CODINGS = f"""
CREATE TABLE statement (         -- the coded unit
  {KEY},
  article_id INTEGER NOT NULL REFERENCES article,
  coder_id INTEGER NOT NULL REFERENCES coder,
  layer_id INTEGER NOT NULL REFERENCES layer,
  codebook_version_id INTEGER NOT NULL REFERENCES codebook_version,
  suggestion_id INTEGER REFERENCES suggestion,
  state TEXT NOT NULL CHECK (state IN ('begun', 'coded')),  -- begun: touched, not yet accepted
  mode TEXT NOT NULL,            -- source mode
  memo TEXT NOT NULL DEFAULT '',
  confidence INTEGER CHECK (confidence BETWEEN 1 AND 3),    -- the coder's own certainty
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE statement_span (  -- where its evidence, source and cue stand
  {KEY},
  statement_id INTEGER NOT NULL REFERENCES statement,
  role TEXT NOT NULL CHECK (role IN ('evidence', 'source', 'cue')),
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start)
) STRICT;

CREATE TABLE statement_actor (  -- who is in a statement, and as what
  {KEY},
  statement_id INTEGER NOT NULL REFERENCES statement,
  actor_id INTEGER NOT NULL REFERENCES actor,
  role TEXT NOT NULL CHECK (role IN ('claimant', 'addressee', 'object')),
  position INTEGER NOT NULL,
  UNIQUE (statement_id, actor_id, role)
) STRICT;

CREATE TABLE statement_claim (  -- the claims of a statement
  {KEY},
  statement_id INTEGER NOT NULL REFERENCES statement,
  claim_id INTEGER NOT NULL REFERENCES claim,
  position INTEGER NOT NULL,
  UNIQUE (statement_id, claim_id)
) STRICT;

CREATE TABLE stance (            -- where an actor of the statement stands toward a target
  {KEY},
  statement_id INTEGER NOT NULL REFERENCES statement,
  actor_id INTEGER REFERENCES actor,     -- NULL: no claimant is named yet
  target_id INTEGER REFERENCES target,   -- NULL: toward the claim itself
  stance TEXT CHECK (stance IN ('support', 'oppose', 'mixed', 'neutral', 'unclear')),  -- NULL: not coded yet
  strength INTEGER CHECK (strength BETWEEN -2 AND 2),
  explicit INTEGER CHECK (explicit IN (0, 1))
) STRICT;

CREATE TABLE answer (            -- the value of a variable for an article or a statement
  {KEY},
  variable_id INTEGER NOT NULL REFERENCES variable,
  article_id INTEGER NOT NULL REFERENCES article,
  statement_id INTEGER REFERENCES statement,
  coder_id INTEGER NOT NULL REFERENCES coder,
  layer_id INTEGER NOT NULL REFERENCES layer,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE settlement (        -- which codings a statement of an adjudication layer settles
  {KEY},
  statement_id INTEGER NOT NULL REFERENCES statement,
  settled_id INTEGER NOT NULL REFERENCES statement,
  UNIQUE (statement_id, settled_id)
) STRICT;
"""

WORK = f"""
CREATE TABLE batch (             -- a set of articles to code
  {KEY},
  name TEXT NOT NULL UNIQUE,
  note TEXT NOT NULL DEFAULT '',
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE assignment (        -- one article of a batch, given to one coder
  {KEY},
  batch_id INTEGER NOT NULL REFERENCES batch,
  article_id INTEGER NOT NULL REFERENCES article,
  coder_id INTEGER NOT NULL REFERENCES coder,
  suggestions_shown INTEGER NOT NULL DEFAULT 1 CHECK (suggestions_shown IN (0, 1)),
  position INTEGER NOT NULL,
  UNIQUE (batch_id, article_id, coder_id)
) STRICT;

CREATE TABLE progress (          -- how far a coder is with an article; no row: not finished
  {KEY},
  article_id INTEGER NOT NULL REFERENCES article,
  coder_id INTEGER NOT NULL REFERENCES coder,
  layer_id INTEGER NOT NULL REFERENCES layer,
  state TEXT NOT NULL CHECK (state IN ('finished', 'nothing codable')),
  UNIQUE (article_id, coder_id, layer_id)
) STRICT;
"""

INDEXES = """
CREATE INDEX article_by_date ON article (published, id);
CREATE INDEX article_by_sha256 ON article (sha256);
CREATE INDEX alias_by_actor ON alias (actor_id);
CREATE INDEX alias_by_name ON alias (name COLLATE NOCASE);
CREATE INDEX actor_by_name ON actor (name COLLATE NOCASE);
CREATE INDEX reading_by_coder ON reading (coder_id);
CREATE INDEX cast_member_by_reading ON cast_member (reading_id);
CREATE INDEX mention_by_reading ON mention (reading_id, start);
CREATE INDEX attribution_by_reading ON attribution (reading_id);
CREATE INDEX attribution_span_by_attribution ON attribution_span (attribution_id);
CREATE INDEX suggestion_outcome_by_coder ON suggestion_outcome (coder_id);
CREATE INDEX claim_by_parent ON claim (parent_id, position);
CREATE INDEX statement_by_article ON statement (article_id, coder_id, layer_id);
CREATE INDEX statement_by_coder ON statement (coder_id, layer_id);
CREATE INDEX statement_by_suggestion ON statement (suggestion_id);
CREATE INDEX statement_span_by_statement ON statement_span (statement_id, start);
CREATE INDEX statement_actor_by_statement ON statement_actor (statement_id);
CREATE INDEX statement_actor_by_actor ON statement_actor (actor_id);
CREATE INDEX statement_claim_by_statement ON statement_claim (statement_id);
CREATE INDEX statement_claim_by_claim ON statement_claim (claim_id);
CREATE UNIQUE INDEX stance_by_statement ON stance (statement_id, coalesce(actor_id, 0), coalesce(target_id, 0));
CREATE UNIQUE INDEX answer_by_place ON answer (article_id, variable_id, coder_id, layer_id, coalesce(statement_id, 0));
CREATE INDEX answer_by_statement ON answer (statement_id);
CREATE INDEX assignment_by_coder ON assignment (coder_id, batch_id, position);
CREATE INDEX progress_by_coder ON progress (coder_id, layer_id);
CREATE INDEX change_by_coder ON change (coder_id, kind, undone, id);
CREATE INDEX change_by_article ON change (article_id, id);
CREATE INDEX change_row_by_change ON change_row (change_id);
CREATE INDEX change_row_by_row ON change_row (table_name, row_id);
"""

SEARCH = """
CREATE VIRTUAL TABLE article_search USING fts5 (
  headline, text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
-- Bytes of new index that are held until they are written: a batch of articles whole, not many pieces to be merged.
INSERT INTO article_search (article_search, rank) VALUES ('hashsize', 8000000);
CREATE TRIGGER article_text_is_frozen BEFORE UPDATE OF text, sha256 ON article BEGIN
  SELECT raise(ABORT, 'the text of an article is frozen');
END;
"""

FIRST = (PROJECT, CORPUS, FINDINGS, CODEBOOK, CODINGS, WORK, INDEXES, SEARCH)


def make_tables(db: Database) -> None:
    """Make all tables."""
    for part in FIRST:
        run(db, part)


def run(db: Database, script: str) -> None:
    """Several statements within the transaction of a migration, which executescript would end."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""
