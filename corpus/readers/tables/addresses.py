"""Tables of Media Cloud and GDELT: addresses of articles without their texts, which is what is said of them."""

from __future__ import annotations

import csv
import re

from corpus.readers.columns import match_columns
from corpus.readers.dates import date_at_start
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import later, say

_MEDIA_CLOUD = ("stories_id", "media_name", "media_url", "indexed_date", "media_id")
_EVENTS, _MENTIONS, _GKG = (57, 58, 61), (14, 16), (27,)  # columns of GDELT's tables, which have no header
_LONGEST_ROW, _LONGEST_HEADER = 20_000, 500  # characters
_STAMP = re.compile(r"\d{8}(?:\d{6})?$")


def recognises(source: Source) -> float:
    """By the header of the one, or the number of columns and the stamps of the other; where there is no text."""
    return CERTAIN if shape_of(source) is Shape.TEXT and _whose(source) else NO


def _whose(source: Source) -> str:
    start = source.beginning()[:_LONGEST_ROW].lstrip("\n")
    first = start[: start.find("\n")] if "\n" in start else start
    cells = first.split("\t") if "\t" in first else []
    if len(cells) in (*_EVENTS, *_MENTIONS, *_GKG) and any(map(_is_stamp, cells[:3])) and "http" in first:
        return "GDELT"
    header = first[:_LONGEST_HEADER].lower()
    if "url" not in header or not any(name in header for name in _MEDIA_CLOUD):
        return ""
    names = next(csv.reader([first], delimiter="\t" if len(cells) > 3 else ","), [])
    plain = {name.strip().lower() for name in names}
    known = plain.intersection(_MEDIA_CLOUD)
    if len(known) > 1 and "url" in plain and "text" not in match_columns(names, {}).fields:
        return "Media Cloud"
    return ""


def _is_stamp(cell: str) -> bool:
    return bool(_STAMP.match(cell)) and date_at_start(cell[:8]).iso is not None


def read(source: Source, _options: ReadOptions) -> Found:
    """Nothing: raises ``Unreadable`` that says how many addresses there are, and the way out."""
    whose = _whose(source)
    rows = sum(1 for line in source.lines() if line.strip()) - (whose != "GDELT")
    what = say(
        "lists {n} address of {whose} without a text.|lists {n} addresses of {whose} without texts.",
        n=rows,
        whose=whose,
    )
    raise Unreadable(what, say("Save the pages of these addresses and import those."))


READER = Reader("addresses", later("list of addresses (Media Cloud, GDELT)"), recognises, read)
