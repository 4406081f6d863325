"""Names that lexicons and patterns find without a model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from corpus.prehighlight.names.lexicons import PLACE_LABELS, lexicons, title_pattern
from corpus.prehighlight.names.patterns import AHEAD, bodies_on, counties, datelines, laws, owned
from corpus.prehighlight.names.runs import CAPITAL, TOKEN, Taken, runs
from corpus.prehighlight.names.words import is_acronym, without_title
from models.findings import FoundMention

_HEADED = 0.8
_KNOWN = 0.7
_FIRST = re.compile(rf"(?<![\w@#/.-])(?:(?:[A-Z]\.){{2,}}|[{CAPITAL}][\w-]*)")
_NEXT = re.compile(TOKEN)
_LONGEST_TITLE = 40
_GOES_ON = re.compile(r"\w|\s?[$€£]|\sdollar")


def spot(text: str) -> list[FoundMention]:
    """What patterns, titles, head nouns and lexicons find, in order and without overlaps."""
    found: list[FoundMention] = []
    taken = Taken()
    for step in (laws, datelines, counties, owned, bodies_on, of_somewhere, headed, known):
        found.extend(mention for mention in step(text) if taken.add(mention.start, mention.end))
    return sorted(found, key=lambda mention: mention.start)


def of_somewhere(text: str) -> Iterator[FoundMention]:
    """Persons in front of where they are from, which a model takes for one long name: "Nadine Prewitt of Linden"."""
    lists = lexicons()
    for start, end in runs(text):
        name, of, _ = text[start:end].partition(" of ")
        words = name.split()
        is_person = len(words) in (2, 3) and words[0] in _only_given_names()
        if of and is_person and not _head(name) and words[-1] not in lists.words["openers_of"]:
            yield FoundMention(start, start + len(name), "PERSON", confidence=AHEAD)


def headed(text: str) -> Iterator[FoundMention]:
    """Runs of capitalised words that a title makes a person, or a head noun an organisation or place."""
    heads = lexicons().heads
    for start, end in runs(text):
        behind = without_title(text, start, end)
        if start < behind < end and not _head(text[behind:end]):
            yield FoundMention(behind, end, "PERSON", confidence=_HEADED)
            continue
        name = text[start:end]
        label = _head(name)
        if label and label != "none" and name not in heads:
            yield FoundMention(start, end, label, confidence=_HEADED)


def known(text: str) -> Iterator[FoundMention]:
    """Places, peoples and organisations of the lexicons, the longest that fits at each word."""
    end = -1
    for match in _FIRST.finditer(text):
        if match.start() >= end:
            mention = _known_at(text, match.start(), match[0].split("-")[0])
            if mention:
                end = mention.end
                yield mention


def _known_at(text: str, at: int, word: str) -> FoundMention | None:
    by_first = _phrases_by_first_word()
    shouted = word.isupper() and len(word) > 3 and word not in by_first
    for phrase, label in by_first.get(word.title() if shouted else word, ()):
        stop = at + len(phrase)
        if shouted and label not in {"GPE", "LOC"}:
            continue
        if text.startswith(phrase.upper() if shouted else phrase, at) and not _GOES_ON.match(text, stop):
            return None if _only_begins(text, stop, label) else FoundMention(at, stop, label, confidence=_KNOWN)
    return None


def _only_begins(text: str, stop: int, label: str) -> bool:
    """Whether a capitalised word follows, so that the phrase may be only the beginning of a longer name."""
    following = _NEXT.match(text, stop + 1) if text[stop : stop + 1] in {" ", "-"} else None
    if following is None or is_acronym(following[0]):
        return False
    return not (label == "NORP" and title_pattern().match(text, stop + 1, stop + _LONGEST_TITLE))


def _head(name: str) -> str | None:
    """What the last word of a name, or its first before "of", says that it is."""
    lists = lexicons()
    words = name.split()
    if len(words) < 2:
        return None
    head = lists.heads.get(" ".join(words[-2:])) or lists.heads.get(words[-1])
    if head is None and words[0] in lists.words["openers_of"] and words[1] in {"of", "for"}:
        return "ORG"
    return head


@cache
def _only_given_names() -> frozenset[str]:
    """Given names that are nothing else: Virginia and Austin are places too, Imam is a title."""
    lists = lexicons()
    return lists.given_names - lists.places.keys() - lists.towns.keys() - lists.titles


@cache
def _phrases_by_first_word() -> dict[str, list[tuple[str, str]]]:
    """Lexicon phrases with their labels by their first word, the longest first."""
    lists = lexicons()
    labelled = dict.fromkeys(lists.demonyms, "NORP")
    labelled |= dict.fromkeys(lists.organisations - lists.not_names, "ORG")
    labelled |= {name: PLACE_LABELS[kind] for name, kind in lists.places.items()}
    by_first: dict[str, list[tuple[str, str]]] = {}
    for name in sorted(labelled, key=lambda name: (-len(name), name)):
        first = _FIRST.match(name)
        if first:
            by_first.setdefault(first[0].split("-")[0], []).append((name, labelled[name]))
    return by_first
