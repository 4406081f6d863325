"""What an import would make of its first readable input, to look at before anything is stored."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from corpus.filenames import NamePattern
from corpus.importing import DEFAULTS, ImportOptions, found_in, open_input, read_input, said
from corpus.readers.columns import match_columns
from corpus.readers.gathering import Input, list_files, open_inputs
from corpus.readers.registry import Opened
from models.articles import NewArticle
from models.errors import KnownError
from models.wording import say

HEAD_CHARACTERS = 2_000
FIRST_ARTICLES = 5
_MOST_TRIES = 100


@dataclass(frozen=True, slots=True)
class Column:
    """A column or key of a file, and the article field it fills; None where it stays metadata."""

    name: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Preview:
    """The first input that some reader takes, as it would be imported.

    ``kind`` is None where no reader takes any of the first hundred; ``articles`` are empty where the reader needs a
    mapping first; ``issues`` say why. ``files`` counts a zip as one.
    """

    path: str
    files: int
    kind: str | None = None
    encoding: str | None = None
    head: str = ""
    columns: tuple[Column, ...] = ()
    articles: tuple[NewArticle, ...] = ()
    issues: tuple[str, ...] = ()


def preview(paths: Iterable[str | os.PathLike[str]], options: ImportOptions = DEFAULTS) -> Preview:
    """Look at the first readable input of ``paths``; raises ``NotAllowed`` for options that make no sense."""
    pattern = options.checked_pattern()
    files = list_files(paths)
    refused = Preview("", len(files), issues=(say("nothing was given"),))
    inputs = (given for listed in files for given in open_inputs(listed))
    for given in islice(inputs, _MOST_TRIES):
        try:
            opened = open_input(given, options)
        except KnownError as error:
            refused = refused if refused.path else Preview(given.path, len(files), issues=(said(error),))
            continue
        return _preview(given, opened, len(files), pattern)
    return refused


def _preview(given: Input, opened: Opened, files: int, pattern: NamePattern | None) -> Preview:
    articles: tuple[NewArticle, ...] = ()
    try:
        found = found_in(opened, given.path)
        articles = tuple(islice(read_input(given, opened, found, pattern), FIRST_ARTICLES))
        issues = (*opened.issues, *found.all_issues())
    except KnownError as error:
        issues = (*opened.issues, said(error))
    return Preview(
        given.path,
        files,
        opened.reader.kind,
        opened.encoding,
        opened.source.beginning()[:HEAD_CHARACTERS],
        _columns(opened),
        articles,
        issues,
    )


def _columns(opened: Opened) -> tuple[Column, ...]:
    if opened.reader.columns is None:
        return ()
    try:
        names = opened.reader.columns(opened.source)
    except KnownError:  # the same reason is among the issues
        return ()
    field_of = {column: field for field, column in match_columns(names, opened.options.mapping).fields.items()}
    return tuple(Column(name, field_of.get(name)) for name in names)
