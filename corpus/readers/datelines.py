"""Datelines: the place, and sometimes the agency and day, that open a news text (``RALEIGH, N.C. (AP) —``)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from corpus.readers.dates import MONTHS, date_at_start
from models.wording import say

DATE_SOURCE = "date taken from"  # the name of the metadata that says so where no date line gave the date

# Openings in capitals before a dash that are no places.
_NO_PLACES = """
    ACLU AFP ALERT ANALYSIS AP BREAKING CLARIFICATION COLUMN COMMENT COMMENTARY CORRECTION COVID COVID-19 DPA
    EDITORIAL EXCLUSIVE FACTBOX FEATURE FILE INTERVIEW LETTER LETTERS LIVE NAACP NASA NATO NEWS NOTE OPEC OPINION
    PHOTO PHOTOS PODCAST POLL PROFILE REUTERS REVIEW SPORTS STORY TIMELINE UN UNESCO UNICEF UPDATE UPDATED UPI URGENT
    VIDEO WATCH"""
NO_PLACES = frozenset(_NO_PLACES.split())
_PARTICLES = "al and au da de del des di do du el en la las le les of on sur the und upon van"
SMALL_WORDS = frozenset(_PARTICLES.split())
STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|"
    "Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|"
    "Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|"
    "Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|"
    "West Virginia|Wisconsin|Wyoming"
)

_NAME = r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’.]*(?:[ /-][^\W\d_][\w'’.]*){0,4})"
_STATE = rf"(?P<state>(?:[A-Z]\.\s?){{1,3}}|[A-Z][a-z]{{1,4}}\.|[A-Z]{{2}}\b|(?:{STATES})\b)"
_LAND = r"(?P<land>[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?)(?=\s*[(—–-])"
_REGION = rf"(?:,\s(?:{_STATE}|{_LAND}))?"
_DAY = r"(?:,\s(?P<day>[\w.]{1,12}(?:\s\d{1,2})?(?:,\s\d{4})?|\d{1,2}\s[\w.]{3,12}(?:\s\d{4})?))?"
_AGENCY = r"(?:\s*\((?P<agency>[A-Z][\w/.&, ]{1,30})\))?"
_DASH = r"(?:\s*(?P<dash>—|–|--)\s*|\s(?P<weak>-|_)\s)"
_LEAD = re.compile(rf"{_NAME}{_REGION}{_DAY}{_AGENCY}{_DASH}(?=\S)")
# A first look that is cheap where a text has no dateline.
_SOON = re.compile(r".{2,80}?(?:—|–|--| - | _ )\s*\S")


class Dateline(NamedTuple):
    """Where a text says that it was written; ``published`` only where the dateline holds a full date."""

    place: str
    agency: str
    published: str | None
    end: int


def dateline_of(text: str) -> Dateline | None:
    """The dateline that ``text`` begins with; the text itself is left as it is."""
    soon = _SOON.match(text)
    if not soon:
        return None
    match = _LEAD.match(text, 0, soon.end())
    if not match or not _is_place(match):
        return None
    place = place_name(match["name"])
    if region := match["state"] or match["land"]:
        place = f"{place}, {region.strip()}"
    published = date_at_start(match["day"]).iso if match["day"] else None
    return Dateline(place, match["agency"] or "", published, match.end())


def take_dateline(text: str, fields: dict[str, Any], metadata: dict[str, str]) -> str:
    """Add to ``fields`` what the dateline of ``text`` says and they don't; returns the issue of two dates, if any."""
    dateline = dateline_of(text)
    if not dateline:
        return ""
    fields["place"] = fields.get("place") or dateline.place
    published = fields.get("published")
    if dateline.published and not published:
        fields["published"] = dateline.published
        metadata[DATE_SOURCE] = "dateline"
    elif dateline.published and dateline.published != published:
        return say(
            "two dates: {published} given, {other} in the dateline; took {published}",
            published=published, other=dateline.published,
        )  # fmt: skip
    return ""


@lru_cache(maxsize=1_000)
def place_name(name: str) -> str:
    """``name`` as a place is usually written: ``WINSTON-SALEM`` becomes ``Winston-Salem``."""
    if name.upper() != name:
        return name
    words = re.split(r"([ /-])", name.lower())
    return "".join(word if n and word in SMALL_WORDS else _capitalised(word) for n, word in enumerate(words))


def _capitalised(word: str) -> str:
    if re.fullmatch(r"(?:\w\.)+", word):  # "d.c."
        return word.upper()
    for prefix in ("mc", "o'", "o’"):
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            return prefix.capitalize() + word[len(prefix) :].capitalize()
    if word.startswith(("d'", "d’", "l'", "l’")):
        return word[:2] + word[2:].capitalize()
    return word.capitalize()


def _is_place(match: re.Match[str]) -> bool:
    name, land = match["name"], match["land"]
    if name.upper() in NO_PLACES or re.fullmatch(r"(?:\w\.)+", name) or (land and land.lower() in MONTHS):
        return False
    if name.upper() == name:
        return len(name) > 3 or any(match[group] for group in ("state", "land", "agency"))
    return bool(match["state"] or match["agency"]) and not match["weak"]
