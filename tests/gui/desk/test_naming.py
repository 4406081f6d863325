"""Who speaks, taken from the text by a key or a click, and given to other drafts too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.desk import geometry
from models import findings
from models.coding import State
from models.findings import ActorKind
from tests.gui.desk.harness import TEXT, Window, reading


def names(window: Window) -> list[list[str]]:
    return [[actor.name for actor in item.claimants] for item in window.desk.work.opened.items]


def place_of(window: Window, words: str) -> QPoint:
    """The middle of the first word of these, in the viewport."""
    view = window.desk.view
    unit = view.opened.offsets.to_qt(TEXT.index(words) + 2)
    return geometry.caret_box(view, unit).center() + QPoint(1, 0)


@pytest.mark.parametrize(
    ("selected", "name", "kind"),
    [
        ("Martin", "Martin Voss", ActorKind.PERSON),
        ("rtin Vos", "Martin Voss", ActorKind.PERSON),
        ("Okafor", "Teresa Okafor", ActorKind.PERSON),
        ("spokeswoman", "spokeswoman", ActorKind.UNNAMED),
        ("ALDEN", "ALDEN", ActorKind.PLACE),
        ("Deputies", "Deputies", ActorKind.PERSON),
        ("board", "board", ActorKind.UNNAMED),
    ],
)
def test_a_selected_name_is_the_speaker_by_one_key(window: Window, selected, name, kind):
    window.press("J", "J")
    window.select(selected)
    window.press("S")
    speaker = window.item.claimants[0]
    assert (speaker.name, speaker.kind) == (name, kind)
    assert not window.desk.picker.isVisible()
    assert window.desk.view.selection() is None


def test_what_is_too_long_for_a_name_opens_the_picker(window: Window):
    window.select(TEXT[:90])
    window.press("S")
    assert window.desk.picker.isVisible()


def test_a_name_that_is_clicked_with_ctrl_is_the_speaker(window: Window):
    window.press("J", "J")
    view = window.desk.view.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place_of(window, "Martin"))
    assert window.item.claimants[0].name == "Martin Voss"
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place_of(window, "board"))
    assert window.item.claimants[0].name == "board"


@pytest.fixture
def misread(window: Window) -> Window:
    """All three drafts have been given to one whom the machine misread."""
    project = window.desk.work.project
    machine = project.value("SELECT id FROM coder WHERE kind = 'machine'")
    project._connection.execute("DELETE FROM suggestion_outcome")
    project._connection.execute("UPDATE attribution SET speaker_id = (SELECT min(id) FROM cast_member)")
    project._connection.commit()
    assert machine
    window.desk.open_article(window.desk.work.opened.id)
    assert names(window) == [["Teresa Okafor"]] * 3
    return window


def test_correcting_one_offers_the_others_by_a_key_and_one_undo_takes_it_back(misread: Window):
    told: list[str] = []
    misread.desk.work.told.connect(told.append)
    misread.press("S")
    misread.type("Ida Prewitt")
    misread.press("Return")
    assert names(misread) == [["Ida Prewitt"], ["Teresa Okafor"], ["Teresa Okafor"]]
    assert told == ["2 more drafts have Teresa Okafor: Alt S gives them Ida Prewitt"]
    misread.press("Alt+S")
    assert names(misread) == [["Ida Prewitt"]] * 3
    assert misread.said[-1] == "Gave 2 statements the speaker Ida Prewitt"
    assert [item.state for item in misread.desk.work.opened.items] == [State.BEGUN] * 3
    misread.press("Alt+S")
    assert misread.refused[-1].what == "No other drafts have the speaker that was corrected."
    misread.press("Ctrl+Z")
    assert names(misread) == [["Ida Prewitt"], ["Teresa Okafor"], ["Teresa Okafor"]]
    misread.press("Ctrl+Shift+Z")
    assert names(misread) == [["Ida Prewitt"]] * 3


def test_nothing_is_offered_where_nobody_else_has_that_speaker_or_another_article_is_open(misread: Window):
    told: list[str] = []
    misread.desk.work.told.connect(told.append)
    misread.press("S", "Return")  # the same one as before
    assert told == []
    misread.select("Martin Voss")
    misread.press("S", "Ctrl+PgDown", "Ctrl+PgUp", "Alt+S")
    assert misread.refused[-1].what == "No other drafts have the speaker that was corrected."


def labels(window: Window) -> list[tuple[str, str]]:
    return [(choice.label, choice.note) for choice in window.desk.picker.model.choices]


def test_a_slip_of_the_fingers_finds_who_was_meant(window: Window):
    window.press("S")
    window.type("Okofor")
    assert labels(window)[0] == ("Teresa Okafor", "Supervisor · in this article, spelt a little differently")
    assert labels(window)[1][0] == "Make “Okofor”"


def test_actors_of_other_articles_are_found_with_a_slip_and_those_that_a_machine_found(window: Window):
    project = window.desk.work.project
    window.press("S")
    window.type("Ida Prewitt")
    window.press("Return", "Ctrl+PgDown", "N", "S")
    window.type("Prewit")
    assert labels(window)[0] == ("Ida Prewitt", "person · 1 statement")
    window.press("Escape", "S")
    window.type("Prewytt")
    assert labels(window)[0] == ("Ida Prewitt", "person · spelt a little differently")
    window.press("Escape", "S")
    window.type("voss")
    assert labels(window)[0] == ("Martin Voss", "person · in other articles")
    window.press("Return")
    assert window.item.claimants[0].name == "Martin Voss"
    assert [m.name for m in findings.casts(project, "mart vo")] == ["Martin Voss"]
    assert findings.casts(project, "…") == findings.casts(project, "nobody") == []
    assert [m.name for m in findings.casts(project, "te", limit=1)] == ["Teresa Okafor"]
    assert reading().cast[0].name == "Teresa Okafor"


def test_how_the_machine_found_a_speaker_is_not_said_of_somebody_else(window: Window):
    said = window.desk.statements.list.model_

    def sentence() -> str:
        return str(said.data(said.index(window.desk.work.opened.current, 0)))

    assert "speaker found by Okafor → Teresa Okafor" in sentence()
    window.press("1")
    assert "speaker found by Okafor → Teresa Okafor" in sentence()
    window.press("S")
    window.type("voss")
    window.press("Return")
    assert "Martin Voss" in sentence()
    assert "found by" not in sentence()
