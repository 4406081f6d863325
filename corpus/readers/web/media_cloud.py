"""Media Cloud's stories, saved as JSON: those that have their text or their sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from corpus.readers.markup import html_tree, line_of
from corpus.readers.pieces import Piece, fields_without
from corpus.readers.reader import CERTAIN, NO, Found, Reader, ReadOptions
from corpus.readers.source import Source
from corpus.readers.tables.json_stream import parsed
from corpus.readers.web.answers import found_of, has_keys, inner, records, text_of
from models.errors import Unreadable
from models.wording import later, say

_KEYS = re.compile(r"\"(?:stories_id|story_sentences|story_sentences_id)\"\s*:")


def recognises(source: Source) -> float:
    """By the numbers of its stories."""
    return CERTAIN if has_keys(source, _KEYS, 1) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a story that has its text or its sentences; one that has neither is an address."""
    stories = _stories(parsed(source.text()))
    pieces = [piece for piece in map(_piece, stories) if piece.paragraphs]
    if not pieces:
        n = len(stories)
        what = say(
            "lists {n} story of Media Cloud without its text.|lists {n} stories of Media Cloud without texts.", n=n
        )
        raise Unreadable(what, say("Save the pages of its addresses."))
    found = found_of(pieces, options)
    if missing := len(stories) - len(pieces):
        found.skip(say("{n} story has no text|{n} stories have no text", n=missing))
    return found


def _stories(value: Any) -> list[Mapping[str, Any]]:  # noqa: ANN401
    """Stories as such, or put together of lists of sentences by the number of their story."""
    if isinstance(value, dict) and value and all(isinstance(one, list) for one in value.values()):
        return [
            {"stories_id": number, "story_sentences": sentences, **inner({"first": sentences[0]}, "first")}
            for number, sentences in value.items()
            if sentences
        ]
    return [one for one in records(value, "stories_id") if "sentence" not in one or "title" in one]


def _piece(story: Mapping[str, Any]) -> Piece:
    sentences = story.get("story_sentences")
    told = [one for one in sentences if isinstance(one, dict)] if isinstance(sentences, list) else []
    told.sort(key=lambda one: number if isinstance(number := one.get("sentence_number"), int) else 0)
    text = [line.strip() for line in re.split(r"\n\s*|\t{2,}|\s{4,}", text_of(story.get("story_text"))) if line.strip()]
    piece = Piece(
        headline=text_of(story.get("title")),
        date=text_of(story.get("publish_date")),
        outlet=text_of(story.get("media_name")),
        url=text_of(story.get("url")),
        identifier=text_of(story.get("stories_id")),
        language=text_of(story.get("language")),
        paragraphs=text or ([" ".join(text_of(one.get("sentence")) for one in told)] if told else []),
    )
    if "<" in piece.headline:
        piece.headline = line_of(html_tree(piece.headline))
    piece.add("medium", text_of(story.get("media_id")))
    return piece


READER = Reader(
    "media-cloud",
    later("Media Cloud"),
    recognises,
    read,
    fields=fields_without("byline", "subhead", "section", "page", "edition", "authors", "length", "rights"),
)
