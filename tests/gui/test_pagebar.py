"""The bar of pages: a door for each, by mouse and by key, for those who have more than the desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.pagebar import NARROW, WIDE
from models.file import open_project
from models.people import CoderRole, coders, set_role


@pytest.fixture
def window(open_window, rents):
    made = open_window(rents)
    made.resize(1400, 800)
    return made


def now(window) -> list[str]:
    return [name for name, door in window.frame.bar.doors.items() if door.accessibleDescription()]


def test_its_doors_lead_to_the_pages_and_the_one_that_is_shown_is_marked(window):
    bar = window.frame.bar
    assert bar.isVisible()
    assert list(bar.doors)[:1] == ["desk"]
    assert now(window) == ["desk"]
    bar.doors["codebook"].click()
    assert window.frame.page() is window.pages.page("codebook")
    assert now(window) == ["codebook"]
    bar.doors["desk"].click()
    assert now(window) == ["desk"]


def test_the_keys_on_them_do_the_same(window, qtbot):
    control = Qt.KeyboardModifier.ControlModifier
    caps = {name: door.toolTip() for name, door in window.frame.bar.doors.items()}
    assert "Ctrl 4" in caps["actors"]
    qtbot.keyClick(window, Qt.Key.Key_4, control)
    assert now(window) == ["actors"]
    qtbot.keyClick(window, Qt.Key.Key_1, control)
    assert now(window) == ["desk"]
    assert window.opened.desk.view.hasFocus()


def test_it_can_be_hidden_and_stays_so(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not window.frame.bar.isVisible()
    assert not window.settings.shows_pages
    assert not window.actions_.action("page_bar").isChecked()
    window.pages.show("codings")
    assert not window.frame.bar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.frame.bar.isVisible()


def test_a_narrow_window_leaves_the_names_out(window, qtbot):
    window.resize(1400, 800)
    qtbot.waitUntil(lambda: window.frame.bar.width() == WIDE)
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: window.frame.bar.width() == NARROW)
    window.resize(960, 700)
    qtbot.waitUntil(lambda: not window.frame.bar.isVisible())


def test_who_has_only_the_desk_has_no_bar_and_no_project_none(open_window, rents):
    with open_project(rents) as project:
        ana, ben = coders(project)[:2]
        set_role(project, ben.id, CoderRole.LEAD)
        set_role(project, ana.id, CoderRole.CODER)
    window = open_window(rents)
    window.resize(1400, 800)
    assert not window.frame.bar.isVisible()
    window._close_project()
    assert not window.frame.bar.isVisible()
