"""What a change of codes or actors does to codings, told before it is made, and what it leaves for people to decide."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from models.clock import now
from models.codebook import UNDER
from models.coding import Reason
from models.file import Project, as_list
from models.history import Edit

# SQL: that {x}, a row with an article and a coder, is not coded under a version that stands.
FREE = UNDER.format(article="{x}.article_id", coder="{x}.coder_id") + " IS NULL"
FREE_STATEMENT = f"EXISTS (SELECT 1 FROM statement free WHERE free.id = {{x}} AND {FREE.format(x='free')})"


class Meaning(StrEnum):
    """What a lead says of other words for a code that has codings."""

    SAME = "same"  # the same meaning said better: the codings stay
    OTHER = "other"  # another meaning: the codings stay with the old one, which is retired


@dataclass(frozen=True, slots=True)
class Question:
    """A coding that a person must look at again, and what its question is worded with."""

    statement_id: int | None  # None: it is about an answer for the article
    article_id: int
    coder_id: int
    layer_id: int
    reason: Reason
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Effect:
    """How many codings of whom a change touches; ``questions`` are those of them that a person must decide."""

    codings: int = 0
    coders: int = 0
    articles: int = 0
    questions: tuple[Question, ...] = ()

    @property
    def asked(self) -> int:
        """How many codings wait for a decision after the change."""
        return len({(q.statement_id, q.article_id, q.coder_id) for q in self.questions})

    @property
    def moving(self) -> int:
        """How many codings need no decision."""
        return self.codings - self.asked


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose a statement is, and of which article."""

    article_id: int
    coder_id: int
    layer_id: int


def whose(project: Project, statement_ids: Iterable[int]) -> dict[int, Whose]:
    """Whose these statements are."""
    rows = project.tuples(
        "SELECT id, article_id, coder_id, layer_id FROM statement WHERE id IN (SELECT value FROM json_each(?))",
        as_list(statement_ids),
    )
    return {statement_id: Whose(*of) for statement_id, *of in rows}


def effect(touched: Mapping[int, Whose], asked: Mapping[int, tuple[Reason, Mapping[str, Any]]]) -> Effect:
    """The effect on statements, some of which leave a question."""
    questions = (
        Question(i, touched[i].article_id, touched[i].coder_id, touched[i].layer_id, reason, arguments)
        for i, (reason, arguments) in sorted(asked.items())
    )
    coders, articles = ({getattr(w, name) for w in touched.values()} for name in ("coder_id", "article_id"))
    return Effect(len(touched), len(coders), len(articles), tuple(questions))


def ask(edit: Edit, questions: Sequence[Question]) -> None:
    """Within an action: leave questions to the coders whose codings they are about."""
    edit.insert_rows(
        "recoding",
        [
            {
                "article_id": q.article_id, "statement_id": q.statement_id, "coder_id": q.coder_id,
                "layer_id": q.layer_id, "reason": str(q.reason),
                "arguments": json.dumps(q.arguments, ensure_ascii=False), "asked_at": now(),
            }
            for q in questions
        ],
    )  # fmt: skip


def ask_also_for(edit: Edit, claim_id: int, others: Sequence[int]) -> None:
    """Within an action: what is asked only for a claim is asked for these as well."""
    rows = edit.project.tuples(
        "SELECT variable_id, claim_id FROM condition WHERE variable_id IN (SELECT variable_id FROM condition "
        "WHERE claim_id = ?) AND claim_id IS NOT NULL",
        claim_id,
    )
    there, asked = set(rows), dict.fromkeys(variable_id for variable_id, _ in rows)
    edit.insert_rows(
        "condition",
        [
            {"variable_id": variable_id, "on_id": None, "value": None, "claim_id": other}
            for variable_id in asked
            for other in others
            if (variable_id, other) not in there
        ],
    )
