"""What an item becomes when something of it is set: items in, items out, nothing is written here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.codebook import Codebook
from models.coding.records import Item, ItemActor, Position, Role

ROLES = list(Role)  # in the order in which an item has its actors, as they are loaded


def with_claims(item: Item, codebook: Codebook, claim_ids: Sequence[int]) -> Item:
    """With these claims; where no target is set yet, that of the first claim which has one is taken."""
    item = replace(item, claims=tuple(dict.fromkeys(claim_ids)))
    if item.targets:
        return item
    target = next((t for t in map(codebook.target_of, item.claims) if t), None)
    return item if target is None else with_targets(item, [target.id])


def with_targets(item: Item, target_ids: Sequence[int]) -> Item:
    """With a stance of each claimant toward each of these targets."""
    return _with_positions(item, [a.actor_id for a in item.claimants], target_ids)


def with_actors(item: Item, actors: Sequence[ItemActor], role: Role) -> Item:
    """With these actors in one role; claimants have a stance toward each target."""
    chosen = {a.actor_id: a for a in actors}
    others = [a for a in item.actors if a.role != role]
    given = (*others, *(replace(a, role=role) for a in chosen.values()))
    item = replace(item, actors=tuple(sorted(given, key=lambda a: ROLES.index(a.role))))
    return _with_positions(item, list(chosen), item.targets) if role is Role.CLAIMANT else item


def _with_positions(item: Item, actor_ids: Sequence[int | None], target_ids: Sequence[int]) -> Item:
    """One position for every actor and target; a new one takes what all earlier ones agree in, in a spare row."""
    targets: Sequence[int | None] = target_ids or [None]
    wanted = [(a, t) for a in (actor_ids or [None]) for t in targets]
    there = {(p.actor_id, p.target_id): p for p in item.positions}
    spare = [p for key, p in there.items() if key not in wanted]
    said = {replace(p, actor_id=None, target_id=None, row_id=0) for p in item.positions}
    agreed = said.pop() if len(said) == 1 else Position(None, None, None)
    positions = []
    for key in wanted:
        if key in there:
            positions.append(there[key])
        else:
            row_id = spare.pop(0).row_id if spare else 0
            positions.append(replace(agreed, actor_id=key[0], target_id=key[1], row_id=row_id))
    return replace(item, positions=tuple(positions))
