"""An import report as the page words it: figures over all files, and a row for each of them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from corpus.import_report import FileReport
from corpus.readers.gathering import BETWEEN
from corpus.readers.recipes.reading import said_kind
from corpus.readers.recipes.recipe import PREFIX
from corpus.readers.registry import readers
from models.wording import say

ENCODINGS = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "cp1252": "Windows-1252", "utf-16": "UTF-16", "latin-1": "Latin-1",
}  # fmt: skip
TROUBLE, NOTE, QUIET = "oppose", "draft", "ink2"  # tones of what is to know, the worst first
SIGNS = {TROUBLE: "▼", NOTE: "●", QUIET: "●"}


@dataclass(frozen=True, slots=True)
class Figures:
    """What the head of the page counts; ``declared`` is None where no file says how many articles it has."""

    declared: int | None
    found: int
    imported: int
    duplicates: int
    missing: int
    not_read: int


def figures(reports: Sequence[FileReport]) -> Figures:
    """The sums over all rows."""
    declared = [r.declared for r in reports if r.declared is not None]
    return Figures(
        sum(declared) if declared else None,
        sum(r.found for r in reports),
        sum(r.imported for r in reports),
        sum(r.duplicates for r in reports),
        sum(max(0, r.declared - r.found) for r in reports if r.declared is not None),
        sum(1 for r in reports if is_unread(r)),
    )


def is_unread(report: FileReport) -> bool:
    """Whether nothing of a file could be used."""
    return not report.found and bool(report.skipped or report.issues)


def tone(report: FileReport) -> str:
    """How much a row wants to be looked at."""
    short = report.declared is not None and report.declared != report.found
    if report.skipped or short or is_unread(report):
        return TROUBLE
    return NOTE if report.issues else QUIET


def read_as(report: FileReport) -> str:
    """Format and encoding in words."""
    if report.kind is None:
        return say("not read")
    labels = _labels()
    label = say(labels[report.kind]) if report.kind in labels else report.kind
    if report.kind.startswith(PREFIX):
        label = said_kind(report.kind.removeprefix(PREFIX))
    if not report.encoding:
        return label
    return say("{format}, {encoding}", format=label, encoding=encoding_label(report.encoding))


@cache
def _labels() -> dict[str, str]:
    return {reader.kind: reader.label for reader in readers()}


def encoding_label(encoding: str) -> str:
    """An encoding as people write it."""
    return ENCODINGS.get(encoding.lower().replace("_", "-"), encoding)


def to_know(report: FileReport) -> str:
    """What is to know of a file, in one line."""
    known = [say("{n} already here", n=report.duplicates)] if report.duplicates else []
    return "; ".join([*known, *report.issues])


def common_folder(reports: Sequence[FileReport]) -> str:
    """The folder that all paths lie in, with its separator, so that rows need not repeat it."""
    folders = {str(Path(report.path.partition(BETWEEN)[0]).parent) for report in reports}
    try:
        shared = os.path.commonpath(folders) if folders else ""
    except ValueError:  # different drives, or one path is relative
        return ""
    return shared + os.sep if shared and not shared.endswith(os.sep) else shared
