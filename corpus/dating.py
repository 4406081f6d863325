"""Dates of articles that have none: read anew from what was written, by other dates of the file, or from the text.

What comes out is suggested, never done by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from corpus.readers.columns import SPELLINGS, plain
from corpus.readers.dates import date_in_line, order_shown_by, read_date, shortened
from corpus.readers.pieces import DATE_AS_WRITTEN
from models.articles import article
from models.corpus import Undated, undated
from models.file import Project
from models.wording import say

LINES = 6  # of a text that may hold its date, at its beginning and at its end
SHOWN = 60  # signs of it that are told
LONGEST = 200  # signs of a line that can be one with a date
DATED = frozenset(SPELLINGS["published"])


@dataclass(frozen=True, slots=True)
class Dating:
    """What the date of an article may be: with the day first, with the month first, and which of them fits, and why.

    Where ``written`` can be read one way alone both are the same; ``from_text`` says that it stands in the text.
    """

    article_id: int
    written: str
    day_first: str
    month_first: str
    likely: str | None
    why: str
    source: str  # the file or, of several articles without one, the outlet: what was looked at together
    from_text: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it could be two days."""
        return self.day_first != self.month_first


def as_written(metadata: Mapping[str, str]) -> str:
    """What was written where a date was expected that could not be read; empty where nothing was."""
    if metadata.get(DATE_AS_WRITTEN):
        return metadata[DATE_AS_WRITTEN]
    return next((value for name, value in metadata.items() if plain(name) in DATED and value), "")


def datings(project: Project, ids: Collection[int] | None = None) -> list[Dating]:
    """What the dates may be of articles that have none; of all of them, or of some."""
    groups: defaultdict[str, list[Undated]] = defaultdict(list)
    for one in undated(project, ids):
        groups[one.source].append(one)
    return [dating for source, group in groups.items() for dating in _of_group(project, source, group)]


def date_of_text(text: str) -> tuple[str, str]:
    """The first full date among the first lines of a text, else among its last, with how it is written; else empty."""
    lines = [line for line in text.splitlines() if line.strip()]
    for line in (*lines[:LINES], *lines[LINES:][-LINES:]):
        found = date_in_line(line[:LONGEST])
        if found is not None and found.iso and found.is_whole:
            return found.iso, shortened(line, SHOWN)
    return "", ""


def _of_group(project: Project, source: str, group: Sequence[Undated]) -> Iterable[Dating]:
    """Articles of one file: what its other dates show of one that could be two holds for all of them."""
    open_: list[tuple[Undated, str, str, str]] = []
    for one in group:
        written = as_written(one.metadata)
        day, month = (read_date(written, first).iso or "" for first in (True, False)) if written else ("", "")
        if day and month and day != month:
            open_.append((one, written, day, month))
        elif day or month:
            yield Dating(one.id, written, day or month, day or month, day or month, _read(written), source)
        else:
            iso, line = date_of_text(article(project, one.id).text)
            if iso:
                why = say("its text says: {line}", line=line)
                yield Dating(one.id, written, iso, iso, iso, why, source, from_text=True)
    if open_:
        first, why = _order([other for one in group for other in one.shown], [(d, m) for _, _, d, m in open_], group[0])
        for one, written, day, month in open_:
            iso, line = date_of_text(article(project, one.id).text)
            if iso in (day, month):
                said = say("its text says: {line}", line=line)
                yield Dating(one.id, written, day, month, iso, said, source)
            else:
                likely = None if first is None else day if first else month
                yield Dating(one.id, written, day, month, likely, why, source)


def _order(shown: Sequence[str], pairs: Sequence[tuple[str, str]], of: Undated) -> tuple[bool | None, str]:
    """Whether the day comes first in a file, and what shows it; None where nothing does."""
    for value in shown:
        first = order_shown_by(value)
        if first is not None:
            return first, _said_order(first, say("it has {date} elsewhere", date=value))
    if not of.earliest:
        return None, say("nothing else in its file shows which")
    inside = [sum(of.earliest <= pair[n] <= of.latest for pair in pairs) for n in (0, 1)]
    if inside[0] == inside[1]:
        return None, say("nothing else in its file shows which")
    first, most = inside[0] > inside[1], max(inside)
    days = say("{n} date lies among the others of its file|{n} dates lie among the others of its file", n=most)
    return first, _said_order(first, days)


def _said_order(day_first: bool, why: str) -> str:
    return say("day first: {why}", why=why) if day_first else say("month first: {why}", why=why)


def _read(written: str) -> str:
    return say("written as {date}", date=written)
