"""The history as it is told: who did what when, in one article or in the whole project."""

from __future__ import annotations

from dataclasses import dataclass

from models.file import Project
from models.history import told
from models.history.sentences import sentence
from models.wording import later, say

DONE = {
    "action": later("{coder} {done}"),
    "undo": later("{coder} undid: {done}"),
    "redo": later("{coder} did again: {done}"),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the history."""

    at: str
    coder: str
    sentence: str  # whole: "Ana changed the stance of statement 3 from support to oppose"
    undone: bool
    article_id: int | None


def history(project: Project, article_id: int | None = None, limit: int = 1000) -> list[Event]:
    """What was done, the newest first: in one article, or in the whole project."""
    where, given = ("", ()) if article_id is None else ("WHERE c.article_id = ?", (article_id,))
    rows = project.select(
        "SELECT c.made_at, c.kind, c.verb, c.arguments, c.undone, c.article_id, coder.name FROM change c "
        f"JOIN coder ON coder.id = c.coder_id {where} ORDER BY c.id DESC LIMIT ?",
        *given,
        limit,
    )
    return [
        Event(
            r["made_at"],
            r["name"],
            say(DONE[r["kind"]], coder=r["name"], done=sentence(r["verb"], told.arguments(r["arguments"]))),
            bool(r["undone"]),
            r["article_id"],
        )
        for r in rows
    ]
