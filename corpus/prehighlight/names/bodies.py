"""Which mentions of organisations, and of places, are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from corpus.prehighlight.names.lexicons import lexicons
from corpus.prehighlight.names.words import initials, is_acronym, is_shouted, key_of, trimmed
from models.findings import FoundMention

_LEGAL = re.compile(r",? (?:Inc|Corp|Co|Ltd|LLC|LLP|PLC|Plc|Limited|Corporation|Company|AG|SA|GmbH)\.?$")
_DIVISION = re.compile(r" (?:[Cc]ounty|[Pp]rovince|[Pp]refecture|[Dd]istrict|[Rr]egion|[Gg]overnorate|[Pp]arish)$")
_BETWEEN = re.compile(r"[\s\"“”'’,]*\([\"“]?$")


class Groups:
    """Names joined into groups; a group is known by any of its names."""

    def __init__(self, names: Iterable[str]) -> None:
        self._leader = {name: name for name in names}

    def __contains__(self, name: str) -> bool:
        return name in self._leader

    def leader(self, name: str) -> str:
        """The name that stands for the group of ``name``."""
        while self._leader[name] != name:
            name = self._leader[name]
        return name

    def join(self, one: str, other: str) -> None:
        """Make the groups of both names one."""
        self._leader[self.leader(one)] = self.leader(other)


def organisations(text: str, mentions: Sequence[FoundMention]) -> list[list[int]]:
    """Groups of indexes of ORG mentions: spellings, acronyms with their long forms, shortened names."""
    keyed = [(index, _org_key(text, mention)) for index, mention in enumerate(mentions) if mention.label == "ORG"]
    groups = Groups(key for _, key in keyed)
    names = list(dict.fromkeys(key for _, key in keyed))
    _join_brackets(text, mentions, keyed, groups)
    _join_acronyms(names, groups)
    _join_shortened(names, groups)
    return _grouped(keyed, groups)


def places(text: str, mentions: Sequence[FoundMention]) -> list[list[int]]:
    """Groups of indexes of GPE, LOC and FAC mentions: "US" with "United States", "Rockingham" with its county."""
    keyed = [
        (index, _place_key(text, mention))
        for index, mention in enumerate(mentions)
        if mention.label in {"GPE", "LOC", "FAC"}
    ]
    groups = Groups(key for _, key in keyed)
    for key in {key for _, key in keyed}:
        shorter = _DIVISION.sub("", key)
        if shorter != key and shorter in groups and shorter not in lexicons().places:
            groups.join(shorter, key)
    return _grouped(keyed, groups)


def _org_key(text: str, mention: FoundMention) -> str:
    start, end = trimmed(text, mention.start, mention.end)
    return _LEGAL.sub("", key_of(text[start:end])) or key_of(text[start:end])


def _place_key(text: str, mention: FoundMention) -> str:
    start, end = trimmed(text, mention.start, mention.end)
    key = key_of(text[start:end])
    if is_shouted(key):
        key = key.title()
    return lexicons().place_forms.get(key, key)


def _join_brackets(
    text: str, mentions: Sequence[FoundMention], keyed: Sequence[tuple[int, str]], groups: Groups
) -> None:
    """A long form with the short form in brackets behind it, or the other way round."""
    for (first, one), (second, other) in pairwise(keyed):
        between = text[mentions[first].end : mentions[second].start]
        if len(between) < 6 and _BETWEEN.fullmatch(between) and is_acronym(one) != is_acronym(other):
            short, long = (one, other) if is_acronym(one) else (other, one)
            if short[0].lower() in {part[0].lower() for part in long.split()}:
                groups.join(short, long)


def _join_acronyms(names: Sequence[str], groups: Groups) -> None:
    """Acronyms with the one name that has their initials, or that the lexicon gives."""
    by_initials: dict[str, list[str]] = {}
    for name in names:
        if " " in name:
            for short in initials(name):
                by_initials.setdefault(short, []).append(name)
    known = lexicons().acronyms
    for name in names:
        if not is_acronym(name):
            continue
        long = known.get(name, "")
        fitting = [
            other for other in names if long and (other == long or (" " in other and long.endswith(f" {other}")))
        ]
        fitting = fitting or by_initials.get(name.replace(".", ""), [])
        if len({groups.leader(other) for other in fitting}) == 1:
            groups.join(name, fitting[0])


def _join_shortened(names: Sequence[str], groups: Groups) -> None:
    """A shortened name with the one longer name that ends so, or goes on with head nouns only ("Morgan Group")."""
    heads = lexicons().heads
    for short in names:
        longer = [name for name in names if len(name) > len(short) and _shortens(short, name, heads)]
        if len({groups.leader(name) for name in longer}) == 1:
            groups.join(short, longer[0])


def _shortens(short: str, long: str, heads: dict[str, str]) -> bool:
    if long.endswith(f" {short}"):
        return " " in short and " of " not in long[: -len(short)]
    rest = long[len(short) :].split() if long.startswith(f"{short} ") else []
    return bool(rest) and all(word in heads for word in rest) and short not in heads


def _grouped(keyed: Sequence[tuple[int, str]], groups: Groups) -> list[list[int]]:
    found: dict[str, list[int]] = {}
    for index, key in keyed:
        found.setdefault(groups.leader(key), []).append(index)
    return list(found.values())
