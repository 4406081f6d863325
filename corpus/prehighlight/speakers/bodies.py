"""Bodies: those named by whose they are (“the Voss campaign”), and which of them a plain noun may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from corpus.prehighlight.speakers.nouns import noun_kind, phrases
from corpus.prehighlight.text import WORD, word_set
from models.findings import ActorKind, CastMember, FoundMention

_OWNED = "campaign|camp|team|administration|government|regime|cabinet|White House"
_OWNED_BEHIND = re.compile(rf"(?:[’']s?)?\s(?:(?:presidential|re-?election|election|gubernatorial)\s)?({_OWNED})\b")
_OWNERS = ("PERSON", "GPE", "NORP")
_NEXT = re.compile(r"\s([a-z]+)")
_NO_HEADS = word_set(
    "manager managers chair trail rally event ad ads speech promise promises stop stops plane hotline slogan"
)
_ANY = "-"
_ACRONYM = re.compile(r"[A-Z]{2,6}")


class Owned(NamedTuple):
    """Where a body stands that is named by its owner, and the name it goes by: “Voss campaign”."""

    start: int
    end: int
    name: str


def owned_body(text: str, owner: FoundMention, members: Sequence[CastMember]) -> Owned | None:
    """The body that begins with an owner's name: “Trump’s presidential campaign”; None where something else follows."""
    if owner.label not in _OWNERS or (owner.label == "PERSON" and owner.cast is None):
        return None
    match = _OWNED_BEHIND.match(text, owner.end)
    if match is None:
        return None
    following = _NEXT.match(text, match.end())
    if following and (following[1] in _NO_HEADS or noun_kind(following[1])):
        return None  # “the Voss campaign manager” is a person
    name = members[owner.cast].name.split()[-1] if owner.cast is not None and owner.label == "PERSON" else ""
    return Owned(owner.start, match.end(), f"{name or text[owner.start : owner.end]} {match[1]}")


def owned_bodies(text: str, mentions: Sequence[FoundMention], members: Sequence[CastMember]) -> Iterator[Owned]:
    """All bodies of a text that are named by their owners, in reading order."""
    for mention in mentions:
        found = owned_body(text, mention, members)
        if found is not None:
            yield found


def fits_noun(member: CastMember, noun: str) -> int:
    """How well “the commission” may stand for a body: 2 where its name says so, 1 where it may be one, else 0."""
    if member.kind is not ActorKind.ORGANISATION:
        return 0
    names = (member.name, *member.aliases)
    words = {word for name in names for word in WORD.findall(name)}
    if noun in {word.lower() for word in words}:
        return 2
    meant = body_nouns().get(noun)
    if meant is None:
        return 0
    is_short = all(_ACRONYM.fullmatch(name) for name in names)
    if meant:
        listed = any(words & others for others in body_nouns().values())
        is_its = noun == "agency" or member.name.endswith(noun[0].upper())  # "the fund" is the IMF
        return int(bool(meant & words) or (is_short and not listed and is_its))
    return int(not body_nouns()[_ANY] & words)


@cache
def body_nouns() -> dict[str, frozenset[str]]:
    """Noun → words of which one stands in the name of a body that it means."""
    return {noun: frozenset(words) for noun, words in phrases("body_nouns.tsv")}
