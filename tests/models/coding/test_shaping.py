"""What an item becomes when something of it is set: its positions above all."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from models.codebook import Claim, Codebook, Target
from models.coding.records import Item, ItemActor, Position, Role, Stance, State
from models.coding.shaping import (
    with_actors,
    with_claims,
    with_mode_of_speaker,
    with_position,
    with_stance,
    with_target,
    without_position,
)
from models.errors import NotAllowed
from models.findings import ActorKind, AttributionKind, SourceMode, Span

BOOK = Codebook(
    "B",
    claims=(
        Claim("1", "Open", id=1),
        Claim("2", "Cap", target="cap", id=2),
        Claim("3", "Zone", target="zone", id=3),
        Claim("4", "Caps hurt", target="cap", id=4),
        Claim("5", "Other", id=5),
    ),
    targets=(Target("cap", "Cap!", id=11), Target("zone", "Zone!", id=12)),
)


def actor(actor_id: int, role: Role = Role.CLAIMANT) -> ItemActor:
    return ItemActor(actor_id, f"Actor {actor_id}", ActorKind.PERSON, "", role)


def item(*positions: Position, actors: tuple[ItemActor, ...] = (), claims: tuple[int, ...] = ()) -> Item:
    return Item(1, None, State.CODED, (Span(0, 4),), (), (), actors, SourceMode.DIRECT, claims, positions)


def test_who_comes_beside_another_has_an_empty_position_toward_the_same():
    one = Position(1, 11, Stance.SUPPORT, 2, True, row_id=5, target_chosen=True)
    became = with_actors(item(one, actors=(actor(1),)), [actor(1), actor(2)], Role.CLAIMANT)
    assert became.positions == (one, Position(2, 11, None, target_chosen=True))


def test_of_two_who_go_one_after_the_other_takes_over():
    one, two = Position(1, 11, Stance.SUPPORT, row_id=5), Position(2, 11, Stance.OPPOSE, row_id=6)
    became = with_actors(item(one, two, actors=(actor(1), actor(2))), [actor(4), actor(3)], Role.CLAIMANT)
    assert became.positions == (replace(one, actor_id=4), replace(two, actor_id=3))


def test_who_replaces_somebody_takes_over_the_row_and_what_was_shared():
    became = with_actors(item(Position(1, 11, Stance.MIXED, row_id=5), actors=(actor(1),)), [actor(2)], Role.CLAIMANT)
    assert became.positions == (Position(2, 11, Stance.MIXED, row_id=5),)


def test_a_row_that_is_kept_is_not_given_to_another():
    kept, free = Position(1, 11, Stance.OPPOSE, row_id=5), Position(2, 11, Stance.OPPOSE, row_id=6)
    two = item(kept, free, actors=(actor(1), actor(2)))
    became = with_actors(two, [actor(3), actor(1), actor(4)], Role.CLAIMANT)
    assert [(p.actor_id, p.row_id) for p in became.positions] == [(3, 6), (1, 5), (4, 0)]


def test_without_a_claimant_what_was_said_is_left():
    position = Position(1, 11, Stance.OPPOSE, row_id=5)
    became = with_actors(item(position, actors=(actor(1),)), [], Role.CLAIMANT)
    assert became.positions == (Position(None, 11, Stance.OPPOSE, row_id=5),)
    again = with_actors(became, [actor(2)], Role.CLAIMANT)
    assert again.positions == (Position(2, 11, Stance.OPPOSE, row_id=5),)


def test_a_stance_goes_with_what_it_was_toward():
    cap = Position(1, 11, Stance.OPPOSE, -2, True, row_id=5)
    one = item(cap, actors=(actor(1),))
    assert with_target(one, (1, 11), 12).positions == (Position(1, 12, None, row_id=5, target_chosen=True),)
    assert with_target(one, (1, 11), None).positions == (Position(1, None, None, row_id=5, target_chosen=True),)
    assert with_target(one, (1, 11), 11).positions == (replace(cap, target_chosen=True),), "it was chosen now"


def test_a_target_that_is_only_filled_in_leaves_the_stance():
    open_ = Position(1, None, Stance.OPPOSE, row_id=5)
    became = with_target(item(open_, actors=(actor(1),)), (1, None), 12)
    assert became.positions == (Position(1, 12, Stance.OPPOSE, row_id=5, target_chosen=True),)


def test_nobody_stands_twice_toward_one_target():
    one = item(Position(1, 11, None, row_id=5), Position(1, 12, None, row_id=6), actors=(actor(1),))
    for attempt in (lambda: with_target(one, (1, 11), 12), lambda: with_position(one, (1, 12))):
        with pytest.raises(NotAllowed, match="toward this target already"):
            attempt()
    with pytest.raises(NotAllowed, match="not there any more"):
        with_target(one, (2, 11), 12)


def test_one_more_position_is_empty_and_an_open_one_is_used():
    cap = Position(1, 11, Stance.OPPOSE, -2, True, row_id=5)
    both = with_position(item(cap, actors=(actor(1),)), (1, 12))
    assert both.positions == (cap, Position(1, 12, None, target_chosen=True))
    open_ = item(Position(1, None, None, row_id=5), actors=(actor(1),))
    assert with_position(open_, (1, 12)).positions == (Position(1, 12, None, row_id=5, target_chosen=True),)
    assert without_position(both, (1, 11)).positions == both.positions[1:]
    with pytest.raises(NotAllowed, match="only position of its speaker"):
        without_position(open_, (1, None))


def test_a_stance_is_set_of_one_row_or_of_all():
    two = item(Position(1, 11, None), Position(1, 12, None), actors=(actor(1),))
    oppose = partial(replace, stance=Stance.OPPOSE)
    assert [p.stance for p in with_stance(two, (1, 12), oppose).positions] == [None, Stance.OPPOSE]
    assert [p.stance for p in with_stance(two, None, oppose).positions] == [Stance.OPPOSE] * 2


def test_only_claimants_have_positions():
    position = Position(1, 11, Stance.OPPOSE, row_id=5)
    became = with_actors(item(position, actors=(actor(1),)), [actor(2), actor(3)], Role.ADDRESSEE)
    assert became.positions == (position,)
    assert [(a.actor_id, a.role) for a in became.actors] == [
        (1, Role.CLAIMANT), (2, Role.ADDRESSEE), (3, Role.ADDRESSEE),
    ]  # fmt: skip


def test_an_actor_stands_once_in_a_role():
    became = with_actors(item(Position(None, None, None)), [actor(1), actor(1)], Role.CLAIMANT)
    assert [a.actor_id for a in became.actors] == [1]


def test_the_first_claim_that_has_a_target_brings_it_and_a_further_one_an_empty_row():
    became = with_claims(item(Position(1, None, None), actors=(actor(1),)), BOOK, [1, 3, 2, 3])
    assert (became.claims, became.targets) == ((1, 3, 2), (12, 11))
    assert [p.stance for p in became.positions] == [None, None]
    assert with_claims(item(Position(1, None, None), actors=(actor(1),)), BOOK, [1]).targets == ()


def test_a_target_that_a_person_chose_stays_whatever_is_claimed():
    chosen = Position(1, 11, Stance.SUPPORT, target_chosen=True)
    became = with_claims(item(chosen, actors=(actor(1),), claims=(2,)), BOOK, [3])
    assert became.positions == (chosen,)


def test_what_came_along_with_a_claim_goes_with_it_and_the_stance_with_it():
    guessed = item(Position(1, 11, Stance.SUPPORT, 2, True, row_id=5), actors=(actor(1),), claims=(2,))
    assert with_claims(guessed, BOOK, [3]).positions == (Position(1, 12, None, row_id=5),)
    assert with_claims(guessed, BOOK, [1]).positions == (Position(1, None, None, row_id=5),)
    assert with_claims(guessed, BOOK, []).positions == (Position(1, None, None, row_id=5),)


def test_a_claim_with_the_same_target_or_one_more_claim_leaves_what_was_said():
    cap = Position(1, 11, Stance.SUPPORT, row_id=5)
    same = item(cap, actors=(actor(1),), claims=(2,))
    assert with_claims(same, BOOK, [4]).positions == (cap,)
    assert with_claims(same, BOOK, [2, 3]).positions == (cap, Position(1, 12, None))


def test_a_stance_toward_a_claim_itself_goes_with_the_claim():
    itself = item(Position(1, None, Stance.SUPPORT, row_id=5), actors=(actor(1),), claims=(1,))
    assert with_claims(itself, BOOK, [5]).positions == (Position(1, None, None, row_id=5),)
    unclaimed = item(Position(1, None, Stance.SUPPORT, row_id=5), actors=(actor(1),))
    assert with_claims(unclaimed, BOOK, [1]).positions == unclaimed.positions, "the claim is only filled in"


def test_that_no_target_was_chosen_stays():
    none = item(Position(1, None, None, target_chosen=True), actors=(actor(1),))
    assert with_claims(none, BOOK, [2]).positions == none.positions


def test_where_two_positions_come_to_be_toward_the_same_the_chosen_one_is_left():
    along, chosen = Position(1, 11, Stance.SUPPORT, row_id=5), Position(1, 12, Stance.OPPOSE, None, None, 6, True)
    two = item(along, chosen, actors=(actor(1),), claims=(2,))
    assert with_claims(two, BOOK, [3]).positions == (chosen,)


MODES = [
    (ActorKind.UNNAMED, ActorKind.PERSON, SourceMode.ANONYMOUS, AttributionKind.INDIRECT, SourceMode.PARAPHRASE),
    (ActorKind.UNNAMED, ActorKind.PERSON, SourceMode.ANONYMOUS, AttributionKind.MIXED, SourceMode.DIRECT),
    (ActorKind.DOCUMENT, ActorKind.PERSON, SourceMode.DOCUMENT, AttributionKind.DIRECT, SourceMode.DIRECT),
    (ActorKind.PERSON, ActorKind.DOCUMENT, SourceMode.DIRECT, AttributionKind.DIRECT, SourceMode.DOCUMENT),
    (ActorKind.PERSON, ActorKind.UNNAMED, SourceMode.PARAPHRASE, None, SourceMode.ANONYMOUS),
    (ActorKind.PERSON, ActorKind.ORGANISATION, SourceMode.PARAPHRASE, None, SourceMode.PARAPHRASE),
]


@pytest.mark.parametrize(("went", "goes", "mode", "kind", "then"), MODES, ids=range(len(MODES)))
def test_a_source_mode_that_came_along_with_a_speaker_goes_with_it(went, goes, mode, kind, then):
    before = replace(item(Position(1, None, None), actors=(replace(actor(1), kind=went),)), mode=mode)
    after = with_actors(before, [replace(actor(2), kind=goes)], Role.CLAIMANT)
    assert with_mode_of_speaker(after, before, kind).mode is then
    chosen = replace(after, mode_chosen=True)
    assert with_mode_of_speaker(chosen, before, kind).mode is mode
