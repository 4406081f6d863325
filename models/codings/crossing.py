"""How often values meet: cross tables, and stances over time toward each target."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from models.coding import Stance
from models.columns import Columns, Query, Value
from models.errors import NotAllowed
from models.wording import say

CROSSED = ("claim", "target", "stance", "actor", "outlet", "coder", "week", "state", "complete", "version")
MOST_PERIODS = 2000  # a misprint of a year must not make a chart of a million weeks


@dataclass(frozen=True, slots=True)
class CrossTable:
    """Counts by row and column; a value None stands for what has none."""

    rows: tuple[Value | None, ...]
    across: tuple[Value | None, ...]
    counts: tuple[tuple[int, ...], ...]  # by row, then by column

    @property
    def total(self) -> int:
        """All of them."""
        return sum(map(sum, self.counts))


@dataclass(frozen=True, slots=True)
class Series:
    """Stances toward one target (None: toward claims themselves), period by period."""

    target: Value | None
    counts: dict[Stance, tuple[int, ...]]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(map(sum, self.counts.values()))


@dataclass(frozen=True, slots=True)
class OverTime:
    """Positions by target and period; ``periods`` are first days, ISO, none left out between the first and the last."""

    unit: str  # "week" or "month"
    periods: tuple[str, ...]
    series: tuple[Series, ...]  # the most frequent first
    undated: int  # positions in articles without a date


def cross(columns: Columns, rows: str, across: str, query: Query) -> CrossTable:
    """A cross table of two columns. With stance or target positions are counted, else statements.

    What a statement has several of is counted once for each. Raises NotAllowed for columns that can't be crossed.
    """
    if rows == across or rows not in CROSSED or across not in CROSSED:
        raise NotAllowed(say("That can't be crossed."), say("Choose two of: {names}.", names=", ".join(CROSSED)))
    met = columns.tally((rows, across), query)
    below, beside = ([*sorted({pair[n] for pair in met} - {0}), *([0] * any(p[n] == 0 for p in met))] for n in (0, 1))
    return CrossTable(
        tuple(columns.columns[rows].value(code) for code in below),
        tuple(columns.columns[across].value(code) for code in beside),
        tuple(tuple(met[row, column] for column in beside) for row in below),
    )


def over_time(columns: Columns, query: Query, unit: str = "week") -> OverTime:
    """Stances of positions by target, ``week`` by week or ``month`` by month; those not coded yet are left out."""
    met = columns.tally(("week" if unit == "week" else "date", "target", "stance"), query)
    times = columns.columns["week" if unit == "week" else "date"]
    stances = list(Stance)
    found: dict[int, dict[Stance, dict[str, int]]] = {}
    undated = 0
    for (when, target, stance), n in met.items():
        moment = times.value(when)
        if not stance:
            continue
        if moment is None:
            undated += n
            continue
        of = found.setdefault(target, {}).setdefault(stances[stance - 1], {})
        period = moment.key if unit == "week" else f"{moment.key[:7]}-01"
        of[period] = of.get(period, 0) + n
    periods = tuple(_periods({p for of in found.values() for counts in of.values() for p in counts}, unit))
    series = [
        Series(
            columns.columns["target"].value(target),
            {stance: tuple(of.get(stance, {}).get(p, 0) for p in periods) for stance in stances},
        )
        for target, of in found.items()
    ]
    return OverTime(unit, periods, tuple(sorted(series, key=lambda s: -s.total)), undated)


def _periods(there: set[str], unit: str) -> Iterator[str]:
    """All between the first and the last; only those that are there where these would be too many."""
    if not there:
        return
    first, last = date.fromisoformat(min(there)), date.fromisoformat(max(there))
    if (last - first).days > MOST_PERIODS * 7:
        yield from sorted(there)
        return
    while first <= last:
        yield first.isoformat()
        first = first + timedelta(days=7) if unit == "week" else (first + timedelta(days=32)).replace(day=1)
