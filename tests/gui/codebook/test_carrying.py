"""What the codebook page brings in and writes out, by keys: ready codebooks, files, and passages for a paper."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from corpus.codebooks.sources import codebook_from
from gui.codebook.preview import Preview
from tests.gui.codebook.test_page import claims, coded, go_to, heads, show
from tests.gui.hands import press, said

__all__ = ["coded"]


@pytest.fixture
def chosen(monkeypatch):
    """What the next box for a file gives: a function that is told its path."""
    asked: list[str] = []

    def choose(path):
        def give(parent, title, where="", kinds=""):
            asked.append(where)
            return str(path), kinds

        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, give)
        return asked

    return choose


def test_all_passages_of_a_branch_become_a_document(open_window, coded, chosen, tmp_path, qtbot):
    window = open_window(coded)
    page = show(window)
    go_to(window, page, "Rents")
    asked = chosen(tmp_path / "a.md")
    press(window, "A")
    assert isinstance(page.pane, Preview)
    assert heads(page.pane) == ["This claim alone", "With all claims below it", "The whole codebook", "Leave it"]
    press(window, "2")
    qtbot.waitUntil(lambda: any("2 passages with 1 claim written to" in line for line in said(window)))
    assert asked[0].endswith("passages 1.docx")
    text = (tmp_path / "a.md").read_text("utf-8")
    assert "> We keep" in text
    assert "Ana" not in text, "coders are pseudonyms"
    assert page.pane is None


def test_what_can_t_be_written_is_said_and_esc_leaves_it(open_window, coded, chosen, tmp_path, qtbot):
    window = open_window(coded)
    page = show(window)
    (tmp_path / "mine.tex").write_text("my chapter")
    chosen(tmp_path / "mine.tex")
    press(window, "A", "Esc")
    assert page.pane is None
    press(window, "A", "3")
    qtbot.waitUntil(lambda: any("no earlier appendix" in line for line in said(window)))
    assert (tmp_path / "mine.tex").read_text() == "my chapter"


def test_the_codebook_is_written_to_a_file_in_the_format_of_its_name(open_window, coded, chosen, tmp_path, qtbot):
    window = open_window(coded)
    show(window)
    chosen(tmp_path / "book.qdc")
    press(window, "W")
    qtbot.waitUntil(lambda: any("The codebook is in book.qdc." in line for line in said(window)))
    assert [c.number for c in codebook_from(tmp_path / "book.qdc").claims] == ["1", "1.1", "1.2", "2"]


def test_a_ready_codebook_is_shown_before_it_is_taken(open_window, coded):
    window = open_window(coded)
    page = show(window)
    press(window, "I")
    assert heads(page.pane)[0] == "From a file …"
    assert "Policy topics of the Comparative Agendas Project" in heads(page.pane)
    before = claims(page)
    press(window, "3")
    assert isinstance(page.pane, Preview)
    assert "2 gone: 4 codings." in [label.text() for label in page.pane.findChildren(type(page.state))]
    assert claims(page) == before, "nothing has changed yet"
    press(window, "R")
    assert ("1201", "Agencies") in claims(page)
    press(window, "Ctrl+Z", "Ctrl+Z")
    assert claims(page) == before


def test_another_s_list_is_shown_with_what_is_left_out(open_window, coded, chosen, tmp_path):
    window = open_window(coded)
    page = show(window)
    path = tmp_path / "dna.csv"
    path.write_text("statement_id;concept;person\n1;Cap rent increases;A\n2;Leases;B\n")
    chosen(path)
    press(window, "I", "Enter")
    told = [label.text() for label in page.pane.findChildren(type(page.state))]
    assert "Of DNA's statements only the concepts are taken: actors are not part of a codebook." in told
    press(window, "Enter")
    assert claims(page) == [("1.1", "Cap rent increases"), ("3", "Leases")]


def told(page):
    """What stands where the passages are."""
    labels = page.shown.passages.findChildren(type(page.state))
    return [label.text() for label in labels if label.isVisible()]


def test_a_branch_says_that_its_claims_are_coded(open_window, coded, qtbot):
    window = open_window(coded)
    page = show(window)
    go_to(window, page, "Rents")
    qtbot.waitUntil(lambda: bool(told(page)))
    assert told(page) == ["Nothing is coded with the claim itself; 2 codings have claims below it."]
    go_to(window, page, "Zoning")
    qtbot.waitUntil(lambda: told(page) == ["Nothing is coded with it yet."])
