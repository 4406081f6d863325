"""The lists of names that stand in ``resources/lexicons``, read once a process."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

PLACE_LABELS = {"country": "GPE", "state": "GPE", "city": "GPE", "area": "LOC"}
KINDS = ("PERSON", "ORG", "PLACE", "NORP", "none")
_OUTLETS = ("newspaper", "magazine", "network", "broadcaster")
LARGE_TOWN = 500  # thousands of people


@dataclass(frozen=True, slots=True)
class Lexicons:
    """What is known of names before any article is read."""

    places: dict[str, str]  # name → country, state, area or city
    place_forms: dict[str, str]  # "U.S." → "United States"
    towns: dict[str, int]  # name → thousands of people
    demonyms: frozenset[str]  # with plurals
    organisations: frozenset[str]  # long and short forms
    acronyms: dict[str, str]  # "ICE" → "Immigration and Customs Enforcement"
    given_names: frozenset[str]
    surnames: frozenset[str]
    titles: frozenset[str]
    heads: dict[str, str]  # "University" → ORG
    not_names: frozenset[str]
    words: dict[str, frozenset[str]]  # kind of cue word → words
    openers: frozenset[str]  # words that begin sentences and no names
    outlets: frozenset[str]  # words of the names of newspapers and broadcasters: Times, CNN
    genders: dict[str, str]  # given name → f or m, of frequent names that are borne by one sex
    weights: dict[str, tuple[float, ...]]  # evidence → its weight for each of KINDS


@cache
def lexicons() -> Lexicons:
    """All the lists, from the files beside the program."""
    places = {name: kind for kind, names in _rows("places.tsv") for name in _phrases(names)}
    pairs = list(_rows("organisations.tsv"))
    return Lexicons(
        places=places,
        place_forms=dict(_rows("place_forms.tsv")),
        towns={name: int(thousands) for name, thousands in _rows("cities.tsv")},
        demonyms=frozenset(_with_plurals(_listed("demonyms.txt"))),
        organisations=frozenset(name for pair in pairs for name in pair if name),
        acronyms={short: long for short, long in pairs if short and long},
        given_names=frozenset(_lines("given_names.txt")),
        surnames=frozenset(_lines("surnames.txt")),
        titles=frozenset(_listed("titles.txt")),
        heads={name: label for label, names in _rows("heads.tsv") for name in _phrases(names)},
        not_names=frozenset(_listed("not_names.txt")),
        words={kind: frozenset(_phrases(words)) for kind, words in _rows("cue_words.tsv")},
        openers=frozenset(_listed("openers.txt")),
        outlets=frozenset(
            word for noun, words in _rows("body_nouns.tsv") if noun in _OUTLETS for word in _phrases(words)
        ),
        genders={
            name: "f" if pronoun == "she" else "m"
            for pronoun, names in _rows("gendered_words.tsv")
            for name in _phrases(names)
            if name[0].isupper()
        },
        weights={word: tuple(map(float, numbers.split("\t"))) for word, numbers in _rows("evidence.tsv")},
    )


def is_personal(word: str) -> bool:
    """Whether a word is a frequent given name or surname."""
    return word in lexicons().given_names or word in lexicons().surnames


def place_sort(name: str) -> str:
    """What a place of that name is: country, state, city or area; nothing where it isn't known."""
    lists = lexicons()
    name = lists.place_forms.get(name, name)
    return "city" if name in lists.towns and name not in lists.places else lists.places.get(name, "")


def is_outlet(words: Iterable[str]) -> bool:
    """Whether words, some of them a name, name a newspaper or broadcaster."""
    return any(word in lexicons().outlets for word in words)


@cache
def title_pattern() -> re.Pattern[str]:
    """One or more titles at the start of a string, with the space behind them."""
    longest_first = sorted(lexicons().titles, key=len, reverse=True)
    titles = "|".join(re.escape(title) for title in longest_first)
    return re.compile(rf"(?:(?:(?i:former|ex|then|acting|interim|late)[ -])?(?:{titles})(?:,?\s+|$))+")


def _lines(name: str) -> Iterator[str]:
    text = (files("resources") / "lexicons" / name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))


def _rows(name: str) -> Iterator[tuple[str, str]]:
    for line in _lines(name):
        left, _, right = line.partition("\t")
        yield left, right


def _phrases(line: str) -> list[str]:
    return [phrase.strip() for phrase in line.split(";") if phrase.strip()]


def _listed(name: str) -> Iterator[str]:
    return (phrase for line in _lines(name) for phrase in _phrases(line))


def _with_plurals(names: Iterator[str]) -> Iterator[str]:
    for name in names:
        yield name
        if not name.endswith(("s", "ese", "ish", "ic")):
            yield name + "s"
