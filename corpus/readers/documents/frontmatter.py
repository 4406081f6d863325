"""Markdown with YAML front matter: one article a file, its fields above the text between ``---`` lines."""

from __future__ import annotations

import re
from typing import Any

import yaml

from corpus.readers.columns import SPELLINGS, ColumnMap, match_columns
from corpus.readers.dates import read_date
from corpus.readers.documents.text import article_of
from corpus.readers.reader import BY_CONTENT, NO, Found, Reader, ReadOptions
from corpus.readers.records import flattened
from corpus.readers.source import Source
from models.articles import freeze
from models.errors import Unreadable
from models.wording import later, say

_FRONT = re.compile(r"\s*---[ \t]*\n(?P<matter>.{0,65536}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"\s*#[ \t]+(?P<heading>[^\n]+?)[ \t]*#*[ \t]*(?:\n+|\Z)")
_KEY = re.compile(r"^[ \t]*[\w\"'-]+[ \t]*:", re.MULTILINE)


class _PlainLoader(yaml.BaseLoader):
    """Every value as the text that stands there; no tags, and no aliases, by which a small file could grow huge."""

    def compose_node(self, parent: Any, index: Any) -> Any:  # noqa: ANN401
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError(say("aliases (*) are not read"))
        return super().compose_node(parent, index)


def recognises(source: Source) -> float:
    """By a block of keys between ``---`` lines at the start."""
    front = _FRONT.match(source.beginning())
    return BY_CONTENT if front and _KEY.search(front["matter"]) else NO


def read(source: Source, options: ReadOptions) -> Found:
    """The one article of a Markdown file; keys that mean no field of an article are its metadata."""
    text = freeze(source.text())  # frozen here, since lines end at U+2028 too
    front = _FRONT.match(text)
    if not front:
        raise Unreadable(say("has no front matter: no keys between --- lines stand at its start."))
    values = _values(front["matter"])
    found = Found()
    columns = match_columns(tuple(values), options.mapping)
    fields = {name: values[column].strip() for name, column in columns.fields.items()}
    metadata = {name: values[name].strip() for name in columns.rest if values[name].strip()}
    _read_published(fields, metadata, columns, options, found)
    body = text[front.end() :]
    if not fields.get("headline") and (heading := _HEADING.match(body)):
        fields["headline"] = heading["heading"]
        body = body[heading.end() :]
    if "text" in fields and body.strip():
        metadata[columns.fields["text"]] = fields["text"]
    own_text = fields.pop("text", "")
    found.articles = [article_of(body if body.strip() else own_text, fields, metadata, options, found)]
    return found


def columns(source: Source) -> list[str]:
    """The keys of the front matter."""
    front = _FRONT.match(source.beginning())
    return list(_values(front["matter"])) if front else []


def _values(matter: str) -> dict[str, str]:
    try:
        values = yaml.load(matter, _PlainLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = say(" (line {line})", line=str(mark.line + 2)) if mark else ""
        raise Unreadable(
            say("has front matter that is no YAML: {error}{line}.", error=error.problem, line=line)
        ) from None
    except yaml.YAMLError as error:
        first = str(error).splitlines()[0]
        raise Unreadable(say("has front matter that can't be read: {error}.", error=first)) from None
    except (RecursionError, ValueError):
        raise Unreadable(say("has front matter that can't be read: it is nested too deeply or malformed.")) from None
    if not isinstance(values, dict):
        raise Unreadable(say("has front matter without keys."))
    return {name: "" if value in ("~", "null") else value for name, value in flattened(values).items()}


def _read_published(
    fields: dict[str, str], metadata: dict[str, str], columns: ColumnMap, options: ReadOptions, found: Found
) -> None:
    written = fields.pop("published", "")
    read = read_date(written, options.day_first)
    if read.issue:
        found.note(say("{issue}; kept as metadata", issue=read.issue))
        metadata[columns.fields["published"]] = written
    if read.iso:
        fields["published"] = read.iso


READER = Reader(
    "front-matter",
    later("Markdown with front matter"),
    recognises,
    read,
    columns,
    one_article=True,
    fields=tuple(SPELLINGS),
)
