"""What becomes of positions when claims go with another target than before.

A stance belongs to what it is toward. Where a position came along with its claim and is still empty, it follows the
claim to the new target; where a stance was given, the position stays what it is, and a person is asked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from models.codebook import Target
from models.coding import Reason, drop_positions
from models.file import Project, as_list
from models.history import Edit
from models.revising.records import FREE_STATEMENT

# Positions that came along with one of the claims ?1, which is the first of its statement that goes with a target.
CAME_ALONG = (
    "SELECT p.id, p.statement_id, p.stance IS NOT NULL AS said, EXISTS (SELECT 1 FROM stance o WHERE "
    "o.statement_id = p.statement_id AND o.actor_id IS p.actor_id AND o.target_id IS ?3 AND o.id <> p.id) AS doubled "
    "FROM stance p WHERE p.target_id IS ?2 AND p.target_chosen = 0 AND p.statement_id IN (SELECT c.statement_id "
    "FROM statement_claim c WHERE c.claim_id IN (SELECT value FROM json_each(?1)) AND NOT EXISTS (SELECT 1 "
    "FROM statement_claim f JOIN claim_target g ON g.claim_id = f.claim_id WHERE f.statement_id = c.statement_id "
    "AND f.position < c.position)) AND {which}"
)


@dataclass(slots=True)
class Turning:
    """Positions that follow their claims to a target, that double one and go, and that stay toward the earlier one."""

    target_id: int | None
    followed: list[int] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)
    held: list[int] = field(default_factory=list)
    asked: dict[int, tuple[Reason, Mapping[str, Any]]] = field(default_factory=dict)  # by statement


def turning(
    project: Project,
    claim_ids: Collection[int],
    before: Target | None,
    after: Target | None,
    said: Mapping[str, Any],
    only: Collection[int] | None = None,
) -> Turning:
    """What becomes of the positions of claims whose target was ``before`` and is ``after``; nothing is written.

    ``said`` is what the questions are worded with beside the two propositions; ``only`` these statements, else all
    that are not coded under a version that stands.
    """
    was, becomes = (None if target is None else target.id for target in (before, after))
    found = Turning(becomes)
    if was == becomes:
        return found
    which = FREE_STATEMENT.format(x="p.statement_id")
    given: tuple[str, ...] = ()
    if only is not None:
        which, given = "p.statement_id IN (SELECT value FROM json_each(?4))", (as_list(only),)
    sql = CAME_ALONG.format(which=which)
    arguments = {**said, "toward": before.proposition if before else "", "aim": after.proposition if after else ""}
    for row_id, statement_id, has_stance, is_double in project.tuples(sql, as_list(claim_ids), was, becomes, *given):
        if has_stance:
            found.held.append(row_id)
            found.asked[statement_id] = (Reason.AIM, arguments)
        else:
            (found.dropped if is_double else found.followed).append(row_id)
    return found


def turn(edit: Edit, turning: Turning) -> None:
    """Within an action: let the positions follow, go or stay."""
    if turning.dropped:
        drop_positions(edit, turning.dropped)
    edit.update_rows("stance", {row_id: {"target_id": turning.target_id} for row_id in turning.followed})
    edit.update_rows("stance", {row_id: {"target_chosen": 1} for row_id in turning.held})
