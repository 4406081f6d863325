"""The Guardian's interface (Open Platform), saved as JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from corpus.readers.pieces import UPDATED, Piece, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.source import Source
from corpus.readers.tables.json_stream import parsed
from corpus.readers.web.answers import found_of, has_keys, inner, lines_of_html, records, text_of
from models.wording import later

_KEYS = re.compile(r"\"web(?:PublicationDate|Title)\"\s*:")


def recognises(source: Source) -> float:
    """By the keys that its results have."""
    return CERTAIN if has_keys(source, _KEYS, 2) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a result; its body is there only where it was asked for."""
    results = records(parsed(source.text()), "webTitle", "webPublicationDate")
    return found_of([_piece(one) for one in results], options)


def _piece(result: Mapping[str, Any]) -> Piece:
    fields = inner(result, "fields")
    body = lines_of_html(text_of(fields.get("body")))
    piece = Piece(
        headline=text_of(fields.get("headline")) or text_of(result.get("webTitle")),
        subhead=" ".join(lines_of_html(text_of(fields.get("standfirst")) or text_of(fields.get("trailText")))),
        byline=text_of(fields.get("byline")),
        date=text_of(result.get("webPublicationDate")),
        outlet=text_of(fields.get("publication")) or "The Guardian",
        section=text_of(result.get("sectionName")),
        page=text_of(fields.get("newspaperPageNumber")),
        url=text_of(result.get("webUrl")),
        identifier=text_of(result.get("id")),
        language=text_of(fields.get("lang")) or "en",
        length=text_of(fields.get("wordcount")),
        paragraphs=body or [line for line in text_of(fields.get("bodyText")).split("\n") if line.strip()],
    )
    piece.add("kind", text_of(result.get("type")))
    piece.add(UPDATED, text_of(fields.get("lastModified")))
    return piece


READER = Reader("guardian", later("Guardian API"), recognises, read, fields=fields_without("edition", "rights"))
