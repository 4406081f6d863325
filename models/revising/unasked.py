"""Codings that hang on codes which are not used any more, and about which nobody was asked yet."""

from __future__ import annotations

import json
from dataclasses import dataclass

from models.codebook import WITH_OPTIONS, Codebook, read
from models.coding import Reason
from models.file import Project
from models.history import Change, action
from models.people import Acting, Right
from models.revising.records import FREE, Question, ask

ON_RETIRED = (
    "SELECT s.id, s.article_id, s.coder_id, s.layer_id, c.number || '  ' || c.label FROM statement_claim x "
    "JOIN claim c ON c.id = x.claim_id AND c.retired = 1 JOIN statement s ON s.id = x.statement_id "
    f"WHERE {FREE.format(x='s')} UNION SELECT s.id, s.article_id, s.coder_id, s.layer_id, t.proposition FROM stance p "
    "JOIN target t ON t.id = p.target_id AND t.retired = 1 JOIN statement s ON s.id = p.statement_id "
    f"WHERE p.stance NOT NULL AND {FREE.format(x='s')} ORDER BY 1, 5"
)
ANSWERS = (
    "SELECT a.statement_id, a.article_id, a.coder_id, a.layer_id, a.value FROM answer a WHERE a.variable_id = ? "
    f"AND {FREE.format(x='a')} ORDER BY a.id"
)
ASKED = "SELECT statement_id, article_id, coder_id, reason, arguments FROM recoding"


@dataclass(frozen=True, slots=True)
class Leftover:
    """A code, or an option, that is not used any more, and how many codings hang on it unasked."""

    name: str
    codings: int


def leftovers(project: Project) -> list[Leftover]:
    """The codes that are not used any more and have codings about which nobody was asked, the most used first."""
    counts: dict[str, int] = {}
    for question in unasked(project):
        told = question.arguments
        name = f"{told['before']} ({told['variable']})" if "variable" in told else str(told["before"])
        counts[name] = counts.get(name, 0) + 1
    return [Leftover(name, n) for name, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]


def ask_leftovers(project: Project, acting: Acting) -> Change:
    """Ask the coders about all codings that hang on codes which are not used any more."""
    with action(project, acting, "ask_leftovers", right=Right.LEAD) as edit:
        questions = unasked(project)
        ask(edit, questions)
        edit.say(codings=len(questions))
    return edit.done()


def unasked(project: Project) -> list[Question]:
    """The questions that leftovers raise and that were not asked yet; within an action, as its rows stand."""
    asked = {
        (statement_id, article_id, coder_id, reason == "option", json.loads(arguments).get("before"))
        for statement_id, article_id, coder_id, reason, arguments in project.tuples(ASKED)
    }
    rows = [
        Question(statement_id, article_id, coder_id, layer_id, Reason.RETIRED, {"before": name})
        for statement_id, article_id, coder_id, layer_id, name in project.tuples(ON_RETIRED)
    ]
    rows += _answers(project, read(project))
    return [
        q
        for q in rows
        if (q.statement_id, q.article_id, q.coder_id, q.reason is Reason.OPTION, q.arguments["before"]) not in asked
    ]


def _answers(project: Project, book: Codebook) -> list[Question]:
    found = []
    for variable in book.variables:
        if variable.type in WITH_OPTIONS and not variable.retired:
            for statement_id, article_id, coder_id, layer_id, value in project.tuples(ANSWERS, variable.id):
                for option in variable.chosen(value):
                    if option not in variable.options:
                        told = {"before": option, "variable": variable.label, "key": variable.key}
                        found.append(Question(statement_id, article_id, coder_id, layer_id, Reason.OPTION, told))
    return found
