"""The reading column: frozen text, caret, copying, clicks, overlaps, finding."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.desk import geometry
from gui.offsets import Offsets
from models.articles import NewArticle, add_articles
from models.coding import create
from models.findings import AttributionKind, FoundAttribution, Reading, SourceMode, Span, store_reading
from tests.gui.desk.harness import TEXT, Window, part


def point_of(window: Window, words: str) -> QPoint:
    view = window.desk.view
    at = Offsets(TEXT).to_qt(part(TEXT, words).start)
    block = view.document().findBlock(at)
    corner = view.document().documentLayout().blockBoundingRect(block).topLeft()
    corner.setY(corner.y() - view.verticalScrollBar().value())
    start = at - block.position()
    box: QRectF = next(geometry.boxes(block, corner, start, start + len(words)))
    return box.center().toPoint()


def click(window: Window, words: str) -> None:
    QTest.mouseClick(window.desk.view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(window, words))


def test_a_click_on_a_tint_chooses_its_statement(window: Window):
    click(window, "small owners")
    assert window.item.number == 2
    click(window, "the market")
    assert window.item.number == 2
    click(window, "Nobody knows")  # nothing is there
    assert window.item.number == 2


def test_a_click_on_a_number_chooses_its_statement(window: Window):
    rings = dict(geometry.rings(window.desk.view))
    assert sorted(rings) == [0, 1, 2]
    QTest.mouseClick(window.desk.view.viewport(), Qt.MouseButton.LeftButton, pos=rings[2].center().toPoint())
    assert window.item.number == 3


def test_overlapping_statements_are_told_apart_by_a_picker(window: Window):
    window.select("small owners")
    window.press("Shift+N")
    click(window, "owners")
    picker = window.desk.picker
    assert [c.left for c in picker.model.choices] == ["2", "4"]
    window.press("Home", "Up", "Return")
    assert window.item.number == 2
    window.press("O")
    assert picker.isVisible()
    window.press("Escape", "Ctrl+Home", "J", "K", "K", "O")
    assert "No statements overlap" in window.refused[-1].what


def test_the_tooltip_says_who_and_what_without_markup(window: Window):
    view = window.desk.view
    assert view.tip_at(point_of(window, "Teresa Okafor")).splitlines() == [
        "1  Teresa Okafor · direct quote · draft · found by Okafor → Teresa Okafor",
        "person: Teresa Okafor · Supervisor",
    ]
    assert view.tip_at(QPoint(2, 2)) == ""


def test_what_is_copied_is_the_frozen_text(window: Window):
    text = "One\u00a0two thr\u00adee 😀 <b>four</b>\nfive"
    work = window.desk.work
    article_id = add_articles(work.project, [NewArticle(text, "Odd", published="2024-01-01")])[0].article_id
    window.desk.open_article(article_id)
    window.press("Ctrl+A", "Ctrl+C")
    assert QApplication.clipboard().text() == text


def test_keys_move_a_visible_caret_and_select(window: Window):
    view = window.desk.view
    window.press("Ctrl+Home", "Right", "Right", "Shift+Right", "Shift+Ctrl+Right")
    assert view.selection() == Span(2, 6)
    assert view.cursorWidth() == 2
    window.press("Escape")
    assert view.selection() is None


def test_finding_steps_through_the_article(window: Window):
    window.press("Ctrl+F")
    bar = window.desk.find_bar
    window.type("rent")
    assert bar.count.text() == "1 of 3"
    window.press("Return")
    assert bar.count.text() == "2 of 3"
    window.press("Shift+Return", "Shift+Return")
    assert bar.count.text() == "3 of 3"
    assert TEXT[slice(*window.desk.view.selection())] == "rent"
    window.type("x")
    assert bar.count.text() == "not found"
    window.press("Escape")
    assert not bar.isVisible()
    assert window.desk.view.hasFocus()


def test_the_room_under_a_paragraph_grows_with_its_lanes_and_no_line_jumps_back(window: Window):
    document = window.desk.view.document()
    before = [document.findBlockByNumber(n).blockFormat().lineHeight() for n in range(4)]
    window.select("small owners")
    window.press("Shift+N")
    grown = [document.findBlockByNumber(n).blockFormat().lineHeight() for n in range(4)]
    assert [n for n in range(4) if grown[n] > before[n]] == [2]
    window.press("Ctrl+Z")
    assert [document.findBlockByNumber(n).blockFormat().lineHeight() for n in range(4)] == grown
    window.desk.open_article(window.desk.work.opened.id)
    document = window.desk.view.document()
    assert [document.findBlockByNumber(n).blockFormat().lineHeight() for n in range(4)] == before


def test_empty_lines_are_no_taller_than_a_gap(window: Window):
    work = window.desk.work
    new = NewArticle("One.\n\nTwo.\n\n\nThree.", "Gaps", published="2024-01-01")
    window.desk.open_article(add_articles(work.project, [new])[0].article_id)
    layout, document = window.desk.view.document().documentLayout(), window.desk.view.document()
    tops = [layout.blockBoundingRect(document.findBlockByNumber(n)).top() for n in range(6)]
    assert [below - top < 3 for top, below in pairwise(tops)] == [False, True, False, True, True]


def test_an_article_opens_at_its_headline(window: Window):
    assert window.desk.view.verticalScrollBar().value() == 0
    window.resize(900, 500)
    assert window.desk.view.verticalScrollBar().value() == 0


def test_all_numbers_of_a_crowded_line_lie_in_the_margin(window: Window):
    work, view = window.desk.work, window.desk.view
    for words in ("Martin", "Martin Voss", "Martin Voss told", "Martin Voss told the"):
        span = part(TEXT, words)
        create(work.project, work.acting, work.opened.id, [span])
    window.desk.refresh()
    found = list(geometry.rings(view))
    assert len(found) == len(window.items) == 7
    boxes = [box for _, box in found]
    assert all(box.left() >= 0 and box.right() < geometry.column(view)[0] for box in boxes)
    assert not [1 for n, box in enumerate(boxes) for other in boxes[:n] if box.intersects(other)]


def test_what_is_painted_anew_after_a_change_looks_as_if_all_were(window: Window):
    view = window.desk.view
    for key in ("J", "2", "Return", ".", "X", "Ctrl+Z", "K"):
        window.press(key)
        QApplication.processEvents()
        part_of_window = QRect(view.viewport().mapTo(window, QPoint(0, 0)), view.viewport().size())
        seen = window.screen().grabWindow(window.winId()).toImage().copy(part_of_window)
        whole = window.grab().toImage().copy(part_of_window)
        assert seen == whole.convertToFormat(seen.format()), key


@pytest.mark.parametrize("paragraphs", [40, 42, 84])
def test_however_long_an_article_is_its_highlights_are_painted_from_first_to_last(window: Window, paragraphs: int):
    work, view = window.desk.work, window.desk.view
    line = "“Rents are rising,” Rosa Lind said. The board listened for a while and then went on to other things."
    new = NewArticle("\n".join([line] * paragraphs), "Long", published="2024-01-01")
    article = add_articles(work.project, [new])[0].article_id
    step = len(line) + 1
    found = tuple(
        FoundAttribution(
            AttributionKind.DIRECT, (), (), (Span(n * step + 1, n * step + 17),), SourceMode.DIRECT, None, "", 0.9, 0.9
        )
        for n in range(paragraphs)
    )
    store_reading(work.project, 2, article, Reading(attributions=found))
    window.desk.open_article(article)
    paper = QColor(view.look.theme.paper).name()
    for n in (0, paragraphs // 2, paragraphs - 1):
        work.choose(n)
        QApplication.processEvents()
        start = n * step + 1
        span = work.opened.offsets.to_qt(start) - view.document().findBlockByNumber(n).position()
        corner = view.document().documentLayout().blockBoundingRect(view.document().findBlockByNumber(n)).topLeft()
        corner.setY(corner.y() - view.verticalScrollBar().value())
        box: QRectF = next(geometry.boxes(view.document().findBlockByNumber(n), corner, span, span + 16))
        picture = view.viewport().grab().toImage()
        ratio, middle = picture.devicePixelRatio(), box.center()
        across = [picture.pixelColor(round((box.left() + x) * ratio), round(middle.y() * ratio)) for x in range(4, 60)]
        assert paper not in {colour.name() for colour in across}, (n, box, view.viewport().height())


def test_what_is_being_coded_stays_where_it_is_when_type_grows_or_the_window_narrows(window: Window):
    project, view = window.desk.work.project, window.desk.view
    lines = [f"Paragraph {n} says that rents are what they are, and says it at some length." for n in range(60)]
    (added,) = add_articles(project, [NewArticle("\n".join(lines), "Long")])
    at = part("\n".join(lines), lines[30])
    create(project, window.desk.work.acting, added.article_id, [at], SourceMode.PARAPHRASE)
    window.desk.open_article(added.article_id)
    view.reveal([at])

    def stands() -> float:
        unit = view.opened.offsets.to_qt(at.start)
        return geometry.extent(view, unit, unit + 1)[0]

    before = stands()
    assert before > 100
    for _ in range(3):
        window.press("Ctrl++")
        assert stands() == pytest.approx(before, abs=2)
    window.resize(1000, 720)
    assert stands() == pytest.approx(before, abs=2)
    view.verticalScrollBar().setValue(0)  # the passage is out of sight: the top stays
    window.press("Ctrl+-")
    assert view.verticalScrollBar().value() == 0


def test_a_word_without_an_end_is_laid_out_in_a_time_that_grows_with_its_length(window: Window):
    texts = [f"It goes on. {'x' * length}" for length in (300_000, 75_000)]
    long, short = (added.article_id for added in add_articles(window.desk.work.project, [NewArticle(t) for t in texts]))
    wrap_mode = window.desk.view.wordWrapMode()

    def cost(article_id: int) -> float:
        begun = time.process_time()
        window.desk.open_article(article_id)
        QApplication.processEvents()
        took = time.process_time() - begun
        assert window.desk.view.document().characterCount() > 70_000
        window.desk.open_first()
        assert window.desk.view.wordWrapMode() == wrap_mode  # words of others are not cut
        return took

    assert min(cost(long) for _ in range(3)) < 8 * min(cost(short) for _ in range(3))  # where the square is 16
