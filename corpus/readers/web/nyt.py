"""The New York Times' interfaces (article search, archive, top stories), saved as JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from corpus.readers.pieces import Piece, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.source import Source
from corpus.readers.tables.json_stream import parsed
from corpus.readers.web.answers import found_of, has_keys, inner, records, text_of
from models.wording import later, say

_KEYS = re.compile(r"\"(?:pub_date|web_url|lead_paragraph)\"\s*:")


def recognises(source: Source) -> float:
    """By the keys that its documents have."""
    return CERTAIN if has_keys(source, _KEYS, 2) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a document, of which this interface gives the first paragraph alone; that is said."""
    found = found_of([_piece(one) for one in records(parsed(source.text()), "web_url", "pub_date")], options)
    found.note(say("The New York Times gives no whole texts: first paragraphs and summaries were taken"))
    return found


def _piece(document: Mapping[str, Any]) -> Piece:
    headline, byline = inner(document, "headline"), inner(document, "byline")
    summary, lead = (
        text_of(document.get("abstract")) or text_of(document.get("snippet")),
        text_of(document.get("lead_paragraph")),
    )
    piece = Piece(
        headline=text_of(headline.get("main")) or text_of(document.get("title")),
        byline=text_of(byline.get("original")) or text_of(document.get("byline")),
        date=text_of(document.get("pub_date")) or text_of(document.get("published_date")),
        outlet=text_of(document.get("source")) or "The New York Times",
        section=text_of(document.get("section_name")) or text_of(document.get("section")),
        page=text_of(document.get("print_page")),
        url=text_of(document.get("web_url")) or text_of(document.get("url")),
        identifier=text_of(document.get("uri")) or text_of(document.get("_id")),
        language="en",
        paragraphs=[line for line in (lead or summary).split("\n") if line.strip()],
    )
    if summary and summary != lead:
        piece.add("abstract", summary)
    piece.add("kicker", text_of(headline.get("kicker")))
    piece.add("words of the whole", text_of(document.get("word_count")))
    keywords = document.get("keywords")
    for keyword in keywords if isinstance(keywords, list) else ():
        piece.add("subject", text_of(keyword.get("value")) if isinstance(keyword, dict) else "")
    return piece


READER = Reader(
    "nyt",
    later("New York Times API"),
    recognises,
    read,
    fields=fields_without("edition", "subhead", "length", "rights"),
)
