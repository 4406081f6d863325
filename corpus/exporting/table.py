"""A table of a set of files: its columns, what is in them, of which type they are, and which table they point into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

Rows = Iterator[list[object]]


class Type(StrEnum):
    """What a cell holds, in the words of Frictionless's Table Schema."""

    TEXT = "string"
    WHOLE = "integer"
    NUMBER = "number"
    YES_OR_NO = "boolean"
    DAY = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """A column and what is in it; ``is_text`` where a spreadsheet could find a formula in it.

    ``is_moment`` where it holds a time in UTC, or only its day.
    """

    # Its meaning is a part of the format as its name is: English in every language, as all of the README.

    name: str
    meaning: str
    is_text: bool = False
    type: Type = Type.TEXT
    is_moment: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One file of the set; ``key`` tells its rows apart, ``points`` says which column is the key of which table."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: str = ""
    points: tuple[tuple[str, str], ...] = ()
    text: tuple[int, ...] = field(init=False)  # the places of the text columns

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", tuple(n for n, column in enumerate(self.columns) if column.is_text))

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.csv"

    def at(self, name: str) -> int:
        """The place of a column."""
        return next(n for n, column in enumerate(self.columns) if column.name == name)


def yes(value: object) -> str:
    """A yes or no as every program reads it; empty where it is neither."""
    return "" if value is None else "TRUE" if value else "FALSE"


def claim_key(number: str | None) -> str:
    """The number of a claim so that no program takes it for a number of its own: 1.10 is not 1.1."""
    return f"c{number}" if number else ""
