"""Lines of a file that was given to a command: a file or a pipe that somebody writes to, and no line without an end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO

from models.errors import NotFound
from models.wording import say

LONGEST_LINE = 64_000_000  # characters


class TooLong(Exception):
    """A line is longer than any text may be; ``number`` is which."""

    def __init__(self, number: int) -> None:
        size = LONGEST_LINE // 1_000_000
        super().__init__(
            say(
                "Line {number} is longer than {size} million characters; it and what follows is left out.",
                number=str(number), size=size,
            )
        )  # fmt: skip
        self.number = number


def refuse_endless(path: Path) -> None:
    """Raise NotFound for a device, such as one that gives zeros for ever."""
    if path.is_char_device() or path.is_block_device():
        raise NotFound(say("{file} is no file.", file=path), say("Check the path."))


def lines_of(file: IO[str]) -> Iterator[str]:
    """The lines of a file as it separates them; raises TooLong."""
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE and not line.endswith("\n"):
            raise TooLong(number)
        yield line
