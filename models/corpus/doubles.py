"""What is kept of the comparing of articles: their sketches, and the pairs that tell the same story."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from models.file import Project, as_list

NAMESPACE = uuid.UUID("0d8cf1de-6a5b-4c39-9d53-3a3b0c6b7f4e")


@dataclass(frozen=True, slots=True)
class FoundTwin:
    """An article that tells the same story as an earlier one, and how like it is, from 0 to 1."""

    article_id: int
    other_id: int
    likeness: float


def unsketched(project: Project, version: int) -> list[int]:
    """The articles without a sketch of this version."""
    rows = project.tuples(
        "SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM sketch WHERE substr(hashes, 1, 1) IN (?, ?))",
        bytes([version]), bytes([version | 0x80]),
    )  # fmt: skip
    return [article_id for (article_id,) in rows]


def texts_of(project: Project, article_ids: Collection[int], longest: int) -> dict[int, str]:
    """The texts of articles, each up to so many code points."""
    return dict(
        project.tuples(
            "SELECT id, substr(text, 1, ?) FROM article WHERE id IN (SELECT value FROM json_each(?))",
            longest, as_list(article_ids),
        )
    )  # fmt: skip


def lengths_of(project: Project, article_ids: Sequence[int]) -> list[int]:
    """How many words articles have, in their order."""
    words = dict(
        project.tuples(
            "SELECT id, words FROM article WHERE id IN (SELECT value FROM json_each(?))", as_list(article_ids)
        )
    )
    return [words[article_id] for article_id in article_ids]


def keep_sketches(project: Project, sketches: Sequence[tuple[int, bytes]]) -> None:
    """Keep the sketches of articles, that wait to be compared then."""
    with project.transaction():
        project.execute_many("INSERT OR REPLACE INTO sketch (article_id, hashes) VALUES (?, ?)", sketches)


def sketches(project: Project) -> Iterator[tuple[int, int, bytes]]:
    """All sketches in the order of the articles: (article, 1 where it was compared, sketch)."""
    return project.stream("SELECT article_id, compared, hashes FROM sketch ORDER BY article_id")


def awaits_comparing(project: Project) -> bool:
    """Whether there are sketches that were not compared yet."""
    return bool(project.tuples("SELECT 1 FROM sketch WHERE compared = 0 LIMIT 1"))


def pairs(project: Project) -> list[tuple[int, int]]:
    """The pairs that were found: (article, the other), in the order in which they were."""
    return project.tuples("SELECT article_id, other_id FROM twin ORDER BY id")


def keep_compared(project: Project, article_ids: Collection[int], found: Sequence[FoundTwin] = ()) -> None:
    """Keep that articles were compared, and what was found for them."""
    uids = project.uids(("article", i) for twin in found for i in (twin.article_id, twin.other_id))
    with project.transaction():
        project.execute_many(
            "INSERT OR IGNORE INTO twin (uuid, article_id, other_id, likeness) VALUES (?, ?, ?, ?)",
            [(_uid(uids, twin), twin.article_id, twin.other_id, round(twin.likeness, 4)) for twin in found],
        )
        project.execute(
            "UPDATE sketch SET compared = 1 WHERE article_id IN (SELECT value FROM json_each(?))", as_list(article_ids)
        )


def _uid(uids: dict[tuple[str, int], str], twin: FoundTwin) -> str:
    """A uid that follows from the two articles, so that every machine gives the same pair the same one."""
    pair = (uids["article", twin.article_id], uids["article", twin.other_id])
    return str(uuid.uuid5(NAMESPACE, " ".join(pair)))
