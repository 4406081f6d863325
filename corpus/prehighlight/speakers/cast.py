"""The cast of one article while speakers are resolved: who is in it, where they are named, what is known of them."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterator, Sequence

from corpus.prehighlight.speakers.bodies import owned_bodies
from corpus.prehighlight.speakers.nouns import gender_of
from corpus.prehighlight.speakers.roles import Roles
from corpus.prehighlight.text import WORD, Quotation
from models.findings import ActorKind, CastMember, FoundMention

_ADDRESS = re.compile(r"\b(Mr|Mrs|Ms|Miss|Dame|Sir|Lord|Lady)\.?\s+$")
_OPENING = re.compile(r"[\s“\"‘]*(?:[^,]{1,60}, )?(?:(?:the|a|an)\s)?", re.IGNORECASE)
_OF = re.compile(" of ")
_WORDS_OF_A_TAIL = 6  # by which a body may be called: “Planning Board” of “Linden County Planning Board”
FARTHEST = 1_000  # mentions, which only an article of thousands has between a word and whom it means
_SENTENCE = re.compile(r"[.!?:][\"”’)]*\s+(?=[A-ZÀ-Þ“\"‘])|\n+")


class Cast:
    """Members by index, growing when a source names somebody that no mention did."""

    def __init__(
        self, text: str, mentions: Sequence[FoundMention], members: Sequence[CastMember], quotes: Sequence[Quotation]
    ) -> None:
        self.text = text
        self.members = list(members)
        self._all = sorted(mentions, key=lambda m: m.start)
        self._all_starts = [m.start for m in self._all]
        self._breaks = [m.end() for m in _SENTENCE.finditer(text)]
        self._quotes = [(q.start, q.end) for q in quotes]
        self._names = {
            name.casefold(): i for i, member in enumerate(self.members) for name in (*member.aliases, member.name)
        }
        self._genders: dict[int, str] = {}
        self._surnames: dict[str, int] = {}
        self._heads: dict[str, int] = {}
        self._tails: dict[str, list[int]] = {}
        self._addressed: dict[int, str] = {}
        for number, member in enumerate(self.members):
            self._know(number, member)
        self.mentions = [*(m for m in mentions if m.cast is not None), *self._owned(mentions)]
        self.mentions.sort(key=lambda m: (m.start, -m.end))
        self._starts = [m.start for m in self.mentions]
        self.roles = Roles(text, mentions, self.members)
        for mention in self.mentions:
            self._read_address(mention)

    def _owned(self, mentions: Sequence[FoundMention]) -> Iterator[FoundMention]:
        """The bodies that are named by their owners, of which no name finder knows."""
        for start, end, name in list(owned_bodies(self.text, mentions, self.members)):
            yield FoundMention(start, end, "ORG", self.add(name, ActorKind.ORGANISATION))

    def _know(self, number: int, member: CastMember) -> None:
        """Make a member known by the words that a source may call it by; of several, the first has them."""
        if member.kind is ActorKind.PERSON:
            for word in member.name.casefold().split()[-1:]:
                self._surnames.setdefault(word, number)
        elif member.kind is ActorKind.ORGANISATION:
            for of in _OF.finditer(member.name):
                self._heads.setdefault(member.name[: of.start()], number)
            words = member.name.split(" ")
            for n in range(1, min(len(words), _WORDS_OF_A_TAIL + 1)):
                self._tails.setdefault(" ".join(words[-n:]), []).append(number)

    def _read_address(self, mention: FoundMention) -> None:
        if mention.cast is not None and mention.cast not in self._addressed:
            address = _ADDRESS.search(self.text[max(0, mention.start - 8) : mention.start])
            if address:
                self._addressed[mention.cast] = address[1]

    def inside(self, start: int, end: int) -> list[FoundMention]:
        """The mentions that lie in or touch ``[start, end)``."""
        first = bisect.bisect_left(self._all_starts, start)
        if first and self._all[first - 1].end > start:
            first -= 1
        return self._all[first : bisect.bisect_left(self._all_starts, end)]

    def sentence(self, place: int) -> int:
        """The number of the sentence that ``place`` stands in."""
        return bisect.bisect_right(self._breaks, place)

    def sentence_before(self, place: int) -> tuple[int, int]:
        """Where the sentence before that of ``place`` begins and ends; nothing for the first."""
        number = self.sentence(place)
        if not number:
            return 0, 0
        return (self._breaks[number - 2] if number > 1 else 0), self._breaks[number - 1]

    def begins_sentence(self, place: int) -> bool:
        """Whether a sentence begins at ``place``, so that a capital there says nothing."""
        number = self.sentence(place)
        return place == 0 or (number > 0 and self._breaks[number - 1] == place)

    def before(self, place: int, fits: Callable[[int], bool]) -> Iterator[FoundMention]:
        """Mentions before ``place`` whose member fits, the nearest first; very far ones are nobody's antecedents."""
        nearest = bisect.bisect_left(self._starts, place) - 1
        for number in range(nearest, max(-1, nearest - FARTHEST), -1):
            mention = self.mentions[number]
            if mention.cast is not None and fits(mention.cast):
                yield mention

    def leads(self, mention: FoundMention) -> bool:
        """Whether the mention is the first of its sentence, as subjects are."""
        number = bisect.bisect_left(self._starts, mention.start)
        return number == 0 or self.sentence(self.mentions[number - 1].start) != self.sentence(mention.start)

    def opens(self, mention: FoundMention) -> bool:
        """Whether its sentence begins with it, but for an article and what a comma sets off."""
        number = self.sentence(mention.start)
        start = self._breaks[number - 1] if number else 0
        return _OPENING.fullmatch(self.text, start, mention.start) is not None

    def quoted(self, mention: FoundMention) -> bool:
        """Whether somebody else's words name it."""
        number = bisect.bisect_right(self._quotes, (mention.start, len(self.text))) - 1
        return number >= 0 and self._quotes[number][1] > mention.start

    def gender(self, member: int) -> str:
        """``he``, ``she`` or nothing, from title, given name and the forms of address used in the article."""
        if member not in self._genders:
            self._genders[member] = self._read_gender(member)
        return self._genders[member]

    def _read_gender(self, member: int) -> str:
        who = self.members[member]
        words = WORD.findall(who.name)
        named = gender_of(WORD.findall(who.title)) or (gender_of(words[:1]) if len(words) > 1 else "")
        if named:
            return named
        address = self._addressed.get(member)
        return gender_of([address]) if address else ""

    def find(self, name: str) -> int | None:
        """The member of that name, alias or surname."""
        known = self._names.get(name.casefold())
        if known is not None:
            return known
        bodies = self._tails.get(name, [])
        if len(bodies) == 1:
            return bodies[0]
        return next((self._surnames.get(word) for word in name.casefold().split()[-1:]), None)

    def headed(self, word: str) -> int | None:
        """The organisation that is called so and then "of" something."""
        return self._heads.get(word)

    def add(self, name: str, kind: ActorKind) -> int:
        """The member of that name, made when there is none."""
        known = self._names.get(name.casefold())
        if known is None:
            known = self._names[name.casefold()] = len(self.members)
            self.members.append(CastMember(name, kind))
            self._know(known, self.members[known])
        return known

    def is_kind(self, *kinds: ActorKind) -> Callable[[int], bool]:
        """A test for members of some kinds."""
        return lambda member: self.members[member].kind in kinds
