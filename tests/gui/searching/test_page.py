"""The page that searches the corpus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_enter_opens_what_was_found(open_window, rents, qtbot):
    window = open_window(rents)
    window.actions_.run("search")
    page = window.frame.page()
    QTest.keyClicks(page.field, "builders")
    qtbot.waitUntil(lambda: page.hits.count() == 1)
    assert "builders" in page.hits.item(0).text()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert window.frame.page() is window.opened.desk
    assert window.opened.desk.work.opened.id == 1


def test_nothing_found_is_said(open_window, rents, qtbot):
    window = open_window(rents)
    window.actions_.run("search")
    page = window.frame.page()
    page.search("nobody wrote this")
    qtbot.waitUntil(lambda: page.count.text() == "0 articles")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert window.frame.page() is page


def test_down_goes_to_the_hits(open_window, rents, qtbot):
    window = open_window(rents)
    window.actions_.run("search")
    page = window.frame.page()
    page.search("cap")
    qtbot.waitUntil(lambda: page.hits.count() == 1)
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert page.hits.hasFocus()
