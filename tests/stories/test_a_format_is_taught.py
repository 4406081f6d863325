# ruff: noqa: F811 (fixtures are named as what they give)
"""A local archive's file that nobody knows: one article is marked in the window, forty are imported."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpus.readers.recipes.files import read_recipe
from models.articles import article, article_ids, count_articles
from tests.gui.conftest import home, open_window, rents, settings  # noqa: F401
from tests.gui.hands import press, said
from tests.gui.importing.archive import archive, body, byline, day, entry, headline, outlet


@pytest.fixture
def window(open_window, rents):
    return open_window(rents)


@pytest.fixture
def taught(home):
    """The file, with an article without a date and one that is no article to speak of."""
    path = home / "town archive.txt"
    text = archive().replace(f"{outlet(9)}, {day(9)}, p. 9", f"{outlet(9)}, undated, p. 9").replace(body(7), "Nothing.")
    path.write_text(text, "utf-8")
    return path


def look(window, qtbot, *paths):
    window.take_files(list(paths))
    page = window.pages.page("import")
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED")
    return page


def open_room(page, window, qtbot):
    qtbot.waitUntil(page.teaching.asks.isVisible)
    press(window, "Ctrl+T")
    qtbot.waitUntil(lambda: page.stage.name == "TEACHING")
    return page.teaching.room


def select(room, words, after=""):
    """Put the caret before words and select them with the keys that one has for it."""
    start = room.sample.text.index(words, room.sample.text.index(after))
    room.view.go_to(start)
    units = len(words.encode("utf-16-le")) // 2
    for _ in range(len(words) if units != len(words) else units):
        QTest.keyClick(room.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)


def mark(room, key, words, after):
    select(room, words, after)
    QTest.keyClick(room.view, key)


def settle(window, qtbot):
    qtbot.waitUntil(lambda: not window.jobs.running())


def mark_all(room, window, qtbot, n):
    here = f"Entry {n} of 40"
    for key, words in (("O", outlet(n)), ("D", day(n)), ("H", headline(n)), ("B", byline(n))):
        mark(room, getattr(Qt.Key, f"Key_{key}"), words, here)
    room.view.go_to(room.sample.text.index(body(n)))
    QTest.keyClick(room.view, Qt.Key.Key_T)
    settle(window, qtbot)


def test_one_article_is_marked_and_forty_are_kept(window, qtbot, taught):
    page = look(window, qtbot, taught)
    qtbot.waitUntil(page.teaching.asks.isVisible)
    assert "Nobody knows this format" in page.teaching.said.text()
    room = open_room(page, window, qtbot)
    assert room.view.hasFocus()
    mark_all(room, window, qtbot, 2)
    assert room.counted.text() == "40 articles would be found."
    assert {label.text() for label in room.rules.counts.values()} == {"40", "39", ""}
    QTest.keyClick(room.view, Qt.Key.Key_N)
    assert "Entry 7 of 40" in room.sample.text[: room.view.selection()[0]][-120:]
    QTest.keyClick(room.view, Qt.Key.Key_N)
    assert "no date" in room.place.text()
    QTest.keyClick(room.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED" and page.keep_button.isEnabled())
    assert page.reports[0].kind == "recipe:town archive"
    assert page.keep_button.text() == "Keep 40 articles"
    press(window, "Return")
    qtbot.waitUntil(lambda: page.stage.name == "KEPT")
    project = window.opened.project
    kept = {one.headline: one for one in (article(project, i) for i in article_ids(project))}
    assert count_articles(project) == 41
    one = kept[headline(12)]
    assert (one.text, one.outlet, one.byline, one.published) == (body(12), outlet(12), byline(12), "2012-01-13")
    press(window, "Return")
    press(window, "Ctrl+Z")
    assert count_articles(project) == 41


def test_the_next_import_knows_the_format(window, qtbot, taught, home):
    room = open_room(look(window, qtbot, taught), window, qtbot)
    mark_all(room, window, qtbot, 2)
    QTest.keyClick(room.view, Qt.Key.Key_Return)
    (home / "more").mkdir()
    (home / "more" / "next.txt").write_text(archive(range(50, 60)), "utf-8")
    (home / "more" / "other.txt").write_text("The mayor said no to the cap on Friday.")
    page = look(window, qtbot, home / "more")
    qtbot.waitUntil(lambda: [r.kind for r in page.reports] == ["recipe:town archive", "text"])
    assert page.keep_button.text() == "Keep 11 articles"


def test_a_colleagues_recipe_is_dropped_and_reads(window, qtbot, taught, home):
    room = open_room(look(window, qtbot, taught), window, qtbot)
    mark_all(room, window, qtbot, 2)
    room.save(home / "alden.recipe.yaml")
    assert read_recipe(home / "alden.recipe.yaml").name == "town archive"
    press(window, "Esc")
    page = window.pages.page("import")
    assert page.stage.name == "LOOKED"
    window.take_files([home / "alden.recipe.yaml"])
    assert page.stage.name == "CHOOSING"
    assert "“town archive” is kept" in page.subtitle.text()
    page = look(window, qtbot, taught)
    assert [report.kind for report in page.reports] == ["recipe:town archive"]


def test_a_broken_recipe_is_told_with_its_line(window, home):
    (home / "bad.recipe.yaml").write_text("recipe: 1\nname: Bad\nfields:\n  mood: {line: 1}\n")
    window.take_files([home / "bad.recipe.yaml"])
    assert any("line 4 has the key “mood”" in sentence for sentence in said(window))


def test_a_mark_is_taken_back_and_a_key_marks_the_line(window, qtbot, taught):
    room = open_room(look(window, qtbot, taught), window, qtbot)
    QTest.keyClick(room.view, Qt.Key.Key_Backspace)
    room.view.go_to(room.sample.text.index(headline(3)))
    QTest.keyClick(room.view, Qt.Key.Key_H)
    room.view.go_to(room.sample.text.index(headline(3)) - 1)
    QTest.keyClick(room.view, Qt.Key.Key_D)
    assert "Nothing stands here" in room.place.text()
    settle(window, qtbot)
    start, end = room.marking.examples[0]["headline"]
    assert room.sample.text[start:end] == headline(3)
    QTest.keyClick(room.view, Qt.Key.Key_Backspace)
    assert room.marking.examples == []
    assert room.counted.text() == "Nothing is marked yet."
    assert not room.use_button.isEnabled()


def test_j_and_k_go_from_article_to_article(window, qtbot, taught):
    room = open_room(look(window, qtbot, taught), window, qtbot)
    mark_all(room, window, qtbot, 2)
    room.view.go_to(0)
    for _ in range(3):
        QTest.keyClick(room.view, Qt.Key.Key_J)
    assert room.sample.text[room.view.selection()[0] :].startswith(entry(3).split("=\n")[2])
    QTest.keyClick(room.view, Qt.Key.Key_K)
    assert room.sample.text[room.view.selection()[0] :].startswith(entry(2).split("=\n")[2])


def test_a_mark_in_a_second_article_is_a_second_example(window, qtbot, taught):
    room = open_room(look(window, qtbot, taught), window, qtbot)
    mark_all(room, window, qtbot, 2)
    mark(room, Qt.Key.Key_H, headline(20), "Entry 20 of 40")
    settle(window, qtbot)
    assert [sorted(example) for example in room.marking.examples][1:] == [["headline"]]
    QTest.keyClick(room.view, Qt.Key.Key_M)
    mark(room, Qt.Key.Key_H, headline(21), "Entry 21 of 40")
    settle(window, qtbot)
    assert len(room.marking.examples) == 3
    assert room.counted.text() == "40 articles would be found."


def test_columns_are_chosen_by_keys_and_kept(window, qtbot, home):
    path = home / "odd.csv"
    path.write_text("prose,kopf,wann\nThe council met at noon.,Rents,2024-05-01\nThey met again.,Vote,2024-05-02\n")
    page = look(window, qtbot, path)
    room = open_room(page, window, qtbot)
    assert not room.use_button.isEnabled()
    assert "The council met at noon." in room.boxes["prose"].accessibleDescription()
    assert room.boxes["prose"].hasFocus()
    QTest.keyClick(room.boxes["prose"], Qt.Key.Key_Down)  # text
    for _ in range(2):
        QTest.keyClick(room.boxes["kopf"], Qt.Key.Key_Down)  # headline
    assert room.mapping() == {"text": "prose", "headline": "kopf"}
    QTest.keyClick(room.boxes["wann"], Qt.Key.Key_Down)
    assert room.said.text() == "Two columns are chosen for Text."
    assert not room.use_button.isEnabled()
    QTest.keyClick(room.boxes["wann"], Qt.Key.Key_Up)
    press(window, "Return")
    qtbot.waitUntil(lambda: page.stage.name == "LOOKED" and page.keep_button.isEnabled())
    assert [(r.kind, r.imported) for r in page.reports] == [("recipe:odd", 2)]
    page = look(window, qtbot, path)
    assert [(r.kind, r.imported) for r in page.reports] == [("recipe:odd", 2)]
