"""Which code of a codebook that comes in is which of those that are there: by uid, then by words, then by number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from models.codebook.records import Claim, Codebook, Target
from models.codebook.variables import Variable

T = TypeVar("T", Claim, Target, Variable)
Known = Callable[[T], str]


def matched(old: Codebook, new: Codebook) -> Codebook:
    """The new codebook with the ids and uids of the codes that are there; what is new has none."""
    claims = _matched(old.claims, new.claims, [lambda c: c.uid, lambda c: c.label.casefold(), lambda c: c.number])
    targets = _matched(old.targets, new.targets, [lambda t: t.uid, lambda t: t.key, lambda t: t.proposition.casefold()])
    variables = _matched(old.variables, new.variables, [lambda v: v.uid, lambda v: v.key, lambda v: v.label.casefold()])
    return replace(new, claims=claims, targets=targets, variables=variables)


def _matched(old: Sequence[T], new: Sequence[T], ways: Sequence[Known[T]]) -> tuple[T, ...]:
    found: dict[int, T] = {}  # by the place of the new one
    free = {thing.id: thing for thing in old}
    for known_by in ways:
        there = Counter(known_by(thing) for thing in free.values())
        open_ = [n for n in range(len(new)) if n not in found]
        wanted = Counter(known_by(new[n]) for n in open_)
        by = {known_by(thing): thing for thing in free.values()}
        for n in open_:
            word = known_by(new[n])
            if word and there[word] == 1 and wanted[word] == 1:
                found[n] = by[word]
                del free[by[word].id]
    return tuple(
        replace(thing, id=found[n].id, uid=found[n].uid) if n in found else replace(thing, id=0, uid="")
        for n, thing in enumerate(new)
    )


def taken(old: Sequence[T], new: Sequence[T], number: Known[T]) -> dict[int, T]:
    """The codes that the new ones lack, by id, where their number is given to another: to which."""
    kept = {thing.id for thing in new}
    by = {number(thing): thing for thing in new}
    return {was.id: by[number(was)] for was in old if was.id not in kept and number(was) in by}
