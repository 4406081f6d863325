"""Which mentions of persons are the same person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from corpus.prehighlight.names.lexicons import lexicons
from corpus.prehighlight.names.named import Named
from corpus.prehighlight.names.titles import gender_of

_ARTICLES = ("al-", "el-", "ad-", "ash-")

Words = tuple[str, ...]


@dataclass(slots=True)
class Person:
    """One person: the full names that are the same name, and its mentions, in order."""

    names: list[Words]
    gender: str = ""
    mentions: list[Named] = field(default_factory=list)
    last_seen: int = -1


def people(names: Sequence[Named]) -> list[list[Named]]:
    """Groups of mentions of one person; two full names that differ are never one group."""
    spelled = [(named, _words(named.spelling)) for named in names if named.mention.label == "PERSON"]
    persons = _full_names(dict.fromkeys(words for _, words in spelled))
    for named, words in spelled:
        gender = gender_of(named.title)
        person = _whose(words, gender, persons)
        if person is None:
            person = Person([words])
            persons.append(person)
        person.gender = person.gender or gender
        person.last_seen = named.mention.start
        person.mentions.append(named)
    return [person.mentions for person in persons if person.mentions]


def _words(spelling: str) -> Words:
    suffixes = lexicons().words["suffixes"]
    words = [word.strip(",") for word in spelling.split()]
    return tuple(word for word in words if word not in suffixes) or tuple(words)


def _full_names(names: Iterable[Words]) -> list[Person]:
    """A person for each full name, in order of the article; shorter spellings join the one longer name they fit."""
    persons: list[Person] = []
    order = {words: position for position, words in enumerate(names)}
    for words in sorted(order, key=lambda words: (-len(words), order[words])):
        if len(words) < 2:
            continue
        fitting = [person for person in persons if _same(words, person.names[0])]
        if len(fitting) == 1:
            fitting[0].names.append(words)
        else:
            persons.append(Person([words]))
    return sorted(persons, key=lambda person: min(order[words] for words in person.names))


def _same(short: Words, long: Words) -> bool:
    """Whether a full name leaves out middle names, an end or a beginning of a longer one, or writes initials."""
    if len(short) < len(long) and short in (long[: len(short)], long[-len(short) :]):
        return True
    return short[-1] == long[-1] and (short[0] == long[0] or _initial(short[0], long[0]) or _initial(long[0], short[0]))


def _initial(short: str, long: str) -> bool:
    return len(short) == 2 and short[1] == "." and long.startswith(short[0])


def _whose(words: Words, gender: str, persons: Sequence[Person]) -> Person | None:
    """The person of a name: of a bare surname, else a bare given name, the last one mentioned who may bear it."""
    if len(words) > 1:
        return next((person for person in persons if words in person.names), None)
    bearers = [person for person in persons if any(_is_surname(words[0], name) for name in person.names)]
    bearers = bearers or [person for person in persons if any(words[0] in name for name in person.names)]
    fitting = [person for person in bearers if not (gender and person.gender and gender != person.gender)]
    return max(fitting, key=lambda person: person.last_seen, default=None)


def _is_surname(word: str, name: Words) -> bool:
    last = name[-1]
    return word == last or (last.lower().startswith(_ARTICLES) and word == last.partition("-")[2])
