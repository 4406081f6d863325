"""Encodings that write every letter in ASCII signs, so that their text looks like plain text full of rubbish."""

from __future__ import annotations

import binascii
import re

from models.errors import Unreadable
from models.wording import later, say

# What switches the alphabet, and what is then read, the widest last.
_JAPANESE = (
    (re.compile(rb"\x1b(?:\$[@B]|\(J)"), "iso-2022-jp"),
    (re.compile(rb"\x1b\(I"), "iso-2022-jp-ext"),
    (re.compile(rb"\x1b(?:\$A|\$\([CD]|\.[AF])"), "iso-2022-jp-2"),
    (re.compile(rb"\x1b\$\([OPQ]"), "iso-2022-jp-2004"),
)
_KOREAN, _CHINESE = re.compile(rb"\x1b\$\)C"), re.compile(rb"\x1b\$[)*+][A-GH-M]")
_HZ = re.compile(rb"~\{(?:[\x21-\x77][\x21-\x7e])+~\}")
_SHIFTED = re.compile(rb"\+([A-Za-z0-9+/]*)(-?)")
_OF_LETTERS = re.compile("[\u00a0-\u06ff\u1e00-\u1fff\u2010-\u203a\u20ac\u2122\ufeff]+")
_OF_MANY = re.compile("[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uffef]+")
_FEWEST = 8  # signs of the far East, as a few may be what a number behind a plus happens to mean
_NO_READER = later("is written in {encoding}, which can't be read.")
DOUBT = later("read as UTF-7, for the letters that its plus signs lead to; if that is wrong, name the right encoding")


def encoding_of(data: bytes) -> str | None:
    """The encoding of ASCII bytes that mean other letters; raises ``Unreadable`` for one that nobody here can read."""
    if b"\x1b" in data and (found := _with_escapes(data)):
        return found
    if not data.isascii():
        return None
    if b"~{" in data and _HZ.search(data):
        return "hz"
    return "utf-7" if b"+" in data and _is_utf7(data) else None


def _with_escapes(data: bytes) -> str | None:
    if _KOREAN.search(data):
        return "iso-2022-kr"
    if _CHINESE.search(data):
        raise Unreadable(say(_NO_READER, encoding="ISO-2022-CN"), say("Save it as UTF-8."))
    return next((name for escape, name in reversed(_JAPANESE) if escape.search(data)), None)


def _is_utf7(data: bytes) -> bool:
    """Whether every plus sign leads to letters that a text may have, or stands for itself as UTF-7 has it."""
    letters = many = 0
    for shifted in _SHIFTED.finditer(data):
        packed, end = shifted.groups()
        if not packed:
            if not end:
                return False
            continue
        meant = _unpacked(packed)
        if _OF_LETTERS.fullmatch(meant):
            letters += 1
        elif meant and _OF_MANY.fullmatch(meant.translate(dict.fromkeys(range(0x80, 0x2040)))):
            many += len(meant)
        else:
            return False
    return bool(letters) or many >= _FEWEST


def _unpacked(packed: bytes) -> str:
    """The signs that one row of letters and digits stands for; empty where it stands for none."""
    if len(packed) * 6 % 16 >= 6:
        return ""
    try:
        return binascii.a2b_base64(packed + b"A" * (-len(packed) % 4)).decode("utf-16-be", "replace")[
            : len(packed) * 6 // 16
        ]
    except ValueError:
        return ""
