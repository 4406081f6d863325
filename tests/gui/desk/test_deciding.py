"""Accepting, rejecting, stances, nothing codable, finishing and undo, by real keys."""

from __future__ import annotations

from models.coding import Stance, State, statements
from models.findings import outcomes
from models.work import Progress, progress
from tests.gui.desk.harness import Window


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


def test_accepting_goes_on_to_the_next_draft_and_undo_comes_back(window: Window):
    window.press("Return")
    assert coded(window) == [State.CODED]
    assert window.item.number == 2
    window.press("Ctrl+Z")
    assert window.item.number == 1
    assert window.item.state is State.DRAFT
    window.press("Ctrl+Shift+Z")
    assert window.item.state is State.CODED
    assert window.said[-2:] == ["Undone: accepted draft 1", "Done again: accepted draft 1"]


def test_accepting_without_a_claim_asks_for_it_first(window: Window):
    window.press("J", "J")
    assert window.item.guess is None
    window.press("Return")
    assert window.desk.picker.isVisible()
    window.type("weath")
    assert window.desk.picker.marked().label == "Weather"
    window.press("Return")
    assert not window.desk.picker.isVisible()
    assert coded(window) == [State.CODED]
    assert window.items[2].claims == (window.desk.work.codes.codebook.claims[3].id,)
    assert window.item.number == 1  # round to the first that is open


def test_accepting_with_a_claim_chosen_is_one_step_for_undo(window: Window):
    window.press("J", "J", "Return")
    window.type("weath")
    window.press("Return")
    assert window.said == ["Accepted draft 3 with claim 2"]
    window.press("Ctrl+Z")
    assert [item.state for item in window.items] == [State.DRAFT] * 3
    assert window.item.number == 3
    window.press("Ctrl+Shift+Z")
    assert window.item.state is State.CODED
    assert [window.desk.work.codes.codebook.claim(c).number for c in window.item.claims] == ["2"]


def test_escape_in_the_picker_accepts_nothing(window: Window):
    window.press("J", "J", "Return", "Escape")
    assert not window.desk.picker.isVisible()
    assert coded(window) == []
    assert window.desk.view.hasFocus()


def test_rejecting_takes_the_draft_away(window: Window):
    window.press("X")
    assert [item.number for item in window.items] == [1, 2]
    assert window.item.claimants[0].name == "Martin Voss"
    assert ("rules", "1", "rejected", 1) in outcomes(window.desk.work.project)
    window.press("C", "Return", "Return", "K", "X")
    assert "Only a draft" in window.refused[-1].what
    window.press("Del")
    assert len(window.items) == 1


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


def test_finishing_speaks_of_begun_drafts_once(window: Window):
    work, first = window.desk.work, window.desk.work.opened.id
    window.press("1", "Ctrl+Return")
    assert "begun but not accepted" in window.refused[-1].what
    assert work.opened.id == first
    window.press("Ctrl+Return")
    assert progress(work.project, work.acting, first) is Progress.FINISHED
    assert work.opened.id != first
    assert [s.state for s in statements(work.project, work.acting, first)] == [State.BEGUN]


def test_finishing_all_says_so(window: Window):
    window.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    assert window.desk.queue.all_finished
    window.press("N")
    assert ("", "All articles of the queue are finished.") in window.hints


def test_a_read_only_project_says_so_and_stays_whole(window: Window):
    window.desk.work.project.read_only = True
    window.press("1", "Return", "X", "N", "0", "Ctrl+Return", ".", "Ctrl+Z")
    assert window.said == []
    assert len(window.refused) >= 7
    assert [item.state for item in window.items] == [State.DRAFT] * 3
    window.desk.work.project.read_only = False
