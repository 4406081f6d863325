"""A JSON array read value by value from text that comes in pieces, by the same rules as if it came as a whole."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from corpus.readers.source import LONGEST_LINE
from models.errors import Unreadable
from models.wording import say

LARGEST_VALUE = LONGEST_LINE  # characters
_BLANKS = re.compile(r"[ \t\n\r]*")
_NEAR = 16  # characters of the end within which a mistake may only mean that the text is cut there


def parsed(text: str) -> Any:  # noqa: ANN401
    """The value that ``text`` is JSON for; raises ``Unreadable`` with the place of the first mistake."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise no_json(error) from None


def no_json(error: ValueError | RecursionError, lines: int = 0, columns: int = 0) -> Unreadable:
    """What is wrong with JSON that stands below so many lines and, in its first line, behind so many characters."""
    if isinstance(error, RecursionError):
        return Unreadable(say("is nested too deeply to be read."))
    if not isinstance(error, json.JSONDecodeError):  # a number of thousands of digits
        return Unreadable(say("is no JSON that can be read: {error}.", error=error))
    column = error.colno + (columns if error.lineno == 1 else 0)
    return Unreadable(
        say(
            "is no JSON: {mistake} (line {line}, column {column}).",
            mistake=error.msg, line=str(error.lineno + lines), column=str(column),
        )
    )  # fmt: skip


def values_of(pieces: Iterator[str]) -> Iterator[Any]:
    """The values of the array that a text is; raises ``Unreadable`` at a mistake, after what stands before it."""
    stream = _Stream(pieces)
    stream.take("[")
    if stream.next_sign() != "]":
        yield stream.value()
        while stream.next_sign() == ",":
            stream.take(",")
            yield stream.value()
    stream.take("]")
    stream.end()


class _Stream:
    """The part of the text that is being read, and where it stands in the whole."""

    def __init__(self, pieces: Iterator[str]) -> None:
        self._pieces = pieces
        self._text = ""
        self._at = 0
        self._lines = self._columns = 0  # before the part
        self._decoder = json.JSONDecoder()

    def next_sign(self) -> str:
        """The next sign that is no blank; empty at the end."""
        while True:
            blanks = _BLANKS.match(self._text, self._at)
            assert blanks is not None
            self._at = blanks.end()
            if self._at < len(self._text) or not self._fill():
                return self._text[self._at : self._at + 1]

    def take(self, sign: str) -> None:
        """Pass over the next sign, which must be this one."""
        if self.next_sign() != sign:
            missing = "," if sign == "]" else sign
            raise self._mistake(json.JSONDecodeError(f"Expecting '{missing}' delimiter", self._text, self._at))
        self._at += 1

    def end(self) -> None:
        """Nothing but blanks may follow."""
        if self.next_sign():
            raise self._mistake(json.JSONDecodeError("Extra data", self._text, self._at))

    def value(self) -> Any:  # noqa: ANN401
        """The next value."""
        self.next_sign()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._may_be_cut(error) and self._grow():
                    continue
                raise self._mistake(error) from None
            except (ValueError, RecursionError) as error:
                raise self._mistake(error) from None
            if end + len("e+") >= len(self._text) and self._fill():  # a number may go on
                continue
            self._at = end
            return value

    def _may_be_cut(self, error: json.JSONDecodeError) -> bool:
        return error.msg.startswith("Unterminated string") or len(self._text) - error.pos < _NEAR

    def _grow(self) -> bool:
        """Twice as much of a value that is not whole, so that a long one is not begun anew at every piece."""
        wanted = 2 * (len(self._text) - self._at)
        if wanted > 2 * LARGEST_VALUE:
            return False
        grew = self._fill()
        while len(self._text) < wanted and self._fill():
            pass
        return grew

    def _fill(self) -> bool:
        piece = next(self._pieces, None)
        if piece is None:
            return False
        passed, self._text = self._text[: self._at], self._text[self._at :] + piece
        self._at = 0
        newlines = passed.count("\n")
        self._lines += newlines
        self._columns = len(passed) - passed.rfind("\n") - 1 if newlines else self._columns + len(passed)
        return True

    def _mistake(self, error: ValueError | RecursionError) -> Unreadable:
        return no_json(error, self._lines, self._columns)
