"""Everything that actions have made of a project, told by identities: what undo must give back."""

from __future__ import annotations

from models.file import Project
from models.history import TABLES


def state(project: Project) -> dict[str, list[tuple]]:
    """The rows of each table that actions write, without the ids that this file happens to give them."""
    return {table: _rows(project, table) for table in TABLES}


def _rows(project: Project, table: str) -> list[tuple]:
    points = TABLES[table].references
    columns = [name for _, name, *_ in project.tuples(f"PRAGMA table_info({table})") if name != "id"]
    shown = [
        f"(SELECT uuid FROM {points[name]} p WHERE p.id = t.{name})" if name in points else f"t.{name}"
        for name in columns
    ]
    return project.tuples(f"SELECT {', '.join(shown)} FROM {table} t ORDER BY uuid")
