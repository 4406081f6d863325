"""Speakers: from the words of a source to the fullest name in the article, with the way that led there.

A surname leads to its full name, a pronoun to the last fitting speaker, "the group" to the last organisation, "the ICE
statistics" to ICE. A source that is a full name already is never replaced by another.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from corpus.prehighlight.attribution import Draft
from corpus.prehighlight.speakers.cast import FARTHEST, Cast
from corpus.prehighlight.speakers.nouns import noun_kind
from corpus.prehighlight.speakers.sources import Source, SourceKind, read_source
from corpus.prehighlight.text import word_set
from models.findings import ActorKind, FoundMention, Span

_FAR = 8  # sentences after which a pronoun has lost its person
_RECENT = 4  # speakers that are remembered without being named again
_LEAST = -3.0  # weight under which an antecedent is a guess that helps nobody
_HE, _SHE = word_set("he him his"), word_set("she her hers")
_IT, _THEY = word_set("it its itself"), word_set("they them their")
_MODIFIED = re.compile(r"[,(;:—–]|\s(?:who|that|which|whose|including|familiar|close)\b")  # what no name needs
_CALLED = re.compile(
    r"^[\w\s]+, ([A-ZÀ-Þ][\w’'\-]*(?: (?:of|for|the|and|[A-ZÀ-Þ][\w’'\-]*))*)"
)  # "the coalition, Homes for All"
_SHORT = {"governor": "gov.", "senator": "sen.", "representative": "rep.", "general": "gen.", "professor": "prof."}
# Words that a parse leaves as a source at times, and that name nobody by themselves.
_NOBODY = {
    "a",
    "an",
    "according",
    "and",
    "by",
    "for",
    "in",
    "it",
    "of",
    "or",
    "that",
    "the",
    "them",
    "this",
    "to",
    "which",
}
_KIND_OF_NOUN = {"organisation": ActorKind.ORGANISATION, "place": ActorKind.PLACE, "people": ActorKind.UNNAMED}
_NAMED_KINDS = (ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE)

Found = tuple[int | None, list[str], float]  # member, the steps to it, how sure


@dataclass(frozen=True, slots=True)
class Speaker:
    """The cast member that a source stands for, how it was found, and how sure that is."""

    member: int | None
    chain: str = ""
    confidence: float = 0.0
    source: Source | None = None
    named: bool = False  # whether the member has a name and not only a description


class Resolver:
    """Resolves the sources of one article in reading order, since who spoke last is who "she" is."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._spoke: list[tuple[int, int]] = []  # (where, member)

    def resolve(self, draft: Draft) -> Speaker:
        """Who speaks in ``draft``; a draft without a source has no speaker."""
        if not draft.source:
            return Speaker(None)
        span = Span(draft.source[0].start, draft.source[-1].end)
        source = read_source(self._cast.text, span, self._cast.inside(*span))
        member, steps, confidence = self._member(source)
        if member is not None:
            self._spoke.append((span.start, member))
        named = member is not None and self._cast.members[member].kind is not ActorKind.UNNAMED
        return Speaker(member, self._chain(steps, member), confidence, source, named)

    def _member(self, source: Source) -> Found:
        beside = self._apposition(source)
        if beside is not None:
            return beside.cast, [self._words(beside)], 0.9
        if source.kind is SourceKind.PRONOUN:
            return self._pronoun(source)
        if source.kind is SourceKind.NAME:
            return self._name(source)
        if source.kind is SourceKind.DOCUMENT:
            return self._document(source)
        if source.kind is SourceKind.ORGANISATION and source.definite and source.plain:
            return self._the_group(source)
        if source.kind is SourceKind.PLACE and source.definite and source.plain:
            return self._latest(source, self._cast.is_kind(ActorKind.PLACE), 0.6)
        if source.kind is SourceKind.PERSON and source.definite:
            return self._the_role(source)
        return self._unnamed(source)

    def _apposition(self, source: Source) -> FoundMention | None:
        """ "a spokeswoman, Ines Duarte," is Ines Duarte, whether the source span takes her name in or not."""
        if source.kind in (SourceKind.NAME, SourceKind.PRONOUN):
            return None
        text, span = self._cast.text, source.span
        comma = text.find(",", span.start, span.end + 1)
        for mention in self._cast.inside(comma + 1, comma + 4) if comma >= 0 else ():
            if mention.label == "PERSON" and mention.cast is not None and mention.start > comma:
                return mention
        return None

    def _name(self, source: Source) -> Found:
        mention = source.mention
        if mention is not None and mention.cast is not None:
            return self._fuller(mention.cast), [self._words(mention)], 0.95
        name = source.core if mention is None else self._words(mention)
        name = re.sub(r"[’']s?$", "", name)
        known = self._cast.find(name)
        if known is not None:
            return known, [name], 0.85
        return self._cast.add(name, self._kind_of(source, name)), [name], 0.6

    def _kind_of(self, source: Source, name: str) -> ActorKind:
        """What a name is that no mention knows: its head noun tells, or how it is written."""
        noun = noun_kind(source.head)
        if noun in _KIND_OF_NOUN:
            return _KIND_OF_NOUN[noun]
        if " " in name or name.isupper():
            return ActorKind.PERSON
        if not name.istitle():
            return ActorKind.ORGANISATION
        return ActorKind.UNNAMED if self._cast.begins_sentence(source.span.start) else ActorKind.PERSON

    def _fuller(self, member: int) -> int:
        """ "the Church" is the Church of Halden, where an article has one."""
        word = self._cast.members[member].name
        if noun_kind(word) != "organisation":
            return member
        other = self._cast.headed(word)
        return member if other is None else other

    def _document(self, source: Source) -> Found:
        owner = source.owner or source.mention
        if owner is not None and owner.cast is not None:
            return owner.cast, [source.core, self._words(owner)], 0.8
        return self._cast.add(source.core, ActorKind.UNNAMED), [source.core], 0.6

    def _the_group(self, source: Source) -> Found:
        """ "the bureau" is the last body called a bureau, or else the last body."""
        called = _CALLED.search(source.said)
        if called is not None:
            return self._cast.add(called[1], ActorKind.ORGANISATION), [called[1]], 0.7
        bodies = self._cast.is_kind(ActorKind.ORGANISATION)
        wanted = source.head.lower()

        def named_so(member: int) -> bool:
            return bodies(member) and wanted in self._cast.members[member].name.lower().split()

        if next(self._cast.before(source.span.start, named_so), None) is not None:
            return self._latest(source, named_so, 0.85)
        return self._latest(source, bodies, 0.7)

    def _latest(self, source: Source, fits: Callable[[int], bool], confidence: float) -> Found:
        """The fitting member that was named last, outside quotations where there is one."""
        found = [m for m, _ in zip(self._cast.before(source.span.start, fits), range(6), strict=False)]
        best = next((m for m in found if not self._cast.quoted(m)), None) or next(iter(found), None)
        if best is None:
            return self._unnamed(source)
        return best.cast, [source.said, self._words(best)], confidence

    def _the_role(self, source: Source) -> Found:
        """ "the sheriff" is the one whose title says sheriff: the last named, or the only one of the article."""
        wanted = source.head.lower()

        def has_role(member: int) -> bool:
            who = self._cast.members[member]
            title = who.title.lower().split()
            return who.kind is ActorKind.PERSON and (wanted in title or _SHORT.get(wanted) in title)

        found = next(self._cast.before(source.span.start, has_role), None)
        if found is not None:
            return found.cast, [source.said, self._words(found)], 0.8
        ahead = [number for number in range(min(len(self._cast.members), FARTHEST)) if has_role(number)]
        if len(ahead) == 1:
            return ahead[0], [source.said], 0.7
        return self._unnamed(source)

    def _pronoun(self, source: Source) -> Found:
        word = source.said.lower()
        if word in _HE or word in _SHE:
            gender = "he" if word in _HE else "she"
            return self._antecedent(source, lambda member: self._fits(member, gender))
        if word in _IT:
            return self._antecedent(source, self._cast.is_kind(ActorKind.ORGANISATION))
        if word in _THEY:
            return self._antecedent(source, self._several)
        return None, [], 0.0

    def _fits(self, member: int, gender: str) -> bool:
        return self._cast.members[member].kind is ActorKind.PERSON and self._cast.gender(member) in ("", gender)

    def _several(self, member: int) -> bool:
        who = self._cast.members[member]
        several = any(noun_kind(word) == "people" for word in who.name.split())
        return who.kind is ActorKind.ORGANISATION or (who.kind is ActorKind.UNNAMED and several)

    def _antecedent(self, source: Source, fits: Callable[[int], bool]) -> Found:
        """The fitting member that stands nearest, with a lead for who spoke last and for who begins a sentence."""
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
                offer(member, -0.5 * (here - self._cast.sentence(place)) + 0.5, self._cast.members[member].name)
        ranked = sorted(best.items(), key=lambda item: -item[1][0])
        if not ranked or ranked[0][1][0] < _LEAST:
            return None, [], 0.0
        lead = ranked[0][1][0] - ranked[1][1][0] if len(ranked) > 1 else 2.0
        return ranked[0][0], [source.said, ranked[0][1][1]], round(min(0.9, 0.5 + 0.25 * lead), 2)

    def _weight(self, mention: FoundMention, distance: int) -> float:
        score = -0.5 * distance
        score += 0.8 if self._cast.leads(mention) else 0.0
        score -= 1.5 if self._cast.quoted(mention) else 0.0
        score += 1.2 if self._spoke and self._spoke[-1][1] == mention.cast else 0.0
        return score + (0.6 if mention.cast is not None and self._cast.gender(mention.cast) else 0.0)

    def _unnamed(self, source: Source) -> Found:
        name = self._without_determiner(source)
        if set(name.casefold().split()) <= _NOBODY:
            return None, [], 0.0
        return self._cast.add(name, ActorKind.UNNAMED), [name], 0.6

    def _without_determiner(self, source: Source) -> str:
        body = source.said[max(0, source.said.find(source.core)) :]
        return _MODIFIED.split(body, maxsplit=1)[0].strip()

    def _words(self, mention: FoundMention) -> str:
        return self._cast.text[mention.start : mention.end]

    def _chain(self, steps: list[str], member: int | None) -> str:
        if member is None or not steps:
            return ""
        name = self._cast.members[member].name
        if self._cast.members[member].kind in _NAMED_KINDS:
            steps = [*steps, name]
        plain = [step.replace("’", "'") for step in steps]
        kept = [step for i, step in enumerate(steps) if plain[i] not in plain[:i]]
        return " → ".join(kept) if len(kept) > 1 else ""
