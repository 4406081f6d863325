"""The palette under the hands of a user."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.hands import press


def opened(window):
    press(window, "Ctrl+K")
    assert window.palette_.isVisible()
    return window.palette_


def test_a_command_is_run_by_name(open_window, rents):
    window = open_window(rents)
    palette = opened(window)
    QTest.keyClicks(palette.field, "all keys")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.frame.page() is window.pages.page("keys")


def test_an_article_is_opened_by_its_words(open_window, rents, qtbot):
    window = open_window(rents)
    palette = opened(window)
    QTest.keyClicks(palette.field, "council weighs")
    qtbot.waitUntil(lambda: any(entry.kind == "Articles" for entry in palette.entries()))
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.opened.desk.work.opened.id == 1


def test_arrows_choose_and_escape_gives_the_focus_back(open_window, rents):
    window = open_window(rents)
    before = QApplication.focusWidget()
    palette = opened(window)
    first = palette.list.currentRow()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == first + 1
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_without_a_project_it_offers_commands(open_window):
    window = open_window()
    palette = opened(window)
    assert "open_project" in [entry.command for entry in palette.entries()]
    assert "export" not in [entry.command for entry in palette.entries()]


def test_where_nothing_is_found_it_says_so(open_window, rents, qtbot):
    palette = opened(open_window(rents))
    QTest.keyClicks(palette.field, "zzyzx")
    qtbot.waitUntil(palette.nothing.isVisible)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.field.clear()
    assert not palette.nothing.isVisible()
    assert palette.list.isVisible()


def test_enter_before_the_articles_were_found_is_not_lost(open_window, rents, qtbot):
    window = open_window(rents)
    palette = opened(window)
    QTest.keyClicks(palette.field, "council weighs")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not palette.isVisible())
    desk = window.opened.desk
    start, end = desk.view.selection()
    assert desk.work.opened.text[start:end].casefold() in ("council", "weighs")


def test_enter_takes_no_article_that_was_found_for_other_words(open_window, rents, qtbot):
    window = open_window(rents)
    palette = opened(window)
    QTest.keyClicks(palette.field, "council weighs")
    qtbot.waitUntil(lambda: any(entry.kind == "Articles" for entry in palette.entries()))
    QTest.keyClicks(palette.field, " zzyzx")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(palette.nothing.isVisible)
    assert palette.isVisible()
