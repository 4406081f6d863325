"""The window as a whole: its commands, its keys, its look, and the place it comes back to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from gui.pages.registry import COMMANDS
from gui.settings import Settings
from models.file import create
from tests.gui.hands import press, write


def test_the_first_start_asks_for_the_name_and_only_then(home, open_window):
    kept = Settings(home / "new.ini")
    window = open_window(kept=kept)
    assert window.frame.page() is window.start.who_page
    assert "new_project" not in window.actions_.enabled()
    write(window, "Ana Ruiz")
    press(window, "Return")
    assert window.frame.page() is window.start.welcome_page
    assert kept.coder_name == "Ana Ruiz"


def test_a_name_is_needed(home, open_window):
    window = open_window(kept=Settings(home / "new.ini"))
    press(window, "Return")
    press(window, "Esc")
    assert window.frame.page() is window.start.who_page


def test_every_command_can_be_run_at_the_desk(open_window, rents):
    window = open_window(rents)
    assert set(window.actions_.enabled()) == {command.id for command in COMMANDS}


def test_every_command_is_in_a_menu_with_a_tooltip_that_names_its_key(open_window):
    window = open_window()
    listed = [action for menu in window.menuBar().actions() for action in menu.menu().actions() if action.text()]
    assert [action.text() for action in listed] == [command.label for command in COMMANDS]
    for command, action in zip(COMMANDS, listed, strict=True):
        assert action.toolTip().startswith(command.label)
        assert not command.keys or window.keys.cap(command.id) in action.toolTip()


def test_what_needs_a_project_is_grey_without_one(open_window):
    enabled = open_window().actions_.enabled()
    assert "open_project" in enabled
    assert not {"accept", "import", "export", "close_project"} & set(enabled)


def test_keys_of_the_desk_are_dead_on_other_pages(open_window, rents):
    window = open_window(rents)
    press(window, "?")
    assert window.frame.page() is not window.opened.desk
    assert "reject" not in window.actions_.enabled()
    press(window, "Esc")
    assert window.frame.page() is window.opened.desk


def test_letters_typed_in_a_field_are_no_commands(open_window, rents):
    window = open_window(rents)
    field = window.opened.desk.queue.field
    field.setFocus()
    before = len(window.opened.desk.work.opened.open_items())
    QTest.keyClicks(field, "x1?")
    press(window, "Return")
    assert field.text() == "x1?"
    assert len(window.opened.desk.work.opened.open_items()) == before
    assert window.frame.page() is window.opened.desk


def test_the_place_is_written_down_after_each_move(open_window, rents, settings, qtbot):
    window = open_window(rents)
    window.opened._place.setInterval(10)
    press(window, "J")
    here = window.opened.desk.work.opened.current_key
    qtbot.waitUntil(lambda: settings.place_in(rents).get("current") == here)


def test_undo_is_named_at_the_top(open_window, rents):
    window = open_window(rents)
    press(window, "X")
    assert window.frame.top.undo.isVisible()
    assert "reject" in window.frame.top.undo.text()
    assert window.frame.bottom.saved.text().startswith("Saved ")
    window.frame.top.undo.click()
    assert "reject" not in window.frame.top.undo.text()


def test_the_window_comes_back_where_it_was(open_window, rents, settings):
    window = open_window(rents)
    press(window, "J")
    current = window.opened.desk.state()["current"]
    window.resize(1100, 700)
    window.close()
    again = open_window()
    assert again.opened.project.path == rents
    assert again.opened.desk.state()["current"] == current
    assert (again.width(), again.height()) == (1100, 700)


def test_who_codes_can_change(open_window, rents):
    window = open_window(rents)
    window.actions_.run("change_coder")
    window.start.who_page.name.setText("Ben")
    press(window, "Return")
    assert window.opened.session.coder.name == "Ben"
    assert window.frame.page() is window.opened.desk
    assert window.frame.top.badge.text() == "BE"


def test_dark_is_remembered(open_window, rents, settings):
    window = open_window(rents)
    window.actions_.run("dark")
    assert window.look.theme.is_dark
    assert window.opened.desk.look.theme.is_dark
    assert settings.appearance == "dark"
    window.close()
    assert open_window().look.theme.is_dark


def test_a_changed_key_works_at_once_and_is_remembered(open_window, rents, settings):
    window = open_window(rents)
    window.keys.change("reject", "F7")
    window._keys_changed()
    press(window, "X")
    assert "reject" not in window.opened.operations.undo_text
    press(window, "F7")
    assert "reject" in window.opened.operations.undo_text
    assert settings.keys == {"reject": ("F7",)}


@pytest.mark.parametrize("page", ["keys", "guide"])
def test_escape_leads_back_from_every_page(open_window, page):
    window = open_window()
    window.pages.show(page)
    assert window.frame.page() is not window.start.welcome_page
    press(window, "Esc")
    assert window.frame.page() is window.start.welcome_page


def test_two_words_for_one_stroke_do_it_once(open_window, rents):
    window = open_window(rents)
    done = []
    window.actions_.connect_to({"start_longer": lambda: done.append(1)})
    action = window.actions_.action("start_longer")
    QApplication.sendEvent(action, QShortcutEvent(QKeySequence(">"), 1, True))
    assert done == [1]


def test_help_can_be_asked_for_while_typing(open_window, rents):
    window = open_window(rents)
    window.opened.desk.queue.field.setFocus()
    press(window, "F1")
    assert window.frame.page() is window.pages.page("guide")


def test_enter_presses_the_button_that_has_the_focus(open_window, rents):
    window = open_window(rents)
    window.frame.top.field.setFocus()
    press(window, "Return")
    assert window.palette_.isVisible()


def test_the_welcome_page_names_a_changed_key(open_window):
    window = open_window()
    window.keys.change("new_project", "F8")
    window._keys_changed()
    assert window.start.welcome_page.new_button.toolTip() == "New project (F8)"


def test_every_menu_has_an_alt_key_of_its_own(open_window):
    titles = [action.text() for action in open_window().menuBar().actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(titles)


def test_an_export_under_way_is_shown_again_not_made_anew(open_window, rents, home, qtbot):
    window = open_window(rents)
    window.actions_.run("export")
    page = window.frame.page()
    page.choose_place(home / "dataset")
    page.export()
    window.show_home()
    window.actions_.run("export")
    assert window.frame.page() is page
    qtbot.waitUntil(lambda: page.result.isVisible())
    window.show_home()
    window.actions_.run("export")
    assert window.frame.page() is not page


def test_an_empty_project_names_the_key_that_imports(open_window, home):
    create(home / "empty.standfirst", "Empty").close()
    window = open_window(home / "empty.standfirst")
    assert window.opened.desk.view.emptiness.keys == ((window.keys.cap("import"), "import"),)
    assert window.keys.cap("import")


def test_a_click_on_a_hint_does_what_its_key_does(open_window, rents, qtbot):
    window = open_window(rents)
    hints = window.frame.bottom.hints
    hints.grab()  # what can be clicked is known once it has been painted
    box = next(box for box, does in hints._spots if does == "next_statement")
    before = window.opened.desk.work.opened.current
    qtbot.mouseClick(hints, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert window.opened.desk.work.opened.current == before + 1
    press(window, "C")
    hints.grab()
    assert window.opened.desk.picker.isVisible()
    last = hints._spots[-1][0]  # Esc, the last of the picker's
    qtbot.mouseClick(hints, Qt.MouseButton.LeftButton, pos=last.center().toPoint())
    assert not window.opened.desk.picker.isVisible()


def test_tab_comes_to_everything_and_round_again(open_window, rents):
    window = open_window(rents)
    names = []
    for _ in range(9):
        focus = QApplication.focusWidget()
        names.append(focus.accessibleName() or focus.text())
        press(window, "Tab")
        if isinstance(QApplication.focusWidget(), QToolButton):
            assert QApplication.focusWidget().text() == "All"
            press(window, "Tab")
    assert names[:8] == [
        "Article", "Statements of the article", "Search articles, actors, or do something …",
        "Undo: changed the codebook (imported)", "Coding as Ana", "Filter the queue by words", "My queue",
        "Article",
    ]  # fmt: skip
