"""Who belongs to what: a person to an organisation, an office to a body."""

from __future__ import annotations

from dataclasses import dataclass

from models.actors.noting import check_time, span_of_time
from models.actors.registry import ActorSpec, actor, find_or_make
from models.errors import NotAllowed, NotFound
from models.file import Project
from models.history import Change, action
from models.people import Acting, Right
from models.wording import say


@dataclass(frozen=True, slots=True)
class Membership:
    """That an actor belongs to another; ``name`` is that of the other end, as one looks at it."""

    id: int
    actor_id: int
    whole_id: int
    name: str
    since: str = ""
    until: str = ""

    @property
    def time(self) -> str:
        """From when to when; empty where it is not said."""
        return span_of_time(self.since, self.until)


def belongs_to(project: Project, actor_id: int) -> list[Membership]:
    """What an actor belongs to, the newest first."""
    return _memberships(project, "m.actor_id", "m.whole_id", actor_id)


def members(project: Project, actor_id: int) -> list[Membership]:
    """Who belongs to an actor, the newest first."""
    return _memberships(project, "m.whole_id", "m.actor_id", actor_id)


def add_membership(
    project: Project, acting: Acting, actor_id: int, whole: int | ActorSpec, since: str = "", until: str = ""
) -> Change:
    """Say that an actor belongs to another, by id or by name; raises NotAllowed where that is itself or below it."""
    since, until = since.strip(), until.strip()
    check_time(since, until)
    with action(project, acting, "add_membership", right=Right.LEAD) as edit:
        whole_id = whole if isinstance(whole, int) else find_or_make(edit, whole)
        known, other = actor(project, actor_id), actor(project, whole_id)
        if actor_id in _above(project, whole_id):
            raise NotAllowed(say("{actor} can't belong to itself.", actor=known.name), say("Choose another actor."))
        there = project.tuples(
            "SELECT 1 FROM membership WHERE (actor_id, whole_id, since, until) = (?, ?, ?, ?)",
            actor_id, whole_id, since, until,
        )  # fmt: skip
        if not there:
            edit.insert("membership", actor_id=actor_id, whole_id=whole_id, since=since, until=until)
        edit.say(actor=known.name, whole=other.name)
    return edit.done()


def drop_membership(project: Project, acting: Acting, membership_id: int) -> Change:
    """Take back that an actor belongs to another; raises NotFound."""
    with action(project, acting, "drop_membership", right=Right.LEAD) as edit:
        rows = project.tuples("SELECT actor_id, whole_id FROM membership WHERE id = ?", membership_id)
        if not rows:
            raise NotFound(say("This is not known of the actor any more."))
        one, whole = (actor(project, i).name for i in rows[0])
        edit.delete("membership", membership_id)
        edit.say(actor=one, whole=whole)
    return edit.done()


def _memberships(project: Project, of: str, other: str, actor_id: int) -> list[Membership]:
    rows = project.tuples(
        f"SELECT m.id, m.actor_id, m.whole_id, a.name, m.since, m.until FROM membership m "
        f"JOIN actor a ON a.id = {other} WHERE {of} = ? ORDER BY m.since DESC, a.name",
        actor_id,
    )
    return [Membership(*row) for row in rows]


def _above(project: Project, actor_id: int) -> set[int]:
    """An actor with all that it belongs to, and these belong to."""
    rows = project.tuples(
        "WITH RECURSIVE above (id) AS (SELECT ? UNION SELECT m.whole_id FROM membership m "
        "JOIN above ON above.id = m.actor_id) SELECT id FROM above",
        actor_id,
    )
    return {row_id for (row_id,) in rows}
