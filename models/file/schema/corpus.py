"""The eighth generation: where articles came from, which are set aside, mended or doubles, and how they were drawn.

An article's metadata can be mended now, by actions that the history tells of; its text never. The seal of an article is
made anew with each mending (``models.history``), so that whatever changes it behind the program is still seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.file.schema.first import KEY, run

if TYPE_CHECKING:
    from sqlite_utils import Database

IMPORTS = f"""
CREATE TABLE import (            -- files that were brought in together, by one command
  {KEY},
  coder_id INTEGER REFERENCES coder,  -- NULL: not told
  made_at TEXT NOT NULL,
  finished_at TEXT,              -- NULL: under way, stopped or killed
  options TEXT NOT NULL DEFAULT '{{}}'  -- JSON of what was decided for it: kind, pattern of names, mapping
) STRICT;
CREATE TABLE import_file (       -- what became of one file or archive member of an import
  {KEY},
  import_id INTEGER NOT NULL REFERENCES import,
  path TEXT NOT NULL,
  kind TEXT,
  encoding TEXT,
  declared INTEGER,              -- articles the file says it holds
  found INTEGER NOT NULL DEFAULT 0,
  imported INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0,
  issues TEXT NOT NULL DEFAULT '[]',  -- JSON list of sentences
  first_id INTEGER,              -- its articles have the ids from this to the last; NULL: it brought none
  last_id INTEGER
) STRICT;
CREATE INDEX import_file_by_import ON import_file (import_id);
CREATE INDEX import_file_by_article ON import_file (first_id, last_id) WHERE first_id IS NOT NULL;
"""

ASIDE = f"""
CREATE TABLE set_aside (         -- an article that is not coded, and why; it stays in the file
  {KEY},
  article_id INTEGER NOT NULL UNIQUE REFERENCES article,
  kind TEXT NOT NULL CHECK (kind IN ('hand', 'rule', 'double', 'once', 'import')),
  reason TEXT NOT NULL,          -- in the lead's words: "letters"
  rule TEXT NOT NULL DEFAULT '', -- by which it was chosen, as it can be asked again
  of_id INTEGER REFERENCES article  -- whose double it is
) STRICT;
CREATE INDEX set_aside_by_reason ON set_aside (kind, reason);
CREATE INDEX set_aside_by_of ON set_aside (of_id) WHERE of_id IS NOT NULL;
CREATE TABLE outlet_alias (      -- another spelling of an outlet, under which articles may come
  {KEY},
  alias TEXT NOT NULL UNIQUE COLLATE NOCASE,
  outlet TEXT NOT NULL
) STRICT;
CREATE TRIGGER article_headline_is_mended AFTER UPDATE OF headline ON article WHEN NEW.headline <> OLD.headline BEGIN
  INSERT INTO article_search (article_search, rowid, headline, text) VALUES ('delete', OLD.id, OLD.headline, OLD.text);
  INSERT INTO article_search (rowid, headline, text) VALUES (NEW.id, NEW.headline, NEW.text);
END;
DROP INDEX article_by_outlet;
CREATE INDEX article_by_outlet ON article (outlet, published, language, words, byline);
"""

DOUBLES = f"""
CREATE TABLE sketch (            -- what tells near-doubles: hashes of an article's words, no part of the history
  article_id INTEGER PRIMARY KEY REFERENCES article,
  hashes BLOB NOT NULL,
  compared INTEGER NOT NULL DEFAULT 0 CHECK (compared IN (0, 1))  -- with all that were there before it
) STRICT;
CREATE INDEX sketch_to_compare ON sketch (article_id) WHERE compared = 0;
CREATE TABLE twin (              -- an article that tells the same story as an earlier one, as was found
  {KEY},
  article_id INTEGER NOT NULL REFERENCES article,
  other_id INTEGER NOT NULL REFERENCES article,  -- the earlier one that is most like it; pairs make families
  likeness REAL NOT NULL,        -- Jaccard's, of their words in threes
  decision TEXT NOT NULL DEFAULT '' CHECK (decision IN ('', 'keep', 'first', 'once')),
  UNIQUE (article_id, other_id)
) STRICT;
CREATE INDEX twin_by_other ON twin (other_id);
CREATE TABLE paragraph_language (  -- a paragraph in another language than its article
  {KEY},
  article_id INTEGER NOT NULL REFERENCES article,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start),
  language TEXT NOT NULL
) STRICT;
CREATE INDEX paragraph_language_by_article ON paragraph_language (article_id, start);
"""

DRAWN = """
ALTER TABLE batch ADD COLUMN plan TEXT NOT NULL DEFAULT '{}';
ALTER TABLE batch ADD COLUMN codebook_version_id INTEGER REFERENCES codebook_version;
ALTER TABLE assignment ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));
"""

COPIES = """
ALTER TABLE statement ADD COLUMN copy_of TEXT NOT NULL DEFAULT '';  -- uid of the statement that it was copied from
CREATE INDEX statement_by_copy ON statement (copy_of) WHERE copy_of <> '';
"""


def keep_corpus(db: Database) -> None:
    """Bring a file of the seventh generation to the eighth."""
    for part in (IMPORTS, ASIDE, DOUBLES, DRAWN, COPIES):
        run(db, part)
