"""The likeliest claims have a key of their own while a statement has none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from models.codebook import load
from models.coding import State
from tests.gui.desk.harness import Window


def number(window: Window, claim_id: int) -> str:
    return load(window.desk.work.project).claim(claim_id).number


def test_beside_the_guess_the_next_likeliest_is_a_key_away(window: Window):
    opened = window.desk.work.opened
    assert number(window, window.item.guess.claim_id) == "1.2"
    assert [number(window, claim_id) for claim_id in opened.likely] == ["1.1"]
    window.press("Alt+1", "1", "Return")
    first = window.items[0]
    assert ([number(window, c) for c in first.claims], first.state) == (["1.1"], State.CODED)
    assert window.desk.work.opened.current == 1


def test_a_statement_that_has_its_claim_is_offered_no_other(window: Window):
    window.press("1")
    assert window.desk.work.opened.likely == ()
    window.press("Alt+1")
    assert "No claim is shown with this key" in window.refused[-1].what
    assert [number(window, c) for c in window.item.claims] == ["1.2"]


def test_a_click_on_its_line_gives_it_too(window: Window):
    window.grab()
    cards = window.desk.statements.list
    index = cards.model_.index(0, 0)
    card = cards.cards.card(0, cards.card_width())
    box = next(piece.box for piece in card.pieces if piece.command == "likely_1")
    point = (cards.card_box(index).topLeft() + QPointF(box.center())).toPoint()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert [number(window, c) for c in window.item.claims] == ["1.1"]


def test_they_go_by_what_is_coded_when_the_statement_is_come_to(window: Window):
    opened = window.desk.work.opened
    window.press("J", "J")
    assert "2" not in [number(window, claim_id) for claim_id in opened.likely]
    window.press("K", "K", "C")
    window.type("2")
    window.press("Return", "Return", "J")
    assert "2" in [number(window, claim_id) for claim_id in opened.likely], "used in this article"
