"""The real window without a screen, for pictures: opened on a project, driven by key events, photographed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from corpus.progress import finish
from corpus.sample import make_sample
from gui.settings import Settings
from gui.window import Window
from models.file import Project

SIZE = (1440, 900)
PATIENCE = 60.0  # seconds for anything to happen


def sample_at(path: Path) -> Path:
    """The sample project, made at ``path`` and closed."""
    project: Project = finish(make_sample(path))
    project.close()
    return project.path


class Studio:
    """One window; ``folder`` takes its settings, which are nobody's."""

    def __init__(self, folder: Path, appearance: str = "light", coder: str = "Ana Reyes") -> None:
        existing = QApplication.instance()
        self.app = existing if isinstance(existing, QApplication) else QApplication(["standfirst"])
        settings = Settings(folder / f"{appearance}.ini")
        settings.set_coder(coder, "")
        settings.appearance = appearance
        self.window = Window(settings)
        self.window.resize(*SIZE)
        self.window.show()

    def open(self, project: Path | None) -> None:
        """Open a project, or the welcome page."""
        self.window.begin(project)
        if project is not None:
            self.until(lambda: self.window.opened is not None)
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._focus(), key, modifiers)
        self.settle()

    def type(self, words: str) -> None:
        """Type into what has the focus."""
        QTest.keyClicks(self._focus(), words)
        self.settle(0.5)

    def run(self, command: str) -> None:
        """Choose a command from the menus."""
        self.window.actions_.run(command)
        self.settle()

    def shoot(self, to: Path) -> None:
        """Photograph the window."""
        self.settle()
        to.parent.mkdir(parents=True, exist_ok=True)
        self.window.grab().save(str(to))

    def until(self, happened: Callable[[], bool]) -> None:
        """Let the window work until something has happened."""
        end = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > end:
                raise TimeoutError("the window did not get there")
            QTest.qWait(20)

    def settle(self, seconds: float = 0.3) -> None:
        """Let everything be painted that is under way."""
        QTest.qWait(int(seconds * 1000))

    def close(self) -> None:
        """Close the window and what it has open."""
        self.window.close()
        self.settle()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window
