"""How a name is cut out of running text and written as a key."""

from __future__ import annotations

import re
from functools import lru_cache

from corpus.prehighlight.names.lexicons import lexicons, title_pattern

KEPT = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "LAW", "EVENT"})
PLACES = frozenset({"GPE", "LOC", "FAC"})

_LEAD = re.compile(r"(?:[\s\"“”„«»‘’'`(\[{,;:–—―*•.-]+|(?:[Tt]he|THE|[Aa]n?)\s+)+")
_TAIL = frozenset("\"“”„«»‘’'`)]},;:–—*•!?-")
_BREAK = re.compile(r"\s*[\n\r]+\s*|\s+[-–—]+\s+|\s*[;•|]\s*")
_PART = re.compile(r"[\s\-/&]+")
_SMALL = frozenset({"of", "the", "for", "and", "on", "in"})
_SPACE = re.compile(r"\s+")
_ABBREVIATION = re.compile(r"(?:\b\w|Inc|Corp|Co|Ltd|Jr|Sr|St|Ave|Bros|vs)\.$")
_LOWER_WORDS = re.compile(
    r"(?:(?!(?:de|del|di|da|la|le|el|al|van|von|der|bin|ibn|ash|ad|an|af)\b)[a-z]+(?:-[a-z]+)*\s)+(?=[A-Z])"
)
_ALSO_GIVEN = frozenset({"Don", "Earl"})  # titles that are given names as well
_PREFIX = re.compile(r"(?i)(?:anti|pro|non|ex|pre|post|neo)-(?=[A-Z])")


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without a leading article, marks around it, a trailing possessive, and what stands behind a break."""
    part = text[start:end]
    lead = _LEAD.match(part)
    if lead:
        start += lead.end()
        part = part[lead.end() :]
    cut = _BREAK.search(part)
    if cut and cut.start() > 0:
        part = part[: cut.start()]
    part = _without_tail(part)
    if part.endswith(".") and not _ABBREVIATION.search(part):
        part = part[:-1]
    opening = part.find("(")
    if opening > 0 and ")" not in part[opening:]:
        part = part[:opening].rstrip()
    return start, start + len(part)


def _without_tail(part: str) -> str:
    """The part without the signs at its end, a possessive among or behind them."""
    part = part[: _end_of_words(part)]
    return part[: _end_of_words(part[:-2])] if part.endswith(("'s", "’s")) else part


def _end_of_words(part: str) -> int:
    end = len(part)
    while end and (part[end - 1] in _TAIL or part[end - 1].isspace()):
        end -= 1
    return end


def without_title(text: str, start: int, end: int) -> int:
    """Where the person's name begins behind the titles and whose they are; ``end`` where titles are all there is."""
    title = title_pattern().match(text, start, end)
    if title is None:
        return _behind_inner_title(text, start, end)
    if text.startswith(("of ", "for ", "and "), title.end()):
        return start
    *titles, last = title[0].split() or [""]
    if last in _ALSO_GIVEN and title.end() < end and (titles or " " not in text[title.end() : end]):
        return title.start() + title[0].rindex(last)  # “Don Fowler”, “Gov. Earl Ray Voss”
    return title.end()


def _behind_inner_title(text: str, start: int, end: int) -> int:
    """Where the name begins in "Alder County Sheriff Dana Penn": behind a title that follows a place or a body."""
    space = text.find(" ", start, end)
    if space < 0:
        return start
    lists = lexicons()
    while space > 0:
        before = text[start:space]
        if before in lists.places or before.rsplit(" ", 1)[-1] in lists.heads:
            title = title_pattern().match(text, space + 1, end)
            if title and title.end() < end:
                return title.end()
        space = text.find(" ", space + 1, end)
    return start


def without_lower(text: str, start: int, end: int) -> int:
    """Where a body's name begins behind words that only describe it: "nonpartisan Tax Policy Center"."""
    match = _LOWER_WORDS.match(text, start, end)
    return match.end() if match else start


def without_prefix(text: str, start: int, end: int) -> int:
    """Where a people's name begins behind "anti-" and the like."""
    prefix = _PREFIX.match(text, start, end)
    return prefix.end() if prefix else start


@lru_cache(maxsize=1 << 14)
def key_of(name: str) -> str:
    """One spelling for a name: single spaces, straight apostrophes."""
    return _SPACE.sub(" ", name).replace("’", "'").strip()


@lru_cache(maxsize=1 << 14)
def initials(name: str) -> frozenset[str]:
    """The acronyms that a name may have, in capitals: of all words, of all but the small, of the capitalised."""
    parts = [part for part in _PART.split(name) if part]
    capitals = "".join([part[0] for part in parts if part[0].isupper()]).upper()
    everything = "".join([part[0] for part in parts]).upper()
    without_small = "".join([part[0] for part in parts if part.lower() not in _SMALL]).upper()
    return frozenset((capitals, everything, without_small))


@lru_cache(maxsize=1 << 14)
def is_acronym(name: str) -> bool:
    """Whether a name is one word mostly of capitals, like NATO, U.N. or AfDB."""
    letters = [letter for letter in name if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return " " not in name and 2 <= len(letters) <= 8 and capitals >= 2 and capitals * 2 > len(letters)


def is_shouted(name: str) -> bool:
    """Whether a name is written in capitals like a dateline's town, and no acronym."""
    return name.isupper() and len(name) > 4 and "." not in name
