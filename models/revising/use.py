"""How much codes are used: by how many codings, of whom."""

from __future__ import annotations

from models.file import Project


def claim_use(project: Project) -> dict[int, int]:
    """How many statements of all coders have each claim."""
    return dict(project.tuples("SELECT claim_id, count(*) FROM statement_claim GROUP BY claim_id"))
