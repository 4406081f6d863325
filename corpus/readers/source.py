"""One file or archive member as a reader gets it: bytes to seek in, text as a whole, or lines as a stream.

A source keeps its first 4 MB. One that is not larger is decoded as a whole, once. In a larger one the encoding is what
these first bytes show, or, where they are plain ASCII, the first later ones that are not; it then holds for all that
follows: bytes that don't fit are read by the encoding's fallback and counted in an issue. Only ``text`` takes all of a
larger source into memory, and then judges by all of it.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from functools import cached_property
from operator import attrgetter
from typing import IO

from corpus.readers.decoding import Decoder, Encoding, decode
from corpus.readers.files import NO_FILE, NoFile, open_file, raw_file
from corpus.readers.mojibake import Garbled
from models.errors import Unreadable
from models.wording import say

HEAD = 4_000_000  # bytes that a source keeps
PIECE = 1_000_000  # bytes that are decoded at once beyond them
LARGEST_TEXT = 500_000_000  # bytes that are read as one text
LONGEST_LINE = 50_000_000  # characters


class CutLine(str):
    """The beginning of a line that is longer than ``LONGEST_LINE``; what follows in it is left out."""

    __slots__ = ()


class Source:
    """A named, seekable source of bytes, of which nothing beyond its head is read before somebody asks.

    ``name`` has folders with ``/``, from under the path that was given; ``origin`` says where its articles come from;
    ``size`` is in bytes. Reading raises ``Unreadable`` where the bytes are no text or can't be had any more.
    """

    def __init__(
        self, name: str, head: bytes, size: int, opener: Callable[[], IO[bytes]] | None = None, origin: str = ""
    ) -> None:
        self.name, self.head, self.size, self.origin = name, head, size, origin
        self.encoding: str | None = None  # of the text, once somebody has asked for it
        self._opener = opener
        self._told: str | None = None
        self._mends = False
        self._decided: Encoding | None = None
        self._is_open = False  # all that was seen is ASCII, so that what comes will decide
        self._all: str | None = None
        self._beginning: str | None = None
        self._bad = 0
        self._garbled = Garbled()

    @classmethod
    def of_bytes(cls, name: str, data: bytes) -> Source:
        """A source that is in memory."""
        return cls(name, data, len(data))

    @classmethod
    def of_file(cls, path: str | os.PathLike[str], name: str, origin: str = "") -> Source:
        """An ordinary file, of which only the head is read here; raises OSError, for a link as well."""
        with raw_file(path) as file:
            size = os.fstat(file.fileno()).st_size
            head = file.read(min(size + 1, HEAD) if size else HEAD)
        if len(head) == size:
            return cls(name, head, size, origin=origin)
        # Larger, or not of the size that the system says, which is then found out by reading.
        return cls(name, head, max(size, len(head) + 1), lambda: open_file(path), origin)

    @cached_property
    def suffix(self) -> str:
        """The end of the file name, in small letters: ``.csv``."""
        dot = self.name.rfind(".")
        return self.name[dot:].lower() if dot > self.name.rfind("/") else ""

    @property
    def is_whole(self) -> bool:
        """Whether the head is all of it."""
        return self.size <= len(self.head)

    @property
    def tail(self) -> bytes:
        """The last 64 kB, where archives keep the list of what is in them."""
        if self.is_whole:
            return self.head[-65_536:]
        with self.open() as file:
            file.seek(max(0, file.seek(0, io.SEEK_END) - 65_536))
            return file.read()

    @property
    def issues(self) -> tuple[str, ...]:
        """What is doubtful about the decoding; whole once the source has been read to its end."""
        if self.encoding is None:
            return ()
        assert self._decided is not None
        return (*self._decided.issues(self._bad), *self._garbled.issues(self._mends))

    def decode_as(self, encoding: str | None, mend: bool) -> None:
        """Read it in this encoding whatever it shows, and mend garbled letters or not; comes before any reading."""
        self._told, self._mends = encoding, mend

    def open(self) -> IO[bytes]:
        """All bytes, to read and seek in; whoever opens it closes it."""
        return self._opener() if self._opener else io.BytesIO(self.head)

    def beginning(self) -> str:
        """The text of the head or, of a large source, its first million bytes; empty where that is no text."""
        if self._all is not None:
            return self._all
        if self._beginning is None:
            try:
                self._beginning = next(self._pieces(), "")
            except Unreadable:
                self._beginning = ""
        return self._beginning

    def text(self) -> str:
        """All of it with LF line ends, without BOM and NUL; what else freezing changes may have a meaning inside."""
        if self.is_whole:
            self.encoding = self._decision().name
            return self._all or ""
        if self.size > LARGEST_TEXT:
            raise Unreadable(say("is larger than {size} MB; split it.", size=LARGEST_TEXT // 1_000_000))
        try:
            with self.open() as file:
                text = self._decoded(file.read())
        except (OSError, MemoryError) as error:
            raise unreadable(error) from None
        self.encoding = self._decision().name
        return text

    def pieces(self) -> Iterator[str]:
        """The text from the start in pieces of about a million characters, cut after a line where there is one."""
        self.encoding = self._decision().name
        return self._pieces()

    def lines(self) -> Iterator[str]:
        """The lines from the start with their ends, each at most ``LONGEST_LINE`` long, or else a ``CutLine``."""
        held: list[str] = []
        length = 0
        for piece in self.pieces():
            for line in io.StringIO(piece, newline="\n"):
                length += len(line)
                if length <= LONGEST_LINE or not held:
                    held.append(line)
                if line[-1] == "\n":
                    yield _joined(held, length)
                    held, length = [], 0
        if held:
            yield _joined(held, length)

    def _pieces(self) -> Iterator[str]:
        decision = self._decision()
        if self._all is not None:
            yield from (self._all,) if self._all else ()
            return
        decoder, garbled, rest = Decoder(decision), Garbled(), ""
        at, waits = decision.skip, self._is_open
        for data, last in self._chunks(decision.skip):
            if waits and (b"\x1b" in data or not data.isascii()):
                decoder.go_on_in(self._decision_at(at))
                waits = False
            at += len(data)
            text = rest + _without_marks(decoder.text(data, last))
            end = len(text) if last else _end_of_piece(text)
            rest = text[end:]
            piece = garbled.taken(text[:end], self._mends)
            self._bad = max(self._bad, decoder.bad)
            self._garbled = max(self._garbled, garbled, key=attrgetter("count"))
            if piece:
                yield piece

    def _chunks(self, skip: int) -> Iterator[tuple[bytes, bool]]:
        """The bytes from ``skip`` on, each time with whether it is the last."""
        try:
            with self.open() as file:
                file.seek(skip)
                while data := file.read(PIECE):
                    yield data, False
                yield b"", True
        except OSError as error:
            raise unreadable(error) from None

    def _decision(self) -> Encoding:
        if self._decided is None and self.is_whole:
            self._all = self._decoded(self.head)
        elif self._decided is None:
            self._decided = decode(self.head, self._told, whole=False).encoding
            self._is_open = not self._told and self._decided.name == "utf-8" and self.head.isascii()
        assert self._decided is not None
        return self._decided

    def _decoded(self, data: bytes) -> str:
        """All of the text, by all of the bytes."""
        text, self._decided, self._bad = decode(data, self._told)
        self._is_open, self._garbled = False, Garbled()
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return self._garbled.taken(_without_marks(text), self._mends)

    def _decision_at(self, at: int) -> Encoding:
        """The encoding by the bytes from ``at`` on, the first that are not ASCII."""
        if self._is_open:
            with self.open() as file:
                file.seek(at)
                self._decided = decode(file.read(HEAD), whole=False).encoding
            self._is_open = False
            self.encoding = self.encoding and self._decided.name
        return self._decision()


def _end_of_piece(text: str) -> int:
    """Where a piece is cut: after a line, else between words, so that no garbled letter is torn; 0 to wait for more."""
    if end := text.rfind("\n") + 1:
        return end
    return (text.rfind(" ") + 1 or len(text)) if len(text) > PIECE else 0


def unreadable(error: OSError | MemoryError) -> Unreadable:
    """The error that says why the system gives no bytes."""
    if isinstance(error, NoFile):
        return Unreadable(say(NO_FILE) + ".")
    return Unreadable(say("can't be read: {reason}.", reason=reason_of(error)))


def reason_of(error: OSError | MemoryError) -> str:
    """What the system says about it, to stand inside a sentence."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error) or type(error).__name__
    return reason[:1].lower() + reason[1:]


def _joined(parts: list[str], length: int) -> str:
    line = "".join(parts)
    return line if length <= LONGEST_LINE else CutLine(line)


def _without_marks(text: str) -> str:
    if "\ufeff" in text or "\0" in text:
        return text.replace("\ufeff", "").replace("\0", "")
    return text
