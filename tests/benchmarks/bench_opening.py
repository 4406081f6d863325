"""Opening a large project to a usable window beside opening an empty one, both over the bare window."""

from __future__ import annotations

import os
from pathlib import Path

from tests.benchmarks.figures import Figure, Sizes, timed
from tests.benchmarks.shared import project_of
from tests.benchmarks.synthetic import make_project

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gui.settings import Settings
from gui.window import Window

RUNS = 5  # the best of them counts; the first also fills the caches


def measure(sizes: Sizes) -> list[Figure]:
    """Usable is: the first article can be read and the whole queue be scrolled."""
    app = QApplication([])
    large, empty = project_of(sizes), sizes.folder / "empty.standfirst"
    make_project(empty, 0).close()
    settings = Settings(sizes.folder / "settings.ini")
    settings.set_coder("Ana Novak", "C01")
    settings.reads_by_itself = False
    cases = ((None, 0), (empty, 0), (large, sizes.articles))
    runs = [[_seconds(app, settings, *case) for case in cases] for _ in range(RUNS)]
    bare, without, ours = (min(times) for times in zip(*runs, strict=True))
    name = f"open a project of {sizes.articles:,} articles, over the bare window"
    return [Figure(name, "≤ 0.3 s more", ours - bare, without - bare, "an empty project, over the bare window", "s")]


def _seconds(app: QApplication, settings: Settings, project: Path | None, articles: int) -> float:
    settings.open_at_close = ""
    with timed() as watch:
        window = Window(settings)
        window.resize(1440, 900)
        window.show()
        window.begin(project)
        app.processEvents()
        # Between events the window sleeps, as in use: one that asks without pause would hold its own threads up.
        alarm = QTimer(window)
        alarm.start(1)
        while not _is_usable(window, project, articles):
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        app.processEvents()
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else every later window is slower for those before it
    return watch.seconds


def _is_usable(window: Window, project: Path | None, articles: int) -> bool:
    if project is None:
        return True
    if window.opened is None:
        return False
    desk = window.opened.desk
    return len(desk.queue.model.ids) == articles and (not articles or not desk.view.document().isEmpty())
