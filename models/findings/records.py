"""What a machine coder finds in one article: mentions, the cast they name, and attributions.

Every position is a code point of the frozen article text; ``end`` is exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple


class Span(NamedTuple):
    """``[start, end)`` in Unicode code points of the frozen article text."""

    start: int
    end: int


class ActorKind(StrEnum):
    """What an actor is; UNNAMED covers officials and groups cited without a name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


class AttributionKind(StrEnum):
    """How much of an attribution's content stands inside quotation marks."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class SourceMode(StrEnum):
    """Through what a statement reached the article."""

    DIRECT = "direct quote"
    PARAPHRASE = "paraphrase"
    DOCUMENT = "document"
    ANONYMOUS = "anonymous"
    JOURNALIST = "journalist's own voice"


@dataclass(frozen=True, slots=True)
class FoundMention:
    """A span that names an entity; ``cast`` is an index into the reading's cast."""

    start: int
    end: int
    label: str  # PERSON, ORG, GPE, LOC, FAC, NORP, LAW, … (OntoNotes)
    cast: int | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class CastMember:
    """One person, organisation, place or unnamed source of one article, under its fullest name there."""

    name: str  # without title: "Sam Page"
    kind: ActorKind
    title: str = ""  # "Rockingham County Sheriff"
    aliases: tuple[str, ...] = ()  # other names this article uses for it: "Page"


@dataclass(frozen=True, slots=True)
class FoundAttribution:
    """Source, cue and content spans of one attribution, with the cast member who speaks.

    ``evidence`` is what a draft of it quotes, where that is more than the content: “opposed the program”. A project
    keeps those words as the content.
    """

    kind: AttributionKind
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    mode: SourceMode
    speaker: int | None = None  # index into the reading's cast
    chain: str = ""  # how the speaker was found, for the coder: "she → Okafor → Teresa Okafor"
    confidence: float = 1.0
    speaker_confidence: float = 1.0
    codability: float = 1.0  # how likely it is worth a coder's time
    evidence: tuple[Span, ...] = ()  # empty: the content


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one pipeline found in one text."""

    mentions: tuple[FoundMention, ...] = ()
    cast: tuple[CastMember, ...] = ()
    attributions: tuple[FoundAttribution, ...] = ()
    notes: tuple[str, ...] = field(default=())  # what could not be done, in sentences

    def as_json(self) -> dict[str, Any]:
        """Plain lists and dictionaries, for a pipe between processes."""
        return {
            "mentions": [[m.start, m.end, m.label, m.cast, m.confidence] for m in self.mentions],
            "cast": [[c.name, c.kind, c.title, list(c.aliases)] for c in self.cast],
            "attributions": [
                [
                    a.kind,
                    a.source,
                    a.cue,
                    a.content,
                    a.mode,
                    a.speaker,
                    a.chain,
                    a.confidence,
                    a.speaker_confidence,
                    a.codability,
                    a.evidence,
                ]
                for a in self.attributions
            ],
            "notes": list(self.notes),
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Reading:
        """The reading that ``as_json`` wrote."""
        return cls(
            mentions=tuple(FoundMention(*m) for m in data["mentions"]),
            cast=tuple(CastMember(name, ActorKind(kind), title, tuple(a)) for name, kind, title, a in data["cast"]),
            attributions=tuple(map(_attribution, data["attributions"])),
            notes=tuple(data["notes"]),
        )


def _attribution(values: list[Any]) -> FoundAttribution:
    kind, source, cue, content, mode, speaker, chain, sure, sure_of_speaker, codability, evidence = values
    return FoundAttribution(
        AttributionKind(kind), _spans(source), _spans(cue), _spans(content), SourceMode(mode), speaker, chain, sure,
        sure_of_speaker, codability, _spans(evidence),
    )  # fmt: skip


def _spans(pairs: list[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)
