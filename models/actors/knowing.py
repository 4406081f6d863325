"""One actor with all that is known of it, and who said so; and the registry as a list of rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.actors.memberships import Membership, belongs_to, members
from models.actors.noting import ROLE, Attribute, attributes
from models.actors.registry import NAMED, Actor, actor
from models.articles import WORD
from models.file import Project, as_list
from models.findings import ActorKind

# Who gave a row, and when: by the change that made it or gave it a person's word.
GIVEN = (
    "SELECT c.name, h.made_at FROM change_row r JOIN change h ON h.id = r.change_id JOIN coder c ON c.id = h.coder_id "
    "WHERE r.row_uid = {uid} AND r.table_name IN ('actor', 'alias', 'actor_attribute', 'membership') "
    "AND h.kind <> 'undo' ORDER BY r.id DESC LIMIT 1"
)
FOUND = "(SELECT articles FROM cast_name WHERE name = {name} AND kind = {kind})"


class Order(StrEnum):
    """How the registry is sorted."""

    STATEMENTS = "statements"
    NAME = "name"
    NEWEST = "newest"


SORTED = {
    Order.STATEMENTS: "coalesce(u.statements, 0) DESC, a.name COLLATE NOCASE, a.id",
    Order.NAME: "a.name COLLATE NOCASE, a.id",
    Order.NEWEST: "a.id DESC",
}


@dataclass(frozen=True, slots=True)
class Name:
    """A name in use: who said so, and in how many articles machines have found somebody of this kind under it."""

    name: str
    by_person: bool  # else only a machine said so, and nobody is taken for the actor because of it
    coder: str  # "" where the history does not tell
    at: str
    articles: int
    alias_id: int = 0  # 0: the name that is shown


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that is known of one actor."""

    actor: Actor
    uid: str
    note: str
    by_person: bool  # a person gave the name that is shown
    names: tuple[Name, ...]
    attributes: tuple[Attribute, ...]
    belongs_to: tuple[Membership, ...]
    members: tuple[Membership, ...]

    @property
    def roles(self) -> tuple[Attribute, ...]:
        """What it was and is, in the order of time."""
        return tuple(one for one in self.attributes if one.name == ROLE)


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor as the registry lists it."""

    id: int
    name: str
    kind: ActorKind
    role: str  # its role by now, else its title
    names: int  # it goes by so many beside its own
    statements: int
    articles: int  # in which machines have found one of its names
    by_person: bool


def dossier(project: Project, actor_id: int) -> Dossier:
    """One actor; raises NotFound."""
    known = actor(project, actor_id)
    given = GIVEN.format(uid="n.uuid")
    rows = project.tuples(
        f"SELECT n.name, n.given_by = 'person', (SELECT name FROM ({given})), (SELECT made_at FROM ({given})), "
        f"coalesce({FOUND.format(name='n.name', kind='?2')}, 0), n.alias_id FROM (SELECT name, given_by, uuid, "
        "0 AS alias_id FROM actor WHERE id = ?1 UNION ALL SELECT name, given_by, uuid, id FROM alias "
        "WHERE actor_id = ?1) n ORDER BY n.alias_id = 0 DESC, n.given_by = 'person' DESC, n.alias_id",
        actor_id, str(known.kind),
    )  # fmt: skip
    names = tuple(Name(n, bool(by), coder or "", at or "", found, i) for n, by, coder, at, found, i in rows)
    uid, note = project.tuples("SELECT uuid, note FROM actor WHERE id = ?", actor_id)[0]
    return Dossier(
        known, uid, note, names[0].by_person, names, tuple(attributes(project, [actor_id]).get(actor_id, ())),
        tuple(belongs_to(project, actor_id)), tuple(members(project, actor_id)),
    )  # fmt: skip


def actor_ids(
    project: Project,
    begins: str = "",
    kinds: Collection[ActorKind] = (),
    order: Order = Order.STATEMENTS,
    limit: int = -1,
    skipping: int = 0,
) -> list[int]:
    """The ids of actors of these kinds (empty: any) with names whose words begin with those of ``begins``.

    All of them with a limit of -1, else so many after those that are skipped.
    """
    words = [f'"{word}"*' for word in WORD.findall(begins.casefold())]
    if begins.strip() and not words:
        return []
    where = [f"a.id IN ({NAMED})"] if words else []
    where += ["a.kind IN (SELECT value FROM json_each(?))"] if kinds else []
    rows = project.tuples(
        f"SELECT a.id FROM actor a LEFT JOIN actor_use u ON u.actor_id = a.id "
        f"{'WHERE ' + ' AND '.join(where) if where else ''} ORDER BY {SORTED[order]} LIMIT ? OFFSET ?",
        *([" ".join(words)] * 2 if words else []), *([as_list(map(str, kinds))] if kinds else []), limit, skipping,
    )  # fmt: skip
    return [actor_id for (actor_id,) in rows]


def actor_rows(project: Project, ids: Sequence[int]) -> dict[int, ActorRow]:
    """The rows of actors, by id."""
    rows = project.tuples(
        "SELECT a.id, a.name, a.kind, coalesce((SELECT t.value || CASE WHEN t.since || t.until <> '' THEN ', ' "
        "|| t.since || '–' || t.until ELSE '' END FROM actor_attribute t WHERE t.actor_id = a.id AND t.name = 'role' "
        "ORDER BY t.until = '' DESC, t.until DESC, t.since DESC, t.id DESC LIMIT 1), a.title), "
        "(SELECT count(*) FROM alias l WHERE l.actor_id = a.id), coalesce(u.statements, 0), "
        f"coalesce({FOUND.format(name='a.name', kind='a.kind')}, 0) + coalesce((SELECT sum(n.articles) FROM alias l "
        "JOIN cast_name n ON n.name = l.name AND n.kind = a.kind WHERE l.actor_id = a.id AND l.given_by = 'person' "
        "AND l.name <> a.name COLLATE NOCASE), 0), a.given_by = 'person' FROM actor a "
        "LEFT JOIN actor_use u ON u.actor_id = a.id WHERE a.id IN (SELECT value FROM json_each(?))",
        as_list(ids),
    )
    return {
        i: ActorRow(i, name, ActorKind(kind), role, names, statements, articles, bool(by_person))
        for i, name, kind, role, names, statements, articles, by_person in rows
    }


def count_actors(project: Project) -> dict[ActorKind, int]:
    """How many actors of each kind the registry has."""
    return {ActorKind(kind): n for kind, n in project.tuples("SELECT kind, count(*) FROM actor GROUP BY kind")}
