"""The tables of a CSV set that hold answers to the questions of the codebook, each with the type that it has."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.exporting.dataset import Dataset
from corpus.exporting.table import Column, Rows, Table, Type, yes
from models import datasets
from models.codebook import Codebook, Variable, is_asked
from models.datasets import ArticleAnswer, CodedArticle, Coding, Part

TYPED = (
    Column("number", "the answer where it is a number", type=Type.NUMBER),
    Column("day", "the answer where it is a date", type=Type.DAY),
    Column("yes", "the answer where it is yes or no", type=Type.YES_OR_NO),
)
ANSWERS = Table(
    "answers",
    "one row an answer to a variable of the codebook",
    (
        Column("answer_uid", "the answer's identity"),
        Column("article_uid", "the article"),
        Column("statement_uid", "the statement; empty where the answer is about the article"),
        Column("actor_uid", "whose stance the answer is about; empty where it is about none, or nobody is named"),
        Column("target_uid", "what that stance is toward; empty: the claim itself"),
        Column("coder", "who answered", True),
        Column("variable_uid", "the variable's identity"),
        Column("variable", "key of the variable", True),
        Column("label", "label of the variable", True),
        Column("level", "article, statement or stance: what the answer is about"),
        Column("type", "of the variable: choice, several-of, yes-no, whole-number, number, date or text"),
        Column("value", "the answer; of several options a JSON list, each with a row of its own in `chosen`", True),
        *TYPED,
        Column(
            "asked",
            "FALSE: it was given and is kept, but by the variable's condition it is not asked (any more)",
            type=Type.YES_OR_NO,
        ),
    ),
    key="answer_uid",
    points=(("article_uid", "articles"),),
)
CHOSEN = Table(
    "chosen",
    "one row an option that an answer names",
    (
        Column("answer_uid", "the answer"),
        Column("article_uid", "the article"),
        Column("statement_uid", "the statement; empty where the answer is about the article"),
        Column("variable", "key of the variable", True),
        Column("option", "the option that was chosen", True),
    ),
    points=(("answer_uid", "answers"), ("article_uid", "articles")),
)
FACTS = Table(
    "facts",
    "one row what was answered about an actor; of several options one row for each",
    (
        Column("fact_uid", "the identity of the answer; rows with the same one are one answer of several options"),
        Column("actor_uid", "the actor"),
        Column("variable_uid", "the variable's identity"),
        Column("variable", "key of the variable", True),
        Column("label", "label of the variable", True),
        Column("type", "of the variable: choice, several-of, yes-no, whole-number, number, date or text"),
        Column("value", "the answer, or one of its options", True),
        *TYPED,
        Column("since", "ISO date, month or year from which it holds; empty: not known, or always"),
        Column("until", "until when it holds"),
    ),
    points=(("actor_uid", "actors"),),
)


class Given:
    """An answer of an article as all formats give it out."""

    def __init__(
        self, coder_id: int, uid: str, variable: Variable, value: str, is_asked: bool,
        coding: Coding | None = None, place: tuple[int | None, int | None] | None = None,
    ) -> None:  # fmt: skip
        self.coder_id, self.uid, self.variable, self.value, self.is_asked = coder_id, uid, variable, value, is_asked
        self.coding, self.place = coding, place


def given(dataset: Dataset, coded: CodedArticle) -> Iterator[Given]:
    """The answers of an article, those about itself first; then those of each statement, and of its stances."""
    variables = {v.id: v for v in dataset.codebook.variables}
    for answer in coded.answers:
        of_article = _of_article(coded.answers, answer.coder_id)
        variable = variables[answer.variable_id]
        asked = is_asked(dataset.codebook, variable, of_article)
        yield Given(answer.coder_id, answer.uuid, variable, answer.value, asked)
    for coding in coded.codings:
        book = dataset.versions.get(coding.codebook_version, dataset.codebook)
        above = _of_article(coded.answers, coding.coder_id) | {v: value for _, v, value in coding.answers}
        for uid, variable_id, value in coding.answers:
            asked = _asked(book, dataset.codebook, variable_id, above, coding)
            yield Given(coding.coder_id, uid, variables[variable_id], value, asked, coding)
        for uid, variable_id, value, *place in coding.stance_answers:
            own = {v: value for _, v, value, *other in coding.stance_answers if other == place}
            asked = _asked(book, dataset.codebook, variable_id, above | own, coding)
            yield Given(coding.coder_id, uid, variables[variable_id], value, asked, coding, (place[0], place[1]))


def answer_rows(dataset: Dataset, part: Part) -> Rows:
    """The rows of answers."""
    for coded in part.articles:
        for one in given(dataset, coded):
            v = one.variable
            actor_id, target_id = one.place or (None, None)
            words = dataset.words(one.coding.codebook_version if one.coding else dataset.codebook.version)
            yield [
                one.uid, coded.article.uuid, one.coding.uuid if one.coding else "",
                part.actors[actor_id].uuid if actor_id else "", words.targets[target_id][0],
                dataset.who[one.coder_id], v.uid, v.key, v.label, v.level, v.type, one.value, *typed(v, one.value),
                yes(one.is_asked),
            ]  # fmt: skip


def chosen_rows(dataset: Dataset, part: Part) -> Rows:
    """The rows of options."""
    for coded in part.articles:
        for one in given(dataset, coded):
            if one.variable.type == "several-of":
                statement = one.coding.uuid if one.coding else ""
                for option in one.variable.chosen(one.value):
                    yield [one.uid, coded.article.uuid, statement, one.variable.key, option]


def fact_rows(dataset: Dataset) -> Rows:
    """The rows of what was answered about actors."""
    variables = {v.id: v for v in dataset.codebook.variables}
    for fact in datasets.facts(dataset.project, dataset.selection):
        v = variables[fact.variable_id]
        for value in v.chosen(fact.value):
            yield [
                fact.uuid, fact.actor_uuid, v.uid, v.key, v.label, v.type, value, *typed(v, value), fact.since,
                fact.until,
            ]  # fmt: skip


def typed(variable: Variable, value: str) -> tuple[object, object, object]:
    """An answer as a number, as a day, as a yes or no; empty for what it is not."""
    if variable.type in ("choice", "several-of", "text") or not variable.fits(value):
        return ("", "", "")
    if variable.type == "date":
        return ("", value, "")
    return ("", "", yes(value == "yes")) if variable.type == "yes-no" else (float(value), "", "")


def plain(variable: Variable, value: str) -> object:
    """An answer as JSON has it: a list of options, a number, true or false; dates and all else as text."""
    if variable.type == "several-of":
        return list(variable.chosen(value))
    if variable.type == "yes-no" and variable.fits(value):
        return value == "yes"
    if variable.type in ("number", "whole-number") and variable.fits(value):
        return int(value) if variable.type == "whole-number" else float(value)
    return value


def _of_article(answers: list[ArticleAnswer], coder_id: int) -> dict[int, str]:
    return {a.variable_id: a.value for a in answers if a.coder_id == coder_id}


def _asked(book: Codebook, now: Codebook, variable_id: int, answers: dict[int, str], coding: Coding) -> bool:
    """By the version that a statement was made under; what came later, by the codebook as it is now."""
    found = next((v for v in book.variables if v.id == variable_id), None)
    if found is None:
        return is_asked(now, now.variable(variable_id), answers, coding.claims)
    return is_asked(book, found, answers, coding.claims)
