"""What a table of one's own knows of articles: an outlet's type, a paper's owner; joined by what a field says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from corpus.readers.columns import SPELLINGS, plain
from corpus.tables import read_table
from models.corpus import FIELDS, Plan, plan_joining
from models.errors import NotAllowed
from models.file import Project
from models.wording import say


@dataclass(frozen=True, slots=True)
class Table:
    """What a table holds: by what the field ``on`` says the values of its other columns.

    ``twice`` are keys that stand in several rows, of which the first counts.
    """

    on: str
    names: tuple[str, ...]
    given: Mapping[str, Mapping[str, str]]
    twice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Joining:
    """What a table would change, and which of its keys no article has."""

    plan: Plan
    unknown: tuple[str, ...]


def read_join(path: Path, on: str = "") -> Table:
    """Read a table that has a column for the field that it is joined on: ``outlet`` where none is said.

    Its other columns become metadata of these names; a field of articles is never overwritten by one of the same name.
    """
    names, rows = read_table(path)
    on = on or "outlet"
    key = next((name for name in names if name.casefold() == on.casefold()), None) or next(
        (name for name in names if plain(name) in SPELLINGS.get(on, ())), None
    )
    if key is None:
        raise NotAllowed(
            say("{file} has no column “{name}”.", file=path.name, name=on),
            say("Its first row must name the columns; it has: {names}.", names=", ".join(names)),
        )
    others = tuple(name for name in names if name and name != key and name not in FIELDS)
    if not others:
        raise NotAllowed(
            say("{file} says nothing of “{name}”.", file=path.name, name=on), say("Add a column, such as “type”.")
        )
    given: dict[str, dict[str, str]] = {}
    twice: dict[str, str] = {}
    for row in rows:
        folded = row[key].casefold()
        if not folded:
            continue
        if folded in given:
            twice[folded] = row[key]
        else:
            given[folded] = {name: row[name] for name in others}
    return Table(on, others, given, tuple(twice.values()))


def join(project: Project, ids: Iterable[int], table: Table) -> Joining:
    """What it would change of some articles; nothing is changed."""
    plan, unknown = plan_joining(project, ids, table.on, table.given)
    return Joining(plan, tuple(sorted(unknown)))
