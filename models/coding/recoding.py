"""What a lead makes of statements that others have coded: by the same rules as when they are coded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.actors import drop_unused
from models.codebook import Codebook
from models.coding.completeness import settled
from models.coding.records import Item, Position
from models.coding.shaping import with_claims
from models.coding.writing import write
from models.history import Edit


def recoded(
    item: Item, codebook: Codebook, claims: Sequence[int] | None = None, target: tuple[int, int] | None = None
) -> Item:
    """A statement with other claims, or with one target in place of another, in the state that follows from it.

    A stance goes where what it is toward becomes another, as everywhere; where two positions come to be toward the
    same, the one with a stance stays.
    """
    after = item if claims is None else with_claims(item, codebook, claims)
    if target is not None:
        after = replace(after, positions=_aimed(after.positions, *target))
    return settled(after, codebook)


def rewrite(edit: Edit, article_id: int, before: Item, after: Item) -> None:
    """Within an action of a lead: bring a statement of whomever to what it is to be."""
    write(edit, article_id, 0, before, after)
    gone = {a.actor_id for a in before.actors} - {a.actor_id for a in after.actors}
    drop_unused(edit, {actor_id for actor_id in gone if actor_id is not None})


def _aimed(positions: Sequence[Position], before: int, after: int) -> tuple[Position, ...]:
    there = {p.actor_id for p in positions if p.target_id == after}
    kept = []
    for position in positions:
        if position.target_id != before:
            kept.append(position)
        elif position.actor_id not in there:
            other = replace(position, target_id=after, target_chosen=True)
            kept.append(other.empty())
    return tuple(kept)
