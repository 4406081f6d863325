"""Further questions: of what they are asked, what answers them, and when they are asked."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from models.errors import NotAllowed
from models.wording import say

LEVELS = ("article", "statement", "stance", "actor")
TYPES = ("choice", "several-of", "yes-no", "whole-number", "number", "date", "text")
WITH_OPTIONS = ("choice", "several-of")
YES_NO = ("yes", "no")
# Which questions can be asked of what they depend on: those that are answered before, for the same thing.
DEPENDS_ON = {
    "article": ("article",), "statement": ("article", "statement"), "stance": ("article", "statement", "stance"),
    "actor": ("actor",),
}  # fmt: skip
WITH_CLAIMS = ("statement", "stance")  # levels whose questions can be asked for some claims only
WHOLE = re.compile(r"-?[0-9]{1,18}")
NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Condition:
    """When a question is asked: where another one is answered by one of these, and for these claims and those below.

    ``variable`` is the key of the other question, ``claims`` are numbers; what is empty asks for nothing.
    """

    variable: str | None = None
    answers: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()


ALWAYS = Condition()


@dataclass(frozen=True, slots=True)
class Variable:
    """A further question; ``level`` and ``type`` are of ``LEVELS`` and ``TYPES``.

    An answer is kept as text: several options as a JSON list in their order, numbers and dates (ISO 8601) as written.
    """

    key: str
    label: str
    level: str
    type: str
    options: tuple[str, ...] = ()
    definition: str = ""
    retired: bool = False
    id: int = 0
    required: bool = False  # what it is asked of is not complete without an answer
    uid: str = field(default="", compare=False)
    condition: Condition = ALWAYS

    @property
    def answers(self) -> tuple[str, ...]:
        """What can be chosen, where the answers are given."""
        return YES_NO if self.type == "yes-no" else self.options if self.type in WITH_OPTIONS else ()

    def check(self, value: str | None) -> None:
        """Raise NotAllowed where a value is no answer to it; None takes an answer away."""
        if value is None or self.fits(value):
            return
        what = say("“{value}” is no answer to “{variable}”.", value=self.shown(value), variable=self.label)
        if self.answers:
            raise NotAllowed(what, say("Choose one of: {options}.", options=", ".join(self.answers)))
        if self.type == "date":
            raise NotAllowed(what, say("Write a day as 2026-03-31."))
        if self.type in ("number", "whole-number"):
            what = say("“{value}” is no number (“{variable}”).", value=value, variable=self.label)
            raise NotAllowed(what, say("Write it in digits, such as 12 or 3.5."))
        raise NotAllowed(what, say("It has no options yet: a project lead writes them."))

    def fits(self, value: str) -> bool:
        """Whether a value, as it is kept, is an answer to it."""
        if self.type == "several-of":
            chosen = several(value)
            return bool(chosen) and chosen == tuple(o for o in self.options if o in chosen)
        if self.answers or self.type == "choice":
            return value in self.answers
        if self.type == "date":
            return DAY.fullmatch(value) is not None and _is_day(value)
        pattern = {"whole-number": WHOLE, "number": NUMBER}.get(self.type)
        return pattern is None or (pattern.fullmatch(value) is not None and math.isfinite(float(value)))

    def chosen(self, value: str | None) -> tuple[str, ...]:
        """The options that a kept value names; of other types the value itself."""
        if value is None:
            return ()
        return (several(value) or (value,)) if self.type == "several-of" else (value,)

    def value_of(self, chosen: Iterable[str]) -> str | None:
        """What is kept of these options, in their order; None of none."""
        there = set(chosen)
        names = [o for o in self.options if o in there] + sorted(there - set(self.options))
        return json.dumps(names, ensure_ascii=False) if names else None

    def shown(self, value: str) -> str:
        """A kept value as a person reads it."""
        return ", ".join(self.chosen(value))


def several(value: str) -> tuple[str, ...]:
    """The options in a kept value; none where it is no list of texts, or names one twice."""
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        return ()
    return tuple(found) if len(set(found)) == len(found) else ()


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
