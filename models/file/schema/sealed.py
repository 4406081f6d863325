"""The fifth generation: what is written once has a digest, so that whatever changes it behind the program is seen.

An article is sealed with its metadata, a reading with all that was found, a change of the history with its rows and
with the seal of the change before it. What actions change is told by the history, and needs no seal of its own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from models.file.schema.first import run

if TYPE_CHECKING:
    from sqlite_utils import Database

Ask = Callable[..., Iterable[tuple[Any, ...]]]  # a query and its arguments

TABLE = """
CREATE TABLE seal (              -- a digest of what was written, by which a check sees that it is still so
  kind TEXT NOT NULL CHECK (kind IN ('article', 'reading', 'coder', 'layer', 'project')),
  row_id INTEGER NOT NULL,       -- of the table that the kind is called like
  digest BLOB NOT NULL,
  PRIMARY KEY (kind, row_id)
) STRICT, WITHOUT ROWID;
ALTER TABLE change ADD COLUMN seal BLOB;
"""
# What is sealed under an id, which comes first: the row itself, then what hangs on it, by columns named once and for
# all. A change is sealed before it has an id, with its row, and so are its rows.
PARTS = {
    "article": (
        "SELECT id, uuid, sha256, headline, outlet, published, byline, place, url, language, origin, words, "
        "imported_at FROM article WHERE id BETWEEN ?1 AND ?2",
        "SELECT article_id, id, uuid, name, value FROM metadata WHERE article_id BETWEEN ?1 AND ?2 ORDER BY 1, 2",
    ),
    "reading": (
        "SELECT id, uuid, article_id, coder_id, read_at, problem FROM reading WHERE id BETWEEN ?1 AND ?2",
        "SELECT reading_id, id, uuid, name, kind, title, aliases FROM cast_member "
        "WHERE reading_id BETWEEN ?1 AND ?2 ORDER BY 1, 2",
        "SELECT reading_id, id, uuid, cast_member_id, label, start, end, confidence FROM mention "
        "WHERE reading_id BETWEEN ?1 AND ?2 ORDER BY 1, 2",
        "SELECT reading_id, id, uuid, kind, mode, speaker_id, chain, confidence, speaker_confidence, codability "
        "FROM attribution WHERE reading_id BETWEEN ?1 AND ?2 ORDER BY 1, 2",
        "SELECT t.reading_id, s.id, s.uuid, s.attribution_id, s.role, s.start, s.end FROM attribution t "
        "JOIN attribution_span s ON s.attribution_id = t.id WHERE t.reading_id BETWEEN ?1 AND ?2 ORDER BY 1, 2",
        "SELECT t.reading_id, g.id, g.uuid, g.attribution_id, g.confidence FROM attribution t "
        "JOIN suggestion g ON g.attribution_id = t.id WHERE t.reading_id BETWEEN ?1 AND ?2 ORDER BY 1, 2",
    ),
    "change": (
        "SELECT id, uuid, coder_id, layer_id, role, made_at, kind, verb, arguments, article_id, action_change_id, "
        "generation FROM change WHERE id BETWEEN ?1 AND ?2",
        "SELECT change_id, table_name, row_uid, before, after FROM change_row "
        "WHERE change_id BETWEEN ?1 AND ?2 ORDER BY change_id, id",
    ),
    "coder": ("SELECT id, uuid, kind, name, pseudonym, version, role FROM coder WHERE id BETWEEN ?1 AND ?2",),
    "layer": ("SELECT id, uuid, name, kind FROM layer WHERE id BETWEEN ?1 AND ?2",),
    "project": (
        "SELECT id, uuid, title, created_at, created_with FROM project WHERE id BETWEEN ?1 AND ?2",
        "SELECT 1, id, uuid, number, made_at, coder_id, note, content FROM codebook_version "
        "WHERE number = 1 AND ?1 <= 1 AND ?2 >= 1",  # made with the project, and by no action
    ),
}
BEFORE = "SELECT seal FROM change WHERE id < ? ORDER BY id DESC LIMIT 1"
KEEP = ("INSERT INTO seal VALUES (?, ?, ?)", "UPDATE change SET seal = ? WHERE id = ?")
CHUNK = 500  # rows that are sealed at a time

_as_json = json.JSONEncoder(separators=(",", ":")).encode  # ASCII alone, the same in every version of Python


def digests(ask: Ask, kind: str, first: int, last: int) -> dict[int, bytes]:
    """Of what stands under the ids from ``first`` to ``last``, in their order; of a change by itself."""
    told: dict[int, list[list[tuple[Any, ...]]]] = {row[0]: [[row[1:]]] for row in ask(PARTS[kind][0], first, last)}
    for number, sql in enumerate(PARTS[kind][1:], 1):
        for row_id, rows in groupby(ask(sql, first, last), key=itemgetter(0)):
            if row_id in told:
                told[row_id] += [[] for _ in range(number - len(told[row_id]))]
                told[row_id].append([row[1:] for row in rows])
    return {row_id: digest_of(told[row_id]) for row_id in sorted(told)}


def digest_of(parts: Sequence[Sequence[Sequence[Any]]]) -> bytes:
    """Of the rows that stand under one id: those of each of its PARTS, as they come of the file."""
    told = hashlib.blake2b(digest_size=16)
    for number, rows in enumerate(parts):
        if rows:
            told.update(_as_json([number, *rows]).encode())
    return told.digest()


def linked(kind: str, before: bytes, digest: bytes) -> bytes:
    """The seal of what comes after another: only that of a change holds on to the one before."""
    return hashlib.blake2b(before + digest, digest_size=16).digest() if kind == "change" else digest


def put_seals(db: Database) -> None:
    """Bring a file of the fourth generation to the fifth: seal what stands in it."""
    run(db, TABLE)

    def ask(sql: str, *args: object) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in db.execute(sql, args).fetchall()]

    for kind in PARTS:
        before = b""
        (last,) = ask(f"SELECT coalesce(max(id), 0) FROM {kind}")[0]
        for first in range(1, last + 1, CHUNK):
            seals = []
            for row_id, digest in digests(ask, kind, first, first + CHUNK - 1).items():
                before = linked(kind, before, digest)
                seals.append((before, row_id) if kind == "change" else (kind, row_id, before))
            db.conn.executemany(KEEP[kind == "change"], seals)
