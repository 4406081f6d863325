"""The versions of a codebook: each as it was, and what was said of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from models.codebook.editing import new_version
from models.codebook.loading import load
from models.codebook.records import Claim, Codebook, Target
from models.codebook.variables import Condition, Variable
from models.errors import NotAllowed, NotFound
from models.file import Project
from models.history import Change, action
from models.people import Acting, Right
from models.wording import say

T = TypeVar("T", Claim, Target, Variable)
VERSIONS = (
    "SELECT v.number, v.made_at, coalesce(c.name, '') AS coder, v.note, v.frozen_as, "
    "(SELECT count(*) FROM statement s WHERE s.codebook_version_id = v.id) AS codings "
    "FROM codebook_version v LEFT JOIN coder c ON c.id = v.coder_id ORDER BY v.number"
)


@dataclass(frozen=True, slots=True)
class Version:
    """One version: when and by whom it was made, for which round it was frozen, how many codings were made under it."""

    number: int
    made_at: str
    coder: str
    note: str
    frozen_as: str
    codings: int


def versions(project: Project) -> list[Version]:
    """All versions, the oldest first."""
    return [Version(**row) for row in project.select(VERSIONS)]


def version(project: Project, number: int) -> Codebook:
    """The codebook as it was in a version; raises NotFound."""
    now = load(project)
    if number == now.version:
        return now
    rows = project.tuples("SELECT id, content FROM codebook_version WHERE number = ?", number)
    if not rows:
        raise NotFound(
            say("The codebook has no version {number}.", number=str(number)),
            say("Its versions go from 1 to {newest}.", newest=str(now.version)),
        )
    return as_written(number, rows[0][0], json.loads(rows[0][1]), now)


def freeze(project: Project, acting: Acting, name: str) -> Change:
    """Keep the codebook as it is now for a round of coding: what is changed from here on makes the next version."""
    name = " ".join(name.split())
    if not name:
        raise NotAllowed(say("A frozen version needs a name."), say("Name the round that it is for."))
    with action(project, acting, "freeze_codebook", right=Right.LEAD) as edit:
        taken = project.value("SELECT number FROM codebook_version WHERE frozen_as = ?", name)
        if taken is not None:
            raise NotAllowed(
                say("Version {number} was frozen as “{name}” already.", number=str(taken), name=name),
                say("Choose another name."),
            )
        newest = project.tuples("SELECT id, number, frozen_as FROM codebook_version ORDER BY number DESC LIMIT 1")
        version_id, number, frozen = newest[0]
        if frozen:  # the same words for another round
            new_version(edit, say("for {name}", name=name))
            version_id, number = project.tuples("SELECT id, number FROM codebook_version ORDER BY number DESC LIMIT 1")[
                0
            ]
        edit.update("codebook_version", version_id, frozen_as=name)
        edit.say(number=str(number), name=name)
    return edit.done()


def as_written(number: int, version_id: int, content: Mapping[str, Any], now: Codebook) -> Codebook:
    """A version as it was written down, the first as {}; what had no uid then has it by its id."""
    known = {**{("claim", c.id): c.uid for c in now.claims}, **{("target", t.id): t.uid for t in now.targets},
             **{("variable", v.id): v.uid for v in now.variables}}  # fmt: skip
    return Codebook(
        content.get("title", ""), content.get("description", ""), tuple(content.get("rules", ())),
        tuple(_named(Claim(**_tuples(c)), "claim", known) for c in content.get("claims", ())),
        tuple(_named(Target(**_tuples(t)), "target", known) for t in content.get("targets", ())),
        tuple(_named(_variable(v), "variable", known) for v in content.get("variables", ())),
        number, version_id,
    )  # fmt: skip


def _variable(values: Mapping[str, Any]) -> Variable:
    """A question as it was written down; one of a version before there were conditions has none."""
    return Variable(**{**_tuples(values), "condition": Condition(**_tuples(values.get("condition", {})))})


def _tuples(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}


def _named(thing: T, kind: str, known: Mapping[tuple[str, int], str]) -> T:
    return thing if thing.uid else replace(thing, uid=known.get((kind, thing.id), ""))
