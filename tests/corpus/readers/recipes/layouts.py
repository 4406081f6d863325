"""Layouts that nobody else has, made up: a separator, a way to write each field, noise; and what they should give."""

from __future__ import annotations

import calendar
import random
from collections.abc import Callable
from dataclasses import dataclass

MONTHS = calendar.month_name[1:]
SPOKEN = (
    "the council met on rents and said that nobody had asked them before the vote so the mayor left early with "
    "her papers under one arm while it rained 🏚"
)
WORDS = SPOKEN.split()
OUTLETS = ("Alden Post", "The Ridge", "Linden Echo")
PEOPLE = ("Ana Roe", "Ben Lind", "Cy Okafor and Di Marsh")


@dataclass(frozen=True)
class Told:
    """One article as it should come back; a field that a layout has no place for is empty."""

    headline: str
    published: str
    outlet: str
    byline: str
    text: str


def told(seed: int, count: int = 12) -> list[Told]:
    """Articles, the same for the same seed."""
    rng = random.Random(seed)

    def sentence(words: int) -> str:
        return " ".join(rng.choice(WORDS) for _ in range(words)).capitalize()

    return [
        Told(
            f"{sentence(6)} {n}", f"{rng.randint(1, 28)} {rng.choice(MONTHS)} {rng.randint(2001, 2023)}",
            rng.choice(OUTLETS), rng.choice(PEOPLE),
            "\n\n".join(f"{sentence(rng.randint(12, 40))}." for _ in range(rng.randint(1, 4))),
        )
        for n in range(1, count + 1)
    ]  # fmt: skip


SEPARATORS: dict[str, Callable[[int], str]] = {
    "rule": lambda n: "=" * (20 + n % 3),
    "stars": lambda _: "* * *",
    "scissors": lambda _: "-----8<-----",
    "numbered": lambda n: f"Entry {n} of 12",
    "block": lambda n: f"#######\nEntry {n} of 12\n#######",
    "page": lambda _: "\f",
    "bracketed": lambda n: f"<<< {n:04} >>>",
    "blank lines": lambda _: "\n\n",
}
HEADS: dict[str, Callable[[Told], str]] = {
    "labelled": lambda a: f"Title: {a.headline}\nFrom: {a.outlet}\nDay: {a.published}\nBy: {a.byline}\n",
    "labels in any order": lambda a: (
        f"Day = {a.published}\nTitle = {a.headline}\nWriter = {a.byline}\nPaper = {a.outlet}\n"
    ),
    "placed": lambda a: f"{a.headline}\n{a.outlet}\n{a.byline}\n{a.published}\n",
    "divided": lambda a: f"{a.outlet}, {a.published}, p. 3\n{a.headline}\nBy {a.byline}\n",
    "piped": lambda a: f"{a.headline}\n{a.byline} | {a.outlet} | {a.published}\n",
    "labels above": lambda a: f"TITLE\n{a.headline}\nDAY\n{a.published}\nPAPER\n{a.outlet}\nWRITER\n{a.byline}\n",
    "gaps": lambda a: f"{a.headline}\n\n{a.byline}\n{a.outlet}\n{a.published}\n",
}
NOISE: dict[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "section": lambda n: f"Section: {('Local', 'Sport')[n % 2]}\n",
}


def written(articles: list[Told], separator: str, head: str, noise: str, blank: bool) -> str:
    """A file of these articles."""
    parts = []
    for n, article in enumerate(articles, 1):
        gap = "\n" if blank else ""
        parts.append(
            f"{SEPARATORS[separator](n)}\n{HEADS[head](article)}{NOISE[noise](n) if blank else ''}{gap}"
            f"{article.text}\n{gap}"
        )
    return "".join(parts)


def marks(text: str, article: Told) -> dict[str, tuple[int, int]]:
    """The fields of one article in a file of them."""
    at = text.index(article.headline)
    begin = max(0, at - 120)
    found = {}
    for name in ("headline", "published", "outlet", "byline", "text"):
        value = getattr(article, name)
        here = text.find(value, at) if name in ("text", "headline") else -1
        if here < 0:
            body = text.index(article.text, at)
            here = text.rfind(value, begin, body)
        found[name] = (here, here + len(value))
    return found
