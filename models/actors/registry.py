"""Actors: persons and organisations across articles, under one name with aliases."""

from __future__ import annotations

from dataclasses import dataclass

from models.articles import freeze
from models.errors import NotAllowed
from models.file import Project, Row
from models.findings import ActorKind
from models.history import Change, Edit, action


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or organisation that statements point to."""

    id: int
    name: str
    kind: ActorKind
    title: str
    aliases: tuple[str, ...] = ()
    statements: int = 0  # how many statements of all coders name it


@dataclass(frozen=True, slots=True)
class ActorSpec:
    """An actor by name: the one that is there under it, or a new one."""

    name: str
    kind: ActorKind = ActorKind.PERSON
    title: str = ""


def actor(project: Project, actor_id: int) -> Actor:
    """The actor with this id."""
    return _actors(project, "WHERE a.id = ?", actor_id)[0]


def actors(project: Project, begins: str = "", limit: int = 1000) -> list[Actor]:
    """Actors of whose name or alias a word begins with ``begins``, those most often cited first."""
    begins = begins.strip().replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    like = (begins + "%", "% " + begins + "%")
    where = (
        "WHERE a.name LIKE ?1 ESCAPE '\\' OR a.name LIKE ?2 ESCAPE '\\' OR a.id IN "
        "(SELECT actor_id FROM alias WHERE name LIKE ?1 ESCAPE '\\' OR name LIKE ?2 ESCAPE '\\')"
    )
    return _actors(project, where, *like)[:limit]


def latest_statement(project: Project, actor_id: int) -> tuple[int, int] | None:
    """The (article, statement) in which an actor was coded last; None where no statement names it."""
    rows = project.tuples(
        "SELECT s.article_id, s.id FROM statement_actor a JOIN statement s ON s.id = a.statement_id "
        "WHERE a.actor_id = ? ORDER BY s.id DESC LIMIT 1",
        actor_id,
    )
    return rows[0] if rows else None


def find_actor(project: Project, name: str, kind: ActorKind | None = None) -> int | None:
    """The id of the actor with this name or alias (and kind, if given), whatever its case; None where there is none."""
    rows = project.tuples(
        "SELECT id FROM actor WHERE name = ?1 COLLATE NOCASE AND (?2 IS NULL OR kind = ?2) UNION ALL "
        "SELECT a.id FROM actor a JOIN alias ON alias.actor_id = a.id "
        "WHERE alias.name = ?1 COLLATE NOCASE AND (?2 IS NULL OR a.kind = ?2) LIMIT 1",
        " ".join(name.split()),
        kind,
    )
    return rows[0][0] if rows else None


def find_or_make(edit: Edit, spec: ActorSpec, aliases: tuple[str, ...] = ()) -> int:
    """Within an action: the id of the actor that ``spec`` names, made where it is not there yet."""
    name = " ".join(freeze(spec.name).split())
    if not name:
        raise NotAllowed("An actor needs a name.")
    found = find_actor(edit.project, name, spec.kind)
    if found is not None:
        return found
    actor_id = edit.insert("actor", name=name, kind=spec.kind, title=spec.title.strip(), note="")
    for alias in aliases:
        # A bare surname would draw every namesake of later articles to this actor.
        if " " in alias.strip() and alias.casefold() != name.casefold():
            edit.insert("alias", actor_id=actor_id, name=alias.strip())
    return actor_id


def make_actor(project: Project, coder_id: int, spec: ActorSpec) -> Change:
    """Make an actor; where one of this name and kind is there already, nothing changes."""
    with action(project, coder_id, "make_actor") as edit:
        find_or_make(edit, spec)
        edit.sentence = f"made the actor {spec.name}"
    return edit.done()


def edit_actor(project: Project, coder_id: int, actor_id: int, spec: ActorSpec) -> Change:
    """Give an actor another name, kind or title; its old name stays as an alias."""
    old = actor(project, actor_id)
    name = " ".join(spec.name.split())
    if not name:
        raise NotAllowed("An actor needs a name.")
    with action(project, coder_id, "edit_actor") as edit:
        edit.update("actor", actor_id, name=name, kind=spec.kind, title=spec.title.strip())
        if name != old.name and old.name not in old.aliases:
            edit.insert("alias", actor_id=actor_id, name=old.name)
        edit.sentence = f"changed the actor {old.name} to {name}" if name != old.name else f"changed the actor {name}"
    return edit.done()


def add_alias(project: Project, coder_id: int, actor_id: int, alias: str) -> Change:
    """Give an actor another name beside its own."""
    alias = " ".join(alias.split())
    if not alias:
        raise NotAllowed("An alias can't be empty.")
    with action(project, coder_id, "add_alias") as edit:
        known = actor(project, actor_id)
        if alias not in (known.name, *known.aliases):
            edit.insert("alias", actor_id=actor_id, name=alias)
        edit.sentence = f"added the alias {alias} to {known.name}"
    return edit.done()


def _actors(project: Project, where: str, *args: object) -> list[Actor]:
    rows = project.select(
        "SELECT a.*, (SELECT count(DISTINCT statement_id) FROM statement_actor WHERE actor_id = a.id) AS statements, "
        "(SELECT group_concat(name, char(10)) FROM alias WHERE actor_id = a.id) AS aliases "
        f"FROM actor a {where} ORDER BY statements DESC, a.name COLLATE NOCASE",
        *args,
    )
    return [_actor(row) for row in rows]


def _actor(row: Row) -> Actor:
    aliases = tuple((row["aliases"] or "").split("\n")) if row["aliases"] else ()
    return Actor(row["id"], row["name"], ActorKind(row["kind"]), row["title"], aliases, row["statements"])
