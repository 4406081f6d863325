"""The formats that a dataset can be written in. A new one is a file beside this and a line here, or a package."""

from __future__ import annotations

from functools import cache
from typing import TypeGuard

from corpus.exporting.csv_set import CsvSet, SpreadsheetSet
from corpus.exporting.dataset import Format
from corpus.exporting.json_lines import JsonLines
from corpus.exporting.xlsx_set import XlsxSet
from corpus.outside import Brought, brought
from models.errors import NotFound
from models.wording import say

GROUP = "standfirst.exporters"  # of the entry points by which packages bring formats
FORMATS: dict[str, Format] = {form.name: form for form in (CsvSet(), JsonLines(), SpreadsheetSet(), XlsxSet())}


def formats() -> dict[str, Format]:
    """All formats by name: our own, then those of other packages."""
    return {**FORMATS, **{form.name: form for form, _ in outside().things}}


@cache
def outside() -> Brought[Format]:
    """The formats that other packages bring, each with its package, and why some of them can't be used."""
    return brought(GROUP, _is_format, lambda form: form.name, FORMATS, say("export format"))


def package_of(form: Format) -> str:
    """The package that brings a format; empty for our own."""
    return next((package for other, package in outside().things if other is form), "")


def format_named(name: str) -> Format:
    """The format with that word for ``--to``; raises NotFound for any other word."""
    known = formats()
    if name not in known:
        raise NotFound(
            say("There is no export format {name}.", name=name), say("Choose one of: {names}.", names=", ".join(known))
        )
    return known[name]


def _is_format(thing: object) -> TypeGuard[Format]:
    return isinstance(thing, Format) and not isinstance(thing, type)
