"""The page of imports, and an article beside the file that it came from."""

from __future__ import annotations

import pytest

from corpus.importing import import_paths
from corpus.progress import finish
from models import corpus, work
from tests.conftest import build
from tests.gui.corpus.test_page import headlines, settled
from tests.gui.hands import press, said

WORDS = "The council said rents must stop climbing, and the board agreed to cap them at four percent."


@pytest.fixture
def made(home):
    """Two imports; Ana has finished the first one's article."""
    world = build(home / "news.standfirst")
    (home / "one.csv").write_text(f"headline,text\nRents,{WORDS}\nEmpty,\n".replace(WORDS, f'"{WORDS}"'), "utf-8")
    (home / "two").mkdir()
    for n in range(3):
        (home / "two" / f"{n}.txt").write_text(f"Number {n}. {WORDS}", "utf-8")
    finish(import_paths(world.project, [home / "one.csv"], coder_id=world.ana.coder_id))
    finish(import_paths(world.project, [home / "two"], coder_id=world.ana.coder_id))
    first = corpus.files_of_import(world.project, 1)[0].first_id
    work.set_progress(world.project, world.ana, first, work.Progress.NOTHING)
    world.project.close()
    return world.project.path


@pytest.fixture
def page(open_window, made):
    window = open_window(made)
    press(window, "Ctrl+2", "N")
    return window.frame.page()


def test_imports_the_newest_first_with_their_files(page):
    cells = [page.model.source.cell(page.model.row(0), name).text for name in ("files", "found", "imported")]
    assert cells == ["0.txt and 2 more", "3", "3"]
    assert page.files_model.rowCount() == 3
    press(page.window(), "J")
    assert page.files_model.rowCount() == 1
    detail = page.files_model.source.detail(page.files_model.row(0))
    assert any("has no text" in issue for _, issue in detail.facts)
    assert "Skipped 1" in page.model.source.spoken(page.model.row(1))


def test_an_import_is_taken_back_undone_and_brought_back(page):
    window, project = page.window(), page._around.project
    press(window, "X")
    assert corpus.imports(project)[0].is_taken_back
    assert page.take.text() == "Bring back"
    assert page.model.source.cell(page.model.row(0), "when").struck
    assert any("took an import back: 3 articles" in words for words in said(window))
    press(window, "X")
    assert not corpus.imports(project)[0].is_taken_back


def test_where_somebody_has_coded_it_is_refused_with_names(page):
    window = page.window()
    press(window, "J", "X")
    assert not corpus.imports(page._around.project)[1].is_taken_back
    assert any("by Ana (1)" in words for words in said(window))


def test_enter_shows_its_articles(page, qtbot):
    window = page.window()
    press(window, "Return")
    there = window.frame.page()
    settled(there, qtbot)
    assert len(headlines(there)) == 3
    assert "Import" in there._flow.itemAt(0).widget().text()


def read(page, qtbot):
    qtbot.waitUntil(lambda: page._job is None and page.article_id > 0)


def test_an_article_stands_beside_its_file_with_its_place_marked(page, qtbot):
    window = page.window()
    press(window, "J", "V")
    raw = window.frame.page()
    read(raw, qtbot)
    assert WORDS in raw.left.toPlainText()
    assert raw.right.toPlainText().startswith("headline,text")
    (mark,) = raw.right.extraSelections()
    assert mark.cursor.selectedText().startswith("The council said")
    press(window, "Escape")
    assert window.frame.page() is page


def test_a_file_that_is_gone_says_so(page, made, qtbot):
    (made.parent / "one.csv").unlink()
    press(page.window(), "J", "V")
    raw = page.window().frame.page()
    read(raw, qtbot)
    assert "is not there any more" in raw.said.text()
    assert raw.right.toPlainText() == ""
    assert WORDS in raw.left.toPlainText(), "the article itself stays"


def test_the_corpus_page_opens_it_too(open_window, made, qtbot):
    window = open_window(made)
    press(window, "Ctrl+2")
    there = window.frame.page()
    settled(there, qtbot)
    there.table.go_to(3)
    there.table.setFocus()
    press(window, "V")
    raw = window.frame.page()
    read(raw, qtbot)
    assert raw.article_id == 3
    press(window, "Escape")
    assert window.frame.page() is there
