"""Names of outlets: each with one name, however a file writes it."""

from __future__ import annotations

import re

from corpus.readers.datelines import SMALL_WORDS

_ONLINE = re.compile(r"\s*(?:[;,–-]\s*|\()(?:online|web edition|digital|web)\)?\s*$", re.IGNORECASE)
_TURNED = re.compile(r"(?P<name>[^,;(]+), (?P<the>The|Der|Die|Das|Le|La|Les|El|Il|De|L['’])(?P<rest>\s*\(.*\))?", re.I)
_CAPITALS = "USA TODAY ABC AFP ANSA AP BBC CBC CBS CNBC CNN DPA EFE FAZ NBC NPR NRC NZZ PBS PTI TASS UPI"
_IN_CAPITALS = frozenset(_CAPITALS.split())
_EDITION = re.compile(r"\s+[-–]\s+(?P<edition>[^-–]*(?:edition|ausgabe|édition|editie)\b.*)$", re.IGNORECASE)
_LONGEST = 150


def split_edition(written: str) -> tuple[str, str]:
    """An outlet and the edition that is named behind it: ``The Guardian (London) - Final Edition``."""
    behind = _EDITION.search(written)
    return (written[: behind.start()], behind["edition"]) if behind else (written, "")


def outlet_name(written: str) -> str:
    """``Dallas Morning News, The``, ``THE DALLAS MORNING NEWS`` and ``The Dallas Morning News (Online)`` are one.

    A place in brackets stays: it tells The Times (London) from The Times (Trenton).
    """
    name = " ".join(written.split()).strip(" .;,")
    while (shorter := _ONLINE.sub("", name)) != name:
        name = shorter.strip(" .;,")
    if len(name) > _LONGEST:
        return name
    if turned := _TURNED.fullmatch(name):
        space = "" if turned["the"][-1] in "'’" else " "
        name = f"{turned['the']}{space}{turned['name']}{turned['rest'] or ''}"
    name, bracket, place = name.partition(" (")
    words = name.split()
    if name == name.upper() and len(words) > 1 and len(name) > 6:
        name = " ".join(word if word in _IN_CAPITALS else _as_name(n, word) for n, word in enumerate(words))
    return name + bracket + place or " ".join(written.split())


def _as_name(position: int, word: str) -> str:
    if (position and word.lower() in SMALL_WORDS) or not word.isalpha():
        return word.lower() if word.isalpha() else _capitals_within(word)
    return word.capitalize()


def _capitals_within(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize() if len(match[0]) > 1 else match[0], word)
