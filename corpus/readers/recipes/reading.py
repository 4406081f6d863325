"""A recipe as a reader: what it finds in a source, as articles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.readers.pieces import Composer, Piece
from corpus.readers.reader import BY_NAME, NO, Found, Reader, ReadOptions
from corpus.readers.recipes import finding
from corpus.readers.recipes.dividing import chunks, lines_of
from corpus.readers.recipes.recipe import Recipe
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from models.articles import NewArticle
from models.errors import Unreadable
from models.wording import say

FITS = BY_NAME + 0.1  # surer than a file's name, less sure than a reader that knows what it reads
TEXTS = (Shape.TEXT, Shape.JSON, Shape.MAIL, Shape.MBOX)  # what looks like these may only begin like them
OTHER_LINES = "other lines"  # the metadata that keep what no rule names
_LOOKED_AT = 200_000  # characters by which a source is told
_FEWEST = 2  # articles that must fit, and
_SHARE = 0.8  # of them
_NUMERIC = re.compile(r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)")
_NAMED = 40  # characters of a line that is left out, as it is shown


def reader_of(recipe: Recipe) -> Reader:
    """A reader whose kind names the recipe; of a recipe for texts."""
    return Reader(
        recipe.kind, said_kind(recipe.name), lambda source: _recognises(source, recipe),
        lambda source, options: _read(source, options, recipe),
        fields=("text", *(name for name, _ in recipe.fields)),
    )  # fmt: skip


def said_kind(name: str) -> str:
    """How a recipe is called where the label of a reader stands."""
    return say("recipe “{name}”", name=name)


def _recognises(source: Source, recipe: Recipe) -> float:
    """By two articles at least, of which nearly all have what the recipe names."""
    if not recipe.separator or shape_of(source) not in TEXTS:
        return NO
    start = source.beginning()[:_LOOKED_AT]
    fitting = all_ = 0
    for chunk in chunks(lines_of([start]), recipe.separator):
        piece = finding.found_in(chunk, recipe)
        if finding.is_article(chunk, piece, recipe):
            all_ += 1
            fitting += len(piece.values) == len(recipe.fields)
    return FITS if fitting >= _FEWEST and fitting >= _SHARE * all_ else NO


def _read(source: Source, options: ReadOptions, recipe: Recipe) -> Found:
    """One article a piece; raises Unreadable where the recipe finds none."""
    found = Found()
    articles = _articles(source, options, recipe, found)
    first = next(articles, None)
    if first is None:
        what = say("holds no article that the recipe “{name}” finds.", name=recipe.name)
        raise Unreadable(what, say("Look at it with: standfirst recipe check."))
    found.articles = _from(first, articles)
    return found


def _from(first: NewArticle, rest: Iterator[NewArticle]) -> Iterator[NewArticle]:
    yield first
    yield from rest


def _articles(source: Source, options: ReadOptions, recipe: Recipe, found: Found) -> Iterator[NewArticle]:
    composer = Composer(found, options, lambda: _dates(source, recipe))
    loose = number = 0
    for chunk in chunks(lines_of(source.lines()), recipe.separator):
        piece = finding.found_in(chunk, recipe)
        line = str(chunk.written[0].number)
        if not finding.is_article(chunk, piece, recipe):
            found.skip(
                say(
                    "line {line}: belongs to no article and was left out (“{start}”)",
                    line=line, start=chunk.written[0].text.strip()[:_NAMED],
                )
            )  # fmt: skip
            continue
        number += 1
        loose += len(piece.loose)
        if article := composer.article(as_piece(piece), say("article {n} (line {line})", n=number, line=line)):
            yield article
    composer.close()
    if loose:
        found.note(
            say(
                "{n} line that no rule names is kept as metadata|{n} lines that no rule names are kept as metadata",
                n=loose,
            )
        )


def _dates(source: Source, recipe: Recipe) -> Iterator[str]:
    """All dates of a source, to show whether the day comes first in them."""
    for chunk in chunks(lines_of(source.lines()), recipe.separator):
        if (value := finding.found_in(chunk, recipe).values.get("published")) is not None:
            yield from _NUMERIC.findall(value.text[:1000])


def as_piece(found: finding.Piece) -> Piece:
    """What was found as readers of several fields have it; what no rule names is kept beside it."""
    given = {name: value.text for name, value in found.values.items()}
    piece = Piece(
        headline=given.get("headline", ""), byline=given.get("byline", ""), date=given.get("published", ""),
        outlet=given.get("outlet", ""), place=given.get("place", ""), url=given.get("url", ""),
        paragraphs=[found.text.text],
    )  # fmt: skip
    for label, value in found.labelled.items():
        piece.add(label, value)
    for line in found.loose:
        piece.add(OTHER_LINES, line.text)
    return piece
