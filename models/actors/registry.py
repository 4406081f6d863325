"""Actors: persons and organisations across articles, under one name with aliases."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from models.articles import WORD, freeze
from models.errors import NotAllowed, NotFound
from models.file import Project, Row, as_list
from models.findings import ActorKind
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.wording import say

NAMED = (
    "SELECT rowid FROM actor_fts WHERE actor_fts MATCH ? UNION SELECT l.actor_id FROM alias_fts f "
    "JOIN alias l ON l.id = f.rowid WHERE alias_fts MATCH ?"
)
# Whom a person knows by a name that a machine has found: by name, by an alias that a person gave, by a verdict. Whose
# title fits comes first, so that namesakes are told apart; then who is coded most.
KNOWN = (
    "SELECT json_array(k.id, k.name, k.kind, k.title) FROM (SELECT a.*, {title} <> '' AND a.title <> '' "
    "AND (instr(lower(a.title), lower({title})) OR instr(lower({title}), lower(a.title))) AS fits, "
    "a.name = {name} COLLATE NOCASE AS is_name FROM actor a WHERE a.id IN ("
    "SELECT id FROM actor WHERE name = {name} COLLATE NOCASE AND kind = {kind} "
    "UNION ALL SELECT b.id FROM alias l JOIN actor b ON b.id = l.actor_id "
    "WHERE l.name = {name} COLLATE NOCASE AND l.given_by = 'person' AND b.kind = {kind} "
    "UNION ALL SELECT v.actor_id FROM verdict v WHERE v.name = {name} AND v.kind = {kind} AND v.same = 1)) k "
    "LEFT JOIN actor_use u ON u.actor_id = k.id "
    "ORDER BY k.fits DESC, k.is_name DESC, coalesce(u.statements, 0) DESC, k.id LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or organisation that statements point to."""

    id: int
    name: str
    kind: ActorKind
    title: str
    aliases: tuple[str, ...]
    statements: int  # how many statements of all coders name it


@dataclass(frozen=True, slots=True)
class ActorSpec:
    """An actor by name: the one that is there under it, or a new one."""

    name: str
    kind: ActorKind = ActorKind.PERSON
    title: str = ""
    is_new: bool = False  # a new one is meant, though another goes by this name as an alias


def actor(project: Project, actor_id: int) -> Actor:
    """The actor with this id; raises NotFound."""
    found = _actors(project, [actor_id])
    if not found:
        raise NotFound(say("This actor is not in the project any more."), say("Choose another one."))
    return found[0]


def actors(project: Project, begins: str = "", limit: int = 1000) -> list[Actor]:
    """Actors whose name or alias has words that begin with those of ``begins``, those most often cited first."""
    words = [f'"{word}"*' for word in WORD.findall(begins.casefold())]
    if begins.strip() and not words:
        return []
    which = NAMED if words else "SELECT id FROM actor"
    found = project.tuples(
        f"SELECT a.id FROM actor a LEFT JOIN actor_use u ON u.actor_id = a.id WHERE a.id IN ({which}) "
        "ORDER BY coalesce(u.statements, 0) DESC, a.name COLLATE NOCASE LIMIT ?",
        *([" ".join(words)] * 2 if words else []),
        limit,
    )
    return _actors(project, [actor_id for (actor_id,) in found])


def latest_statement(project: Project, actor_id: int) -> tuple[int, int] | None:
    """The (article, statement) in which an actor was coded last; None where no statement names it."""
    rows = project.tuples(
        "SELECT s.article_id, s.id FROM statement_actor a JOIN statement s ON s.id = a.statement_id "
        "WHERE a.actor_id = ? ORDER BY s.id DESC LIMIT 1",
        actor_id,
    )
    return rows[0] if rows else None


def known_by(name: str, kind: str, title: str = "''") -> str:
    """SQL that selects, as a JSON list, id, name, kind and title of whom a person knows by what a machine calls her.

    ``name``, ``kind`` and ``title`` are what the query around it calls these.
    """
    return KNOWN.format(name=name, kind=kind, title=title)


def found_as(project: Project, name: str, kind: ActorKind, title: str = "") -> Actor | None:
    """The actor that a person knows by what a machine calls somebody, or None."""
    rows = project.tuples(known_by("?1", "?2", "?3"), _words(name), kind, title)
    return actor(project, json.loads(rows[0][0])[0]) if rows else None


def find_actor(project: Project, name: str, kind: ActorKind | None = None, by_alias: bool = True) -> int | None:
    """The id of the actor that a person knows by this name (and kind, if given), whatever its case, or None.

    A name that only a machine gave to an actor beside its own is not enough.
    """
    rows = project.tuples(
        "SELECT id FROM actor WHERE name = ?1 COLLATE NOCASE AND (?2 IS NULL OR kind = ?2) UNION ALL "
        "SELECT a.id FROM actor a JOIN alias ON alias.actor_id = a.id "
        "WHERE ?3 AND alias.name = ?1 COLLATE NOCASE AND alias.given_by = 'person' AND (?2 IS NULL OR a.kind = ?2) "
        "LIMIT 1",
        _words(name),
        kind,
        by_alias,
    )
    return rows[0][0] if rows else None


def find_or_make(edit: Edit, spec: ActorSpec) -> int:
    """Within an action: the id of the actor that a person means by ``spec``, made where it is not there yet."""
    found = find_actor(edit.project, spec.name, spec.kind, by_alias=not spec.is_new)
    return _make(edit, spec, "person") if found is None else found


def new_actor(edit: Edit, spec: ActorSpec) -> int:
    """Within an action: a new actor, though another may go by this name."""
    return _make(edit, spec, "person")


def make_by_person(edit: Edit, spec: ActorSpec) -> int:
    """Within an action: the same; where only a machine has named who is there, a person does now."""
    actor_id = find_or_make(edit, spec)
    edit.update("actor", actor_id, given_by="person")
    return actor_id


def make_as_found(edit: Edit, spec: ActorSpec, aliases: tuple[str, ...]) -> int:
    """Within an action: an actor as a machine has found it, which was looked for already.

    By its aliases it can be searched for, but nobody is taken for it because of them.
    """
    name = _words(spec.name)
    if name != spec.name and (found := find_actor(edit.project, name, spec.kind)) is not None:
        return found
    actor_id = _make(edit, spec, "machine")
    # A bare surname would find every namesake of later articles.
    others = [alias.strip() for alias in aliases if " " in alias.strip() and alias.casefold() != name.casefold()]
    rows = [{"actor_id": actor_id, "name": alias, "given_by": "machine"} for alias in dict.fromkeys(others)]
    edit.insert_rows("alias", rows)
    return actor_id


def drop_unused(edit: Edit, actor_ids: Collection[int]) -> None:
    """Within an action: delete those of these actors whom only a machine has named and nothing points at any more."""
    unused = [
        actor_id
        for (actor_id,) in edit.project.tuples(
            "SELECT a.id FROM actor a WHERE a.id IN (SELECT value FROM json_each(?)) AND a.given_by = 'machine' "
            "AND a.note = '' AND NOT EXISTS (SELECT 1 FROM statement_actor s WHERE s.actor_id = a.id) "
            "AND NOT EXISTS (SELECT 1 FROM stance p WHERE p.actor_id = a.id) "
            "AND NOT EXISTS (SELECT 1 FROM alias l WHERE l.actor_id = a.id AND l.given_by = 'person') "
            "AND NOT EXISTS (SELECT 1 FROM actor_attribute t WHERE t.actor_id = a.id) "
            "AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.actor_id = a.id OR m.whole_id = a.id) "
            "AND NOT EXISTS (SELECT 1 FROM verdict v WHERE v.actor_id = a.id OR v.other_id = a.id)",
            as_list(actor_ids),
        )
    ]
    if unused:
        edit.delete_where("alias", "actor_id", unused)
        edit.delete_where("actor", "id", unused)


def called(project: Project, word: str) -> int:
    """The id of the actor with this uid, or known by this name; raises NotFound, NotAllowed where several are."""
    rows = project.tuples("SELECT id FROM actor WHERE uuid = ?", word.strip())
    rows = rows or project.tuples("SELECT id FROM actor WHERE name = ? COLLATE NOCASE", _words(word))
    rows = rows or project.tuples(
        "SELECT DISTINCT actor_id FROM alias WHERE name = ? COLLATE NOCASE AND given_by = 'person'", _words(word)
    )
    if not rows:
        raise NotFound(say("Nobody is called {name}.", name=word), say("Names in use are those of “actors list”."))
    if len(rows) > 1:
        raise NotAllowed(
            say("{n} actors are called {name}.", n=len(rows), name=word), say("Name the one that is meant by its uid.")
        )
    return int(rows[0][0])


def make_actor(project: Project, acting: Acting, spec: ActorSpec) -> Change:
    """Make an actor; where one of this name and kind is there already, nothing changes."""
    with action(project, acting, "make_actor") as edit:
        find_or_make(edit, spec)
        edit.say(name=_words(spec.name))
    return edit.done()


def edit_actor(project: Project, acting: Acting, actor_id: int, spec: ActorSpec) -> Change:
    """Give an actor another name, kind or title; its old name stays as an alias."""
    old = actor(project, actor_id)
    name = _words(spec.name)
    if not name:
        raise NotAllowed(say("An actor needs a name."))
    with action(project, acting, "edit_actor") as edit:
        edit.update(
            "actor", actor_id, name=name, kind=str(spec.kind), title=freeze(spec.title).strip(), given_by="person"
        )
        if name != old.name:
            call_also(edit, actor_id, old.name)
        edit.say(before=None if name == old.name else old.name, after=name)
    return edit.done()


def set_note(project: Project, acting: Acting, actor_id: int, note: str) -> Change:
    """Write what there is to know of an actor beside its attributes."""
    with action(project, acting, "set_note") as edit:
        known, note = actor(project, actor_id), freeze(note).strip()
        edit.update("actor", actor_id, note=note)
        edit.say(name=known.name, written=bool(note))
    return edit.done()


def add_alias(project: Project, acting: Acting, actor_id: int, alias: str) -> Change:
    """Give an actor another name beside its own."""
    alias = _words(alias)
    if not alias:
        raise NotAllowed(say("An alias can't be empty."))
    with action(project, acting, "add_alias") as edit:
        known = actor(project, actor_id)
        if alias != known.name:
            call_also(edit, actor_id, alias)
        edit.say(alias=alias, name=known.name)
    return edit.done()


def drop_alias(project: Project, acting: Acting, alias_id: int) -> Change:
    """Take a name away that an actor has beside its own; raises NotFound."""
    with action(project, acting, "drop_alias", right=Right.LEAD) as edit:
        rows = project.tuples("SELECT actor_id, name FROM alias WHERE id = ?", alias_id)
        if not rows:
            raise NotFound(say("This name is not there any more."))
        edit.delete("alias", alias_id)
        edit.say(alias=rows[0][1], name=actor(project, rows[0][0]).name)
    return edit.done()


def call_also(edit: Edit, actor_id: int, alias: str) -> None:
    """Within an action: a person says that an actor goes by this name too; a machine may have said so before."""
    rows = edit.project.tuples("SELECT id FROM alias WHERE actor_id = ? AND name = ?", actor_id, alias)
    if rows:
        edit.update("alias", rows[0][0], given_by="person")
    else:
        edit.insert("alias", actor_id=actor_id, name=alias)  # by a person, as the table has it


def _make(edit: Edit, spec: ActorSpec, given_by: str) -> int:
    name = _words(spec.name)
    if not name:
        raise NotAllowed(say("An actor needs a name."))
    title = freeze(spec.title).strip()
    return edit.insert("actor", name=name, kind=str(spec.kind), title=title, note="", given_by=given_by)


def _words(name: str) -> str:
    """A name as it is kept: one space between its words, and nothing in it that is no text."""
    return " ".join(freeze(name).split())


def _actors(project: Project, ids: Sequence[int]) -> list[Actor]:
    """The actors with these ids, in this order."""
    rows = project.select(
        "SELECT a.id, a.name, a.kind, a.title, coalesce(u.statements, 0) AS statements, "
        "(SELECT json_group_array(name) FROM (SELECT name FROM alias WHERE actor_id = a.id ORDER BY id)) AS aliases "
        "FROM json_each(?) wanted "
        "JOIN actor a ON a.id = wanted.value LEFT JOIN actor_use u ON u.actor_id = a.id ORDER BY wanted.key",
        as_list(ids),
    )
    return [_actor(row) for row in rows]


def _actor(row: Row) -> Actor:
    return Actor(
        row["id"], row["name"], ActorKind(row["kind"]), row["title"], tuple(json.loads(row["aliases"])),
        row["statements"],
    )  # fmt: skip
