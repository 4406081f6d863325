"""Coders: the people who code, and the machines that suggest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.errors import NotAllowed
from models.file import Project, Row, new_uid, seal
from models.wording import say


class CoderRole(StrEnum):
    """A coder codes and proposes; a lead decides, hands out and looks after the codebook."""

    CODER = "coder"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Coder:
    """A person, or a machine under its pipeline's name and version."""

    id: int
    uuid: str
    kind: str
    name: str
    pseudonym: str
    version: str
    role: CoderRole = CoderRole.CODER


def person(project: Project, name: str, pseudonym: str = "") -> Coder:
    """The person of this name, made on first use; its pseudonym for exports is C01, C02, … if none is given.

    Whoever comes into a project is a lead, as in a project for one; once somebody was made a coder, newcomers are too.
    """
    name = " ".join(name.split())
    if not name:
        raise NotAllowed(say("A coder needs a name."))
    found = _find(project, "person", name, "")
    if found:
        return found
    pseudonym = pseudonym.strip() or _next_pseudonym(project)
    if any(c.pseudonym == pseudonym for c in coders(project)):
        raise NotAllowed(
            say("{pseudonym} stands for another coder already.", pseudonym=pseudonym), say("Choose another pseudonym.")
        )
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
        raise NotAllowed(
            say(
                "“{pseudonym}” can't be a pseudonym: it is empty or stands for another coder.",
                pseudonym=pseudonym,
            )
        )
    with project.transaction():
        project.execute("UPDATE coder SET pseudonym = ? WHERE id = ?", pseudonym, coder_id)
        seal(project, "coder", coder_id)


def set_role(project: Project, coder_id: int, role: CoderRole) -> None:
    """Make a person a lead or a coder; raises NotAllowed where the project would be left without a lead."""
    others = [c for c in coders(project) if c.role is CoderRole.LEAD and c.id != coder_id]
    if role is CoderRole.CODER and not others:
        raise NotAllowed(say("A project needs a lead."), say("Make somebody else a lead first."))
    with project.transaction():
        project.execute("UPDATE coder SET role = ? WHERE id = ?", role, coder_id)
        seal(project, "coder", coder_id)


def _find(project: Project, kind: str, name: str, version: str) -> Coder | None:
    rows = project.select("SELECT * FROM coder WHERE kind = ? AND name = ? AND version = ?", kind, name, version)
    return _coder(rows[0]) if rows else None


def _make(project: Project, kind: str, name: str, pseudonym: str, version: str) -> Coder:
    in_use = any(c.role is CoderRole.CODER for c in coders(project))
    values = {"uuid": new_uid(), "kind": kind, "name": name, "pseudonym": pseudonym, "version": version}
    with project.transaction():
        made = project.insert("coder", {**values, "role": CoderRole.CODER if in_use else CoderRole.LEAD})
        seal(project, "coder", made)
    return coder(project, made)


def _next_pseudonym(project: Project) -> str:
    taken = {c.pseudonym for c in coders(project)}
    number = len(taken) + 1
    while f"C{number:02}" in taken:
        number += 1
    return f"C{number:02}"


def _coder(row: Row) -> Coder:
    role = CoderRole(row["role"])
    return Coder(row["id"], row["uuid"], row["kind"], row["name"], row["pseudonym"], row["version"], role)
