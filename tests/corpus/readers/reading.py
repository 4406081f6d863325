"""Reading bytes as an import does, for the tests of readers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from corpus.readers.reader import Found, ReadOptions
from corpus.readers.registry import open_source
from corpus.readers.source import Source
from models.articles import NewArticle


@dataclass
class Result:
    kind: str
    encoding: str | None
    articles: list[NewArticle]
    found: Found
    opening: tuple[str, ...]

    @property
    def article(self) -> NewArticle:
        (only,) = self.articles
        return only

    @property
    def issues(self) -> tuple[str, ...]:
        return (*self.opening, *self.found.all_issues())


def read_bytes(data: bytes | str, name: str = "a.txt", kind: str | None = None, **options: Any) -> Result:
    return read_source(Source.of_bytes(name, data.encode() if isinstance(data, str) else data), kind, **options)


def read_source(source: Source, kind: str | None = None, **options: Any) -> Result:
    opened = open_source(source, ReadOptions(**options), kind)
    found = opened.reader.read(source, opened.options)
    articles = list(found.articles)
    return Result(opened.reader.kind, opened.encoding, articles, found, opened.issues)
