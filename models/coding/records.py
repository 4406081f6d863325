"""Statements and drafts as a coder meets them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from models.coding.asked import Asked
from models.findings import ActorKind, SourceMode, Span


class Stance(StrEnum):
    """Where an actor stands toward a target."""

    SUPPORT = "support"
    OPPOSE = "oppose"
    MIXED = "mixed"
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"


class Role(StrEnum):
    """What an actor is in a statement."""

    CLAIMANT = "claimant"
    ADDRESSEE = "addressee"
    OBJECT = "object"


class State(StrEnum):
    """DRAFT: suggested, not touched. BEGUN: touched, but not kept, or something is lacking. CODED: it counts."""

    DRAFT = "draft"
    BEGUN = "begun"
    CODED = "coded"


@dataclass(frozen=True, slots=True)
class Ref:
    """What an action is about: a statement, or a suggestion that becomes one with the claim guessed for it.

    ``number`` is the one under which it was shown, for the sentence of the history; 0 where it was not.
    """

    statement_id: int | None
    suggestion_id: int | None = None
    guess: Guess | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Guess:
    """A claim that is plausible for a draft, and why, in words for the coder."""

    claim_id: int
    reason: str
    score: float = 0.0
    said: float = 0.0  # what the words weigh that the quotation shares with the claim


@dataclass(frozen=True, slots=True)
class ItemActor:
    """An actor of an item; a draft's speaker has no ``actor_id`` yet."""

    actor_id: int | None
    name: str
    kind: ActorKind
    title: str
    role: Role = Role.CLAIMANT
    aliases: tuple[str, ...] = ()


Place = tuple[int | None, int | None]  # an actor and a target, as a position has them


@dataclass(frozen=True, slots=True)
class Position:
    """The stance of an actor toward a target.

    ``target_id`` None: toward the claim itself; ``stance`` None: not coded yet.
    """

    actor_id: int | None
    target_id: int | None
    stance: Stance | None
    strength: int | None = None  # −2 … +2
    explicit: bool | None = None
    row_id: int = 0  # where it is kept; 0 for a draft's
    target_chosen: bool = False  # by a person; else the target came along with the claim
    answers: tuple[tuple[int, str], ...] = ()  # to questions about the stance: variable and value, in their order

    @property
    def place(self) -> Place:
        """Whose position toward what: what it is known by within its statement."""
        return (self.actor_id, self.target_id)

    def answered(self, variable_id: int, value: str | None) -> Position:
        """The same with another answer to a question, None: with none."""
        given = {**dict(self.answers), variable_id: value}
        return replace(self, answers=tuple(sorted((v, a) for v, a in given.items() if a is not None)))

    def empty(self) -> Position:
        """The same place with nothing said of it."""
        return replace(self, stance=None, strength=None, explicit=None, answers=())


@dataclass(frozen=True, slots=True)
class Item:
    """A draft or statement of one article."""

    statement_id: int | None
    suggestion_id: int | None
    state: State
    evidence: tuple[Span, ...]
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    actors: tuple[ItemActor, ...]
    mode: SourceMode
    claims: tuple[int, ...] = ()
    positions: tuple[Position, ...] = ()
    memo: str = ""
    confidence: int | None = None  # the coder's certainty, 1 to 3
    answers: dict[int, str] = field(default_factory=dict)  # by variable
    sureness: float = 1.0  # the machine's, that this is an attribution
    speaker_sureness: float = 1.0
    chain: str = ""  # how the machine found the speaker
    guess: Guess | None = None
    number: int = 0  # 1 for the first in reading order
    uid: str = ""
    suggestion_uid: str = ""  # of the draft that it is or was
    kept: bool = False  # a person has said that it holds, though something may be lacking
    mode_chosen: bool = False  # by a person; else the machine's
    asked: tuple[Asked, ...] = ()  # since codes or actors changed
    of_article: Mapping[int, str] = field(default_factory=dict, compare=False)  # its coder's answers about the article
    codability: float = 1.0  # of a draft: how likely the machine holds it to be worth a coder's time

    def in_order(self) -> Item:
        """The same with its positions in the order of the claimants, and as they were made."""
        order = {actor.actor_id: n for n, actor in enumerate(self.claimants)}
        rows = sorted(self.positions, key=lambda p: (order.get(p.actor_id, -1), p.row_id or sys.maxsize))
        return self if rows == list(self.positions) else replace(self, positions=tuple(rows))

    @property
    def key(self) -> str:
        """What stays the same when a draft becomes a statement, and when a statement goes and comes back."""
        return self.suggestion_uid or self.uid

    @property
    def ref(self) -> Ref:
        """What to hand to an action."""
        return Ref(self.statement_id, self.suggestion_id, self.guess, self.number)

    def given(self, position: Position | None = None) -> dict[int, str]:
        """All answers that a question about it, or about the stance of a position, can depend on."""
        return {**self.of_article, **self.answers, **dict(position.answers if position else ())}

    @property
    def claimants(self) -> tuple[ItemActor, ...]:
        """Those whose statement it is."""
        return tuple(a for a in self.actors if a.role == Role.CLAIMANT)

    @property
    def stance(self) -> Stance | None:
        """The stance, where all positions share one."""
        stances = {p.stance for p in self.positions}
        return stances.pop() if len(stances) == 1 else None

    @property
    def targets(self) -> tuple[int, ...]:
        """The targets of its positions, each once."""
        return tuple(dict.fromkeys(p.target_id for p in self.positions if p.target_id is not None))
