"""Spellings of an outlet or an author that may be one: suggested, those first that touch most; nothing acts on them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from models.articles import WORD
from models.corpus.mending import mend_articles
from models.corpus.outlets import merge_outlets
from models.file import Project
from models.history import Change
from models.people import Acting
from models.spelling import distance, nearly_alike, sharing
from models.wording import say

MERGED = ("outlet", "byline")
MOST = 5_000  # spellings that are held against each other: those of the most articles
LITTLE = frozenset(("the", "by", "von", "der", "die", "das", "le", "la", "les", "el"))  # that may be left out
ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?|\.(?:com|org|net|co\.uk|de|fr)$")


@dataclass(frozen=True, slots=True)
class Alike:
    """Two spellings that may be one; ``into`` is the one that more articles have."""

    field: str
    one: str
    into: str
    ones: int  # articles
    intos: int
    why: str


def likely_alike(project: Project, field: str) -> list[Alike]:
    """Pairs of spellings of outlets or bylines that may be one."""
    assert field in MERGED
    rows = project.tuples(
        f"SELECT {field}, count(*) AS n FROM article INDEXED BY article_by_outlet WHERE {field} <> '' "
        f"GROUP BY {field} ORDER BY n DESC, {field} LIMIT ?",
        MOST,
    )
    names, counts = [row[0] for row in rows], [row[1] for row in rows]
    folded = {n: _folded(name) for n, name in enumerate(names)}
    same = sharing((name, n) for n, name in folded.items() if name)
    found = []
    for one, other in sorted({tuple(sorted(pair)) for pair in _pairs(same, folded)}):
        gone, into = sorted((one, other), key=lambda n: (counts[n], -n))
        why = _why(folded[gone], folded[into])
        found.append(Alike(field, names[gone], names[into], counts[gone], counts[into], why))
    return sorted(found, key=lambda pair: (-pair.ones, pair.into, pair.one))


def merge_alike(project: Project, acting: Acting, field: str, one: str, into: str) -> Change:
    """Call all articles of one spelling by the other; of an outlet the spelling is kept for later imports."""
    if field == "outlet":
        return merge_outlets(project, acting, [one], into)
    return mend_articles(project, acting, {i: {field: into} for i in spelt(project, field, one)})


def spelt(project: Project, field: str, name: str) -> list[int]:
    """The articles whose outlet or byline is spelt exactly so."""
    assert field in MERGED
    rows = project.tuples(f"SELECT id FROM article INDEXED BY article_by_outlet WHERE {field} = ?", name)
    return sorted(article_id for (article_id,) in rows)


def _pairs(same: Iterable[tuple[int, int]], folded: dict[int, str]) -> Iterable[tuple[int, int]]:
    yield from same
    yield from nearly_alike(folded)


def _folded(name: str) -> str:
    plain = ADDRESS.sub("", name.casefold())
    words = WORD.findall(plain)
    return " ".join(word for word in words if word not in LITTLE) or " ".join(words)


def _why(one: str, other: str) -> str:
    if one == other:
        return say("the same words")
    return say("{n} letter differs|{n} letters differ", n=distance(one, other))
