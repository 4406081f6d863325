"""The running application: its language, its window, its log, and what Qt is told before any of them."""

from __future__ import annotations

import gc
import sys
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon

from gui import language
from gui.bugs import Bugs, log_path
from gui.file_requests import Application
from gui.settings import Settings, default_path
from gui.window import Window
from models.version import version


def icon() -> QIcon:
    """The program's icon."""
    return QIcon(str(files("resources") / "desktop" / "standfirst.svg"))


def join(app: Application, window: Window) -> None:
    """Let the window take what the application is asked to open, as if it had been dropped there."""
    app.asked.connect(lambda path: window.take_files([path]))


def run(project: Path | None) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = Application(sys.argv[:1])
    app.setApplicationName("standfirst")
    app.setApplicationVersion(version())
    app.setDesktopFileName("standfirst")
    app.setWindowIcon(icon())
    bugs = Bugs(log_path())
    bugs.install()
    settings = Settings(default_path())
    language.install(app, settings.language)
    window = Window(settings)
    join(app, window)
    bugs.found.connect(window.tell_bug)
    window.jobs.bug.connect(bugs.log_bug)
    window.show()
    gc.freeze()  # what is there now stays: walking through all of it at each collection would be felt
    window.begin(project)
    return app.exec()
