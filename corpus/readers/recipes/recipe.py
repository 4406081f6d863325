"""What a recipe says: where one article ends and the next begins, and how each field of one is found."""

from __future__ import annotations

from dataclasses import dataclass

VERSION = 1  # of the form of the file
SUFFIX = ".recipe.yaml"
PREFIX = "recipe:"  # before its name, where a report has the kind of a file
FIELDS = ("headline", "published", "outlet", "byline", "place", "url")  # all but the text, in the order of reading
LIKE = ("date", "address")  # what a line can be told by
GOES_ON = ("indented", "to blank")  # how far a value of several lines goes
MOST_LINES = 1000  # by which a place is counted


@dataclass(frozen=True, slots=True)
class Separator:
    """What stands between two articles: lines one below the other, or so many blank lines; nothing in a file of one.

    Where it ``begins`` an article its lines are the first of it, and what they hold belongs to its fields.
    """

    lines: tuple[str, ...] = ()  # patterns
    blank_lines: int = 0
    begins: bool = False

    def __bool__(self) -> bool:
        return bool(self.lines or self.blank_lines)


@dataclass(frozen=True, slots=True)
class Where:
    """One way to find a field: by the label of its line, by what the line is like, or by the line's number.

    Lines are counted among those that are not blank, from 1, or with negative numbers from the article's end.
    ``within`` bounds how far down (or, negative, up) is looked for a label or likeness, 0 as far as there are lines.
    """

    label: str = ""  # a pattern
    like: str = ""  # one of LIKE
    line: int = 0
    within: int = 0
    below: bool = False  # the value stands in the line under that of the label
    goes_on: str = ""  # one of GOES_ON: the lines under it belong to it as well
    divided_by: str = ""  # only one part of the line
    part: int = 0  # which of them, from 1, or with negative numbers from the end
    always: str = ""  # what no article says, since all of a file have the same


@dataclass(frozen=True, slots=True)
class Body:
    """Where the text begins: by a label, a gap of blank lines or a line; else below the fields that stand above it.

    It ends with the article, or before the line with the label ``until``, or before the line ``until_line`` (negative).
    """

    label: str = ""
    gap: int = 0
    line: int = 0
    until: str = ""
    until_line: int = 0


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one format is read; ``columns`` (field → column) are of a recipe for tables, the rest of one for texts."""

    name: str
    separator: Separator = Separator()
    fields: tuple[tuple[str, tuple[Where, ...]], ...] = ()
    text: Body = Body()
    columns: tuple[tuple[str, str], ...] = ()

    @property
    def kind(self) -> str:
        """What reports call it."""
        return PREFIX + self.name

    @property
    def is_for_tables(self) -> bool:
        """Whether it maps columns."""
        return bool(self.columns)
