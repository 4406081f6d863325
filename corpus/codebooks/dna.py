"""The concepts and variables of a database of the Discourse Network Analyzer (``.dna``, a SQLite file of DNA 3)."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.codebooks.listed import DEEPEST, MOST, Listed, as_codebook
from models.codebook import Codebook, Variable, key_for
from models.errors import Unreadable
from models.wording import say

TABLES = {"STATEMENTTYPES", "VARIABLES", "ENTITIES"}
ACTORS = ("person", "organization", "organisation", "actor", "location")
STANCES = ("agreement", "stance", "position", "polarity")
CONCEPTS = ("concept", "category", "claim")
OF_VALUES = (  # the variable of which most values have been written down, if none is called a concept
    "SELECT v.ID, v.Variable, v.DataType, count(e.ID) FROM VARIABLES v LEFT JOIN ENTITIES e ON e.VariableId = v.ID "
    "GROUP BY v.ID ORDER BY v.ID LIMIT 1000"
)
VALUES = (
    "SELECT ID, Value, Red, Green, Blue, ChildOf FROM ENTITIES WHERE VariableId = ? AND Value <> '' ORDER BY ID LIMIT ?"
)
TYPES = {"boolean": "yes-no", "integer": "number", "long text": "text", "short text": "text"}


def read_dna(path: Path) -> Codebook:
    """The values of DNA's concept as claims, with their colours; its further variables as questions.

    Raises Unreadable for another database, and for one of DNA 2, which has no table of values.
    """
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        db = sqlite3.connect(uri, uri=True)
        try:
            db.execute("PRAGMA trusted_schema = OFF")
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' LIMIT 1000")}
            if not tables >= TABLES:
                raise Unreadable(
                    say("{file} is a database, but none of DNA 3.", file=path.name),
                    say("Open a database of DNA 2 in DNA 3 first, or export its statements as CSV."),
                )
            variables = [tuple(row) for row in db.execute(OF_VALUES)]
            concept = _concept(variables)
            values = db.execute(VALUES, (concept[0], MOST + 1)).fetchall() if concept else []
        finally:
            db.close()
    except (sqlite3.Error, ValueError) as error:
        raise Unreadable(
            say("{file} is no database that can be read ({error}).", file=path.name, error=error)
        ) from None
    return _codebook(path.stem, concept, variables, values)


def _concept(variables: Sequence[tuple[Any, ...]]) -> tuple[Any, ...] | None:
    short = [v for v in variables if v[2] == "short text" and str(v[1]).casefold() not in ACTORS]
    called = [v for v in short if str(v[1]).casefold() in CONCEPTS]
    return max(called or short, key=lambda v: v[3], default=None)


def _codebook(
    name: str, concept: tuple[Any, ...] | None, variables: Sequence[tuple[Any, ...]], values: Sequence[tuple[Any, ...]]
) -> Codebook:
    left = [str(v[1]) for v in variables if v is not concept and str(v[1]).casefold() in (*ACTORS, *STANCES)]
    asked: list[Variable] = []
    for _, word, kind, _ in (v for v in variables if v is not concept and str(v[1]) not in left):
        key = key_for(str(word), {v.key for v in asked})
        asked.append(Variable(key, str(word), "statement", TYPES.get(kind, "text")))
    remarks = []
    if left:
        remarks.append(
            say(
                "DNA's {names} are left out: actors and stances are no codes here.",
                names=", ".join(dict.fromkeys(left)),
            )
        )
    return as_codebook(name, _tree(values), frozenset(("colour",)), asked, remarks)


def _tree(values: Sequence[tuple[Any, ...]]) -> list[Listed]:
    """Values with those below them, of which DNA has had the place for long and no way to set it."""
    below: dict[int | None, list[tuple[Any, ...]]] = {}
    ids = {value[0] for value in values}
    for value in values:
        below.setdefault(value[5] if value[5] in ids and value[5] != value[0] else None, []).append(value)
    found: list[Listed] = []
    waiting: list[tuple[tuple[Any, ...], int]] = [(value, 0) for value in reversed(below.get(None, []))]
    met: set[int] = set()
    while waiting:
        value, depth = waiting.pop()
        met.add(value[0])
        found.append(Listed(" ".join(str(value[1]).split()), min(depth, DEEPEST), colour=_colour(value[2:5])))
        waiting += [(child, depth + 1) for child in reversed(below.get(value[0], ()))]
    # Values that stand below each other in a circle have no top; they come at the top themselves.
    lost = (value for value in values if value[0] not in met)
    return found + [Listed(" ".join(str(value[1]).split()), colour=_colour(value[2:5])) for value in lost]


def _colour(parts: Sequence[Any]) -> str:
    is_colour = all(isinstance(part, int) and 0 <= part <= 255 for part in parts) and any(parts)
    return "#{:02x}{:02x}{:02x}".format(*parts) if is_colour else ""  # black is DNA's word for none
