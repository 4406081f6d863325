"""What interfaces for programs answer, saved as JSON: their records, wherever in the answer these stand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from corpus.readers.markup import html_tree, paragraphs_of
from corpus.readers.pieces import Piece, composed
from corpus.readers.reader import Found, ReadOptions
from corpus.readers.shapes import LOOKED_AT, Shape, shape_of
from corpus.readers.source import Source
from models.errors import Unreadable
from models.wording import say


def has_keys(source: Source, keys: re.Pattern[str], least: int) -> bool:
    """Whether JSON has as many of these keys in its beginning."""
    if shape_of(source) is not Shape.JSON:
        return False
    return len(set(keys.findall(source.beginning()[:LOOKED_AT]))) >= least


def records(value: Any, *keys: str) -> list[Mapping[str, Any]]:  # noqa: ANN401
    """The objects that have one of these keys, wherever they stand, in their order."""
    found: list[Mapping[str, Any]] = []
    waiting = [value]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, dict) and any(key in one for key in keys):
            found.append(one)
        elif isinstance(one, dict):
            waiting.extend(inner for inner in one.values() if isinstance(inner, dict | list))
        elif isinstance(one, list):
            waiting.extend(inner for inner in one if isinstance(inner, dict | list))
    return found


def found_of(pieces: Sequence[Piece], options: ReadOptions) -> Found:
    """The articles of an answer; raises ``Unreadable`` for an empty one."""
    if not pieces:
        raise Unreadable(say("holds no article: what was asked for had no result."))
    found = Found()
    found.articles = composed(pieces, options, found)
    return found


def text_of(value: Any) -> str:  # noqa: ANN401
    """A value as text; empty where it is none."""
    return value if isinstance(value, str) else "" if value is None or isinstance(value, dict | list) else str(value)


def inner(record: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The object under a key; an empty one where there is none."""
    value = record.get(key)
    return value if isinstance(value, dict) else {}


def lines_of_html(written: str) -> list[str]:
    """The paragraphs of HTML that a value holds."""
    return paragraphs_of(html_tree(written)) if written.strip() else []
