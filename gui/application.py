"""The running application: its language, its window, its log, and what Qt is told before any of them."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui import language
from gui.bugs import Bugs, log_path
from gui.settings import Settings, default_path
from gui.window import Window
from models.version import version


def run(project: Path | None) -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("standfirst")
    app.setApplicationVersion(version())
    app.setDesktopFileName("standfirst")
    bugs = Bugs(log_path())
    bugs.install()
    settings = Settings(default_path())
    language.install(app, settings.language)
    window = Window(settings)
    bugs.found.connect(window.tell_bug)
    window.jobs.bug.connect(bugs.log_bug)
    window.show()
    gc.freeze()  # what is there now stays: walking through all of it at each collection would be felt
    window.begin(project)
    return app.exec()
