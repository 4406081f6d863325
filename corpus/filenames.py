"""What the name of a file and its folders say about the article in it.

Without a pattern: a date in the file name is the publication date of a text that has none, and the folder that holds
the file is its outlet, if the folder lies below the path that was given and is not named for its purpose
(``articles``, ``2020``, ``export``). A pattern such as ``{outlet}/{date} {headline}`` says it for all files.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from corpus.readers.columns import SPELLINGS
from corpus.readers.datelines import DATE_SOURCE
from corpus.readers.dates import date_in_name, read_date
from models.articles import NewArticle
from models.errors import NotAllowed
from models.wording import say

_GENERIC = """
    article articles batch clean corpus csv data dataset download downloads export exports file files folder full html
    import imports input inputs json jsonl markdown md misc new news output part raw sample samples search source
    sources story stories temp test text texts tmp train txt unsorted untitled various zip
"""
GENERIC_FOLDERS = frozenset(_GENERIC.split())
_FIELD = re.compile(r"\{([^{}]*)\}")
_FIELDS = {"date": "published", **{name: name for name in SPELLINGS if name != "text"}}


@dataclass(frozen=True, slots=True)
class NameFields:
    """Article fields and metadata read from a name."""

    fields: Mapping[str, str] = field(default_factory=dict)
    metadata: Mapping[str, str] = field(default_factory=dict)


class NamePattern:
    """A pattern for the end of a path without its suffix: ``{outlet}/{date} {headline}``; ``{_}`` is passed over.

    Raises ``NotAllowed`` for a pattern that has no field, or one field twice.
    """

    def __init__(self, pattern: str) -> None:
        names = [name.strip() for name in _FIELD.findall(pattern)]
        named = [name for name in names if name != "_"]
        rest = _FIELD.sub("", pattern)
        if not named or not all(named) or len(set(named)) < len(named) or "{" in rest or "}" in rest:
            raise NotAllowed(
                say("“{pattern}” is no pattern for file names.", pattern=pattern),
                say("Write it like {pattern}.", pattern="{outlet}/{date} {headline}"),
            )
        self._names = names
        self._folders = pattern.count("/")
        literals = [re.escape(literal).replace(r"\ ", r"[ _]+") for literal in _FIELD.split(pattern)[::2]]
        shapes = [r"(\d{4}[-_. ]?\d{2}[-_. ]?\d{2})" if _FIELDS.get(n) == "published" else "([^/]+?)" for n in names]
        self._shape = re.compile("".join(a + b for a, b in zip(literals, [*shapes, ""], strict=True)))

    def read(self, below: str) -> NameFields | None:
        """What a path says, or None where it doesn't fit."""
        tail = "/".join(without_suffix(below).split("/")[-self._folders - 1 :])
        match = self._shape.fullmatch(tail)
        if not match:
            return None
        fields: dict[str, str] = {}
        metadata: dict[str, str] = {}
        for name, value in zip(self._names, match.groups(), strict=True):
            if name in _FIELDS:
                fields[_FIELDS[name]] = value.replace("_", " ").strip()
            elif name != "_":
                metadata[name] = value.strip()
        if "published" in fields:
            fields["published"] = date_in_name(fields["published"]) or read_date(fields["published"]).iso or ""
        return NameFields(fields, metadata)


def named(article: NewArticle, below: str, pattern: NamePattern | None) -> tuple[NewArticle, list[str]]:
    """The one article of a file with what the file's name adds, and what is to know about that.

    A date that the file itself gives wins over one in the name; both are reported where they differ. What a pattern
    gives else wins over the file.
    """
    said = pattern.read(below) if pattern else None
    issues = [say("its name doesn't fit the pattern")] if pattern and not said else []
    fields = dict(said.fields) if said else {}
    metadata = {**article.metadata, **(said.metadata if said else {})}
    day = fields.pop("published", "") or date_in_name(below.rpartition("/")[2])
    if day and not article.published:
        fields["published"] = day
        metadata[DATE_SOURCE] = "file name"
    elif day and day != article.published:
        issues.append(
            say(
                "two dates: {published} in the text, {day} in the file name; took {published}",
                published=article.published, day=day,
            )
        )  # fmt: skip
    if not article.outlet and "outlet" not in fields and (outlet := outlet_of(below)):
        fields["outlet"] = outlet
    return _with(article, fields, metadata), issues


def one_of_many(article: NewArticle, below: str, pattern: NamePattern) -> NewArticle:
    """An article of a file that holds many, with what a pattern reads from the file's name where it has none itself."""
    said = pattern.read(below)
    if not said:
        return article
    fields = {name: value for name, value in said.fields.items() if not getattr(article, name) or name == "language"}
    return _with(article, fields, {**said.metadata, **article.metadata})


def _with(article: NewArticle, fields: Mapping[str, str], metadata: Mapping[str, str]) -> NewArticle:
    given = {name: value for name, value in fields.items() if value}
    if not given and len(metadata) == len(article.metadata):
        return article
    changed: dict[str, Any] = {**given, "metadata": metadata}
    return replace(article, **changed)


def outlet_of(below: str) -> str:
    """The name of the folder that holds a file, unless it tells the folder's purpose or a time."""
    folder = below.rpartition("/")[0].rpartition("/")[2]
    name = folder.replace("_", " ").strip()
    words = re.findall(r"[^\W\d_]+", name.lower())
    return name if words and not all(word in GENERIC_FOLDERS or len(word) == 1 for word in words) else ""


def without_suffix(below: str) -> str:
    """A path without the ``.txt`` or the like at its end."""
    return re.sub(r"\.[A-Za-z][A-Za-z0-9]{0,9}$", "", below)
