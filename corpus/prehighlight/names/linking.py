"""The cast of an article: its persons, organisations and places, each under its fullest name there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from corpus.prehighlight.names.bodies import organisations, places
from corpus.prehighlight.names.lexicons import lexicons
from corpus.prehighlight.names.people import people
from corpus.prehighlight.names.titles import title_before, title_behind, without_courtesy
from corpus.prehighlight.names.words import is_acronym, is_shouted, key_of, trimmed
from models.findings import ActorKind, CastMember, FoundMention


def link(text: str, mentions: Sequence[FoundMention]) -> tuple[list[FoundMention], list[CastMember]]:
    """The mentions with their index into the cast, and the cast in order of appearance.

    Peoples, laws and events belong to no cast.
    """
    groups = [
        *((ActorKind.PERSON, group) for group in people(text, mentions)),
        *((ActorKind.ORGANISATION, group) for group in organisations(text, mentions)),
        *((ActorKind.PLACE, group) for group in places(text, mentions)),
    ]
    groups.sort(key=lambda group: mentions[group[1][0]].start)
    linked = list(mentions)
    cast = []
    for number, (kind, indexes) in enumerate(groups):
        cast.append(_member(text, kind, [mentions[index] for index in indexes]))
        for index in indexes:
            linked[index] = replace(mentions[index], cast=number)
    return linked, cast


def _member(text: str, kind: ActorKind, mentions: Sequence[FoundMention]) -> CastMember:
    spellings = list(dict.fromkeys(_spelling(text, mention) for mention in mentions))
    name = max(spellings, key=_fullness)
    if kind is ActorKind.PLACE and is_shouted(name):
        name = name.title()
    title = _title(text, mentions) if kind is ActorKind.PERSON else ""
    return CastMember(name, kind, title, tuple(spelling for spelling in spellings if spelling != name))


def _spelling(text: str, mention: FoundMention) -> str:
    start, end = trimmed(text, mention.start, mention.end)
    return key_of(text[start:end])


def _fullness(name: str) -> tuple[bool, bool, int, int]:
    """Long forms before acronyms and capitals, then by words and letters."""
    capitals = sum(word[0].isupper() for word in name.split())
    return not is_acronym(name) and name not in lexicons().place_forms, not name.isupper(), capitals, len(name)


def _title(text: str, mentions: Sequence[FoundMention]) -> str:
    """The longest title before the name, else the first apposition behind it."""
    before = [without_courtesy(title_before(text, mention.start)) for mention in mentions]
    longest = max(before, key=len, default="")
    if longest:
        return longest
    return next(filter(None, (title_behind(text, mention.end) for mention in mentions)), "")
