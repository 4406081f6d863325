"""Whom machines found in the corpus and nobody has decided on yet: how often and where, and what a lead decides.

A decision holds for all articles, those read later too: whom machines call so is known from then on.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.actors.registry import ActorSpec, actor, call_also, find_or_make, make_by_person
from models.articles import WORD
from models.errors import NotAllowed, NotFound
from models.file import Project, as_list
from models.findings import ActorKind
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.wording import say

# The one rule of what is undecided: no actor goes by the name, and no verdict was given on it.
OPEN = (
    "n.articles > 0 AND n.kind <> 'unnamed' "
    "AND NOT EXISTS (SELECT 1 FROM actor a WHERE a.name = n.name COLLATE NOCASE AND a.kind = n.kind) "
    "AND NOT EXISTS (SELECT 1 FROM alias l JOIN actor a ON a.id = l.actor_id WHERE l.name = n.name COLLATE NOCASE "
    "AND l.given_by = 'person' AND a.kind = n.kind) "
    "AND NOT EXISTS (SELECT 1 FROM verdict v WHERE v.name = n.name AND v.kind = n.kind "
    "AND (v.same = 1 OR v.actor_id IS NULL))"
)
TITLED = (  # the title that most of its first articles give it
    "(SELECT title FROM (SELECT title FROM cast_member WHERE name = n.name COLLATE NOCASE AND kind = n.kind LIMIT 50) "
    "WHERE title <> '' GROUP BY title ORDER BY count(*) DESC, title LIMIT 1)"
)


class Found(NamedTuple):
    """What machines call somebody: an identity that no row has."""

    name: str
    kind: ActorKind


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody machines found under a name, in so many articles and with so many attributions."""

    name: str
    kind: ActorKind
    title: str
    articles: int
    spoken: int

    @property
    def found(self) -> Found:
        """What it is known by."""
        return Found(self.name, self.kind)


def candidates(
    project: Project, begins: str = "", kinds: Collection[ActorKind] = (), limit: int = 50, skipping: int = 0
) -> list[Candidate]:
    """Who is undecided, those that speak most often first; ``begins`` are words that theirs begin with."""
    words = " ".join(f'"{word}"*' for word in WORD.findall(begins.casefold()))
    if begins.strip() and not words:
        return []
    match = "n.id IN (SELECT rowid FROM cast_name_fts WHERE cast_name_fts MATCH ?4) AND " if words else ""
    of_kind = "n.kind IN (SELECT value FROM json_each(?3)) AND " if kinds else ""
    rows = project.tuples(
        f"SELECT n.name, n.kind, coalesce({TITLED}, ''), n.articles, n.spoken FROM cast_name n WHERE {match}{of_kind}"
        f"{OPEN} AND ?3 NOT NULL AND ?4 NOT NULL ORDER BY n.spoken DESC, n.articles DESC, n.name LIMIT ?1 OFFSET ?2",
        limit, skipping, as_list(map(str, kinds)), words,
    )  # fmt: skip
    return [Candidate(name, ActorKind(kind), *rest) for name, kind, *rest in rows]


def found_under(project: Project, name: str) -> list[Found]:
    """What machines have found under a name, decided or not: one of each kind."""
    rows = project.tuples("SELECT name, kind FROM cast_name WHERE name = ? AND articles > 0 ORDER BY kind", name)
    return [Found(one, ActorKind(kind)) for one, kind in rows]


def count_candidates(project: Project) -> int:
    """How many are undecided."""
    return int(project.value(f"SELECT count(*) FROM cast_name n WHERE {OPEN}"))


def keep_candidates(project: Project, acting: Acting, those: Sequence[Found]) -> Change:
    """Make an actor of each as machines found them, with the title that most articles give."""
    with action(project, acting, "keep_candidates", right=Right.LEAD) as edit:
        known = [_candidate(project, one) for one in those]
        for one in known:
            find_or_make(edit, ActorSpec(one.name, one.kind, one.title))
        edit.say(actors=len(known), name=known[0].name if known else "")
    return edit.done()


def name_candidates(project: Project, acting: Acting, those: Sequence[Found], who: int | ActorSpec) -> Change:
    """Say who is meant by what machines call somebody: an actor by id, or by name, made where there is none yet."""
    with action(project, acting, "name_candidates", right=Right.LEAD) as edit:
        for one in those:
            _candidate(project, one)
        actor_id = who if isinstance(who, int) else make_by_person(edit, who)
        meant = actor(project, actor_id)
        for one in those:
            if one.kind is not meant.kind:
                edit.insert("verdict", actor_id=actor_id, other_id=None, name=one.name, kind=str(one.kind), same=1)
            elif one.name.casefold() != meant.name.casefold():
                call_also(edit, actor_id, one.name)
        edit.say(names=", ".join(one.name for one in those), name=meant.name)
    return edit.done()


def set_aside(project: Project, acting: Acting, those: Sequence[Found]) -> Change:
    """Say that whom machines call so is nobody to code; they are no candidates any more."""
    with action(project, acting, "set_aside", right=Right.LEAD) as edit:
        for one in those:
            _candidate(project, one)
            edit.insert("verdict", actor_id=None, other_id=None, name=one.name, kind=str(one.kind), same=0)
        edit.say(names=", ".join(one.name for one in those), n=len(those))
    return edit.done()


def tell_apart(project: Project, acting: Acting, actor_id: int, other: int | Found) -> Change:
    """Say that two are not the same, which is not asked again: an actor and another, or what machines call somebody."""
    with action(project, acting, "tell_apart", right=Right.LEAD) as edit:
        if other == actor_id:
            raise NotAllowed(say("Nobody can be told apart from herself."), say("Choose another actor."))
        keep_apart(edit, actor_id, other)
        name = actor(project, other).name if isinstance(other, int) else other.name
        edit.say(one=actor(project, actor_id).name, other=name)
    return edit.done()


def keep_apart(edit: Edit, actor_id: int, other: int | Found) -> None:
    """Within an action: the same."""
    other_id, found = (other, None) if isinstance(other, int) else (None, other)
    edit.insert(
        "verdict", actor_id=actor_id, other_id=other_id, name=found.name if found else "",
        kind=str(found.kind) if found else "", same=0,
    )  # fmt: skip


def _candidate(project: Project, found: Found) -> Candidate:
    rows = project.tuples(
        f"SELECT n.name, n.kind, coalesce({TITLED}, ''), n.articles, n.spoken FROM cast_name n "
        "WHERE n.name = ? AND n.kind = ?",
        found.name, str(found.kind),
    )  # fmt: skip
    if not rows:
        raise NotFound(say("No article has {name}.", name=found.name), say("Choose somebody from the list."))
    name, kind, *rest = rows[0]
    return Candidate(name, ActorKind(kind), *rest)
