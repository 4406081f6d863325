"""What a coder does not look at is not touched by her keys, and nothing is chosen for her without a ground."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models import codebook, coding, people
from models.actors import ActorSpec
from models.codebook import load
from models.coding import Role, Stance, State
from models.findings import ActorKind, SourceMode
from tests.gui.desk.harness import CODEBOOK, Window, make_project, open_window
from tests.gui.desk.test_folding import make_unlikely


def names(window: Window) -> list[str]:
    return [actor.name for actor in window.item.claimants]


def test_after_finding_words_the_statement_there_is_the_current_one(window: Window):
    window.press("Ctrl+F")
    window.type("households")
    window.press("Return", "Escape", "2")
    assert [item.state for item in window.items] == [State.DRAFT, State.DRAFT, State.BEGUN]
    assert window.item.number == 3
    window.press("Ctrl+F", "Ctrl+A")
    window.type("nowhere to be found")
    window.press("Return", "Escape")
    assert window.item.number == 3, "where nothing is found, nothing is gone to"


def test_words_that_no_statement_has_lead_to_the_nearest_one(window: Window):
    window.press("J", "J", "Ctrl+F")
    window.type("Nobody knows")
    window.press("Return", "Escape")
    assert window.item.number == 1


def test_where_the_current_draft_is_folded_meanwhile_the_nearest_to_the_place_is_current(qtbot: QtBot, tmp_path):
    project, ana, ids = make_project(tmp_path)
    with project:
        with open_window(qtbot, project, ana) as window:
            window.press("J", "J")
            state = window.desk.state()
            make_unlikely(window.desk, 3)
        with open_window(qtbot, project, ana, state) as again:
            opened = again.desk.work.opened
            assert [item.number for item in opened.folded] == [3]
            assert opened.current == opened.nearest(again.desk.view.first_visible())
        assert ids


def test_no_claim_is_marked_of_which_the_statement_says_nothing(window: Window):
    window.press("J", "J", "C")
    picker = window.desk.picker
    assert (picker.marked(), len(picker.model.choices) > 0) == (None, True)
    window.press("Return")
    assert (picker.isVisible(), window.said) == (True, [])
    window.press("Down")
    assert picker.marked() is picker.model.choices[0]
    window.press("Up")
    assert picker.marked() is picker.model.choices[-1], "round"
    window.press("Down")
    assert picker.marked() is picker.model.choices[0], "and back"
    window.press("Escape", "C")
    window.type("1.2")
    window.press("Return")
    assert [load(window.desk.work.project).claim(c).number for c in window.item.claims] == ["1.2"]


def test_the_likeliest_claim_is_marked_where_words_speak_for_it(window: Window):
    window.press("C")
    assert window.desk.picker.marked().label == "Cap rent increases"


def test_a_second_speaker_leaves_the_source_mode_as_it_is(window: Window):
    work, ref = window.desk.work, window.item.ref
    document = ActorSpec("Deed of 1904", ActorKind.DOCUMENT)
    work.change(lambda p, a: coding.set_actors(p, a, ref, [document], Role.CLAIMANT))
    assert window.item.mode is SourceMode.DOCUMENT
    window.press("S")
    window.type("Voss")
    window.press("Shift+Return")
    assert (names(window), window.item.mode) == (["Deed of 1904", "Martin Voss"], SourceMode.DOCUMENT)


def test_who_spoke_together_is_offered_together(window: Window):
    window.press("S")
    window.type("Voss")
    window.press("Shift+Return", "J", "J", "S")
    assert window.desk.picker.model.choices[0].label == "Teresa Okafor and Martin Voss"
    window.type("okafor and")
    window.press("Return")
    assert names(window) == ["Teresa Okafor", "Martin Voss"]
    assert [position.stance for position in window.item.positions] == [None, None]


@pytest.mark.parametrize(("words", "first"), [("an aide", ActorKind.UNNAMED), ("Ida Moss", ActorKind.PERSON)])
def test_a_description_is_offered_as_a_source_without_a_name_first(window: Window, words, first):
    window.press("S")
    window.type(words)
    assert window.desk.picker.marked().value == ActorSpec(words, first, is_new=True)


def test_what_was_begun_is_counted_once(window: Window):
    window.press("1", "Return", "1")
    assert window.desk.statements.head.accessibleName().startswith("Statements, 1 coded · 1 begun · 1 draft")


def test_unlikely_drafts_can_be_rejected_while_they_are_shown(window: Window):
    desk = make_unlikely(window.desk, 1, 3)
    window.press("U")
    assert len(desk.work.opened.items) == 3
    window.press("Alt+U")
    assert [item.number for item in desk.work.opened.everything] == [2]
    assert window.refused == []


def test_evidence_that_begins_within_a_word_first_takes_the_rest_of_it(window: Window):
    opened = window.desk.work.opened
    ref, start = window.items[1].ref, opened.text.index("rive small")
    window.desk.work.choose(1)
    window.desk.work.change(lambda p, a: coding.set_evidence(p, a, ref, [(start, start + 10)]))
    assert window.evidence() == ["rive small"]
    window.press("Shift+.")
    assert window.evidence() == ["drive small"]
    window.press("Shift+.")
    assert window.evidence()[0].endswith("would “drive small")


def test_a_selection_divides_where_it_begins(window: Window):
    window.press("J")
    window.select("drive small")
    window.press("B")
    words = [window.desk.work.opened.text[slice(*item.evidence[0])] for item in window.items[1:3]]
    assert words[1].startswith("drive small")


def test_a_whole_codebook_is_taken_back_only_when_asked_twice(qtbot: QtBot, tmp_path):
    project, ana, _ = make_project(tmp_path)
    with project, open_window(qtbot, project, ana) as window:
        window.press("1", "Ctrl+Z", "Ctrl+Z")
        assert len(load(project).claims) == len(CODEBOOK.claims)
        assert "Undo would now take this back" in window.refused[-1].what
        window.press("2", "Ctrl+Z", "Ctrl+Z")
        assert len(load(project).claims) == len(CODEBOOK.claims), "something was done meanwhile: it is asked anew"
        window.press("Ctrl+Z")
        assert load(project).claims == ()
        QApplication.processEvents()  # the cards are painted without the claims that were guessed
        assert [item.guess for item in map(window.desk.work.opened.with_guess, window.items)] == [None] * 3
        window.press("Ctrl+Shift+Z")
        assert len(load(project).claims) == len(CODEBOOK.claims)
        assert window.desk.work.opened.with_guess(window.items[0]).guess is not None


def test_what_another_coder_imported_is_not_hers_to_undo(qtbot: QtBot, tmp_path):
    project, _, _ = make_project(tmp_path)
    ben = people.acting(project, people.person(project, "Ben Ruiz").id)
    with project, open_window(qtbot, project, ben) as window:
        window.press("Ctrl+Z", "Ctrl+Z")
        assert codebook.load(project).claims
        assert Stance.SUPPORT not in {item.stance for item in window.items}
