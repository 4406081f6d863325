"""Which column of a table, or key of a record, holds which field of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from corpus.readers.dates import shortened
from models.errors import NotAllowed, Unreadable
from models.wording import say

# The usual spellings of each field, best first; written small, words joined by "_".
_SPELLED = {
    "text": (
        "text full_text fulltext article_text article_body articlebody body_text bodytext body content main_text "
        "maintext plain_text plaintext text_content content_text news_text story_text article story paragraphs"
    ),
    "headline": "headline title head_line headline_main heading article_title web_title news_title story_title",
    "outlet": (
        "outlet publication source newspaper publication_name publication_title publisher news_outlet news_source "
        "media_name medium media source_name outlet_name paper journal site_name website site"
    ),
    "published": (
        "published date published_at publication_date publish_date published_date pub_date pubdate date_published "
        "date_publish published_on web_publication_date publicationdate publishdate publishedat article_date "
        "datetime release_date"
    ),
    "byline": "byline author authors by writer journalist reporter byline_original author_name creator",
    "place": "place dateline location city place_name",
    "url": "url link web_url article_url permalink canonical_url uri source_url href",
    "language": "language lang language_code",
}
SPELLINGS: Mapping[str, list[str]] = {field: spellings.split() for field, spellings in _SPELLED.items()}
# What hangs on these is theirs: the address of a picture is not the article's.
_PEOPLE_AND_PICTURES = "author authors byline image images media multimedia picture thumbnail user video"
_OTHERS = frozenset(_PEOPLE_AND_PICTURES.split())
_WORD_END = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_WORD = re.compile(r"[^\w]+|_+")


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Article field → column, and the columns that stay metadata, in their order."""

    fields: Mapping[str, str]
    rest: tuple[str, ...]


def parse_mapping(pairs: Iterable[str]) -> dict[str, str]:
    """``["text=col", …]`` as a mapping of article fields to columns; raises ``NotAllowed`` for any other shape."""
    mapping = {}
    for pair in pairs:
        field, equals, column = pair.partition("=")
        if not equals:
            raise NotAllowed(
                say("“{pair}” maps nothing.", pair=pair), say("Write it as field=column, such as text=story.")
            )
        mapping[field.strip()] = column.strip()
    check_mapping(mapping)
    return mapping


def check_mapping(mapping: Mapping[str, str]) -> None:
    """Raise ``NotAllowed`` where ``mapping`` names a field that articles don't have."""
    for field in mapping:
        if field not in SPELLINGS:
            raise NotAllowed(
                say("An article has no field “{field}”.", field=field),
                say("The fields are {fields}.", fields=", ".join(SPELLINGS)),
            )


def match_columns(names: Sequence[str], given: Mapping[str, str]) -> ColumnMap:
    """Match column names to article fields by their usual spellings; what is ``given`` comes first.

    An empty column in ``given`` leaves its field unmapped.
    """
    known = {plain(name): name for name in reversed(names) if name}
    dotted = {key: name for key, name in known.items() if "." in key}
    joined = {key.replace(".", "_"): name for key, name in dotted.items()}
    ends = {key.rpartition(".")[2]: name for key, name in dotted.items() if key.split(".")[-2] not in _OTHERS}
    fields = {field: known[plain(name)] for field, name in given.items() if name and plain(name) in known}
    taken = set(fields.values())
    for field, spellings in SPELLINGS.items():
        if field in given:
            continue
        candidates = [by[spelling] for by in (known, joined, ends) for spelling in spellings if spelling in by]
        if free := next((name for name in candidates if name not in taken), None):
            fields[field] = free
            taken.add(free)
    return ColumnMap(fields, tuple(name for name in names if name and name not in taken))


def missing_columns(names: Iterable[str], given: Mapping[str, str]) -> list[str]:
    """The columns that ``given`` names and that are not there."""
    known = {plain(name) for name in names}
    return [name for name in given.values() if name and plain(name) not in known]


def require_text(names: Sequence[str], given: Mapping[str, str]) -> None:
    """Raise ``Unreadable``, naming the columns and the way out, where no column holds the text."""
    if "text" in match_columns(names, given).fields:
        return
    shown = ", ".join(f"“{shortened(name)}”" for name in names[:20])
    if given.get("text"):
        what = say("has no column “{name}”; its columns are {columns}.", name=given["text"], columns=shown)
    else:
        what = say("has no column that holds the text; its columns are {columns}.", columns=shown)
    raise Unreadable(what, say("Map one of them to the text."))


def plain(name: str) -> str:
    """A column name without the accidents of its spelling: ``Published At`` and ``publishedAt`` are the same."""
    parts = name.strip().lstrip("\ufeff").split(".")
    return ".".join(_NO_WORD.sub("_", _WORD_END.sub("_", part)).strip("_").lower() for part in parts)
