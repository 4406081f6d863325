"""A first day: her name, a new project, articles, the first decisions, the dataset; all by keys."""

from __future__ import annotations

import csv

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.settings import Settings
from models.articles import count_articles
from models.file import open_project
from tests.conftest import TEXT
from tests.gui.conftest import home, open_window, settings  # noqa: F401

CTRL = Qt.KeyboardModifier.ControlModifier


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def write(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def test_from_the_first_start_to_the_dataset(home, open_window, qtbot):  # noqa: F811
    folder = home / "articles"
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.txt").write_text(f"{TEXT}\nIt was day {n}.\n", encoding="utf-8")
    window = open_window(kept=Settings(home / "fresh.ini"))
    write("Ana Ruiz")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_N, CTRL)
    write("Rents")
    window.start.new_page.choose_folder(home)
    press(Qt.Key.Key_Return)
    assert window.opened is not None

    press(Qt.Key.Key_I, CTRL)
    page = window.pages.page("import")
    page.take_files([folder])
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED")
    press(Qt.Key.Key_Return)  # keep
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")
    press(Qt.Key.Key_Return)  # begin coding
    desk = window.opened.desk
    assert window.frame.page() is desk
    qtbot.waitUntil(lambda: desk.work.opened is not None and len(desk.work.opened.items) == 2)

    press(Qt.Key.Key_X)
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not window.opened.background.is_reading)
    press(Qt.Key.Key_E, CTRL)
    export = window.frame.page()
    export.choose_place(home / "dataset")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: export.result.isVisible())
    with (home / "dataset" / "articles.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 3
    window.close()
    with open_project(home / "Rents.standfirst") as project:
        assert count_articles(project) == 3
        assert project.tuples("SELECT count(*) FROM suggestion_outcome WHERE outcome = 'rejected'") == [(1,)]
        assert project.tuples("SELECT count(*) FROM progress") == [(1,)]
