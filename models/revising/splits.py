"""Dividing a claim: new ones are made beside it, and what was coded as it goes to one of them or is asked about."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.codebook import (
    Claim,
    Codebook,
    claim_values,
    former_numbers,
    load,
    new_version,
    next_number,
    refuse_former,
)
from models.coding import Reason
from models.errors import NotAllowed
from models.file import Project, as_list
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.revising.records import FREE_STATEMENT, Effect, ask, ask_also_for, effect, whose
from models.wording import say


@dataclass(frozen=True, slots=True)
class Splitting:
    """What dividing a claim will do: the new claims, and the codings; those that were given need no question."""

    claim: Claim
    into: tuple[Claim, ...]
    effect: Effect


def splitting(
    project: Project, claim_id: int, into: Sequence[Claim], given: Mapping[int, int | None] | None = None
) -> Splitting:
    """What dividing a claim will do; nothing is written.

    ``given`` has, by statement, which of the new claims it gets (its place among them), or None: it stays as it is.
    """
    book = load(project)
    claim = book.claim(claim_id)
    made = _numbered(book, claim, into, former_numbers(project))
    touched = whose(project, _coded(project, claim_id))
    others = ", ".join(c.name for c in made)
    asked = {i: (Reason.SPLIT, {"before": claim.name, "after": others}) for i in touched if i not in (given or {})}
    return Splitting(claim, made, effect(touched, asked))


def split_claim(
    project: Project,
    acting: Acting,
    claim_id: int,
    into: Sequence[Claim],
    given: Mapping[int, int | None] | None = None,
) -> Change:
    """Divide a claim: make new ones beside it, give them the codings that are told, and ask about all others."""
    with action(project, acting, "split_claim", right=Right.LEAD) as edit:
        plan = splitting(project, claim_id, into, given)
        book = load(project)
        there = _coded(project, claim_id)
        ids = [_make(edit, book, claim_id, claim) for claim in plan.into]
        ask_also_for(edit, claim_id, ids)
        for place, new_id in enumerate(ids):
            _give(edit, claim_id, new_id, [i for i, to in (given or {}).items() if to == place and i in there])
        ask(edit, plan.effect.questions)
        numbers = ", ".join(claim.number for claim in plan.into)
        new_version(edit, say("split {number} into {numbers}", number=plan.claim.number, numbers=numbers))
        edit.say(number=plan.claim.name, numbers=numbers, codings=plan.effect.codings)
    return edit.done()


def _numbered(book: Codebook, claim: Claim, into: Sequence[Claim], former: Mapping[str, int]) -> tuple[Claim, ...]:
    """The new claims beside the one that is divided, with a number each that no other has."""
    if not into:
        raise NotAllowed(say("There is nothing to split {claim} into.", claim=claim.name), say("Name a new claim."))
    made: list[Claim] = []
    for new in into:
        if not new.label.strip():
            raise NotAllowed(say("A claim needs a label."))
        so_far = dataclasses.replace(book, claims=(*book.claims, *made))
        number = new.number.strip() or next_number(so_far, claim.parent, former)
        refuse_former(book, former, number)
        if any(c.number == number for c in so_far.claims):
            raise NotAllowed(
                say("The codebook has a claim {number} already.", number=number), say("Choose another number.")
            )
        made.append(dataclasses.replace(new, number=number, parent=claim.parent, target=new.target or claim.target))
    return tuple(made)


def _coded(project: Project, claim_id: int) -> set[int]:
    free = FREE_STATEMENT.format(x="statement_id")
    rows = project.tuples(f"SELECT statement_id FROM statement_claim WHERE claim_id = ? AND {free}", claim_id)
    return {statement_id for (statement_id,) in rows}


def _make(edit: Edit, book: Codebook, claim_id: int, claim: Claim) -> int:
    position = edit.project.value(
        "SELECT max(position) FROM claim WHERE parent_id IS (SELECT parent_id FROM claim WHERE id = ?)", claim_id
    )
    parents = {c.number: c.id for c in book.claims}
    targets = {t.key: t.id for t in book.targets}
    return edit.insert("claim", **claim_values(claim, claim.number, parents, targets, int(position or 0) + 1))


def _give(edit: Edit, claim_id: int, new_id: int, statement_ids: Sequence[int]) -> None:
    rows = edit.project.tuples(
        "SELECT id FROM statement_claim WHERE claim_id = ? AND statement_id IN (SELECT value FROM json_each(?))",
        claim_id, as_list(statement_ids),
    )  # fmt: skip
    edit.update_rows("statement_claim", {row_id: {"claim_id": new_id} for (row_id,) in rows})
