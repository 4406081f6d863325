"""Text that was decoded wrongly before it came here (``â€œ`` for ``“``): recognised always, mended only when asked."""

from __future__ import annotations

import re

# The letters that such accidents of UTF-8 read as Windows-1252 or Latin-1 begin with.
_TELLTALES = "âÃÂïð"
_PAIRS = re.compile(r"â[€\x80][^\sa-z]?|[ÃÂ][\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|ï»¿|ðŸ..")


def mojibake_in(text: str) -> list[str]:
    """The garbled sequences of ``text``, in their order; empty for sound text."""
    if text.isascii() or not _may_have(text):
        return []
    from ftfy.badness import is_bad  # 40 ms to import, and few files need it

    return [pair for line in text.split("\n") if is_bad(line) for pair in _PAIRS.findall(line)]


def _may_have(text: str) -> bool:
    for telltale in _TELLTALES:  # noqa: SIM110 - a generator would take longer than the looks themselves
        if telltale in text:
            return True
    return False


def mended(text: str) -> str:
    """``text`` with its garbled sequences turned back, and nothing else changed."""
    if not mojibake_in(text):
        return text
    from ftfy import fix_encoding

    return "\n".join(fix_encoding(line) if mojibake_in(line) else line for line in text.split("\n"))
