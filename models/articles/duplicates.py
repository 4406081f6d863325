"""Which articles a project holds already, so that none is kept twice."""

from __future__ import annotations

from collections.abc import Iterable

from models.file import Project

ASKED_AT_ONCE = 500  # hashes in one query
Key = tuple[str, str, str | None]  # what makes an article the same: hash of its text, outlet, date


class Known:
    """The articles of a project and those that are to come into it.

    The same article has the same text, and no other outlet or date where both are known: a folder that tells the
    outlet may be imported first file by file, which doesn't tell it. An import that was taken back doesn't count.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._there: dict[str, list[tuple[str, str | None, int]]] = {}

    def look_up(self, keys: Iterable[Key]) -> None:
        """Ask the project for the texts of ``keys``; comes before ``find``."""
        fresh = [digest for digest in dict.fromkeys(key[0] for key in keys) if digest not in self._there]
        for start in range(0, len(fresh), ASKED_AT_ONCE):
            digests = fresh[start : start + ASKED_AT_ONCE]
            marks = ", ".join("?" * len(digests))
            rows = self._project.tuples(
                f"SELECT sha256, outlet, published, id FROM article WHERE sha256 IN ({marks}) AND id NOT IN "
                "(SELECT article_id FROM set_aside WHERE kind = 'import') ORDER BY id",
                *digests,
            )
            for digest, outlet, published, article_id in rows:
                self.put((digest, outlet, published), article_id)

    def find(self, key: Key) -> int | None:
        """The id of the same article; one that agrees in all goes before one of which less is known."""
        digest, outlet, published = key
        there = self._there.get(digest, ())
        agree = [
            (other == outlet and day == published, article_id)
            for other, day, article_id in there
            if (other == outlet or not other or not outlet) and (day == published or not day or not published)
        ]
        return max(agree, key=lambda one: one[0])[1] if agree else None

    def put(self, key: Key, article_id: int) -> None:
        """Remember an article that is, or would be, in the project."""
        self._there.setdefault(key[0], []).append((key[1], key[2], article_id))
