"""Articles without a date, with what else is known in their file of when it is from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from models.file import Project, as_list

WITHOUT = (
    "SELECT a.id, a.outlet, f.id, f.path, f.first_id, f.last_id FROM article a LEFT JOIN import_file f "
    "ON f.first_id <= a.id AND f.last_id >= a.id WHERE a.published IS NULL AND (?1 IS NULL OR a.id IN "
    "(SELECT value FROM json_each(?1))) AND a.id NOT IN (SELECT article_id FROM set_aside) ORDER BY a.id"
)
DIGITS = (
    "SELECT DISTINCT value FROM metadata WHERE article_id BETWEEN ? AND ? AND value GLOB '*[0-9]?[0-9]*?[0-9][0-9]*'"
)
SHOWN = 1_000  # values of a file that are looked through for how it writes dates
LONGEST = 40  # signs of one that can be a date


@dataclass(frozen=True, slots=True)
class Undated:
    """An article without a date; ``source`` is its file, or its outlet where that is not known.

    ``shown`` are values of its file's metadata that look like dates, ``earliest`` and ``latest`` the
    days of its others.
    """

    id: int
    source: str
    metadata: Mapping[str, str]
    shown: tuple[str, ...]
    earliest: str
    latest: str


def undated(project: Project, ids: Collection[int] | None = None) -> list[Undated]:
    """All articles without a date that are not set aside, or those of some."""
    rows = project.tuples(WITHOUT, None if ids is None else as_list(ids))
    wanted = as_list(row[0] for row in rows)
    metadata: defaultdict[int, dict[str, str]] = defaultdict(dict)
    for article_id, name, value in project.tuples(
        "SELECT article_id, name, value FROM metadata WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        wanted,
    ):
        metadata[article_id][name] = value
    of_file: dict[int, tuple[tuple[str, ...], str, str]] = {}
    of_outlet: dict[str, tuple[tuple[str, ...], str, str]] = {}
    found = []
    for article_id, outlet, file_id, path, first, last in rows:
        if file_id is not None:
            if file_id not in of_file:
                of_file[file_id] = _of_file(project, first, last)
            known = of_file[file_id]
        else:
            if outlet not in of_outlet:
                days = project.tuples("SELECT min(published), max(published) FROM article WHERE outlet = ?", outlet)[0]
                of_outlet[outlet] = ((), days[0] or "", days[1] or "")
            known = of_outlet[outlet]
        found.append(Undated(article_id, path or outlet, metadata[article_id], *known))
    return found


def _of_file(project: Project, first: int, last: int) -> tuple[tuple[str, ...], str, str]:
    values = project.tuples(f"{DIGITS} LIMIT {SHOWN}", first, last)
    days = project.tuples("SELECT min(published), max(published) FROM article WHERE id BETWEEN ? AND ?", first, last)[0]
    return tuple(value for (value,) in values if len(value) <= LONGEST), days[0] or "", days[1] or ""
