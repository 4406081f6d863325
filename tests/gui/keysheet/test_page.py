"""The sheet of keys, on which they are changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.pages.registry import COMMANDS


@pytest.fixture
def sheet(open_window, rents):
    window = open_window(rents)
    return window.pages.show("keys")


def test_every_command_has_its_row(sheet):
    assert set(sheet.rows) == {command.id for command in COMMANDS}
    assert sheet.rows["accept"].accessibleName() == "Keep it, then the next: Enter, Enter"


def test_a_key_is_changed_by_choosing_and_pressing(sheet, settings):
    row = sheet.rows["reject"]
    row.click()
    QTest.keyClick(row, Qt.Key.Key_F7)
    assert settings.keys == {"reject": ("F7",)}
    assert "F7" in sheet.said.text()


def test_a_key_of_another_command_is_refused_and_it_goes_on_waiting(sheet, settings):
    row = sheet.rows["reject"]
    row.click()
    QTest.keyClick(row, Qt.Key.Key_J)
    assert "Next statement" in sheet.said.text()
    QTest.keyClick(row, Qt.Key.Key_F8)
    assert settings.keys == {"reject": ("F8",)}


def test_escape_while_waiting_changes_nothing_and_stays_on_the_sheet(sheet, settings):
    row = sheet.rows["reject"]
    row.click()
    QTest.keyClick(row, Qt.Key.Key_Escape)
    assert settings.keys == {}
    assert sheet.isVisible()


def test_backspace_and_the_button_give_the_own_keys_back(sheet, settings):
    for _ in range(2):
        sheet.rows["reject"].click()
        QTest.keyClick(sheet.rows["reject"], Qt.Key.Key_F7)
        assert settings.keys
        sheet.rows["reject"].click()
        QTest.keyClick(sheet.rows["reject"], Qt.Key.Key_Backspace)
        assert settings.keys == {}
    sheet.rows["reject"].click()
    QTest.keyClick(sheet.rows["reject"], Qt.Key.Key_F7)
    sheet.reset_all()
    assert settings.keys == {}


def test_a_refusal_stands_in_the_row_until_it_stops_waiting(sheet):
    row = sheet.rows["redo"]
    row.click()
    QTest.keyClick(row, Qt.Key.Key_J)
    assert "Next statement" in " ".join(row._lines)
    QTest.keyClick(row, Qt.Key.Key_Escape)
    assert row._lines == ("Redo",)
