"""What a file says of one article, whatever its format, and the article that is made of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from corpus.languages import language_tag
from corpus.readers.bylines import authors_of, bare_byline
from corpus.readers.datelines import DATE_SOURCE, take_dateline
from corpus.readers.dates import DateInLine, date_in_line, order_shown_by, said_order, shortened
from corpus.readers.outlets import outlet_name, split_edition
from corpus.readers.reader import Found, ReadOptions
from models.articles import NewArticle
from models.wording import later, say

# The names under which the metadata of an article keep what has no field of its own.
SUBHEAD, SECTION, PAGE, EDITION = "subhead", "section", "page", "edition"
AUTHORS, IDENTIFIER, LENGTH, RIGHTS, TIME = "authors", "identifier", "length", "rights", "time"
OUTLET_AS_WRITTEN, DATE_AS_WRITTEN = "outlet as written", "date as written"
LOAD_DATE, CAPTION, CORRECTION, UPDATED = "load date", "caption", "correction", "updated"
FIELDS = (
    "text", "headline", "outlet", "published", "byline", "place", "url", "language", SUBHEAD, SECTION, PAGE, EDITION,
    AUTHORS, IDENTIFIER, LENGTH, RIGHTS,
)  # fmt: skip


def fields_without(*names: str) -> tuple[str, ...]:
    """What a format fills that has no place for these."""
    return tuple(name for name in FIELDS if name not in names)


_KEPT_APART = {
    RIGHTS: later("{n} copyright line|{n} copyright lines"),
    CAPTION: later("{n} caption|{n} captions"),
    LOAD_DATE: later("{n} load date|{n} load dates"),
    CORRECTION: later("{n} correction|{n} corrections"),
    UPDATED: later("{n} date of a change|{n} dates of a change"),
}
_LEFT_OUT = {
    "prompt": later("{n} prompt (“Read more” and the like)|{n} prompts (“Read more” and the like)"),
    "furniture": later("{n} line of a page's head or foot|{n} lines of a page's head or foot"),
    "empty copy": later("{n} repetition of the headline|{n} repetitions of the headline"),
}
_PROMPT = re.compile(
    r"(?:read|see|learn|find out) more(?: at|:|\.{3}|…|$).{0,120}|"
    r"(?:subscribe|sign up)(?: (?:to|for|now|today|here)\b.{0,150}|[.!]?$)|"
    r"(?:click here|follow us|download (?:the|our) app)\b.{0,150}|"
    r"(?:mehr dazu|lesen sie auch|lire aussi|à lire aussi|lees ook|leer más|leggi anche|vedi anche)\b.{0,150}|"
    r"advertisement|anzeige|publicité|share this(?: article)?|continue reading\b.{0,100}",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\d[\d.,\u202f\xa0 ]*")
_TRUNCATED = 0.8  # of the declared words, below which something may be missing
_FEW_WORDS = 50
_WITHOUT_BLANKS = ("zh", "ja", "ko", "th")  # where words can't be counted by the blanks between them
_WORDS = re.compile(r"\w+(?:['’.-]\w+)*")


@dataclass(slots=True)
class Piece:
    """One article as its file tells it: everything as written, the text by paragraphs, ``other`` by its own names."""

    headline: str = ""
    subhead: str = ""
    byline: str = ""
    authors: list[str] = field(default_factory=list)  # where the file itself keeps them apart
    date: str = ""
    outlet: str = ""
    section: str = ""
    page: str = ""
    edition: str = ""
    place: str = ""
    url: str = ""
    identifier: str = ""
    language: str = ""
    length: str = ""
    rights: str = ""
    paragraphs: list[str] = field(default_factory=list)
    other: dict[str, str] = field(default_factory=dict)
    last_name_first: bool = False

    def add(self, name: str, value: str) -> None:
        """Keep something more; a second value of the same name stands behind the first."""
        value = " ".join(value.split())
        if value and value not in self.other.get(name, "").split("; "):
            self.other[name] = f"{self.other[name]}; {value}" if name in self.other else value


class Composer:
    """Makes articles of the pieces of one file, and counts what it leaves out or keeps apart.

    ``dates`` are as many of the file's dates as are known beforehand: they show whether the day comes first.
    """

    def __init__(self, found: Found, options: ReadOptions, dates: Callable[[], Iterable[str]] = list) -> None:
        self.found, self.options = found, options
        self._dates = dates
        self._apart: Counter[str] = Counter()
        self._left: Counter[str] = Counter()
        self._ordered: Counter[str] = Counter()

    def article(self, piece: Piece, where: str) -> NewArticle | None:
        """The article of a piece, or None with an issue that begins with ``where`` (``document 7 of 12``)."""
        piece.outlet, edition = split_edition(piece.outlet)
        piece.edition = piece.edition or edition
        paragraphs = self._paragraphs(piece)
        if not any(map(str.isalnum, "".join(paragraphs))) and (caption := piece.other.get(CAPTION)):
            paragraphs = [caption]
            self.found.note(say("{where} has no text but a caption, which was taken for it", where=where))
        text = "\n".join(paragraphs)
        if not any(map(str.isalnum, text)):
            self.found.skip(say("{where} has no text", where=where))
            return None
        fields, metadata = self._fields(piece), self._metadata(piece)
        published = self._published(piece, fields["language"], metadata, where)
        given: dict[str, str | None] = {**fields, "published": published}
        if issue := take_dateline(text, given, metadata):
            self.found.note(say("{where}: {issue}", where=where, issue=issue))
        self._check_length(piece, paragraphs, fields["language"], where)
        self._apart.update(name for name in _KEPT_APART if name in metadata)
        return NewArticle(
            text=text, published=given["published"], metadata=metadata,
            headline=fields["headline"], outlet=fields["outlet"], byline=fields["byline"],
            place=given["place"] or "", url=fields["url"], language=fields["language"],
        )  # fmt: skip

    def leave_out(self, kind: str, count: int = 1) -> None:
        """Count what a reader has left out of a text itself: ``prompt``, ``furniture``."""
        self._left[kind] += count

    def close(self) -> None:
        """Say what was left out of the texts, and how dates were read; after the last article."""
        if apart := [say(_KEPT_APART[name], n=n) for name, n in self._apart.items() if n]:
            self.found.note(say("kept as metadata, apart from the texts: {things}", things=", ".join(apart)))
        if left := [say(_LEFT_OUT[name], n=n) for name, n in self._left.items() if n]:
            self.found.note(say("left out of the texts: {things}", things=", ".join(left)))
        for note in self._ordered:
            self.found.note(note)

    def _paragraphs(self, piece: Piece) -> list[str]:
        kept = []
        for paragraph in piece.paragraphs:
            if len(paragraph) < 250 and _PROMPT.fullmatch(paragraph.strip()):
                self._left["prompt"] += 1
            elif paragraph.strip():
                kept.append(paragraph.strip())
        if len(kept) > 1 and piece.headline and kept[0] == piece.headline:
            self._left["empty copy"] += 1
            del kept[0]
        return kept

    def _fields(self, piece: Piece) -> dict[str, str]:
        return {
            "headline": " ".join(piece.headline.split()),
            "outlet": outlet_name(piece.outlet) if piece.outlet.strip() else "",
            "byline": bare_byline(_in_order(piece)) or "; ".join(piece.authors),
            "place": " ".join(piece.place.split()),
            "url": piece.url.strip(),
            "language": language_tag(piece.language) if piece.language.strip() else self.options.language,
        }

    def _metadata(self, piece: Piece) -> dict[str, str]:
        outlet = piece.outlet.casefold()
        named = authors_of(piece.byline, piece.last_name_first)
        authors = piece.authors or [name for name in named if name.casefold() not in outlet]
        written = " ".join(piece.outlet.split())
        values = {
            SUBHEAD: piece.subhead, AUTHORS: "; ".join(authors), SECTION: piece.section, PAGE: piece.page,
            EDITION: piece.edition, IDENTIFIER: piece.identifier, LENGTH: piece.length, RIGHTS: piece.rights,
            OUTLET_AS_WRITTEN: written if written != outlet_name(written) else "",
        }  # fmt: skip
        kept = {name: " ".join(value.split()) for name, value in values.items() if value and value.strip()}
        return kept | {name: value for name, value in piece.other.items() if value.strip()}

    def _published(self, piece: Piece, language: str, metadata: dict[str, str], where: str) -> str | None:
        written = " ".join(piece.date.split())
        if not written and (loaded := date_in_line(piece.other.get(LOAD_DATE, ""))) and loaded.iso and loaded.is_whole:
            metadata[DATE_SOURCE] = "load date"
            self.found.note(say("{where}: names no date; the one on which it was loaded was taken", where=where))
            return loaded.iso
        if not written:
            return None
        read = date_in_line(written, self.options.day_first)
        if read and read.issue:
            read = self._by_order(written, language) or read
        if not read or not read.iso:
            issue = read.issue if read else say("“{date}” is no full date", date=shortened(written))
            self.found.note(say("{where}: {issue}; kept as metadata", where=where, issue=issue))
            metadata[DATE_AS_WRITTEN] = written
            return None
        if read.time:
            metadata[TIME] = read.time
        if not read.is_whole:
            metadata[DATE_AS_WRITTEN] = written
            told = say("{where}: “{date}” names no day; its first was taken", where=where, date=shortened(written))
            self.found.note(told)
        return read.iso

    def _by_order(self, written: str, language: str) -> DateInLine | None:
        """A date that could mean two days, by what the file's other dates show, else by its language."""
        if (shown := self._shown) is not None:
            why = said_order(shown)
        elif language not in ("", "en"):
            shown, why = (
                True,
                say("dates such as 03/04/2020 were read with the day first, as is usual in their language"),
            )
        else:
            return None
        self._ordered[why] += 1
        return date_in_line(written, shown)

    @cached_property
    def _shown(self) -> bool | None:
        shown = {order_shown_by(written) for written in self._dates()} - {None}
        return shown.pop() if len(shown) == 1 else None

    def _check_length(self, piece: Piece, paragraphs: list[str], language: str, where: str) -> None:
        counted = _COUNTED.search(piece.length)
        digits = re.sub(r"\D", "", counted[0]) if counted else ""
        declared = int(digits) if 0 < len(digits) < 8 else 0
        if declared < _FEW_WORDS or language in _WITHOUT_BLANKS:
            return
        words = sum(1 for paragraph in paragraphs for _ in _WORDS.finditer(paragraph))
        if words < declared * _TRUNCATED:
            self.found.note(
                say(
                    "{where}: declares {declared} words, {n} was read|"
                    "{where}: declares {declared} words, {n} were read",
                    n=words, where=where, declared=declared,
                )
            )  # fmt: skip


def _in_order(piece: Piece) -> str:
    """The byline with each first name first."""
    return "; ".join(authors_of(piece.byline, inverted=True)) if piece.last_name_first else piece.byline


def composed(pieces: Sequence[Piece], options: ReadOptions, found: Found) -> Iterator[NewArticle]:
    """The articles of the pieces of a file, of which all dates together show whether the day comes first."""
    composer = Composer(found, options, lambda: (piece.date for piece in pieces))
    for number, piece in enumerate(pieces, 1):
        if article := composer.article(piece, say("document {n} of {all}", n=number, all=len(pieces))):
            yield article
    composer.close()
