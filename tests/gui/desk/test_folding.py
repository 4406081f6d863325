"""Drafts that are unlikely to be statements: folded where they stand, shown by a key, rejected by one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.desk.desk import Desk
from gui.desk.lanes import Kind
from gui.desk.opened import folds
from models.coding import State
from models.findings import outcomes
from tests.gui.desk.harness import Window


def make_unlikely(desk: Desk, *numbers: int) -> Desk:
    """Open the article anew with these of its drafts held unlikely by the machine."""
    project, opened = desk.work.project, desk.work.opened
    with project.transaction():
        for number in numbers:
            project.execute("UPDATE attribution SET codability = 0.02 WHERE id = ?", number)
        project.execute("DELETE FROM suggestion_outcome")
    desk.open_article(opened.id)
    return desk


@pytest.fixture
def folded(window: Window) -> Desk:
    """The desk with the first of three drafts unlikely."""
    window.grab()
    return make_unlikely(window.desk, 1)


def fate(desk) -> dict[str, int]:
    return {outcome: count for _, _, outcome, count in outcomes(desk.work.project)}


def test_folds_are_counted_in_their_places():
    class Thing:
        def __init__(self, key: str) -> None:
            self.key = key

    assert folds([Thing(key) for key in "aBcDEf"], {"a", "c", "f"}) == {0: 1, 1: 1, 3: 1}
    assert folds([Thing("a"), Thing("b")], {"a", "b"}) == {0: 2}
    assert folds([Thing("a")], ()) == {}


def test_an_unlikely_draft_is_no_card_but_a_line_where_it_stands(folded, qtbot):
    opened, cards = folded.work.opened, folded.statements.list
    assert [item.number for item in opened.items] == [2, 3]
    assert [item.number for item in opened.folded] == [1]
    assert (opened.folds, opened.current) == ({0: 1}, 0)
    ((line, count),) = cards.fold_lines(0)
    assert count == 1
    assert line.bottom() <= cards.card_box(cards.model_.index(0, 0)).top()
    assert folded.statements.head.accessibleName() == "Statements, 0 coded · 2 drafts · 1 unlikely"
    kinds = [placed.mark.kind for paragraph in folded.view.paragraphs.values() for placed in paragraph.placed]
    assert Kind.FOLDED in kinds
    qtbot.waitUntil(lambda: fate(folded) == {"folded": 1, "seen": 2})


def test_a_key_or_a_click_shows_it_and_the_key_folds_it_again(folded, qtbot):
    opened, cards = folded.work.opened, folded.statements.list
    before = opened.item.key
    folded.handlers()["unfold"]()
    assert [item.number for item in opened.items] == [1, 2, 3]
    assert (opened.folded, opened.folds, opened.item.key) == ([], {}, before)
    qtbot.waitUntil(lambda: fate(folded) == {"seen": 3})
    folded.handlers()["unfold"]()
    assert [item.number for item in opened.items] == [2, 3]
    at = cards.fold_lines(0)[0][0].center().toPoint()
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert [item.number for item in opened.items] == [1, 2, 3]


def test_all_unlikely_ones_are_rejected_by_one_key_and_come_back_by_undo(folded):
    folded.handlers()["reject_unlikely"]()
    assert fate(folded)["rejected"] == 1
    assert folded.work.opened.folded == []
    folded.handlers()["undo"]()
    assert len(folded.work.opened.folded) == 1
    told: list[object] = []
    folded.failed.connect(told.append)
    folded.handlers()["reject_unlikely"]()
    folded.handlers()["reject_unlikely"]()
    folded.handlers()["unfold"]()
    assert [error.what for error in told] == ["No drafts are folded here."] * 2


def test_the_last_ones_have_their_line_below_the_last_card(folded):
    make_unlikely(folded, 3)
    opened, cards = folded.work.opened, folded.statements.list
    assert opened.folds == {0: 1, 1: 1}
    (above, _), (below, _) = cards.fold_lines(0)
    card = cards.card_box(cards.model_.index(0, 0))
    assert above.bottom() <= card.top() < card.bottom() <= below.top()
    assert cards.command_at(QPoint(below.center().toPoint())) == "unfold"


def test_what_was_touched_is_never_folded(folded):
    folded.handlers()["unfold"]()
    opened = folded.work.opened
    opened.current = 0
    folded.handlers()["support"]()
    folded.handlers()["unfold"]()
    assert [item.state for item in opened.items] == [State.BEGUN, State.DRAFT, State.DRAFT]


def test_where_all_are_unlikely_the_pane_says_so_and_how_to_see_them(folded):
    make_unlikely(folded, 2, 3)
    empty = folded.statements.list.emptiness
    assert empty.title == "3 drafts that are unlikely to be statements"
    assert empty.keys[0] == ("U", "shows them")
    folded.handlers()["unfold"]()
    assert len(folded.work.opened.items) == 3


def test_the_folded_are_open_in_the_queue_and_finishing_does_not_ask_for_them(folded):
    opened = folded.work.opened
    assert opened.counts() == (0, 3)
    for _ in range(2):
        folded.handlers()["reject"]()
    assert opened.items == []
    folded.handlers()["finish"]()
    assert str(opened.progress) == "finished"


def test_switched_off_nothing_is_folded_anywhere(open_window, rents, settings):
    window = open_window(rents)
    project = window.opened.project
    with project.transaction():
        project.execute("UPDATE attribution SET codability = 0.02")
    desk = window.opened.desk
    desk.open_article(desk.work.opened.id)
    assert len(desk.work.opened.folded) == 2
    action = window.actions_.action("fold_unlikely")
    assert action.isChecked()
    action.trigger()
    assert (action.isChecked(), settings.folds_unlikely) == (False, False)
    assert (len(desk.work.opened.items), desk.work.opened.folded) == (2, [])
    desk.open_article(desk.work.opened.id)
    assert desk.work.opened.folded == []
    action.trigger()
    assert len(desk.work.opened.folded) == 2
