"""The options of a question: renamed with the answers that were given, or taken away while these are asked about."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from models.codebook import Variable, load, new_version, variable_values
from models.coding import Reason
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.revising.records import Effect, Question, ask
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


@dataclass(frozen=True, slots=True)
class Changing:
    """What other words for a question do: answers follow ``renamed`` options, and are asked about where ``dropped``."""

    was: Variable
    renamed: Mapping[str, str]
    dropped: tuple[str, ...]
    effect: Effect


def changing_variable(project: Project, variable: Variable, renamed: Mapping[str, str] | None = None) -> Changing:
    """What the words of ``variable`` do in place of those of the question with its id; nothing is written.

    ``renamed`` are options that are only worded otherwise; of the others, those that are missing are taken away.
    """
    was = load(project).variable(variable.id)
    renamed = {before: after for before, after in (renamed or {}).items() if before != after}
    if not variable.label.strip():
        raise NotAllowed(say("A question needs words."), say("Write what is asked."))
    if len(set(variable.options)) < len(variable.options) or not all(o.strip() for o in variable.options):
        raise NotAllowed(say("An option is empty or there twice."), say("Word each otherwise."))
    dropped = tuple(o for o in was.options if o not in variable.options and o not in renamed)
    touched = [answering(project, variable.id, option) for option in renamed]
    gone = [answering(project, variable.id, option, asks=True) for option in dropped]
    questions = tuple(question for answers in gone for question in answers.effect.questions)
    codings = sum(answers.effect.codings for answers in (*touched, *gone))
    return Changing(was, renamed, dropped, Effect(codings, 0, 0, questions))


def change_variable(
    project: Project, acting: Acting, variable: Variable, renamed: Mapping[str, str] | None = None
) -> Change:
    """Give the question with ``variable.id`` other words and options; its key, level and type stay."""
    with action(project, acting, "change_variable", right=Right.LEAD) as edit:
        plan = changing_variable(project, variable, renamed)
        kept = replace(variable, key=plan.was.key, level=plan.was.level, type=plan.was.type)
        for before, after in plan.renamed.items():
            answers = answering(project, variable.id, before)
            edit.update_rows("answer", {row_id: {"value": after} for row_id in answers.ids})
        edit.update("variable", variable.id, **variable_values(kept))
        ask(edit, plan.effect.questions)
        if edit.rows():
            new_version(edit, say("changed question {key}", key=kept.key))
        edit.say(label=plan.was.label, codings=plan.effect.codings)
    return edit.done()


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
