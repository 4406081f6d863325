"""Tables of Parquet, Stata and SPSS: one article a row, value labels as words, by the column rules of all tables."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import chain
from typing import Any

from corpus.readers.columns import SPELLINGS, require_text
from corpus.readers.documents.docx import SURE
from corpus.readers.reader import NO, Found, Reader, ReadOptions
from corpus.readers.records import ArticleMaker, flattened, order_of
from corpus.readers.shapes import Shape, shape_of
from corpus.readers.source import Source
from corpus.readers.tables.apart import answers
from corpus.readers.tables.cells import distinct
from models.articles import NewArticle
from models.errors import Unreadable
from models.wording import later, say


@dataclass(frozen=True, slots=True)
class _Form:
    """A kind of table: what it is, which package reads it, and by which extra of ours that is installed."""

    kind: str
    shape: Shape
    name: str
    package: str
    extra: str


_FORMS = (
    _Form("parquet", Shape.PARQUET, later("a Parquet table"), "pyarrow", "parquet"),
    _Form("stata", Shape.STATA, later("a file of Stata"), "pyreadstat", "statistics"),
    _Form("spss", Shape.SPSS, later("a file of SPSS"), "pyreadstat", "statistics"),
)


def _recognised(form: _Form) -> Callable[[Source], float]:
    return lambda source: SURE if shape_of(source) is form.shape else NO


def _reading(form: _Form) -> Callable[[Source, ReadOptions], Found]:
    def read(source: Source, options: ReadOptions) -> Found:
        said = _answers(source, form, encoding=options.encoding or "")
        first = next(said)
        names = distinct(list(first["names"]))
        require_text(names, options.mapping)
        found = Found(declared=first["declared"])
        found.articles = _articles(said, names, _dates_of(source, form, first["names"], names), options, found)
        return found

    return read


def _columns_of(form: _Form) -> Callable[[Source], list[str]]:
    return lambda source: distinct(list(next(_answers(source, form))["names"]))


def _answers(source: Source, form: _Form, only: str = "", encoding: str = "") -> Iterator[dict[str, Any]]:
    """What is said of a table, the first of it its names; raises ``Unreadable`` where these can't be had."""
    name = say(form.name)
    if getattr(sys, "frozen", False) or find_spec(form.package) is None:
        raise Unreadable(
            say("is {format}, which is read by a package that isn't installed: {package}.",
                format=name, package=form.package),
            say("Install it (pip install \"standfirst[{extra}]\"), or save the table as CSV.", extra=form.extra),
        )  # fmt: skip
    said = answers(source, form.kind, only, encoding)
    first = next(said)
    if "problem" in first:
        raise Unreadable(say("is {format} that can't be read ({error}).", format=name, error=first["problem"]))
    return chain((first,), said)


def _dates_of(source: Source, form: _Form, written: list[str], names: list[str]) -> Callable[[str], Iterator[str]]:
    """All values of one column, by its name among ``names``."""

    def dates(name: str) -> Iterator[str]:
        wanted = written[names.index(name)]
        said = _answers(source, form, only=wanted.partition(".")[0])
        at = next(said)["names"].index(wanted)
        for answer in said:
            yield from (str(row[at]) for row in answer.get("rows", ()) if row[at])

    return dates


def _articles(
    said: Iterator[dict[str, Any]], names: list[str], dates: Callable[[str], Iterator[str]],
    options: ReadOptions, found: Found,
) -> Iterator[NewArticle]:  # fmt: skip
    maker = ArticleMaker(found, options)
    dated = maker.columns(tuple(names)).fields.get("published")
    day_first = order_of(lambda: dates(dated) if dated else ())
    number = 0
    for answer in said:
        for row in answer.get("rows", ()):
            number += 1
            record = flattened(dict(zip(names, row, strict=True)))
            if any(record.values()):
                where = say("row {row}", row=str(number))
                if article := maker.article(record, where, day_first):
                    yield article
            else:
                found.skip(say("row {row} is empty", row=str(number)))
        if lost := answer.get("lost"):
            found.skip(
                say(
                    "{n} row from row {row} on is damaged ({error})|{n} rows from row {row} on are damaged ({error})",
                    n=lost, row=str(number + 1), error=answer["why"],
                )
            )  # fmt: skip
            number += lost
        if "note" in answer:
            found.note(say("has days beyond the year 9999; dates near row {row} are numbers", row=str(number + 1)))
        if "problem" in answer:
            found.skip(say("is damaged from row {row} on ({error})", row=str(number + 1), error=answer["problem"]))


READERS = tuple(
    Reader(
        form.kind, label, _recognised(form), _reading(form), _columns_of(form),
        fields=tuple(SPELLINGS), takes_bytes=True,
    )
    for form, label in zip(
        _FORMS,
        (later("Parquet table"), later("Stata (.dta)"), later("SPSS (.sav, .zsav)")),
        strict=True,
    )
)  # fmt: skip
