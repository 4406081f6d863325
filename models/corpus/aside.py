"""Articles that are set aside: not coded, drawn, handed out or exported, and still there with their reason."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from models.errors import NotAllowed
from models.file import Project, as_list
from models.history import Change, action
from models.people import Acting, Right
from models.wording import say


class AsideKind(StrEnum):
    """Why it is: by hand, by a rule, as a double, coded with its double, or its whole import was taken back."""

    HAND = "hand"
    RULE = "rule"
    DOUBLE = "double"
    ONCE = "once"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Aside:
    """That an article is set aside; ``of_id`` is the article whose double it is."""

    article_id: int
    kind: AsideKind
    reason: str
    rule: str
    of_id: int | None


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason, and how many articles are set aside for it."""

    kind: AsideKind
    reason: str
    rule: str
    articles: int


def set_articles_aside(
    project: Project,
    acting: Acting,
    article_ids: Collection[int],
    reason: str,
    kind: AsideKind = AsideKind.HAND,
    rule: str = "",
    of: int | None = None,
) -> Change:
    """Set articles aside for one reason; those that are aside already stay so for theirs.

    ``rule`` is what they were chosen by, so that it can be asked again; ``of`` the article whose doubles they are.
    """
    if not reason.strip():
        raise NotAllowed(say("Why are they set aside?"), say("Give a reason, such as “letters”."))
    with action(project, acting, "set_articles_aside", right=Right.LEAD) as edit:
        there = project.tuples(
            "SELECT value FROM json_each(?) WHERE value IN (SELECT id FROM article) AND value NOT IN "
            "(SELECT article_id FROM set_aside)",
            as_list(dict.fromkeys(article_ids)),
        )
        edit.insert_rows(
            "set_aside",
            [
                {"article_id": i, "kind": str(kind), "reason": reason.strip(), "rule": rule, "of_id": of}
                for (i,) in there
            ],
        )
        edit.say(articles=len(there), reason=reason.strip())
    return edit.done()


def bring_articles_back(project: Project, acting: Acting, article_ids: Collection[int]) -> Change:
    """Take articles up again that were set aside; those of an import that was taken back come with the import only."""
    with action(project, acting, "bring_articles_back", right=Right.LEAD) as edit:
        rows = project.tuples(
            "SELECT id FROM set_aside WHERE kind <> 'import' AND article_id IN (SELECT value FROM json_each(?))",
            as_list(article_ids),
        )
        edit.say(articles=edit.delete_where("set_aside", "id", [row_id for (row_id,) in rows]))
    return edit.done()


def aside_of(project: Project, article_ids: Collection[int]) -> dict[int, Aside]:
    """Which of some articles are set aside, and why."""
    rows = project.tuples(
        "SELECT article_id, kind, reason, rule, of_id FROM set_aside "
        "WHERE article_id IN (SELECT value FROM json_each(?))",
        as_list(article_ids),
    )
    return {row[0]: Aside(row[0], AsideKind(row[1]), *row[2:]) for row in rows}


def reasons(project: Project) -> list[Reason]:
    """All reasons that articles are set aside for, the most frequent first."""
    rows = project.tuples(
        "SELECT kind, reason, max(rule), count(*) AS n FROM set_aside GROUP BY kind, reason ORDER BY n DESC, reason"
    )
    return [Reason(AsideKind(kind), reason, rule, n) for kind, reason, rule, n in rows]
