"""What a statement must have to count as coded, and what it still lacks: said by its card, by Enter and at the end.

The same rule keeps ``statement.state`` in the file (``statement_gap``), for counts and exports; a test holds them
together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from models.codebook import Codebook, Variable, asked
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
    found += [Lack(Missing.ANSWER, variable=v) for v in open_questions(item, codebook) if v.required]
    found += [
        Lack(Missing.ANSWER, p, v) for p in item.positions for v in open_questions(item, codebook, p) if v.required
    ]
    return tuple(found)


def open_questions(item: Item, codebook: Codebook, position: Position | None = None) -> list[Variable]:
    """What is asked of a statement, or of the stance of one of its positions, and has no answer yet."""
    return [v for v in questions(item, codebook, position) if v.id not in _own(item, position)]


def questions(item: Item, codebook: Codebook, position: Position | None = None) -> list[Variable]:
    """What is asked of a statement, or of the stance of one of its positions: of a stance only once it is given."""
    if position is not None and position.stance is None:
        return []
    level = "statement" if position is None else "stance"
    return list(asked(codebook, level, item.given(position), item.claims))


def _own(item: Item, position: Position | None) -> Mapping[int, str]:
    return item.answers if position is None else dict(position.answers)


def settled(item: Item, codebook: Codebook) -> Item:
    """The item of a statement in the state that follows from what it holds."""
    state = State.CODED if item.kept and not lacks(item, codebook) else State.BEGUN
    return item if item.state is state else replace(item, state=state)
