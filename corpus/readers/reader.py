"""What every reader takes and gives: bytes in; articles, declared count and issues out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from models.articles import NewArticle

LISTED_ISSUES = 100


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How the person who imports wants files to be read; the defaults leave it to the files."""

    mapping: Mapping[str, str] = field(default_factory=dict)  # article field → column
    encoding: str | None = None
    mend_mojibake: bool = False
    day_first: bool | None = None  # how 03/04/2020 is meant
    language: str = "en"  # of articles that don't name theirs


@dataclass(frozen=True, slots=True)
class Material:
    """One file or archive member, as its reader gets it.

    ``text`` is the decoded ``data`` with LF line ends, empty where the bytes are no text.
    """

    name: str
    data: bytes
    text: str
    options: ReadOptions = ReadOptions()

    @property
    def suffix(self) -> str:
        """The end of the file name, in small letters: ``.csv``."""
        dot = self.name.rfind(".")
        return self.name[dot:].lower() if dot > self.name.rfind("/") else ""


@dataclass(slots=True)
class Found:
    """What a file holds; ``issues`` and ``skipped`` are whole once ``articles`` has been read to its end."""

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
        more = (f"and {self.unlisted:,} more issues like these",) if self.unlisted else ()
        return (*self.issues, *more)


@dataclass(frozen=True, slots=True)
class Reader:
    """A format: its word for ``--as``, its name for people, how it is recognised and how it is read.

    ``read`` raises ``Unreadable`` where nothing of the material can be used.
    """

    kind: str
    label: str
    recognises: Callable[[Material], bool]
    read: Callable[[Material], Found]
    columns: Callable[[Material], list[str]] | None = None  # the names that can be mapped, for formats that have them
    one_article: bool = False  # a file is one article, so that its name and folder may say something about it
