"""How far a coder is with an article, and what the codebook asks of it as a whole."""

from __future__ import annotations

from enum import StrEnum

from models.articles import article_exists, freeze
from models.codebook import is_asked, under
from models.coding import answers_about, put_answer
from models.errors import NotAllowed, NotFound
from models.file import Project
from models.history import Change, action
from models.people import Acting
from models.wording import say

ASKED = (
    "SELECT id FROM recoding WHERE article_id = ? AND statement_id IS NULL AND coder_id = ? AND layer_id = ? "
    "AND reason = 'option' AND arguments ->> 'key' = ?"
)


class Progress(StrEnum):
    """How far a coder is with an article."""

    OPEN = "open"
    FINISHED = "finished"
    NOTHING = "nothing codable"


def done_ids(project: Project, acting: Acting) -> set[int]:
    """The articles that the coder has finished, with or without anything codable."""
    rows = project.tuples(
        "SELECT article_id FROM progress WHERE coder_id = ? AND layer_id = ?", acting.coder_id, acting.layer_id
    )
    return {article_id for (article_id,) in rows}


def progress(project: Project, acting: Acting, article_id: int) -> Progress:
    """How far a coder is with an article."""
    state = project.value(
        "SELECT state FROM progress WHERE article_id = ? AND coder_id = ? AND layer_id = ?",
        article_id, acting.coder_id, acting.layer_id,
    )  # fmt: skip
    return Progress(state or "open")


def set_progress(
    project: Project, acting: Acting, article_id: int, state: Progress, reason: str = "", gaps: int = 0
) -> Change:
    """Call an article finished, or without anything codable, or open again.

    ``gaps`` tells how many things were left undecided or incomplete, and ``reason`` why.
    """
    reason = freeze(reason).strip()
    if not article_exists(project, article_id):
        raise NotFound(say("There is no article {article} in {file}.", article=str(article_id), file=project.path.name))
    with action(project, acting, "set_progress", article_id) as edit:
        row_id = project.value(
            "SELECT id FROM progress WHERE article_id = ? AND coder_id = ? AND layer_id = ?",
            article_id, acting.coder_id, acting.layer_id,
        )  # fmt: skip
        if row_id is not None and state is Progress.OPEN:
            edit.delete("progress", row_id)
        elif row_id is not None:
            edit.update("progress", row_id, state=str(state), reason=reason, gaps=gaps)
        elif state is not Progress.OPEN:
            edit.insert(
                "progress", article_id=article_id, coder_id=acting.coder_id, layer_id=acting.layer_id, state=str(state),
                reason=reason, gaps=gaps,
            )  # fmt: skip
        edit.say(state=str(state), **({"reason": reason, "gaps": gaps} if gaps or reason else {}))
    return edit.done()


def set_article_answer(
    project: Project, acting: Acting, article_id: int, variable_id: int, value: str | None
) -> Change:
    """Answer a variable of an article; None takes the answer away."""
    book = under(project, acting, article_id)
    variable = book.variable(variable_id)
    variable.check(value)
    with action(project, acting, "set_article_answer", article_id) as edit:
        given = article_answers(project, acting, article_id)
        before = given.get(variable_id)
        if variable.level != "article" or (value not in (None, before) and not is_asked(book, variable, given)):
            raise NotAllowed(say("“{variable}” is not asked here.", variable=variable.label))
        put_answer(edit, variable_id, (article_id, None, None), value)
        asked = project.tuples(ASKED, article_id, acting.coder_id, acting.layer_id, variable.key)
        if asked:  # since its option went
            edit.delete_where("recoding", "id", [row_id for (row_id,) in asked])
        shown = (None if answer is None else variable.shown(answer) for answer in (before, value))
        edit.say(variable=variable.label, **dict(zip(("before", "after"), shown, strict=True)))
    return edit.done()


def article_answers(project: Project, acting: Acting, article_id: int) -> dict[int, str]:
    """The coder's answers to the variables of an article, by variable."""
    return answers_about(project, acting, article_id)


def earlier_reasons(project: Project, acting: Acting, limit: int = 5) -> list[str]:
    """Why the coder has finished articles with gaps, of the latest hundred the most frequent first."""
    rows = project.tuples(
        "SELECT reason FROM (SELECT id, reason FROM progress WHERE coder_id = ? AND layer_id = ? AND reason <> '' "
        "ORDER BY id DESC LIMIT 100) GROUP BY reason ORDER BY count(*) DESC, max(id) DESC LIMIT ?",
        acting.coder_id, acting.layer_id, limit,
    )  # fmt: skip
    return [reason for (reason,) in rows]
