"""Coders: the people who code, and the machines that suggest."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from models.errors import NotAllowed
from models.file import Project, Row


@dataclass(frozen=True, slots=True)
class Coder:
    """A person, or a machine under its pipeline's name and version."""

    id: int
    uuid: str
    kind: str
    name: str
    pseudonym: str
    version: str


def person(project: Project, name: str, pseudonym: str = "") -> Coder:
    """The person of this name, made on first use; its pseudonym for exports is C01, C02, … if none is given."""
    name = " ".join(name.split())
    if not name:
        raise NotAllowed("A coder needs a name.")
    found = _find(project, "person", name, "")
    if found:
        return found
    pseudonym = pseudonym.strip() or _next_pseudonym(project)
    if any(c.pseudonym == pseudonym for c in coders(project)):
        raise NotAllowed(f"{pseudonym} stands for another coder already.", "Choose another pseudonym.")
    return _make(project, "person", name, pseudonym, "")


def machine(project: Project, name: str, version: str) -> Coder:
    """The machine coder that is pipeline ``name`` in ``version``, made on first use."""
    return _find(project, "machine", name, version) or _make(project, "machine", name, f"{name} {version}", version)


def coders(project: Project, kind: str = "person") -> list[Coder]:
    """All coders of one kind, in the order they came."""
    return [_coder(row) for row in project.select("SELECT * FROM coder WHERE kind = ? ORDER BY id", kind)]


def coder(project: Project, coder_id: int) -> Coder:
    """The coder with this id."""
    return _coder(project.select("SELECT * FROM coder WHERE id = ?", coder_id)[0])


def set_pseudonym(project: Project, coder_id: int, pseudonym: str) -> None:
    """Give a coder another pseudonym for exports."""
    pseudonym = pseudonym.strip()
    if not pseudonym or any(c.pseudonym == pseudonym and c.id != coder_id for c in coders(project)):
        raise NotAllowed(f"“{pseudonym}” can't be a pseudonym: it is empty or stands for another coder.")
    with project.transaction():
        project.connection.execute("UPDATE coder SET pseudonym = ? WHERE id = ?", (pseudonym, coder_id))


def _find(project: Project, kind: str, name: str, version: str) -> Coder | None:
    rows = project.select("SELECT * FROM coder WHERE kind = ? AND name = ? AND version = ?", kind, name, version)
    return _coder(rows[0]) if rows else None


def _make(project: Project, kind: str, name: str, pseudonym: str, version: str) -> Coder:
    with project.transaction():
        cursor = project.connection.execute(
            "INSERT INTO coder (uuid, kind, name, pseudonym, version) VALUES (?, ?, ?, ?, ?)",
            (str(uuid.uuid4()), kind, name, pseudonym, version),
        )
    return coder(project, int(cursor.lastrowid or 0))


def _next_pseudonym(project: Project) -> str:
    taken = {c.pseudonym for c in coders(project)}
    number = len(taken) + 1
    while f"C{number:02}" in taken:
        number += 1
    return f"C{number:02}"


def _coder(row: Row) -> Coder:
    return Coder(row["id"], row["uuid"], row["kind"], row["name"], row["pseudonym"], row["version"])
