"""Positions in UTF-16 code units, as Java, JavaScript, .NET and Qt count them."""

from __future__ import annotations

from bisect import bisect_left


class Utf16Positions:
    """Converts code points of one text."""

    def __init__(self, text: str) -> None:
        is_plain = text.isascii() or max(text, default="") <= "\uffff"
        self._astral = [] if is_plain else [i for i, sign in enumerate(text) if sign > "\uffff"]

    def at(self, position: int) -> int:
        """The same place, counted in UTF-16 units."""
        return position + bisect_left(self._astral, position)
