"""Text that was decoded wrongly before it came here (``â€œ`` for ``“``): recognised always, mended only when asked."""

from __future__ import annotations

import re

# Letters that almost every such accident of UTF-8 read as Windows-1252 or Latin-1 begins with.
_TELLTALES = ("â€", "Ã", "Â", "â\x80", "ï»¿", "ðŸ")
_PAIRS = re.compile(r"â[€\x80][^\sa-z]?|[ÃÂ][\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|ï»¿|ðŸ..")


def mojibake_in(text: str) -> list[str]:
    """The garbled sequences of ``text``, in their order; empty for sound text."""
    if text.isascii() or not any(telltale in text for telltale in _TELLTALES):
        return []
    from ftfy.badness import is_bad  # 40 ms to import, and few files need it

    return [pair for line in text.split("\n") if is_bad(line) for pair in _PAIRS.findall(line)]


def mended(text: str) -> str:
    """``text`` with its garbled sequences turned back, and nothing else changed."""
    if not mojibake_in(text):
        return text
    from ftfy import fix_encoding

    return "\n".join(fix_encoding(line) if mojibake_in(line) else line for line in text.split("\n"))
