"""The cells of tables as text, and names for their columns."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any


def cell_text(value: Any) -> str:  # noqa: ANN401
    """A cell as text: a whole number without a point, a day as an ISO date."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return "" if value is None else str(value)


def distinct(names: list[str]) -> list[str]:
    """Names of which none stands twice: the second ``date`` is ``date 2``; an empty one is ``column 3``."""
    seen: dict[str, int] = {}
    result = []
    for position, given in enumerate(names, 1):
        name = given or f"column {position}"
        seen[name] = seen.get(name, 0) + 1
        result.append(name if seen[name] == 1 else f"{name} {seen[name]}")
    return result
