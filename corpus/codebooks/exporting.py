"""A project's codebook as a file: YAML as it came in, a table of its claims, or a REFI-QDA codebook."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from corpus.codebooks import qdc, tables
from corpus.codebooks.writing import as_yaml, new_file
from models.codebook import Codebook, load, source
from models.errors import NotAllowed
from models.file import Project
from models.wording import say


def export_codebook(project: Project, path: Path, uids: bool = True) -> list[str]:
    """Write the codebook to the new file ``path``, in the format of its ending; what has no place there is told.

    Raises NotAllowed or CannotWrite.
    """
    book, suffix = load(project), path.suffix.casefold()
    if suffix == ".csv":
        text, left = tables.as_csv(book if uids else _without_uids(book)), tables.cannot_hold(book)
        text = f"\ufeff{text}"  # by which spreadsheets know UTF-8
    elif suffix == ".qdc":
        if not book.claims:
            raise NotAllowed(say("The codebook has no claims, and QDC can't hold none."), say("Add a claim first."))
        text, left = qdc.as_qdc(book).decode("utf-8"), qdc.cannot_hold(book)
    else:
        text, left = as_yaml(book if uids else _without_uids(book), source(project)), []
    with new_file(path) as file:
        file.write(text)
    return left


def _without_uids(book: Codebook) -> Codebook:
    return replace(
        book,
        claims=tuple(replace(claim, uid="") for claim in book.claims),
        targets=tuple(replace(target, uid="") for target in book.targets),
        variables=tuple(replace(variable, uid="") for variable in book.variables),
    )
