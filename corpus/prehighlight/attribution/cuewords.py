"""Forms of the verbs of speaking, for the places that are read without a parser."""

from __future__ import annotations

from functools import cache
from importlib import resources

_VOWELS = "aeiou"
_DOUBLING = {"quip", "brag", "snap", "fret"}


@cache
def speech_forms() -> frozenset[str]:
    """Every form, in lower case, of the verbs in ``resources/lexicons/speech_verbs.txt``."""
    text = (resources.files("resources") / "lexicons" / "speech_verbs.txt").read_text(encoding="utf-8")
    found: set[str] = set()
    for line in text.splitlines():
        if line and not line.startswith("#"):
            verb, *irregular = line.split()
            found |= {verb, _third_person(verb), _participle(verb), *(irregular or [_past(verb)])}
    return frozenset(found)


def _third_person(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")


def _stem(verb: str) -> str:
    return verb + verb[-1] if verb in _DOUBLING or verb == "admit" else verb


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return _stem(verb) + "ed"


def _participle(verb: str) -> str:
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else _stem(verb)) + "ing"
