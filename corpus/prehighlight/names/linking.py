"""The cast of an article: its persons, organisations and places, each under its fullest name there."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.prehighlight.names.bodies import organisations, places
from corpus.prehighlight.names.lexicons import lexicons
from corpus.prehighlight.names.named import Named
from corpus.prehighlight.names.people import people
from corpus.prehighlight.names.titles import title_behind, without_courtesy
from corpus.prehighlight.names.words import is_acronym, is_shouted
from models.findings import ActorKind, CastMember, FoundMention


def link(text: str, mentions: Sequence[FoundMention]) -> tuple[list[FoundMention], list[CastMember]]:
    """The mentions with their index into the cast, and the cast in order of appearance.

    Peoples, laws and events belong to no cast.
    """
    names = [Named(text, mention) for mention in mentions]
    spelled = [named for named in names if named.spelling]
    groups = [
        *((ActorKind.PERSON, group) for group in people(spelled)),
        *((ActorKind.ORGANISATION, group) for group in organisations(text, spelled)),
        *((ActorKind.PLACE, group) for group in places(spelled)),
    ]
    groups.sort(key=lambda group: group[1][0].mention.start)
    numbers = {id(named): number for number, (_, group) in enumerate(groups) for named in group}
    linked = [
        FoundMention(m.start, m.end, m.label, numbers.get(id(named)), m.confidence)
        for named in names
        for m in (named.mention,)
    ]
    return linked, [_member(text, kind, group) for kind, group in groups]


def _member(text: str, kind: ActorKind, group: Sequence[Named]) -> CastMember:
    spellings = list(dict.fromkeys(named.spelling for named in group))
    name = max(spellings, key=_fullness)
    if kind is ActorKind.PLACE and is_shouted(name):
        name = name.title()
    title = _title(text, group) if kind is ActorKind.PERSON else ""
    return CastMember(name, kind, title, tuple(spelling for spelling in spellings if spelling != name))


def _fullness(name: str) -> tuple[bool, bool, int, int]:
    """Long forms before acronyms and capitals, then by words and letters."""
    capitals = sum(word[0].isupper() for word in name.split())
    return not is_acronym(name) and name not in lexicons().place_forms, not name.isupper(), capitals, len(name)


def _title(text: str, group: Sequence[Named]) -> str:
    """The longest title before the name, else the first apposition behind it."""
    longest = max((without_courtesy(named.title) for named in group), key=len)
    if longest:
        return longest
    return next(filter(None, (title_behind(text, named.mention.end) for named in group)), "")
