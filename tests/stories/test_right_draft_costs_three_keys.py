"""A right draft with a guessed claim is coded with at most three keys, counted as real key events."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from models.coding import Stance, State, statements
from tests.gui.desk.harness import make_project, open_window


def test_a_right_draft_costs_at_most_three_keys(qtbot: QtBot, tmp_path: Path, qapp):
    project, ana, ids = make_project(tmp_path)
    with project, open_window(qtbot, project, ana) as window:
        draft = window.item
        assert draft is not None
        assert draft.state is State.DRAFT
        assert draft.guess is not None
        keys = ["1", "Return"]
        window.press(*keys)
        assert len(keys) <= 3
        coded = statements(project, ana, ids[0])
        assert [s.state for s in coded] == [State.CODED]
        assert coded[0].stance is Stance.SUPPORT
        assert coded[0].claims == (draft.guess.claim_id,)
        assert [a.name for a in coded[0].claimants] == ["Teresa Okafor"]
        assert window.item is not None
        assert window.item.state is State.DRAFT  # the next one is before the coder
        assert window.refused == []
