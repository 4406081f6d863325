"""The formats that can be read. A new one is a file beside this and a line in ``READERS``, or a package of its own."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeGuard

from corpus.outside import Brought, brought
from corpus.readers import foreign
from corpus.readers.columns import match_columns, missing_columns
from corpus.readers.containers import mail, warc
from corpus.readers.databases import (
    ebsco,
    europresse,
    factiva,
    factiva_xml,
    newsbank,
    nexis,
    nexis_uni,
    proquest,
    proquest_xml,
)
from corpus.readers.documents import docx, frontmatter, markdown, odt, pdf, rtf, text
from corpus.readers.markup import declared_encoding
from corpus.readers.reader import NO, Reader, ReadOptions
from corpus.readers.recipes import recipe_file
from corpus.readers.recipes.reading import FITS, reader_of, said_kind
from corpus.readers.recipes.recipe import Recipe
from corpus.readers.source import Source
from corpus.readers.tables import addresses, frames, json_array, json_lines, rds, table, workbook
from corpus.readers.web import feed, guardian, media_cloud, nyt, page
from corpus.readers.wires import newsml_1, newsml_g2, nitf, reuters
from models.errors import NotAllowed, Unreadable
from models.wording import say

GROUP = "standfirst.readers"  # of the entry points by which packages bring readers
# Of two that are as sure, the first has it.
READERS: tuple[Reader, ...] = (
    proquest.READER, proquest_xml.READER, nexis.READER, nexis_uni.READER, factiva.READER, factiva_xml.READER,
    europresse.READER, newsbank.READER, ebsco.READER,
    newsml_g2.READER, newsml_1.READER, nitf.READER, reuters.READER,
    guardian.READER, nyt.READER, media_cloud.READER, feed.READER, page.READER,
    warc.READER, mail.READER,
    docx.READER, odt.READER, rtf.READER, pdf.READER,
    recipe_file.READER, addresses.READER, workbook.READER, *frames.READERS, rds.READER,
    frontmatter.READER, json_lines.READER, json_array.READER, table.READER, markdown.READER, text.READER,
)  # fmt: skip

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """A source with the reader that fits it, how it is to be read, and what went wrong on the way to that."""

    source: Source
    reader: Reader
    options: ReadOptions
    trouble: tuple[str, ...] = ()

    @property
    def encoding(self) -> str | None:
        """The encoding of its text; None before it is read, and where it is none."""
        return self.source.encoding

    @property
    def issues(self) -> tuple[str, ...]:
        """What is to know about the source as a whole; complete once it has been read to its end."""
        return (*self.source.issues, *self.trouble)


def readers() -> tuple[Reader, ...]:
    """All readers: our own, then those of other packages."""
    return (*READERS, *(reader for reader, _ in outside().things))


def kinds() -> tuple[str, ...]:
    """The words for ``--as``."""
    return tuple(reader.kind for reader in readers())


@cache
def outside() -> Brought[Reader]:
    """The readers that other packages bring, each with its package, and why some of them can't be used."""
    ours = [reader.kind for reader in (*READERS, foreign.READER)]
    found = brought(GROUP, _is_reader, lambda reader: reader.kind, ours, say("reader"))
    return Brought(tuple((replace(reader, origin=package), package) for reader, package in found.things), found.issues)


def _is_reader(thing: object) -> TypeGuard[Reader]:
    return isinstance(thing, Reader)


def reader_of_kind(kind: str) -> Reader:
    """The reader with that word for ``--as``; raises ``NotAllowed`` for any other word."""
    for reader in readers():
        if reader.kind == kind:
            return reader
    raise NotAllowed(
        say("“{kind}” is no kind of input.", kind=kind), say("The kinds are {kinds}.", kinds=", ".join(kinds()))
    )


def open_source(source: Source, options: ReadOptions, kind: str | None = None) -> Opened:
    """Find the reader of a source; raises ``Unreadable`` with the reason where there is none."""
    if source.is_whole and not source.head.strip():
        raise Unreadable(say("holds nothing but blanks.") if source.head else say("is empty."))
    source.decode_as(options.encoding or declared_encoding(source.head), options.mend_mojibake)
    trouble: list[str] = []
    recipe = options.recipe
    if kind:
        reader: Reader | None = reader_of_kind(kind)
    elif recipe is not None:
        reader = _table_reader(source, recipe) if recipe.is_for_tables else reader_of(recipe)
    else:
        reader, recipe = _surest(source, trouble, options.recipes)
    if reader is foreign.READER:
        reader.read(source, options)  # which says what it is
    if reader is None or not reader.takes_bytes:
        first = source.text() if source.is_whole else next(source.pieces(), "")  # or the reason why it is no text
        if not first.strip() and (source.is_whole or not first):
            raise Unreadable(say("holds nothing but blanks."))
    assert reader is not None, "whatever is text has a reader"
    if recipe is not None and recipe.is_for_tables:
        reader = replace(reader, kind=recipe.kind, label=said_kind(recipe.name))
        options = replace(options, mapping={**dict(recipe.columns), **options.mapping})
    return Opened(source, reader, options, tuple(trouble))


def _surest(
    source: Source, trouble: list[str], recipes: tuple[Recipe, ...] = ()
) -> tuple[Reader | None, Recipe | None]:
    """The reader that is surest of it, and the recipe by which it reads.

    What one of another package does wrong costs only its own say. A recipe comes where no reader knows better.
    """
    best, most = None, NO
    for reader in (*readers(), foreign.READER):
        sure = _sureness(reader, source, trouble)
        if sure > most:
            best, most = reader, sure
    for recipe in recipes:
        if recipe.is_for_tables:
            if best is not None and best.columns is not None and _fits(recipe, best, source):
                return best, recipe
        elif (most < FITS or best is foreign.READER) and (known := reader_of(recipe)).recognises(source):
            return known, recipe
    return best, None


def _sureness(reader: Reader, source: Source, trouble: list[str]) -> float:
    try:
        return float(reader.recognises(source))
    except Exception as error:
        if not reader.origin:
            raise
        log.exception("recognising %s by %s", source.name, reader.kind)
        trouble.append(
            say(
                "the reader “{reader}” failed to look at it ({error})",
                reader=reader.kind, error=type(error).__name__,
            )
        )  # fmt: skip
        return NO


def _fits(recipe: Recipe, reader: Reader, source: Source) -> bool:
    """Whether a table has all columns that a recipe names, and no rule knows which holds the text."""
    assert reader.columns is not None, "it is asked of tables"
    try:
        names = reader.columns(source)
    except Unreadable:
        return False
    return not missing_columns(names, dict(recipe.columns)) and "text" not in match_columns(names, {}).fields


def _table_reader(source: Source, recipe: Recipe) -> Reader:
    """The reader of tables that is surest of it; raises Unreadable where none takes it."""
    trouble: list[str] = []
    tables = [(_sureness(one, source, trouble), one) for one in readers() if one.columns is not None]
    sure, best = max(tables, key=lambda pair: pair[0])
    if not sure:
        raise Unreadable(say("is no table, for which the recipe “{name}” is.", name=recipe.name))
    return best
