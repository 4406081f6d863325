from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from gui.banner import Kind
from gui.pages.registry import COMMANDS
from gui.settings import Settings
from models.articles import count_articles
from models.errors import CannotWrite
from models.file import open_project
from tests.conftest import build

CTRL = Qt.KeyboardModifier.ControlModifier


def focused(window):
    return QApplication.focusWidget() or window


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focused(window), key, modifiers)


def said(window):
    return [banner.what for banner in window.frame.banners.shown()]


def test_the_first_start_asks_for_the_name_and_only_then(home, open_window):
    kept = Settings(home / "new.ini")
    window = open_window(kept=kept)
    assert window.frame.page() is window.start.who_page
    assert "new_project" not in window.actions_.enabled()
    QTest.keyClicks(focused(window), "Ana Ruiz")
    press(window, Qt.Key.Key_Return)
    assert window.frame.page() is window.start.welcome_page
    assert kept.coder_name == "Ana Ruiz"


def test_a_name_is_needed(home, open_window):
    window = open_window(kept=Settings(home / "new.ini"))
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    assert window.frame.page() is window.start.who_page


def test_a_project_that_is_given_is_opened(open_window, rents):
    window = open_window(rents)
    assert window.opened is not None
    assert window.frame.page() is window.opened.desk
    assert window.windowTitle() == "Rents 2024 – Standfirst"
    assert window.opened.session.coder.name == "Ana"


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
    press(window, Qt.Key.Key_Question)
    assert window.frame.page() is not window.opened.desk
    assert "reject" not in window.actions_.enabled()
    press(window, Qt.Key.Key_Escape)
    assert window.frame.page() is window.opened.desk


def test_letters_typed_in_a_field_are_no_commands(open_window, rents):
    window = open_window(rents)
    field = window.opened.desk.queue.field
    field.setFocus()
    before = len(window.opened.desk.work.opened.open_items())
    QTest.keyClicks(field, "x1?")
    press(window, Qt.Key.Key_Return)
    assert field.text() == "x1?"
    assert len(window.opened.desk.work.opened.open_items()) == before
    assert window.frame.page() is window.opened.desk


def test_a_refusal_goes_when_the_coder_goes_on(open_window, rents):
    window = open_window(rents)
    press(window, Qt.Key.Key_O)
    assert said(window) == ["No statements overlap here."]
    assert [banner.kind for banner in window.frame.banners.shown()] == [Kind.WARNING]
    press(window, Qt.Key.Key_J)
    assert said(window) == []
    window.opened.desk.failed.emit(CannotWrite("The disk is full."))
    press(window, Qt.Key.Key_J)
    assert said(window) == ["The disk is full."]


def test_the_keys_are_the_desks_again_after_a_banner_was_dismissed(open_window, rents):
    window = open_window(rents)
    press(window, Qt.Key.Key_O)
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


def test_the_place_is_written_down_after_each_move(open_window, rents, settings, qtbot):
    window = open_window(rents)
    window.opened._place.setInterval(10)
    press(window, Qt.Key.Key_J)
    here = window.opened.desk.work.opened.current_key
    qtbot.waitUntil(lambda: settings.place_in(rents).get("current") == here)


def test_undo_is_named_at_the_top(open_window, rents):
    window = open_window(rents)
    press(window, Qt.Key.Key_X)
    assert window.frame.top.undo.isVisible()
    assert "reject" in window.frame.top.undo.text()
    assert window.frame.bottom.saved.text().startswith("Saved ")
    window.frame.top.undo.click()
    assert "reject" not in window.frame.top.undo.text()


def test_a_project_in_use_is_refused_by_name_and_can_be_read(open_window, rents, qtbot):
    with open_project(rents, user="Ben"):
        window = open_window(rents)
        assert window.opened is None
        banner = window.frame.banners.shown()[0]
        assert "Ben" in banner.what
        assert "Open for reading only" in choices(banner)
        choices(banner)["Open for reading only"].click()
        assert window.opened.project.read_only
        assert not {"import", "prehighlight", "back_up"} & set(window.actions_.enabled())
        assert window.frame.bottom.saved.text() == "Open for reading only"
        window.close()


def test_a_change_to_a_project_open_for_reading_is_a_banner(open_window, rents):
    with open_project(rents, user="Ben"):
        window = open_window()
        window.projects.open(rents, read_only=True)
        press(window, Qt.Key.Key_X)
        assert "reading only" in said(window)[-1]
        window.close()


def choices(banner):
    from gui.widgets.buttons import Button

    return {button.text(): button for button in banner.findChildren(Button)}


def test_a_foreign_and_a_damaged_file_are_told(open_window, home, rents):
    foreign = home / "foreign.standfirst"
    sqlite3.connect(foreign).execute("CREATE TABLE a (b)").connection.close()
    damaged = home / "damaged.standfirst"
    damaged.write_bytes(rents.read_bytes()[:9000])
    window = open_window(foreign)
    window.projects.open(damaged)
    assert ["another program" in said(window)[0], "damaged" in said(window)[1]] == [True, True]
    assert window.frame.page() is window.start.welcome_page


def test_a_refused_project_leaves_the_open_one(open_window, rents, home):
    window = open_window(rents)
    window.projects.open(home / "gone.standfirst")
    assert window.projects.session is not None
    assert "There is no project" in said(window)[0]


def test_closing_leaves_one_file_and_a_backup(open_window, rents):
    window = open_window(rents)
    press(window, Qt.Key.Key_X)
    window.close()
    assert not list(rents.parent.glob("rents.standfirst-*"))
    assert not list(rents.parent.glob("*.lock"))
    assert len(list((rents.parent / "rents backups").iterdir())) >= 1


def test_the_window_comes_back_where_it_was(open_window, rents, settings):
    window = open_window(rents)
    press(window, Qt.Key.Key_J)
    current = window.opened.desk.state()["current"]
    window.resize(1100, 700)
    window.close()
    again = open_window()
    assert again.opened.project.path == rents
    assert again.opened.desk.state()["current"] == current
    assert (again.width(), again.height()) == (1100, 700)


def test_a_closed_project_does_not_come_back_by_itself(open_window, rents):
    window = open_window(rents)
    press(window, Qt.Key.Key_W, CTRL)
    assert window.frame.page() is window.start.welcome_page
    assert not window.frame.top.isVisible()
    window.close()
    assert open_window().opened is None


def test_who_codes_can_change(open_window, rents):
    window = open_window(rents)
    window.actions_.run("change_coder")
    window.start.who_page.name.setText("Ben")
    press(window, Qt.Key.Key_Return)
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
    press(window, Qt.Key.Key_X)
    assert "reject" not in window.opened.operations.undo_text
    press(window, Qt.Key.Key_F7)
    assert "reject" in window.opened.operations.undo_text
    assert settings.keys == {"reject": ("F7",)}


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


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, nothing))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, nothing))


def test_a_dropped_project_opens(open_window, rents):
    window = open_window()
    drop(window, rents)
    assert window.opened.project.path == rents


def test_dropped_articles_wait_for_a_project(open_window, rents, home, qtbot):
    (home / "a.txt").write_text("Mayor Lind said no. Nobody else did.")
    window = open_window()
    drop(window, home / "a.txt")
    assert window.frame.page() is window.start.new_page
    window.projects.open(rents)
    page = window.pages.page("import")
    assert window.frame.page() is page
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED")
    assert page.reports[0].imported == 1


@pytest.mark.parametrize("page", ["keys", "guide"])
def test_escape_leads_back_from_every_page(open_window, page):
    window = open_window()
    window.pages.show(page)
    assert window.frame.page() is not window.start.welcome_page
    press(window, Qt.Key.Key_Escape)
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
    press(window, Qt.Key.Key_F1)
    assert window.frame.page() is window.pages.page("guide")


def test_enter_presses_the_button_that_has_the_focus(open_window, rents):
    window = open_window(rents)
    window.frame.top.field.setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.palette_.isVisible()


@pytest.mark.parametrize("how", ["close", "close_project", "change_coder"])
@pytest.mark.usefixtures("endless_import")
def test_leaving_in_the_middle_of_an_import_keeps_whole_articles(open_window, rents, home, qtbot, how):
    (home / "many").mkdir()
    for n in range(300):
        (home / "many" / f"{n:03}.txt").write_text(f"Article {n} says that mayor Lind spoke.")
    window = open_window(rents)
    window.take_files([home / "many"])
    page = window.pages.page("import")
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED")
    page.keep()
    qtbot.waitUntil(lambda: len(page.reports) > 10)
    reports = page.reports
    if how == "close":
        window.close()
    elif how == "close_project":
        window.actions_.run(how)
    else:
        window.start._coder_named("Ben", "")
    qtbot.wait(50)
    assert said(window) == []
    if how != "change_coder":
        assert not list(home.glob("rents.standfirst-*"))
        with open_project(rents) as project:
            assert count_articles(project) == 1 + sum(report.imported for report in reports)


def test_a_backup_that_fails_does_not_hinder_the_closing(open_window, rents, qtbot):
    window = open_window(rents)
    qtbot.waitUntil(lambda: not window.jobs.running())
    press(window, Qt.Key.Key_X)
    for kept in (rents.parent / "rents backups").iterdir():
        kept.unlink()
    (rents.parent / "rents backups").rmdir()
    (rents.parent / "rents backups").write_text("in the way")
    window.close()
    assert not list(rents.parent.glob("*.lock"))


def test_the_welcome_page_names_a_changed_key(open_window):
    window = open_window()
    window.keys.change("new_project", "F8")
    window._keys_changed()
    assert window.start.welcome_page.new_button.toolTip() == "New project (F8)"


def test_escape_dismisses_banners_one_by_one(open_window, rents):
    window = open_window(rents)
    window.frame.banners.tell(Kind.NEWS, "One.")
    window.frame.banners.tell(Kind.NEWS, "Two.")
    press(window, Qt.Key.Key_Escape)
    assert said(window) == ["One."]
    window.pages.show("keys")
    press(window, Qt.Key.Key_Escape)
    assert said(window) == ["One."]
    press(window, Qt.Key.Key_Escape)
    assert said(window) == []
    assert window.frame.page() is window.opened.desk


def test_every_menu_has_an_alt_key_of_its_own(open_window):
    titles = [action.text() for action in open_window().menuBar().actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(titles)


@pytest.mark.parametrize("how", ["close", "close_project", "another"])
def test_what_a_page_meant_to_do_later_dies_with_its_project(open_window, rents, home, how, qtbot):
    (home / "odd.csv").write_text("prose,head\nMayor Lind said no.,No\n")
    window = open_window(rents)
    window.take_files([home / "odd.csv"])
    page = window.pages.page("import")
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED")
    page.how.dates.activated.emit(1)  # it waits a moment before it looks again
    window.opened.desk._unseen.start(1)
    if how == "another":
        build(home / "other.standfirst").project.close()
        window.projects.open(home / "other.standfirst")
    elif how == "close_project":
        window.actions_.run("close_project")
    else:
        window.close()
    qtbot.wait(400)  # a late call would be an exception in the event loop, which fails the test
    assert window.jobs.running() == [] or how != "close"


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
