"""The one table: rows by pages, groups, ticks and keys; what it shows is the business of whoever brings the rows."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.style.painting import Look
from gui.style.themes import DARK, LIGHT
from gui.widgets.table.facets import SHOWN, Facet, FacetPane
from gui.widgets.table.model import PAGE, PAGES, TableModel
from gui.widgets.table.source import Cell, Detail, GroupHead, TableColumn
from gui.widgets.table.view import TableView
from models.columns import Count, Group, Listing, Value

A, B = Value("a", "Alpha", "1"), Value("b", "Beta")


class Numbers:
    """A source whose rows are numbers; it notes what was read."""

    columns = (TableColumn("n", "Number", share=1, order="n"), TableColumn("square", "Square", width=80))

    def __init__(self) -> None:
        self.read: list[list[int]] = []

    def fetch(self, ids):
        self.read.append(list(ids))
        return {i: i for i in ids if i != 13}

    def cell(self, row, column):
        return Cell(str(row if column == "n" else row * row))

    def detail(self, row):
        return Detail("before ", str(row), " after", (("fact", "x"),))

    def head(self, group):
        return GroupHead(group.value.label if group.value else "none", group.value.number if group.value else "")

    def spoken(self, row):
        return f"number {row}"


@pytest.fixture
def table(qtbot):
    model = TableModel(Numbers())
    view = TableView(model, Look(LIGHT), "Numbers")
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def show(view, count, groups=()):
    view.model().show_listing(Listing(array("q", range(count)), groups))
    view.go_to(None)
    return view.model()


def test_a_million_rows_are_read_as_they_are_seen(table, qtbot):
    model = show(table, 1_000_000)
    table.grab()
    assert sum(map(len, model.source.read)) == PAGE
    table.go_to(999_999)
    table.grab()
    assert model.source.read[-1][-1] == 999_999
    for place in range(0, 999_999, 9_000):
        model.row(place)
    assert len(model._pages) == PAGES


def test_keys_walk_open_and_tick(table, qtbot):
    model = show(table, 5)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClicks(table, "jjk")
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [1]
    QTest.keyClick(table, Qt.Key.Key_I)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert model.marked == {1, 2}
    QTest.keyClick(table, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    assert model.marked == {0, 1, 2, 3, 4}
    QTest.keyClick(table, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    assert model.marked == set()


def test_groups_have_heads_that_fold(table):
    model = show(table, 5, (Group(A, 0, 2), Group(B, 2, 3)))
    assert [model.data(model.index(n, 0)) for n in range(7)] == [
        "1 Alpha: 2 rows",
        "0",
        "1",
        "Beta: 3 rows",
        "2",
        "3",
        "4",
    ]
    assert table.current_id() == 0
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert [model.data(model.index(n, 0)) for n in range(model.rowCount())][:2] == ["1 Alpha: 2 rows", "Beta: 3 rows"]
    assert model.row_of(1) is None
    assert model.row_of(3) == 3
    QTest.keyClick(table, Qt.Key.Key_Space)  # the head of the closed group: all that is in it
    assert model.marked == {0, 1}
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert model.rowCount() == 7
    QTest.keyClick(table, Qt.Key.Key_J)
    assert table.current_id() == 0
    QTest.keyClick(table, Qt.Key.Key_J)
    QTest.keyClick(table, Qt.Key.Key_J)  # over the head of the next group
    assert table.current_id() == 2


def test_only_the_current_row_is_open_and_a_reset_closes_it(table):
    model = show(table, 5)
    heights = [table.rowHeight(n) for n in range(5)]
    assert heights[0] > heights[1] == heights[4]
    table.go_to(3)
    assert [table.rowHeight(n) == heights[0] for n in range(5)] == [False, False, False, True, False]
    show(table, 5, (Group(A, 0, 5),))
    assert table.rowHeight(0) == heights[1]
    assert model.group_at(0) is not None
    table.set_look(Look(DARK, 1.4))
    assert table.rowHeight(0) > heights[1]
    table.grab()


def test_what_is_gone_is_an_empty_row_and_a_screen_reader_hears_the_rest(table):
    model = show(table, 14)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(12, 0), role) == "number 12"
    assert model.data(model.index(13, 0), role) == ""
    model.mark([12], True)
    assert model.data(model.index(12, 0), role) == "Chosen. number 12"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Number"
    model.order = "n"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Number  ↑"
    table.go_to(13)
    table.grab()


def test_a_click_at_the_left_ticks_and_one_at_a_head_sorts(table, qtbot):
    model = show(table, 5)
    y = table.rowViewportPosition(2) + 10
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, y))
    assert model.marked == {2}
    with qtbot.waitSignal(table.sorted_by) as by:
        table.horizontalHeader().sectionClicked.emit(0)
    assert by.args == ["n"]


@pytest.fixture
def pane(qtbot):
    made = FacetPane([Facet("letter", "Letter", "L"), Facet("hue", "Hue", "H", by_count=False)], Look(LIGHT))
    qtbot.addWidget(made)
    made.resize(280, 500)
    made.show()
    letters = [Count(Value(f"k{n}", f"Letter {n}"), n) for n in range(1, 11)]
    made.show_counts({"letter": letters, "hue": [Count(B, 2), Count(None, 7)]}, {})
    return made


def test_a_letter_opens_a_facet_and_words_narrow_it(pane, qtbot):
    chosen = []
    pane.chosen.connect(lambda *of: chosen.append(of))
    pane.ask()
    assert "L Letter" in pane.accessibleDescription()
    QTest.keyClicks(pane, "l")
    assert pane.accessibleDescription() == "Letter, Letter 10: 10 rows"
    QTest.keyClick(pane, Qt.Key.Key_Return)
    QTest.keyClicks(pane, "er")
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    QTest.keyClicks(pane, "3")
    QTest.keyClick(pane, Qt.Key.Key_Space)
    assert chosen == [("letter", "k10"), ("letter", "k3")]
    QTest.keyClick(pane, Qt.Key.Key_Escape)  # the words, then the facet
    with qtbot.waitSignal(pane.left):
        QTest.keyClick(pane, Qt.Key.Key_Escape)


def test_the_most_frequent_come_first_and_what_is_ticked_before_them(pane):
    shown = [line.count.value.label for line in pane._lines if line.count and line.facet.id == "letter"]
    assert shown == [f"Letter {n}" for n in range(10, 10 - SHOWN, -1)]
    pane.show_counts(pane._counts, {"letter": frozenset(["k1"])})
    assert pane._lines[1].count.value.label == "Letter 1"
    hues = [line.count.value for line in pane._lines if line.count and line.facet.id == "hue"]
    assert hues == [B, None]
    pane.grab()


def test_a_click_ticks_and_more_shows_all(pane):
    chosen = []
    pane.chosen.connect(lambda *of: chosen.append(of))
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, int(pane._top(2)) + 4))
    assert chosen == [("letter", "k9")]
    more = next(n for n, line in enumerate(pane._lines) if line.more)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, int(pane._top(more)) + 4))
    assert sum(1 for line in pane._lines if line.count and line.facet.id == "letter") == 10


def test_of_very_many_values_those_of_the_most_rows_are_counted_and_what_is_chosen():
    from gui.widgets.table import asking

    counts = [Count(Value(f"v{n}", f"v{n}"), 1 + n % 3) for n in range(6_000)]
    kept = asking._most(counts, frozenset(["v3"]))
    assert len(kept) == asking.MOST + 1
    assert [c.value.key for c in kept] == sorted((c.value.key for c in kept), key=lambda key: int(key[1:]))
    assert {c.rows for c in kept if c.value.key != "v3"} == {3}
    assert asking._most(counts[:50], frozenset()) == counts[:50]
