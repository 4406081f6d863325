"""JSON Lines: one JSON object a line, one article an object."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from corpus.readers.dialects import lines_of
from corpus.readers.json_array import article_of, keys_of, parsed
from corpus.readers.reader import Found, Material, Reader
from corpus.readers.records import ArticleMaker
from models.articles import NewArticle
from models.errors import Unreadable

SUFFIXES = (".jsonl", ".ndjson", ".jsonlines")
_LOOKED_AT = 5


def recognises(material: Material) -> bool:
    """By a first line that is an object, or looks like one before others that are; or by its file name."""
    if material.suffix in SUFFIXES:
        return True
    if not material.text[:100].lstrip().startswith("{"):
        return False
    lines = [line for _, line in islice(_written(material.text), _LOOKED_AT)]
    return len(lines) > 1 and (_is_object(lines[0]) or (lines[0].endswith("}") and any(map(_is_object, lines))))


def read(material: Material) -> Found:
    """One article a line; a line that is no JSON object with a text is an issue with its number."""
    found = Found()
    found.articles = _articles(material, found)
    return found


def columns(material: Material) -> list[str]:
    """The keys of the first articles, nested ones with dots."""
    return keys_of([parsed(line) for _, line in islice(_written(material.text), 100) if _is_object(line)])


def _articles(material: Material, found: Found) -> Iterator[NewArticle]:
    maker = ArticleMaker(found, material.options)
    for number, line in _written(material.text):
        try:
            record = parsed(line)
        except Unreadable as error:
            found.skip(f"line {number} {error.what.rstrip('.')}")
            continue
        if article := article_of(maker, record, f"line {number}"):
            yield article


def _written(text: str) -> Iterator[tuple[int, str]]:
    """The lines that hold something, with their numbers."""
    return ((number, line.strip()) for number, line in enumerate(lines_of(text), 1) if line.strip())


def _is_object(line: str) -> bool:
    try:
        return isinstance(parsed(line), dict)
    except Unreadable:
        return False


READER = Reader("json-lines", "JSON lines", recognises, read, columns)
