"""Records of named values (a table's rows, JSON objects) into articles."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from corpus.languages import language_tag
from corpus.readers.columns import ColumnMap, match_columns, missing_columns
from corpus.readers.datelines import take_dateline
from corpus.readers.dates import order_shown_by, read_date, said_order, shortened
from corpus.readers.reader import Found, ReadOptions
from models.articles import NewArticle
from models.wording import say

_MOST_MAPS = 1_000  # where keys differ in every record of millions, not all may be remembered
_SENTENCE = 100  # a text this long in a list is a paragraph, not a name


def flattened(record: Mapping[Any, Any]) -> dict[str, str]:
    """Nested keys as dotted names, values as text: ``{"fields": {"body": …}}`` has the key ``fields.body``.

    A list of paragraphs becomes lines, a list of names is joined with semicolons, any other list stays JSON.
    """
    return dict(_values(record, ""))


class ArticleMaker:
    """Makes articles of the records of one file, whose keys may differ from one to the next."""

    def __init__(self, found: Found, options: ReadOptions) -> None:
        self.found = found
        self.options = options
        self._maps: dict[tuple[str, ...], ColumnMap] = {}
        self._is_first = True
        self._said_order = False

    def columns(self, names: tuple[str, ...]) -> ColumnMap:
        """Where the fields stand in a record with these ``names``."""
        if names not in self._maps:
            if self._is_first:
                for name in missing_columns(names, self.options.mapping):
                    self.found.note(say("there is no column “{name}” to map", name=name))
            self._is_first = False
            if len(self._maps) == _MOST_MAPS:
                self._maps.clear()
            self._maps[names] = match_columns(names, self.options.mapping)
        return self._maps[names]

    def article(
        self, record: Mapping[str, str], where: str, day_first: Callable[[], bool | None] | None = None
    ) -> NewArticle | None:
        """The article of one record, or None with an issue that begins with ``where`` (``row 7``).

        ``day_first`` says what the other records show about a date that could mean either.
        """
        columns = self.columns(tuple(record))
        fields = {field: record[name].strip() for field, name in columns.fields.items()}
        if not fields.get("text"):
            self.found.skip(self._reason(columns, where, record))
            return None
        metadata = {name: record[name].strip() for name in columns.rest if record[name].strip()}
        written = fields.pop("published", "")
        read = read_date(written, self.options.day_first)
        if read.issue and self.options.day_first is None and day_first is not None:
            shown = day_first()
            read = read_date(written, shown)
            if read.iso and shown is not None and not self._said_order:
                self._said_order = True
                self.found.note(said_order(shown))
        if read.issue:
            self.found.note(say("{where}: {issue}; kept as metadata", where=where, issue=read.issue))
            metadata[columns.fields["published"]] = written
        given: dict[str, Any] = {field: value for field, value in fields.items() if value}
        given["language"] = language_tag(fields.get("language") or self.options.language)
        given["published"] = read.iso
        if issue := take_dateline(given["text"], given, metadata):
            self.found.note(say("{where}: {issue}", where=where, issue=issue))
        return NewArticle(metadata=metadata, **given)

    def _reason(self, columns: ColumnMap, where: str, record: Mapping[str, str]) -> str:
        if "text" in columns.fields:
            return say("{where} has no text", where=where)
        names = ", ".join(map(shortened, list(record)[:12])) or say("none")
        return say(
            "{where} has no key that holds the text; its keys are: {names} (say which one does: --map text=KEY)",
            where=where, names=names,
        )  # fmt: skip


def order_of(dates: Callable[[], Iterable[str]]) -> Callable[[], bool | None]:
    """Whether the dates of a file show that the day comes first; None where they don't say, or contradict.

    They are all looked through once, and only when a date comes that could mean either.
    """

    @cache
    def shown() -> bool | None:
        orders = {order_shown_by(written) for written in dates()} - {None}
        return orders.pop() if len(orders) == 1 else None

    return shown


def _values(value: Any, name: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _values(inner, f"{name}.{key}" if name else str(key))
    elif isinstance(value, list):
        yield name, _listed(value)
    else:
        yield name, "" if value is None else str(value)


def _listed(values: list[Any]) -> str:
    names = [value.get("name") if isinstance(value, Mapping) else value for value in values]
    if any(isinstance(name, Mapping | list) or name is None for name in names):
        return json.dumps(values, ensure_ascii=False)
    texts = [str(name) for name in names if name != ""]
    return ("\n" if any(len(text) > _SENTENCE for text in texts) else "; ").join(texts)
