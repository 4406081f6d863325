"""The codebook in every version that codings of a dataset were made under, and as it is now."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, TypeVar

from models.codebook import Claim, Codebook, Target, Variable, load
from models.datasets.datasets import CHOSEN, SINCE, Selection
from models.file import Project

T = TypeVar("T", Claim, Target, Variable)


def versions(project: Project, selection: Selection) -> dict[int, Codebook]:
    """By their numbers, the oldest first."""
    now = load(project)
    rows = project.tuples(
        "SELECT number, content FROM codebook_version WHERE id IN (SELECT s.codebook_version_id FROM statement s "
        f"WHERE s.state = 'coded' AND {CHOSEN} AND {SINCE}) ORDER BY number",
        *selection.bound,
    )
    found = {number: _read(number, json.loads(content), now) for number, content in rows if number != now.version}
    return {**found, now.version: now}


def _read(number: int, content: dict[str, Any], now: Codebook) -> Codebook:
    """A version as it was written down, the first as {}; what had no uid then has it by its id."""
    known = {**{("claim", c.id): c.uid for c in now.claims}, **{("target", t.id): t.uid for t in now.targets},
             **{("variable", v.id): v.uid for v in now.variables}}  # fmt: skip
    return Codebook(
        content.get("title", ""), content.get("description", ""), tuple(content.get("rules", ())),
        tuple(_named(Claim(**_tuples(c)), "claim", known) for c in content.get("claims", ())),
        tuple(_named(Target(**_tuples(t)), "target", known) for t in content.get("targets", ())),
        tuple(_named(Variable(**_tuples(v)), "variable", known) for v in content.get("variables", ())),
        number,
    )  # fmt: skip


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}


def _named(thing: T, kind: str, known: dict[tuple[str, int], str]) -> T:
    return thing if thing.uid else replace(thing, uid=known.get((kind, thing.id), ""))
