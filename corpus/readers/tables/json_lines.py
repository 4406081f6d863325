"""JSON Lines: one JSON object a line, one article an object."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from corpus.readers.columns import SPELLINGS
from corpus.readers.reader import BY_CONTENT, BY_NAME, NO, Found, Reader, ReadOptions
from corpus.readers.records import ArticleMaker
from corpus.readers.source import LONGEST_LINE, CutLine, Source
from corpus.readers.tables.json_array import article_of, flat, keys_of
from corpus.readers.tables.json_stream import parsed
from models.articles import NewArticle
from models.errors import Unreadable
from models.wording import later, say

SUFFIXES = (".jsonl", ".ndjson", ".jsonlines")
_LOOKED_AT = 5


def recognises(source: Source) -> float:
    """By a first line that is an object, or looks like one before others that are; or by its file name.

    Under such a name only what begins an array may be something else.
    """
    start = source.beginning()[:100].lstrip()
    if source.suffix in SUFFIXES:
        return BY_NAME if start.startswith("[") else BY_CONTENT
    if not start.startswith("{"):
        return NO
    lines = [line for _, line in islice(_written(source), _LOOKED_AT)]
    fits = len(lines) > 1 and (_is_object(lines[0]) or (lines[0].endswith("}") and any(map(_is_object, lines))))
    return BY_CONTENT if fits else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a line; a line that is no JSON object with a text is an issue with its number."""
    found = Found()
    found.articles = _articles(source, options, found)
    return found


def columns(source: Source) -> list[str]:
    """The keys of the first articles, nested ones with dots."""
    return keys_of(parsed(line) for _, line in islice(_written(source), 100) if _is_object(line))


def records(source: Source) -> Iterator[dict[str, str]]:
    """The objects that can be read, flat."""
    return flat(parsed(line) for _, line in _written(source) if _is_object(line))


def _articles(source: Source, options: ReadOptions, found: Found) -> Iterator[NewArticle]:
    maker = ArticleMaker(found, options)
    for number, line in _written(source):
        where = say("line {line}", line=str(number))
        if isinstance(line, CutLine):
            size = LONGEST_LINE // 1_000_000
            found.skip(say("{where} does not end within {size} million characters", where=where, size=size))
            continue
        try:
            record = parsed(line)
        except Unreadable as error:
            found.skip(f"{where} {error.what.rstrip('.')}")
            continue
        if article := article_of(maker, record, where):
            yield article


def _written(source: Source) -> Iterator[tuple[int, str]]:
    """The lines that hold something, with their numbers."""
    for number, line in enumerate(source.lines(), 1):
        if isinstance(line, CutLine):
            yield number, line
        elif stripped := line.strip():
            yield number, stripped


def _is_object(line: str) -> bool:
    try:
        return isinstance(parsed(line), dict)
    except Unreadable:
        return False


READER = Reader("json-lines", later("JSON lines"), recognises, read, columns, records, fields=tuple(SPELLINGS))
