"""The running application: its language, its window, its log, and what Qt is told before any of them."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from gui import language
from gui.bugs import Bugs, log_path
from gui.settings import Settings, default_path
from gui.window import Window
from models.version import version


class FileOpener(QObject):
    """Hears of files that the system hands to the running program, as macOS does at a double click."""

    def __init__(self, take: Callable[[Sequence[Path]], object], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self._take([Path(event.file())])
            return True
        return super().eventFilter(watched, event)


def icon() -> QIcon:
    """The program's icon."""
    return QIcon(str(files("resources") / "desktop" / "standfirst.svg"))


def run(project: Path | None) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("standfirst")
    app.setApplicationVersion(version())
    app.setDesktopFileName("standfirst")
    app.setWindowIcon(icon())
    bugs = Bugs(log_path())
    bugs.install()
    settings = Settings(default_path())
    language.install(app, settings.language)
    window = Window(settings)
    opener = FileOpener(window.take_files, app)
    app.installEventFilter(opener)
    bugs.found.connect(window.tell_bug)
    window.jobs.bug.connect(bugs.log_bug)
    window.show()
    gc.freeze()  # what is there now stays: walking through all of it at each collection would be felt
    window.begin(project)
    return app.exec()
