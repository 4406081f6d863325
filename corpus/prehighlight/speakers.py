"""Speakers: from the words of a source to the fullest name in the article, with the way that led there.

A surname leads to its full name, a pronoun to the last fitting speaker, "the group" to the last organisation, "the ICE
statistics" to ICE. A source that is a full name already is never replaced by another.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from corpus.prehighlight.cast import Cast
from corpus.prehighlight.drafts import Draft
from corpus.prehighlight.sources import Source, SourceKind, read_source
from models.findings import ActorKind, FoundMention, Span

_FAR = 8  # sentences after which a pronoun has lost its person
_PUBLIC_BODY = {"agency", "department", "office", "ministry", "bureau", "administration", "authority", "commission"}
_NAMED_KINDS = (ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE)


@dataclass(frozen=True, slots=True)
class Speaker:
    """The cast member that a source stands for, how it was found, and how sure that is."""

    member: int | None
    chain: str = ""
    confidence: float = 0.0
    source: Source | None = None


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
        return Speaker(member, self._chain(steps, member), confidence, source)

    def _member(self, source: Source) -> tuple[int | None, list[str], float]:
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
        if source.kind is not SourceKind.PERSON:
            return None
        text, core_end = self._cast.text, self._cast.text.find(source.core, source.span.start) + len(source.core)
        near = self._cast.inside(core_end, core_end + 12)
        for mention in near:
            if (
                mention.label == "PERSON"
                and mention.cast is not None
                and text[core_end : mention.start].strip(" ,") == ""
            ):
                return mention
        return None

    def _name(self, source: Source) -> tuple[int | None, list[str], float]:
        mention = source.mention
        if mention is not None and mention.cast is not None:
            return mention.cast, [self._words(mention)], 0.95
        name = source.core if mention is None else self._words(mention)
        name = re.sub(r"[’']s?$", "", name)
        known = self._cast.find(name)
        if known is not None:
            return known, [name], 0.85
        acronym = name.isupper() and len(name) <= 6
        return self._cast.add(name, ActorKind.ORGANISATION if acronym else ActorKind.PERSON), [name], 0.6

    def _document(self, source: Source) -> tuple[int | None, list[str], float]:
        owner = source.owner or source.mention
        if owner is not None and owner.cast is not None:
            return owner.cast, [source.core, self._words(owner)], 0.8
        return self._cast.add(source.core, ActorKind.UNNAMED), [source.core], 0.6

    def _the_group(self, source: Source) -> tuple[int | None, list[str], float]:
        bodies = self._cast.is_kind(ActorKind.ORGANISATION)
        if source.head.lower() in _PUBLIC_BODY:
            wanted = source.head.lower()

            def named_so(member: int) -> bool:
                return bodies(member) and wanted in self._cast.members[member].name.lower()

            found = self._latest(source, named_so, 0.85)
            if found[0] is not None and self._cast.members[found[0]].kind != ActorKind.UNNAMED:
                return found
        return self._latest(source, bodies, 0.7)

    def _latest(
        self, source: Source, fits: Callable[[int], bool], confidence: float
    ) -> tuple[int | None, list[str], float]:
        """The fitting member that was named last, outside quotations where there is one."""
        found = [m for m, _ in zip(self._cast.before(source.span.start, fits), range(6), strict=False)]
        best = next((m for m in found if not self._cast.quoted(m)), None) or next(iter(found), None)
        if best is None:
            return self._unnamed(source)
        return best.cast, [source.said, self._words(best)], confidence

    def _the_role(self, source: Source) -> tuple[int | None, list[str], float]:
        """ "the sheriff" is the one whose title says sheriff."""
        wanted = source.head.lower()

        def has_role(member: int) -> bool:
            who = self._cast.members[member]
            return who.kind is ActorKind.PERSON and wanted in who.title.lower().split()

        found = next(self._cast.before(source.span.start, has_role), None)
        if found is not None:
            return found.cast, [source.said, self._words(found)], 0.8
        return self._unnamed(source)

    def _pronoun(self, source: Source) -> tuple[int | None, list[str], float]:
        word = source.said.lower()
        if word in ("he", "him", "his", "she", "her", "hers"):
            return self._person(source, "he" if word.startswith("h") and not word.startswith("her") else "she")
        if word in ("it", "its", "itself"):
            return self._latest_or_nobody(source, self._cast.is_kind(ActorKind.ORGANISATION))
        if word in ("they", "them", "their"):
            return self._latest_or_nobody(source, self._cast.is_kind(ActorKind.ORGANISATION, ActorKind.UNNAMED))
        return None, [], 0.0

    def _latest_or_nobody(self, source: Source, fits: Callable[[int], bool]) -> tuple[int | None, list[str], float]:
        for _, member in reversed(self._spoke):
            if fits(member):
                return member, [source.said, self._cast.members[member].name], 0.6
        mention = next(self._cast.before(source.span.start, fits), None)
        if mention is None:
            return None, [], 0.0
        return mention.cast, [source.said, self._words(mention)], 0.5

    def _person(self, source: Source, gender: str) -> tuple[int | None, list[str], float]:
        scored: dict[int, tuple[float, str]] = {}
        here = self._cast.sentence(source.span.start)
        last = self._spoke[-1][1] if self._spoke else None
        for mention in self._cast.before(source.span.start, self._cast.is_kind(ActorKind.PERSON)):
            distance = here - self._cast.sentence(mention.start)
            member = mention.cast
            if distance > _FAR or member is None:
                break
            known = self._cast.gender(member)
            if known and known != gender:
                continue
            score = (
                -0.5 * distance
                + (0.8 if self._cast.leads(mention) else 0.0)
                - (1.5 if self._cast.quoted(mention) else 0.0)
            )
            score += (1.2 if member == last else 0.0) + (0.6 if known else 0.0)
            if member not in scored or score > scored[member][0]:
                scored[member] = (score, self._words(mention))
        if last is not None and last not in scored and self._fits(last, gender):
            scored[last] = (-2.0, self._cast.members[last].name)
        if not scored:
            return None, [], 0.0
        ranked = sorted(scored.items(), key=lambda item: -item[1][0])
        lead = ranked[0][1][0] - ranked[1][1][0] if len(ranked) > 1 else 2.0
        return ranked[0][0], [source.said, ranked[0][1][1]], round(min(0.9, 0.5 + 0.25 * lead), 2)

    def _fits(self, member: int, gender: str) -> bool:
        known = self._cast.gender(member)
        return self._cast.members[member].kind is ActorKind.PERSON and (not known or known == gender)

    def _unnamed(self, source: Source) -> tuple[int | None, list[str], float]:
        name = source.said if source.kind is SourceKind.OTHER else self._without_determiner(source)
        if not name:
            return None, [], 0.0
        return self._cast.add(name, ActorKind.UNNAMED), [name], 0.6

    def _without_determiner(self, source: Source) -> str:
        at = source.said.find(source.core)
        return source.said[max(0, at) :].strip(" ,")

    def _words(self, mention: FoundMention) -> str:
        return self._cast.text[mention.start : mention.end]

    def _chain(self, steps: list[str], member: int | None) -> str:
        if member is None or not steps:
            return ""
        name = self._cast.members[member].name
        if self._cast.members[member].kind in _NAMED_KINDS:
            steps = [*steps, name]
        kept = [step for i, step in enumerate(steps) if step not in steps[:i]]
        return " → ".join(kept) if len(kept) > 1 else ""
