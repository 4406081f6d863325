"""The record of an import while it runs: its files with what became of them, written along with their articles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from corpus.import_report import FileReport
from models.corpus import FileOutcome, begin_import, end_import, keep_files
from models.file import Project


class Kept:
    """One import as the project keeps it; nothing is written before there is a file to tell of."""

    def __init__(self, project: Project, coder_id: int | None, options: Mapping[str, Any]) -> None:
        self._project = project
        self._coder_id = coder_id
        self._options = options
        self._import_id: int | None = None
        self._told: dict[int, FileOutcome] = {}  # what is written of each report that is not finished, by its id()
        self._ranges: dict[int, tuple[int, int]] = {}

    def came(self, report: FileReport, article_id: int) -> None:
        """An article of this file was kept under this id; those of one file come one after the other."""
        first, _ = self._ranges.get(id(report), (article_id, article_id))
        self._ranges[id(report)] = (first, article_id)

    def keep(self, reports: Iterable[FileReport]) -> None:
        """Within a transaction: write what became of files so far."""
        outcomes = [(report, self._outcome(report)) for report in reports]
        fresh = [(report, outcome) for report, outcome in outcomes if self._told.get(id(report)) != outcome]
        if not fresh:
            return
        if self._import_id is None:
            self._import_id = begin_import(self._project, self._coder_id, self._options)
        kept = keep_files(self._project, self._import_id, [outcome for _, outcome in fresh])
        for (report, _), outcome in zip(fresh, kept, strict=True):
            self._told[id(report)] = outcome

    def leave(self, reports: Iterable[FileReport]) -> None:
        """Write the last of files that are done, and forget them."""
        finished = list(reports)
        if any(self._told.get(id(report)) != self._outcome(report) for report in finished):
            with self._project.transaction():
                self.keep(finished)
        for report in finished:
            self._told.pop(id(report), None)
            self._ranges.pop(id(report), None)

    def end(self) -> None:
        """All files are done."""
        if self._import_id is not None:
            with self._project.transaction():
                end_import(self._project, self._import_id)

    def _outcome(self, report: FileReport) -> FileOutcome:
        told = self._told.get(id(report))
        first, last = self._ranges.get(id(report), (None, None))
        return FileOutcome(
            report.path, report.kind, report.encoding, report.declared, report.found, report.imported,
            report.duplicates, report.skipped, tuple(report.issues), first, last,
            told.id if told else 0, told.import_id if told else self._import_id or 0,
        )  # fmt: skip
