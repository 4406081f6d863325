"""What sort of place a member of the cast is, so that “the city” is no country."""

from __future__ import annotations

from corpus.prehighlight.names import place_sort
from models.findings import ActorKind, CastMember

_SORTS = {
    "city": ("city",), "town": ("city",), "village": ("city",), "borough": ("city",), "county": (), "district": (),
    "state": ("state",), "province": ("state",), "region": ("state", "area"),
    "country": ("country",), "nation": ("country",),
}  # fmt: skip


def may_be(member: CastMember, noun: str) -> bool:
    """Whether a noun like "city" may stand for the member: its name says so, or it is not known to be anything else."""
    if member.kind is not ActorKind.PLACE:
        return False
    if noun in member.name.lower().split():
        return True
    sort = place_sort(member.name)
    return sort in _SORTS.get(noun, ()) or (not sort and noun not in ("country", "nation", "county", "state"))
