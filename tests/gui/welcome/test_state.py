"""How a recent project stands, in one line, without holding it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gui.settings import Recent
from gui.welcome.state import ProjectState, line_of, state_of, when
from models.work import Overview, overview_of


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (Overview("A", 0, 0, 0, ""), "Empty: no articles yet"),
        (Overview("A", 120, 0, 0, ""), "not started, 120 articles"),
        (Overview("A", 8, 3, 41, "Batch 3"), "Batch 3: 5 articles left, 41 drafts"),
        (Overview("A", 8, 7, 1, ""), "1 article left, 1 draft"),
        (Overview("A", 8, 8, 2, "Batch 1"), "Batch 1: nothing left to code"),
    ],
)
def test_what_is_left_is_said_in_one_line(seen, said):
    assert line_of(seen) == said


NOW = datetime(2024, 11, 24, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("opened", "said"),
    [
        ("2024-11-24T14:03:00+00:00", "today, 14:03"),
        ("2024-11-23T23:59:00+00:00", "yesterday"),
        ("2024-11-03T10:00:00+00:00", "3 November"),
        ("2023-11-03T10:00:00+00:00", "3 November 2023"),
        ("", ""),
    ],
)
def test_when_it_was_open_is_said_as_people_do(opened, said):
    assert when(opened, NOW) == said


def test_a_project_says_how_it_stands_without_being_held(rents):
    state = state_of(Recent(rents, "", ""), "Ana")
    assert state == ProjectState("Rents 2024", "1 article left, 2 drafts", 0.0)
    assert not rents.with_name("rents.standfirst.lock").exists()
    assert overview_of(rents, "nobody").drafts == 2


def test_a_missing_project_and_a_foreign_file_say_so(tmp_path):
    gone = state_of(Recent(tmp_path / "gone.standfirst", "Jails and 287(g)", ""), "Ana")
    assert gone.is_missing
    assert gone.title == "Jails and 287(g)"
    assert "Missing" in gone.line
    (tmp_path / "a.standfirst").write_text("no")
    assert "no Standfirst project" in state_of(Recent(tmp_path / "a.standfirst", "", ""), "Ana").line
