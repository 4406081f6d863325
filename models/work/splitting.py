"""Splitting what was drawn among coders: some for all of them, the rest one coder each, suggestions hidden for some.

Each coder gets the same mixture: what she is dealt goes round in the order of the strata, and the shared ones are taken
at even distances. Shares differ by one article at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.work.portions import NONE, Portion
from models.work.sampling import Piece, first, key_of, shuffled

MIXED_BY = ("outlet", "month")  # what is spread evenly where no strata are asked for


class Order(StrEnum):
    """In which order a coder has her articles before her."""

    SHARED_FIRST = "shared first"  # then by date
    DATE = "date"
    CHANCE = "chance"


@dataclass(frozen=True, slots=True)
class Splitting:
    """How what was drawn is split; ``hidden`` is of the shared ones, and of each coder's own, by itself."""

    shared: Portion = NONE
    hidden: Portion = NONE
    order: Order = Order.SHARED_FIRST


@dataclass(frozen=True, slots=True)
class Hand:
    """What one coder gets, in her order; ``hidden`` are those whose suggestions she does not see."""

    coder: str
    articles: tuple[int, ...]
    shared: frozenset[int]
    hidden: frozenset[int]

    @property
    def own(self) -> int:
        """How many nobody else gets."""
        return len(self.articles) - len(self.shared)


def split(
    drawn: Sequence[Piece], coders: Sequence[str], splitting: Splitting, seed: int, by: Sequence[str] = ()
) -> tuple[Hand, ...]:
    """A hand for each coder. ``drawn`` is in the order of the corpus; ``by`` are the columns that it was drawn by.

    One coder alone has nothing to share. A number of hidden ones is shared out as a share of it would be.
    """
    if not coders or not drawn:
        return ()
    key = key_of(by or MIXED_BY)
    even = sorted(shuffled(drawn, seed, "split"), key=key)
    count = splitting.shared.of(len(even)) if len(coders) > 1 else 0
    at = {((2 * n + 1) * len(even)) // (2 * count) for n in range(count)}
    shared = [piece for n, piece in enumerate(even) if n in at]
    rest = [piece for n, piece in enumerate(even) if n not in at]
    owns = [rest[n :: len(coders)] for n in range(len(coders))]
    hidden_shared, hidden_own = _hidden(splitting.hidden, len(shared), owns)
    for_all = {piece.id for piece in first(shared, hidden_shared, seed, "hidden")}
    places = {piece.id: n for n, piece in enumerate(drawn)}
    if splitting.order is Order.CHANCE:
        places = {piece.id: n for n, piece in enumerate(shuffled(drawn, seed, "order"))}
    ids = frozenset(piece.id for piece in shared)
    hands = []
    for coder, own, number in zip(coders, owns, hidden_own, strict=True):
        dealt = sorted((piece.id for piece in (*shared, *own)), key=places.__getitem__)
        if splitting.order is Order.SHARED_FIRST:
            dealt.sort(key=lambda article_id: article_id not in ids)
        hidden = for_all | {piece.id for piece in first(own, number, seed, "hidden")}
        hands.append(Hand(coder, tuple(dealt), ids, frozenset(hidden)))
    return tuple(hands)


def _hidden(hidden: Portion, shared: int, owns: Sequence[Sequence[Piece]]) -> tuple[int, list[int]]:
    """How many are hidden of the shared ones, and of each coder's own."""
    if hidden.number is None:
        return hidden.of(shared), [hidden.of(len(own)) for own in owns]
    readers = [shared + len(own) for own in owns]
    of_shared = [hidden.of(all_) * shared // all_ if all_ else 0 for all_ in readers]
    common = min(of_shared)
    return common, [min(hidden.of(all_) - common, len(own)) for all_, own in zip(readers, owns, strict=True)]
