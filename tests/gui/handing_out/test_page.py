"""The page that hands articles out to coders."""

from __future__ import annotations

from PySide6.QtTest import QTest

from gui.handing_out.page import HandOutPage
from models.file import open_project
from models.work import Share, shares
from tests.gui.hands import press, said, write


def show(window):
    window.actions_.run("hand_out")
    page = window.frame.page()
    assert isinstance(page, HandOutPage)
    return page


def test_articles_are_handed_out_by_keys_alone(open_window, rents, qtbot):
    window = open_window(rents)
    press(window, "Ctrl+K")
    write(window, "hand out")
    press(window, "Return")
    page = window.frame.page()
    assert isinstance(page, HandOutPage)
    assert not page.button.isEnabled()
    write(window, "Pilot")
    page.others.setFocus()
    QTest.keyClicks(page.others, "Cleo Marsh, Dan")
    assert page.button.text() == "Hand out 1 article to 2 coders"
    press(window, "Return")
    qtbot.waitUntil(lambda: bool(said(window)))
    assert said(window)[0] == "Ana gave 1 article to 2 coders as Pilot."
    given = shares(window.opened.project, window.opened.operations.acting)
    assert given == [Share("Pilot", "Cleo Marsh", 1, 0, 0), Share("Pilot", "Dan", 1, 0, 0)]
    again = window.frame.page()
    assert again is not page
    assert "Those that nobody has yet (0)" in again._pool.button(0).text()
    press(window, "Esc")
    assert window.frame.page() is window.opened.desk


def test_the_lead_sees_her_own_batch_and_undo_takes_it_back(open_window, rents, qtbot):
    window = open_window(rents)
    page = show(window)
    page.coder_boxes["Ana"].click()
    page._sees.button(1).click()
    page.button.click()
    qtbot.waitUntil(lambda: bool(said(window)))
    assert window.opened.head() == "Batch 1  ·  1 article"
    assert shares(window.opened.project, window.opened.operations.acting)[0].hidden == 1
    press(window, "Esc")
    press(window, "Ctrl+Z")
    assert shares(window.opened.project, window.opened.operations.acting) == []
    assert window.opened.head() == "1 article"


def test_a_number_typed_is_a_draw(open_window, rents):
    page = show(open_window(rents))
    page.coder_boxes["Ben"].click()
    assert page.choice().number is None
    page.number.selectAll()
    QTest.keyClicks(page.number, "0")
    assert page.choice().number == 0
    assert not page.button.isEnabled()


def test_nothing_is_handed_out_of_a_project_that_is_only_read(open_window, rents):
    with open_project(rents, user="Ben"):
        window = open_window()
        window.projects.open(rents, read_only=True)
        assert "hand_out" not in window.actions_.enabled()
        window.close()


def test_only_digits_can_be_typed_as_a_number(open_window, rents):
    page = show(open_window(rents))
    page.number.setFocus()
    QTest.keyClicks(page.number, ",5.0-x")
    assert page.number.text() == "2050"
    assert page.choice().number == 2050
