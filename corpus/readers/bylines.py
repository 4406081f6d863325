"""Bylines: who wrote an article, one by one, whatever stands before, between and behind the names."""

from __future__ import annotations

import re

_BEFORE = re.compile(
    r"^\s*(?:(?:written\s+|reported\s+)?by|von|par|por|da|di|door|av|af|propos recueillis par)\s*:?\s+"
    r"(?=[^\W\d_])|^\s*(?:text|autor|author|auteur)\s*:\s+",
    re.IGNORECASE,
)
_AND = r"(?:and|und|et|y|e|en|och|og)"
_BETWEEN = re.compile(rf"\s*(?:;|\||\n|/|\s&\s|,\s*(?:{_AND}|&)\s|\s{_AND}\s)\s*", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*")
_ROLE = re.compile(
    r"\b(?:writers?|reporters?|correspondents?|editors?|staff|columnist|bureau|chief|special|press|news|times|post|agency|"
    r"contributors?|contributing|journalist|korrespondent|redaktion|redakteur\w*|service|syndication|media|inc|corp|"
    r"correspondant\w*|university|professor|\.com|\.co)\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_PART = r"(?:[^\W\d_a-z][\w.'’-]*|de|del|della|da|dos|van|von|der|den|di|la|le|al|el|bin|ter|ten|y|zu)"
_NAME = re.compile(rf"{_PART}(?: {_PART}){{1,4}}")
_INVERTED = re.compile(r"(?P<last>[^,;]{2,40}), (?P<first>[^,;]{1,40})")
_SHOUTED = re.compile(r"[^\W\d_a-zß-öø-ÿ]{3,}")
_LONGEST = 300


def bare_byline(written: str) -> str:
    """A byline in one line without the word *by* before it."""
    return _BEFORE.sub("", " ".join(written.split()), count=1).strip(" ,;")


def authors_of(byline: str, inverted: bool = False) -> list[str]:
    """The names in a byline; where they are ``inverted``, each has its last part first: ``Roe, Dana; Lind, Ina``.

    What reads like no name (a role, an agency, a title) is left out.
    """
    if len(byline) > _LONGEST:
        return []
    found: list[str] = []
    for part in _BETWEEN.split(_BRACKETS.sub("", bare_byline(byline))):
        turned = _INVERTED.fullmatch(part.strip()) if inverted else None
        names = [f"{turned['first']} {turned['last']}"] if turned else _COMMA.split(part)
        found.extend(name for name in map(_cased, names) if _is_name(name) and name not in found)
    return found


def _is_name(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and not _ROLE.search(name)


def _cased(name: str) -> str:
    name = name.strip(" .,;")
    if not _SHOUTED.search(name):
        return name
    shouts = name == name.upper()
    return re.sub(r"[^\W\d_]{2,}", lambda match: _as_name(match[0], 2 if shouts else 3), name)


def _as_name(word: str, least: int) -> str:
    return word.capitalize() if len(word) >= least and word == word.upper() else word
