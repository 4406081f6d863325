"""What an item becomes when something of it is set: its positions above all."""

from __future__ import annotations

from models.codebook import Claim, Codebook, Target
from models.coding.records import Item, ItemActor, Position, Role, Stance, State
from models.coding.shaping import with_actors, with_claims, with_targets
from models.findings import ActorKind, SourceMode, Span

BOOK = Codebook(
    "B",
    claims=(
        Claim("1", "Open", id=1),
        Claim("2", "Cap", target="cap", id=2),
        Claim("3", "Zone", target="zone", id=3),
    ),
    targets=(Target("cap", "Cap!", id=11), Target("zone", "Zone!", id=12)),
)


def actor(actor_id: int, role: Role = Role.CLAIMANT) -> ItemActor:
    return ItemActor(actor_id, f"Actor {actor_id}", ActorKind.PERSON, "", role)


def item(*positions: Position, actors: tuple[ItemActor, ...] = ()) -> Item:
    return Item(1, None, State.CODED, (Span(0, 4),), (), (), actors, SourceMode.DIRECT, positions=positions)


def test_a_new_position_takes_the_stance_that_all_earlier_ones_share():
    one = Position(1, 11, Stance.SUPPORT, 2, True, row_id=5)
    became = with_actors(item(one, actors=(actor(1),)), [actor(1), actor(2)], Role.CLAIMANT)
    assert became.positions == (one, Position(2, 11, Stance.SUPPORT, 2, True))


def test_where_the_earlier_ones_disagree_a_new_position_is_empty():
    for other in (
        Position(2, 11, Stance.OPPOSE, 2, True, row_id=6),
        Position(2, 11, Stance.SUPPORT, 1, True, row_id=6),
        Position(2, 11, Stance.SUPPORT, 2, False, row_id=6),
        Position(2, 11, None, None, None, row_id=6),
    ):
        one = Position(1, 11, Stance.SUPPORT, 2, True, row_id=5)
        two = item(one, other, actors=(actor(1), actor(2)))
        became = with_actors(two, [actor(1), actor(2), actor(3)], Role.CLAIMANT)
        assert became.positions == (one, other, Position(3, 11, None))


def test_who_replaces_somebody_takes_over_the_row_and_what_was_shared():
    became = with_actors(item(Position(1, 11, Stance.MIXED, row_id=5), actors=(actor(1),)), [actor(2)], Role.CLAIMANT)
    assert became.positions == (Position(2, 11, Stance.MIXED, row_id=5),)


def test_a_row_that_is_kept_is_not_given_to_another():
    kept, free = Position(1, 11, Stance.OPPOSE, row_id=5), Position(2, 11, Stance.OPPOSE, row_id=6)
    two = item(kept, free, actors=(actor(1), actor(2)))
    became = with_actors(two, [actor(3), actor(1), actor(4)], Role.CLAIMANT)
    assert [(p.actor_id, p.row_id) for p in became.positions] == [(3, 6), (1, 5), (4, 0)]


def test_without_a_target_or_a_claimant_one_position_is_left():
    position = Position(1, 11, Stance.OPPOSE, row_id=5)
    assert with_targets(item(position, actors=(actor(1),)), []).positions == (
        Position(1, None, Stance.OPPOSE, row_id=5),
    )
    assert with_actors(item(position, actors=(actor(1),)), [], Role.CLAIMANT).positions == (
        Position(None, 11, Stance.OPPOSE, row_id=5),
    )


def test_only_claimants_have_positions():
    position = Position(1, 11, Stance.OPPOSE, row_id=5)
    became = with_actors(item(position, actors=(actor(1),)), [actor(2), actor(3)], Role.ADDRESSEE)
    assert became.positions == (position,)
    assert [(a.actor_id, a.role) for a in became.actors] == [
        (1, Role.CLAIMANT), (2, Role.ADDRESSEE), (3, Role.ADDRESSEE),
    ]  # fmt: skip
    assert with_targets(became, [12]).positions == (Position(1, 12, Stance.OPPOSE, row_id=5),)


def test_an_actor_stands_once_in_a_role():
    became = with_actors(item(Position(None, None, None)), [actor(1), actor(1)], Role.CLAIMANT)
    assert [a.actor_id for a in became.actors] == [1]


def test_the_first_claim_that_has_a_target_brings_it():
    became = with_claims(item(Position(1, None, None), actors=(actor(1),)), BOOK, [1, 3, 2, 3])
    assert (became.claims, became.targets) == ((1, 3, 2), (12,))
    assert with_claims(item(Position(1, None, None), actors=(actor(1),)), BOOK, [1]).targets == ()


def test_a_target_that_is_set_stays_whatever_is_claimed():
    assert with_claims(item(Position(1, 11, None), actors=(actor(1),)), BOOK, [3]).targets == (11,)
