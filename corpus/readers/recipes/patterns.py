"""The small language in which a recipe writes lines and labels: words as they stand, and four places in braces.

``{number}`` is digits, ``{run of =}`` three or more of a sign, ``{any}`` whatever stands there, ``{page}`` the end of a
page. Blanks mean any number of blanks. No other pattern can be written, so that none can take long.
"""

from __future__ import annotations

import re
from functools import lru_cache

from models.errors import NotAllowed
from models.wording import say

LONGEST = 200  # characters of a pattern
LONGEST_LINE = 500  # characters of a line that can separate or bear a label
BLANKS = " \t\xa0"
PAGE = "\f"
_PART = re.compile(r"\{\{|\}\}|\{number\}|\{any\}|\{page\}|\{run of [^\w\s{}]\}|[ \t\xa0]+|[^{}]|[{}]")
_RUN = re.compile(r"([^\w\s{}])\1{2,}")
_DIGITS = re.compile(r"\d+")
_TOO_MANY = re.compile(r"(?:\{number\}){2}")


class Pattern:
    """What a line, or the beginning of one, must look like."""

    def __init__(self, written: str) -> None:
        self.written = written
        made = _expression(written)
        self._start, self._whole = re.compile(made), re.compile(rf"{made}[ \t\xa0]*+")

    def end_in(self, line: str) -> int | None:
        """Where it ends in a line that begins with it, after the blanks behind it; None where the line doesn't."""
        found = self._start.match(line, 0, LONGEST_LINE)
        if found is None:
            return None
        end = found.end()
        if self.written[-1].isalnum() and end < len(line) and line[end].isalnum():
            return None  # the label "By" does not begin "Bylaws"
        while end < len(line) and line[end] in BLANKS:
            end += 1
        return end

    def is_whole(self, line: str) -> bool:
        """Whether a line is this and nothing else."""
        return len(line) <= LONGEST_LINE and self._whole.fullmatch(line) is not None


@lru_cache(maxsize=512)
def pattern(written: str) -> Pattern:
    """A pattern as a recipe has it; raises NotAllowed for what is none."""
    return Pattern(written)


def _expression(written: str) -> str:
    if not written.strip(BLANKS):
        raise NotAllowed(say("A pattern of blanks fits everything."), say("Write what stands in the line."))
    if len(written) > LONGEST or "\n" in written:
        what = say("The pattern “{start}…” is too long, or more than one line.", start=written[:40])
        raise NotAllowed(what, say("Write the beginning of the line and {any} for the rest.", any="{any}"))
    parts = _PART.findall(written)
    if parts.count("{any}") > 1 or _TOO_MANY.search(written) or any(part in ("{", "}") for part in parts):
        raise NotAllowed(
            say("“{pattern}” is no pattern.", pattern=written),
            say(
                "It can have {places}, the last at most once, and {braces} for braces.",
                places="{number}, {run of =}, {page}, {any}", braces="{{ }}",
            ),
        )  # fmt: skip
    return r"[ \t\xa0]*+" + "".join(map(_part, parts))


def _part(part: str) -> str:
    if part == "{number}":
        return r"\d{1,12}+"
    if part == "{any}":
        return r".{1,400}?"
    if part == "{page}":
        return PAGE
    if part.startswith("{run of "):
        return f"(?:{re.escape(part[-2])}){{3,}}+"
    if part in ("{{", "}}"):
        return re.escape(part[0])
    return r"[ \t\xa0]++" if part[0] in BLANKS else re.escape(part)


def escaped(words: str) -> str:
    """Words as a pattern that fits these very words."""
    return " ".join(words.replace("{", "{{").replace("}", "}}").replace(PAGE, "{page}").split(" ")).strip(BLANKS)


def general(words: str) -> str:
    """Words as a pattern that fits others with other numbers in them, and longer or shorter rules of signs."""
    made = []
    at = 0
    for found in _RUN.finditer(words):
        made.append(_DIGITS.sub("{number}", escaped_inside(words[at : found.start()])))
        made.append(f"{{run of {found[1]}}}")
        at = found.end()
    made.append(_DIGITS.sub("{number}", escaped_inside(words[at:])))
    return "".join(made).strip(BLANKS)


def escaped_inside(words: str) -> str:
    """The same with the blanks around it."""
    return words.replace("{", "{{").replace("}", "}}").replace(PAGE, "{page}")


def framed(words: str) -> str:
    """Words between signs as a pattern that fits any others between the same signs; "" where no sign stands there."""
    stripped = words.strip()
    letters = [n for n, sign in enumerate(stripped) if sign.isalnum()]
    if not letters or not letters[0]:
        return ""
    before, after = stripped[: letters[0]], stripped[letters[-1] + 1 :]
    return f"{general(before + 'a')[:-1]}{{any}}{general('a' + after)[1:]}"
