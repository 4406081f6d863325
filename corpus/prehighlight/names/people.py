"""Which mentions of persons are the same person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from corpus.prehighlight.names.lexicons import lexicons
from corpus.prehighlight.names.named import Named
from corpus.prehighlight.names.titles import gender_of

_MOST_ALIKE = 200  # a register of thousands of like names must not cost their square
_ARTICLES = ("al-", "el-", "ad-", "ash-")

_OFTEN = 4  # times as often named as another bearer of the surname: he is meant by it alone

Words = tuple[str, ...]


@dataclass(slots=True, eq=False)
class Person:
    """One person: the longest name, the last words of all that are the same name, and its mentions, in order."""

    name: Words
    surnames: set[str] = field(default_factory=set)
    gender: str = ""
    mentions: list[Named] = field(default_factory=list)
    last_seen: int = -1


def people(names: Sequence[Named]) -> list[list[Named]]:
    """Groups of mentions of one person; two full names that differ are never one group."""
    spelled = [(named, _words(named.spelling)) for named in names if named.mention.label == "PERSON"]
    known = Known()
    known.add_full_names(dict.fromkeys(words for _, words in spelled))
    alone: dict[Words, set[str]] = {}
    for named, words in spelled:
        if len(words) == 1 and gender_of(named.title):
            alone.setdefault(words, set()).add(gender_of(named.title))
    for named, words in spelled:
        gender = gender_of(named.title)
        if not gender and len(alone.get(words, ())) == 1:
            (gender,) = alone[words]  # where “Mr. Penn” stands elsewhere, Penn is no woman of that name
        person = known.whose(words, gender) or known.add(words)
        person.gender = person.gender or gender
        person.last_seen = named.mention.start
        person.mentions.append(named)
    return [person.mentions for person in known.persons if person.mentions]


class Known:
    """The persons of an article, found by their names and by every word of them."""

    def __init__(self) -> None:
        self.persons: list[Person] = []
        self._by_name: dict[Words, Person] = {}
        self._by_word: dict[str, dict[Person, None]] = {}
        self._by_form: dict[Words, list[Person]] = {}

    def add(self, words: Words) -> Person:
        """A new person of that name."""
        person = Person(words)
        self.persons.append(person)
        self._know(words, person)
        return person

    def add_full_names(self, names: Iterable[Words]) -> None:
        """A person for each name of two words and more; a shorter one joins the one longer name that it fits."""
        full = [words for words in names if len(words) > 1]
        for words in sorted(full, key=len, reverse=True):
            forms = (self._by_form.get(form, ()) for form in _ends(words))
            near = dict.fromkeys(person for alike in forms for person in islice(alike, _MOST_ALIKE))
            fitting = [person for person in near if _same(words, person.name)]
            if len(fitting) == 1:
                self._know(words, fitting[0])
            else:
                person = self.add(words)
                person.gender = lexicons().genders.get(words[0], "")
                for form in _forms(words):
                    self._by_form.setdefault(form, []).append(person)

    def whose(self, words: Words, gender: str) -> Person | None:
        """The person of a name: of a bare surname, else a bare given name, the last one mentioned who may bear it."""
        if len(words) > 1:
            return self._by_name.get(words)
        bearers = list(islice(self._by_word.get(words[0], ()), _MOST_ALIKE))
        surnamed = [person for person in bearers if words[0] in person.surnames]
        fitting = [person for person in surnamed or bearers if {gender, person.gender} != {"f", "m"}]
        return _meant(fitting)

    def _know(self, words: Words, person: Person) -> None:
        self._by_name[words] = person
        person.surnames |= {words[-1], _without_article(words[-1])}
        for word in {*words, *(_without_article(word) for word in words)}:
            self._by_word.setdefault(word, {})[person] = None


def _meant(bearers: Sequence[Person]) -> Person | None:
    """Of those who bear a name the one last mentioned, but for one who is named much more often than the others."""
    last = max(bearers, key=lambda person: person.last_seen, default=None)
    often = max(bearers, key=lambda person: len(person.mentions), default=None)
    if last is None or often is None:
        return None
    return often if len(often.mentions) >= _OFTEN * len(last.mentions) else last


def _words(spelling: str) -> Words:
    suffixes = lexicons().words["suffixes"]
    words = [word.strip(",") for word in spelling.split()]
    return tuple(word for word in words if word not in suffixes) or tuple(words)


def _ends(words: Words) -> set[Words]:
    """A name itself, and its first word or initial with its last."""
    return {words, (words[0], words[-1]), (f"{words[0][0]}.", words[-1])}


def _forms(words: Words) -> set[Words]:
    """Every shorter name under which a longer one may be looked for."""
    inner = range(2, len(words))
    return _ends(words) | {words[:length] for length in inner} | {words[-length:] for length in inner}


def _same(short: Words, long: Words) -> bool:
    """Whether a full name leaves out middle names, an end or a beginning of a longer one, or writes initials."""
    if len(short) < len(long) and short in (long[: len(short)], long[-len(short) :]):
        return True
    return short[-1] == long[-1] and (short[0] == long[0] or _initial(short[0], long[0]) or _initial(long[0], short[0]))


def _initial(short: str, long: str) -> bool:
    return len(short) == 2 and short[1] == "." and long.startswith(short[0])


def _without_article(word: str) -> str:
    """The end of a name that begins with the Arabic article: "Sisi" of "El-Sisi"."""
    return word.partition("-")[2] if word.lower().startswith(_ARTICLES) else word
