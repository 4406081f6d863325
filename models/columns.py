"""Tables of a million rows in memory, a code for each value: what narrows, counts, groups and orders them.

A room reads its rows into ``Columns`` once; whatever is asked then is answered without the project. Long loops are cut
into pieces, so that a window's thread gets its turn between them.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import compress, product

MASKS, ORDERS = 16, 12  # that are kept: each facet of a query asks for the same ones
NOT_KEPT = ""
PIECE = 50_000  # rows that are gone through without a pause: some milliseconds


@dataclass(frozen=True, slots=True)
class Value:
    """What a code stands for: ``key`` stays the same (a uid, or the words themselves), ``label`` is shown."""

    key: str
    label: str
    number: str = ""  # shown before the label: that of a claim


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows have a value; None for those that have none."""

    value: Value | None
    rows: int


@dataclass(frozen=True, slots=True)
class Query:
    """Which rows in which order: of each column in ``chosen`` they have one of the values, by key, "" for none.

    ``ids`` keeps only these, where it is given. Without an order the newest come first.
    """

    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)
    ids: frozenset[int] | None = None
    order: str = ""
    descending: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that follow each other and share a value of the column that they are grouped by."""

    value: Value | None
    first: int  # place of its first row among all
    rows: int


@dataclass(frozen=True, slots=True)
class Listing:
    """The answer to a query: ids in their order, and the groups that they make, if any.

    What has several values of the column that groups is in each of their groups; ``count`` has it once.
    """

    ids: array[int]
    groups: tuple[Group, ...] = ()
    once: int | None = None  # how many different ids there are, where that is not how many there are

    @property
    def count(self) -> int:
        """How many rows the query keeps."""
        return len(self.ids) if self.once is None else self.once


class Column:
    """One value a row, and more of those rows that have several; ``values`` stand in the order in which they sort."""

    def __init__(self, values: Sequence[Value], codes: array[int], more: Iterable[tuple[int, int]] = ()) -> None:
        self.values = list(values)  # that of code n is values[n - 1]
        self.codes = codes
        self.more_rows, self.more_codes = array("I"), array("I")
        for row, code in dict.fromkeys(more):
            if code != codes[row]:
                self.more_rows.append(row)
                self.more_codes.append(code)
        self._places = {value.key: n for n, value in enumerate(self.values, 1)}
        self._places[""] = 0

    def value(self, code: int) -> Value | None:
        """What a code stands for."""
        return self.values[code - 1] if code else None

    def code(self, key: str) -> int | None:
        """The code of a value; None where no row can have it."""
        return self._places.get(key)

    def named(self, words: str) -> str | None:
        """The key of a value that is typed: the key itself, its number or its label; None for any other word."""
        if not words or self.code(words) is not None:
            return words
        folded = words.casefold()
        fits = (v.key for v in self.values if folded in (v.number.casefold(), v.label.casefold()))
        return next(fits, None)

    def codes_of(self, keys: Collection[str]) -> frozenset[int]:
        """The codes of several, as far as they are there."""
        return frozenset(code for key in keys if (code := self.code(key)) is not None)

    def mask(self, keys: Collection[str]) -> bytearray:
        """1 for each row that has one of these values."""
        codes = self.codes_of(keys)
        found = bytearray()
        for piece in _pieces(self.codes):
            found += bytes(map(codes.__contains__, piece))
        for row, code in zip(self.more_rows, self.more_codes, strict=True):
            if code in codes:
                found[row] = 1
        return found

    def counted(self, mask: Sequence[int] | None) -> Counter[int]:
        """How many of the rows in the mask have each code."""
        counts: Counter[int] = Counter()
        for start in range(0, len(self.codes), PIECE):
            piece = self.codes[start : start + PIECE]
            counts.update(piece if mask is None else compress(piece, mask[start : start + PIECE]))
        if mask is None:
            counts.update(self.more_codes)
        else:
            counts.update(compress(self.more_codes, map(mask.__getitem__, self.more_rows)))
        return counts


class _Known(dict[int, int]):
    """Codes by row id; 0 for what is not known."""

    def __missing__(self, row_id: int) -> int:
        return 0


class Coded:
    """Values with the row ids that stand for them, and the codes that these get in the order in which they come."""

    def __init__(self, values: Iterable[tuple[Value, Iterable[int]]]) -> None:
        self.values: list[Value] = []
        self._codes = _Known()
        known: dict[str, int] = {}
        for value, row_ids in values:
            if value.key not in known:
                self.values.append(value)
                known[value.key] = len(self.values)
            self._codes.update(dict.fromkeys(row_ids, known[value.key]))

    def codes(self, row_ids: array[int]) -> array[int]:
        """A code for each; 0 for what is not known."""
        return array("I", map(self._codes.__getitem__, row_ids))

    def column(self, row_ids: array[int], more: list[tuple[int, int]] | None = None) -> Column:
        """The column of these, with those rows that have several."""
        codes = self._codes
        return Column(self.values, self.codes(row_ids), ((row, codes[i]) for row, i in more or () if i in codes))


@dataclass(frozen=True, slots=True)
class Ties:
    """What belongs together within a row, several times a row: who stands where toward what."""

    rows: array[int]
    codes: Mapping[str, array[int]]  # by the column that has the values


class Columns:
    """The rows of a table, the oldest first, with their columns by name."""

    def __init__(self, ids: array[int], columns: Mapping[str, Column], ties: Ties | None = None) -> None:
        self.ids = ids
        self.columns = dict(columns)
        self.ties = ties
        self._orders: dict[tuple[str, bool, str], array[int]] = {}
        self._masks: dict[tuple[object, ...], bytes | str | None] = {}

    def __len__(self) -> int:
        return len(self.ids)

    def mask(self, query: Query, without: str = "") -> bytes | None:
        """1 for each row that the query keeps, None for all; what is chosen in the column ``without`` does not count.

        Raises KeyError for a column that is not there.
        """
        chosen = tuple((name, keys) for name, keys in query.chosen.items() if keys and name != without)
        wanted = (chosen, query.ids)
        found = self._masks.get(wanted, NOT_KEPT)
        if isinstance(found, str):
            found = self._masked(chosen, query.ids)
            if len(self._masks) >= MASKS:
                self._masks.clear()
            self._masks[wanted] = found
        return found

    def _masked(self, chosen: tuple[tuple[str, frozenset[str]], ...], only: frozenset[int] | None) -> bytes | None:
        masks = [self.columns[name].mask(keys) for name, keys in chosen]
        if only is not None:
            masks.append(bytearray().join(bytes(map(only.__contains__, piece)) for piece in _pieces(self.ids)))
        if not masks:
            return None
        whole = int.from_bytes(masks[0], "little")
        for other in masks[1:]:
            whole &= int.from_bytes(other, "little")
        return whole.to_bytes(len(self.ids), "little")

    def count(self, query: Query) -> int:
        """How many rows the query keeps."""
        mask = self.mask(query)
        return len(self.ids) if mask is None else mask.count(1)

    def listing(self, query: Query) -> Listing:
        """The ids that the query keeps, in its order and groups; one with several values is in the group of each."""
        mask = self.mask(query)
        rows = self._ordered(query.order, query.descending, query.group)
        if mask is not None:
            rows = _joined(compress(piece, map(mask.__getitem__, piece)) for piece in _pieces(rows))
        ids = array("q")
        for piece in _pieces(rows):
            ids.extend(map(self.ids.__getitem__, piece))
        if not query.group:
            return Listing(ids)
        return Listing(ids, tuple(self._groups(self.columns[query.group], mask)), self.count(query))

    def facet(self, name: str, query: Query) -> list[Count]:
        """Of each value of a column how many rows the rest of the query keeps; in order, rows without one last."""
        column = self.columns[name]
        counts = column.counted(self.mask(query, without=name))
        found = [Count(value, counts[code]) for code, value in enumerate(column.values, 1) if counts[code]]
        return [*found, Count(None, counts[0])] if counts[0] else found

    def tally(self, names: Sequence[str], query: Query) -> Counter[tuple[int, ...]]:
        """How often the values of several columns meet, by their codes.

        Where one of them is tied, each tie counts once: a stance goes with its own target and actor. What is chosen
        in a tied column then holds for the tie.
        """
        mask = self.mask(query)
        tied = [name for name in names if self.ties is not None and name in self.ties.codes]
        several = {row for name in names if name not in tied for row in self.columns[name].more_rows}
        counts: Counter[tuple[int, ...]] = Counter()
        if not tied or self.ties is None:
            counts.update(self._met(names, mask, several))
            for row in several:
                if mask is None or mask[row]:
                    counts.update(product(*(self._all[name].get(row, ()) for name in names)))
            return counts
        rows, keep = self.ties.rows, self._kept_ties(query, mask)
        for start in range(0, len(rows), PIECE):
            piece = rows[start : start + PIECE]
            values = [
                self.ties.codes[n][start : start + PIECE]
                if n in tied
                else map(self.columns[n].codes.__getitem__, piece)
                for n in names
            ]
            for row, kept, met in zip(piece, keep[start : start + PIECE], zip(*values, strict=True), strict=True):
                if not kept:
                    continue
                if row not in several:
                    counts[met] += 1
                    continue
                parts = [(met[n],) if name in tied else self._all[name].get(row, ()) for n, name in enumerate(names)]
                counts.update(product(*parts))
        return counts

    @cached_property
    def _all(self) -> dict[str, dict[int, tuple[int, ...]]]:
        """Of each column the codes of those rows that have several in some column."""
        rows = {row for column in self.columns.values() for row in column.more_rows}
        found: dict[str, dict[int, tuple[int, ...]]] = {}
        for name, column in self.columns.items():
            of = {row: [column.codes[row]] for row in rows}
            for row, code in zip(column.more_rows, column.more_codes, strict=True):
                of[row].append(code)
            found[name] = {row: tuple(codes) for row, codes in of.items()}
        return found

    def _met(self, names: Sequence[str], mask: bytes | None, several: set[int]) -> Iterator[tuple[int, ...]]:
        codes = [self.columns[name].codes for name in names]
        for start in range(0, len(self.ids), PIECE):
            stop = min(start + PIECE, len(self.ids))
            met = zip(*(of[start:stop] for of in codes), strict=True)
            if mask is None and not several:
                yield from met
            else:
                for row, values in zip(range(start, stop), met, strict=True):
                    if (mask is None or mask[row]) and row not in several:
                        yield values

    def _kept_ties(self, query: Query, mask: bytes | None) -> bytes:
        assert self.ties is not None
        size = len(self.ties.rows)
        kept = bytes([1]) * size if mask is None else bytes(map(mask.__getitem__, self.ties.rows))
        for name, keys in query.chosen.items():
            if keys and name in self.ties.codes:
                codes = self.columns[name].codes_of(keys)
                other = bytes(map(codes.__contains__, self.ties.codes[name]))
                kept = (int.from_bytes(kept, "little") & int.from_bytes(other, "little")).to_bytes(size, "little")
        return kept

    def _ordered(self, order: str, descending: bool, group: str) -> array[int]:
        """All rows in an order and in groups, those that are equal in it the newest first; kept, as it takes long."""
        wanted = (order, descending, group)
        rows = self._orders.get(wanted)
        if rows is None:
            if group:
                rows = self._grouped(self._ordered(order, descending, ""), self.columns[group])
            elif descending:
                rows = array("I", reversed(self._ordered(order, False, "")))
            else:
                rows = array("I", reversed(range(len(self.ids))))
                rows = self._sorted(rows, self.columns[order]) if order else rows
            if len(self._orders) >= ORDERS:
                self._orders.clear()
            self._orders[wanted] = rows
        return rows

    def _groups(self, column: Column, mask: bytes | None) -> Iterator[Group]:
        """The groups that the rows of a mask make by a column."""
        counts, first = column.counted(mask), 0
        for code in sorted(counts, key=_last_if_none):
            if counts[code]:
                yield Group(column.value(code), first, counts[code])
                first += counts[code]

    def _grouped(self, rows: array[int], column: Column) -> array[int]:
        """The rows of each code, also of those that have it beside another; within each as they came."""
        buckets = dict(self._buckets(rows, column))
        if column.more_rows:
            place = array("I", bytes(4 * len(rows)))
            for n, row in enumerate(rows):
                place[row] = n
            more: dict[int, list[int]] = {}
            for row, code in zip(column.more_rows, column.more_codes, strict=True):
                more.setdefault(code, []).append(row)
            for code, several in more.items():
                merged = [*buckets.get(code, ()), *several]
                buckets[code] = array("I", sorted(merged, key=place.__getitem__))
        return _joined(buckets[code] for code in sorted(buckets, key=_last_if_none))

    def _sorted(self, rows: array[int], column: Column) -> array[int]:
        return _joined(bucket for _, bucket in self._buckets(rows, column))

    def _buckets(self, rows: array[int], column: Column) -> list[tuple[int, array[int]]]:
        """The rows of each code, those without one last; within each as they came."""
        buckets: dict[int, array[int]] = {}
        for piece in _pieces(rows):
            for row, code in zip(piece, map(column.codes.__getitem__, piece), strict=True):
                if code not in buckets:
                    buckets[code] = array("I")
                buckets[code].append(row)
        return [(code, buckets[code]) for code in sorted(buckets, key=_last_if_none)]


def _last_if_none(code: int) -> tuple[bool, int]:
    return (code == 0, code)


def _pieces(whole: array[int]) -> Iterator[array[int]]:
    for start in range(0, len(whole), PIECE):
        yield whole[start : start + PIECE]


def _joined(parts: Iterable[Iterable[int]]) -> array[int]:
    whole = array("I")
    for part in parts:
        whole.extend(part)
    return whole
