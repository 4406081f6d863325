"""The title or office that an article gives a person, before the name or in apposition behind it."""

from __future__ import annotations

import re

from corpus.prehighlight.names.lexicons import lexicons

_SMALL = frozenset({"of", "the", "and", "for", "&"})
_WINDOW = 90
_CAPITALS = re.compile(r"((?:(?:[A-Z][\w’'.&/-]*|of|the|and|for|&|former|ex|acting|interim|deputy|late)[ \xa0])+)$")
_LOWER_ROLE = re.compile(
    r"((?:(?:former|acting|interim|deputy|vice|prime|senior|chief|county|city|state|federal|police)[ -])*([a-z-]+)) $"
)
_APPOSITION = re.compile(
    r", (?:(?:the|a|an|its|their|his|her) )?([^,.;:?!“”\"\n]{3,120}?)(?=[,.;:]| who\b| said\b| told\b|\n|$)"
)


def title_before(text: str, start: int) -> str:
    """The words before a name that end in a title: "Rockingham County Sheriff"; empty where there are none."""
    before = text[max(0, start - _WINDOW) : start]
    nearest = before.split()[-2:]
    if not nearest or before[-1] not in " \xa0":
        return ""
    if nearest[-1] in lexicons().titles or " ".join(nearest) in lexicons().titles:
        capitals = _CAPITALS.search(before)
        return " ".join(_within_sentence(capitals[1].split())) if capitals else ""
    if nearest[-1] in lexicons().words["roles"]:
        role = _LOWER_ROLE.search(before)
        return role[1] if role else ""
    return ""


def title_behind(text: str, end: int) -> str:
    """The apposition behind a name when it names an office: "executive director of the council"."""
    apposition = _APPOSITION.match(text, end)
    if apposition is None:
        return ""
    words = [word.strip("()").lower() for word in apposition[1].split()]
    is_office = any(word in lexicons().words["roles"] for word in words[:6])
    return apposition[1].strip() if is_office else ""


def without_courtesy(title: str) -> str:
    """The title without Mr, Ms, Dr and the like."""
    courtesy = lexicons().words["courtesy"]
    return " ".join(word for word in title.split() if word not in courtesy)


def gender_of(title: str) -> str:
    """A letter, f or m, where the title says so, else empty."""
    words = set(title.split())
    kinds = lexicons().words
    return "f" if words & kinds["female"] else "m" if words & kinds["male"] else ""


def _within_sentence(words: list[str]) -> list[str]:
    """The words from where the sentence or clause begins, without openers and dangling small words."""
    titles = lexicons().titles
    for index in range(len(words) - 2, -1, -1):
        word = words[index]
        if word.endswith((".", "’s", "'s")) and not _is_abbreviation(word):
            words = words[index + 1 :]
            break
    given = lexicons().given_names
    if "and" in words and any(word in titles or word in given for word in words[: words.index("and")]):
        words = words[words.index("and") + 1 :]
    while words and (words[0] in lexicons().openers or words[0] in _SMALL):
        words = words[1:]
    return words


def _is_abbreviation(word: str) -> bool:
    return word in lexicons().titles or word.count(".") > 1 or len(word) <= 3
