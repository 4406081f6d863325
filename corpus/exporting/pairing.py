"""Which positions of a statement belong to which of its claims."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from models.datasets import Coding

# Actor, target, stance, strength, explicit.
Position = tuple[int | None, int | None, str | None, int | None, int | None]


def owners(
    claims: Sequence[int], places: Sequence[Sequence[int | None]], aims: Mapping[int, int | None]
) -> list[list[int]]:
    """The claims that each position belongs to; ``places`` are (actor, target), ``aims`` the target of each claim.

    A position is that of the claims that go with its target; one toward another target is that of the claims that go
    with none of the positions, or of all where there are none such.
    """
    toward = {target for _, target in places}
    free = [claim for claim in claims if aims.get(claim) not in toward]
    return [[c for c in claims if aims.get(c) == target] or free or list(claims) for _, target in places]


def paired(coding: Coding, aims: Mapping[int, int | None]) -> Iterator[tuple[int, Position]]:
    """The claims of a statement with the positions that are theirs; one that says nothing where a claim has none."""
    for claim_id, actor_id, place in pairs(coding.claims, [position[:2] for position in coding.positions], aims):
        yield claim_id, (actor_id, None, None, None, None) if place is None else coding.positions[place]


def pairs(
    claims: Sequence[int], places: Sequence[Sequence[int | None]], aims: Mapping[int, int | None]
) -> Iterator[tuple[int, int | None, int | None]]:
    """Each claim with an actor and the number of a position of theirs; None where they have none that is its own."""
    of_places = owners(claims, places, aims)
    for claim in claims:
        own = [n for n, of in enumerate(of_places) if claim in of]
        for n in own:
            yield claim, places[n][0], n
        for actor in dict.fromkeys(actor for actor, _ in places) if not own else ():
            yield claim, actor, None
