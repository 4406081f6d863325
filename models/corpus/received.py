"""What came in, when, from which files, and what became of each: one row for an import, one for each file of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from models.clock import now
from models.file import Project, Row, new_uid

IMPORTS = (
    "SELECT i.id, i.uuid, i.made_at, i.finished_at, i.options, c.name AS coder, count(f.id) AS files, "
    "total(f.declared) AS declared, total(f.found) AS found, total(f.imported) AS imported, "
    "total(f.duplicates) AS duplicates, total(f.skipped) AS skipped, coalesce(min(f.path), '') AS first_path, "
    "(SELECT count(*) FROM import_file g JOIN set_aside s ON s.article_id BETWEEN g.first_id AND g.last_id "
    "WHERE g.import_id = i.id AND s.kind = 'import') AS taken_back "
    "FROM import i LEFT JOIN coder c ON c.id = i.coder_id LEFT JOIN import_file f ON f.import_id = i.id "
)

COLUMNS = (
    "import_id", "path", "kind", "encoding", "declared", "found", "imported", "duplicates", "skipped", "issues",
    "first_id", "last_id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file or archive member; its articles have the ids from ``first_id`` to ``last_id``."""

    path: str
    kind: str | None = None
    encoding: str | None = None
    declared: int | None = None
    found: int = 0
    imported: int = 0
    duplicates: int = 0
    skipped: int = 0
    issues: Sequence[str] = ()
    first_id: int | None = None
    last_id: int | None = None
    id: int = 0
    import_id: int = 0


@dataclass(frozen=True, slots=True)
class Import:
    """Files that were brought in together; ``finished_at`` is None where it was stopped or killed."""

    id: int
    uuid: str
    made_at: str
    finished_at: str | None
    options: Mapping[str, Any]
    coder: str
    first_path: str  # of its files
    files: int
    found: int
    imported: int
    duplicates: int
    skipped: int
    taken_back: int  # articles of it that are out of the corpus again

    @property
    def is_taken_back(self) -> bool:
        """Whether it was taken back."""
        return self.taken_back > 0


def begin_import(project: Project, coder_id: int | None = None, options: Mapping[str, Any] | None = None) -> int:
    """Within a transaction: an import begins; returns its id."""
    values = {"uuid": new_uid(), "coder_id": coder_id, "made_at": now(), "options": json.dumps(dict(options or {}))}
    return project.insert("import", values)


def keep_files(project: Project, import_id: int, outcomes: Sequence[FileOutcome]) -> list[FileOutcome]:
    """Within a transaction: keep what became of files so far, or by now where they were kept before, with their ids."""
    uids = [new_uid() for _ in outcomes]
    fresh = [[uid, *_values(import_id, one)] for uid, one in zip(uids, outcomes, strict=True) if not one.id]
    ids = project.insert_rows("import_file", ("uuid", *COLUMNS), fresh) if fresh else {}
    marks = ", ".join(f"{name} = ?" for name in COLUMNS)
    for one in outcomes:
        if one.id:
            project.execute(f"UPDATE import_file SET {marks} WHERE id = ?", *_values(import_id, one), one.id)
    return [replace(one, id=one.id or ids[uid], import_id=import_id) for uid, one in zip(uids, outcomes, strict=True)]


def end_import(project: Project, import_id: int) -> None:
    """Within a transaction: it came to its end."""
    project.execute("UPDATE import SET finished_at = ? WHERE id = ?", now(), import_id)


def imports(project: Project) -> list[Import]:
    """All imports, the newest first."""
    rows = project.select(IMPORTS + "GROUP BY i.id ORDER BY i.id DESC")
    return [_import(row) for row in rows]


def files_of_import(project: Project, import_id: int) -> list[FileOutcome]:
    """What became of each file of an import, in their order."""
    rows = project.select("SELECT * FROM import_file WHERE import_id = ? ORDER BY id", import_id)
    return [_outcome(row) for row in rows]


def first_of_file(project: Project, path: str) -> int | None:
    """The first article that a file brought when it was imported last; None where it never brought any."""
    found = project.value(
        "SELECT first_id FROM import_file WHERE path = ? AND first_id NOT NULL ORDER BY id DESC LIMIT 1", path
    )
    return None if found is None else int(found)


def file_of(project: Project, article_id: int) -> FileOutcome | None:
    """The file that an article came from; None where it came before imports were kept."""
    rows = project.select(
        "SELECT * FROM import_file WHERE first_id <= ?1 AND last_id >= ?1 ORDER BY first_id DESC LIMIT 1", article_id
    )
    return _outcome(rows[0]) if rows else None


def _values(import_id: int, one: FileOutcome) -> tuple[object, ...]:
    """Those of COLUMNS."""
    return (
        import_id, one.path, one.kind, one.encoding, one.declared, one.found, one.imported, one.duplicates,
        one.skipped, json.dumps(list(one.issues), ensure_ascii=False), one.first_id, one.last_id,
    )  # fmt: skip


def _import(row: Row) -> Import:
    counts = (int(row[name]) for name in ("files", "found", "imported", "duplicates", "skipped", "taken_back"))
    told = (row["coder"] or "", row["first_path"])
    return Import(
        row["id"], row["uuid"], row["made_at"], row["finished_at"], json.loads(row["options"]), *told, *counts
    )


def _outcome(row: Row) -> FileOutcome:
    return FileOutcome(
        row["path"], row["kind"], row["encoding"], row["declared"], row["found"], row["imported"], row["duplicates"],
        row["skipped"], tuple(json.loads(row["issues"])), row["first_id"], row["last_id"], row["id"], row["import_id"],
    )  # fmt: skip
