"""Where a codebook can come from: a YAML file, a table of labels, another project, or one that is ready."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from corpus.codebooks import read_codebook
from models.codebook import Claim, Codebook, Condition, load
from models.errors import NotFound, Unreadable
from models.file import SUFFIX, open_project
from models.wording import later, say

READY: Mapping[str, str] = {  # by name: what it is about
    "rents": later("Rents, jails and ridges (the sample’s)"),
    "immigration": later("Immigration enforcement and local police"),
}
TABLES = (".csv", ".tsv")
LARGEST = 2 << 20  # bytes of a table
COLUMNS = ("number", "label", "definition", "keywords")


def codebook_from(source: Path) -> Codebook:
    """The codebook in a file: YAML, a table with a column ``label``, or a project.

    Raises NotFound or Unreadable, saying what is missing.
    """
    suffix = source.suffix.casefold()
    if suffix == SUFFIX:
        return _of_project(source)
    if suffix in TABLES:
        return _of_table(source, "\t" if suffix == ".tsv" else ",")
    return read_codebook(source)


def ready_codebook(name: str) -> Codebook:
    """One that is ready, by its name in ``READY``."""
    folder = Path(str(files("resources")))
    path = folder / "sample" / "codebook.yaml" if name == "rents" else folder / "codebooks" / f"{name}.yaml"
    return read_codebook(path)


def _of_project(source: Path) -> Codebook:
    with open_project(source, read_only=True) as project:
        book = load(project)
    # Without what the codes are known by there: they are new ones in another project.
    return Codebook(
        book.title, book.description, book.rules,
        tuple(replace(c, id=0, uid="", became=None) for c in book.claims if not c.retired),
        tuple(replace(t, id=0, uid="", became=None) for t in book.targets if not t.retired),
        tuple(replace(v, id=0, uid="", condition=_left(v.condition, book)) for v in book.variables if not v.retired),
    )  # fmt: skip


def _left(condition: Condition, book: Codebook) -> Condition:
    """A condition without what is retired, which does not come along."""
    claims = {c.number for c in book.claims if not c.retired}
    keys = {v.key for v in book.variables if not v.retired}
    kept = condition if condition.variable in keys else Condition()
    return replace(kept, claims=tuple(number for number in condition.claims if number in claims))


def _of_table(source: Path, between: str) -> Codebook:
    """Claims in the order of the lines; a number with a dot stands below the one that it begins with."""
    try:
        if source.stat().st_size > LARGEST:
            raise Unreadable(say("{file} is too large for a codebook.", file=source.name), say("Is it the right file?"))
        text = source.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(say("{file} is no UTF-8 text.", file=source.name), say("Save it as UTF-8.")) from None
    except OSError as error:
        raise NotFound(
            say("{path} can't be read ({reason}).", path=source, reason=error.strerror), say("Is it still there?")
        ) from error
    rows = list(csv.reader(text.splitlines(), delimiter=between))
    head = [cell.strip().casefold() for cell in rows[0]] if rows else []
    if "label" not in head:
        raise Unreadable(
            say("{file} has no column “label”.", file=source.name),
            say("Its columns can be: {columns}.", columns=", ".join(COLUMNS)),
        )
    claims: list[Claim] = []
    for row in rows[1:]:
        cells = {name: cell.strip() for name, cell in zip(head, row, strict=False)}
        if cells.get("label"):
            claims.append(_claim(cells, claims))
    return Codebook(source.stem, claims=tuple(claims))


def _claim(cells: Mapping[str, str], before: list[Claim]) -> Claim:
    number = cells.get("number") or str(sum("." not in claim.number for claim in before) + 1)
    parents = {claim.number for claim in before}
    parent = number.rpartition(".")[0]
    keywords = tuple(word.strip() for word in cells.get("keywords", "").split(";") if word.strip())
    return Claim(
        number, cells["label"], cells.get("definition", ""), keywords=keywords,
        parent=parent if parent in parents else None,
    )  # fmt: skip
