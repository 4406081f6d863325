"""Opening, refusing, leaving and closing projects: nothing is lost on the way, and nothing is left behind."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from models.articles import count_articles
from models.file import open_project
from tests.conftest import build
from tests.gui.hands import choices, press, said


def test_a_project_that_is_given_is_opened(open_window, rents):
    window = open_window(rents)
    assert window.opened is not None
    assert window.frame.page() is window.opened.desk
    assert window.windowTitle() == "Rents 2024 – Standfirst"
    assert window.opened.session.coder.name == "Ana"


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
        press(window, "X")
        assert "reading only" in said(window)[-1]
        window.close()


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
    press(window, "X")
    window.close()
    assert not list(rents.parent.glob("rents.standfirst-*"))
    assert not list(rents.parent.glob("*.lock"))
    assert len(list((rents.parent / "rents backups").iterdir())) >= 1


def test_a_closed_project_does_not_come_back_by_itself(open_window, rents):
    window = open_window(rents)
    press(window, "Ctrl+W")
    assert window.frame.page() is window.start.welcome_page
    assert not window.frame.top.isVisible()
    window.close()
    assert open_window().opened is None


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
    press(window, "X")
    for kept in (rents.parent / "rents backups").iterdir():
        kept.unlink()
    (rents.parent / "rents backups").rmdir()
    (rents.parent / "rents backups").write_text("in the way")
    window.close()
    assert not list(rents.parent.glob("*.lock"))


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
