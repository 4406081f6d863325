"""What a statement must have to count as coded, and what it still lacks: said by its card, by Enter and at the end.

The same rule keeps ``statement.state`` in the file (``statement_gap``), for counts and exports; a test holds them
together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from models.codebook import Codebook, Variable
from models.coding.records import Item, Position, State


class Missing(Enum):
    """What a statement can lack."""

    SPEAKER = auto()
    CLAIM = auto()
    STANCE = auto()
    ANSWER = auto()


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that is lacking, and where: the position without a stance, the question without an answer."""

    what: Missing
    position: Position | None = None
    variable: Variable | None = None


def lacks(item: Item, codebook: Codebook) -> tuple[Lack, ...]:
    """All that an item still lacks to count as coded, in the order in which a card shows it."""
    found = []
    if not item.claimants:
        found.append(Lack(Missing.SPEAKER))
    if not item.claims:
        found.append(Lack(Missing.CLAIM))
    asks = any(codebook.target_of(claim_id) is not None for claim_id in item.claims)
    found += [
        Lack(Missing.STANCE, position=p)
        for p in item.positions
        if p.stance is None and (p.target_id is not None or asks)
    ]
    found += [
        Lack(Missing.ANSWER, variable=v)
        for v in codebook.variables
        if v.level == "statement" and v.required and not v.retired and v.id not in item.answers
    ]
    return tuple(found)


def settled(item: Item, codebook: Codebook) -> Item:
    """The item of a statement in the state that follows from what it holds."""
    state = State.CODED if item.kept and not lacks(item, codebook) else State.BEGUN
    return item if item.state is state else replace(item, state=state)
