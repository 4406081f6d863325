"""What is known of actors, from a table of one's own: a row an actor, a column an attribute."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from corpus.tables import read_table
from models.actors import Attribute, called
from models.errors import KnownError, NotAllowed
from models.file import Project
from models.wording import say

UID, NAME, SINCE, UNTIL = "uid", "name", "since", "until"


@dataclass(frozen=True, slots=True)
class ActorTable:
    """What a table says of actors that are there; ``unknown`` are the names of the others, with why."""

    given: dict[int, list[Attribute]]
    unknown: tuple[str, ...]

    @property
    def attributes(self) -> int:
        """How many it gives."""
        return sum(len(several) for several in self.given.values())


def read_attributes(project: Project, path: Path) -> ActorTable:
    """Read a table with a column ``name`` or ``uid``; ``since`` and ``until`` hold for all of a row's attributes.

    Raises NotFound where it can't be read, NotAllowed where it has no such column.
    """
    head, rows = read_table(path)
    columns = {name.casefold(): name for name in head}
    if not {UID, NAME} & columns.keys():
        raise NotAllowed(
            say("{file} has no column “name” or “uid”.", file=path.name),
            say("Its first row must name the columns: name, role, party …"),
        )
    given: dict[int, list[Attribute]] = {}
    unknown = []
    for row in rows:
        of = {folded: row[name] for folded, name in columns.items()}
        who = of.get(UID) or of.get(NAME) or ""
        try:
            actor_id = called(project, who)
        except KnownError as error:
            unknown.append(error.what)
            continue
        more = [name for name in columns if name and name not in (UID, NAME, SINCE, UNTIL) and of[name]]
        time = of.get(SINCE, ""), of.get(UNTIL, "")
        given.setdefault(actor_id, []).extend(Attribute(columns[name], of[name], *time) for name in more)
    return ActorTable(given, tuple(unknown))
