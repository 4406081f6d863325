"""The page that hands articles out: asked in a sentence, shown before it is done, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.handing_out.matrix import geometry
from gui.handing_out.page import HandOutPage
from models import codebook, corpus, people, work
from models.articles import NewArticle, add_articles
from models.file import open_project
from models.work import Among, Hand, Progress, Way, handed_out
from tests.conftest import build
from tests.gui.hands import focused, press, said, write


@pytest.fixture
def debate(home):
    """A project of 41 articles of two outlets and two months; the codebook is frozen, one article is set aside."""
    world = build(home / "debate.standfirst")
    added = add_articles(
        world.project,
        [
            NewArticle(
                f"Story {n}.", f"Story {n}", ("Alden Post", "Linden Courier")[n % 4 == 0], f"2024-0{5 + n % 2}-02",
                metadata={"section": "news"},
            )
            for n in range(41)
        ],
    )  # fmt: skip
    corpus.set_articles_aside(world.project, world.lead, [added[-1].article_id], "letters")
    codebook.freeze(world.project, world.lead, "Round 1")
    world.project.close()
    return world.project.path


@pytest.fixture
def show(open_window, debate, qtbot):
    def shown(path=None):
        window = open_window(path or debate)
        window.actions_.run("hand_out")
        page = window.frame.page()
        assert isinstance(page, HandOutPage)
        settle(window, page, qtbot)
        return window, page

    return shown


def settle(window, page, qtbot):
    """All that was asked is there."""
    qtbot.waitUntil(lambda: not page._typed.isActive() and not window.jobs.running())


def given(window):
    return handed_out(window.opened.project, window.opened.operations.acting)


def test_articles_are_drawn_split_shown_and_handed_out_by_keys_alone(open_window, debate, qtbot):
    window = open_window(debate)
    press(window, "Ctrl+K")
    write(window, "hand out")
    press(window, "Return")
    page = window.frame.page()
    assert isinstance(page, HandOutPage)
    settle(window, page, qtbot)
    assert focused(window) is page.asking.number
    assert not page.button.isEnabled()
    write(window, "20")
    press(window, "Alt+2", "Space", "Tab", "Space", "Alt+3")
    assert focused(window) is page.asking.shared
    press(window, "Up", "Up", "Up")
    assert page.asking.shared.text() == "25 %"
    press(window, "Alt+4")
    write(window, "1/5")
    press(window, "Alt+5", "Down", "Alt+6")
    write(window, "2024")
    settle(window, page, qtbot)
    plan = page.plan
    assert plan is not None
    assert (plan.articles, plan.readings, plan.shared) == (20, 25, 5)
    assert (plan.asked.sampling.way, plan.asked.sampling.by) == (Way.PROPORTION, ("outlet", "month"))
    assert page.button.text() == "Hand out 25 readings"
    names = [row.accessibleName() for row in page.matrix.rows]
    assert names == [
        "Ana: 13 articles, 5 for all, 8 of her own, 3 hidden, hours not known",
        "Ben: 12 articles, 5 for all, 7 of her own, 2 hidden, hours not known",
    ]
    assert page.said.text().startswith(
        "1 coder gets 7 of her own, 1 coder gets 8 of her own. 1 is set aside and not drawn."
    )
    assert "No pace is known yet of Ana, Ben" in page.said.text()
    assert page.matrix.foot.accessibleName().startswith(
        "20 different articles, 25 readings; suggestions hidden: the same 1"
    )
    press(window, "Ctrl+Return")
    qtbot.waitUntil(lambda: bool(said(window)))
    assert said(window)[0] == "Ana gave 20 articles to 2 coders as Batch 1."
    (batch,) = given(window)
    assert [(s.coder, s.articles, s.shared, s.hidden) for s in batch.shares] == [("Ana", 13, 5, 3), ("Ben", 12, 5, 2)]
    again = window.frame.page()
    assert again is not page
    settle(window, again, qtbot)
    assert "the 21 articles in nobody’s hands" in again.asking.among.currentText()
    assert list(again.so_far.cards) == [batch.id]
    press(window, "Ctrl+Z")
    settle(window, again, qtbot)
    assert given(window) == []
    assert again.so_far.cards == {}
    press(window, "Esc")
    assert window.frame.page() is window.opened.desk


def test_what_is_asked_is_drawn_anew_and_another_seed_draws_others(show, qtbot):
    window, page = show()
    page.asking.coder_boxes["Ana"].click()
    page.asking.number.setText("10")
    settle(window, page, qtbot)
    before = page.plan
    press(window, "Alt+1", "R")
    assert page.asking.number.text() == "10", "a letter is no part of a number"
    assert not page.button.isEnabled(), "what is shown is not what is asked"
    settle(window, page, qtbot)
    assert page.asking.seed.text() == "2"
    assert page.button.isEnabled()
    assert before.hands != page.plan.hands
    page.asking.seed.setText("1")
    settle(window, page, qtbot)
    assert before.hands == page.plan.hands


def test_the_lists_show_each_coders_articles_in_her_order(show, qtbot):
    window, page = show()
    for box in page.asking.coder_boxes.values():
        box.click()
    page.asking.hidden.setText("50 %")
    settle(window, page, qtbot)
    press(window, "Alt+1", "V")
    settle(window, page, qtbot)
    assert page.lists.isVisible()
    assert not page.matrix.isVisible()
    grid, hand = page.lists.grid.model_, page.plan.hands[0]
    assert len(grid.cells) == len(hand.articles)
    assert grid.cells[0][3:] == ["all of them", "hidden" if hand.articles[0] in hand.hidden else "shown"]
    assert {row[3] for row in grid.cells} == {"all of them", "her alone"}
    page.lists.coder.setCurrentIndex(1)
    settle(window, page, qtbot)
    assert len(grid.cells) == len(page.plan.hands[1].articles)
    press(window, "Esc")
    assert page.matrix.isVisible()
    assert window.frame.page() is page


def test_quotas_take_all_of_these_and_some_of_those(show, qtbot):
    window, page = show()
    page.asking.coder_boxes["Ana"].click()
    page.asking.ways.setCurrentIndex(list(Way).index(Way.QUOTAS))
    settle(window, page, qtbot)
    assert "How many of which?" in page.said.text()
    fields = page.asking.quotas.fields
    assert list(fields) == [("outlet", "Alden Post"), ("outlet", "Linden Courier")]
    assert not page.asking.number.isVisible()
    fields["outlet", "Alden Post"].setFocus()
    write(window, "4x")
    fields["outlet", "Linden Courier"].setText("*")
    settle(window, page, qtbot)
    assert page.plan.articles == 4 + 10
    fields["outlet", "Linden Courier"].setText("50")
    settle(window, page, qtbot)
    assert "Linden Courier: only 10 of 50 there." in page.said.text()
    page.asking.quotas.column.setCurrentIndex(page.asking.quotas.column.findText("section"))
    settle(window, page, qtbot)
    assert list(page.asking.quotas.fields) == [("section", "news"), ("section", "")]


def test_constructed_weeks_are_whole_days(show, qtbot):
    window, page = show()
    page.asking.coder_boxes["Ana"].click()
    page.asking.ways.setCurrentIndex(list(Way).index(Way.WEEK))
    settle(window, page, qtbot)
    assert len(page.plan.sampled.draw.days) == 3
    assert "Friday: only 0 of 1 days there" in page.said.text()


def test_a_field_that_says_nothing_is_told_and_nothing_can_be_handed_out(show, qtbot):
    window, page = show()
    page.asking.coder_boxes["Ana"].click()
    page.asking.shared.setText("150 %")
    settle(window, page, qtbot)
    assert page.said.text().startswith("“150 %” is no part of the articles.")
    assert not page.button.isEnabled()
    page.asking.shared.setText("")
    page.asking.batch.setText(" ")
    settle(window, page, qtbot)
    assert page.said.text() == "A batch needs a name. Type one."


def test_new_coders_and_the_frozen_version_go_with_the_batch(show, qtbot):
    window, page = show()
    page.asking.others.setFocus()
    QTest.keyClicks(page.asking.others, "Cleo Marsh, Dan")
    page.asking.version.setCurrentIndex(1)
    settle(window, page, qtbot)
    assert page.asking.version.currentText() == "version 2, “Round 1”"
    assert page.asking.door.accessibleName() == "2 coders"
    press(window, "Ctrl+Return")
    qtbot.waitUntil(lambda: bool(given(window)))
    (batch,) = given(window)
    assert ([s.coder for s in batch.shares], batch.version) == (["Cleo Marsh", "Dan"], 2)


def test_articles_that_were_chosen_elsewhere_are_handed_over(open_window, debate, qtbot):
    window = open_window(debate)
    window.pages.hand_over([3, 5, 7, 9])
    page = window.frame.page()
    settle(window, page, qtbot)
    assert page.asking.among.currentText() == "the 4 chosen ones"
    assert page.asking.source().among is Among.LIST
    page.asking.coder_boxes["Ben"].click()
    settle(window, page, qtbot)
    assert set(page.plan.hands[0].articles) == {3, 5, 7, 9}


def test_a_plan_that_holds_no_more_is_told_and_drawn_again(show, qtbot):
    window, page = show()
    page.asking.coder_boxes["Ana"].click()
    settle(window, page, qtbot)
    with window.opened.project.transaction():  # behind the page's back
        window.opened.project.execute("DELETE FROM set_aside")
    press(window, "Ctrl+Return")
    qtbot.waitUntil(lambda: bool(said(window)))
    assert said(window)[0] == "Articles or batches have changed since this was shown."
    settle(window, page, qtbot)
    assert given(window) == []
    assert page.plan.articles == 42
    assert page.button.isEnabled()


def hand_out_to_both(path):
    with open_project(path, user="Ana") as project:
        ana = people.leading(project, people.acting(project, 1))
        plan = work.planned(project, work.Asked("Pilot", ("Ana", "Ben"), sampling=work.Sampling(6)))
        work.hand_out(project, ana, plan)
        work.set_progress(project, people.acting(project, 2), plan.hands[1].articles[0], Progress.FINISHED)


def test_what_one_coder_has_is_taken_back_but_for_what_she_has_begun(show, debate, qtbot):
    hand_out_to_both(debate)
    window, page = show()
    (card,) = page.so_far.cards.values()
    card.buttons[2].setFocus()
    press(window, "Space")
    settle(window, page, qtbot)
    assert card.pane is not None
    told = [label.text() for label in card.pane.findChildren(type(page.said))]
    assert "Ben: 2 articles go back. Ben has begun 1, which stays." in told
    press(window, "Esc")
    assert card.pane is None
    assert focused(window) is card.buttons[2]
    press(window, "Space")
    settle(window, page, qtbot)
    press(window, "Return")
    assert said(window)[0] == "Ana took 2 articles of Pilot back from Ben; 1 that is begun stays."
    settle(window, page, qtbot)
    assert [(s.coder, s.articles) for s in given(window)[0].shares] == [("Ana", 3), ("Ben", 1)]
    (card,) = page.so_far.cards.values()
    card.buttons[None].click()
    settle(window, page, qtbot)
    every = next(b for b in card.pane.findChildren(type(page.button)) if "all the same" in b.text())
    every.click()
    settle(window, page, qtbot)
    assert given(window) == []
    press(window, "Ctrl+Z")
    settle(window, page, qtbot)
    assert [(s.coder, s.articles) for s in given(window)[0].shares] == [("Ana", 3), ("Ben", 1)]


def test_hours_come_from_each_coders_own_pace(show, qtbot, monkeypatch):
    monkeypatch.setattr("gui.handing_out.page.codings.paces", lambda *_: {1: 30.0})
    window, page = show()
    for box in page.asking.coder_boxes.values():
        box.click()
    page.asking.number.setText("20")
    page.asking.shared.setText("0")
    settle(window, page, qtbot)
    assert [row.accessibleName().rsplit(", ", 1)[1] for row in page.matrix.rows] == ["about 5 hours", "hours not known"]
    assert page.said.text().endswith("No pace is known yet of Ben: nothing she has finished was measured.")


def test_squares_stand_for_more_where_there_is_no_room():
    def hands(coders, shared, own):
        ids = iter(range(10**6))
        common = tuple(next(ids) for _ in range(shared))
        return [
            Hand(str(n), (*common, *(next(ids) for _ in range(own))), frozenset(common), frozenset())
            for n in range(coders)
        ]

    five = geometry(hands(5, 50, 90), 900)
    assert (five.unit, five.is_stepped) == (1, True)
    assert five.left(1) - five.left(0) > five.own
    many = geometry(hands(12, 50, 400), 900)
    assert (many.unit, many.is_stepped) == (1, False)
    assert many.left(3) == many.left(0)
    assert geometry(hands(2, 5000, 20000), 900).unit > 1
    assert geometry([], 900).unit == 1


def test_nothing_is_handed_out_of_a_project_that_is_only_read(open_window, rents):
    with open_project(rents, user="Ben"):
        window = open_window()
        window.projects.open(rents, read_only=True)
        assert "hand_out" not in window.actions_.enabled()
        window.close()


def test_only_digits_can_be_typed_as_a_number(show):
    window, page = show()
    page.asking.number.setFocus()
    write(window, ",5.0-x")
    assert page.asking.number.text() == "50"
    QTest.keyClick(page.asking.number, Qt.Key.Key_Down)
    assert page.asking.number.text() == "49"
