"""The telling words of a text, by their stems: what a claim and a quotation can have in common."""

from __future__ import annotations

import re
from functools import lru_cache
from threading import Lock
from typing import Protocol

WORD = re.compile(r"[^\W\d_]{3,}|\d+\(\w\)")
# Words too common in news to say anything about a claim.
STOP = frozenset(
    """
    the and that this with for are was were has have had will would could should can may might must not but from they
    them their there these those who which what when where while than then been being its his her our your you she him
    about into over under after before between more most other some such only also any all each every very just said
    say says told people county state city year years new one two going goes make makes made want wants call calls
    called calling asked end ends come comes take takes get gets look view know think need needs way thing things time
    sign stop stops program
    """.split()  # noqa: SIM905 (a list of words is for reading)
)
# The algorithm of a language by its code; of another language words are taken as they stand.
ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali",
    "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
LONGEST = 20_000  # signs of a text that are looked at: no quotation, paragraph or claim that anybody reads has more
KNOWN = 50_000  # words whose stems are remembered


class Stemmer(Protocol):
    """What takes the endings off a word; none may be used by two threads at a time."""

    def stemWord(self, word: str) -> str:  # noqa: N802 (as the library names it)
        """The stem of a word in small letters."""


_stemmers: dict[str, Stemmer] = {}
_one_at_a_time = Lock()


def stems(text: str, language: str = "en") -> dict[str, str]:
    """The telling words of a text by their stems, each with the first form that stands there."""
    found: dict[str, str] = {}
    code = language.casefold()[:2]
    for match in WORD.finditer(text, 0, LONGEST):
        word = match.group().casefold()
        if word not in STOP:
            found.setdefault(_stem(word, code), word)
    return found


@lru_cache(maxsize=KNOWN)
def _stem(word: str, language: str) -> str:
    from snowballstemmer import algorithms, stemmer  # late: it brings all its languages along

    algorithm = ALGORITHMS.get(language)
    if algorithm is None or algorithm not in algorithms():
        return word
    with _one_at_a_time:
        if algorithm not in _stemmers:
            _stemmers[algorithm] = stemmer(algorithm)
        return str(_stemmers[algorithm].stemWord(word))
