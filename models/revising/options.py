"""The options of a question: renamed with the answers that were given, or taken away while these are asked about."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from models.codebook import Codebook, Variable, check_variable, load, new_version, put_condition, variable_values
from models.coding import Reason
from models.errors import NotAllowed
from models.file import Project
from models.history import Change, Edit, action
from models.people import Acting, Right
from models.revising.records import FREE, Effect, Question, ask
from models.wording import say

ANSWERED = (
    "SELECT id, statement_id, article_id, coder_id, layer_id, value FROM answer x WHERE variable_id = ? "
    f"AND {FREE.format(x='x')} ORDER BY id"
)
FACTS = "SELECT id, value FROM actor_attribute WHERE variable_id = ? ORDER BY id"


@dataclass(frozen=True, slots=True)
class Answers:
    """What a change of an option does to the answers, and to what is known of actors, that name it."""

    variable: Variable
    effect: Effect


def answering(project: Project, variable_id: int, option: str, asks: bool = False) -> Answers:
    """Which answers a change of an option touches; with ``asks`` all of them are to be looked at again."""
    variable = load(project).variable(variable_id)
    if option not in variable.options:
        raise NotAllowed(say("“{option}” is no option of “{variable}”.", option=option, variable=variable.label))
    rows = [row for row in project.tuples(ANSWERED, variable_id) if option in variable.chosen(row[-1])]
    facts = [1 for _, value in project.tuples(FACTS, variable_id) if option in variable.chosen(value)]
    said = {"before": option, "variable": variable.label, "key": variable.key}
    questions = tuple(
        Question(statement_id, article_id, coder_id, layer_id, Reason.OPTION, said)
        for _, statement_id, article_id, coder_id, layer_id, _ in rows
    )
    coders, articles = {q.coder_id for q in questions}, {q.article_id for q in questions}
    effect = Effect(len(rows) + len(facts), len(coders), len(articles), questions if asks else ())
    return Answers(variable, effect)


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
    book = load(project)
    was = book.variable(variable.id)
    renamed = {before: after for before, after in (renamed or {}).items() if before != after}
    if not variable.label.strip():
        raise NotAllowed(say("A question needs words."), say("Write what is asked."))
    becomes = replace(variable, key=was.key, level=was.level, type=was.type)
    check_variable(becomes, replace(book, variables=tuple(becomes if v.id == was.id else v for v in book.variables)))
    dropped = tuple(o for o in was.options if o not in variable.options and o not in renamed)
    for option in dropped:
        _refuse_needed(book, was, option)
    touched = [answering(project, variable.id, option) for option in renamed]
    gone = [answering(project, variable.id, option, asks=True) for option in dropped]
    questions = tuple(question for answers in gone for question in answers.effect.questions)
    codings = sum(answers.effect.codings for answers in (*touched, *gone))
    return Changing(was, renamed, dropped, Effect(codings, 0, 0, questions))


def change_variable(
    project: Project, acting: Acting, variable: Variable, renamed: Mapping[str, str] | None = None
) -> Change:
    """Give the question with ``variable.id`` other words, options and conditions; its key, level and type stay.

    Answers follow renamed options, and so do the conditions of other questions.
    """
    with action(project, acting, "change_variable", right=Right.LEAD) as edit:
        plan = changing_variable(project, variable, renamed)
        kept = replace(variable, key=plan.was.key, level=plan.was.level, type=plan.was.type)
        _rename(edit, kept, plan.renamed)
        edit.update("variable", variable.id, **variable_values(kept))
        put_condition(edit, variable.id, kept.condition)
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
        options = tuple(after if o == before else o for o in plan.variable.options)
        _rename(edit, replace(plan.variable, options=options), {before: after})
        _put_options(edit, plan.variable, options)
        edit.say(variable=plan.variable.label, before=before, after=after)
    return edit.done()


def drop_option(project: Project, acting: Acting, variable_id: int, option: str) -> Change:
    """Take an option away; answers that name it stay as they were given, and their coders are asked."""
    with action(project, acting, "drop_option", right=Right.LEAD) as edit:
        plan = answering(project, variable_id, option, asks=True)
        _refuse_needed(load(project), plan.variable, option)
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


def _rename(edit: Edit, variable: Variable, renamed: Mapping[str, str]) -> None:
    """Let answers, what is known of actors and conditions follow options that are worded otherwise."""
    conditions = "SELECT id, value FROM condition WHERE on_id = ? ORDER BY id"
    for table, sql in (("answer", ANSWERED), ("actor_attribute", FACTS), ("condition", conditions)):
        changed = {}
        for row_id, *_, value in edit.project.tuples(sql, variable.id):
            chosen = variable.chosen(value) if table != "condition" else (value,)
            if set(chosen) & renamed.keys():
                names = [renamed.get(name, name) for name in chosen]
                is_list = variable.type == "several-of" and table != "condition"
                changed[row_id] = {"value": variable.value_of(names) if is_list else names[0]}
        edit.update_rows(table, changed)


def _refuse_needed(book: Codebook, variable: Variable, option: str) -> None:
    for other in book.variables:
        condition = other.condition
        if condition.variable == variable.key and option in condition.answers and not other.retired:
            raise NotAllowed(
                say("“{other}” is asked only where the answer is “{option}”.", other=other.label, option=option),
                say("Change when that is asked first."),
            )


def _put_options(edit: Edit, variable: Variable, options: Sequence[str]) -> None:
    edit.update("variable", variable.id, options=json.dumps(list(options), ensure_ascii=False))
    if edit.rows():
        new_version(edit, say("changed the options of {key}", key=variable.key))
