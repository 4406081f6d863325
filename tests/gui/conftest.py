"""The whole window on a folder of its own, with a reader that needs no language model."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.import_report import FileReport
from corpus.importing import ImportOptions, Look, import_paths
from corpus.progress import Job, Step
from gui.pages.registry import PAGES
from gui.pages.spec import PageSpec
from gui.settings import Settings
from gui.window import Window
from models import findings, people
from models.file import Project
from tests.conftest import READING, World, build

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
Opener = Callable[..., Window]
KEPT_BEFORE_A_STOP = 50


def quick_reader(project: Project, *_) -> Job[list[str]]:
    """Finds in every article what the article of the tests holds, where it is long enough for that."""
    machine = people.machine(project, "quick", "1")
    unread = findings.unread(project, machine.id)
    for n, article_id in enumerate(unread, 1):
        findings.store_reading(project, machine.id, article_id, READING)
        yield Step(n, len(unread), news=(article_id,))
    return []


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of its own, with documents and settings in it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("gui.tasks.prehighlight", quick_reader)
    monkeypatch.setattr("gui.background.BEFORE_BACKUP", 0)
    (tmp_path / "Documents").mkdir()
    return tmp_path


@pytest.fixture
def settings(home: Path) -> Settings:
    """Settings of somebody who has been asked for her name, and lets nothing run by itself."""
    kept = Settings(home / "settings.ini")
    kept.set_coder("Ana", "C01")
    kept.reads_by_itself = False
    kept.appearance = "light"
    return kept


@pytest.fixture
def open_window(home: Path, settings: Settings, qtbot: QtBot) -> Iterator[Opener]:
    """Opens the window, on a project if one is given; closes it at the end."""
    windows: list[Window] = []

    def opener(project: Path | None = None, kept: Settings | None = None, specs: Sequence[PageSpec] = PAGES) -> Window:
        window = Window(kept or settings, specs)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.begin(project)
        return window

    yield opener
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def endless_import(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keeping articles gets so far that some are kept and some are not, and goes no further until it is stopped."""

    def endless(
        project: Project, paths: Sequence[Path], options: ImportOptions, look: Look | None, coder_id: int
    ) -> Job[list[FileReport]]:
        steps = import_paths(project, paths, options, look, coder_id)
        if options.dry_run:
            return (yield from steps)
        told = 0
        with closing(steps):
            while told <= KEPT_BEFORE_A_STOP:
                step = next(steps)
                told += len(step.news or ())
                yield step
            while True:
                time.sleep(0.001)
                yield Step(told)

    monkeypatch.setattr("corpus.importing.BATCH", 20)
    monkeypatch.setattr("gui.importing.page.import_paths", endless)


@pytest.fixture
def rents(home: Path) -> Path:
    """The project of the tests, closed."""
    made: World = build(home / "rents.standfirst")
    made.project.close()
    return made.project.path
