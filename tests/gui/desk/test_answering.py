"""Whatever the codebook asks is answered at the desk by keys, and stands on the card."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.desk.answering import answered
from gui.desk.card import lines_below
from models import codebook
from models.actors import facts
from models.codebook import Claim, Codebook, Condition, Target, Variable
from models.coding import State
from models.file import Project
from models.people import acting, coders
from models.work import article_answers
from tests.gui.desk.harness import Window

BOOK = Codebook(
    "Rents",
    claims=(Claim("1", "Rents", target="cap"), Claim("2", "Weather")),
    targets=(Target("cap", "The county should cap rents"),),
    variables=(
        Variable("grounds", "Grounds", "statement", "several-of", ("cost", "law", "luck")),
        Variable("section", "Section", "statement", "whole-number", condition=Condition("grounds", ("law",))),
        Variable("until", "Until", "stance", "date", required=True, condition=Condition(claims=("1",))),
        Variable("party", "Party", "actor", "choice", ("Green", "Blue")),
        Variable("opinion", "Opinion", "article", "yes-no"),
    ),
)


@pytest.fixture
def asking(window: Window) -> Window:
    """A desk whose first draft has a claim and a stance, under a codebook that asks a lot."""
    work = window.desk.work
    work.operations.run(lambda project, who: codebook.replace(project, _lead(project), BOOK), window)
    window.press("C")
    window.type("1")
    window.press("Return", "1")
    return window


def _lead(project: Project):
    from dataclasses import replace

    from models.people import CoderRole

    return replace(acting(project, coders(project)[0].id), role=CoderRole.LEAD)


def rows(window: Window) -> list[str]:
    return [choice.label for choice in window.desk.picker.model.choices]


def marked(window: Window) -> str:
    return window.desk.picker.marked().label


def test_several_options_are_chosen_and_what_depends_on_them_is_asked_then(asking: Window):
    asking.press("V")
    assert rows(asking) == ["Grounds", "Until", "Party", "Opinion"]
    asking.press("Return", "Return", "Down", "Return")  # cost, and law below it
    assert [c.left for c in asking.desk.picker.model.choices[:3]] == ["☑", "☑", "☐"]
    assert marked(asking) == "law"
    asking.press("Up", "Return")
    assert list(asking.item.answers.values()) == ['["law"]']
    asking.type("done")
    asking.press("Return")
    assert rows(asking) == ["Grounds", "Section", "Until", "Party", "Opinion"]
    assert marked(asking) == "Section", "the first that is open"
    asking.press("Return")
    asking.type("twelve")
    asking.press("Return")
    assert "no number" in asking.refused[-1].what
    asking.type("12")
    asking.press("Return")
    assert list(asking.item.answers.values()) == ['["law"]', "12"]


def test_a_date_of_a_stance_a_fact_of_its_speaker_and_the_article_are_answered(asking: Window):
    work = asking.desk.work
    asking.press("Return")
    assert asking.items[0].state is State.BEGUN, "the date of its stance must be there"
    asking.press("K", "V")
    asking.type("until")
    asking.press("Return")
    asking.type("2026-02-30")
    asking.press("Return")
    assert "Write a day" in asking.refused[-1].way_out
    asking.type("2026-02-28")
    asking.press("Return")
    assert asking.items[0].positions[0].answers[0][1] == "2026-02-28"
    assert asking.items[0].state is State.CODED
    asking.type("party")
    asking.press("Return")
    asking.type("blue")
    asking.press("Return")
    speaker = asking.items[0].claimants[0].actor_id
    assert [value for _, value in facts(work.project, speaker)] == ["Blue"]
    asking.type("opinion")
    asking.press("Return", "Return", "Escape")
    assert list(article_answers(work.project, work.acting, work.opened.id).values()) == ["yes"]
    asking.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert asking.items[0].state is State.BEGUN


def test_a_card_says_what_was_answered_in_one_line(asking: Window, qtbot: QtBot):
    before = lines_below(asking.items[0])
    asking.press("V", "Return", "Return", "Escape")
    item = asking.items[0]
    assert answered(item, asking.desk.work.codes.codebook) == ["Grounds: cost"]
    assert lines_below(item) == before + 1
    asking.press("J")
    assert asking.desk.statements.list.grab().toImage().width() > 0
