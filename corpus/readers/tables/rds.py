"""Tables of R (.rds, .RData): data frames and text corpora, read without R and without what could run in it."""

from __future__ import annotations

import struct
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial

from corpus.readers.columns import SPELLINGS, match_columns, require_text
from corpus.readers.documents.docx import SURE
from corpus.readers.reader import NO, Found, Reader, ReadOptions
from corpus.readers.records import ArticleMaker, order_of
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source, unreadable
from corpus.readers.tables.r_objects import Damaged, Thing, things_in
from corpus.readers.tables.r_values import columns_of, words_of
from corpus.readers.unpacking import Damaged as BadlyPacked
from corpus.readers.unpacking import packing_of, plain_chunks, unpacked_chunks
from models.articles import NewArticle
from models.errors import Unreadable
from models.wording import later, say

LARGEST_UNPACKED = 500_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Frame:
    """A data frame: its name where it has one, and its columns, all as long as each other."""

    name: str
    columns: dict[str, list[str]]

    @property
    def names(self) -> list[str]:
        """The names of the columns."""
        return list(self.columns)


def recognises(source: Source) -> float:
    """By the first signs of what R writes, packed or not."""
    return SURE if shape_of(source) is Shape.RDS else NO


def read(source: Source, options: ReadOptions) -> Found:
    """One article a row of each data frame with a column for the text, or one a text of a corpus."""
    found = Found()
    frames = []
    for frame in _frames(source, found):
        if "text" in match_columns(frame.names, options.mapping).fields:
            frames.append(frame)
        elif frame.columns:
            found.note(say("the data frame “{name}” has no column that holds the text", name=frame.name))
    if not frames:
        require_text(columns(source), options.mapping)
    found.articles = _articles(frames, options, found)
    return found


def columns(source: Source) -> list[str]:
    """The names of the columns of the first data frame."""
    frames = _frames(source, Found())
    if not frames:
        raise Unreadable(say("holds no data frame of R."), say("Save one with saveRDS, or write it as CSV."))
    return frames[0].names


def _frames(source: Source, found: Found) -> list[Frame]:
    chunks = _chunks(source)
    try:
        with closing(chunks):
            return [frame for name, thing in things_in(chunks) for frame in _frames_of(name, thing, found)]
    except (Damaged, BadlyPacked, struct.error, LookupError, ValueError, TypeError, OverflowError) as error:
        raise Unreadable(say("is no file of R that can be read ({error}).", error=error)) from None
    except (OSError, MemoryError) as error:
        raise unreadable(error) from None


def _chunks(source: Source) -> Generator[bytes, None, None]:
    """The bytes unpacked, as many as may be."""
    size, packing = 0, packing_of(source.head)
    with source.open() as file:
        for chunk in unpacked_chunks(file, packing) if packing else plain_chunks(file):
            size += len(chunk)
            if size > LARGEST_UNPACKED:
                raise Unreadable(say("unpacks to more than {amount} MB.", amount=LARGEST_UNPACKED // 1_000_000))
            yield chunk


def _frames_of(name: str, thing: Thing, found: Found) -> Iterator[Frame]:
    """The data frames in a thing: itself, the texts of a corpus with what is kept of each, or those of a list."""
    classes = thing.classes
    if "data.frame" in classes:
        yield Frame(name, columns_of(thing, found))
    elif thing.kind == "text" and thing.items and ("corpus" in classes or not name):
        kept = thing.attributes.get("docvars")
        more = columns_of(kept, found) if kept is not None and "data.frame" in kept.classes else {}
        columns = {"text": words_of(thing), **{key: values for key, values in more.items() if key != "text"}}
        if (called := thing.attributes.get("names")) is not None:
            columns.setdefault("name", words_of(called))
        length = len(thing.items)
        yield Frame(name, {key: values for key, values in columns.items() if len(values) == length})
    elif thing.kind == "list":
        inner = thing.attributes.get("names")
        names = words_of(inner) if inner is not None else []
        for n, one in enumerate(thing.items):
            if isinstance(one, Thing) and "data.frame" in one.classes:
                yield Frame(names[n] if n < len(names) else str(n + 1), columns_of(one, found))


def _articles(frames: list[Frame], options: ReadOptions, found: Found) -> Iterator[NewArticle]:
    for frame in frames:
        maker = ArticleMaker(found, options)
        dated = maker.columns(tuple(frame.names)).fields.get("published")
        dates = frame.columns[dated] if dated else []
        day_first = order_of(partial(iter, dates))
        for number, row in enumerate(zip(*frame.columns.values(), strict=True), 1):
            where = say("row {row}", row=str(number))
            if len(frames) > 1:
                where = say("{frame}, row {row}", frame=frame.name, row=str(number))
            if article := maker.article(dict(zip(frame.names, row, strict=True)), where, day_first):
                yield article


READER = Reader("rds", later("R (.rds, .RData)"), recognises, read, columns, fields=tuple(SPELLINGS), takes_bytes=True)
