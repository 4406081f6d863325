"""The map beside the text: where statements stand on it, and what a click there does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from gui.desk import geometry
from models.articles import NewArticle, add_articles
from models.coding import create
from models.findings import SourceMode
from tests.gui.desk.harness import Window, part

LINES = [f"Paragraph {n} says that rents are what they are, and says it at some length." for n in range(80)]


@pytest.fixture
def long(window: Window) -> Window:
    """An article of eighty paragraphs with three statements of mine."""
    work, text = window.desk.work, "\n".join(LINES)
    (added,) = add_articles(work.project, [NewArticle(text, "Long")])
    for n in (5, 40, 70):
        create(work.project, work.acting, added.article_id, [part(text, LINES[n])], SourceMode.PARAPHRASE)
    window.desk.open_article(added.article_id)
    return window


def click(window: Window, y: float) -> None:
    QTest.mouseClick(window.desk.minimap, Qt.MouseButton.LeftButton, pos=QPoint(9, round(y)))


def test_it_lies_beside_the_text_and_is_as_high(long: Window):
    view, map_ = long.desk.view, long.desk.minimap
    assert map_.geometry().left() == view.viewport().geometry().right() + 1
    assert map_.height() == view.viewport().height()
    long.resize(1000, 600)
    assert map_.geometry().left() == view.viewport().geometry().right() + 1
    assert map_.height() == view.viewport().height()


def test_statements_stand_where_they_are_in_the_text(long: Window):
    boxes = [long.desk.minimap.box_of(item) for item in long.items]
    high = long.desk.minimap.height()
    assert [round(box.center().y() / high * 80) for box in boxes] == pytest.approx([5, 40, 70], abs=1)
    assert all(box.height() >= 3 for box in boxes)


def test_a_click_on_a_statement_chooses_it_and_shows_it(long: Window):
    click(long, long.desk.minimap.box_of(long.items[2]).center().y())
    assert long.item.number == 3
    unit = long.item.evidence[0].start
    assert 0 < geometry.extent(long.desk.view, unit, unit + 1)[0] < long.desk.view.viewport().height()


def test_a_click_beside_them_and_a_drag_scroll_there(long: Window):
    view, map_ = long.desk.view, long.desk.minimap
    click(long, map_.height() * 0.75)
    assert long.item.number == 1
    assert view.opened.text[view.first_visible() :].startswith("Paragraph 6") or view.first_visible() > 4000
    below = view.verticalScrollBar().value()
    QTest.mousePress(map_, Qt.MouseButton.LeftButton, pos=QPoint(9, map_.height() // 2 + 30))
    QTest.mouseMove(map_, QPoint(9, 20))
    QTest.mouseRelease(map_, Qt.MouseButton.LeftButton, pos=QPoint(9, 20))
    assert view.verticalScrollBar().value() < below


def test_what_is_in_view_and_what_is_current_are_seen(long: Window):
    def colours(y: float) -> list[QColor]:
        picture = long.desk.minimap.grab().toImage()
        return [picture.pixelColor(x, round(y)) for x in range(picture.width())]

    def has_accent(y: float) -> bool:
        return any(colour.blue() > colour.red() + 60 for colour in colours(y))

    ys = [long.desk.minimap.box_of(item).center().y() for item in long.items]
    assert has_accent(ys[0])
    assert not has_accent(ys[1])
    long.press("J")
    assert has_accent(ys[1])
    below = ys[2] + 12  # just after the third statement
    before = colours(below)
    long.press("J")
    assert colours(below) != before


def test_its_tip_says_who_and_what(long: Window):
    map_ = long.desk.minimap
    assert map_.items_at(map_.box_of(long.items[1]).center().y()) == [1]
    assert map_.items_at(0) == []
    assert map_._described(1).startswith("2  no speaker yet")
