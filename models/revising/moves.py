"""Where claims stand in the tree, and what numbers they have: neither is what they mean."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from models.codebook import Claim, Codebook, former_numbers, load, new_version, refuse_former
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, action
from models.people import Acting, Right
from models.revising.aims import Turning, turn, turning
from models.revising.records import Effect, ask, effect, whose
from models.wording import say


@dataclass(frozen=True, slots=True)
class Moving:
    """What moving a claim will do: to codings only where it goes with another target there."""

    effect: Effect
    turning: Turning
    siblings: tuple[int, ...]  # ids in the order that they will have


def moving(project: Project, claim_id: int, parent_id: int | None, place: int) -> Moving:
    """What moving a claim below another (None: to the top), to a place among what is there, will do."""
    book = load(project)
    claim = book.claim(claim_id)
    parent = None if parent_id is None else book.claim(parent_id)
    _refuse(book, claim, parent)
    number = parent.number if parent else None
    there = [c.id for c in book.claims if c.parent == number and c.id != claim_id]
    place = max(0, min(place, len(there)))
    after = dataclasses.replace(
        book, claims=tuple(dataclasses.replace(c, parent=number) if c.id == claim_id else c for c in book.claims)
    )
    moved = [c.id for c in book.claims if book.target_of(c.id) != after.target_of(c.id)]
    aims = book.target_of(claim_id), after.target_of(claim_id)
    turned = turning(project, moved, *aims, {"before": claim.name, "after": claim.name})
    touched = whose(project, turned.asked)
    return Moving(effect(touched, turned.asked), turned, (*there[:place], claim_id, *there[place:]))


def move_claim(project: Project, acting: Acting, claim_id: int, parent_id: int | None, place: int) -> Change:
    """Move a claim, with all below it; its number stays."""
    with action(project, acting, "move_claim", right=Right.LEAD) as edit:
        book = load(project)
        plan = moving(project, claim_id, parent_id, place)
        turn(edit, plan.turning)
        edit.update("claim", claim_id, parent_id=parent_id)
        edit.update_rows("claim", {row_id: {"position": n} for n, row_id in enumerate(plan.siblings, 1)})
        ask(edit, plan.effect.questions)
        if edit.rows():
            new_version(edit, say("moved claim {number}", number=book.claim(claim_id).number))
        below = "" if parent_id is None else book.claim(parent_id).name
        edit.say(name=book.claim(claim_id).name, parent=below)
    return edit.done()


def with_number(book: Codebook, claim_id: int, number: str) -> dict[int, str]:
    """The numbers of a claim and all below it once it has another: those that began with its own begin with that."""
    claim = book.claim(claim_id)
    found = {claim_id: number}
    for other in book.claims:
        if other.number.startswith(f"{claim.number}.") and _is_below(book, other, claim):
            found[other.id] = number + other.number.removeprefix(claim.number)
    return found


def renumber_claims(project: Project, acting: Acting, numbers: Mapping[int, str]) -> Change:
    """Give claims other numbers, by id; nothing else is touched. Raises NotAllowed where two would have the same."""
    with action(project, acting, "renumber_claims", right=Right.LEAD) as edit:
        book = load(project)
        wanted = {c.id: numbers.get(c.id, c.number).strip() for c in book.claims}
        former = former_numbers(project)
        for number in wanted.values():
            if not number:
                raise NotAllowed(say("A claim needs a number."))
            if list(wanted.values()).count(number) > 1:
                raise NotAllowed(
                    say("The codebook has a claim {number} already.", number=number), say("Choose another number.")
                )
        for row_id in numbers:
            refuse_former(book, former, wanted[row_id], row_id)
        edit.update_rows("claim", {row_id: {"number": wanted[row_id]} for row_id in numbers})
        if edit.rows():
            new_version(edit, say("numbered claims anew"))
        first = next(iter(numbers))
        edit.say(claims=len(numbers), before=book.claim(first).name, after=wanted[first])
    return edit.done()


def _refuse(book: Codebook, claim: Claim, parent: Claim | None) -> None:
    if parent is not None and (parent.id == claim.id or _is_below(book, parent, claim)):
        raise NotAllowed(say("{claim} can't stand below itself.", claim=claim.name), say("Choose another place."))


def _is_below(book: Codebook, claim: Claim, above: Claim) -> bool:
    number = claim.parent
    while number is not None:
        if number == above.number:
            return True
        number = next((c.parent for c in book.claims if c.number == number), None)
    return False
