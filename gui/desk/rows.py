"""The positions of a statement as its card shows them, and what it says of what is lacking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gui.desk.shown import signed
from models.codebook import Codebook
from models.coding import Item, Lack, Missing, Place, Stance, State, lacks
from models.wording import later, say

NEEDS = {Missing.SPEAKER: later("a speaker"), Missing.CLAIM: later("a claim"), Missing.STANCE: later("a stance")}
MOST_NAMED = 2  # things lacking that are named; more are counted


@dataclass(frozen=True, slots=True)
class Row:
    """One position: whose stance, toward what."""

    place: Place
    who: str  # empty where only one speaks
    target: str
    stance: Stance | None
    manner: str  # how strong, whether said outright
    is_guessed: bool  # the target is only what the guessed claim would bring
    is_lacking: bool


def rows_of(item: Item, codebook: Codebook) -> tuple[Row, ...]:
    """The rows of an item; a draft has the one that its guessed claim would bring, if that has a target."""
    if item.state is State.DRAFT:
        target = codebook.target_of(item.guess.claim_id) if item.guess is not None else None
        return () if target is None else (Row((None, target.id), "", target.proposition, None, "", True, False),)
    open_ = {lack.position.place for lack in lacks(item, codebook) if lack.position is not None}
    several = len(item.claimants) > 1
    named = {actor.actor_id: actor.name for actor in item.claimants}
    return tuple(
        Row(
            p.place,
            named.get(p.actor_id, "") if several else "",
            say("the claim itself") if p.target_id is None else codebook.target(p.target_id).proposition,
            p.stance,
            manner(p.strength, p.explicit),
            False,
            p.place in open_,
        )
        for p in item.positions
    )


def manner(strength: int | None, explicit: bool | None) -> str:
    """ "+2, implicit"."""
    parts = ("" if strength is None else signed(strength),
             "" if explicit is None else say("explicit") if explicit else say("implicit"))  # fmt: skip
    return ", ".join(part for part in parts if part)


def first_open(rows: Sequence[Row]) -> int:
    """The row to begin with: the first that lacks its stance, else the first of all."""
    return next((n for n, row in enumerate(rows) if row.is_lacking), 0)


def lacking(item: Item, codebook: Codebook) -> str:
    """What an item still needs to count as coded, in a few words: "needs a claim, a stance"; empty where nothing."""
    if item.state is not State.BEGUN:
        return ""
    found = list(dict.fromkeys(map(_needed, lacks(item, codebook))))
    if not found:
        return say("not kept yet")
    if len(found) > MOST_NAMED:
        return say("needs {n} things: {first} …", n=len(found), first=", ".join(found[:MOST_NAMED]))
    return say("needs {things}", things=", ".join(found))


def _needed(lack: Lack) -> str:
    if lack.variable is not None:
        return f"“{lack.variable.label}”"
    return say(NEEDS[lack.what])
