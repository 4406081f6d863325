"""Actors whose name is nearly what was typed: a slip of the fingers must not make a second person."""

from __future__ import annotations

from collections.abc import Iterable

from models.file import Project

LIKE = 80.0  # of 100, from which a name resembles another
LEAST = 4  # letters that say enough


def resembling(names: Iterable[str], typed: str, limit: int = 5) -> list[str]:
    """Those of the names that are nearly what was typed, or have words that are, the nearest first."""
    from rapidfuzz import fuzz, process, utils  # late: it is only wanted where nothing else was found

    if len(typed.strip()) < LEAST:
        return []
    found = process.extract(
        typed, list(dict.fromkeys(names)), scorer=fuzz.partial_ratio, processor=utils.default_process, limit=limit,
        score_cutoff=LIKE,
    )  # fmt: skip
    return [name for name, _, _ in found]


def names_of_actors(project: Project) -> list[str]:
    """The names of all actors, those most often cited first."""
    return [
        name
        for (name,) in project.tuples(
            "SELECT a.name FROM actor a LEFT JOIN actor_use u ON u.actor_id = a.id "
            "ORDER BY coalesce(u.statements, 0) DESC"
        )
    ]
