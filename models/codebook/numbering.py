"""Which numbers claims can have: one that codings were made with is never another claim's."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from models.codebook.records import Codebook
from models.errors import NotAllowed
from models.file import Project
from models.wording import say

# In a version that codings were made under, a claim that has codings, or had them before it was merged, was called so.
FORMER = (
    "SELECT DISTINCT c.value ->> 'number', k.id FROM codebook_version v, json_each(v.content, '$.claims') c "
    "JOIN claim k ON k.uuid = c.value ->> 'uid' OR (c.value ->> 'uid' IS NULL AND k.id = c.value ->> 'id') "
    "WHERE v.id IN (SELECT DISTINCT codebook_version_id FROM statement) AND k.number <> c.value ->> 'number' "
    "AND (k.became_id NOT NULL OR EXISTS (SELECT 1 FROM statement_claim x WHERE x.claim_id = k.id))"
)


def former_numbers(project: Project) -> dict[str, int]:
    """The numbers that codings were made with and that no longer are their claim's: each with the claim's id."""
    return dict(project.tuples(FORMER))


def refuse_former(book: Codebook, former: Mapping[str, int], number: str, claim_id: int = 0) -> None:
    """Raise NotAllowed where codings were made with a number while it was another claim's."""
    if former.get(number, claim_id) != claim_id:
        raise NotAllowed(
            say("Codings were made with {number} while it was {name}.", number=number,
                name=book.claim(former[number]).name),
            say("Choose another number, so that datasets do not mean two things by it."),
        )  # fmt: skip


def next_number(codebook: Codebook, parent: str | None, former: Collection[str] = ()) -> str:
    """The first number below a claim, or at the top, that no claim has, or had when codings were made with it."""
    prefix = f"{parent}." if parent else ""
    taken = {c.number for c in codebook.claims} | set(former)
    number = 1
    while f"{prefix}{number}" in taken:
        number += 1
    return f"{prefix}{number}"
