"""Passages that several coders have marked, and in what they differ there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gui.desk.shown import VERB, names
from models.codebook import Codebook
from models.coding import Item
from models.findings import Span
from models.wording import say

FIELDS = ("stance", "claim", "speaker", "target")


@dataclass(frozen=True, slots=True)
class Unit:
    """A passage that several have marked, each perhaps with other edges; statements by place of the coder."""

    words: Span
    items: Mapping[int, tuple[Item, ...]]

    def differs(self, coders: int, codebook: Codebook) -> tuple[str, ...]:
        """In what the coders differ; "found" where not all have marked it."""
        found = [field for field in FIELDS if len({said(of, field, codebook) for of in self.items.values()}) > 1]
        return ("found", *found) if len(self.items) < coders else tuple(found)


def units(coders: Sequence[Sequence[Item]]) -> list[Unit]:
    """What overlaps is one passage, in reading order."""
    every = sorted(
        ((item, place) for place, items in enumerate(coders) for item in items if item.evidence),
        key=lambda pair: pair[0].evidence,
    )
    found: list[tuple[list[Span], dict[int, list[Item]]]] = []
    for item, place in every:
        mine = [unit for unit in found if any(_meet(a, b) for a in unit[0] for b in item.evidence)]
        spans, items = list(item.evidence), {place: [item]}
        for other in mine:
            spans += other[0]
            for whose, of in other[1].items():
                items[whose] = [*of, *items.get(whose, [])]
            found.remove(other)
        found.append((spans, items))
    made = [
        Unit(Span(min(s.start for s in spans), max(s.end for s in spans)), {w: tuple(of) for w, of in items.items()})
        for spans, items in found
    ]
    return sorted(made, key=lambda unit: unit.words)


def said(items: Sequence[Item], field: str, codebook: Codebook) -> tuple[object, ...]:
    """What statements of one coder say in one respect, whatever their order."""
    if field == "stance":
        found: list[tuple[object, ...]] = [tuple(sorted(str(p.stance) for p in i.positions)) for i in items]
    elif field == "claim":
        found = [tuple(codebook.claim(c).number for c in i.claims) for i in items]
    elif field == "speaker":
        found = [tuple(sorted(a.name.casefold() for a in i.claimants)) for i in items]
    else:
        found = [tuple(sorted(map(str, i.targets))) for i in items]
    return tuple(sorted(found))


def claims_of(item: Item, codebook: Codebook) -> str:
    """The claims of a statement by number and label."""
    return ", ".join(codebook.claim(claim_id).name for claim_id in item.claims)


def in_words(items: Sequence[Item], codebook: Codebook) -> str:
    """What a coder says of a passage, for a screen reader."""
    if not items:
        return say("marked nothing here")
    told = []
    for item in items:
        stance = say(VERB[item.stance]) if item.stance is not None else say("no stance")
        told.append(f"{names(item.claimants)} {stance}, {claims_of(item, codebook)}")
    return "; ".join(told)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
