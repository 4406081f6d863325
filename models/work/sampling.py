"""Drawing articles: by chance, by strata, by quotas, by constructed weeks. The same articles and seed, the same draw.

Nothing here asks Python for chance: an article's place in a draw is a hash of its frozen text under the seed. So the
draw is the same on every machine, in every version of Python, and in another project that holds the same texts.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

from models.errors import NotAllowed
from models.wording import say

COLUMNS = ("outlet", "year", "month", "week", "language")  # what can be stratified by; any other is metadata's name
WEEKDAYS = 7
NOTHING_MORE: Mapping[str, str] = MappingProxyType({})
Rank = tuple[bytes, str]


class Way(StrEnum):
    """How articles are drawn."""

    CHANCE = "chance"
    PROPORTION = "proportion"  # of each stratum as many as it has a share of the whole
    EQUAL = "equal"  # of each stratum as many
    QUOTAS = "quotas"
    WEEK = "week"  # constructed weeks: whole days


class Piece(NamedTuple):
    """An article as a draw sees it; ``more`` are values of its metadata. There are as many as articles."""

    id: int
    uid: str
    sha256: str  # of its text
    outlet: str = ""
    published: str = ""
    language: str = ""
    more: Mapping[str, str] = NOTHING_MORE

    def value(self, column: str) -> str:
        """What stands in a column; "" where nothing does."""
        if column in ("outlet", "language"):
            return str(getattr(self, column))
        if column in ("year", "month"):
            return self.published[: 4 if column == "year" else 7]
        if column != "week":
            return self.more.get(column, "")
        day = self.day
        return "{}-W{:02}".format(*day.isocalendar()) if day else ""

    @property
    def day(self) -> date | None:
        """The day on which it was published."""
        try:
            return date.fromisoformat(self.published)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Quota:
    """Of the articles with a value so many, or with None all; a column of "" stands for all that no quota names."""

    column: str
    value: str
    number: int | None


@dataclass(frozen=True, slots=True)
class Sampling:
    """What to draw; ``number`` of None is all. Constructed weeks and quotas have numbers of their own."""

    number: int | None = None
    seed: int = 1
    way: Way = Way.CHANCE
    by: tuple[str, ...] = ()
    quotas: tuple[Quota, ...] = ()
    weeks: int = 1
    per_outlet: bool = False  # a week of each outlet

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns that it looks at."""
        if self.way is Way.QUOTAS:
            return tuple(dict.fromkeys(quota.column for quota in self.quotas if quota.column))
        if self.way is Way.WEEK:
            return ("outlet",) if self.per_outlet else ()
        return self.by if self.way in (Way.PROPORTION, Way.EQUAL) else ()


@dataclass(frozen=True, slots=True)
class Stratum:
    """Articles that have something in common, or in constructed weeks the days that are one weekday (1 is Monday).

    Of ``there`` were ``wanted`` so many and ``drawn`` so many; a value of "" is one that is not known.
    """

    values: tuple[str, ...]
    there: int
    wanted: int
    drawn: int


@dataclass(frozen=True, slots=True)
class Draw:
    """What was drawn, in the order of the corpus, and of which strata; ``undated`` have no place in a week."""

    pieces: tuple[Piece, ...]
    strata: tuple[Stratum, ...] = ()
    days: tuple[str, ...] = ()
    undated: int = 0

    @property
    def short(self) -> tuple[Stratum, ...]:
        """The strata that had less than was wanted."""
        return tuple(stratum for stratum in self.strata if stratum.drawn < stratum.wanted)


def draw(pool: Sequence[Piece], sampling: Sampling) -> Draw:
    """Draw of a pool, which is in the order of the corpus. Raises NotAllowed for what can't be drawn at all."""
    _check(sampling)
    if sampling.way is Way.WEEK:
        return _weeks(pool, sampling)
    taken: set[int] = set()
    strata = []
    for values, there, wanted in _wanted(pool, sampling):
        some = first(there, wanted, sampling.seed, "draw")
        taken.update(piece.id for piece in some)
        strata.append(Stratum(values, len(there), wanted, len(some)))
    told = () if sampling.way is Way.CHANCE else tuple(strata)
    return Draw(tuple(piece for piece in pool if piece.id in taken), told)


def first(pieces: Sequence[Piece], number: int, seed: int, purpose: str) -> list[Piece]:
    """So many of them, by chance."""
    return shuffled(pieces, seed, purpose)[:number]


def shuffled(pieces: Sequence[Piece], seed: int, purpose: str) -> list[Piece]:
    """All of them in an order of chance, which is another for each purpose."""
    return sorted(pieces, key=lambda piece: _rank(seed, purpose, piece))


def key_of(columns: Sequence[str]) -> Callable[[Piece], tuple[str, ...]]:
    """The values of a piece in some columns."""
    return lambda piece: tuple(piece.value(column) for column in columns)


def apportioned(sizes: Mapping[tuple[str, ...], int], number: int, seed: int) -> dict[tuple[str, ...], int]:
    """``number`` shared out in proportion to sizes: whole parts first, the rest to the largest remainders."""
    total = sum(sizes.values())
    if not total:
        return dict.fromkeys(sizes, 0)
    parts = {key: divmod(number * size, total) for key, size in sizes.items()}
    shares = {key: whole for key, (whole, _) in parts.items()}
    rest = number - sum(shares.values())
    for key in sorted(sizes, key=lambda key: (-parts[key][1], _hash(seed, "remainder", *key)))[:rest]:
        shares[key] += 1
    return shares


def _wanted(pool: Sequence[Piece], sampling: Sampling) -> list[tuple[tuple[str, ...], list[Piece], int]]:
    """The strata: their values, their pieces, and how many of them are wanted."""
    if sampling.way is Way.CHANCE:
        return [((), list(pool), len(pool) if sampling.number is None else min(sampling.number, len(pool)))]
    if sampling.way is Way.QUOTAS:
        return _by_quotas(pool, sampling.quotas)
    strata = _grouped(pool, key_of(sampling.by))
    sizes = {key: len(pieces) for key, pieces in strata.items()}
    if sampling.number is None:
        wanted = sizes
    elif sampling.way is Way.PROPORTION:
        wanted = apportioned(sizes, min(sampling.number, len(pool)), sampling.seed)
    else:
        wanted = apportioned(dict.fromkeys(sizes, 1), sampling.number, sampling.seed)
    return [(key, strata[key], wanted[key]) for key in sorted(strata)]


def _by_quotas(pool: Sequence[Piece], quotas: Sequence[Quota]) -> list[tuple[tuple[str, ...], list[Piece], int]]:
    """An article counts for the first quota that names it."""
    found: dict[Quota, list[Piece]] = {quota: [] for quota in quotas}
    ordered = sorted(quotas, key=lambda quota: not quota.column)  # the rest is what is left by all others
    for piece in pool:
        for quota in ordered:
            if not quota.column or piece.value(quota.column) == quota.value:
                found[quota].append(piece)
                break
    return [
        ((quota.column, quota.value), pieces, len(pieces) if quota.number is None else quota.number)
        for quota, pieces in found.items()
    ]


def _weeks(pool: Sequence[Piece], sampling: Sampling) -> Draw:
    """For each weekday so many of its days, by chance, with all their articles."""
    dated = [piece for piece in pool if piece.day is not None]
    outlets = sorted({piece.outlet for piece in dated}) if sampling.per_outlet else [None]
    taken: set[tuple[str | None, date]] = set()
    strata = []
    for outlet in outlets:
        of_outlet = (piece.day for piece in dated if outlet is None or piece.outlet == outlet)
        days = sorted({day for day in of_outlet if day is not None})
        for weekday in range(1, WEEKDAYS + 1):
            there = [day for day in days if day.isoweekday() == weekday]
            there.sort(key=lambda day: _hash(sampling.seed, "day", outlet or "", day.isoformat()))
            taken.update((outlet, day) for day in there[: sampling.weeks])
            values = (str(weekday),) if outlet is None else (outlet, str(weekday))
            strata.append(Stratum(values, len(there), sampling.weeks, min(len(there), sampling.weeks)))
    drawn = tuple(piece for piece in dated if ((piece.outlet if sampling.per_outlet else None), piece.day) in taken)
    days_drawn = tuple(sorted({day.isoformat() for _, day in taken}))
    return Draw(drawn, tuple(strata), days_drawn, len(pool) - len(dated))


def _grouped(pool: Sequence[Piece], key: Callable[[Piece], tuple[str, ...]]) -> dict[tuple[str, ...], list[Piece]]:
    found: defaultdict[tuple[str, ...], list[Piece]] = defaultdict(list)
    for piece in pool:
        found[key(piece)].append(piece)
    return found


def _rank(seed: int, purpose: str, piece: Piece) -> Rank:
    return _hash(seed, purpose, piece.sha256), piece.uid


def _hash(seed: int, *words: str) -> bytes:
    return hashlib.sha256("\x1f".join((str(seed), *words)).encode()).digest()


def _check(sampling: Sampling) -> None:
    if sampling.number is not None and sampling.number < 1:
        raise NotAllowed(say("At least one article must be drawn."))
    if sampling.way in (Way.PROPORTION, Way.EQUAL) and not sampling.by:
        raise NotAllowed(say("Strata of what?"), say("Such as outlet and month."))
    if sampling.way is Way.QUOTAS:
        _check_quotas(sampling.quotas)
    if sampling.way is Way.WEEK and sampling.weeks < 1:
        raise NotAllowed(say("A draw of constructed weeks has at least one week."))


def _check_quotas(quotas: Sequence[Quota]) -> None:
    if not quotas:
        raise NotAllowed(say("How many of which?"), say("Such as all of one outlet and 50 of another."))
    named = sorted((quota.column, quota.value) for quota in quotas)
    twice = next((key for key, same in groupby(named) if len(list(same)) > 1), None)
    if twice is not None:
        raise NotAllowed(say("“{value}” has two quotas.", value=twice[1] or say("the rest")), say("Give it one."))
