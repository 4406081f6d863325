"""How much codes are used, by whom, and the passages that were coded with one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.coding import Stance
from models.file import Project
from models.people import Acting, CoderRole
from models.wording import say

PASSAGES = (
    "SELECT s.id, s.article_id, s.coder_id, c.name AS coder, s.state, a.outlet, a.published, a.headline, "
    "(SELECT group_concat(substr(a.text, p.start + 1, min(p.end - p.start, 400)), ' … ') FROM (SELECT start, end "
    "FROM statement_span WHERE statement_id = s.id AND role = 'evidence' ORDER BY start) p) AS words, "
    "(SELECT group_concat(n.name, ', ') FROM statement_actor x JOIN actor n ON n.id = x.actor_id "
    "WHERE x.statement_id = s.id AND x.role = 'claimant') AS speaker, "
    "(SELECT CASE WHEN count(DISTINCT coalesce(stance, '')) = 1 THEN max(stance) END FROM stance "
    "WHERE statement_id = s.id) AS stance FROM statement s JOIN coder c ON c.id = s.coder_id "
    "JOIN article a ON a.id = s.article_id WHERE s.id IN ({which}) {mine} ORDER BY s.created_at DESC, s.id DESC LIMIT ?"
)
WITH_CLAIM = "SELECT statement_id FROM statement_claim WHERE claim_id = ?1"
WITH_TARGET = "SELECT statement_id FROM stance WHERE target_id = ?1"
WITH_ANSWER = "SELECT statement_id FROM answer WHERE variable_id = ?1 AND statement_id NOT NULL"
MOST = 500  # passages at once


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article as somebody coded them."""

    statement_id: int
    article_id: int
    coder_id: int
    coder: str
    is_coded: bool
    words: str
    speaker: str
    stance: Stance | None
    outlet: str
    published: str
    headline: str


def claim_use(project: Project) -> dict[int, int]:
    """How many statements of all coders have each claim."""
    return dict(project.tuples("SELECT claim_id, count(*) FROM statement_claim GROUP BY claim_id"))


def use_by_coder(project: Project, acting: Acting) -> dict[int, Mapping[int, int]]:
    """How many statements have each claim, by coder; who is no lead is told of her own."""
    found: dict[int, dict[int, int]] = {}
    rows = project.tuples(
        "SELECT x.claim_id, s.coder_id, count(*) FROM statement_claim x JOIN statement s ON s.id = x.statement_id "
        f"WHERE {_mine(acting)} GROUP BY x.claim_id, s.coder_id",
        *_bound(acting),
    )
    for claim_id, coder_id, n in rows:
        found.setdefault(claim_id, {})[coder_id] = n
    return dict(found)


def target_use(project: Project, acting: Acting) -> dict[int, int]:
    """How many statements have a position toward each target; who is no lead is told of her own."""
    return dict(
        project.tuples(
            "SELECT p.target_id, count(DISTINCT s.id) FROM stance p JOIN statement s ON s.id = p.statement_id "
            f"WHERE p.target_id NOT NULL AND {_mine(acting)} GROUP BY p.target_id",
            *_bound(acting),
        )
    )


def variable_use(project: Project, acting: Acting) -> dict[int, int]:
    """How many answers each question has; who is no lead is told of her own, and of what all know of actors."""
    rows = project.tuples(
        f"SELECT s.variable_id, count(*) FROM answer s WHERE {_mine(acting)} GROUP BY s.variable_id", *_bound(acting)
    )
    facts = project.tuples(
        "SELECT variable_id, count(*) FROM actor_attribute WHERE variable_id IS NOT NULL GROUP BY variable_id"
    )
    return {**dict(rows), **dict(facts)}


def passages(project: Project, acting: Acting, which: str, code_id: int, limit: int = MOST) -> list[Passage]:
    """The passages coded with a ``claim``, ``target`` or ``variable``, the newest first; of others only for a lead."""
    of = {"claim": WITH_CLAIM, "target": WITH_TARGET, "variable": WITH_ANSWER}[which]
    sql = PASSAGES.format(which=of, mine=f"AND {_mine(acting)}")
    rows = project.select(sql, code_id, *_bound(acting), limit)
    return [
        Passage(
            row["id"], row["article_id"], row["coder_id"], row["coder"], row["state"] == "coded", row["words"] or "",
            row["speaker"] or say("nobody named"), Stance(row["stance"]) if row["stance"] else None, row["outlet"],
            row["published"] or "", row["headline"],
        )
        for row in rows
    ]  # fmt: skip


def _mine(acting: Acting) -> str:
    return "TRUE" if acting.role is CoderRole.LEAD else "s.coder_id = ? AND s.layer_id = ?"


def _bound(acting: Acting) -> tuple[int, ...]:
    return () if acting.role is CoderRole.LEAD else (acting.coder_id, acting.layer_id)
