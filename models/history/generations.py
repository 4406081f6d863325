"""What became of columns since a row of the history was written: each migration that renames or drops one says so here.

A new column needs no line: undo compares and gives back only what an action changed.
"""

from __future__ import annotations

from collections.abc import Mapping

from models.file import GENERATION, Row

# By the generation that did it: (table, column) → its new name, None where it is gone.
Columns = Mapping[int, Mapping[tuple[str, str], str | None]]
COLUMNS: Columns = {3: {("statement", "state"): "kept"}}
# By the same: what a column holds instead, where a value is written otherwise since.
VALUES: Mapping[int, Mapping[tuple[str, str], Mapping[object, object]]] = {
    3: {("statement", "state"): {"begun": 0, "coded": 1}}
}


def as_of_now(table: str, values: Row | None, generation: int, columns: Columns = COLUMNS) -> Row | None:
    """The columns of a row as they are called in the schema of today."""
    if values is None or generation == GENERATION:
        return values
    for later in sorted(number for number in columns if number > generation):
        became = columns[later]
        other = VALUES.get(later, {})
        held = ((name, other.get((table, name), {}).get(value, value)) for name, value in values.items())
        named = ((became.get((table, name), name), value) for name, value in held)
        values = {name: value for name, value in named if name is not None}
    return values
