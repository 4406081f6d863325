"""Speakers: from the words of a source to the fullest name in the article, with the way that led there.

A surname leads to its full name, a pronoun to the last fitting speaker, "the group" to the last organisation, "the ICE
statistics" to ICE. A source that is a full name already is never replaced by another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from corpus.prehighlight.attribution import Draft
from corpus.prehighlight.names import is_personal
from corpus.prehighlight.speakers.antecedents import Antecedents
from corpus.prehighlight.speakers.bodies import fits_noun, owned_body
from corpus.prehighlight.speakers.cast import FARTHEST, Cast
from corpus.prehighlight.speakers.documents import issuer, subject_before
from corpus.prehighlight.speakers.nouns import noun_kind
from corpus.prehighlight.speakers.places import may_be
from corpus.prehighlight.speakers.roles import described, is_role
from corpus.prehighlight.speakers.sources import Source, SourceKind, read_source
from corpus.prehighlight.text import WORD, word_set
from models.findings import ActorKind, CastMember, FoundMention, Span

_MODIFIED = re.compile(r"[,(;:—–]|\s(?:who|that|which|whose|including|familiar|close)\b")  # what no name needs
_CALLED = re.compile(
    r"^[\w\s]+, ([A-ZÀ-Þ][\w’'\-]*(?: (?:of|for|the|and|[A-ZÀ-Þ][\w’'\-]*))*)"
)  # "the coalition, Homes for All"
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
_WITH_ARTICLE = re.compile(r"[Tt]he [A-ZÀ-Þ]")  # “the Times”: no person
_COURTESY = re.compile(r"(?:Mr|Mrs|Ms|Dr|Sir|Dame|Sen|Rep|Gov|Lt|Col|Gen|Sgt|Capt|Rev|Prof)\.?")
_LONGEST_TITLE = 12  # code points between a comma and the name behind it
_CHAMBERS = word_set("congressional national state local")
_COUNTS = word_set(
    "Many Some Several Most Few Other Others Fellow Two Three Four Five Both All Top Leading Prominent Moderate"
    " Conservative Liberal Young"
)
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
        self._antecedents = Antecedents(cast)
        self._meant: dict[tuple[str, int], tuple[int, set[int]]] = {}  # how many members were weighed, and those meant

    def resolve(self, draft: Draft) -> Speaker:
        """Who speaks in ``draft``; a draft without a source has no speaker."""
        if not draft.source:
            return Speaker(None)
        span = Span(draft.source[0].start, draft.source[-1].end)
        source = read_source(self._cast.text, span, self._cast.inside(*span))
        member, steps, confidence = self._member(source)
        if member is not None:
            self._antecedents.note(span.start, member)
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
        if source.kind is SourceKind.ORGANISATION:
            return self._body(source)
        if source.kind is SourceKind.PLACE and source.definite and source.plain:
            return self._the_place(source)
        if source.kind is SourceKind.PARTY:
            return self._party(source)
        if source.kind in (SourceKind.PERSON, SourceKind.PEOPLE, SourceKind.OTHER) and source.definite:
            return self._the_role(source)
        return self._unnamed(source)

    def _pronoun(self, source: Source) -> Found:
        word = source.said.lower()
        if word in ("it", "they"):
            document = subject_before(self._cast, source.span.start, word == "they")
            if document:
                return self._issued(source, document)
        found = self._antecedents.of(source)
        return (None, [], 0.0) if found is None else (found[0], [source.said, found[1]], found[2])

    def _apposition(self, source: Source) -> FoundMention | None:
        """ "a spokeswoman, Ines Duarte," is Ines Duarte, whether the source span takes her name in or not."""
        if source.kind in (SourceKind.NAME, SourceKind.PRONOUN):
            return None
        text, span = self._cast.text, source.span
        comma = text.find(",", span.start, span.end + 1)
        for mention in self._cast.inside(comma + 1, comma + _LONGEST_TITLE) if comma >= 0 else ():
            if mention.label == "PERSON" and mention.cast is not None and mention.start > comma:
                between = text[comma + 1 : mention.start].split()
                return mention if all(_COURTESY.fullmatch(word) for word in between) else None
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
        goes_on = re.search(rf"{re.escape(name)} and [A-ZÀ-Þ]", source.said)
        if not name.istitle() or (_WITH_ARTICLE.match(source.said) and not goes_on):
            return ActorKind.ORGANISATION
        is_word = re.search(rf"(?<= ){re.escape(name.lower())}\b", self._cast.text)
        elsewhere = not is_word and re.search(rf"(?<=[a-z,] ){re.escape(name)}\b", self._cast.text)
        if self._cast.begins_sentence(source.span.start) and not elsewhere:
            return ActorKind.UNNAMED
        return ActorKind.PERSON if is_personal(name) or not elsewhere else ActorKind.ORGANISATION

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
        return self._issued(source, source.head if source.definite else "")

    def _issued(self, source: Source, noun: str) -> Found:
        """The body or person that a document is from, else the document as the article calls it."""
        mention = issuer(self._cast, noun, source.span.start) if noun else None
        if mention is not None:
            return mention.cast, [source.core, self._words(mention)], 0.7
        is_plain = bool(noun) and (source.kind is SourceKind.PRONOUN or source.said.lower() == f"the {noun}")
        last = self._antecedents.last_body(source.span.start) if is_plain else None
        if last is not None:
            return last, [source.core, self._cast.members[last].name], 0.6
        name = noun if source.kind is SourceKind.PRONOUN else source.core
        return self._cast.add(name, ActorKind.UNNAMED), [name], 0.6

    def _body(self, source: Source) -> Found:
        """ "the Voss campaign" is a body of that name, "the bureau" one that was named before."""
        owned = None if source.owner is None else owned_body(self._cast.text, source.owner, self._cast.members)
        if owned is not None and owned.end == source.span.start + source.said.find(source.core) + len(source.core):
            words = self._cast.text[owned.start : owned.end]
            return self._cast.add(owned.name, ActorKind.ORGANISATION), [words], 0.9
        if source.definite and (source.plain or source.owner is None):
            return self._the_group(source)
        if source.owner is not None and source.owner.label == "ORG" and self._of(source, source.owner):
            return self._cast.add(self._without_determiner(source), ActorKind.ORGANISATION), [source.core], 0.6
        return self._unnamed(source)

    def _the_group(self, source: Source) -> Found:
        """ "the bureau" is the last body called a bureau, else the last that may be one; never just any body."""
        called = _CALLED.search(source.said)
        if called is not None:
            return self._cast.add(called[1], ActorKind.ORGANISATION), [called[1]], 0.7
        members = self._cast.members
        noun = source.head.lower()
        if not source.plain:
            words = {word.lower() for word in WORD.findall(source.core)}
            return self._latest(source, lambda member: words <= _words_of(members[member]), 0.8)
        for least, confidence in ((2, 0.85), (1, 0.7)):
            found = self._latest(source, self._meant_by(noun, least).__contains__, confidence)
            if found[0] is not None and members[found[0]].kind is not ActorKind.UNNAMED:
                return found
        return self._unnamed(source)

    def _meant_by(self, noun: str, least: int) -> set[int]:
        """The bodies that a noun may mean at least so well; each is weighed once, however often the noun is said."""
        weighed, meant = self._meant.get((noun, least), (0, set[int]()))
        members = self._cast.members
        meant.update(n for n in range(weighed, len(members)) if fits_noun(members[n], noun) >= least)
        self._meant[noun, least] = (len(members), meant)
        return meant

    def _the_place(self, source: Source) -> Found:
        """ "the city" is the last city that was named, "the city of Halden" is Halden."""
        if source.owner is not None and self._of(source, source.owner):
            return source.owner.cast, [source.said, self._words(source.owner)], 0.9
        return self._latest(source, lambda member: may_be(self._cast.members[member], source.head.lower()), 0.6)

    def _of(self, source: Source, owner: FoundMention) -> bool:
        return re.fullmatch(r" of (?:the )?", self._cast.text[source.head_end : owner.start]) is not None

    def _party(self, source: Source) -> Found:
        """ "Democrats" and "House Republicans" are a body; "two Democrats" and "prominent Republicans" are people."""
        *before, head = source.core.split()
        is_word = re.search(rf"(?<= ){head.lower()}\b", self._cast.text) is not None
        is_counted = not source.definite and not source.said.startswith(source.core)
        chambers = [word for word in before if word in _CHAMBERS or (word[0].isupper() and word not in _COUNTS)]
        if is_word or is_counted or chambers != before:
            name = source.said[: source.said.find(head) + len(head)]
            return self._cast.add(name, ActorKind.UNNAMED), [name], 0.6
        return self._cast.add(self._without_determiner(source), ActorKind.ORGANISATION), [source.core], 0.85

    def _latest(self, source: Source, fits: Callable[[int], bool], confidence: float) -> Found:
        """The fitting member that was named last, outside quotations where there is one."""
        found = [m for m, _ in zip(self._cast.before(source.span.start, fits), range(6), strict=False)]
        best = next((m for m in found if not self._cast.quoted(m)), None) or next(iter(found), None)
        if best is None:
            return self._unnamed(source)
        return best.cast, [source.said, self._words(best)], confidence

    def _the_role(self, source: Source) -> Found:
        """ "the sheriff" is one of whom the article says so: the last named, or the only one; else he stays unnamed."""
        words = described(WORD.findall(self._without_determiner(source)))
        if not words or not is_role(words[-1]):
            return self._unnamed(source)
        roles = self._cast.roles
        called = roles.called(words[-1])
        said_so = (m for m in self._cast.before(source.span.start, called.__contains__) if self._fits(m, words))
        found = next(said_so, None) if called else None
        if found is not None:
            return found.cast, [source.said, self._words(found)], 0.8
        fitting = [member for member in islice(called, FARTHEST) if roles.fits(member, words)]
        if len(fitting) == 1:
            return fitting[0], [source.said], 0.7
        last = next(self._cast.before(source.span.start, self._cast.is_kind(ActorKind.PERSON)), None)
        if last is not None and last.cast is not None and roles.only_one(last.cast, words):
            return last.cast, [source.said, self._words(last)], 0.6
        return self._unnamed(source)

    def _fits(self, mention: FoundMention, words: Sequence[str]) -> bool:
        return mention.cast is not None and self._cast.roles.fits(mention.cast, words)

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


def _words_of(member: CastMember) -> set[str]:
    return {word.lower() for name in (member.name, *member.aliases) for word in WORD.findall(name)}
