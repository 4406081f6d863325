"""Taking back what was handed out: a whole batch, or what one coder has of it. Codings always stay."""

from __future__ import annotations

from dataclasses import dataclass

from models.errors import NotAllowed, NotFound
from models.file import Project
from models.history import Change, action
from models.people import Acting, Right
from models.wording import say

# Whether the coder of an assignment ``g`` has done something with its article, in whatever layer.
BEGUN = """
    (EXISTS (SELECT 1 FROM progress p WHERE p.article_id = g.article_id AND p.coder_id = g.coder_id)
    OR EXISTS (SELECT 1 FROM statement s WHERE s.article_id = g.article_id AND s.coder_id = g.coder_id)
    OR EXISTS (SELECT 1 FROM answer w WHERE w.article_id = g.article_id AND w.coder_id = g.coder_id)
    OR EXISTS (SELECT 1 FROM reading r JOIN attribution t ON t.reading_id = r.id JOIN suggestion n
      ON n.attribution_id = t.id JOIN suggestion_outcome o ON o.suggestion_id = n.id WHERE r.article_id = g.article_id
      AND o.coder_id = g.coder_id AND o.outcome IN ('accepted', 'edited', 'rejected', 'merged')))
"""
GIVEN = (
    f"SELECT g.coder_id, c.name, g.id, {BEGUN} FROM assignment g JOIN coder c ON c.id = g.coder_id "
    "WHERE g.batch_id = ?1 AND (?2 = 0 OR g.coder_id = ?2) ORDER BY g.coder_id, g.position"
)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What one coder would give back: assignments by id that she has not begun, and those that she has."""

    coder: str
    coder_id: int
    untouched: tuple[int, ...]
    begun: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What would be taken back of a batch; from one coder where ``coder_id`` is hers, from all where it is None."""

    batch_id: int
    batch: str
    coder_id: int | None
    coders: tuple[TakenBack, ...]

    @property
    def untouched(self) -> int:
        """Readings that nobody has begun."""
        return sum(len(one.untouched) for one in self.coders)

    @property
    def begun(self) -> int:
        """Readings that somebody has begun: they are kept unless the lead says otherwise."""
        return sum(len(one.begun) for one in self.coders)


def withdrawal(project: Project, batch_id: int, coder_id: int | None = None) -> Withdrawal:
    """What taking back would mean; nothing changes. Raises NotFound where nothing of it was given."""
    found: dict[int, tuple[str, list[int], list[int]]] = {}
    for of, name, assignment_id, is_begun in project.tuples(GIVEN, batch_id, coder_id or 0):
        _, untouched, begun = found.setdefault(of, (name, [], []))
        (begun if is_begun else untouched).append(assignment_id)
    batch = project.value("SELECT name FROM batch WHERE id = ?", batch_id)
    if batch is None or not found:
        raise NotFound(
            say("Nothing of this batch is handed out."),
            say("Look at what was handed out so far: it may be back already."),
        )
    coders = (TakenBack(name, of, tuple(free), tuple(begun)) for of, (name, free, begun) in found.items())
    return Withdrawal(batch_id, batch, coder_id, tuple(coders))


def withdraw(
    project: Project, acting: Acting, batch_id: int, coder_id: int | None = None, begun_too: bool = False
) -> Change:
    """Take a batch back, or what one coder has of it; what she has begun stays hers unless ``begun_too``.

    No coding is touched. A batch of which nothing is left goes too. Raises NotAllowed where all is begun.
    """
    planned = withdrawal(project, batch_id, coder_id)
    taken = [i for one in planned.coders for i in (*one.untouched, *(one.begun if begun_too else ()))]
    kept = 0 if begun_too else planned.begun
    with action(project, acting, "withdraw", right=Right.LEAD) as edit:
        if not taken:
            raise NotAllowed(
                say("All of it is begun: nothing was taken back."), say("Say that what is begun goes back as well.")
            )
        edit.delete_where("assignment", "id", taken)
        if not project.value("SELECT 1 FROM assignment WHERE batch_id = ?", batch_id):
            edit.delete("batch", batch_id)
        coder = planned.coders[0].coder if coder_id is not None else ""
        edit.say(batch=planned.batch, coder=coder, readings=len(taken), kept=kept)
    return edit.done()
