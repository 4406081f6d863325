"""Text that was decoded wrongly before it came here (``â€œ`` for ``“``): recognised always, mended only when asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.wording import later, say

GARBLED = later("garbled letters")  # how an issue begins that mending would settle
# The letters that such accidents of UTF-8 read as Windows-1252 or Latin-1 begin with.
_TELLTALES = "âÃÂïð"
_PAIRS = re.compile(r"â[€\x80][^\sa-z]?|[ÃÂ][\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|ï»¿|ðŸ..")


def mojibake_in(text: str) -> list[str]:
    """The garbled sequences of ``text``, in their order; empty for sound text."""
    return list(_garbled(text))


def _garbled(text: str) -> Iterator[str]:
    if text.isascii() or not _may_have(text):
        return
    from ftfy.badness import is_bad  # 40 ms to import, and few files need it

    start = 0
    while start <= len(text):  # line by line, as a text may have millions
        end = text.find("\n", start)
        line = text[start : end if end >= 0 else len(text)]
        if is_bad(line):
            yield from _PAIRS.findall(line)
        start += len(line) + 1


def _may_have(text: str) -> bool:
    for telltale in _TELLTALES:  # noqa: SIM110 - a generator would take longer than the looks themselves
        if telltale in text:
            return True
    return False


def mended(text: str) -> str:
    """``text`` with its garbled sequences turned back, and nothing else changed."""
    from ftfy import fix_encoding

    return "\n".join(fix_encoding(line) if mojibake_in(line) else line for line in text.split("\n"))


class Garbled:
    """The garbled sequences of one source, whose text comes in pieces of whole lines."""

    def __init__(self) -> None:
        self.count = 0
        self._first = ""

    def taken(self, text: str, mend: bool) -> str:
        """Count those of the next piece, and give it back, mended if that is asked for."""
        before = self.count
        for pair in _garbled(text):
            self._first = self._first or pair
            self.count += 1
        return mended(text) if mend and self.count > before else text

    def issues(self, mend: bool) -> tuple[str, ...]:
        """What is to know about them."""
        if not self.count:
            return ()
        shown = say(
            "{letters} such as “{sign}” in {n} place|{letters} such as “{sign}” in {n} places",
            n=self.count, letters=say(GARBLED), sign=self._first,
        )  # fmt: skip
        if mend:
            return (say("{shown}: mended", shown=shown),)
        return (say("{shown}: decoded wrongly before it came here; kept unless mending is asked for", shown=shown),)
