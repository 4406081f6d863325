"""The reconciliation report of an import: a row for each input file and archive member."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from corpus.exporting.cells import guard
from corpus.placing import placed, refuse_others
from models.newfiles import text_file
from models.wording import later

COLUMNS = ("path", "kind", "encoding", "declared", "found", "imported", "duplicates", "skipped", "issues")
HEAD = ",".join(COLUMNS).encode()
TAKEN = later("{out} is there already and is no earlier report.")
FAILED = later("The report {out} can't be written: {reason}.")


@dataclass(slots=True)
class FileReport:
    """What became of one file or archive member.

    ``found`` articles were ``imported`` or are ``duplicates`` of what the project has; ``skipped`` rows, lines or
    records (or, of a file that can't be read, the file itself) gave no article, each with one of the ``issues``.
    """

    path: str
    kind: str | None = None
    encoding: str | None = None
    declared: int | None = None
    found: int = 0
    imported: int = 0
    duplicates: int = 0
    skipped: int = 0
    issues: list[str] = field(default_factory=list)

    def count(self, duplicate: bool) -> None:
        """One more of its articles was kept, or is a duplicate."""
        self.duplicates += duplicate
        self.imported += not duplicate

    def as_json(self) -> dict[str, Any]:
        """The keys of ``import --json``, in their order."""
        return asdict(self)


def write_report_csv(path: str | os.PathLike[str], reports: Iterable[FileReport]) -> None:
    """The report as a table, its issues joined by ``; ``.

    An earlier report is replaced, nothing else is. Raises NotFound, NotAllowed or CannotWrite.
    """
    with placed(Path(path), _is_report, TAKEN, FAILED) as part, text_file(part, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(_cells(report) for report in reports)


def refuse_other_files(path: Path) -> None:
    """Raise what ``write_report_csv`` would, before there is anything to be reported."""
    refuse_others(path, _is_report, TAKEN)


def _is_report(path: Path) -> bool:
    """Whether a file begins as reports do."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(HEAD)) == HEAD


def _cells(report: FileReport) -> list[Any]:
    row = {**report.as_json(), "issues": "; ".join(report.issues)}
    return [guard(value) if isinstance(value, str) else value for value in map(row.get, COLUMNS)]
