"""Showing only some of the statements, by real keys."""

from __future__ import annotations

from models.coding import State
from tests.gui.desk.harness import Window


def numbers(window: Window) -> list[int]:
    return [item.number for item in window.items]


def rows(window: Window) -> list[str]:
    return [choice.label for choice in window.desk.picker.model.choices]


def narrow(window: Window, words: str) -> None:
    window.press("F")
    window.type(words)
    window.press("Return")


def note(window: Window) -> str:
    return window.desk.statements.head.accessibleName()


def test_only_one_actor_is_shown_and_walked(window: Window):
    window.press("F")
    assert rows(window)[0] == "All statements"
    assert "Only mine, kept or begun" not in rows(window)  # there is none
    window.type("voss")
    window.press("Return")
    assert numbers(window) == [2]
    assert note(window) == "Statements, Only Martin Voss · 1 of 3 statements"
    assert ("F", "all statements") in window.hints
    window.press("J", "J")
    assert window.item.number == 2
    window.press("F", "Return")  # the first row: all of them
    assert numbers(window) == [1, 2, 3]
    assert window.item.number == 2


def test_only_mine_and_only_what_is_open(window: Window):
    window.press("C", "Return", "1", "Return")
    narrow(window, "mine")
    assert [item.state for item in window.items] == [State.CODED]
    narrow(window, "coded yet")
    assert numbers(window) == [2, 3]
    assert window.desk.work.opened.counts() == (1, 2)


def test_what_is_decided_leaves_the_part_and_the_next_is_current(window: Window):
    narrow(window, "coded yet")
    window.press("C", "Return", "1", "Return")
    assert numbers(window) == [2, 3]
    assert window.item.number == 2
    window.press("X", "X")
    assert numbers(window) == [1]  # nothing of the part is left: all is shown
    assert window.desk.work.opened.only is None


def test_only_what_the_coder_or_the_machine_is_not_sure_of(window: Window):
    narrow(window, "unsure")
    unsure = numbers(window)
    assert 1 not in unsure
    window.press("F", "Return", "K", "K", "K", "C", "Return", "Y", "Y", "Y")
    narrow(window, "unsure")
    assert numbers(window) == [1, *unsure]


def test_what_is_made_and_what_is_taken_back_is_seen(window: Window):
    narrow(window, "voss")
    window.select("Nobody knows")
    window.press("N")
    assert window.desk.work.opened.only is None
    assert window.evidence()[0].endswith("Nobody knows how.")
    window.press("J", "X")
    narrow(window, "voss")
    window.press("Ctrl+Z")
    assert window.desk.work.opened.only is None
    assert window.item.number == 1


def test_finishing_lists_all_that_is_left(window: Window):
    narrow(window, "voss")
    window.press("X", "Ctrl+Return")
    assert len([row for row in rows(window) if "draft, not decided" in row]) == 2


def test_nothing_codable_sees_what_is_not_shown(window: Window):
    window.press("1")
    narrow(window, "voss")
    window.press("0")
    assert "1 statement is coded or begun" in str(window.refused[-1])


def test_what_is_not_shown_is_marked_quietly_in_the_text(window: Window):
    view = window.desk.view
    before = view.viewport().grab().toImage()
    narrow(window, "voss")
    window.press("F", "Escape")
    aside = window.desk.work.opened.aside
    assert [item.number for item in aside] == [1, 3]
    assert view.viewport().grab().toImage() != before
