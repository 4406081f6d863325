"""The options of a question: renamed with the answers that were given, or taken away while these are asked about."""

from __future__ import annotations

import json
from dataclasses import dataclass

from models.codebook import Variable, load, new_version
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.revising.records import Effect, Question, Reason, ask
from models.wording import say

GIVEN = (
    "SELECT id, statement_id, article_id, coder_id, layer_id FROM answer WHERE variable_id = ? AND value = ? "
    "ORDER BY id"
)


@dataclass(frozen=True, slots=True)
class Answers:
    """What a change of an option does: ``ids`` are the answers that name it."""

    variable: Variable
    effect: Effect
    ids: tuple[int, ...]


def answering(project: Project, variable_id: int, option: str, asks: bool = False) -> Answers:
    """Which answers a change of an option touches; with ``asks`` all of them are to be looked at again."""
    variable = load(project).variable(variable_id)
    if option not in variable.options:
        raise NotAllowed(say("“{option}” is no option of “{variable}”.", option=option, variable=variable.label))
    rows = project.tuples(GIVEN, variable_id, option)
    said = {"before": option, "variable": variable.label, "key": variable.key}
    questions = tuple(
        Question(statement_id, article_id, coder_id, layer_id, Reason.OPTION, said)
        for _, statement_id, article_id, coder_id, layer_id in rows
    )
    coders, articles = {q.coder_id for q in questions}, {q.article_id for q in questions}
    effect = Effect(len(rows), len(coders), len(articles), questions if asks else ())
    return Answers(variable, effect, tuple(row[0] for row in rows))


def rename_option(project: Project, acting: Acting, variable_id: int, before: str, after: str) -> Change:
    """Word an option otherwise, and with it the answers that name it: the same meaning said better."""
    after = after.strip()
    with action(project, acting, "rename_option", right=Right.LEAD) as edit:
        plan = answering(project, variable_id, before)
        if not after or (after != before and after in plan.variable.options):
            raise NotAllowed(say("“{option}” is empty or an option already.", option=after), say("Word it otherwise."))
        _put_options(edit, plan.variable, [after if o == before else o for o in plan.variable.options])
        edit.update_rows("answer", {row_id: {"value": after} for row_id in plan.ids})
        edit.say(variable=plan.variable.label, before=before, after=after)
    return edit.done()


def drop_option(project: Project, acting: Acting, variable_id: int, option: str) -> Change:
    """Take an option away; answers that name it stay as they were given, and their coders are asked."""
    with action(project, acting, "drop_option", right=Right.LEAD) as edit:
        plan = answering(project, variable_id, option, asks=True)
        _put_options(edit, plan.variable, [o for o in plan.variable.options if o != option])
        ask(edit, plan.effect.questions)
        edit.say(variable=plan.variable.label, option=option, codings=plan.effect.codings)
    return edit.done()


def add_option(project: Project, acting: Acting, variable_id: int, option: str) -> Change:
    """Give a question one more option, at the end."""
    with action(project, acting, "add_option", right=Right.LEAD) as edit:
        variable = load(project).variable(variable_id)
        option = option.strip()
        if not option or option in variable.options:
            raise NotAllowed(say("“{option}” is empty or an option already.", option=option), say("Word it otherwise."))
        _put_options(edit, variable, [*variable.options, option])
        edit.say(variable=variable.label, option=option)
    return edit.done()


def _put_options(edit: Edit, variable: Variable, options: list[str]) -> None:
    edit.update("variable", variable.id, options=json.dumps(options, ensure_ascii=False))
    if edit.rows():
        new_version(edit, say("changed the options of {key}", key=variable.key))
