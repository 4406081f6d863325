"""The page that writes a dataset: what is chosen, written and refused."""

from __future__ import annotations

import json
import zipfile

from corpus.exporting.formats import formats
from gui.exporting.page import ExportPage
from models.articles import NewArticle, add_articles
from models.file import open_project
from tests.gui.hands import said


def show(window):
    window.actions_.run("export")
    page = window.frame.page()
    assert isinstance(page, ExportPage)
    return page


def test_a_dataset_is_written_and_its_counts_are_said(open_window, rents, home, qtbot):
    window = open_window(rents)
    page = show(window)
    page.choose_place(home / "dataset")
    page.export_button.click()
    qtbot.waitUntil(lambda: page.result.isVisible())
    assert "1 article and 0 statements" in page.result_label.text()
    assert (home / "dataset" / "articles.csv").exists()


def test_json_lines_go_into_a_file(open_window, rents, home, qtbot):
    page = show(open_window(rents))
    page._format_group.button(1).click()
    page.text_box.setChecked(False)
    assert page.out().suffix == ".jsonl"
    page.choose_place(home / "out.jsonl")
    page.export_button.click()
    qtbot.waitUntil(lambda: page.result.isVisible())
    assert not json.loads((home / "out.jsonl").read_text().splitlines()[0]).get("text")


def test_a_workbook_goes_into_a_file_and_says_what_goes_on_elsewhere(open_window, rents, home, qtbot):
    with open_project(rents) as project:
        add_articles(project, [NewArticle("y" * 40_000)])
    page = show(open_window(rents))
    page._format_group.button(list(formats()).index("xlsx")).click()
    assert page.out().name == "rents dataset.xlsx"
    page.choose_place(home / "out.xlsx")
    page.export_button.click()
    qtbot.waitUntil(lambda: page.result.isVisible())
    assert "2 articles and 0 statements" in page.result_label.text()
    assert "1 text is longer than a cell can be: it goes on in the sheet “continued”." in page.result_label.text()
    assert zipfile.is_zipfile(home / "out.xlsx")


def test_a_broken_day_or_nobody_chosen_is_refused(open_window, rents):
    page = show(open_window(rents))
    page.since.setText("yesterday")
    assert not page.export_button.isEnabled()
    page.since.setText("2024-06-01")
    assert page.export_button.isEnabled()
    for box in page.coder_boxes.values():
        box.setChecked(False)
    assert not page.export_button.isEnabled()


def test_one_coder_alone_can_be_exported(open_window, rents):
    page = show(open_window(rents))
    assert page.options().coders == ()
    page.coder_boxes["C02"].setChecked(False)
    assert page.options().coders == ("C01",)


def test_a_place_that_cannot_be_written_is_a_banner(open_window, rents, home, qtbot):
    window = open_window(rents)
    page = show(window)
    (home / "full").mkdir()
    (home / "full" / "mine.txt").write_text("precious")
    page.choose_place(home / "full")
    page.export_button.click()
    qtbot.waitUntil(lambda: bool(said(window)))
    assert (home / "full" / "mine.txt").read_text() == "precious"
    assert page.export_button.isVisible()


def test_where_nothing_shows_folders_that_is_said(open_window, rents, home, qtbot, monkeypatch):
    monkeypatch.setattr("gui.exporting.page.QDesktopServices.openUrl", lambda _: False)
    window = open_window(rents)
    page = show(window)
    page.choose_place(home / "dataset")
    page.export_button.click()
    qtbot.waitUntil(lambda: page.result.isVisible())
    page._show_button.click()
    assert str(home / "dataset") in window.frame.banners.shown()[0].more
