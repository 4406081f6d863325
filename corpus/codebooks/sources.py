"""Where a codebook can come from, known by its content: YAML, others' lists of codes, another project, a ready one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from corpus.codebooks.dna import read_dna
from corpus.codebooks.documents import read_document
from corpus.codebooks.qdc import read_project, read_xml
from corpus.codebooks.reading import parsed, text_of
from corpus.codebooks.tables import is_table, read_sheets, read_text
from corpus.readers.source import Source
from corpus.readers.tables.cells import cell_text
from corpus.readers.tables.workbook import sheets_of
from models.codebook import Codebook, Condition, load
from models.errors import NotFound, Unreadable
from models.file import SUFFIX, open_project
from models.wording import later, say

READY: Mapping[str, str] = {  # by name: what it is about
    "rents": later("Rents, jails and ridges (the sample’s)"),
    "immigration": later("Immigration enforcement and local police"),
    "cap": later("Policy topics of the Comparative Agendas Project"),
    "manifesto": later("Categories of the Manifesto Project"),
}
KINDS = "YAML, CSV, QDC, QDPX, Excel, Word, DNA"  # that are read, beside projects
TABLES = (".csv", ".tsv")
LARGEST = 5_000_000  # bytes of a document or workbook
SQLITE, PACKED = b"SQLite format 3\0", b"PK"
PARTS: tuple[tuple[str, Callable[[Path], Codebook]], ...] = (
    ("xl/", lambda path: _of_workbook(path)),
    ("content.xml", lambda path: _of_workbook(path)),  # an OpenDocument spreadsheet
    ("word/", read_document),
    (".qde", read_project),
)


def codebook_from(source: Path) -> Codebook:
    """The codebook in a file: YAML, a table or list of codes that others write, or a project.

    Raises NotFound or Unreadable, saying what is missing.
    """
    source = Path(source)
    head = _head(source)
    if source.suffix.casefold() == SUFFIX:
        return _of_project(source)
    try:
        if head.startswith(SQLITE):
            return _of_project(source) if _is_project(source) else read_dna(source)
        if head.startswith(PACKED):
            return _packed(source)
    except Unreadable as error:
        raise _named(error, source) from None
    text = text_of(source)
    if text.lstrip()[:1] == "<":
        try:
            return read_xml(text, source.stem)
        except Unreadable as error:
            raise _named(error, source) from None
    first = text.lstrip().partition("\n")[0]
    is_csv = source.suffix.casefold() in TABLES
    if is_csv or (is_table(first) and ":" not in first):
        return _renamed(read_text(text.lstrip("\r\n"), source.name, is_table(first)), source)
    return parsed(text, source.name)


def codebook_named(source: Path) -> Codebook:
    """The codebook in a file, or the one that is ready under a name where there is no such file."""
    return ready_codebook(str(source)) if str(source) in READY and not source.exists() else codebook_from(source)


def ready_codebook(name: str) -> Codebook:
    """One that is ready, by its name in ``READY``."""
    folder = Path(str(files("resources")))
    path = folder / "sample" / "codebook.yaml" if name == "rents" else folder / "codebooks" / f"{name}.yaml"
    return parsed(text_of(path), path.name)


def _head(source: Path) -> bytes:
    try:
        if source.exists() and not source.is_file():  # a pipe would be waited for without an end
            raise Unreadable(say("{file} is no file.", file=source), say("Save the codebook as a file first."))
        with source.open("rb") as file:
            return file.read(16)
    except OSError as error:
        raise NotFound(
            say("{path} can't be read ({reason}).", path=source, reason=error.strerror), say("Is it still there?")
        ) from error


def _packed(source: Path) -> Codebook:
    """A workbook, a Word document or a REFI-QDA project."""
    if source.stat().st_size > LARGEST:
        raise Unreadable(say("is too large for a codebook."), say("Is it the right file?"))
    try:
        with ZipFile(source) as parts:
            names = parts.namelist()
    except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Unreadable(say("is damaged and can't be opened ({error}).", error=error)) from None
    for sign, read in PARTS:
        if any(name.startswith(sign) if sign.endswith("/") else name.endswith(sign) for name in names):
            return _renamed(read(source), source)
    raise Unreadable(say("is packed, but no workbook, Word document or REFI-QDA project."))


def _of_workbook(source: Path) -> Codebook:
    sheets = sheets_of(Source.of_file(source.resolve(), source.name))
    rows = [(name, [[cell_text(cell) for cell in row] for row in rows]) for name, rows in sheets]
    return read_sheets(rows, source.name)


def _is_project(source: Path) -> bool:
    try:
        db = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            return bool(db.execute("SELECT 1 FROM sqlite_master WHERE name = 'codebook_version'").fetchone())
        finally:
            db.close()
    except sqlite3.Error:
        return False


def _of_project(source: Path) -> Codebook:
    with open_project(source, read_only=True) as project:
        book = load(project)
    # Without what the codes are known by there: they are new ones in another project.
    return Codebook(  # retired ones are left behind with their project
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


def _renamed(codebook: Codebook, source: Path) -> Codebook:
    return replace(codebook, title=source.stem)


def _named(error: Unreadable, source: Path) -> Unreadable:
    """What a reader of documents says, beginning with the file's name."""
    what = error.what if error.what.startswith(source.name) else f"{source.name} {error.what}"
    return Unreadable(what if what.endswith(".") else f"{what}.", error.way_out)
