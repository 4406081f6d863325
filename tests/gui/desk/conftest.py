"""A project and a window for the tests of the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.desk.harness import Window, make_project, open_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    """The first article open, its first draft current."""
    project, ana, _ = make_project(tmp_path)
    with project, open_window(qtbot, project, ana) as opened:
        yield opened
