"""JSON: an array of articles, an object that holds such an array, or one article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from corpus.readers.columns import plain
from corpus.readers.reader import Found, Material, Reader
from corpus.readers.records import ArticleMaker, flattened
from models.articles import NewArticle
from models.errors import Unreadable

COUNTS = ("count", "total", "n", "num_articles", "article_count")
_DEEPEST = 4  # levels of objects around the array of articles
_START = re.compile(r"\s*(?:\[\s*[\[{\"\]]|\{\s*[\"}])")


def recognises(material: Material) -> bool:
    """By its first signs, or by its file name."""
    return bool(_START.match(material.text)) or material.suffix == ".json"


def read(material: Material) -> Found:
    """One article an object of the array; what is no object, or has no text, is an issue with its number."""
    records, declared = _records(material)
    found = Found(declared=declared)
    found.articles = _articles(records, material, found)
    return found


def columns(material: Material) -> list[str]:
    """The keys of the first articles, nested ones with dots."""
    return keys_of(_records(material)[0])


def keys_of(records: list[Any]) -> list[str]:
    """The keys of the first hundred ``records``, in the order of their first standing."""
    return list(dict.fromkeys(key for record in records[:100] if isinstance(record, dict) for key in flattened(record)))


def parsed(text: str) -> Any:  # noqa: ANN401
    """The value that ``text`` is JSON for; raises ``Unreadable`` with the place of the first mistake."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"is no JSON: {error.msg} (line {error.lineno}, column {error.colno}).") from None
    except RecursionError:
        raise Unreadable("is nested too deeply to be read.") from None
    except ValueError as error:  # a number of thousands of digits
        raise Unreadable(f"is no JSON that can be read: {error}.") from None


def article_of(maker: ArticleMaker, record: Any, where: str) -> NewArticle | None:  # noqa: ANN401
    """The article of one JSON value, or None with an issue."""
    if not isinstance(record, dict):
        maker.found.skip(f"{where} is no object of named values")
        return None
    try:
        return maker.article(flattened(record), where)
    except RecursionError:
        maker.found.skip(f"{where} is nested too deeply to be read")
        return None


def _articles(records: list[Any], material: Material, found: Found) -> Iterator[NewArticle]:
    maker = ArticleMaker(found, material.options)
    for number, record in enumerate(records, 1):
        if article := article_of(maker, record, f"article {number}"):
            yield article


def _records(material: Material) -> tuple[list[Any], int | None]:
    value = parsed(material.text)
    if isinstance(value, list):
        return value, None
    if not isinstance(value, dict):
        raise Unreadable("holds one JSON value and no articles.")
    holder, records = _array_in(value)
    if records is None:
        return [value], None
    return records, _declared(holder)


def _array_in(value: Mapping[str, Any]) -> tuple[Mapping[str, Any], list[Any] | None]:
    """The longest array of objects at the shallowest level, unless an object there has a text of its own."""
    level = [value]
    for _ in range(_DEEPEST):
        if any(plain(key) in ("text", "body", "content") and isinstance(o[key], str) for o in level for key in o):
            break
        arrays = [(holder, inner) for holder in level for inner in holder.values() if _is_array(inner)]
        if arrays:
            return max(arrays, key=lambda pair: len(pair[1]))
        level = [inner for holder in level for inner in holder.values() if isinstance(inner, dict)]
    return value, None


def _is_array(value: Any) -> bool:  # noqa: ANN401
    return isinstance(value, list) and any(isinstance(item, dict) for item in value)


def _declared(holder: Mapping[str, Any]) -> int | None:
    counts = (holder[key] for key in holder if plain(key) in COUNTS)
    return next((count for count in counts if isinstance(count, int) and not isinstance(count, bool)), None)


READER = Reader("json", "JSON", recognises, read, columns)
