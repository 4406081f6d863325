"""Who may be the same: suggestions with what speaks for and against them. Nothing acts on them by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from models.actors.appearing import Excerpt, excerpt, whereabouts
from models.actors.deciding import OPEN, TITLED, Found
from models.articles import WORD
from models.file import Project
from models.findings import ActorKind
from models.spelling import CROWD, distance, nearly_alike, sharing
from models.wording import say

CANDIDATES = 5_000  # of those who speak most often, that are held against the actors
LOOKED_AT = 5_000  # articles of somebody, for what speaks for and against
LITTLE = frozenset(("of", "the", "and", "for", "in", "on", "de", "la", "&"))


class Why(StrEnum):
    """What makes two look the same."""

    NAMESAKE = "namesake"  # the very same name
    SURNAME = "surname"  # and a first name or a role that fits
    ACRONYM = "acronym"
    SPELLING = "spelling"  # a letter or two


WEIGHT = {Why.ACRONYM: 3.0, Why.NAMESAKE: 3.0, Why.SPELLING: 2.5, Why.SURNAME: 2.0}


@dataclass(frozen=True, slots=True)
class Party:
    """One of two that may be the same: an actor, or a candidate, which has no id."""

    actor_id: int | None
    name: str
    kind: ActorKind
    title: str
    statements: int
    articles: int

    @property
    def who(self) -> int | Found:
        """What it is known by."""
        return Found(self.name, self.kind) if self.actor_id is None else self.actor_id


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two that may be the same; ``into`` is the one that would stay, and is an actor."""

    one: Party
    into: Party
    why: Why


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against, in sentences."""

    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]
    words: tuple[Excerpt | None, Excerpt | None] = (None, None)  # around the name that stays, and around the other


def likely_same(project: Project, limit: int = 200) -> list[Likeness]:
    """Pairs that may be the same and were not told apart, those first that touch most."""
    parties = [*_actors(project), *_candidates(project)]
    apart = _told_apart(project)
    found: dict[frozenset[int], Why] = {}
    for kind in ActorKind:
        of_kind = [(n, party) for n, party in enumerate(parties) if party.kind is kind]
        if kind is not ActorKind.UNNAMED:
            for one, other, why in _pairs(of_kind, kind is ActorKind.PERSON):
                found.setdefault(frozenset((one, other)), why)
    pairs = []
    for pair, why in found.items():
        first, second = (parties[n] for n in sorted(pair))  # actors come before candidates
        if first.actor_id is not None and frozenset((_key(first), _key(second))) not in apart:
            pairs.append(_turned(first, second, why))
    pairs.sort(key=lambda p: (-WEIGHT[p.why] * (1 + p.one.statements + p.one.articles), p.into.name, p.one.name))
    return pairs[:limit]


def evidence(project: Project, pair: Likeness) -> Evidence:
    """What speaks for and against two being the same: names, roles, outlets, articles."""
    one, into = pair.one, pair.into
    speaks_for, against = [_named(pair)], list[str]()
    if _titles_meet(one.title, into.title):
        speaks_for.append(say("the same role: {role}", role=min(one.title, into.title, key=len)))
    elif one.title and into.title:
        against.append(say("other roles: {one}; {other}", one=into.title, other=one.title))
    articles, outlets = whereabouts(project, one.who, LOOKED_AT)
    others, papers = whereabouts(project, into.who, LOOKED_AT)
    shared = [outlet for outlet in outlets if outlet in papers]
    if shared:
        speaks_for.append(say("both in {outlets}", outlets=", ".join(shared[:2])))
    elif outlets and papers:
        against.append(say("no outlet has both"))
    together = len(articles & others)
    if together:
        told = say("named in one article together, {n} time|named in one article together, {n} times", n=together)
        (speaks_for if pair.why is Why.ACRONYM else against).append(told)
    words = excerpt(project, into.who), excerpt(project, one.who)
    return Evidence(tuple(speaks_for), tuple(against), words)


def _named(pair: Likeness) -> str:
    one, into = pair.one.name, pair.into.name
    if pair.why is Why.ACRONYM:
        short, long = sorted((one, into), key=len)
        return say("{short} are the first letters of {long}", short=short, long=long)
    if pair.why is Why.NAMESAKE:
        return say("the very same name")
    if pair.why is Why.SPELLING:
        return say("{n} letter differs|{n} letters differ", n=distance(_folded(one), _folded(into)))
    if len(_words(one)) == 1 or len(_words(into)) == 1:
        return say("the same surname, which nobody else has")
    if _first_fits(_words(one)[0], _words(into)[0]):
        return say("the same surname, and first names that fit")
    return say("the same surname")


def _pairs(parties: Sequence[tuple[int, Party]], are_persons: bool) -> Iterator[tuple[int, int, Why]]:
    """Those of one kind that are like each other."""
    folded = {n: _folded(party.name) for n, party in parties}
    yield from ((a, b, Why.NAMESAKE) for a, b in sharing((name, n) for n, name in folded.items()))
    if not are_persons:
        yield from _acronyms(parties)
    yield from ((a, b, Why.SPELLING) for a, b in nearly_alike(folded))
    if are_persons:
        yield from _surnames(parties)


def _surnames(parties: Sequence[tuple[int, Party]]) -> Iterator[tuple[int, int, Why]]:
    blocks: defaultdict[str, list[tuple[int, Party, list[str]]]] = defaultdict(list)
    for n, party in parties:
        words = _words(party.name)
        if words:
            blocks[words[-1]].append((n, party, words))
    for block in blocks.values():
        whole = [one for one in block if len(one[2]) > 1]
        bare = [one for one in block if len(one[2]) == 1]
        if len(whole) == 1:  # else it may be any of them
            yield from ((one[0], whole[0][0], Why.SURNAME) for one in bare)
        if len(whole) <= CROWD:
            for one, other in combinations(whole, 2):
                fits = _first_fits(one[2][0], other[2][0]) and _roles_fit(one[1].title, other[1].title)
                if one[2] != other[2] and (fits or _titles_meet(one[1].title, other[1].title)):
                    yield one[0], other[0], Why.SURNAME


def _acronyms(parties: Sequence[tuple[int, Party]]) -> Iterator[tuple[int, int, Why]]:
    long: defaultdict[str, list[int]] = defaultdict(list)
    for n, party in parties:
        for initials in _initials(party.name):
            long[initials].append(n)
    for n, party in parties:
        letters = party.name.replace(".", "").replace(" ", "")
        if 2 <= len(letters) <= 6 and letters.isupper():
            yield from ((n, other, Why.ACRONYM) for other in long[letters.casefold()] if other != n)


def _initials(name: str) -> set[str]:
    """The first letters of a name of several words, with its little words and without them."""
    words = [word for word in WORD.findall(name) if word]
    if len(words) < 2:
        return set()
    weighty = [word for word in words if word.casefold() not in LITTLE]
    return {"".join(word[0] for word in some).casefold() for some in (words, weighty)}


def _first_fits(one: str, other: str) -> bool:
    """Whether two first names may be one: an initial, or a short form that begins alike."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) if len(short) <= 2 else short[:3] == long[:3]


def _roles_fit(one: str, other: str) -> bool:
    return not one or not other or _titles_meet(one, other)


def _titles_meet(one: str, other: str) -> bool:
    """Whether two titles have a word in common that says something."""
    return bool((set(_words(one)) - LITTLE) & (set(_words(other)) - LITTLE))


def _turned(one: Party, other: Party, why: Why) -> Likeness:
    """Who has more statements stays; of an acronym the long form does, of a bare surname the whole name."""
    if other.actor_id is None:
        return Likeness(other, one, why)

    def weight(party: Party) -> tuple[bool, int, int]:
        return why in (Why.ACRONYM, Why.SURNAME) and " " in party.name, party.statements, -(party.actor_id or 0)

    into, gone = (one, other) if weight(one) >= weight(other) else (other, one)
    return Likeness(gone, into, why)


def _actors(project: Project) -> list[Party]:
    rows = project.tuples(
        "SELECT a.id, a.name, a.kind, a.title, coalesce(u.statements, 0), coalesce(n.articles, 0) FROM actor a "
        "LEFT JOIN actor_use u ON u.actor_id = a.id LEFT JOIN cast_name n ON n.name = a.name AND n.kind = a.kind "
        "ORDER BY a.id"
    )
    return [Party(i, name, ActorKind(kind), *rest) for i, name, kind, *rest in rows]


def _candidates(project: Project) -> list[Party]:
    rows = project.tuples(
        f"SELECT n.name, n.kind, coalesce({TITLED}, ''), n.articles FROM cast_name n WHERE {OPEN} "
        "AND n.kind <> 'place' ORDER BY n.spoken DESC, n.articles DESC LIMIT ?",
        CANDIDATES,
    )
    return [Party(None, name, ActorKind(kind), title, 0, articles) for name, kind, title, articles in rows]


def _told_apart(project: Project) -> set[frozenset[object]]:
    rows = project.tuples("SELECT actor_id, other_id, name, kind FROM verdict WHERE same = 0 AND actor_id NOT NULL")
    return {
        frozenset((one, other if other is not None else (name.casefold(), kind))) for one, other, name, kind in rows
    }


def _key(party: Party) -> object:
    return party.actor_id if party.actor_id is not None else (party.name.casefold(), str(party.kind))


def _words(name: str) -> list[str]:
    return WORD.findall(name.casefold())


def _folded(name: str) -> str:
    return " ".join(_words(name))
