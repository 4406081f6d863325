"""Which mentions of organisations, and of places, are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from corpus.prehighlight.names.lexicons import lexicons
from corpus.prehighlight.names.named import Named
from corpus.prehighlight.names.words import PLACES, initials, is_acronym, is_shouted

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
        while (above := self._leader[name]) != name:
            self._leader[name] = name = self._leader[above]  # so that a long way is gone only once
        return name

    def join(self, one: str, other: str) -> None:
        """Make the groups of both names one."""
        self._leader[self.leader(one)] = self.leader(other)


def organisations(text: str, names: Sequence[Named]) -> list[list[Named]]:
    """Groups of mentions of one organisation: spellings, acronyms with their long forms, shortened names."""
    keyed = [(named, _org_key(named.spelling)) for named in names if named.mention.label == "ORG"]
    groups = Groups(key for _, key in keyed)
    keys = list(dict.fromkeys(key for _, key in keyed))
    _join_brackets(text, keyed, groups)
    _join_acronyms(keys, groups)
    _join_shortened(keys, groups)
    return _grouped(keyed, groups)


def places(names: Sequence[Named]) -> list[list[Named]]:
    """Groups of mentions of one place: "US" with "United States", "Alder" with "Alder County"."""
    keyed = [(named, _place_key(named.spelling)) for named in names if named.mention.label in PLACES]
    groups = Groups(key for _, key in keyed)
    for key in dict.fromkeys(key for _, key in keyed):
        shorter = _DIVISION.sub("", key)
        if shorter != key and shorter in groups and shorter not in lexicons().places:
            groups.join(shorter, key)
    return _grouped(keyed, groups)


def _org_key(spelling: str) -> str:
    return _LEGAL.sub("", spelling) or spelling


def _place_key(spelling: str) -> str:
    key = spelling.title() if is_shouted(spelling) else spelling
    return lexicons().place_forms.get(key, key)


def _join_brackets(text: str, keyed: Sequence[tuple[Named, str]], groups: Groups) -> None:
    """A long form with the short form in brackets behind it, or the other way round."""
    for (first, one), (second, other) in pairwise(keyed):
        between = text[first.mention.end : second.mention.start]
        if len(between) < 6 and _BETWEEN.fullmatch(between) and is_acronym(one) != is_acronym(other):
            short, long = (one, other) if is_acronym(one) else (other, one)
            if short[0].lower() in {part[0].lower() for part in long.split()}:
                groups.join(short, long)


def _join_acronyms(names: Sequence[str], groups: Groups) -> None:
    """Acronyms that no bracket explains with the one name the lexicon gives, or that has their initials."""
    by_initials: dict[str, list[str]] = {}
    for name in names:
        if " " in name:
            for short in initials(name):
                by_initials.setdefault(short, []).append(name)
    for name in names:
        if is_acronym(name) and groups.leader(name) == name:
            fitting = _known_forms(name, groups) or by_initials.get(name.replace(".", "").upper(), [])
            if len({groups.leader(other) for other in fitting}) == 1:
                groups.join(name, fitting[0])


def _known_forms(acronym: str, groups: Groups) -> list[str]:
    """The names of this article that are the lexicon's long form, or its end: "Homeland Security" for DHS."""
    words = lexicons().acronyms.get(acronym, "").split()
    forms = (" ".join(words[first:]) for first in range(len(words) - 1))
    return [form for form in forms if form in groups]


def _join_shortened(names: Sequence[str], groups: Groups) -> None:
    """A shortened name with the one longer name that ends so, or goes on with head nouns only ("Morgan Group")."""
    longer: dict[str, list[str]] = {}
    for name in names:
        for short in _shortened(name):
            longer.setdefault(short, []).append(name)
    for short in names:
        fitting = longer.get(short, [])
        if len({groups.leader(name) for name in fitting}) == 1:
            groups.join(short, fitting[0])


def _shortened(name: str) -> set[str]:
    """What a name may be shortened to: its end, its beginning before head nouns."""
    words = name.split()
    heads = lexicons().heads
    short = set()
    for first in range(1, len(words) - 1):
        if words[first - 1] == "of":
            break
        short.add(" ".join(words[first:]))
    whose = " ".join(words[:-1])
    if whose in lexicons().places or whose in lexicons().demonyms:
        short.add(words[-1])
    for last in range(len(words) - 1, 0, -1):
        if words[last] not in heads:
            break
        short.add(" ".join(words[:last]))
    return short - {words[0]} if words[0] in heads else short


def _grouped(keyed: Sequence[tuple[Named, str]], groups: Groups) -> list[list[Named]]:
    found: dict[str, list[Named]] = {}
    for named, key in keyed:
        found.setdefault(groups.leader(key), []).append(named)
    return list(found.values())
