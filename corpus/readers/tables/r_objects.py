"""What R keeps in a file, as things: vectors, lists and their attributes; code and environments are passed over.

The format is R's own serialization in its binary form (“XDR”), versions 2 and 3.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from corpus.readers.decoding import decode
from corpus.readers.tables.cells import cell_text
from models.errors import Unreadable

_DEEPEST = 100  # lists in lists
_SYMBOL, _PAIRS, _CLOSURE, _ENVIRONMENT, _PROMISE, _CALL = 1, 2, 3, 4, 5, 6
_SPECIAL, _BUILTIN, _LETTERS, _TRUTHS, _WHOLE, _REAL, _COMPLEX, _TEXT = 7, 8, 9, 10, 13, 14, 15, 16
_DOTS, _LIST, _EXPRESSION, _COMPILED, _POINTER, _WEAK, _RAW, _S4 = 17, 19, 20, 21, 22, 23, 24, 25
_ALTERNATIVE, _MARKED_PAIRS, _MARKED_CALL = 238, 239, 240
_NAMESPACE, _PACKAGE, _PERSISTENT = 249, 248, 247
_REFERENCE, _NOTHING = 255, 254
_FIXED = frozenset((_NOTHING, 253, 252, 251, 250, 242, 241))  # what stands for itself alone
_WITHOUT_ATTRIBUTES = _FIXED | {_REFERENCE, _SYMBOL, _ENVIRONMENT, _ALTERNATIVE, _NAMESPACE, _PACKAGE, _PERSISTENT}
_LATIN1, _UTF8 = 4, 8
_NOT_THERE = -1
_LONGEST_RANGE = 50_000_000
_PAIR_LIKE = (_PAIRS, _CALL, _CLOSURE, _PROMISE, _DOTS, _MARKED_PAIRS, _MARKED_CALL)


class Damaged(Exception):
    """A file of R that doesn't hold what it says, or holds what is never read."""


@dataclass(slots=True)
class Thing:
    """A value of R: its kind (text, whole, real, truth, list, pairs, other), its items, its attributes by name."""

    kind: str
    items: Any = ()
    attributes: dict[str, Thing] = field(default_factory=dict)

    @property
    def classes(self) -> tuple[str, ...]:
        """What R says it is."""
        found = self.attributes.get("class")
        return tuple(item or "" for item in found.items) if found is not None and found.kind == "text" else ()


_NULL = Thing("other")


def things_in(chunks: Iterator[bytes]) -> Iterator[tuple[str, Thing]]:
    """What a file holds: one thing without a name, or several by their names; raises ``Damaged``."""
    reader = _Reader(chunks)
    start = reader.start()
    thing = reader.item()
    if start.startswith(b"RDX"):
        yield from ((name or "", value) for name, value in _named(thing))
    else:
        yield "", thing


class _Reader:
    """A file as far as it is read, with what later parts of it refer back to."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks, self._held, self._at = chunks, b"", 0
        self._known: list[Any] = []
        self._encoding: str | None = None

    def start(self) -> bytes:
        """Pass the first signs, which it gives, and what follows them about versions."""
        first = self._bytes(5)
        if first.startswith(b"RDX"):
            self._bytes(2)
        else:
            self._held, self._at = first[2:] + self._held[self._at :], 0
        version, _, _ = self._int(), self._int(), self._int()
        if version not in (2, 3):
            raise Damaged(f"version {version}")
        if version == 3:
            self._encoding = self._bytes(self._length()).decode("ascii", "replace")
        return first

    def item(self, depth: int = 0) -> Thing:
        """The next thing, whatever it is."""
        if depth > _DEEPEST:
            raise Damaged("lists within lists without an end")
        flags = self._int()
        kind, has_attributes = flags & 0xFF, bool(flags & 0x200)
        if kind in _PAIR_LIKE:
            return self._pairs(flags, depth)
        thing = self._bare(kind, flags, depth)
        if has_attributes and kind not in _WITHOUT_ATTRIBUTES:
            thing.attributes = self._attributes(depth)
        return thing

    def _bare(self, kind: int, flags: int, depth: int) -> Thing:
        """A thing without its attributes."""
        if kind in _FIXED:
            return _NULL
        if kind == _REFERENCE:
            number = flags >> 8 or self._int()
            if not 0 < number <= len(self._known):
                raise Damaged("a reference to nothing")
            known: Thing = self._known[number - 1]
            return known
        if kind == _SYMBOL:
            return self._keep(Thing("symbol", self.item(depth + 1).items))
        if kind in (_TRUTHS, _WHOLE):
            return Thing("truth" if kind == _TRUTHS else "whole", self._numbers("i", 4))
        if kind == _REAL:
            return Thing("real", self._numbers("d", 8))
        if kind == _LETTERS:
            return Thing("letters", self._letters(flags >> 12))
        if kind == _TEXT:
            return Thing("text", [self._text() for _ in range(self._length())])
        if kind in (_LIST, _EXPRESSION):
            return Thing("list", [self.item(depth + 1) for _ in range(self._length())])
        return self._rare(kind, depth)

    def _rare(self, kind: int, depth: int) -> Thing:
        """What no table is made of, read so that what follows it can be."""
        if kind == _ALTERNATIVE:
            return self._alternative(depth)
        if kind in (_COMPLEX, _RAW):
            self._bytes(self._length() * (16 if kind == _COMPLEX else 1))
        elif kind in (_SPECIAL, _BUILTIN):
            self._bytes(self._length())
        elif kind == _ENVIRONMENT:
            self._int()
            self._keep(_NULL)
            for _ in range(4):
                self.item(depth + 1)
        elif kind in (_NAMESPACE, _PACKAGE, _PERSISTENT):
            self._int()
            for _ in range(self._length()):
                self.item(depth + 1)
            self._keep(_NULL)
        elif kind == _POINTER:
            self._keep(_NULL)
            self.item(depth + 1)
            self.item(depth + 1)
        elif kind == _WEAK:
            self._keep(_NULL)
        elif kind != _S4:
            raise Damaged("code that was compiled" if kind == _COMPILED else f"a thing of kind {kind}")
        return Thing("other")

    def _pairs(self, flags: int, depth: int) -> Thing:
        """Values one behind the other, each with the name that it may have."""
        found: list[tuple[str | None, Thing]] = []
        attributes: dict[str, Thing] = {}
        while True:
            kind = flags & 0xFF
            if kind not in _PAIR_LIKE:
                if kind != _NOTHING:  # which ends the list; else its last value, of which only what follows matters
                    self._bare(kind, flags, depth + 1)
                return Thing("pairs", found, attributes)
            if flags & 0x200 or kind in (_MARKED_PAIRS, _MARKED_CALL):
                attributes = self._attributes(depth) or attributes
            name = self.item(depth + 1) if flags & 0x400 else _NULL
            found.append((name.items if isinstance(name.items, str) else None, self.item(depth + 1)))
            flags = self._int()

    def _attributes(self, depth: int) -> dict[str, Thing]:
        return {name: value for name, value in _named(self.item(depth + 1)) if name}

    def _alternative(self, depth: int) -> Thing:
        """A vector in a form that saves space: a range, numbers to be written as words, another vector wrapped."""
        about, state, more = (self.item(depth + 1) for _ in range(3))
        name = next((value.items for _, value in _named(about)), "")
        attributes = {key: value for key, value in _named(more) if key}
        if name in ("compact_intseq", "compact_realseq"):
            count, first, step = map(int, state.items)
            if not 0 <= count <= _LONGEST_RANGE:
                raise Damaged("a range without an end")
            values = range(first, first + count * step, step) if step else []
            return Thing("whole" if name == "compact_intseq" else "real", values, attributes)
        inner = state.items[0] if state.items else _NULL
        inner = inner[1] if isinstance(inner, tuple) else inner
        if name == "deferred_string":
            return Thing("text", [cell_text(number) for number in inner.items], attributes)
        if str(name).startswith("wrap_"):
            return Thing(inner.kind, inner.items, attributes or inner.attributes)
        raise Damaged(f"a vector in the form {name}")

    def _keep(self, thing: Thing) -> Thing:
        self._known.append(thing)
        return thing

    def _text(self) -> str | None:
        flags = self._int()
        if flags & 0xFF != _LETTERS:
            raise Damaged("no letters where they should be")
        letters = self._letters(flags >> 12)
        if flags & 0x200:
            self.item()
        return letters

    def _letters(self, levels: int) -> str | None:
        length = self._int()
        if length == _NOT_THERE:
            return None
        data = self._bytes(length)
        if data.isascii():
            return data.decode("ascii")
        try:
            told = "utf-8" if levels & _UTF8 else "cp1252" if levels & _LATIN1 else self._encoding
            return decode(data, told).text
        except (Unreadable, LookupError):
            return data.decode("utf-8", "replace")

    def _numbers(self, code: str, width: int) -> array[Any]:
        numbers: array[Any] = array(code)
        numbers.frombytes(self._bytes(self._length() * width))
        if sys.byteorder == "little":
            numbers.byteswap()
        return numbers

    def _length(self) -> int:
        length = self._int()
        if length == _NOT_THERE:
            upper, lower = struct.unpack(">ii", self._bytes(8))
            length = (upper << 32) + lower
        if length < 0:
            raise Damaged("a length below nothing")
        return length

    def _int(self) -> int:
        at = self._at
        if at + 4 <= len(self._held):
            self._at = at + 4
            return int.from_bytes(self._held[at : at + 4], "big", signed=True)
        return int.from_bytes(self._bytes(4), "big", signed=True)

    def _bytes(self, size: int) -> bytes:
        if size < 0:
            raise Damaged("a length below nothing")
        if self._at + size > len(self._held):
            parts = [self._held[self._at :]]
            left = size - len(parts[0])
            while left > 0:
                chunk = next(self._chunks, b"")
                if not chunk:
                    raise Damaged("its end is missing")
                parts.append(chunk)
                left -= len(chunk)
            self._held, self._at = b"".join(parts), 0
        data = self._held[self._at : self._at + size]
        self._at += size
        return data


def _named(thing: Thing) -> list[tuple[str | None, Thing]]:
    """The values of a pair list with their names; of anything else but nothing raises ``Damaged``."""
    if thing.kind not in ("pairs", "other"):
        raise Damaged("no names where they should be")
    return list(thing.items)
