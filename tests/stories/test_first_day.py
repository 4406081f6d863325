"""A first day: her name, a new project, articles, the first decisions, the dataset; all by keys."""

from __future__ import annotations

import csv

from gui.settings import Settings
from models.articles import count_articles
from models.file import open_project
from tests.conftest import TEXT
from tests.gui.conftest import home, open_window, settings  # noqa: F401
from tests.gui.hands import press, write


def test_from_the_first_start_to_the_dataset(home, open_window, qtbot):  # noqa: F811
    folder = home / "articles"
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.txt").write_text(f"{TEXT}\nIt was day {n}.\n", encoding="utf-8")
    window = open_window(kept=Settings(home / "fresh.ini"))
    write(window, "Ana Ruiz")
    press(window, "Return")
    press(window, "Ctrl+N")
    write(window, "Rents")
    window.start.new_page.choose_folder(home)
    press(window, "Return")
    assert window.opened is not None

    press(window, "Ctrl+I")
    page = window.pages.page("import")
    page.take_files([folder])
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED")
    press(window, "Return")  # keep
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")
    press(window, "Return")  # begin coding
    desk = window.opened.desk
    assert window.frame.page() is desk
    qtbot.waitUntil(lambda: desk.work.opened is not None and len(desk.work.opened.items) == 2)

    press(window, "X")
    press(window, "Ctrl+Return")  # a draft is left
    press(window, "Down")
    press(window, "Return")  # which is rejected
    qtbot.waitUntil(lambda: not window.opened.background.is_reading)
    press(window, "Ctrl+E")
    export = window.frame.page()
    export.choose_place(home / "dataset")
    press(window, "Return")
    qtbot.waitUntil(lambda: export.result.isVisible())
    with (home / "dataset" / "articles.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 3
    window.close()
    with open_project(home / "Rents.standfirst") as project:
        assert count_articles(project) == 3
        assert project.tuples("SELECT count(*) FROM suggestion_outcome WHERE outcome = 'rejected'") == [(2,)]
        assert project.tuples("SELECT count(*) FROM progress") == [(1,)]
