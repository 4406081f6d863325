"""Markdown with YAML front matter: one article a file, its fields above the text between ``---`` lines."""

from __future__ import annotations

import re
from typing import Any

import yaml

from corpus.readers.columns import ColumnMap, match_columns
from corpus.readers.dates import read_date
from corpus.readers.reader import Found, Material, Reader
from corpus.readers.records import flattened
from corpus.readers.text import article_of
from models.articles import freeze
from models.errors import Unreadable

_FRONT = re.compile(r"\s*---[ \t]*\n(?P<matter>.{0,65536}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_HEADING = re.compile(r"\s*#[ \t]+(?P<heading>[^\n]+?)[ \t]*#*[ \t]*(?:\n+|\Z)")
_KEY = re.compile(r"^[ \t]*[\w\"'-]+[ \t]*:", re.MULTILINE)


class _PlainLoader(yaml.BaseLoader):
    """Every value as the text that stands there; no tags, and no aliases, by which a small file could grow huge."""

    def compose_node(self, parent: Any, index: Any) -> Any:  # noqa: ANN401
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("aliases (*) are not read")
        return super().compose_node(parent, index)


def recognises(material: Material) -> bool:
    """By a block of keys between ``---`` lines at the start."""
    if not material.text[:200].lstrip().startswith("---"):
        return False
    front = _FRONT.match(material.text)
    return bool(front and _KEY.search(front["matter"]))


def read(material: Material) -> Found:
    """The one article of a Markdown file; keys that mean no field of an article are its metadata."""
    text = freeze(material.text)
    front = _FRONT.match(text)
    if not front:
        raise Unreadable("has no front matter: no keys between --- lines stand at its start.")
    values = _values(front["matter"])
    found = Found()
    columns = match_columns(tuple(values), material.options.mapping)
    fields = {name: values[column].strip() for name, column in columns.fields.items()}
    metadata = {name: values[name].strip() for name in columns.rest if values[name].strip()}
    _read_published(fields, metadata, columns, material, found)
    body = text[front.end() :]
    if not fields.get("headline") and (heading := _HEADING.match(body)):
        fields["headline"] = heading["heading"]
        body = body[heading.end() :]
    if "text" in fields and body.strip():
        metadata[columns.fields["text"]] = fields["text"]
    own_text = fields.pop("text", "")
    found.articles = [article_of(body if body.strip() else own_text, fields, metadata, material.options, found)]
    return found


def columns(material: Material) -> list[str]:
    """The keys of the front matter."""
    front = _FRONT.match(material.text)
    return list(_values(front["matter"])) if front else []


def _values(matter: str) -> dict[str, str]:
    try:
        values = yaml.load(matter, _PlainLoader)
    except yaml.MarkedYAMLError as error:
        line = f" (line {error.problem_mark.line + 2})" if error.problem_mark else ""
        raise Unreadable(f"has front matter that is no YAML: {error.problem}{line}.") from None
    except yaml.YAMLError as error:
        raise Unreadable(f"has front matter that can't be read: {str(error).splitlines()[0]}.") from None
    except (RecursionError, ValueError):
        raise Unreadable("has front matter that can't be read: it is nested too deeply or malformed.") from None
    if not isinstance(values, dict):
        raise Unreadable("has front matter without keys.")
    return {name: "" if value in ("~", "null") else value for name, value in flattened(values).items()}


def _read_published(
    fields: dict[str, str], metadata: dict[str, str], columns: ColumnMap, material: Material, found: Found
) -> None:
    written = fields.pop("published", "")
    read = read_date(written, material.options.day_first)
    if read.issue:
        found.note(f"{read.issue}; kept as metadata")
        metadata[columns.fields["published"]] = written
    if read.iso:
        fields["published"] = read.iso


READER = Reader("front-matter", "Markdown with front matter", recognises, read, columns, one_article=True)
