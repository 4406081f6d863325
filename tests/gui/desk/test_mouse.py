"""The mouse over the text: edges of the evidence that are drawn, and the menu of the right button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from gui.desk import geometry
from gui.desk.menu import TextMenu
from models.coding import State
from tests.gui.desk.harness import TEXT, Window

VOSS = "the cap would “drive small owners out” of the market"


def at(window: Window, words: str, end: bool = False) -> QPoint:
    """Where the caret stands before these words, or after them."""
    view = window.desk.view
    position = TEXT.index(words) + (len(words) if end else 0)
    return geometry.caret_box(view, view.opened.offsets.to_qt(position), before=end).center()


def draw(window: Window, start: QPoint, to: QPoint) -> None:
    view = window.desk.view.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + to) / 2)
    QTest.mouseMove(view, to)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=to)


def test_the_last_edge_is_drawn_along_the_words(window: Window):
    window.press("J")
    assert window.evidence() == [VOSS]
    draw(window, at(window, VOSS, end=True), at(window, "owners out") + QPoint(14, 0))
    assert window.evidence() == ["the cap would “drive small owners"]
    assert window.said[-1].startswith("Changed the evidence of draft 2")
    assert window.desk.view.selection() is None


def test_the_first_edge_is_drawn_along_the_words(window: Window):
    window.press("J")
    draw(window, at(window, VOSS), at(window, "told the board") + QPoint(3, 0))
    assert window.evidence() == [f"told the board that {VOSS}"]
    window.press("Ctrl+Z")
    draw(window, at(window, VOSS), at(window, "small") + QPoint(3, 0))
    assert window.evidence() == ["small owners out” of the market"]


def test_of_several_parts_those_passed_over_go(window: Window):
    assert len(window.evidence()) == 2
    draw(window, at(window, "A rent cap gives families time.", end=True), at(window, "priced") + QPoint(14, 0))
    assert window.evidence() == ["People are being priced"]


def test_an_edge_that_comes_back_or_passes_the_other_changes_nothing(window: Window):
    window.press("J")
    before = len(window.said)
    draw(window, at(window, VOSS, end=True), at(window, VOSS, end=True) - QPoint(2, 0))
    draw(window, at(window, VOSS), at(window, "Deputies") + QPoint(30, 0))
    assert window.evidence() == [VOSS]
    assert len(window.said) == before


def test_over_an_edge_the_pointer_says_so(window: Window):
    window.press("J")
    view = window.desk.view.viewport()
    QTest.mouseMove(view, at(window, VOSS, end=True))
    assert view.cursor().shape() == Qt.CursorShape.SplitHCursor
    QTest.mouseMove(view, at(window, "evicted"))
    assert view.cursor().shape() == Qt.CursorShape.IBeamCursor


@pytest.fixture
def menu(window: Window):
    text_menu = window.desk.view.findChild(TextMenu)

    def offered(words: str, end: bool = False) -> dict[str, object]:
        made = text_menu.at(at(window, words, end) + QPoint(3, 0))
        return {action.text().split("\t")[0]: action for action in made.actions() if action.text()}

    return offered


def test_on_a_draft_it_can_be_kept_rejected_and_corrected(window: Window, menu):
    found = menu("drive small")
    assert list(found)[:6] == [
        "Keep it, then the next", "Reject the draft", "Claim …", "Speaker …", "Target …", "Memo",
    ]  # fmt: skip
    assert window.item.number == 2, "it is the current one from then on"
    found["Reject the draft"].trigger()
    assert len(window.desk.work.opened.items) == 2


def test_on_a_statement_it_can_be_split_and_deleted(window: Window, menu):
    window.press("1", "Return")
    found = menu("priced out")
    assert "Reject the draft" not in found
    found["Delete the statement"].trigger()
    assert [item.state for item in window.desk.work.opened.items] == [State.DRAFT] * 2


def test_a_name_can_be_made_the_speaker(window: Window, menu):
    menu("ALDEN")["“ALDEN” speaks in statement 1"].trigger()
    assert window.item.claimants[0].name == "ALDEN"


def test_a_selection_can_be_made_a_statement_or_added(window: Window, menu):
    window.select("evicted 1,204")
    found = menu("Nobody")
    assert list(found)[:4] == [
        "New statement from the selection or sentence", "New statement from exactly the selection",
        "Add the selection to the evidence", "Copy",
    ]  # fmt: skip
    found["New statement from exactly the selection"].trigger()
    assert window.evidence() == ["evicted 1,204"]


def test_where_nothing_is_a_statement_can_be_made_of_the_sentence(window: Window, menu):
    found = menu("Nobody")
    assert list(found) == ["New statement from this sentence", "Nothing codable here", "Finish, next article"]
    found["New statement from this sentence"].trigger()
    assert window.evidence() == ["😀 Nobody knows how."]


def test_where_several_overlap_one_is_chosen_first(window: Window, menu):
    window.select("“drive small owners out”")
    window.press("Shift+N")
    found = menu("small owners")
    overlapping = [name for name in found if name[:1].isdigit()]
    assert len(overlapping) == 2
    next(action for name, action in found.items() if "Martin Voss" in name and name[0] == "2").trigger()
    assert window.item.number == 2


def test_the_right_button_opens_it_there(window: Window, monkeypatch):
    opened: list[QPoint] = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, where: opened.append(where))
    view = window.desk.view.viewport()
    point = at(window, "Nobody")
    there = view.mapToGlobal(point)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, there))
    assert opened == [there]
