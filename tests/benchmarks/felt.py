"""The whole window on a project, and what its user feels: from the key that is sent to what is painted."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextEdit

from gui.desk.desk import Desk
from gui.desk.opened import OpenArticle
from gui.settings import Settings
from gui.style.fonts import READING, font
from gui.window import Window
from models.coding import Item
from models.errors import KnownError
from tests.benchmarks.synthetic import CODER

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
PATIENCE = 60  # seconds until something is said not to come at all


class Painted(QObject):
    """Whether one of some views was painted since that was asked last."""

    def __init__(self, *views: QAbstractScrollArea) -> None:
        super().__init__()
        self._was = False
        for view in views:
            view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's own name)
        self._was = self._was or event.type() == QEvent.Type.Paint
        return False

    def taken(self) -> bool:
        """Whether there was painting; asked again, it starts anew."""
        was, self._was = self._was, False
        return was


class Felt:
    """A window with a project on its desk."""

    def __init__(self, app: QApplication, window: Window) -> None:
        self.app, self.window = app, window
        self.refused: list[KnownError] = []
        self.operations = 0
        self.desk.failed.connect(self.refused.append)
        self.desk.work.operations.done.connect(lambda _: self._count())
        self._painted = Painted(self.desk.view, self.desk.statements.list)

    @property
    def desk(self) -> Desk:
        """The desk of the project that is open."""
        assert self.window.opened is not None
        return self.window.opened.desk

    @property
    def article(self) -> OpenArticle:
        """The article that is on it."""
        assert self.desk.work.opened is not None
        return self.desk.work.opened

    def to_front(self) -> None:
        """Make it the active window, without which no key is a command, with the focus on the article."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.desk.view.setFocus()

    def choose(self, is_wanted: Callable[[Item], bool]) -> None:
        """Make the first item of the article that is wanted the current one."""
        number = next(n for n, item in enumerate(self.article.items) if is_wanted(item))
        self.desk.work.choose(number)
        self.app.processEvents()

    @property
    def item(self) -> Item:
        """The current one."""
        return self.article.items[self.article.current]

    def press(self, key: str) -> None:
        """Press a key where the focus is, until what it does is painted."""
        self.do(lambda: QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(key)))
        if self.refused:
            raise RuntimeError(f"{key} was refused: {self.refused[-1]}")

    def paint(self) -> None:
        """Paint the article and its cards as they are."""
        self.do(lambda: [view.viewport().update() for view in (self.desk.view, self.desk.statements.list)])

    def do(self, what: Callable[[], object]) -> None:
        """Do something and go on until an article or its cards are painted, and nothing waits."""
        self._painted.taken()
        what()
        self.until(self._painted.taken)
        self.app.processEvents()

    def type(self, letters: str) -> None:
        """Type letters where the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, letters)

    def until(self, is_so: Callable[[], bool]) -> None:
        """Let the window do what it does until something is so; between events it sleeps, as in use."""
        end = monotonic() + PATIENCE
        while not is_so():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if monotonic() > end:
                raise RuntimeError("what was waited for did not come")

    def settle(self) -> None:
        """Wait until nothing runs behind the window."""
        self.until(lambda: not self.window.jobs.running())
        self.app.processEvents()

    def _count(self) -> None:
        self.operations += 1


class Plain:
    """A plain widget as wide as the reading column, for the bound of showing a text."""

    def __init__(self, app: QApplication) -> None:
        self._app, self._edit = app, QTextEdit()
        self._edit.setFont(font(18, family=READING))
        self._edit.resize(760, 820)
        self._edit.show()
        app.processEvents()

    def show_text(self, text: str) -> None:
        """Show a text and paint it."""
        self._edit.setPlainText(text)
        self._app.processEvents()

    def close(self) -> None:
        """Put it away."""
        self._edit.close()
        self._edit.deleteLater()


def settings_in(folder: Path) -> Settings:
    """Settings of somebody who has been asked for her name, and lets nothing run by itself."""
    settings = Settings(folder / "settings.ini")
    settings.set_coder(CODER, "C01")
    settings.reads_by_itself = False
    settings.appearance = "light"
    return settings


def is_usable(window: Window, articles: int) -> bool:
    """The first article can be read, and the whole queue be scrolled."""
    if window.opened is None:
        return False
    desk = window.opened.desk
    return len(desk.queue.model.ids) == articles and (not articles or not desk.view.document().isEmpty())


@contextmanager
def opened(app: QApplication, project: Path, folder: Path, articles: int) -> Iterator[Window]:
    """The window on a project of so many articles, from when it can be used until it is closed."""
    window = Window(settings_in(folder))
    alarm = QTimer(window)  # so that waiting for events ends now and then
    alarm.start(1)
    window.resize(1440, 900)
    window.show()
    gc.freeze()  # as the program does once its window is there
    window.begin(project)
    try:
        while not is_usable(window, articles):
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        app.processEvents()
        yield window
    finally:
        window.close()
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else every later window is slower for this one


@contextmanager
def felt(app: QApplication, project: Path, folder: Path, articles: int) -> Iterator[Felt]:
    """The same, with the focus on the first article of the queue, once nothing runs behind it."""
    with opened(app, project, folder, articles) as window:
        there = Felt(app, window)
        there.settle()
        there.desk.open_first()
        there.to_front()
        there.settle()
        yield there
