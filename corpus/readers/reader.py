"""What every reader takes and gives: a source in; articles, declared count and issues out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from corpus.readers.recipes.recipe import Recipe
from corpus.readers.source import Source
from models.articles import NewArticle
from models.wording import say

LISTED_ISSUES = 100

# How sure a reader is that a source is of its format, from 0 to 1; any number between them will do.
NO = 0.0
ANY_TEXT = 0.1  # it takes whatever is text
BY_NAME = 0.5  # the file's name says so
BY_CONTENT = 0.8  # it reads like it
BY_SIGNATURE = 0.9  # it carries the mark of its format
CERTAIN = 1.0  # it can be nothing else


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How the person who imports wants files to be read; the defaults leave it to the files."""

    mapping: Mapping[str, str] = field(default_factory=dict)  # article field → column
    encoding: str | None = None
    mend_mojibake: bool = False
    day_first: bool | None = None  # how 03/04/2020 is meant
    language: str = ""  # of articles that don't name theirs; empty: as their text shows
    recipe: Recipe | None = None  # by which all of them are read
    recipes: tuple[Recipe, ...] = ()  # that are tried where no reader knows better


@dataclass(slots=True)
class Found:
    """What a source holds; ``issues`` and ``skipped`` are whole once ``articles`` has been read to its end."""

    articles: Iterable[NewArticle] = ()
    declared: int | None = None  # how many articles the file itself says it holds
    issues: list[str] = field(default_factory=list)
    skipped: int = 0  # rows, lines or records that gave no article, each with an issue
    unlisted: int = 0  # issues beyond those that are written out

    def note(self, issue: str) -> None:
        """Say something about an article that is kept."""
        if len(self.issues) < LISTED_ISSUES:
            self.issues.append(issue)
        else:
            self.unlisted += 1

    def skip(self, reason: str) -> None:
        """Leave a row, line or record out, and say why."""
        self.skipped += 1
        self.note(reason)

    def all_issues(self) -> tuple[str, ...]:
        """The issues, with the number of those that are not written out as the last one."""
        if not self.unlisted:
            return tuple(self.issues)
        more = say("and {n} more issue like these|and {n} more issues like these", n=self.unlisted)
        return (*self.issues, more)


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: its word for ``--as``, its name for people, how sure it is of a source, and how it is read.

    Its name is said where it is shown, so ``later`` marks it. The surest reader gets the source; of two that are as
    sure, the one that was asked first. ``read`` raises ``Unreadable`` where nothing of the source can be used;
    ``articles`` of what it gives are best a generator, so that a large source never stands in memory.
    """

    kind: str
    label: str
    recognises: Callable[[Source], float]
    read: Callable[[Source, ReadOptions], Found]
    columns: Callable[[Source], list[str]] | None = None  # the names that can be mapped, for formats that have them
    records: Callable[[Source], Iterator[Mapping[str, str]]] | None = None  # what stands in them, to be looked at
    one_article: bool = False  # a file is one article, so that its name and folder may say something about it
    fields: tuple[str, ...] = ()  # of an article, which it can fill
    takes_bytes: bool = False  # it reads what is no text
    origin: str = ""  # the package that brings it, where that is not this one
