"""What an actor said: her statements with their words, stances and articles, the newest first."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from models.coding.records import Role, Stance
from models.file import Project
from models.findings import Span
from models.people import Acting, CoderRole

SHOWN = 300  # characters of the words of a statement
# Of others only a lead sees what they have coded: codings are each coder's own until a round is opened.
SEEN = "(?2 IS NULL OR (s.coder_id = ?2 AND s.layer_id = ?3))"
SAID = f"""
    SELECT s.id, s.article_id, s.state, s.coder_id, c.name, a.headline, a.outlet, a.published,
    (SELECT group_concat(words, ' … ') FROM (SELECT substr(a.text, start + 1, min(end - start, {SHOWN})) AS words
    FROM statement_span WHERE statement_id = s.id AND role = 'evidence' ORDER BY start)),
    (SELECT group_concat(number, ', ') FROM (SELECT k.number FROM statement_claim sc JOIN claim k ON k.id = sc.claim_id
    WHERE sc.statement_id = s.id ORDER BY sc.position)),
    (SELECT json_group_array(json_array(t.proposition, p.stance)) FROM stance p LEFT JOIN target t
    ON t.id = p.target_id WHERE p.statement_id = s.id AND p.actor_id = ?1),
    (SELECT json_group_array(role) FROM statement_actor WHERE statement_id = s.id AND actor_id = ?1),
    (SELECT json_array(start, end) FROM statement_span WHERE statement_id = s.id AND role = 'evidence'
    ORDER BY start LIMIT 1)
    FROM (SELECT DISTINCT statement_id FROM statement_actor WHERE actor_id = ?1) found
    JOIN statement s ON s.id = found.statement_id JOIN article a ON a.id = s.article_id
    JOIN coder c ON c.id = s.coder_id
    WHERE {SEEN} ORDER BY a.published DESC, a.id DESC, s.id LIMIT ?4 OFFSET ?5
"""


@dataclass(frozen=True, slots=True)
class Stand:
    """A stance toward a target; the proposition is empty where it is toward the claim itself."""

    proposition: str
    stance: Stance | None


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement that names an actor, as a list shows it."""

    statement_id: int
    article_id: int
    is_coded: bool  # else it is only begun
    coder_id: int
    coder: str
    headline: str
    outlet: str
    published: str | None
    words: str
    claims: str  # numbers
    stands: tuple[Stand, ...]
    roles: tuple[Role, ...]
    place: Span  # its first words


@dataclass(frozen=True, slots=True)
class Tally:
    """How often an actor took which stance toward one target."""

    proposition: str
    counts: dict[Stance, int]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts.values())


def said_by(project: Project, acting: Acting, actor_id: int, limit: int = 50, skipping: int = 0) -> list[Saying]:
    """The statements that name an actor, of all coders to a lead, else the acting one's own; the newest first."""
    rows = project.tuples(SAID, actor_id, *_whose(acting), limit, skipping)
    return [_saying(row) for row in rows]


def count_said(project: Project, acting: Acting, actor_id: int) -> tuple[int, int]:
    """How many statements, in how many articles, ``said_by`` would find."""
    rows = project.tuples(
        "SELECT count(*), count(DISTINCT s.article_id) FROM (SELECT DISTINCT statement_id FROM statement_actor "
        f"WHERE actor_id = ?1) found JOIN statement s ON s.id = found.statement_id WHERE {SEEN}",
        actor_id, *_whose(acting),
    )  # fmt: skip
    return rows[0]


def stood(project: Project, acting: Acting, actor_id: int) -> list[Tally]:
    """Where an actor stands: how often it took which stance toward each target, the most frequent target first."""
    rows = project.tuples(
        "SELECT coalesce(t.proposition, ''), p.stance, count(*) FROM stance p "
        "JOIN statement s ON s.id = p.statement_id "
        f"LEFT JOIN target t ON t.id = p.target_id WHERE p.actor_id = ?1 AND p.stance NOT NULL AND {SEEN} "
        "GROUP BY p.target_id, p.stance",
        actor_id, *_whose(acting),
    )  # fmt: skip
    found: dict[str, dict[Stance, int]] = {}
    for proposition, stance, count in rows:
        found.setdefault(proposition, {})[Stance(stance)] = count
    return sorted((Tally(*one) for one in found.items()), key=lambda tally: (-tally.total, tally.proposition))


def _whose(acting: Acting) -> tuple[int | None, int | None]:
    return (None, None) if acting.role is CoderRole.LEAD else (acting.coder_id, acting.layer_id)


def _saying(row: tuple[Any, ...]) -> Saying:
    statement_id, article_id, state, coder_id, coder, headline, outlet, published, words, claims, *parts = row
    stands, roles, place = (json.loads(part or "[0, 1]") for part in parts)
    return Saying(
        statement_id, article_id, state == "coded", coder_id, coder, headline, outlet, published, words or "",
        claims or "", tuple(Stand(p or "", Stance(s) if s else None) for p, s in stands), tuple(map(Role, roles)),
        Span(*place),
    )  # fmt: skip
