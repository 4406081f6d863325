"""Lists of codes that others keep: each with a name, what stands above it, what it means and its colour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.codebook import Claim, Codebook, Variable
from models.errors import Unreadable
from models.wording import say

MOST = 20_000  # codes of one list
DEEPEST = 30  # levels
NUMBERED = re.compile(r"([A-Za-z]{0,4}\d[\w.]{0,14}?)[.:)]?\s+(\S.*)", re.DOTALL)
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
SHORT_COLOUR = re.compile(r"#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])")


@dataclass(frozen=True, slots=True)
class Listed:
    """A code of a list; ``depth`` is 0 at the top, and what is deeper stands below the nearest one before it."""

    name: str
    depth: int = 0
    definition: str = ""
    colour: str = ""
    uid: str = ""
    retired: bool = False


def as_codebook(
    title: str, codes: Sequence[Listed], says: frozenset[str], variables: Sequence[Variable] = (),
    remarks: Sequence[str] = (),
) -> Codebook:  # fmt: skip
    """A codebook of the codes of a list; raises Unreadable where it holds none, or more than anybody codes by.

    Where every name begins with a number of its own, those are the claims' numbers; else they have none of their own.
    """
    if not codes:
        raise Unreadable(say("{file} lists no codes.", file=title), say("Export the codes themselves."))
    if len(codes) > MOST:
        raise Unreadable(say("{file} lists {n} codes: more than a codebook can hold.", file=title, n=len(codes)))
    numbers = _numbers(codes)
    above: list[str] = []  # the numbers of those that this one stands below, by depth
    counts: dict[str, int] = {}
    claims = []
    for place, code in enumerate(codes):
        depth = min(code.depth, len(above), DEEPEST)
        parent = above[depth - 1] if depth else ""
        counts[parent] = counts.get(parent, 0) + 1
        number, label = numbers[place] if numbers else (f"{parent}.{counts[parent]}".lstrip("."), code.name)
        above[depth:] = [number]
        claims.append(
            Claim(
                number,
                label,
                code.definition,
                parent=parent or None,
                retired=code.retired,
                uid=code.uid,
                colour=as_colour(code.colour),
            )
        )
    said = says | {"number"} if numbers else says
    return Codebook(title, claims=tuple(claims), variables=tuple(variables), says=said, remarks=tuple(remarks))


def of_paths(rows: Sequence[tuple[tuple[str, ...], str, str]]) -> list[Listed]:
    """Codes of (path from the top, definition, colour), in their order; what is above one is there before it."""
    tree: dict[str, dict[str, object]] = {}
    facts: dict[tuple[str, ...], tuple[str, str]] = {}
    for path, definition, colour in rows:
        level = tree
        for name in path:
            level = level.setdefault(name, {})  # type: ignore[assignment]
        facts[path] = (definition, colour)
    found: list[Listed] = []

    def walk(level: dict[str, dict[str, object]], path: tuple[str, ...]) -> None:
        for name, below in level.items():
            here = (*path, name)
            definition, colour = facts.get(here, ("", ""))
            found.append(Listed(name, len(path), definition, colour))
            walk(below, here)  # type: ignore[arg-type]

    walk(tree, ())
    return found


def as_colour(word: str) -> str:
    """A colour as #rrggbb; empty where it is none."""
    word = word.strip()
    if COLOUR.fullmatch(word):
        return word.lower()
    if short := SHORT_COLOUR.fullmatch(word):
        return "#" + "".join(2 * half for half in short.groups()).lower()
    return ""


def _numbers(codes: Sequence[Listed]) -> list[tuple[str, str]]:
    """(number, label) of each code, where every name begins with a number of its own; else nothing."""
    found = [(m[1], m[2].strip()) for code in codes if (m := NUMBERED.fullmatch(code.name))]
    is_whole = len(found) == len(codes) == len({number for number, _ in found})
    return found if is_whole else []
