"""The columns of a data frame of R as words: factors by their levels, days and times as ISO, what is missing empty."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from corpus.readers.reader import Found
from corpus.readers.tables.cells import cell_text, distinct
from corpus.readers.tables.r_objects import Thing
from models.wording import say

_MISSING = -(2**31)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def columns_of(frame: Thing, found: Found) -> dict[str, list[str]]:
    """The columns of a data frame by their names; one that can't be read as words is told and left out."""
    given = frame.attributes.get("names")
    names = distinct([name or "" for name in given.items]) if given is not None and given.kind == "text" else []
    columns: dict[str, list[str]] = {}
    things = [item for item in frame.items if isinstance(item, Thing)] if frame.kind == "list" else []
    for name, thing in zip(names, things, strict=False):
        if thing.kind in ("text", "whole", "real", "truth", "list") and "POSIXlt" not in thing.classes:
            columns[name] = words_of(thing)
        else:
            found.note(say("the column “{name}” is of a kind that can't be read; left out", name=name))
    longest = max(map(len, columns.values()), default=0)
    return {name: values + [""] * (longest - len(values)) for name, values in columns.items()}


def words_of(thing: Thing) -> list[str]:
    """The items of a vector as words."""
    if thing.kind == "text":
        return [item or "" for item in thing.items]
    if thing.kind == "list":
        return ["; ".join(filter(None, words_of(item))) for item in thing.items]
    labels = _labels(thing)
    if "factor" in thing.classes:
        levels = thing.attributes.get("levels")
        known = words_of(levels) if levels is not None else []
        return [known[n - 1] if 0 < n <= len(known) else "" for n in thing.items]
    if "Date" in thing.classes:
        return list(_times(thing, 86_400))
    if "POSIXct" in thing.classes:
        return list(_times(thing, 1))
    if thing.kind == "truth":
        return ["" if n == _MISSING else "TRUE" if n else "FALSE" for n in thing.items]
    if thing.kind not in ("whole", "real"):
        return []
    return ["" if _is_missing(n) else labels.get(float(n)) or cell_text(n) for n in thing.items]


def _labels(thing: Thing) -> dict[float, str]:
    """The words of a vector with value labels, as the package haven keeps them."""
    labels = thing.attributes.get("labels")
    names = labels.attributes.get("names") if labels is not None else None
    if labels is None or names is None or labels.kind not in ("whole", "real"):
        return {}
    return dict(zip(map(float, labels.items), words_of(names), strict=False))


def _times(thing: Thing, seconds: int) -> Iterator[str]:
    """Days or seconds since 1970 as ISO, in the zone that is told, else in UTC."""
    told = thing.attributes.get("tzone")
    zone = next(chain(filter(None, told.items if told is not None and told.kind == "text" else ()), ("UTC",)))
    try:
        where = ZoneInfo(zone)
    except (ValueError, OSError, LookupError):
        where = ZoneInfo("UTC")
    for number in thing.items:
        try:
            found = None if _is_missing(number) else (_EPOCH + timedelta(seconds=number * seconds)).astimezone(where)
        except OverflowError:
            yield cell_text(number)
            continue
        yield "" if found is None else cell_text(found.replace(tzinfo=None, microsecond=0))


def _is_missing(number: float) -> bool:
    return number == _MISSING or math.isnan(number)
