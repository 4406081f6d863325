"""What speaks for the type of a name: its own words, the words around it, and what the model said.

Evidence is a set of short words, each with a weight for every type in ``resources/lexicons/evidence.tsv``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from corpus.prehighlight.names.lexicons import LARGE_TOWN, lexicons
from corpus.prehighlight.names.runs import starts_sentence
from corpus.prehighlight.names.words import is_acronym

_WINDOW_BEFORE = 40
_AFTER = re.compile(
    r"""(?x)
    (?P<says>,?\s(?:said|says|told|added|explained|noted|argued|stated|insisted|wrote|asked|claimed|called|thinks|believes
        |recalled)\b)
    | (?P<who>,?\s(?:who|whose|himself|herself)\b)
    | (?P<age>,\s\d{2}\b|\s\(\d{2}\))
    | (?P<possessive>['’]s?\b)
    | (?P<defines>\s\(\w[\w&.-]{1,9}\))
    | (?P<based>[-‑–](?:based|born|area|led|backed|listed|wide)\b)
    | (?P<people>\s(?:people|nationals?|citizens?|communit\w+|government|officials?|troops|language|women|men|woman|man
        |culture|\w+ists?)\b)
    | (?P<place>\s(?:city|town|county|district|province|village|region|state|area|airport|residents?|border|island)\b)
    | (?P<comma_capital>,\s[A-Z])
    | (?P<capital>\s[A-Z])
    | (?P<verb>\s(?:is|was|has|had|will|would|also|did|does|can|could|made|went|took|became|won|got|came)\b)
    | (?P<stop>[.,;:!?)])
    | (?P<noun>\s[a-z]{4,})
    """
)


def around(text: str, start: int, end: int) -> list[str]:
    """What the words before and behind one occurrence say."""
    before = text[max(0, start - _WINDOW_BEFORE) : start]
    found = ["starts"] if starts_sentence(text, start) else []
    last = before[-1:]
    if last in {" ", "\xa0"}:
        found.extend(_before(before.split()[-3:]))
    elif last == "(":
        found.append("bracket")
    elif last in {"-", "–"}:
        found.append("hyphen")
    after = _AFTER.match(text, end)
    if after and after.lastgroup:
        found.append(after.lastgroup)
    return found


def _before(preceding: list[str]) -> list[str]:
    if not preceding:
        return []
    found = list(_previous(preceding[-1]))
    if preceding[-1] in {"the", "The"}:
        preceding = preceding[:-1]
    if len(preceding) > 1:
        words = lexicons().words
        link, noun = preceding[-1].lower(), preceding[-2].lower()
        if link in words["post_links"] and noun in words["posts"]:
            found.append("post_of")
        if link in words["whole_links"] and noun in words["wholes"]:
            found.append("part_of")
    return found


@lru_cache(maxsize=1 << 12)
def _previous(word: str) -> tuple[str, ...]:
    words = lexicons().words
    word = word.rstrip(",")
    lower = word.lower()
    if not word or not word[0].isalpha():
        return ()
    if lower in words["directions"]:
        return ("direction",)
    if word in lexicons().titles or lower in words["roles"] or lower in words["kin"]:
        return ("titled",)
    for kind in ("in", "to", "by", "the"):
        if lower in words[kind]:
            return (kind,)
    return ("capital_before",) if word[0].isupper() else ()


@lru_cache(maxsize=1 << 14)
def within(name: str) -> tuple[str, ...]:
    """What the name's own words and the lexicons say."""
    words = name.split()
    return (*_shape(name, words), *_listed(name), *_personal(words), *_headed(words))


def _shape(name: str, words: list[str]) -> list[str]:
    found = [f"words_{min(len(words), 4)}"]
    if is_acronym(name):
        found.append("acronym" if name.isupper() else "mixed_case")
    elif name.isupper():
        found.append("capitals")
    if not any(letter.isupper() for letter in name):
        found.append("lower")
    elif words[0][0].islower():
        found.append("lower_start")
    if any(letter.isdigit() for letter in name):
        found.append("digits")
    if " of " in name or " for " in name:
        found.append("of")
    if " and " in name or "&" in name:
        found.append("and")
    if "'" in name:
        found.append("apostrophe")
    return found


def _listed(name: str) -> list[str]:
    lists = lexicons()
    found = []
    place = lists.places.get(name)
    if place:
        found.append(f"place_{place}")
    elif name in lists.towns:
        found.append("town_large" if lists.towns[name] >= LARGE_TOWN else "town")
    if name in lists.demonyms:
        found.append("demonym")
    if name in lists.organisations:
        found.append("organisation")
    if name in lists.not_names:
        found.append("not_name")
    return found


def _personal(words: list[str]) -> list[str]:
    lists = lexicons()
    found = []
    if len(words) == 1:
        if words[0] in lists.given_names:
            found.append("given_alone")
        if words[0] in lists.surnames:
            found.append("surname_alone")
        return found
    if words[0] in lists.given_names:
        found.append("given")
    if words[-1] in lists.surnames or words[-1] in lists.given_names:
        found.append("surname")
    if any(len(word) == 2 and word[1] == "." for word in words[:-1]):
        found.append("initial")
    return found


def _headed(words: list[str]) -> list[str]:
    heads = lexicons().heads
    head = heads.get(words[-1])
    found = [f"head_{head}" if len(words) > 1 else f"bare_{head}"] if head else []
    if len(words) > 1:
        opener = heads.get(words[0])
        if opener:
            found.append(f"opens_{opener}" if words[1] in {"of", "for"} else f"first_{opener}")
        if words[0] in lexicons().demonyms or words[0] in lexicons().places:
            found.append("national")
    return found
