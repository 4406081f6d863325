"""Banners: what they say, how long they stay, and what the keys do with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gui.banner import Kind
from models.errors import CannotWrite
from tests.gui.hands import choices, press, said


def test_a_refusal_goes_when_the_coder_goes_on(open_window, rents):
    window = open_window(rents)
    press(window, "O")
    assert said(window) == ["No statements overlap here."]
    assert [banner.kind for banner in window.frame.banners.shown()] == [Kind.WARNING]
    press(window, "J")
    assert said(window) == []
    window.opened.desk.failed.emit(CannotWrite("The disk is full."))
    press(window, "J")
    assert said(window) == ["The disk is full."]


def test_the_keys_are_the_desks_again_after_a_banner_was_dismissed(open_window, rents):
    window = open_window(rents)
    press(window, "O")
    button = window.frame.banners.shown()[0].findChildren(QPushButton)[-1]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert said(window) == []
    assert window.opened.desk.view.hasFocus()


def test_a_banner_that_goes_stays_qts_own(open_window, rents):
    window = open_window(rents)
    banner = window.frame.banners.tell(Kind.NEWS, "Read.")
    banner.close_banner()
    assert said(window) == []
    assert banner.parent() is window.frame.banners  # without one its layouts could be freed twice, which is the end


def test_a_bug_is_told_with_a_report_to_copy(open_window):
    window = open_window()
    window.tell_bug(ZeroDivisionError("by nought"))
    banner = window.frame.banners.shown()[0]
    choices(banner)["Copy the report"].click()
    assert "ZeroDivisionError: by nought" in QGuiApplication.clipboard().text()
    assert banner in window.frame.banners.shown()
    choices(banner)["Dismiss"].click()
    assert said(window) == []


def test_banners_make_room_for_each_other(open_window):
    banners = open_window().frame.banners
    for n in range(5):
        banners.tell(Kind.NEWS, f"News {n}.")
    banners.tell(Kind.NEWS, "News 4.")
    assert [banner.what for banner in banners.shown()] == ["News 2.", "News 3.", "News 4."]


def test_escape_dismisses_banners_one_by_one(open_window, rents):
    window = open_window(rents)
    window.frame.banners.tell(Kind.NEWS, "One.")
    window.frame.banners.tell(Kind.NEWS, "Two.")
    press(window, "Esc")
    assert said(window) == ["One."]
    window.pages.show("keys")
    press(window, "Esc")
    assert said(window) == ["One."]
    press(window, "Esc")
    assert said(window) == []
    assert window.frame.page() is window.opened.desk
