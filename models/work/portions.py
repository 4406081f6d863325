"""A part of some articles, as one says it: a tenth of them, or fifty."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from models.errors import NotAllowed
from models.wording import say

PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,4}))?\s*%")
PART = re.compile(r"(\d{1,6})\s*/\s*(\d{1,6})")
NUMBER = re.compile(r"\d{1,9}")
HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Portion:
    """A share of whatever it is taken of, or a number of articles."""

    share: Fraction = Fraction(0)
    number: int | None = None

    def of(self, all_: int) -> int:
        """How many of so many: half an article is a whole one, and there are never more than all."""
        if self.number is not None:
            return min(self.number, all_)
        return min(all_, int(self.share * all_ + HALF))

    def __str__(self) -> str:
        """As it can be read again: "10 %", "12.5 %", "1/3", "50"."""
        if self.number is not None:
            return str(self.number)
        percent = self.share * 100
        if (percent * 10000).denominator == 1:
            return f"{float(percent):.4f}".rstrip("0").rstrip(".") + " %"
        return f"{self.share.numerator}/{self.share.denominator}"


NONE = Portion()


def portion(words: str) -> Portion:
    """What "10 %", "1/5" or "50" mean; nothing written is nothing. Raises NotAllowed."""
    words = words.strip()
    if not words:
        return NONE
    if found := PERCENT.fullmatch(words):
        return _share(Fraction(f"{found[1]}.{found[2] or 0}") / 100, words)
    if (found := PART.fullmatch(words)) and int(found[2]):
        return _share(Fraction(int(found[1]), int(found[2])), words)
    if NUMBER.fullmatch(words):
        return Portion(number=int(words))
    raise _refused(words)


def _share(share: Fraction, words: str) -> Portion:
    if share > 1:
        raise _refused(words)
    return Portion(share)


def _refused(words: str) -> NotAllowed:
    return NotAllowed(
        say("“{words}” is no part of the articles.", words=words), say("Write it as 10 %, as 1/5, or as a number.")
    )
