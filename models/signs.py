"""Signs that are none: halves of a pair, which Python holds in a text though nothing that is written can."""

from __future__ import annotations


def has_half_sign(text: str) -> bool:
    """Whether a text holds a surrogate, as a word of a command line that is no UTF-8 does, or JSON's ``\\ud800``."""
    return not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text)
