"""The conditions of questions as rows of the project, and what a question may depend on."""

from __future__ import annotations

from models.codebook.records import Codebook
from models.codebook.variables import DEPENDS_ON, LEVELS, TYPES, WITH_CLAIMS, WITH_OPTIONS, Condition, Variable
from models.errors import NotAllowed
from models.history import Edit
from models.wording import say


def put_condition(edit: Edit, variable_id: int, condition: Condition) -> None:
    """Within an action: let a question have this condition and no other; what it names must be there."""
    project = edit.project
    there = {
        (on_id, value, claim_id): row_id
        for row_id, on_id, value, claim_id in project.tuples(
            "SELECT id, on_id, value, claim_id FROM condition WHERE variable_id = ?", variable_id
        )
    }
    on_id = project.value("SELECT id FROM variable WHERE key = ?", condition.variable)
    claims = [project.value("SELECT id FROM claim WHERE number = ?", number) for number in condition.claims]
    wanted = [*((on_id, value, None) for value in condition.answers if on_id), *((None, None, c) for c in claims)]
    edit.delete_where("condition", "id", [row_id for row, row_id in there.items() if row not in wanted])
    edit.insert_rows(
        "condition",
        [
            {"variable_id": variable_id, "on_id": on, "value": value, "claim_id": claim}
            for on, value, claim in wanted
            if (on, value, claim) not in there
        ],
    )


def check_variable(variable: Variable, book: Codebook) -> None:
    """Raise NotAllowed where a question of this codebook could not be asked, or not be answered."""
    if variable.level not in LEVELS or variable.type not in TYPES:
        raise NotAllowed(say("The variable {key} has a level or type that Standfirst does not know.", key=variable.key))
    if len(set(variable.options)) < len(variable.options) or not all(o.strip() for o in variable.options):
        raise NotAllowed(
            say("An option of “{variable}” is empty or there twice.", variable=variable.label),
            say("Word each otherwise."),
        )
    if variable.type in WITH_OPTIONS and not variable.options and variable.required and not variable.retired:
        raise NotAllowed(
            say("“{variable}” must be answered and has no options.", variable=variable.label), say("Write some.")
        )
    _check_condition(variable, book)


def _check_condition(variable: Variable, book: Codebook) -> None:
    condition = variable.condition
    numbers = {c.number for c in book.claims}
    for number in condition.claims:
        if number not in numbers:
            _refuse(variable, say("there is no claim {number}", number=number))
    if condition.claims and variable.level not in WITH_CLAIMS:
        _refuse(variable, say("only what is asked of a statement or stance can depend on claims"))
    if condition.variable is None:
        if condition.answers:
            _refuse(variable, say("its answers are those to no question"))
        return
    other = next((v for v in book.variables if v.key == condition.variable), None)
    if other is None:
        _refuse(variable, say("there is no question {key}", key=condition.variable))
    elif _is_round(variable, book):
        _refuse(variable, say("it would depend on itself"))
    elif other.level not in DEPENDS_ON[variable.level]:
        _refuse(variable, say("“{other}” is asked of something else", other=other.label))
    elif not other.answers:
        _refuse(variable, say("“{other}” is not answered by choosing", other=other.label))
    elif not condition.answers:
        _refuse(variable, say("it does not say which answer to “{other}”", other=other.label))
    elif lost := [a for a in condition.answers if a not in other.answers]:
        _refuse(variable, say("“{answer}” is no answer to “{other}”", answer=lost[0], other=other.label))


def _is_round(variable: Variable, book: Codebook) -> bool:
    by_key = {v.key: v for v in book.variables}
    key, seen = variable.condition.variable, {variable.key}
    while key in by_key:
        if key in seen:
            return True
        seen.add(key)
        key = by_key[key].condition.variable
    return False


def _refuse(variable: Variable, why: str) -> None:
    raise NotAllowed(
        say("“{variable}” can’t be asked so: {why}.", variable=variable.label, why=why),
        say("Change when it is asked."),
    )
