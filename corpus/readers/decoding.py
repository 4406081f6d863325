"""Bytes into text: byte order mark, what is all in ASCII, strict UTF-8, UTF-16; else Windows-1252, or a guess.

The guess is charset-normalizer's.

Where text is mostly Latin letters, Windows-1252 is right more often than any guess; the guess decides where the bytes
speak against it.
"""

from __future__ import annotations

import codecs
import io
import re
import threading
from dataclasses import dataclass, replace
from typing import NamedTuple

from corpus.readers.seven_bit import DOUBT, encoding_of
from models.errors import Unreadable
from models.wording import later, say

FROM_WINDOWS = "standfirst.from_windows"  # what a codec does with bytes that don't fit: take them for Windows-1252
SHOWN = "standfirst.shown"  # or put � in their place

_MARKS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
_GUESS_SAMPLE = 16_384
_CONTROLS = bytes(range(9)) + bytes(range(14, 27)) + bytes(range(28, 32)) + b"\x7f"
_HIGH = bytes(range(128, 256))
_LETTERS = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MULTIBYTE = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
# Signs that stand between letters only where the bytes meant other letters.
_ODD_IN_WORDS = re.compile(r"[^\W\d_][¡-©«-´¶-¹»-¿×÷†‡‰ˆ˜¸][^\W\d_]|[^\W\d_]{2}[¹³]|[\x80-\x9f]")


class _Bad(threading.local):
    """What the codec of this thread has met since it was set to zero: how many places, and the first."""

    count = 0
    first = 0

    def met(self, problem: UnicodeError) -> UnicodeDecodeError:
        assert isinstance(problem, UnicodeDecodeError)
        self.first = self.first if self.count else problem.start
        self.count += 1
        return problem


_bad = _Bad()


def _from_windows(problem: UnicodeError) -> tuple[str, int]:
    met = _bad.met(problem)
    return met.object[met.start : met.end].decode("cp1252", "replace"), met.end


def _shown(problem: UnicodeError) -> tuple[str, int]:
    return "�", _bad.met(problem).end


codecs.register_error(FROM_WINDOWS, _from_windows)
codecs.register_error(SHOWN, _shown)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How bytes are read: the name, which is the codec's too, and what becomes of bytes that are none of it.

    ``skip`` is the length of the byte order mark, ``doubts`` what is to know whatever follows, ``complaint`` the
    template that counts bytes that don't fit.
    """

    name: str
    skip: int = 0
    fallback: str = SHOWN
    doubts: tuple[str, ...] = ()
    complaint: str = later("{n} place is no {encoding}; shown as �|{n} places are no {encoding}; shown as �")

    def issues(self, bad: int) -> tuple[str, ...]:
        """What is to know where so many bytes didn't fit; a doubt covers them."""
        if not bad or self.doubts:
            return self.doubts
        return (say(self.complaint, n=bad, encoding=self.name.upper()),)


_AS_TOLD = later("some bytes are no {encoding}; they stand as �")
_BYTES = later("{n} byte that is no UTF-8 read as Windows-1252|{n} bytes that are no UTF-8 read as Windows-1252")
_UTF8 = Encoding("utf-8", fallback=FROM_WINDOWS, complaint=_BYTES)


class Decoder:
    """Bytes into text piece by piece, with LF for every line end; ``bad`` counts what was no text."""

    def __init__(self, encoding: Encoding) -> None:
        inner = codecs.getincrementaldecoder(encoding.name)(encoding.fallback)
        self._decoder = io.IncrementalNewlineDecoder(inner, translate=True)
        self.bad = 0

    def text(self, data: bytes, last: bool = False) -> str:
        """The next text; bytes of a character that is not yet whole wait for the next call."""
        _bad.count = 0
        try:
            text = self._decoder.decode(data, last)
        except UnicodeError as error:  # a codec that takes no fallback
            raise Unreadable(say("can't be read in its encoding: {error}.", error=error)) from None
        self.bad += _bad.count
        return text

    def go_on_in(self, encoding: Encoding) -> None:
        """Take what follows for another encoding, where all so far was ASCII, which is the same in most."""
        _, state = self._decoder.getstate()
        inner = codecs.getincrementaldecoder(encoding.name)(encoding.fallback)
        self._decoder = io.IncrementalNewlineDecoder(inner, translate=True)
        if state & 1:  # a carriage return waits for its line feed; some codecs crash where a state is set
            self._decoder.decode(b"\r")


class Decoded(NamedTuple):
    """Text, the encoding that gave it, and in how many places the bytes didn't fit."""

    text: str
    encoding: Encoding
    bad: int = 0

    @property
    def issues(self) -> tuple[str, ...]:
        """What is doubtful about it."""
        return self.encoding.issues(self.bad)


def decode(data: bytes, told: str | None = None, whole: bool = True) -> Decoded:
    """``data`` as text; raises ``Unreadable`` for bytes that are none, or an unknown encoding.

    Where they are not the ``whole`` but a sample, their end may cut a character. What follows a sample is read in the
    same encoding whatever it is, and bytes that don't fit are counted: in UTF-8 they are taken for Windows-1252,
    elsewhere they stand as �.
    """
    if told:
        return _as_told(data, told, whole)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _marked(data, Encoding(name, len(mark)), whole)
    if seven_bit := encoding_of(data):
        return _marked(data, Encoding(seven_bit, doubts=(say(DOUBT),) if seven_bit == "utf-7" else ()), whole)
    if b"\0" in data[:_SAMPLE] and (unmarked := _unmarked_utf16(data)):
        return _marked(data, Encoding(unmarked), whole)
    if _is_binary(data[:_SAMPLE]):
        raise _binary(data)
    text, bad = _decoded(data, _UTF8, whole)
    if bad and not _is_damaged_utf8(data, bad, _bad.first):
        return _single_byte(data, whole)
    return Decoded(text, _UTF8, bad)


def _decoded(data: bytes, encoding: Encoding, whole: bool) -> tuple[str, int]:
    _bad.count = _bad.first = 0
    if whole and encoding is _UTF8:  # by far the most frequent, and quicker without a decoder
        return data.decode("utf-8", FROM_WINDOWS), _bad.count
    decoder = codecs.getincrementaldecoder(encoding.name)(encoding.fallback)
    return decoder.decode(data[encoding.skip :] if encoding.skip else data, whole), _bad.count


def _as_told(data: bytes, name: str, whole: bool) -> Decoded:
    encoding = Encoding(name, complaint=_AS_TOLD)
    try:
        b"a".decode(name, "replace")  # which refuses what is a codec and no encoding
        text, bad = _decoded(data, encoding, whole)
    except LookupError:
        what = say("can't be read as “{encoding}”: no encoding has that name.", encoding=name)
        raise Unreadable(what, say("Try utf-8 or cp1252.")) from None
    except (UnicodeError, ValueError) as error:
        raise Unreadable(say("can't be read as “{encoding}”: {error}.", encoding=name, error=error)) from None
    return Decoded(text, encoding, bad)


def _marked(data: bytes, encoding: Encoding, whole: bool) -> Decoded:
    text, bad = _decoded(data, encoding, whole)
    if bad > len(text) // 20 + 1:
        raise _binary(data)
    return Decoded(text, encoding, bad)


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark shows itself by every second byte of Latin text being zero."""
    sample = data[: _SAMPLE // 16]
    pairs = len(sample) // 2
    even, odd = sample[: pairs * 2 : 2].count(0), sample[1::2].count(0)
    if pairs and odd > pairs * 0.4 and even < pairs * 0.05:
        return "utf-16-le"
    if pairs and even > pairs * 0.4 and odd < pairs * 0.05:
        return "utf-16-be"
    return None


def _is_binary(sample: bytes) -> bool:
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > len(sample) * 0.01 + 1


def _is_damaged_utf8(data: bytes, foreign: int, first: int) -> bool:
    """Whether it is UTF-8 with a few foreign bytes in it, the first at ``first``."""
    pieces = range(0, len(data), _SAMPLE)  # a sequence that is cut in two counts for none
    good = sum(len(_MULTIBYTE.findall(data, start, start + _SAMPLE)) for start in pieces)
    return good >= foreign * 2 or (first >= len(data) - 3 and good > 0)


def _single_byte(data: bytes, whole: bool) -> Decoded:
    encoding = Encoding("windows-1252")
    text, unknown = _decoded(data, encoding, whole)
    high = len(data) - len(data.translate(None, _HIGH))
    letters = len(data) - len(data.translate(None, _LETTERS))
    latin = high <= (letters + high) * 0.25
    if latin and not unknown and not _ODD_IN_WORDS.search(text):
        return Decoded(text, encoding)
    if guess := _guess(data, whole):
        return guess
    if not latin:
        what = say("holds {amount} in no encoding that could be made out.", amount=_amount(len(data)))
        raise Unreadable(what, say("Save it as UTF-8."))
    doubt = say("read as Windows-1252, with some signs in odd places; if letters look wrong, name the right encoding")
    return Decoded(text, replace(encoding, doubts=(doubt,)), unknown)


def _guess(data: bytes, whole: bool) -> Decoded | None:
    from charset_normalizer import from_bytes  # 60 ms to import, and few files need it

    best = from_bytes(data[:_GUESS_SAMPLE].rpartition(b"\n")[0] or data[:_GUESS_SAMPLE]).best()
    if best is None or best.encoding in ("ascii", "utf_8"):
        return None
    name = best.encoding.replace("cp125", "windows-125").replace("_", "-")
    doubt = say("the encoding is a guess: {encoding}; if letters look wrong, name the right one", encoding=name)
    encoding = Encoding(name, doubts=(doubt,))
    try:
        text, bad = _decoded(data, encoding, whole)
    except (UnicodeError, LookupError):
        return None
    return None if bad else Decoded(text, encoding)


def _binary(data: bytes) -> Unreadable:
    return Unreadable(say("holds {amount} of binary data, no text.", amount=_amount(len(data))))


def _amount(size: int) -> str:
    if size < 1_000:
        return say("{n} byte|{n} bytes", n=size)
    return f"{size / 1_000:,.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"
