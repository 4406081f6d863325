"""Which code of a codebook that comes in is which of those that are there: by uid, then by words, then by number.

Another's list of codes says less than a codebook does. What it can't say stays as it is: the numbers of codes that are
there, their definitions, and whatever is no claim.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import count
from typing import Any, TypeVar

from models.codebook.records import Claim, Codebook, Target
from models.codebook.variables import Variable

T = TypeVar("T", Claim, Target, Variable)
Known = Callable[[T], str]
OF_CLAIM = ("definition", "include", "exclude", "examples", "keywords", "target", "colour")
BY_NUMBER = 3  # the place of that way
OF_CODEBOOK = ("title", "description", "rules", "targets")


def matched(old: Codebook, new: Codebook, former: Collection[str] = ()) -> Codebook:
    """The new codebook with the ids and uids of the codes that are there; what is new has none.

    ``former`` are numbers that a list without numbers of its own must not give to what is new.
    """
    # A retired code is known by its number alone only where it is retired in what comes in too.
    ways: list[Known[Claim]] = [
        lambda c: c.uid, lambda c: c.label.casefold(), lambda c: f"{c.number}\0{c.retired}", lambda c: c.number,
    ]  # fmt: skip
    if new.says is not None:
        claims = _matched(old.claims, new.claims, ways if "number" in new.says else ways[:2], BY_NUMBER)
        new = _completed(old, new, claims, former)
    else:
        new = replace(new, claims=_matched(old.claims, new.claims, ways, BY_NUMBER))
    targets = _matched(old.targets, new.targets, [lambda t: t.uid, lambda t: t.key, lambda t: t.proposition.casefold()])
    variables = _matched(old.variables, new.variables, [lambda v: v.uid, lambda v: v.key, lambda v: v.label.casefold()])
    return replace(new, targets=targets, variables=variables)


def _completed(old: Codebook, new: Codebook, claims: tuple[Claim, ...], former: Collection[str]) -> Codebook:
    """A list of codes with all that it does not say taken from what is there."""
    said = new.says or frozenset()
    were = {claim.id: claim for claim in old.claims}
    kept = (replace(claim, **_unsaid(were[claim.id], claim, said)) if claim.id else claim for claim in claims)
    head = {
        name: getattr(old, name)
        for name in OF_CODEBOOK
        if name not in said and (name != "title" or old.title)  # a new project takes the list's name for its own
    }
    asked = {variable.key for variable in old.variables} | {variable.label for variable in old.variables}
    more = tuple(v for v in new.variables if v.key not in asked and v.label not in asked)
    numbered = tuple(kept) if "number" in said else _numbered(tuple(kept), were, former)
    return replace(new, claims=numbered, variables=(*old.variables, *more), **head)


def _unsaid(was: Claim, claim: Claim, said: Collection[str]) -> dict[str, Any]:
    """What a claim is besides what a list says of it; a definition that is left empty there is none."""
    silent = [name for name in OF_CLAIM if name not in said]
    silent += [name for name in ("definition", "colour") if name in said and not getattr(claim, name)]
    return {name: getattr(was, name) for name in silent}


def _numbered(claims: tuple[Claim, ...], were: dict[int, Claim], former: Collection[str]) -> tuple[Claim, ...]:
    """Claims of a list without numbers: those that are there keep theirs, new ones get the next that is free."""
    taken = {claim.number for claim in were.values()} | set(former)
    became: dict[str, str] = {}  # by the number that it was given when the list was read
    found = []
    for claim in claims:
        parent = None if claim.parent is None else became[claim.parent]
        begins = "" if parent is None else f"{parent}."
        if claim.id:
            number = were[claim.id].number
        else:
            number = next(n for place in count(1) if (n := f"{begins}{place}") not in taken)
        taken.add(number)
        became[claim.number] = number
        found.append(replace(claim, number=number, parent=parent))
    return tuple(found)


def _matched(old: Sequence[T], new: Sequence[T], ways: Sequence[Known[T]], in_use: int | None = None) -> tuple[T, ...]:
    """``in_use`` is the place of the way by which only codes are known that are not retired."""
    found: dict[int, T] = {}  # by the place of the new one
    all_free = {thing.id: thing for thing in old}
    for place, known_by in enumerate(ways):
        free = {i: thing for i, thing in all_free.items() if place != in_use or not thing.retired}
        there = Counter(known_by(thing) for thing in free.values())
        open_ = [n for n in range(len(new)) if n not in found]
        wanted = Counter(known_by(new[n]) for n in open_)
        by = {known_by(thing): thing for thing in free.values()}
        for n in open_:
            word = known_by(new[n])
            if word and there[word] == 1 and wanted[word] == 1:
                found[n] = by[word]
                del all_free[by[word].id]
    return tuple(
        replace(thing, id=found[n].id, uid=found[n].uid) if n in found else replace(thing, id=0, uid="")
        for n, thing in enumerate(new)
    )


def taken(old: Sequence[T], new: Sequence[T], number: Known[T]) -> dict[int, T]:
    """The codes that the new ones lack, by id, where their number is given to another: to which."""
    kept = {thing.id for thing in new}
    by = {number(thing): thing for thing in new}
    return {was.id: by[number(was)] for was in old if was.id not in kept and number(was) in by}
