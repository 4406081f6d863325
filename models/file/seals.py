"""Seals: digests of what is written once, made as it is written, and held against what stands there by a check.

What is sealed, and how, is fixed in ``models.file.schema.sealed``.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Any

from models.file.schema.sealed import BEFORE, CHUNK, PARTS, digest_of, digests, linked
from models.file.store import Store

SAMPLED = 100  # of each kind that are looked at when a project is opened: so many of the newest, so many anywhere
KINDS = tuple(PARTS)
NEWEST = "the newest change and its seal"  # what is remembered of the file


def seal(store: Store, kind: str, first: int, last: int | None = None) -> None:
    """Within a transaction: seal what was just written under these ids, the newest of their kind."""
    if kind == "change":
        store.memory.pop(NEWEST, None)
    for row_id, digest in digests(store.tuples, kind, first, first if last is None else last).items():
        if kind == "change":
            store.execute(
                "UPDATE change SET seal = ? WHERE id = ?", linked(kind, _before(store, row_id), digest), row_id
            )
        else:
            store.execute(
                "INSERT INTO seal VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET digest = ?", kind, row_id, digest, digest
            )


def next_seal(store: Store, parts: Sequence[Sequence[Sequence[Any]]]) -> bytes:
    """Within a transaction: the seal of the change that is made next, of its row and its rows as ``PARTS`` has them.

    Told rather than read again, as a key is to send no more than it must; ``sealed_as`` says what became of it.
    """
    if NEWEST not in store.memory:
        found = store.tuples("SELECT id, seal FROM change ORDER BY id DESC LIMIT 1")
        store.memory[NEWEST] = found[0] if found else (0, b"")
    return linked("change", store.memory[NEWEST][1] or b"", digest_of(parts))


def sealed_as(store: Store, change_id: int, made: bytes) -> None:
    """A change was made with the seal that was given out: right unless another connection made one in between."""
    newest, _ = store.memory[NEWEST]
    store.memory[NEWEST] = (change_id, made)
    if change_id != newest + 1:
        seal(store, "change", change_id)


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
    newest = int(store.value(f"SELECT coalesce(max(id), 0) FROM {kind}"))
    sealed = store.value("SELECT coalesce(max(row_id), 0) FROM seal WHERE kind = ?", kind)
    return max(newest, int(sealed))


def _before(store: Store, change_id: int) -> bytes:
    return store.value(BEFORE, change_id) or b""


def _broken(store: Store, kind: str, first: int, last: int) -> Iterator[int]:
    if kind == "change":
        kept = store.tuples("SELECT id, seal FROM change WHERE id BETWEEN ? AND ?", first, last)
    else:
        kept = store.tuples(
            "SELECT row_id, digest FROM seal WHERE kind = ? AND row_id BETWEEN ? AND ?", kind, first, last
        )
    sealed, there = dict(kept), digests(store.tuples, kind, first, last)
    before = _before(store, first) if kind == "change" else b""
    for row_id in sorted(sealed.keys() | there.keys()):
        is_so = row_id in there and sealed.get(row_id) == linked(kind, before, there[row_id])
        if not is_so:
            yield row_id
        before = sealed.get(row_id) or b""
