"""Bytes into text: byte order mark, strict UTF-8, UTF-16, then Windows-1252 or charset-normalizer's guess.

Where text is mostly Latin letters, Windows-1252 is right more often than any guess; the guess decides where the bytes
speak against it.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from models.errors import Unreadable

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


class Decoded(NamedTuple):
    """Text, the name of the encoding that gave it, and what is doubtful about it."""

    text: str
    encoding: str
    issues: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """``data`` as text; raises ``Unreadable`` for bytes that are none, or an unknown ``encoding``."""
    if encoding:
        return _as_told(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], name)
    if b"\0" in data[:_SAMPLE] and (unmarked := _unmarked_utf16(data)):
        return _marked(data, unmarked)
    if _is_binary(data[:_SAMPLE]):
        raise Unreadable(f"holds {_amount(len(data))} of binary data, no text.")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _damaged_utf8(data, error) or _single_byte(data)


def _as_told(data: bytes, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except LookupError:
        raise Unreadable(f"can't be read as “{encoding}”: no encoding has that name.", "Try utf-8 or cp1252.") from None
    except (UnicodeError, ValueError):
        text = data.decode(encoding, "replace")
        return Decoded(text, encoding, (f"some bytes are no {encoding}; they stand as �",))
    return Decoded(text, encoding)


def _marked(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    bad = text.count("�")
    if bad > len(text) // 20 + 1:
        raise Unreadable(f"holds {_amount(len(data))} of binary data, no text.")
    return Decoded(text, encoding, (f"{_counted(bad, 'place is', 'places are')} no {encoding.upper()}; shown as �",))


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


def _damaged_utf8(data: bytes, error: UnicodeDecodeError) -> Decoded | None:
    """UTF-8 with a few foreign bytes in it, which are read as Windows-1252; None where it is no UTF-8 at all."""
    good = len(_MULTIBYTE.findall(data))
    foreign = data.decode("utf-8", "replace").count("�") - data.count("�".encode())
    cut_off = error.start >= len(data) - 3
    if good < foreign * 2 and not (cut_off and good):
        return None
    bytes_read = _counted(foreign, "byte that is", "bytes that are")
    return Decoded(data.decode("utf-8", _FROM_WINDOWS), "utf-8", (f"{bytes_read} no UTF-8 read as Windows-1252",))


def _from_windows(problem: UnicodeError) -> tuple[str, int]:
    assert isinstance(problem, UnicodeDecodeError)
    return problem.object[problem.start : problem.end].decode("cp1252", "replace"), problem.end


_FROM_WINDOWS = "standfirst.from_windows"
codecs.register_error(_FROM_WINDOWS, _from_windows)


def _single_byte(data: bytes) -> Decoded:
    text, unknown = _windows(data)
    high = len(data) - len(data.translate(None, _HIGH))
    letters = len(data) - len(data.translate(None, _LETTERS))
    latin = high <= (letters + high) * 0.25
    if latin and not unknown and not _ODD_IN_WORDS.search(text):
        return Decoded(text, "windows-1252")
    guess = _guess(data)
    if guess:
        doubt = f"the encoding is a guess: {guess.encoding}; if letters look wrong, name the right one"
        return guess._replace(issues=(doubt,))
    if not latin:
        raise Unreadable(f"holds {_amount(len(data))} in no encoding that could be made out.", "Save it as UTF-8.")
    doubt = "read as Windows-1252, with some signs in odd places; if letters look wrong, name the right encoding"
    return Decoded(text, "windows-1252", (doubt,))


def _windows(data: bytes) -> tuple[str, bool]:
    try:
        return data.decode("cp1252"), False
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), True


def _guess(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes  # 60 ms to import, and few files need it

    best = from_bytes(data[:_GUESS_SAMPLE].rpartition(b"\n")[0] or data[:_GUESS_SAMPLE]).best()
    if best is None or best.encoding in ("ascii", "utf_8"):
        return None
    try:
        text = data.decode(best.encoding)
    except (UnicodeError, LookupError):
        return None
    return Decoded(text, best.encoding.replace("cp125", "windows-125").replace("_", "-"))


def _amount(size: int) -> str:
    if size < 1_000:
        return _counted(size, "byte", "bytes")
    return f"{size / 1_000:,.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"
