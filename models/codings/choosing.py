"""What somebody types to choose statements by: "claim=2.3", "outlet=Alden Post", "week=2024-05-15", "actor="."""

from __future__ import annotations

from collections.abc import Iterable

from models.clock import week_of
from models.codings.reading import NAMES
from models.columns import Column, Columns
from models.errors import NotFound
from models.wording import say

SHOWN = 10  # values that are named where none fits


def column_named(name: str) -> str:
    """A column by its name; raises NotFound, naming those that there are."""
    if name not in NAMES:
        raise NotFound(
            say("Statements have no “{name}”.", name=name), say("They have: {names}.", names=", ".join(NAMES))
        )
    return name


def chosen(columns: Columns, conditions: Iterable[str]) -> dict[str, frozenset[str]]:
    """The choice that conditions make; several of one column widen it. Raises NotFound where nothing is called so."""
    found: dict[str, set[str]] = {}
    for condition in conditions:
        name, equals, words = condition.partition("=")
        if not equals:
            raise NotFound(say("“{condition}” is no condition.", condition=condition), say("Write it as claim=2.3."))
        column = columns.columns[column_named(name.strip())]
        found.setdefault(name.strip(), set()).add(_key(column, name.strip(), words.strip()))
    return {name: frozenset(keys) for name, keys in found.items()}


def _key(column: Column, name: str, words: str) -> str:
    """The key of a value: by itself, its number, its label, or, of a week, any of its days."""
    if (key := column.named(words)) is not None:
        return key
    if name == "week":
        try:
            return week_of(words)
        except ValueError:
            pass
    known = [value.number or value.label for value in column.values]
    there = ", ".join(known[:SHOWN]) + (" …" if len(known) > SHOWN else "")
    what = say("No statement has {name} “{value}”.", name=name, value=words)
    raise NotFound(what, say("There is: {values}.", values=there) if known else "")
