"""Seals: digests of what is written once, made as it is written, and held against what stands there by a check.

What is sealed, and how, is fixed in ``models.file.schema.sealed``.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from models.file.schema.sealed import BEFORE, CHUNK, PARTS, digests, linked
from models.file.store import Store

SAMPLED = 100  # of each kind that are looked at when a project is opened: so many of the newest, so many anywhere
KINDS = tuple(PARTS)


def seal(store: Store, kind: str, first: int, last: int | None = None) -> None:
    """Within a transaction: seal what was just written under these ids, the newest of their kind."""
    rows = []
    before = store.value(BEFORE, kind, first) or b"" if kind == "change" else b""
    for row_id, digest in digests(store.tuples, kind, first, first if last is None else last).items():
        before = linked(kind, before, digest)
        rows.append((kind, row_id, before))
    store.execute_many("INSERT INTO seal VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET digest = excluded.digest", rows)


def broken(store: Store, kind: str) -> Iterator[int]:
    """The ids under which does not stand what was sealed, or something that never was."""
    for first in range(1, _last(store, kind) + 1, CHUNK):
        yield from _broken(store, kind, first, first + CHUNK - 1)


def seems_whole(store: Store) -> bool:
    """Whether the newest of each kind, and some picked at random, are as they were sealed: quick, whatever its size."""
    for kind in KINDS:
        last = _last(store, kind)
        for first in {max(1, last - SAMPLED + 1), random.randint(1, max(1, last))}:
            if any(_broken(store, kind, first, first + SAMPLED - 1)):
                return False
    return True


def _last(store: Store, kind: str) -> int:
    newest = (
        "SELECT max((SELECT coalesce(max(id), 0) FROM {}), (SELECT coalesce(max(row_id), 0) FROM seal WHERE kind = ?))"
    )
    return int(store.value(newest.format(kind), kind))


def _broken(store: Store, kind: str, first: int, last: int) -> Iterator[int]:
    sealed = dict(
        store.tuples("SELECT row_id, digest FROM seal WHERE kind = ? AND row_id BETWEEN ? AND ?", kind, first, last)
    )
    there = digests(store.tuples, kind, first, last)
    before = store.value(BEFORE, kind, first) or b"" if kind == "change" else b""
    for row_id in sorted(sealed.keys() | there.keys()):
        is_so = row_id in there and sealed.get(row_id) == linked(kind, before, there[row_id])
        if not is_so:
            yield row_id
        before = sealed.get(row_id, before)
