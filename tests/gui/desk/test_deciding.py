"""Accepting, rejecting, stances, nothing codable, finishing and undo, by real keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models import codebook, people
from models.coding import Stance, State, statements
from models.findings import outcomes
from models.work import Progress, progress
from tests.gui.desk.harness import CODEBOOK, Window, part


def coded(window: Window) -> list[State]:
    opened, work = window.desk.work.opened, window.desk.work
    assert opened is not None
    return [s.state for s in statements(work.project, work.acting, opened.id)]


def test_first_draft_is_current_with_its_guess(window: Window):
    assert [item.state for item in window.items] == [State.DRAFT] * 3
    assert window.item is not None
    assert window.item.number == 1
    assert window.desk.work.codes.codebook.claim(window.item.guess.claim_id).number == "1.2"


def test_digit_begins_a_draft_and_stays_on_it(window: Window):
    window.press("2")
    assert window.item.state is State.BEGUN
    assert window.item.stance is Stance.OPPOSE
    assert window.item.number == 1
    assert window.said == ["Set the stance of draft 1 to oppose"]
    window.press("3")
    assert window.item.stance is Stance.MIXED


def test_keeping_goes_on_to_the_next_draft_and_undo_comes_back(window: Window):
    window.press("2", "Return")
    assert coded(window) == [State.CODED]
    assert window.item.number == 2
    window.press("Ctrl+Z")
    assert window.item.number == 1
    assert (window.item.state, window.item.kept) == (State.BEGUN, False)
    window.press("Ctrl+Shift+Z")
    assert window.item.state is State.CODED
    assert window.said[-2:] == ["Undone: accepted statement 1", "Done again: accepted statement 1"]


def test_what_is_kept_without_a_stance_or_a_claim_says_so_and_does_not_count(window: Window):
    told: list[str] = []
    window.desk.work.told.connect(told.append)
    window.press("Return")
    assert coded(window) == [State.BEGUN]
    assert told == ["1 is kept, but needs a stance"]
    window.press("J")
    assert window.item.guess is None
    window.press("Return")
    assert not window.desk.picker.isVisible(), "one sequence of keys does the same on every draft"
    assert told[-1] == "3 is kept, but needs a claim"
    assert window.item.number == 1  # round to the first that is open
    window.press("3", "Return", "K")
    assert coded(window) == [State.CODED, State.BEGUN]


def test_a_claim_s_number_typed_at_a_card_opens_the_picker_and_changes_nothing_else(window: Window):
    words = window.evidence()
    window.press("1", ".", "2")
    assert window.desk.picker.isVisible()
    assert window.desk.picker.marked().left == "1.2"
    assert (window.items[0].state, window.evidence()) == (State.DRAFT, words)
    window.press("Return")
    assert [window.desk.work.codes.codebook.claim(c).number for c in window.item.claims] == ["1.2"]
    window.press("2", ".", "2")
    assert not window.desk.picker.isVisible(), "there is no claim 2.2"
    assert window.item.stance is Stance.OPPOSE


def test_a_number_is_only_what_is_typed_without_a_pause(window: Window, monkeypatch):
    monkeypatch.setattr("gui.desk.typed_number.PAUSE", -1.0)
    window.press("1", ".", "2")
    assert not window.desk.picker.isVisible()
    assert window.item.stance is Stance.OPPOSE


def test_a_sequence_that_is_right_on_one_draft_does_nothing_else_on_the_next(window: Window):
    window.press("2", "Return", "1", ".", "2")  # the last three were meant for a claim that was guessed already
    assert window.desk.picker.isVisible(), "it asks, about the statement that is current"
    window.press("Escape")
    assert window.items[1].state is State.DRAFT
    assert coded(window) == [State.CODED]


def test_rejecting_takes_the_draft_away_and_the_others_keep_their_numbers(window: Window):
    window.press("X")
    assert [item.number for item in window.items] == [2, 3]
    assert window.item.claimants[0].name == "Martin Voss"
    assert ("rules", "1", "rejected", 1) in outcomes(window.desk.work.project)
    window.press("1", "Return", "K", "X")
    assert "Only a draft" in window.refused[-1].what
    assert window.said[-1] == "Accepted statement 2"
    window.press("Del")
    assert [item.number for item in window.items] == [3]
    window.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert [item.number for item in window.items] == [1, 2, 3]


def test_all_that_are_left_are_rejected_by_one_key_and_one_undo(window: Window):
    window.press("2", "Alt+X")
    assert [item.number for item in window.items] == [1]
    assert window.said[-1] == "Rejected 2 drafts"
    window.press("Alt+X")
    assert window.refused[-1].what == "No drafts are left."
    window.press("Ctrl+Z")
    assert [item.number for item in window.items] == [1, 2, 3]


def test_two_statements_become_one_and_one_becomes_two(window: Window):
    first, second = (window.items[n].evidence for n in (0, 1))
    window.press("G")
    assert window.item.evidence == (*first, *second)
    assert len(window.items) == 2
    window.press("Ctrl+Z")
    assert [item.number for item in window.items] == [1, 2, 3]
    window.press("J")
    opened = window.desk.work.opened
    at = part(opened.text, "drive small")
    window.desk.view.select(opened.offsets.to_qt(at.start), opened.offsets.to_qt(at.start))
    window.press("B")
    assert [opened.text[s.start : s.end] for item in window.items[1:3] for s in item.evidence] == [
        "the cap would “", "drive small owners out” of the market",
    ]  # fmt: skip
    window.press("J", "J", "G")
    assert "no statement after" in window.refused[-1].what


def test_the_marked_position_takes_the_digit_and_tab_walks_them(window: Window):
    window.press("1", "P")
    window.type("sun")
    window.press("Return")
    book = window.desk.work.codes.codebook

    def shown() -> dict[str, str | None]:
        return {book.target(p.target_id).key: p.stance and str(p.stance) for p in window.item.positions}

    assert shown() == {"cap": "support", "sun": None}
    assert window.desk.work.opened.row == 1, "the empty one is marked"
    window.press("2")
    assert shown() == {"cap": "support", "sun": "oppose"}
    window.press("Shift+Tab", "3")
    assert shown() == {"cap": "mixed", "sun": "oppose"}
    window.press("Tab", "4", "R", "5")
    assert shown() == {"cap": "unclear", "sun": "neutral"}
    window.press("Shift+R", "1")
    assert shown() == {"cap": "support", "sun": "support"}
    window.press("Backspace")
    assert "No single position is marked" in window.refused[-1].what
    window.press("R", "Tab", "Backspace")
    assert shown() == {"cap": "support"}
    window.press("Backspace")
    assert "No single position" in window.refused[-1].what


def test_a_click_on_a_position_marks_it(window: Window):
    window.press("1", "P")
    window.type("sun")
    window.press("Return")
    cards = window.desk.statements.list
    card = cards.cards.card(0, cards.card_width())
    (first,) = (piece.box for piece in card.pieces if piece.command == "row:0")
    corner = cards.card_box(cards.model_.index(0, 0)).topLeft()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=(corner + first.center()).toPoint())
    assert window.desk.work.opened.row == 0


def test_after_the_last_draft_finishing_is_shown_first(window: Window):
    window.press("X", "X", "1", "C")
    window.type("1.1")
    window.press("Return", "Return")
    assert coded(window) == [State.CODED]
    assert window.hints[0] == ("Ctrl ↵", "finish, next article")


def test_nothing_codable_opens_the_next_article(window: Window):
    first = window.desk.work.opened.id
    window.press("0")
    work = window.desk.work
    assert progress(work.project, work.acting, first) is Progress.NOTHING
    assert work.opened.id != first
    window.press("Ctrl+Z")
    assert work.opened.id == first
    assert progress(work.project, work.acting, first) is Progress.OPEN


def test_nothing_codable_is_refused_where_something_is_coded(window: Window):
    window.press("Return", "0")
    assert "1 statement is coded" in window.refused[-1].what
    assert progress(window.desk.work.project, window.desk.work.acting, window.desk.work.opened.id) is Progress.OPEN


def test_finishing_lists_what_is_left_and_goes_there(window: Window):
    work, picker = window.desk.work, window.desk.picker
    window.press("1", "J", "J", "Ctrl+Return")
    assert [(c.left, c.label) for c in picker.model.choices] == [
        ("1", "Teresa Okafor: not kept yet"), ("2", "Martin Voss: draft, not decided"),
        ("3", "spokeswoman: draft, not decided"), ("×", "Reject the 2 drafts that are left"),
    ]  # fmt: skip
    assert picker.field.placeholderText() == "3 things are left: go there, or type why they stay"
    window.press("Down", "Return")
    assert window.item.number == 2
    assert progress(work.project, work.acting, work.opened.id) is Progress.OPEN


def test_finishing_all_the_same_keeps_the_reason_and_offers_it_again(window: Window):
    work, picker, first = window.desk.work, window.desk.picker, window.desk.work.opened.id
    window.press("1", "Ctrl+Return")
    window.type("breaks off")
    assert picker.marked().label == "Finish all the same: “breaks off”"
    window.press("Return")
    assert progress(work.project, work.acting, first) is Progress.FINISHED
    assert work.project.tuples("SELECT reason, gaps FROM progress") == [("breaks off", 3)]
    assert window.said[-1] == "Finished the article with 3 things left: breaks off"
    assert work.opened.id != first
    assert [s.state for s in statements(work.project, work.acting, first)] == [State.BEGUN]
    work.open(first)
    window.press("Ctrl+Return")
    assert picker.model.choices[-1].label == "Finish all the same: “breaks off”"


def test_another_reason_leaves_a_finished_article_finished(window: Window):
    work, first = window.desk.work, window.desk.work.opened.id
    for reason in ("breaks off", "is a table"):
        work.open(first)
        window.press("Ctrl+Return")
        window.type(reason)
        window.press("Return")
    work.open(first)
    assert work.opened.progress is Progress.FINISHED
    window.press("Ctrl+Z")
    assert work.opened.progress is Progress.FINISHED
    window.press("Ctrl+Z")
    assert work.opened.progress is Progress.OPEN


def test_rejecting_the_rest_finishes_where_nothing_else_is_left(window: Window):
    work, first = window.desk.work, window.desk.work.opened.id
    window.press("1", "Return", "Ctrl+Return", "Down", "Down", "Return")
    assert window.said[-2:] == ["Rejected 2 drafts", "Finished the article"]
    assert progress(work.project, work.acting, first) is Progress.FINISHED


def test_what_the_codebook_must_know_of_an_article_is_asked_for(window: Window):
    work = window.desk.work
    asking = (CODEBOOK.variables[0], replace(CODEBOOK.variables[1], required=True))
    codebook.replace(work.project, people.leading(work.project, work.acting), replace(CODEBOOK, variables=asking))
    work._take_codebook()
    window.press("Alt+X", "Ctrl+Return")
    assert window.desk.picker.marked().label == "Where: asked of the article"
    window.press("Return")
    assert window.desk.picker.question.prompt == "Further questions"


def test_finishing_all_says_so(window: Window):
    window.press("Alt+X", "Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    assert window.desk.queue.all_finished
    window.press("N")
    assert ("", "All articles of the queue are finished.") in window.hints


def test_a_read_only_project_says_so_and_stays_whole(window: Window):
    window.desk.work.project.read_only = True
    window.press("1", "Return", "X", "N", "0", "I", ".", "Ctrl+Z", "Ctrl+Return")
    window.type("why")
    window.press("Return")
    assert window.said == []
    assert len(window.refused) >= 8
    assert [item.state for item in window.items] == [State.DRAFT] * 3
    window.desk.work.project.read_only = False
