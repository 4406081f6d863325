"""The page of preferences: every choice is kept and shown as it is made."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.settings import Settings
from gui.style import fonts
from gui.style.reader import LEADINGS, SIZES, WIDTHS, Reader
from gui.style.themes import DARK, LIGHT, READING_SIZE
from tests.gui.hands import press


@pytest.fixture
def window(open_window, rents):
    made = open_window(rents)
    press(made, "Ctrl+,")
    return made


def again(window):
    """The settings as the next start reads them."""
    return Settings(window.settings.path)


def down(choice, times=1):
    choice.setFocus()
    for _ in range(times):
        QTest.keyClick(choice, Qt.Key.Key_Down)


def test_dark_is_dark_at_once_and_at_the_next_start(window):
    page = window.frame.page()
    before = window.look.theme
    QTest.mouseClick(page.appearance.button(2), Qt.MouseButton.LeftButton)
    assert (before, window.look.theme) == (LIGHT, DARK)
    assert again(window).appearance == "dark"
    assert window.actions_.action("dark").isChecked()


def test_articles_are_set_as_their_reader_likes(window):
    page, view = window.frame.page(), window.opened.desk.view
    designed = view.font().pixelSize(), view.document().begin().blockFormat().lineHeight()
    assert designed[0] == READING_SIZE
    down(page.face)
    for choice in (page.type_size, page.leading, page.column_width):
        down(choice)
    wanted = Reader(fonts.UI, SIZES[2], LEADINGS[2], WIDTHS[2])
    assert window.look.reader == again(window).reader == wanted
    assert (view.font().families()[0], view.font().pixelSize()) == (fonts.UI, round(READING_SIZE * SIZES[2]))
    assert view.document().begin().blockFormat().lineHeight() > designed[1]
    assert window.frame.top.font().families()[0] == fonts.UI
    assert window.look.scale == 1.0


def test_the_size_of_all_type_follows_its_keys(window):
    page = window.frame.page()
    down(page.scale)
    assert window.look.scale == again(window).scale == 1.1
    window.resize_type(-2)
    assert page.scale.currentText() == "90 %"


def test_switches_are_those_of_the_menus(window):
    page = window.frame.page()
    was = window.settings.reads_by_itself
    for command, tick in page.switches.items():
        action, before = window.actions_.action(command), tick.isChecked()
        assert action.isChecked() == before
        tick.click()
        assert (tick.isChecked(), action.isChecked()) == (not before, not before)
    settings = again(window)
    assert (settings.folds_unlikely, settings.learns_claims, settings.reads_by_itself) == (False, False, not was)
    assert not window.opened.desk.work.codes.folds


def test_switches_hold_where_no_project_is_open(open_window):
    window = open_window()
    press(window, "Ctrl+,")
    page = window.frame.page()
    page.switches["fold_unlikely"].click()
    assert not again(window).folds_unlikely
    assert not window.actions_.action("fold_unlikely").isChecked()


def test_new_projects_and_datasets_go_where_they_shall(window, home: Path):
    page = window.frame.page()
    for what in ("projects", "datasets"):
        (home / what).mkdir()
        page.take_folder(what, home / what)
        assert again(window).folder(what) == home / what
    window.actions_.run("export")
    assert window.frame.page().out().parent == home / "datasets"
    window.actions_.run("new_project")
    window.start.new_page.title.setText("Rents")
    assert window.start.new_page.path().parent == home / "projects"
    (home / "projects").rmdir()
    assert again(window).folder("projects") != home / "projects"


def test_a_language_is_spoken_from_the_next_start_on(window):
    page = window.frame.page()
    assert [page.language.itemText(n) for n in range(2)] == ["As the system", "English"]
    down(page.language)
    assert again(window).language == "en"


def test_the_keys_are_one_step_away(window):
    window.frame.page().keys_button.click()
    assert window.frame.page() is window.pages.page("keys")


@pytest.mark.parametrize("said", ["", "huge", "9", "-1"])
def test_what_the_file_says_may_be_anything(tmp_path: Path, said: str):
    settings = Settings(tmp_path / "settings.ini")
    settings._put("reader/size", said)
    settings._put("reader/face", "No Such Face")
    reader = settings.reader
    assert reader.size in SIZES
    assert fonts.font(12, family=reader.face).families()[-1] == "serif"
