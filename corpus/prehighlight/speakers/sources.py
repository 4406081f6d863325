"""What the words of a source are: a pronoun, a name, a role, a body or a document, and which word is the head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from corpus.prehighlight.speakers.nouns import noun_kind
from corpus.prehighlight.text import WORD
from models.findings import FoundMention, Span

PRONOUNS = {
    "he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "hers": "she",
    "they": "they", "them": "they", "their": "they", "it": "it", "its": "it", "itself": "it",
    "who": "who", "i": "I", "we": "I", "me": "I", "us": "I", "my": "I", "our": "I",
}  # fmt: skip
_DETERMINERS = re.compile(
    r"(?:the|a|an|this|that|these|those|his|her|its|their|our|my|one|another|some|many|several|both|each|most)\s+",
    re.IGNORECASE,
)
_FIRST_PART = re.compile(
    r"[,(;:—–]|\s(?:of|for|from|in|at|on|with|who|that|which|whose|to|by|against|among|about|where|familiar|close"
    r"|including|and)\s|\s\w+ed\s(?:by|in|to|on|with|from|for|at|last|this|earlier)\s"
)
_OWNER = re.compile(r"\w[’'](?:s\b|(?<=s[’'])\s)")
_NAME = re.compile(r"[A-ZÀ-Þ][\w.'’\-]*(?:\s+(?:de|la|van|von|der|bin|al|del|di)\s|\s+)?")


class SourceKind(StrEnum):
    """How a source names somebody."""

    PRONOUN = "pronoun"
    NAME = "name"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    PERSON = "person"  # one without a name: "a spokesman"
    PEOPLE = "people"
    PARTY = "party"  # "House Republicans"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Source:
    """A source span read: ``said`` its words, ``core`` those up to its first modifier, ``head`` the last of those."""

    span: Span
    said: str
    core: str
    head: str
    kind: SourceKind
    definite: bool
    plain: bool  # whether nothing but a determiner stands before the head: "the group"
    mention: FoundMention | None = None  # the name that is its head
    owner: FoundMention | None = None  # a name that stands in it without being its head: "the ICE statistics"
    head_end: int = 0  # where the head ends


def read_source(text: str, span: Span, mentions: Sequence[FoundMention]) -> Source:
    """What the source at ``span`` is; ``mentions`` are those that lie in it."""
    said = text[span.start : span.end].strip()
    pronoun = PRONOUNS.get(said.lower())
    if pronoun:
        return Source(span, said, said, said, SourceKind.PRONOUN, definite=True, plain=True)
    determiner = _DETERMINERS.match(said)
    body = said[determiner.end() :] if determiner else said
    start = span.start + text[span.start : span.end].find(body)
    core = body[: _core_end(body, start, mentions)].strip()
    if core.lower() in PRONOUNS:
        return Source(span, core, core, core, SourceKind.PRONOUN, definite=True, plain=True)
    words = WORD.findall(core)
    head = words[-1] if words else core
    limit = start + len(core)
    mention = _head_mention(mentions, limit) or _behind_title(text, mentions, head, limit)
    kind = _kind(core, head, mention)
    owner = next((m for m in mentions if m is not mention), None)
    definite = bool(determiner) and said[:4].lower() in ("the ", "that", "this")
    definite = definite or _OWNER.search(core) is not None
    return Source(span, said, core, head, kind, definite, len(words) == 1, mention, owner, limit)


def _core_end(body: str, start: int, mentions: Sequence[FoundMention]) -> int:
    """Where the first part of a noun phrase ends: before a comma, bracket or preposition that isn't inside a name."""
    for match in _FIRST_PART.finditer(body):
        place = start + match.start()
        if match[0].strip() == "and" and _shares_noun(body, match, start, mentions):
            continue
        if not any(m.start < place and m.end > start + match.end() for m in mentions):
            return match.start()
    return len(body)


def _shares_noun(body: str, link: re.Match[str], start: int, mentions: Sequence[FoundMention]) -> bool:
    """Whether two adjectives share the noun behind the second: "Federal and state officials"."""
    first = body[: link.start()].strip()
    behind = _FIRST_PART.search(body, link.end())
    shared = WORD.findall(body[link.end() : behind.start() if behind else len(body)])
    is_name = any(m.start < start + link.start() for m in mentions)
    if is_name or len(first.split()) != 1 or noun_kind(first) or first.lower() in PRONOUNS or len(shared) < 2:
        return False
    return noun_kind(shared[-1]) in ("person", "people")


def _head_mention(mentions: Sequence[FoundMention], limit: int) -> FoundMention | None:
    """The name that the core ends with."""
    ends = [
        m
        for m in mentions
        if m.start < limit <= m.end + 2 and m.label in ("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC")
    ]
    if ends:
        return ends[-1]
    return next((m for m in mentions if m.label == "PERSON" and m.start < limit <= m.end + 4), None)


def _behind_title(text: str, mentions: Sequence[FoundMention], head: str, limit: int) -> FoundMention | None:
    """The person behind a long title: "Ambassador to Norvale Teresa Okafor"; else a name that the core begins with."""
    persons = [m for m in mentions if m.label == "PERSON"]
    if noun_kind(head) in ("person", "people"):
        return next((m for m in persons if m.start > limit and "," not in text[limit : m.start]), None)
    return next((m for m in persons if m.start < limit), None) if not noun_kind(head) else None


def _kind(core: str, head: str, mention: FoundMention | None) -> SourceKind:
    noun = noun_kind(head)
    if noun == "party":
        return SourceKind.PARTY
    common = bool(noun) and (not head[:1].isupper() or core == head)
    if mention is not None:
        is_people = mention.label == "NORP"
        if is_people or (noun in ("document", "person", "people") and not head[:1].isupper()):
            return SourceKind(noun) if common else SourceKind.PEOPLE
        return SourceKind.NAME
    if common:
        return SourceKind(noun)
    if head[:1].isupper() and _NAME.match(core):
        return SourceKind.NAME
    return SourceKind(noun) if noun else SourceKind.OTHER
