"""The seventh generation: whom machines find across all articles, and what a lead has decided of them.

``cast_name`` counts by what names and how often somebody was found, in each article as it was read last. It follows
from the readings: triggers keep it, so that the most frequent of a hundred thousand articles are there at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.file.schema.first import KEY, run

if TYPE_CHECKING:
    from sqlite_utils import Database

VERDICTS = f"""
CREATE TABLE verdict (           -- whether two are the same, as a lead decided: two actors, or an actor and a name
  {KEY},
  actor_id INTEGER REFERENCES actor,  -- NULL: whom machines call so is nobody to code
  other_id INTEGER REFERENCES actor,  -- another actor, or else …
  name TEXT NOT NULL DEFAULT '' COLLATE NOCASE,  -- … what machines call somebody, of this kind
  kind TEXT NOT NULL DEFAULT '',
  same INTEGER NOT NULL CHECK (same IN (0, 1))
) STRICT;
CREATE INDEX verdict_by_name ON verdict (name, kind);
CREATE INDEX verdict_by_actor ON verdict (actor_id);
CREATE INDEX verdict_by_other ON verdict (other_id);
CREATE INDEX change_row_of_cast ON change_row (row_uid)
  WHERE table_name IN ('actor', 'alias', 'actor_attribute', 'membership');  -- who gave a name, and when
"""

NAMES = """
CREATE INDEX cast_member_by_name ON cast_member (name COLLATE NOCASE, kind);
CREATE TABLE cast_name (         -- who was found under a name; kept by triggers, no part of the history
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE,
  kind TEXT NOT NULL,
  articles INTEGER NOT NULL,     -- in which it was found
  spoken INTEGER NOT NULL,       -- attributions to it
  UNIQUE (name, kind)
) STRICT;
INSERT INTO cast_name (name, kind, articles, spoken)
  SELECT m.name, m.kind, count(DISTINCT m.reading_id), sum((SELECT count(*) FROM attribution t
    WHERE t.reading_id = m.reading_id AND t.speaker_id = m.id))
  FROM cast_member m JOIN reading r ON r.id = m.reading_id WHERE r.id = (SELECT max(l.id) FROM reading l
    WHERE l.article_id = r.article_id AND l.problem = '') GROUP BY m.name COLLATE NOCASE, m.kind ORDER BY min(m.id);
CREATE INDEX cast_name_by_use ON cast_name (spoken DESC, articles DESC, name);
CREATE VIRTUAL TABLE cast_name_fts USING fts5 (
  name, content = 'cast_name', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO cast_name_fts (cast_name_fts) VALUES ('rebuild');
CREATE TRIGGER cast_name_is_new AFTER INSERT ON cast_name BEGIN
  INSERT INTO cast_name_fts (rowid, name) VALUES (NEW.id, NEW.name);
END;
CREATE TRIGGER cast_is_read_anew BEFORE INSERT ON reading WHEN NEW.problem = '' BEGIN
  UPDATE cast_name SET articles = articles - 1, spoken = spoken - found.said FROM (
    SELECT m.name, m.kind, sum((SELECT count(*) FROM attribution t WHERE t.reading_id = m.reading_id
      AND t.speaker_id = m.id)) AS said FROM cast_member m WHERE m.reading_id = (SELECT max(id) FROM reading
      WHERE article_id = NEW.article_id AND problem = '') GROUP BY m.name COLLATE NOCASE, m.kind) found
    WHERE cast_name.name = found.name AND cast_name.kind = found.kind;
END;
CREATE TRIGGER cast_member_is_found AFTER INSERT ON cast_member WHEN NOT EXISTS (SELECT 1 FROM cast_member m
  WHERE m.reading_id = NEW.reading_id AND m.id <> NEW.id AND m.name = NEW.name COLLATE NOCASE AND m.kind = NEW.kind)
BEGIN
  INSERT INTO cast_name (name, kind, articles, spoken) VALUES (NEW.name, NEW.kind, 1, 0)
    ON CONFLICT (name, kind) DO UPDATE SET articles = articles + 1;
END;
CREATE TRIGGER cast_member_speaks AFTER INSERT ON attribution WHEN NEW.speaker_id NOT NULL BEGIN
  UPDATE cast_name SET spoken = spoken + 1 WHERE (name, kind) = (SELECT name, kind FROM cast_member
    WHERE id = NEW.speaker_id);
END;
"""


def know_cast(db: Database) -> None:
    """Bring a file of the sixth generation to the seventh."""
    for part in (VERDICTS, NAMES):
        run(db, part)
