"""What an item becomes when something of it is set: items in, items out, nothing is written here.

A stance belongs to what it is toward: where a position gets another target, it is empty again, but for a target that is
only filled in. What came along with a claim goes with it; what a person chose stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from models.codebook import Codebook, Target
from models.coding.records import Item, ItemActor, Place, Position, Role
from models.errors import NotAllowed
from models.findings import ActorKind, AttributionKind, SourceMode
from models.wording import say

ROLES = list(Role)  # in the order in which an item has its actors, as they are loaded
MODES = {ActorKind.UNNAMED: SourceMode.ANONYMOUS, ActorKind.DOCUMENT: SourceMode.DOCUMENT}  # that go with a speaker


def with_claims(item: Item, codebook: Codebook, claim_ids: Sequence[int]) -> Item:
    """With these claims; the target that came along with the earlier ones gives way to that of the new.

    A further claim that goes with another target brings an empty position toward it, for each of the claimants.
    """
    claims = tuple(dict.fromkeys(claim_ids))
    targets = list(dict.fromkeys(t.id for t in map(codebook.target_of, claims) if t))
    is_other = bool(item.claims) and item.claims[:1] != claims[:1]
    first = codebook.target(targets[0]) if targets else None
    moved = _once(p if p.target_id in targets[1:] else _along(p, first, is_other) for p in item.positions)
    there = {p.place for p in moved}
    actors = dict.fromkeys(p.actor_id for p in moved)
    more = (Position(a, t, None) for t in targets[1:] for a in actors if (a, t) not in there)
    return replace(item, claims=claims, positions=(*moved, *more))


def with_target(item: Item, place: Place, target_id: int | None) -> Item:
    """With another target in one position, of a person's choosing. Raises NotAllowed where there is one like it."""
    position = position_at(item, place)
    if target_id == position.target_id:
        return _replaced(item, position, replace(position, target_chosen=True))
    _refuse_double(item, (position.actor_id, target_id))
    new = replace(position, target_id=target_id, target_chosen=True)
    return _replaced(item, position, new if position.target_id is None else new.empty())


def with_position(item: Item, place: Place) -> Item:
    """With one position more, of a claimant toward a target of a person's choosing: an empty one."""
    _refuse_double(item, place)
    open_ = next((p for p in item.positions if p.place == (place[0], None) and p.stance is None), None)
    if open_ is not None:  # a row that is toward nothing yet is what was asked for
        return with_target(item, open_.place, place[1])
    return replace(item, positions=(*item.positions, Position(*place, None, target_chosen=True)))


def without_position(item: Item, place: Place) -> Item:
    """Without one position. Raises NotAllowed where it is its actor's only one."""
    position = position_at(item, place)
    if sum(p.actor_id == position.actor_id for p in item.positions) == 1:
        raise NotAllowed(
            say("This is the only position of its speaker."), say("Change its target, or take the speaker away.")
        )
    return replace(item, positions=tuple(p for p in item.positions if p is not position))


def with_stance(item: Item, place: Place | None, change: Callable[[Position], Position]) -> Item:
    """With one position changed, or, without a place, all of them."""
    if place is None:
        return replace(item, positions=tuple(map(change, item.positions)))
    position = position_at(item, place)
    return _replaced(item, position, change(position))


def with_actors(item: Item, actors: Sequence[ItemActor], role: Role) -> Item:
    """With these actors in one role.

    Who takes the place of a claimant takes over what was said; who comes beside the others has empty positions.
    """
    chosen = {a.actor_id: a for a in actors}
    others = [a for a in item.actors if a.role != role]
    given = (*others, *(replace(a, role=role) for a in chosen.values()))
    became = replace(item, actors=tuple(sorted(given, key=lambda a: ROLES.index(a.role))))
    return replace(became, positions=_of(item, list(chosen))) if role is Role.CLAIMANT else became


def with_mode_of_speaker(item: Item, before: Item, kind: AttributionKind | None) -> Item:
    """With the source mode that goes with the speaker now, where the one it has came along with another speaker.

    A further speaker beside those who were there changes nothing of how their words came.
    ``kind`` is that of the attribution that it was drafted for.
    """
    there = {a.actor_id for a in before.claimants}
    if item.mode_chosen or not item.claimants or (there and there <= {a.actor_id for a in item.claimants}):
        return item
    went, goes = (_mode_of(i.claimants) for i in (before, item))
    if goes is not None and went == goes:
        return item  # a source without a name in place of another: how it is cited stays what it was
    if goes is not None:
        return replace(item, mode=goes)
    if went is None and item.mode not in MODES.values():
        return item
    quoted = kind in (AttributionKind.DIRECT, AttributionKind.MIXED)
    return replace(item, mode=SourceMode.DIRECT if quoted else SourceMode.PARAPHRASE)


def position_at(item: Item, place: Place) -> Position:
    """The position of an item that is known by this place; raises NotAllowed where it has none such."""
    for position in item.positions:
        if position.place == place:
            return position
    raise NotAllowed(say("This position is not there any more."), say("Choose another row of the statement."))


def _mode_of(claimants: Sequence[ItemActor]) -> SourceMode | None:
    modes = {MODES.get(a.kind) for a in claimants}
    return modes.pop() if len(modes) == 1 else None


def _along(position: Position, target: Target | None, is_other: bool) -> Position:
    """A position once there are other claims: with their target, where it goes with the claims."""
    if position.target_chosen and position.target_id is not None:
        return position
    target_id = None if target is None or position.target_chosen else target.id
    if target_id == position.target_id and not (is_other and target_id is None):
        return position
    new = replace(position, target_id=target_id)
    return new.empty() if is_other or position.target_id is not None else new


def _once(positions: Iterable[Position]) -> tuple[Position, ...]:
    """Each place once: what a person chose goes before what came along, and what is set before what is empty."""
    kept: dict[Place, Position] = {}
    for position in positions:
        other = kept.get(position.place)
        if other is None or (position.target_chosen, position.stance is not None) > (
            other.target_chosen,
            other.stance is not None,
        ):
            kept[position.place] = position
    return tuple(kept.values())


def _replaced(item: Item, old: Position, new: Position) -> Item:
    return replace(item, positions=tuple(new if p is old else p for p in item.positions))


def _refuse_double(item: Item, place: Place) -> None:
    if any(p.place == place for p in item.positions):
        raise NotAllowed(say("The statement has a position toward this target already."))


def _of(item: Item, actor_ids: Sequence[int | None]) -> tuple[Position, ...]:
    """The positions of an item when these are its claimants."""
    before = list(dict.fromkeys(p.actor_id for p in item.positions))
    leave = iter([a for a in before if a not in actor_ids])
    takes_over = {a: a if a in before else next(leave, None) for a in actor_ids} or {
        None: before[0] if before else None
    }
    heirs = {old: new for new, old in takes_over.items() if old in before}
    kept = [replace(p, actor_id=heirs[p.actor_id]) for p in item.positions if p.actor_id in heirs]
    targets = dict.fromkeys((p.target_id, p.target_chosen) for p in item.positions)
    for actor_id in takes_over:
        if actor_id not in heirs.values():
            kept += [Position(actor_id, t, None, target_chosen=chosen) for t, chosen in targets]
    order = list(takes_over)
    return tuple(sorted(kept, key=lambda p: order.index(p.actor_id)))
