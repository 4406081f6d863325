"""What the words of a source are: a pronoun, a name, a role, a body or a document, and which word is the head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from corpus.prehighlight.nouns import noun_kinds
from corpus.prehighlight.words import WORD
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
    r"[,(;:—–]|\s(?:of|for|from|in|at|on|with|who|that|which|whose|to|by|against|among|about|where|familiar|close|including|and)\s"
)
_NAME = re.compile(r"[A-ZÀ-Þ][\w.'’\-]*(?:\s+(?:de|la|van|von|der|bin|al|del|di)\s|\s+)?")


class SourceKind(StrEnum):
    """How a source names somebody."""

    NOBODY = "nobody"
    PRONOUN = "pronoun"
    NAME = "name"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    PERSON = "person"  # one without a name: "a spokesman"
    PEOPLE = "people"
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


def read_source(text: str, span: Span, mentions: Sequence[FoundMention]) -> Source:
    """What the source at ``span`` is; ``mentions`` are those that lie in it."""
    said = text[span.start : span.end].strip()
    pronoun = PRONOUNS.get(said.lower())
    if pronoun:
        return Source(span, said, said, said, SourceKind.PRONOUN, definite=True, plain=True)
    determiner = _DETERMINERS.match(said)
    body = said[determiner.end() :] if determiner else said
    core_end = _core_end(body)
    core = body[:core_end].strip()
    words = WORD.findall(core)
    head = words[-1] if words else core
    start = span.start + text[span.start : span.end].find(body)
    limit = start + len(core)
    mention = _head_mention(mentions, limit)
    kind = _kind(core, head, mention)
    owner = next((m for m in mentions if m is not mention), None)
    definite = bool(determiner) and said[:4].lower() in ("the ", "that", "this")
    return Source(span, said, core, head, kind, definite, len(words) == 1, mention, owner)


def _core_end(body: str) -> int:
    """Where the first part of a noun phrase ends: before a comma, bracket or preposition that isn't inside a name."""
    for match in _FIRST_PART.finditer(body):
        if (
            match[0].strip() in ("of", "for", "and", "in", "on")
            and body[: match.start()].split()[-1:]
            and _inside_name(body, match)
        ):
            continue
        return match.start()
    return len(body)


def _inside_name(body: str, match: re.Match[str]) -> bool:
    word = body[: match.start()].split()[-1]
    following = body[match.end() :].removeprefix("the ")
    return word[:1].isupper() and following[:1].isupper() and match[0].strip() in ("of", "for")


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


def _kind(core: str, head: str, mention: FoundMention | None) -> SourceKind:
    noun = noun_kinds().get(head) or noun_kinds().get(head.lower())
    if mention is not None:
        if mention.label == "NORP" or (noun in ("document", "person", "people") and not head[:1].isupper()):
            return SourceKind(noun) if noun else SourceKind.PEOPLE
        return SourceKind.NAME
    if noun and not head[:1].isupper():
        return SourceKind(noun)
    if head[:1].isupper() and _NAME.match(core):
        return SourceKind.NAME
    return SourceKind(noun) if noun else SourceKind.OTHER
