"""The page that imports: looked at first, kept when one says so."""

from __future__ import annotations

import csv
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpus.importing import import_paths
from corpus.progress import Step
from corpus.readers.columns import SPELLINGS
from gui.importing.how import FIELDS
from models.articles import article, article_ids, count_articles
from tests.gui.hands import press, said


@pytest.fixture
def messy(home):
    """Two good articles in a table, one in a text, and three files that are none."""
    folder = home / "messy"
    folder.mkdir()
    (folder / "good.csv").write_text(
        "prose,title,when\nMayor Lind said no to the cap.,No,2024-05-01\nThe board met again.,Met,2024-05-02\n"
    )
    (folder / "garbled.txt").write_text("The mayor said â€œwe are readyâ€\x9d on Friday in Alden.\n")
    (folder / "scan.bin").write_bytes(bytes(range(256)) * 20)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "rows.jsonl").write_text('{"text": "Nobody came to the meeting."}\nno JSON\n')
    return folder


@pytest.fixture
def window(open_window, rents):
    return open_window(rents)


def look(window, qtbot, *paths):
    window.take_files(list(paths))
    page = window.pages.page("import")
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED")
    return page


def number(page, name):
    return page.figure_row.figures[name].accessibleName().rpartition(" ")[2]


def test_every_field_of_an_article_can_be_mapped():
    assert tuple(FIELDS) == tuple(SPELLINGS)


def test_nothing_is_kept_before_one_says_so(window, qtbot, messy):
    page = look(window, qtbot, messy)
    assert count_articles(window.opened.project) == 1
    assert {"empty.txt", "scan.bin"} <= {report.path.rpartition("/")[2] for report in page.reports}
    assert (number(page, "not_read"), number(page, "imported")) == ("3", "2")
    assert page.keep_button.text() == "Keep 2 articles"


def test_a_column_with_an_unusual_name_is_chosen_by_hand(window, qtbot, messy):
    page = look(window, qtbot, messy / "good.csv")
    assert not page.keep_button.isEnabled()
    qtbot.waitUntil(lambda: page.how.columns["text"].count() == 4)
    page.how.columns["text"].setCurrentText("prose")
    page.how.columns["text"].activated.emit(1)
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED" and page.keep_button.isEnabled())
    page.keep_button.click()
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")
    texts = [article(window.opened.project, i).text for i in article_ids(window.opened.project)]
    assert "Mayor Lind said no to the cap." in texts


def test_what_is_kept_is_on_the_desk_at_once(window, qtbot, messy):
    page = look(window, qtbot, messy)
    press(window, "Return")
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")
    assert count_articles(window.opened.project) == 3
    qtbot.waitUntil(lambda: len(window.opened.desk.queue.model.ids) == 3)
    press(window, "Return")
    assert window.frame.page() is window.opened.desk


def test_the_report_is_saved_with_a_row_for_each_file(window, qtbot, messy, tmp_path):
    page = look(window, qtbot, messy)
    page.save_report(tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(newline="") as file:
        assert len(list(csv.DictReader(file))) == 5
    page.save_report(tmp_path / "no folder" / "report.csv")
    assert "There is no folder" in said(window)[0]


def test_garbled_letters_are_mended_when_asked(window, qtbot, messy):
    page = look(window, qtbot, messy / "garbled.txt")
    qtbot.waitUntil(lambda: page.how.mend.isVisible())
    page.how.mend.click()
    qtbot.waitUntil(lambda: any(issue.endswith("mended") for report in page.reports for issue in report.issues))
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED")
    page.keep()
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")
    texts = [article(window.opened.project, i).text for i in article_ids(window.opened.project)]
    assert any("“we are ready”" in text for text in texts)


def test_the_same_again_is_already_here(window, qtbot, messy):
    page = look(window, qtbot, messy)
    page.keep()
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")
    page = look(window, qtbot, messy)
    assert number(page, "duplicates") == "2"
    assert page.keep_button.text() == "Nothing new to keep"
    assert not page.keep_button.isEnabled()


@pytest.mark.usefixtures("endless_import")
def test_a_stopped_import_keeps_whole_articles_and_their_rows(window, qtbot, home):
    folder = home / "many"
    folder.mkdir()
    for n in range(400):
        (folder / f"{n:03}.txt").write_text(f"Article {n} says that mayor Lind spoke.")
    page = look(window, qtbot, folder)
    page.keep()
    qtbot.waitUntil(lambda: len(page.reports) > 20)
    page.leave_button.click()
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")
    kept = count_articles(window.opened.project) - 1
    assert 20 < kept < 400
    assert kept == sum(report.imported for report in page.reports)
    page = look(window, qtbot, folder)
    assert sum(report.imported for report in page.reports) == 400 - kept


def test_escape_discards(window, qtbot, messy):
    look(window, qtbot, messy)
    press(window, "Esc")
    assert window.frame.page() is window.opened.desk
    assert count_articles(window.opened.project) == 1


def test_a_column_is_mapped_and_kept_by_keys_alone(window, qtbot, messy):
    page = look(window, qtbot, messy / "good.csv")
    text = page.how.columns["text"]
    qtbot.waitUntil(text.hasFocus)
    QTest.keyClick(text, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED" and page.keep_button.isEnabled())
    assert text.hasFocus()
    assert text.currentText() == "prose"
    QTest.keyClick(text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")


def test_the_column_of_the_text_is_asked_for_when_all_is_looked_at_last(window, qtbot, messy, monkeypatch):
    shown = threading.Event()

    def slow(project, **how):
        reports = yield from import_paths(project, **how)
        while not shown.wait(0.001):
            yield Step(1)
        return reports

    monkeypatch.setattr("gui.importing.page.import_paths", slow)
    window.take_files([messy / "good.csv"])
    page = window.pages.page("import")
    qtbot.waitUntil(lambda: page.how.columns["text"].count() == 4)
    assert page.stage.name == "LOOKING"
    shown.set()
    qtbot.waitUntil(page.how.columns["text"].hasFocus)


def test_a_second_enter_while_it_keeps_presses_nothing(window, qtbot, messy, monkeypatch):
    page = look(window, qtbot, messy)
    monkeypatch.setattr("gui.importing.page.ask_new_file", lambda *_: pytest.fail("a box was opened"))
    press(window, "Return")
    assert page.stage.name == "KEEPING"
    press(window, "Return")
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")


def test_what_is_there_already_is_told_once_it_was_looked_for(window, qtbot, home):
    folder = home / "twice"
    folder.mkdir()
    for name, mark in (("a", "."), ("b", "!")):
        (folder / f"{name}.txt").write_text(f"Rents\n\nThe board of Alden met on rents and went home again{mark}\n")
    page = look(window, qtbot, folder)
    press(window, "Return")
    qtbot.waitUntil(lambda: "1 article tells a story that is there already." in page.subtitle.text())
    assert window.opened.project.value("SELECT count(*) FROM twin") == 1
