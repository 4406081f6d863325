"""The page that searches the corpus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.searching.found import FOUND
from models.articles import WORD


def test_enter_opens_what_was_found(open_window, rents, qtbot):
    window = open_window(rents)
    window.actions_.run("search")
    page = window.frame.page()
    QTest.keyClicks(page.field, "builders")
    qtbot.waitUntil(lambda: page.hits.count() == 1)
    assert "builders" in page.hits.item(0).text()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert window.frame.page() is window.opened.desk
    assert window.opened.desk.work.opened.id == 1


def test_nothing_found_is_said(open_window, rents, qtbot):
    window = open_window(rents)
    window.actions_.run("search")
    page = window.frame.page()
    page.search("nobody wrote this")
    qtbot.waitUntil(lambda: page.count.text() == "0 articles")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert window.frame.page() is page


def test_down_goes_to_the_hits(open_window, rents, qtbot):
    window = open_window(rents)
    window.actions_.run("search")
    page = window.frame.page()
    page.search("cap")
    qtbot.waitUntil(lambda: page.hits.count() == 1)
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert page.hits.hasFocus()


def test_the_article_opens_at_the_words_that_were_found(open_window, rents, qtbot):
    window = open_window(rents)
    window.actions_.run("search")
    page = window.frame.page()
    page.search("builders")
    qtbot.waitUntil(lambda: page.hits.count() == 1)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    desk = window.opened.desk
    start, end = desk.view.selection()
    assert desk.work.opened.text[start:end].casefold().startswith("builders")


def test_enter_before_anything_was_found_is_not_lost(open_window, rents, qtbot):
    window = open_window(rents)
    window.actions_.run("search")
    page = window.frame.page()
    QTest.keyClicks(page.field, "builders")
    QTest.keyClick(page.field, Qt.Key.Key_Return)  # no turn of the event loop has brought anything yet
    assert window.frame.page() is page
    qtbot.waitUntil(lambda: window.frame.page() is window.opened.desk)
    assert window.opened.desk.view.selection() is not None


def test_words_are_shown_in_their_context_and_sorted_by_it(open_window, rents, qtbot):
    window = open_window(rents)
    window.actions_.run("search")
    page = window.frame.page()
    page.search("would the council")
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "place" in page.count.text())
    lines = [page.hits.item(n).data(FOUND) for n in range(page.hits.count())]
    assert len(lines) > 2
    assert [line.start for line in lines] == sorted(line.start for line in lines)
    page.order.setFocus()
    QTest.keyClick(page.order, Qt.Key.Key_Down)
    followed = [page.hits.item(n).data(FOUND) for n in range(page.hits.count())]
    after = [(line.words + line.after).casefold().replace(",", "") for line in followed]
    assert after == sorted(after)
    assert followed != lines
    assert len(followed) == len(lines)
    QTest.keyClick(page.order, Qt.Key.Key_Down)
    before = [page.hits.item(n).data(FOUND).before.casefold() for n in range(page.hits.count())]
    assert before != [line.before.casefold() for line in lines]
    last = [WORD.findall(words)[-1] for words in before]
    assert last == sorted(last)
    page.hits.setCurrentRow(1)
    wanted = page.hits.item(1).data(FOUND)
    page.hits.setFocus()
    QTest.keyClick(page.hits, Qt.Key.Key_Return)
    assert window.opened.desk.view.selection() == (wanted.start, wanted.end)
