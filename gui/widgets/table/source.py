"""What a table shows, told by the page whose rows they are: the table knows neither statements nor articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from models.coding import Stance
from models.columns import Group


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: ``share`` of the width that is left, or ``width`` pixels; ``order`` names what a click sorts by."""

    id: str
    label: str  # said
    share: float = 0.0
    width: int = 0
    order: str = ""
    right: bool = False  # numbers: they end where their head does


@dataclass(frozen=True, slots=True)
class Chip:
    """A coder by the letter of her name and her place among all; ``filled`` where she has done what it tells of."""

    letter: str
    place: int
    filled: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place of a row; ``was`` is what stood there before a change that is shown, not made."""

    text: str
    note: str = ""  # fainter, behind it
    tone: str = "ink2"  # a colour of the theme
    reads: bool = False  # words of an article, in their face
    strong: bool = False
    small: bool = False
    stance: Stance | None = None
    chips: tuple[Chip, ...] = ()  # in place of the words, which tell a screen reader of them
    right: bool = False
    struck: bool = False  # out of all counts
    was: str = ""
    badge: str = ""  # in a ring behind the words


@dataclass(frozen=True, slots=True)
class Detail:
    """What opens below the current row: words in their context, and facts beside them, or below in so many columns."""

    before: str
    words: str
    after: str
    facts: tuple[tuple[str, str], ...] = ()
    lines: int = 2  # of the words
    across: int = 0  # columns of facts below the words; 0: a few beside them
    note: str = ""  # below the facts: what wants to be decided
    keys: tuple[tuple[str, str], ...] = ()  # and what to press for it


@dataclass(frozen=True, slots=True)
class GroupHead:
    """The head of a group as it is shown: its stances, where rows have some, and a note on them."""

    label: str
    number: str = ""
    spread: Mapping[Stance, int] = field(default_factory=dict)
    note: str = ""


class Source(Protocol):
    """The rows of a table by their ids."""

    @property
    def columns(self) -> Sequence[TableColumn]:
        """The columns, from the left."""
        ...

    def fetch(self, ids: Sequence[int]) -> Mapping[int, object]:
        """Rows of a page, by id, as far as they are there; asked for in the window's thread, so it must be quick."""
        ...

    def cell(self, row: object, column: str) -> Cell:
        """What a row shows in a column."""
        ...

    def detail(self, row: object) -> Detail | None:
        """What opens below a row when it is the current one."""
        ...

    def head(self, group: Group) -> GroupHead:
        """How the head of a group reads."""
        ...

    def spoken(self, row: object) -> str:
        """A row in a sentence, for a screen reader."""
        ...
