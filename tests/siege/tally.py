"""How much of each kind a siege has done, against what an hour of it is to do."""

from __future__ import annotations

from collections import Counter

KILLS, DAMAGED, CRAFTED, EVENTS = "kills", "damaged files", "crafted inputs", "events"
AN_HOUR = {KILLS: 1_000, DAMAGED: 1_000, CRAFTED: 500, EVENTS: 100_000}  # events are changes that were called saved

done: Counter[str] = Counter()


def count(what: str, times: int = 1) -> None:
    """So many more were done."""
    done[what] += times


def furthest_behind() -> str:
    """Of which the least was done, as a share of what is to be."""
    return min(AN_HOUR, key=lambda what: done[what] / AN_HOUR[what])
