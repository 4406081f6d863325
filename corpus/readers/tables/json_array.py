"""JSON: an array of articles, an object that holds such an array, or one article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from corpus.readers.columns import SPELLINGS, plain
from corpus.readers.reader import BY_CONTENT, BY_NAME, NO, Found, Reader, ReadOptions
from corpus.readers.records import ArticleMaker, flattened
from corpus.readers.source import Source
from corpus.readers.tables.json_stream import parsed, values_of
from models.articles import NewArticle
from models.errors import Unreadable
from models.wording import later, say

COUNTS = ("count", "total", "n", "num_articles", "article_count")
_DEEPEST = 4  # levels of objects around the array of articles
_START = re.compile(r"\s*(?:\[\s*[\[{\"\]]|\{\s*[\"}])")


def recognises(source: Source) -> float:
    """By its first signs, or by its file name."""
    if _START.match(source.beginning()):
        return BY_CONTENT
    return BY_NAME if source.suffix == ".json" else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article an object of the array; what is no object, or has no text, is an issue with its number.

    An array is read as a stream. An object that holds one is read as a whole, since only then is it known which.
    """
    records, declared = _records(source)
    found = Found(declared=declared)
    found.articles = _articles(records, options, found)
    return found


def columns(source: Source) -> list[str]:
    """The keys of the first articles, nested ones with dots."""
    return keys_of(_records(source)[0])


def keys_of(records: Iterable[Any]) -> list[str]:
    """The keys of the first hundred ``records``, in the order of their first standing."""
    first = (record for record in islice(records, 100) if isinstance(record, dict))
    return list(dict.fromkeys(key for record in first for key in flattened(record)))


def records(source: Source) -> Iterator[dict[str, str]]:
    """The articles, flat."""
    return flat(_records(source)[0])


def flat(values: Iterable[Any]) -> Iterator[dict[str, str]]:
    """Those of the values that have names in them, nested ones with dots."""
    return (flattened(value) for value in values if isinstance(value, dict))


def article_of(maker: ArticleMaker, record: Any, where: str) -> NewArticle | None:  # noqa: ANN401
    """The article of one JSON value, or None with an issue."""
    if not isinstance(record, dict):
        maker.found.skip(say("{where} is no object of named values", where=where))
        return None
    try:
        return maker.article(flattened(record), where)
    except RecursionError:
        maker.found.skip(say("{where} is nested too deeply to be read", where=where))
        return None


def _articles(records: Iterable[Any], options: ReadOptions, found: Found) -> Iterator[NewArticle]:
    maker = ArticleMaker(found, options)
    for number, record in enumerate(records, 1):
        if article := article_of(maker, record, say("article {article}", article=str(number))):
            yield article


def _records(source: Source) -> tuple[Iterable[Any], int | None]:
    if source.beginning().lstrip()[:1] == "[":
        return values_of(source.pieces()), None
    value = parsed(source.text())
    if isinstance(value, list):
        return value, None
    if not isinstance(value, dict):
        raise Unreadable(say("holds one JSON value and no articles."))
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


READER = Reader("json", later("JSON"), recognises, read, columns, records, fields=tuple(SPELLINGS))
