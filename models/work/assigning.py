"""Batches of articles, and who was given what."""

from __future__ import annotations

from collections.abc import Sequence

from models.clock import now
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.wording import say


def assign(
    project: Project,
    acting: Acting,
    batch: str,
    article_ids: Sequence[int],
    to: Sequence[int],
    suggestions_shown: bool = True,
    note: str = "",
) -> Change:
    """Give articles to coders as a batch, which is made where it is not there yet; who has an article keeps it.

    ``note`` is kept with a batch that is made: how its articles were drawn.
    """
    batch = " ".join(batch.split())
    if not batch or not article_ids or not to:
        raise NotAllowed(say("A batch needs a name, articles and at least one coder."))
    with action(project, acting, "assign", right=Right.LEAD) as edit:
        batch_id = _batch(edit, batch, note)
        for to_id in to:
            rows = project.tuples(
                "SELECT article_id FROM assignment WHERE batch_id = ? AND coder_id = ?", batch_id, to_id
            )
            has = {article_id for (article_id,) in rows}
            fresh = [article_id for article_id in dict.fromkeys(article_ids) if article_id not in has]
            edit.insert_rows(
                "assignment",
                [
                    {
                        "batch_id": batch_id, "article_id": article_id, "coder_id": to_id,
                        "suggestions_shown": int(suggestions_shown), "position": position,
                        "shared": int(len(to) > 1),
                    }
                    for position, article_id in enumerate(fresh, len(has))
                ],
            )  # fmt: skip
        edit.say(articles=len(article_ids), coders=len(to), batch=batch)
    return edit.done()


def batches(project: Project, coder_id: int | None = None) -> list[tuple[int, str, int]]:
    """Batches as (id, name, articles): all, or those of which a coder has articles."""
    if coder_id is None:
        counted = "SELECT batch_id, count(DISTINCT article_id) AS articles FROM assignment"
        given: tuple[int, ...] = ()
    else:  # who has an article of a batch has it once
        counted = "SELECT batch_id, count(*) AS articles FROM assignment WHERE coder_id = ?"
        given = (coder_id,)
    return project.tuples(
        f"SELECT b.id, b.name, n.articles FROM ({counted} GROUP BY batch_id) n JOIN batch b ON b.id = n.batch_id "
        "ORDER BY b.id",
        *given,
    )


def _batch(edit: Edit, name: str, note: str) -> int:
    found = edit.project.value("SELECT id FROM batch WHERE name = ?", name)
    return int(found) if found is not None else edit.insert("batch", name=name, note=note, made_at=now())
