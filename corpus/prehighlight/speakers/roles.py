"""Who “the Republican nominee” is: what an article says of persons beside their names, and who fits a description."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from corpus.prehighlight.speakers.nouns import noun_kind, phrases
from corpus.prehighlight.text import WORD, word_set
from models.findings import ActorKind, CastMember, FoundMention

_WINDOW = 110  # code points before a name in which its role stands
_LONGEST_BEFORE = 8  # words of it
_LONGEST_BEHIND = 12
_CAPITAL = r"[A-ZÀ-Þ][\w’'-]*"
_BEHIND = re.compile(
    rf"(?: of (?P<place>(?:the )?{_CAPITAL}(?: {_CAPITAL})*))?"
    r"(?P<said>, (?!and\b|but\b|or\b)[^;:?!“”\"\n]{2,140}| \([^)\n]{1,40}\))?"
)
_IS = re.compile(r" (?:is|was|became|remains) (?:the|a|an) ([^.,;:?!“”\"\n]{3,100})")
_CUT = re.compile(r"[.,;:?!“”\"()\n\u2012-\u2015][\s’”\"]*|\s-+\s")
_ENDS = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St|Jr|Sr))(?<!\b(?:Mrs|Gov|Sen|Rep|Gen|Col))\.\s"
    r"| (?:who|whose|which|that|said|says|told|has|had|is|was|will|would)\b"
)
_STOPS = word_set(
    "the a an his her its their our this that and but or nor for to from by with in on at as against about than said"
    " says told when while after before because if where who whom which is was were are has had have be been will would"
)
_LEAST = word_set("of the a an and for us american party then current")  # words that tell nobody from another
_PREPOSITIONS = word_set("of for in on at to with from by under since")
_PAST = word_set("former ex late next")
_TELL = word_set("vice former ex deputy assistant press acting next late")  # words that make another role of one
_PARTIES = {
    "gop": "republican", "r": "republican", "republicans": "republican", "d": "democratic", "democrat": "democratic",
    "democrats": "democratic", "tories": "tory", "conservative": "tory",
}  # fmt: skip
_PARTY_IN_BRACKETS = re.compile(r"(?:^|[ (])([DR])\s?[-\u2013\u2014]\s?[A-Z]")


class Phrase(NamedTuple):
    """A role as an article says it, in plain words; the role itself is among the first ``heads`` of them."""

    words: tuple[str, ...]
    heads: int


class Roles:
    """What is said of each person of a cast, phrase by phrase."""

    def __init__(self, text: str, mentions: Sequence[FoundMention], members: Sequence[CastMember]) -> None:
        self._phrases: dict[int, set[Phrase]] = {}
        self._called: dict[str, dict[int, None]] = {}  # the persons of whom a word is said as a role, in their order
        for number, member in enumerate(members):
            if member.kind is ActorKind.PERSON and member.title:
                self._add(number, WORD.findall(member.title))
        for mention in mentions:
            if mention.label == "PERSON" and mention.cast is not None:
                for words in _beside(text, mention):
                    self._add(mention.cast, words)

    def _add(self, member: int, words: Sequence[str]) -> None:
        plain = tuple(_plain(word) for word in words)
        heads = next((at for at, word in enumerate(plain) if word in _PREPOSITIONS), len(plain))
        if heads:
            self._phrases.setdefault(member, set()).add(Phrase(plain, heads))
            for word in plain[:heads]:
                self._called.setdefault(word, {})[member] = None

    def called(self, head: str) -> dict[int, None]:
        """The persons of whom a role, or one that is its kin, is said."""
        found: dict[int, None] = {}
        for word in sorted(_kin(_plain(head))):
            found |= self._called.get(word, {})
        return found

    def fits(self, member: int, words: Sequence[str]) -> bool:
        """Whether all that a description tells is said of a member; its last word is the role."""
        *modifiers, head = [_plain(word) for word in words]
        telling = set(modifiers) - _LEAST
        return telling - _TELL <= self._all(member) | _soft(head) and self._holds(member, head, telling)

    def only_one(self, member: int, words: Sequence[str]) -> bool:
        """Whether nobody else has the role, and the article doesn't say otherwise of a member's party or country."""
        *modifiers, head = [_plain(word) for word in words]
        unknown = set(modifiers) - _LEAST - _TELL - self._all(member) - _soft(head)
        named = {_plain(word) for word in words[:-1] if word[0].isupper()}
        is_other = bool(unknown & _party_words()) and bool(self._all(member) & _party_words())
        others = (other for other in self.called(head) if other != member)
        is_one = self._holds(member, head, set(modifiers)) and not any(
            self._holds(other, head, set(modifiers)) for other in others
        )
        return is_one and unknown <= named and not is_other

    def _all(self, member: int) -> set[str]:
        return {word for phrase in self._phrases.get(member, ()) for word in phrase.words}

    def _holds(self, member: int, head: str, telling: set[str]) -> bool:
        """Whether the role is said as such: no “vice president” is the president, no press secretary the secretary."""
        telling = telling & _TELL
        for words, heads in self._phrases.get(member, ()):
            for at, word in enumerate(words[:heads]):
                before = set(words[:at]) & _TELL
                if word in _kin(head) and telling <= before and not before - _PAST - telling:
                    return True
        return False


def described(words: Sequence[str]) -> list[str]:
    """The words of a description with its role at the end: “head of the board” → of, the, board, head."""
    for at, word in enumerate(words):
        ends = at + 1 == len(words) or words[at + 1].lower() in ("of", "for", "from")
        if ends and (noun_kind(word) == "person" or _plain(word) in _party_words()):
            return [*_without_state(words[:at]), *words[at + 1 :], word]
    return _without_state(words)


def _without_state(words: Sequence[str]) -> list[str]:
    """ "The New York state attorney general" is the New York attorney general elsewhere."""
    return [word for word in words if word.lower() != "state"]


def _beside(text: str, mention: FoundMention) -> Iterator[list[str]]:
    role = _before(text[max(0, mention.start - _WINDOW) : mention.start])
    behind = _BEHIND.match(text, mention.end)
    place = WORD.findall(behind["place"] or "") if behind else []
    if any(is_role(word) for word in role[-2:]):
        yield [*role, *place]
    if behind and behind["said"]:
        party = _PARTY_IN_BRACKETS.search(behind["said"])
        if party:
            yield [party[1]]
        said = _ENDS.split(behind["said"])[0].strip(", (")
        yield from _roles_in(said)
    predicate = _IS.match(text, mention.end)
    if predicate:
        yield from _roles_in(predicate[1])


def _before(text: str) -> list[str]:
    """The words that end a text as far as they may be one role: “met | Republican vice presidential nominee”."""
    words = WORD.findall(_CUT.split(_abbreviated(text))[-1])[-_LONGEST_BEFORE:]
    role: list[str] = []
    for word in reversed(words):
        is_verb = word[0].islower() and word not in _LEAST and not is_role(word) and any(w[0].isupper() for w in role)
        if word.lower() in _STOPS or is_verb:
            break
        role.insert(0, word)
    return role


def _roles_in(said: str) -> Iterator[list[str]]:
    """The appositions of “the mayor of Halden, a Republican,” as far as they are roles."""
    for part in said.split(","):
        words = WORD.findall(part)[:_LONGEST_BEHIND]
        if any(is_role(word) for word in words[:8]):
            yield words


def is_role(word: str) -> bool:
    """Whether a word says what somebody is: governor, gov., Republican."""
    plain = _plain(word)
    return noun_kind(plain) == "person" or plain in _party_words() or plain in _all_kin()


def _abbreviated(text: str) -> str:
    """The text with the stops of its abbreviations gone, which end no sentence: “Gov. Ada Cole”."""
    return re.sub(r"\b([A-Z][a-z]{1,4}|[A-Z](?:\.[A-Z])+)\.(?=\s)", r"\1", text)


def _plain(word: str) -> str:
    low = re.sub(r"[’']s?$", "", word).lower()
    low = low.replace(".", "")
    return _PARTIES.get(low, low)


def _soft(head: str) -> set[str]:
    return {"presidential"} if head in _kin("nominee") else set()


@cache
def _party_words() -> frozenset[str]:
    return frozenset({*_PARTIES.values(), "libertarian", "tory", "independent"})


@cache
def _all_kin() -> frozenset[str]:
    return frozenset(word for _, words in phrases("role_words.tsv") for word in words)


@cache
def _kin(head: str) -> frozenset[str]:
    """The words that name the same role: governor, gov."""
    return frozenset({head}).union(*(words for _, words in phrases("role_words.tsv") if head in words))
