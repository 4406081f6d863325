"""The first pages: recent projects, a new one, the sample, who is coding."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from corpus.codebooks.reading import read_codebook
from gui.settings import Recent
from models.codebook import load
from tests.conftest import build
from tests.gui.hands import said


def test_recent_projects_tell_how_they_stand(open_window, settings, rents, qtbot):
    settings.remember(Recent(rents, "Rents 2024", "2024-05-14T10:00:00+00:00"))
    window = open_window()
    card = window.start.welcome_page.first_card()
    qtbot.waitUntil(lambda: "1 article left, 2 drafts" in card.accessibleName())
    assert card.hasFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert window.opened.project.path == rents


def test_a_missing_project_can_be_taken_off_the_list(open_window, settings, qtbot):
    settings.remember(Recent(Path("/nowhere/a.standfirst"), "A", ""))
    window = open_window()
    card = window.start.welcome_page.first_card()
    qtbot.waitUntil(lambda: card.accessibleName().startswith("Remove from the list"))
    card.click()
    assert settings.recent == []
    assert window.start.welcome_page.first_card() is None


def test_a_new_project_is_made_from_the_keyboard(open_window, home):
    window = open_window()
    window.actions_.run("new_project")
    page = window.start.new_page
    assert not page.create_button.isEnabled()
    QTest.keyClicks(page.title, "Housing: 2024/25")
    page.choose_folder(home / "Documents")
    QTest.keyClick(page.title, Qt.Key.Key_Return)
    assert window.opened.project.title == "Housing: 2024/25"
    assert window.opened.project.path == home / "Documents" / "Housing 2024 25.standfirst"


def test_a_new_project_takes_a_codebook(open_window, home):
    window = open_window()
    source = Path(__file__).parents[3] / "resources" / "sample" / "codebook.yaml"
    window.start.new_project()
    window.start.new_page.title.setText("A")
    window.start.new_page.choose_folder(home)
    window.start.new_page.choose_codebook(source)
    window.start.new_page.create_button.click()
    assert len(load(window.opened.project).claims) == len(read_codebook(source).claims)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [("title: [", "bad.yaml"), ("title: A\nclaims:\n  - {number: '1', label: A, target: nowhere}\n", "nowhere")],
)
def test_a_codebook_that_is_none_makes_no_project(open_window, home, text, complaint):
    (home / "bad.yaml").write_text(text)
    window = open_window()
    window.start.new_project()
    window.start.new_page.title.setText("A")
    window.start.new_page.choose_folder(home)
    window.start.new_page.choose_codebook(home / "bad.yaml")
    window.start.new_page.create_button.click()
    assert window.opened is None
    assert complaint in said(window)[0]
    assert not list(home.glob("A.standfirst*"))


def test_an_existing_project_is_not_overwritten(open_window, home, rents):
    before = rents.read_bytes()
    window = open_window()
    window.start.new_project()
    window.start.new_page.title.setText("rents")
    window.start.new_page.choose_folder(home)
    window.start.new_page.create_button.click()
    assert "exists already" in said(window)[0]
    assert rents.read_bytes() == before


def test_the_sample_is_made_once_and_then_opened(open_window, home, qtbot, monkeypatch):
    made = []

    def quick_sample(path, *_):
        made.append(path)
        project = build(path).project
        yield from ()
        return project

    monkeypatch.setattr("gui.tasks.make_sample", quick_sample)
    window = open_window()
    window.actions_.run("open_sample")
    qtbot.waitUntil(lambda: window.opened is not None)
    assert window.opened.project.path == home / "Documents" / "Standfirst sample.standfirst"
    window.actions_.run("close_project")
    window.actions_.run("open_sample")
    assert window.opened is not None
    assert len(made) == 1


def test_enter_makes_the_project_from_any_field_and_its_folder_need_not_be_there(open_window, home):
    (home / "Documents").rmdir()
    window = open_window()
    window.actions_.run("new_project")
    page = window.start.new_page
    QTest.keyClicks(page.title, "Rents")
    page.choose_folder(home / "Documents")
    choice = page.findChildren(QRadioButton)[1]
    choice.setFocus()
    choice.setChecked(True)
    QTest.keyClick(choice, Qt.Key.Key_Return)
    assert window.opened.project.path == home / "Documents" / "Rents.standfirst"
    assert len(load(window.opened.project).claims) > 10
