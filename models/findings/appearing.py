"""Who appears in the articles of the project, as far as machines have found."""

from __future__ import annotations

import re

from models.file import Project
from models.findings.records import ActorKind, CastMember

LOOKED_AT = 40  # articles with the words typed, the newest first
WORDS = re.compile(r"\w+")


def casts(project: Project, begins: str, limit: int = 20) -> list[CastMember]:
    """Cast members of any article whose name has words that begin with those of ``begins``, the most often found first.

    Only articles are looked through that have these words, and of these some, so that it is quick in any corpus.
    """
    words = WORDS.findall(begins.casefold())
    if not words:
        return []
    expression = "text : (" + " ".join(f'"{word}"*' for word in words) + ")"
    rows = project.tuples(
        "SELECT m.name, m.kind, m.title, count(*) AS often FROM (SELECT rowid AS article_id FROM article_search "
        "WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ?) s JOIN reading r ON r.article_id = s.article_id "
        "JOIN cast_member m ON m.reading_id = r.id WHERE m.kind <> 'place' GROUP BY m.name, m.kind "
        "ORDER BY often DESC, m.name",
        expression, LOOKED_AT,
    )  # fmt: skip
    fitting = (row for row in rows if _begins(row[0], words))
    return [CastMember(name, ActorKind(kind), title) for name, kind, title, _ in fitting][:limit]


def _begins(name: str, words: list[str]) -> bool:
    parts = WORDS.findall(name.casefold())
    return all(any(part.startswith(word) for part in parts) for word in words)
