"""The re-code queue: what changes of codes and actors have left for coders to decide."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from models.coding import Reason, question
from models.errors import NotFound
from models.file import Project, as_list
from models.history import Change, action
from models.people import Acting, CoderRole
from models.wording import say

ASKED = (
    "SELECT r.id, r.article_id, r.statement_id, r.coder_id, c.name AS coder, r.reason, r.arguments, r.asked_at, "
    "coalesce(s.uuid, '') AS statement_uid, a.headline FROM recoding r JOIN coder c ON c.id = r.coder_id "
    "JOIN article a ON a.id = r.article_id LEFT JOIN statement s ON s.id = r.statement_id"
)


@dataclass(frozen=True, slots=True)
class Recoding:
    """A coding that its coder must look at again, and the question about it."""

    id: int
    article_id: int
    statement_id: int | None
    coder_id: int
    coder: str
    reason: Reason
    question: str
    asked_at: str
    statement_uid: str
    headline: str


def recodings(project: Project, acting: Acting) -> list[Recoding]:
    """What waits for the one who acts: her own, or, for a lead, everybody's; as articles and statements came."""
    if acting.role is CoderRole.LEAD:
        return all_recodings(project)
    return _recodings(project, "WHERE r.coder_id = ?1 AND r.layer_id = ?2", acting.coder_id, acting.layer_id)


def all_recodings(project: Project) -> list[Recoding]:
    """What waits for everybody."""
    return _recodings(project, "")


def _recodings(project: Project, where: str, *bound: object) -> list[Recoding]:
    rows = project.select(f"{ASKED} {where} ORDER BY r.article_id, r.statement_id, r.id", *bound)
    found = []
    for row in rows:
        reason, told = Reason(row.pop("reason")), json.loads(row.pop("arguments"))
        found.append(Recoding(**row, reason=reason, question=question(reason, told)))
    return found


def keep(project: Project, acting: Acting, recoding_ids: Sequence[int]) -> Change:
    """Say that codings hold as they are: their questions are settled. Raises NotFound where one is not there."""
    with action(project, acting, "keep_codings") as edit:
        there = dict(
            project.tuples(
                "SELECT id, article_id FROM recoding WHERE id IN (SELECT value FROM json_each(?))",
                as_list(recoding_ids),
            )
        )
        if len(there) < len(set(recoding_ids)):
            raise NotFound(say("This question is not there any more."), say("It may have been settled meanwhile."))
        edit.article_id = next(iter(there.values())) if len(set(there.values())) == 1 else None
        edit.delete_where("recoding", "id", there)
        edit.say(codings=len(there))
    return edit.done()
