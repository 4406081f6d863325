"""Whom a pronoun means: the nearest fitting member, with a lead for who spoke last and who begins a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable

from corpus.prehighlight.speakers.cast import Cast
from corpus.prehighlight.speakers.nouns import noun_kind
from corpus.prehighlight.speakers.sources import Source
from corpus.prehighlight.text import word_set
from models.findings import ActorKind, FoundMention

_FAR = 8  # sentences after which a pronoun has lost its person
_RECENT = 4  # speakers that are remembered without being named again
_LEAST = -3.0  # weight under which an antecedent is a guess that helps nobody
_LEAST_OF_BODIES = 0.2  # bodies are named all over an article: one that neither spoke nor begins a sentence is no "it"
_SPOKE, _SPOKE_LAST = 0.5, 1.2  # the weight of one who spoke, though no name stands near
_HE, _SHE = word_set("he him his"), word_set("she her hers")
_IT, _THEY = word_set("it its itself"), word_set("they them their")
_NOBODY = re.compile(
    r"\s(?:\w+ly |also |often |now )?(?:appear|seem|goes without|turns? out|turned out|remains? (?:un|to be)"
    r"|(?:is|was) (?:(?:un)?(?:clear|likely|known|true)|\w+ (?:that|to|whether))\b)"
)  # "it seems that …"
_MODIFIES = re.compile(r"(?:[’']s?)?\s([a-z]+)")
_ABSTRACT = re.compile(r".{3}(?:ism|tions?|ments?|ship)$")

Found = tuple[int, str, float]  # member, the words that name it there, how sure


class Antecedents:
    """What pronouns of one article may stand for, in reading order."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._spoke: list[tuple[int, int]] = []  # (where, member)

    def note(self, place: int, member: int) -> None:
        """That a member spoke at ``place``."""
        self._spoke.append((place, member))

    def last_body(self, place: int) -> int | None:
        """The body that spoke last, in the sentence before ``place`` or in its own."""
        if not self._spoke or self._cast.sentence(place) - self._cast.sentence(self._spoke[-1][0]) > 1:
            return None
        member = self._spoke[-1][1]
        return member if self._cast.members[member].kind is ActorKind.ORGANISATION else None

    def of(self, source: Source) -> Found | None:
        """Whom a pronoun means; None where that can't be told."""
        word = source.said.lower()
        if word in _HE or word in _SHE:
            gender = "he" if word in _HE else "she"
            return self._nearest(source, lambda member: self._is_person(member, gender), _LEAST)
        if word in _IT and not _NOBODY.match(self._cast.text, source.span.end):
            return self._nearest(source, self._is_thing, _LEAST_OF_BODIES)
        if word in _THEY:
            return self._nearest(source, self._are_several, _LEAST_OF_BODIES)
        return None

    def _is_person(self, member: int, gender: str) -> bool:
        return self._cast.members[member].kind is ActorKind.PERSON and self._cast.gender(member) in ("", gender)

    def _is_thing(self, member: int) -> bool:
        who = self._cast.members[member]
        if who.kind is ActorKind.UNNAMED:
            return noun_kind(who.name.split()[-1]) in ("organisation", "document", "place")
        return who.kind in (ActorKind.ORGANISATION, ActorKind.PLACE) and noun_kind(who.name.split()[-1]) != "party"

    def _are_several(self, member: int) -> bool:
        who = self._cast.members[member]
        words = who.name.split()
        several = any(noun_kind(word) in ("people", "party") for word in words) or (
            words[-1].islower() and words[-1].endswith("s") and noun_kind(words[-1]) not in ("document", "person")
        )
        return who.kind is ActorKind.ORGANISATION or (who.kind is ActorKind.UNNAMED and several)

    def _nearest(self, source: Source, fits: Callable[[int], bool], least: float) -> Found | None:
        here = self._cast.sentence(source.span.start)
        best: dict[int, tuple[float, str]] = {}

        def offer(member: int, score: float, words: str) -> None:
            if member not in best or score > best[member][0]:
                best[member] = (score, words)

        for mention in self._cast.before(source.span.start, fits):
            distance = here - self._cast.sentence(mention.start)
            if distance > _FAR or mention.cast is None:
                break
            offer(mention.cast, self._weight(mention, distance), self._words(mention))
        for place, member in self._spoke[-_RECENT:]:
            if fits(member):
                lead = _SPOKE_LAST if member == self._spoke[-1][1] else _SPOKE
                offer(member, -0.5 * (here - self._cast.sentence(place)) + lead, self._cast.members[member].name)
        ranked = sorted(best.items(), key=lambda item: -item[1][0])
        if not ranked or ranked[0][1][0] < least:
            return None
        lead = ranked[0][1][0] - ranked[1][1][0] if len(ranked) > 1 else 2.0
        return ranked[0][0], ranked[0][1][1], round(min(0.9, 0.5 + 0.25 * lead), 2)

    def _weight(self, mention: FoundMention, distance: int) -> float:
        is_person = mention.cast is not None and self._cast.members[mention.cast].kind is ActorKind.PERSON
        leads = self._cast.leads(mention) if is_person else self._cast.opens(mention)
        score = -0.5 * distance
        score += 0.8 if leads else 0.0
        score -= 1.5 if self._cast.quoted(mention) else 0.0
        score -= 0.0 if is_person or not self._modifies(mention) else 1.0
        score += _SPOKE_LAST if self._spoke and self._spoke[-1][1] == mention.cast else 0.0
        return score + (0.6 if mention.cast is not None and self._cast.gender(mention.cast) else 0.0)

    def _modifies(self, mention: FoundMention) -> bool:
        """Whether the name only belongs to what follows it: “Senate leaders”, “FBI criticism”."""
        following = _MODIFIES.match(self._cast.text, mention.end)
        return following is not None and bool(noun_kind(following[1]) or _ABSTRACT.match(following[1]))

    def _words(self, mention: FoundMention) -> str:
        return self._cast.text[mention.start : mention.end]
